#include "model/study/chart_waterfall.h"

#include "model/catalog/report_figures.h"
#include "model/study/chart_pieces.h"
#include "model/study/dark_parts.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace nongjang {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nongjang::Chart)
};

const QString ofCost = QStringLiteral("cost.capex");
const QString ofPower = QStringLiteral("power.wall_typical");

/// What a design has of one part, in one condition.
struct Piece
{
    QString key; ///< the same in other designs
    QString part;
    QString name;
    QString category;
    QString condition;
    QStringList objects;
    double count = 0.0;
    double value = 0.0; ///< of all of them

    [[nodiscard]] double each() const { return count > 0.0 ? value / count : 0.0; }
};

/// What a design comes to, and of what.
struct Whole
{
    std::vector<Piece> pieces;
    std::vector<std::pair<QString, double>> further; ///< what is of no part; the same names in all
    std::optional<Ranged<double>> total;
};

QString counted(const Piece &piece)
{
    return Tr::tr("%1 × %2", "count, part")
        .arg(displayText(piece.count, Dimension::Number, 6), piece.name);
}

double sumOf(const Whole &whole)
{
    double sum = 0.0;
    for (const Piece &piece : whole.pieces)
        sum += piece.value;
    for (const auto &[name, value] : whole.further)
        sum += value;
    return sum;
}

/// What a figure has beyond what is known of its parts; nothing at all has nothing.
void close(Whole &whole, const MaybeFigure &total, const QString &rest)
{
    if (total)
        whole.total = rangeOf(*total);
    else if (whole.pieces.empty())
        whole.total = Ranged<double>::exact(0.0);
    if (whole.total)
        whole.further.emplace_back(rest, whole.total->value - sumOf(whole));
}

Whole costOf(const Report &report)
{
    Whole whole;
    for (const BomLine &line : report.bom.lines) {
        const double count = line.bought();
        const double price = line.unitPrice ? line.unitPrice->value.si() : 0.0;
        whole.pieces.push_back({line.key(), line.part, line.name, categoryTitleOf(line.category),
                                line.condition, line.usedBy, count, price * count});
    }
    const auto further = [&](const MaybeFigure &figure, const QString &name) {
        whole.further.emplace_back(name, figure ? figure->value : 0.0);
    };
    further(report.cost.landing, Tr::tr("Duty, tax and freight"));
    further(report.cost.replacement, Tr::tr("What arrives dead"));
    close(whole, report.capex, Tr::tr("Other"));
    return whole;
}

Whole powerOf(const Design &design, const Catalog &catalog, const Report &report)
{
    Whole whole;
    for (const auto &[id, draw] : partDraws(resolveLiveFarm(design, catalog)))
        if (draw.watt[1].value > 0.0)
            whole.pieces.push_back({id,
                                    id,
                                    draw.name,
                                    draw.category,
                                    {},
                                    draw.objects,
                                    draw.count,
                                    draw.watt[1].value});
    close(whole, report.wallTypical, {});
    return whole;
}

QStringList without(const QStringList &all, const QStringList &others)
{
    QStringList left;
    for (const QString &each : all)
        if (!others.contains(each))
            left << each;
    return left;
}

bool shareAny(const QStringList &some, const QStringList &others)
{
    return std::ranges::any_of(some, [&](const QString &each) { return others.contains(each); });
}

/// The wall does not feed what has no supply.
QString restOfPower(std::span<const Report> reports)
{
    const bool isPartial = std::ranges::any_of(reports, [](const Report &report) {
        return report.wallTypical && !report.wallTypical->missing.isEmpty();
    });
    return isPartial ? Tr::tr("Lost in power supplies, less what has none")
                     : Tr::tr("Lost in power supplies");
}

class Waterfall
{
public:
    Waterfall(const Whole &before, const Whole &after)
        : m_noise(1e-9 * std::max(before.total->value, after.total->value))
    {
        compare(before, after);
        replace();
        for (const Piece &piece : m_removed)
            add(0, piece, counted(piece), -piece.value);
        for (const Piece &piece : m_added)
            add(1, piece, counted(piece), piece.value);
        for (std::size_t i = 0; i < before.further.size(); ++i)
            add(groups - 1, Piece(), before.further[i].first,
                after.further[i].second - before.further[i].second);
    }

    /// Those that have anything.
    [[nodiscard]] std::vector<ChartSeries> series(const QString &otherwise)
    {
        const std::array<QString, groups> titles{
            Tr::tr("Removed", "parts of a design"), Tr::tr("Added", "parts of a design"),
            Tr::tr("Replaced", "parts of a design"), otherwise, Tr::tr("Besides parts")};
        std::vector<ChartSeries> all;
        for (std::size_t i = 0; i < groups; ++i) {
            if (m_points[i].empty())
                continue;
            std::ranges::stable_sort(m_points[i], std::greater{}, [](const ChartPoint &point) {
                return std::abs(point.y.value);
            });
            all.push_back({titles[i], std::move(m_points[i]), false, false});
        }
        return all;
    }

private:
    static constexpr std::size_t groups = 5;

    /// More or fewer of a part at the price of before, and then another price for those there are.
    void compare(const Whole &before, const Whole &after)
    {
        for (const Piece &old : before.pieces) {
            const auto now = std::ranges::find(after.pieces, old.key, &Piece::key);
            if (now == after.pieces.end()) {
                m_removed.push_back(old);
                continue;
            }
            Piece change = old;
            change.count = std::abs(now->count - old.count);
            change.value = change.count * old.each();
            if (now->count < old.count) {
                change.objects = without(old.objects, now->objects);
                m_removed.push_back(change);
            } else if (now->count > old.count) {
                change.objects = without(now->objects, old.objects);
                m_added.push_back(change);
            }
            add(3, *now, now->name, now->value - now->count * old.each());
        }
        for (const Piece &now : after.pieces)
            if (std::ranges::find(before.pieces, now.key, &Piece::key) == before.pieces.end())
                m_added.push_back(now);
    }

    /// Another part in the place of one that is gone; the same part in another condition has another price.
    void replace()
    {
        std::erase_if(m_removed, [this](const Piece &old) {
            const auto now = std::ranges::find_if(m_added, [&](const Piece &each) {
                return each.part == old.part || shareAny(each.objects, old.objects);
            });
            if (now == m_added.end())
                return false;
            const bool isSame = now->part == old.part && now->name == old.name
                                && !(std::abs(now->count - old.count) > 0.0);
            const QString from = isSame ? conditionOf(old) : counted(old);
            const QString to = isSame ? conditionOf(*now) : counted(*now);
            add(isSame ? 3 : 2, *now, Tr::tr("%1 → %2", "replaced by").arg(from, to),
                now->value - old.value);
            m_added.erase(now);
            return true;
        });
    }

    static QString conditionOf(const Piece &piece)
    {
        return Tr::tr("%1, %2", "part, condition")
            .arg(piece.name, priceConditionTitle(piece.condition));
    }

    void add(std::size_t group, const Piece &piece, const QString &name, double value)
    {
        if (!(std::abs(value) > m_noise))
            return;
        ChartPoint point{name, {}, Ranged<double>::exact(value), {}, {}, piece.category};
        point.objects = piece.objects;
        point.part = piece.part;
        m_points[group].push_back(std::move(point));
    }

    double m_noise = 0.0; ///< of sums in another order
    std::vector<Piece> m_removed;
    std::vector<Piece> m_added;
    std::array<std::vector<ChartPoint>, groups> m_points;
};

ChartSeries end(const QString &name, const Ranged<double> &total)
{
    return {name, {ChartPoint{name, {}, total, {}, {}, {}}}, false, true};
}

QString differenceText(const ChartData &chart, double difference, const Report &before,
                       const Report &after, bool isOfCost)
{
    QString text = std::abs(difference) > 0.0
                       ? Tr::tr("%1 in all").arg(chartRowText(difference, chart, {}))
                       : Tr::tr("no difference");
    const auto unknown = std::max(before.bom.unknown.size(), after.bom.unknown.size());
    if (isOfCost && unknown > 0)
        text += QStringLiteral(" · ") % Tr::tr("%n without a price", "parts", int(unknown));
    return text;
}

} // namespace

QStringList waterfallFigures()
{
    return {ofCost, ofPower};
}

Result<ChartData> waterfallChart(std::span<const CompareInput> designs,
                                 std::span<const Report> reports, const Catalog &catalog,
                                 const QString &figure)
{
    if (!waterfallFigures().contains(figure))
        return fail(ErrorCode::InvalidValue,
                    Tr::tr("“%1” is no figure that parts add up to; there are %2")
                        .arg(figure.left(80), waterfallFigures().join(QStringLiteral(", "))));
    const bool isOfCost = figure == ofCost;
    ChartData chart = newChart("waterfall", ChartForm::Steps);
    chart.empty = Tr::tr("Nothing to compare yet: make a variant, or pin a baseline.");
    if (designs.size() < 2 || reports.size() < 2)
        return chart;
    const auto whole = [&](std::size_t i) {
        return isOfCost ? costOf(reports[i]) : powerOf(designs[i].design, catalog, reports[i]);
    };
    Whole before = whole(0);
    const Whole after = whole(1);
    chart.y = isOfCost ? moneyAxis(reports[0], {}) : ChartAxis{};
    chart.y.title = reportFigureTitle(figure);
    if (!isOfCost)
        chart.y.dimension = Dimension::Power;
    chart.empty = Tr::tr("%1 of one of the two is not known.", "a figure").arg(chart.y.title);
    if (!before.total || !after.total || reports[0].bom.currency != reports[1].bom.currency)
        return chart;
    chart.title = Tr::tr("From %1 to %2", "designs").arg(designs[0].name, designs[1].name);
    if (!isOfCost)
        before.further.front().first = restOfPower(reports);
    chart.series.push_back(end(designs[0].name, *before.total));
    const QString otherwise = isOfCost ? Tr::tr("Repriced", "parts of a design")
                                       : Tr::tr("Draws otherwise", "parts of a design");
    for (ChartSeries &series : Waterfall(before, after).series(otherwise))
        chart.series.push_back(std::move(series));
    chart.series.push_back(end(designs[1].name, *after.total));
    chart.note = differenceText(chart, after.total->value - before.total->value, reports[0],
                                reports[1], isOfCost);
    return chart;
}

} // namespace nongjang
