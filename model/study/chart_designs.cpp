#include "model/study/chart_designs.h"

#include "model/analysis/pareto.h"
#include "model/catalog/user_rules.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace nongjang {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nongjang::Chart)
};

Result<ChartAxis> axisOf(const QString &key, const QString &currency)
{
    ChartAxis axis;
    if (key.isEmpty())
        return axis;
    const std::optional<std::size_t> index = reportFigureIndex(key);
    if (!index)
        return fail(
            ErrorCode::InvalidValue,
            Tr::tr("“%1” is no figure of the report, such as power.wall_peak").arg(key.left(80)));
    axis.key = key;
    axis.title = reportFigureTitle(key);
    axis.dimension = reportFigures()[*index].dimension;
    if (axis.dimension == Dimension::Money && currency != u"USD")
        axis.currency = currency;
    return axis;
}

std::optional<Ranged<double>> valueOf(const Candidate &design, const ChartAxis &axis,
                                      const QString &currency)
{
    const MaybeCandidateFigure figure = design.figure(axis.key);
    if (!figure || (axis.dimension == Dimension::Money && design.currency != currency))
        return std::nullopt;
    return Ranged<double>{figure->value, figure->low, figure->high};
}

QString noteOf(const Candidate &design)
{
    QStringList words;
    for (const auto &[name, value] : design.settings)
        words << QStringLiteral("%1 = %2").arg(name, value);
    if (design.errors > 0)
        words << Tr::tr("%n errors", nullptr, design.errors);
    return words.join(u'\n');
}

/// "Cost to buy: at least, not all of it is known"; empty: all is.
QString partialNote(const Candidate &design, const ChartAxis &axis)
{
    const MaybeCandidateFigure figure = design.figure(axis.key);
    if (!figure || figure->bound == Bound::Exact)
        return {};
    return figure->bound == Bound::AtLeast
               ? Tr::tr("%1: at least, as not all of it is known").arg(axis.title)
               : Tr::tr("%1: at most, as not all of it is known").arg(axis.title);
}

std::optional<Sense> senseOf(const QString &key)
{
    switch (reportFigureBetter(key)) {
    case Better::Higher:
        return Sense::Maximise;
    case Better::Lower:
        return Sense::Minimise;
    case Better::Neither:
        break;
    }
    return std::nullopt;
}

/// Nothing of which a part is not known beats another by it: `partial` points are on no front.
void addFront(ChartData &chart, const QSet<int> &partial)
{
    const std::optional<Sense> x = senseOf(chart.x.key);
    const std::optional<Sense> y = senseOf(chart.y.key);
    if (!x || !y || chart.series.empty())
        return;
    std::vector<ParetoPoint> points;
    std::vector<int> places;
    const std::vector<ChartPoint> &all = chart.series.front().points;
    for (int i = 0; i < int(all.size()); ++i) {
        if (partial.contains(i))
            continue;
        points.push_back({all[std::size_t(i)].x.value, all[std::size_t(i)].y.value});
        places.push_back(i);
    }
    for (const std::size_t i : paretoFront(points, *x, *y))
        chart.front.emplace_back(0, places[i]);
}

/// Where the columns of a table are.
struct Columns
{
    struct Of
    {
        std::size_t figure = 0;
        qsizetype value = -1;
        qsizetype low = -1;
        qsizetype high = -1;
    };
    std::vector<Of> figures;
    QList<std::pair<QString, qsizetype>> settings;
    qsizetype name = -1, file = -1, currency = -1, status = -1, message = -1, row = -1;
};

Columns columnsOf(const QStringList &heading)
{
    Columns columns;
    columns.name = heading.indexOf(QStringLiteral("name"));
    columns.file = heading.indexOf(QStringLiteral("file"));
    columns.currency = heading.indexOf(QStringLiteral("currency"));
    columns.status = heading.indexOf(QStringLiteral("status"));
    columns.message = heading.indexOf(QStringLiteral("message"));
    columns.row = heading.indexOf(QStringLiteral("row"));
    for (qsizetype i = 0; i < heading.size(); ++i) {
        if (i == columns.name || i == columns.file || i == columns.currency || i == columns.status
            || i == columns.message || i == columns.row)
            continue;
        QString key = heading[i].trimmed();
        const bool isLow = key.endsWith(QStringLiteral(".low"));
        const bool isHigh = key.endsWith(QStringLiteral(".high"));
        if (isLow || isHigh)
            key.truncate(key.lastIndexOf(u'.'));
        const std::optional<std::size_t> index = reportFigureIndex(key);
        if (!index) {
            columns.settings.emplace_back(heading[i], i);
            continue;
        }
        auto it = std::ranges::find(columns.figures, *index, &Columns::Of::figure);
        if (it == columns.figures.end())
            it = columns.figures.insert(columns.figures.end(), Columns::Of{*index});
        (isLow ? it->low : isHigh ? it->high : it->value) = i;
    }
    std::erase_if(columns.figures, [](const Columns::Of &each) { return each.value < 0; });
    return columns;
}

Result<Candidate> candidateIn(const QStringList &row, const Columns &columns)
{
    Candidate design;
    design.figures.resize(reportFigures().size());
    design.name = row.value(columns.name);
    design.file = row.value(columns.file);
    design.currency = row.value(columns.currency, QStringLiteral("USD"));
    QStringList words;
    for (const auto &[name, place] : columns.settings) {
        design.settings.emplace_back(name, row.value(place));
        words << row.value(place);
    }
    if (design.name.isEmpty())
        design.name = columns.row >= 0 ? Tr::tr("row %1", "of a table").arg(row.value(columns.row))
                                       : words.join(QStringLiteral(", "));
    for (const Columns::Of &column : columns.figures) {
        const QString text = row.value(column.value).trimmed();
        if (text.isEmpty())
            continue;
        bool isNumber = false;
        const double value = text.toDouble(&isNumber);
        if (!isNumber || !std::isfinite(value))
            return fail(ErrorCode::FormatInvalid, Tr::tr("“%1” is no number").arg(text.left(40)));
        const auto end = [&](qsizetype place) {
            bool isThere = false;
            const double number = row.value(place).toDouble(&isThere);
            return isThere && std::isfinite(number) ? number : value;
        };
        design.figures[column.figure] = CandidateFigure{value, std::min(value, end(column.low)),
                                                        std::max(value, end(column.high))};
    }
    return design;
}

} // namespace

Result<ChartData> designsChart(std::span<const Candidate> designs,
                               const DesignChartOptions &options)
{
    ChartData chart;
    chart.kind = QStringLiteral("designs");
    chart.form = ChartForm::Points;
    chart.empty = designs.empty()
                      ? Tr::tr("No designs yet: add design files, or the CSV table of an "
                               "exploration.")
                      : Tr::tr("No design here has all of these figures.");
    const QString currency = designs.empty() ? QStringLiteral("USD") : designs.front().currency;
    for (const auto &[key, axis] :
         {std::pair{&options.x, &chart.x}, std::pair{&options.y, &chart.y},
          std::pair{&options.size, &chart.size}, std::pair{&options.shade, &chart.shade}}) {
        const Result<ChartAxis> made = axisOf(*key, currency);
        if (!made)
            return Failure{made.error()};
        *axis = *made;
    }
    chart.x.isLog = options.isLogX;
    chart.y.isLog = options.isLogY;
    chart.title = Tr::tr("%1 over %2", "figure over figure").arg(chart.y.title, chart.x.title);
    ChartSeries series;
    QSet<int> partial;
    int left = 0;
    for (const Candidate &design : designs) {
        const auto x = valueOf(design, chart.x, currency);
        const auto y = valueOf(design, chart.y, currency);
        const auto size = valueOf(design, chart.size, currency);
        const auto shade = valueOf(design, chart.shade, currency);
        if (!x || !y || (!options.size.isEmpty() && !size) || (!options.shade.isEmpty() && !shade)
            || (options.isLogX && !(x->value > 0.0)) || (options.isLogY && !(y->value > 0.0))) {
            ++left;
            continue;
        }
        ChartPoint point{design.name, *x, *y, {}, {}, noteOf(design)};
        if (size)
            point.size = size->value;
        if (shade)
            point.shade = shade->value;
        point.file = design.file;
        point.origin = design.origin;
        for (const ChartAxis *axis : {&chart.x, &chart.y})
            if (const QString partly = partialNote(design, *axis); !partly.isEmpty()) {
                point.note += point.note.isEmpty() ? partly : QString(u'\n' % partly);
                partial.insert(int(series.points.size()));
            }
        series.points.push_back(std::move(point));
    }
    if (left > 0)
        chart.note = Tr::tr("%n designs are not shown: a figure is unknown", nullptr, left);
    chart.series.push_back(std::move(series));
    addFront(chart, partial);
    return chart;
}

Result<std::vector<Candidate>> candidatesOfTable(std::span<const QStringList> rows,
                                                 const QString &fileName)
{
    const Columns columns = rows.empty() ? Columns() : columnsOf(rows.front());
    if (columns.figures.empty())
        return fail(ErrorCode::FormatInvalid,
                    Tr::tr("%1: the first line names no figure such as cost.capex").arg(fileName));
    std::vector<Candidate> designs;
    for (std::size_t i = 1; i < rows.size(); ++i) {
        if (columns.status >= 0 && rows[i].value(columns.status) != u"ok")
            continue;
        Result<Candidate> design = candidateIn(rows[i], columns);
        if (!design)
            return fail(design.error().code,
                        Tr::tr("%1, row %2: %3").arg(fileName).arg(i).arg(design.error().message));
        designs.push_back(*std::move(design));
    }
    return designs;
}

} // namespace nongjang
