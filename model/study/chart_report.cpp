#include "model/study/chart_report.h"

#include "model/catalog/pattern_names.h"
#include "model/design/place.h"
#include "model/study/chart_pieces.h"
#include "model/study/cost_totals.h"
#include "model/study/dark_parts.h"
#include "model/study/tier_study.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <limits>
#include <map>

namespace nongjang {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nongjang::Chart)
};

using Row = ChartPoint;

QString countText(double count)
{
    return displayText(count, Dimension::Number, 6);
}

/// Rows by group, in the order of their first row; largest rows first.
std::vector<ChartSeries> grouped(std::vector<std::pair<QString, Row>> rows)
{
    std::stable_sort(rows.begin(), rows.end(), [](const auto &a, const auto &b) {
        return a.second.y.value > b.second.y.value;
    });
    std::vector<ChartSeries> series;
    for (auto &[group, row] : rows) {
        auto it = std::ranges::find(series, group, &ChartSeries::name);
        if (it == series.end())
            it = series.insert(series.end(), ChartSeries{group, {}, false});
        it->points.push_back(std::move(row));
    }
    return series;
}

void addLargestFirst(ChartData &chart, ChartSeries series)
{
    std::ranges::stable_sort(series.points, std::greater{},
                             [](const Row &row) { return row.y.value; });
    chart.series.push_back(std::move(series));
}

/// "farm/leaf" of "farm/leaf[3]".
QString withoutNumbers(QString path)
{
    static const QRegularExpression numbers(QStringLiteral("\\[[^\\]]*\\]"));
    return path.remove(numbers);
}

/// A switch that a link ends at: in the network, or of a board.
struct SwitchEnd
{
    QString name;
    int level = 0; ///< hops from the GPUs
    bool isOfNetwork = false;
};

/// Switches that nothing lies above are in no tier of the report: they are the farthest.
std::optional<SwitchEnd> switchAt(const Design &design, const Catalog &catalog,
                                  const Report &report, const QString &object)
{
    const QString path = withoutNumbers(object);
    const std::optional<ComponentPlace> place = componentAt(design, path);
    const AssemblyPtr assembly = place ? design.assembly(place->assembly) : nullptr;
    const Component *component = assembly ? assembly->component(place->component) : nullptr;
    const PartPtr part = component ? catalog.part(component->part) : nullptr;
    const bool isOfNetwork = part && part->category == Category::Switch;
    for (const SwitchTier &tier : report.tiers)
        for (const QString &each : tier.objects)
            if (withoutNumbers(each) == path)
                return SwitchEnd{tier.name, tier.level, isOfNetwork};
    return isOfNetwork ? std::optional(
               SwitchEnd{tierName(*component, *part), std::numeric_limits<int>::max(), true})
                       : std::nullopt;
}

/// Where in the network a link lies: by the switches it ends at.
QString placeOf(const Design &design, const Catalog &catalog, const Report &report,
                const Bottleneck &link)
{
    std::vector<SwitchEnd> ends;
    for (const QString &object : link.objects)
        if (std::optional<SwitchEnd> end = switchAt(design, catalog, report, object))
            ends.push_back(*std::move(end));
    if (ends.empty())
        return Tr::tr("Inside the machines");
    const auto [lowest, highest] = std::ranges::minmax_element(ends, {}, &SwitchEnd::level);
    const bool isOneComponent = link.objects.size() == 1 && lowest->isOfNetwork;
    if (isOneComponent || (ends.size() > 1 && lowest->level == highest->level))
        return Tr::tr("Between %1", "switches of one tier").arg(lowest->name);
    return ends.size() > 1 ? Tr::tr("Above %1", "tier of switches").arg(lowest->name)
                           : Tr::tr("Below %1", "tier of switches").arg(lowest->name);
}

Row linkRow(const Bottleneck &link)
{
    Row row;
    row.name = link.name;
    row.y = Ranged<double>::exact(link.utilisation * 100.0);
    row.objects = link.objects;
    row.note = Tr::tr("%n alike", nullptr, int(link.count));
    if (!link.limits.isEmpty())
        row.note += u'\n' % link.limits;
    return row;
}

ChartAxis busyAxis()
{
    ChartAxis axis;
    axis.title = Tr::tr("Share of the time it is busy");
    axis.unit = QStringLiteral("%");
    return axis;
}

QString noTraffic()
{
    return Tr::tr("No traffic to show: it takes two GPUs that reach each other.");
}

} // namespace

ChartData powerChart(const Design &design, const Catalog &catalog, const Report &report)
{
    ChartData chart = newChart("power", ChartForm::Bars);
    chart.isShare = true;
    chart.y.title = Tr::tr("Typical power");
    chart.y.dimension = Dimension::Power;
    chart.empty = Tr::tr("Nothing here draws power, or it is not known how much.");
    std::vector<std::pair<QString, Row>> rows;
    for (const auto &[id, draw] : partDraws(resolveLiveFarm(design, catalog))) {
        const Ranged<double> &typical = draw.watt[1];
        if (!(typical.high > 0.0))
            continue;
        Row row{draw.name, {}, typical, {}, {}, Tr::tr("%1 of them").arg(countText(draw.count))};
        row.objects = draw.objects;
        row.part = id;
        if (!draw.isKnown)
            row.note += u'\n' % Tr::tr("at least: the draw of some is not known");
        rows.emplace_back(draw.category, std::move(row));
    }
    if (report.wallTypical && report.typical && report.wallTypical->missing.isEmpty()) {
        const Ranged<double> lost{report.wallTypical->value - report.typical->value,
                                  report.wallTypical->low - report.typical->low,
                                  report.wallTypical->high - report.typical->high};
        if (lost.value > 0.0)
            rows.emplace_back(Tr::tr("Losses"), Row{Tr::tr("Lost in power supplies"),
                                                    {},
                                                    {lost.value, std::max(0.0, lost.low),
                                                     std::max(lost.value, lost.high)},
                                                    {},
                                                    {},
                                                    {}});
    }
    if (report.wallTypical)
        chart.note =
            Tr::tr("%1 at the wall").arg(chartRangeText(rangeOf(*report.wallTypical), chart.y));
    chart.series = grouped(std::move(rows));
    return chart;
}

ChartData statesChart(const Design &design, const Catalog &catalog)
{
    ChartData chart = newChart("states", ChartForm::Bars);
    chart.y.title = Tr::tr("Power of the parts");
    chart.y.dimension = Dimension::Power;
    chart.empty = Tr::tr("Nothing here draws power, or it is not known how much.");
    const std::array names{Tr::tr("Peak", "power"), Tr::tr("Typical", "power"),
                           Tr::tr("Idle", "power")};
    std::map<QString, std::array<Ranged<double>, 3>> sums; // by category
    for (const auto &[id, draw] : partDraws(resolveLiveFarm(design, catalog)))
        for (std::size_t i = 0; i < names.size(); ++i)
            sums[draw.category][i] += draw.watt[i];
    for (const auto &[category, watt] : sums) {
        if (!(watt.back().high > 0.0))
            continue;
        ChartSeries series{category, {}, false};
        for (std::size_t i = names.size(); i-- > 0;)
            series.points.push_back({names[names.size() - 1 - i], {}, watt[i], {}, {}, {}});
        chart.series.push_back(std::move(series));
    }
    std::ranges::stable_sort(chart.series, std::greater{}, [](const ChartSeries &series) {
        return series.points.front().y.value;
    });
    return chart;
}

ChartData costChart(const Report &report)
{
    ChartData chart = newChart("cost", ChartForm::Bars);
    chart.isShare = true;
    chart.y = moneyAxis(report, Tr::tr("Cost to buy"));
    chart.empty = Tr::tr("Nothing here has a price.");
    std::vector<std::pair<QString, Row>> rows;
    for (const BomLine &line : report.bom.lines) {
        if (!line.unitPrice || !(line.unitPrice->high.si() > 0.0))
            continue;
        const double count = line.bought();
        Row row{line.name,
                {},
                Ranged<double>{line.unitPrice->value.si(), line.unitPrice->low.si(),
                               line.unitPrice->high.si()}
                    * count,
                {},
                {},
                Tr::tr("%1 of them").arg(countText(count))};
        row.objects = line.usedBy;
        row.part = line.part;
        rows.emplace_back(categoryTitleOf(line.category), std::move(row));
    }
    const auto further = [&](const MaybeFigure &figure, const QString &name) {
        if (figure && figure->high > 0.0)
            rows.emplace_back(Tr::tr("Further cost"), Row{name, {}, rangeOf(*figure), {}, {}, {}});
    };
    further(report.cost.landing, Tr::tr("Duty, tax and freight"));
    further(report.cost.replacement, Tr::tr("What arrives dead"));
    if (report.capex)
        chart.note = Tr::tr("%1 in all").arg(chartRangeText(rangeOf(*report.capex), chart.y));
    if (!report.bom.unknown.isEmpty())
        chart.note += QStringLiteral(" · ")
                      % Tr::tr("%n without a price", "parts", int(report.bom.unknown.size()));
    chart.series = grouped(std::move(rows));
    return chart;
}

ChartData ownershipChart(const Design &design, const Report &report)
{
    ChartData chart = newChart("ownership", ChartForm::Bars);
    chart.isShare = true;
    chart.y = moneyAxis(report, Tr::tr("Total cost of ownership"));
    chart.empty = Tr::tr("The total cost needs the years of use, prices and a tariff.");
    if (!report.tco || !design.site.years)
        return chart;
    const double years = *design.site.years;
    ChartSeries series;
    const auto add = [&](const MaybeFigure &figure, double factor, const QString &name) {
        if (figure)
            series.points.push_back({name, {}, rangeOf(*figure) * factor, {}, {}, {}});
    };
    add(report.capex, 1.0, Tr::tr("To buy"));
    add(report.energyCostPerYear, years, Tr::tr("Energy"));
    add(report.cost.maintenance, years, Tr::tr("Maintenance"));
    add(report.cost.labour, years, Tr::tr("Labour"));
    add(report.cost.space, years, Tr::tr("Space"));
    add(report.cost.other, years, Tr::tr("Other"));
    if (report.cost.residual) {
        chart.isShare = false; // what is left counts against the rest
        const ReportFigure &left = *report.cost.residual;
        series.points.push_back(
            {Tr::tr("What is left"), {}, {-left.value, -left.high, -left.low}, {}, {}, {}});
    }
    chart.note = Tr::tr("%1 in %n years", nullptr, int(years))
                     .arg(chartRangeText(rangeOf(*report.tco), chart.y));
    chart.series.push_back(std::move(series));
    return chart;
}

ChartData timelineChart(const Design &design, const Catalog &catalog, const Report &report)
{
    ChartData chart = newChart("timeline", ChartForm::Lines);
    chart.x.title = Tr::tr("Years");
    chart.y = moneyAxis(report, Tr::tr("Paid until then"));
    chart.empty = Tr::tr("The cost over the years needs the years of use, prices and a tariff.");
    if (!report.capex || !report.cost.opex || !design.site.years)
        return chart;
    const int years = std::max(1, *design.site.years);
    const Ranged<double> capital = rangeOf(*report.capex);
    const Ranged<double> running = rangeOf(*report.cost.opex);
    ChartSeries own{Tr::tr("Buying and running"), {}, false};
    ChartSeries net{Tr::tr("The same without what is left at the end"), {}, true};
    ChartSeries rent{Tr::tr("Renting the same hours"), {}, false};
    const double hours = 8760.0 * design.site.utilisation.value_or(0.0);
    const double gpus = report.counts.value(QStringLiteral("gpu"));
    const std::optional<TypedValue> &rental = design.site.cost.rental;
    const bool isRentKnown = rental && hours > 0.0 && gpus > 0.0 && report.energyCostPerYear;
    for (int year = 0; year <= years; ++year) {
        const auto at = Ranged<double>::exact(year);
        const Ranged<double> paid = capital + running * double(year);
        own.points.push_back({{}, at, paid, {}, {}, {}});
        if (report.cost.residual) {
            const ReportFigure &left = *report.cost.residual;
            net.points.push_back(
                {{},
                 at,
                 {paid.value - left.value, paid.low - left.low, paid.high - left.high},
                 {},
                 {},
                 {}});
        }
        if (!isRentKnown)
            continue;
        // What is paid besides energy is there either way (7.4).
        const double besides = running.value - report.energyCostPerYear->value;
        const double yearly = rental->value * currencyRate(design, catalog) * gpus * hours;
        rent.points.push_back(
            {{}, at, Ranged<double>::exact((yearly + besides) * year), {}, {}, {}});
    }
    for (ChartSeries *each : {&own, &net, &rent})
        if (!each->points.empty())
            chart.series.push_back(std::move(*each));
    if (!isRentKnown)
        chart.note = Tr::tr("With the price of renting such a GPU for an hour, the line of renting "
                            "stands beside it (properties of the design).");
    else if (report.cost.breakEven) {
        const double year = report.cost.breakEven->value / 3600.0 / hours;
        const QString text = Tr::tr("cheaper than renting after %1 years")
                                 .arg(displayText(year, Dimension::Number, 2));
        chart.note = text;
        if (year <= years)
            chart.marks.push_back({year, text});
    } else {
        chart.note = Tr::tr("renting is always cheaper");
    }
    return chart;
}

ChartData driversChart(const Report &report)
{
    ChartData chart = newChart("drivers", ChartForm::Spans);
    chart.y = moneyAxis(report, report.cost.isModelOfOwnership ? Tr::tr("Total cost of ownership")
                                                               : Tr::tr("Cost to buy"));
    chart.empty = Tr::tr("No price or rate here has a range.");
    ChartSeries series;
    const double base = costTotal(report.cost.model);
    for (const CostDriver &driver : report.cost.drivers) {
        Row row{driver.name,
                {},
                {base, std::min(driver.low, driver.high), std::max(driver.low, driver.high)},
                {},
                {},
                {}};
        if (driver.from.startsWith(QStringLiteral("part:"))) {
            row.part = driver.from.mid(5);
            for (const BomLine &line : report.bom.lines)
                if (line.part == row.part)
                    row.objects << line.usedBy;
        }
        series.points.push_back(std::move(row));
    }
    if (!series.points.empty())
        chart.base = base;
    chart.series.push_back(std::move(series));
    return chart;
}

ChartData tiersChart(const Design &design, const Catalog &catalog, const Report &report)
{
    ChartData chart = newChart("tiers", ChartForm::Bars);
    chart.y = busyAxis();
    chart.empty = noTraffic();
    ChartSeries series;
    for (const Bottleneck &link : report.bottlenecks) {
        const QString place = placeOf(design, catalog, report, link);
        const auto it = std::ranges::find(series.points, place, &Row::name);
        Row row = linkRow(link);
        row.note = link.name % u'\n' % row.note;
        row.name = place;
        if (it == series.points.end())
            series.points.push_back(std::move(row));
        else if (row.y.value > it->y.value)
            *it = std::move(row);
    }
    addLargestFirst(chart, std::move(series));
    return chart;
}

ChartData linksChart(const Report &report)
{
    ChartData chart = newChart("links", ChartForm::Bars);
    chart.y = busyAxis();
    chart.empty = noTraffic();
    ChartSeries series;
    for (const Bottleneck &link : report.bottlenecks)
        series.points.push_back(linkRow(link));
    addLargestFirst(chart, std::move(series));
    return chart;
}

ChartData timesChart(const Report &report)
{
    ChartData chart = newChart("times", ChartForm::Bars);
    chart.y.title = Tr::tr("Time of the message");
    chart.y.dimension = Dimension::Duration;
    chart.empty = noTraffic();
    ChartSeries series;
    for (const PatternResult &pattern : report.patterns) {
        if (!pattern.time || !(pattern.time->value > 0.0))
            continue;
        Row row{patternTitle(pattern.name), {}, rangeOf(*pattern.time), {}, {}, {}};
        QStringList words;
        if (pattern.efficiency > 0.0)
            words << Tr::tr("%1 % of what the hardware could")
                         .arg(displayText(pattern.efficiency * 100.0, Dimension::Number, 3));
        if (!pattern.limit.isEmpty())
            words << Tr::tr("held back by %1").arg(pattern.limit);
        row.note = words.join(u'\n');
        series.points.push_back(std::move(row));
    }
    addLargestFirst(chart, std::move(series));
    if (report.messageBytes > 0.0 && !chart.isEmpty())
        chart.note = Tr::tr("for %1 of each GPU").arg(binarySizeText(report.messageBytes));
    return chart;
}

ChartData pricesChart(const Design &design, const Catalog &catalog, const QString &part)
{
    ChartData chart = newChart("prices", ChartForm::Lines);
    chart.x.title = Tr::tr("Date");
    chart.x.isDate = true;
    chart.y.title = Tr::tr("Price");
    chart.y.dimension = Dimension::Money;
    const PartPtr entry = catalog.part(part);
    chart.empty = Tr::tr("No dated price of this part is known.");
    std::map<QString, ChartSeries> lines; // by condition
    const auto add = [&](const QString &condition, const QString &date, const Ranged<double> &price,
                         const QStringList &notes) {
        const QDate day = endOfDate(date);
        if (!day.isValid())
            return;
        QStringList words = notes;
        words.removeAll(QString());
        lines[condition].points.push_back({entry ? entry->fullName() : part,
                                           Ranged<double>::exact(double(day.toJulianDay())),
                                           price,
                                           {},
                                           {},
                                           words.join(QStringLiteral(" · ")),
                                           {},
                                           part});
    };
    for (const PriceEntry &own : design.money.prices)
        if (own.part == part)
            add(own.condition, own.date,
                {own.price.value, own.low ? own.low->value : own.price.value,
                 own.high ? own.high->value : own.price.value},
                {own.region, own.source});
    if (entry)
        for (const Price &price : entry->prices)
            add(price.condition, price.provenance.date,
                {price.amount.value.si(), price.amount.low.si(), price.amount.high.si()},
                {price.region, price.provenance.source});
    for (auto &[condition, line] : lines) {
        line.name = priceConditionTitle(condition);
        std::ranges::stable_sort(line.points, {}, [](const Row &row) { return row.x.value; });
        chart.series.push_back(std::move(line));
    }
    if (entry)
        chart.title = Tr::tr("Prices of %1").arg(entry->fullName());
    return chart;
}

std::optional<ChartData> reportChart(const QString &kind, const Design &design,
                                     const Catalog &catalog, const Report &report)
{
    if (kind == u"power")
        return powerChart(design, catalog, report);
    if (kind == u"states")
        return statesChart(design, catalog);
    if (kind == u"times")
        return timesChart(report);
    if (kind == u"cost")
        return costChart(report);
    if (kind == u"ownership")
        return ownershipChart(design, report);
    if (kind == u"timeline")
        return timelineChart(design, catalog, report);
    if (kind == u"drivers")
        return driversChart(report);
    if (kind == u"tiers")
        return tiersChart(design, catalog, report);
    if (kind == u"links")
        return linksChart(report);
    return std::nullopt;
}

} // namespace nongjang
