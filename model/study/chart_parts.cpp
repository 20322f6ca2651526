#include "model/study/chart_parts.h"

#include "model/analysis/pareto.h"
#include "model/catalog/figure_better.h"
#include "model/study/cost_totals.h"
#include "model/study/export_study.h"
#include "model/study/price_book.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace nongjang {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nongjang::Chart)
};

using Value = std::optional<Ranged<double>>;

/// A unit people divide by: its size in the SI unit, and its name.
struct RatioUnit
{
    double size = 1.0;
    QString name;
};

RatioUnit ratioUnit(Dimension dimension, bool isDivisor)
{
    switch (dimension) {
    case Dimension::ComputeRate:
        return isDivisor ? RatioUnit{1e12, QStringLiteral("TFLOPS")}
                         : RatioUnit{1e9, QStringLiteral("GFLOPS")};
    case Dimension::DataSize:
        return {1e9, QStringLiteral("GB")};
    case Dimension::Bandwidth:
        return {1e9, QStringLiteral("GB/s")};
    case Dimension::Money:
        return {1.0, QStringLiteral("USD")};
    case Dimension::Area:
        return {1e-6, QStringLiteral("mm²")};
    case Dimension::Length:
        return {1e-3, QStringLiteral("mm")};
    default:
        return {1.0, unitSymbol(dimension)};
    }
}

ChartAxis singleAxis(const QString &key)
{
    ChartAxis axis;
    axis.key = key;
    if (key == u"price") {
        axis.title = Tr::tr("Price");
        axis.dimension = Dimension::Money;
    } else if (key == u"tpp") {
        axis.title = Tr::tr("Total processing performance");
        axis.unit = QStringLiteral("TPP");
    } else if (key == u"date") {
        axis.title = Tr::tr("Date");
        axis.isDate = true;
    } else {
        const FigureKey figure = *figureKey(key.toStdString());
        axis.title = figureTitle(figure);
        axis.dimension = figureInfo(figure).dimension;
    }
    return axis;
}

bool isSingle(const QString &key)
{
    return key == u"price" || key == u"tpp" || key == u"date" || figureKey(key.toStdString());
}

/// One part in one condition.
struct Subject
{
    const Part *part = nullptr;
    std::optional<Price> price;
};

Value singleValue(const QString &key, const Subject &subject)
{
    if (key == u"price") {
        if (!subject.price || !(subject.price->amount.value.si() > 0.0))
            return std::nullopt;
        const Ranged<Money> &amount = subject.price->amount;
        return Ranged<double>{amount.value.si(), amount.low.si(), amount.high.si()};
    }
    if (key == u"tpp") {
        const std::optional<double> tpp = chipNumbers(*subject.part).tpp;
        return tpp ? Value(Ranged<double>::exact(*tpp)) : Value();
    }
    if (key == u"date") {
        const QDate day = endOfDate(subject.part->provenance.date);
        return day.isValid() ? Value(Ranged<double>::exact(double(day.toJulianDay()))) : Value();
    }
    const Figure *figure = subject.part->figure(*figureKey(key.toStdString()));
    return figure ? Value(figure->range()) : Value();
}

Value valueOf(const QString &key, const Subject &subject)
{
    const QString divisor = key.section(u'/', 1);
    if (divisor.isEmpty())
        return singleValue(key, subject);
    const QString dividend = key.section(u'/', 0, 0);
    const Value above = singleValue(dividend, subject);
    const Value below = singleValue(divisor, subject);
    if (!above || !below || !(below->low > 0.0))
        return std::nullopt;
    const double unit = ratioUnit(singleAxis(divisor).dimension, true).size
                        / ratioUnit(singleAxis(dividend).dimension, false).size;
    return Ranged<double>{above->value / below->value * unit, above->low / below->high * unit,
                          above->high / below->low * unit};
}

/// Which end of the front: of a ratio, that of what is divided.
bool isBetterLow(const QString &key)
{
    const QString first = key.section(u'/', 0, 0);
    const std::optional<FigureKey> figure = figureKey(first.toStdString());
    return first == u"price" || (figure && figureBetter(*figure) == Better::Lower);
}

/// Every condition with a price, else the part as it is.
std::vector<Subject> subjectsOf(const Part &part, const QList<PriceEntry> &book, bool isPriced)
{
    std::vector<Subject> subjects;
    if (!isPriced)
        return {{&part, takenPrice(book, part.id, &part, {})}};
    const QString list = QStringLiteral("msrp");
    QStringList conditions;
    for (const PriceEntry &entry : book)
        if (entry.part == part.id)
            conditions << entry.condition;
    for (const Price &price : part.prices)
        conditions << price.condition;
    conditions.removeDuplicates();
    if (conditions.size() > 1)
        conditions.removeAll(list);
    for (const QString &condition : std::as_const(conditions)) {
        std::optional<Price> price = takenPrice(book, part.id, &part, condition);
        if (!price)
            continue;
        const bool isThere = std::ranges::any_of(subjects, [&](const Subject &each) {
            return each.price->condition == price->condition;
        });
        if (!isThere)
            subjects.push_back({&part, std::move(price)});
    }
    return subjects;
}

QString groupOf(const QString &grouping, const Subject &subject)
{
    const Part &part = *subject.part;
    QString name;
    if (grouping == u"condition")
        name = subject.price ? priceConditionTitle(subject.price->condition)
                             : Tr::tr("no price", "of a part");
    else if (grouping == u"class")
        name = part.attribute(QStringLiteral("class"));
    else if (grouping == u"vendor")
        name = part.vendor;
    else
        name = categoryTitle(part.category);
    return name.isEmpty() ? Tr::tr("other", "group of parts") : name;
}

QString noteOf(const Subject &subject, bool isPriced)
{
    QStringList words;
    if (isPriced && subject.price) {
        const Price &price = *subject.price;
        words << QStringList{priceConditionTitle(price.condition), price.region,
                             price.provenance.date, price.provenance.source}
                     .join(QStringLiteral(" · "));
    }
    words << subject.part->provenance.source;
    words.removeAll(QString());
    return words.join(u'\n');
}

void addFront(ChartData &chart, const PartChartOptions &options)
{
    if (chart.x.isDate || chart.y.isDate)
        return;
    std::vector<ParetoPoint> points;
    std::vector<std::pair<int, int>> places;
    for (int s = 0; s < int(chart.series.size()); ++s)
        for (int p = 0; p < int(chart.series[std::size_t(s)].points.size()); ++p) {
            const ChartPoint &point = chart.series[std::size_t(s)].points[std::size_t(p)];
            points.push_back({point.x.value, point.y.value});
            places.emplace_back(s, p);
        }
    const auto sense = [](const QString &key) {
        return isBetterLow(key) ? Sense::Minimise : Sense::Maximise;
    };
    for (const std::size_t i : paretoFront(points, sense(options.x), sense(options.y)))
        chart.front.push_back(places[i]);
}

} // namespace

Result<PartMeasure> partMeasure(const QString &key)
{
    const QStringList sides = key.split(u'/');
    for (const QString &side : sides)
        if (!isSingle(side) || sides.size() > 2 || (sides.size() == 2 && side == u"date"))
            return fail(ErrorCode::InvalidValue,
                        Tr::tr("“%1” is no figure of a part; try fp16_fp32acc, price, tpp, date, "
                               "or a ratio such as memory_capacity/price")
                            .arg(key.left(80)));
    PartMeasure measure{key, singleAxis(sides.constFirst()), sides.contains(u"price")};
    if (sides.size() == 2) {
        const ChartAxis below = singleAxis(sides.constLast());
        const QString unit =
            (measure.axis.unit.isEmpty() ? ratioUnit(measure.axis.dimension, false).name
                                         : measure.axis.unit)
            % u'/' % (below.unit.isEmpty() ? ratioUnit(below.dimension, true).name : below.unit);
        measure.axis.title =
            Tr::tr("%1 per %2", "ratio of two figures").arg(measure.axis.title, below.title);
        measure.axis.key = key;
        measure.axis.unit = unit;
        measure.axis.dimension = Dimension::Number;
    }
    return measure;
}

QStringList partMeasureKeys(std::span<const PartPtr> parts)
{
    std::array<bool, std::size_t(FigureKey::Count_)> has{};
    bool hasPrice = false;
    for (const PartPtr &part : parts) {
        hasPrice = hasPrice || !part->prices.empty();
        for (const Figure &figure : part->figures)
            has[std::size_t(figure.key)] = true;
    }
    QStringList keys;
    if (hasPrice)
        keys << QStringLiteral("price");
    for (std::size_t i = 0; i < has.size(); ++i)
        if (has[i]) {
            const std::string_view name = figureInfo(FigureKey(i)).name;
            keys << QString::fromLatin1(name.data(), qsizetype(name.size()));
        }
    if (std::ranges::any_of(parts,
                            [](const PartPtr &part) { return isAccelerator(part->category); }))
        keys << QStringLiteral("tpp");
    return keys << QStringLiteral("date");
}

const QStringList &usualPartRatios()
{
    static const QStringList ratios{
        QStringLiteral("fp16_fp32acc/price"),           QStringLiteral("memory_capacity/price"),
        QStringLiteral("memory_bandwidth/price"),       QStringLiteral("fp16_fp32acc/power_limit"),
        QStringLiteral("memory_bandwidth/power_limit"), QStringLiteral("tpp/die_area")};
    return ratios;
}

const QStringList &partGroupings()
{
    static const QStringList groupings{QStringLiteral("condition"), QStringLiteral("class"),
                                       QStringLiteral("vendor"), QStringLiteral("category")};
    return groupings;
}

QString partGroupingTitle(const QString &grouping)
{
    if (grouping == u"condition")
        return Tr::tr("Condition", "of a part: new, used");
    if (grouping == u"class")
        return Tr::tr("Class", "of a part: datacenter");
    return grouping == u"vendor" ? Tr::tr("Vendor") : Tr::tr("Category");
}

Result<ChartData> partsChart(std::span<const PartPtr> parts, const QList<PriceEntry> &book,
                             const PartChartOptions &options)
{
    ChartData chart;
    chart.kind = QStringLiteral("parts");
    chart.form = ChartForm::Points;
    chart.empty = Tr::tr("No part here has all of these figures.");
    bool isPriced = false;
    for (const auto &[key, axis] :
         {std::pair{&options.x, &chart.x}, std::pair{&options.y, &chart.y},
          std::pair{&options.size, &chart.size}}) {
        if (key->isEmpty())
            continue;
        const Result<PartMeasure> measure = partMeasure(*key);
        if (!measure)
            return Failure{measure.error()};
        *axis = measure->axis;
        isPriced = isPriced || measure->isPriced;
    }
    chart.x.isLog = options.isLogX && !chart.x.isDate;
    chart.y.isLog = options.isLogY && !chart.y.isDate;
    chart.title = Tr::tr("%1 over %2", "figure over figure").arg(chart.y.title, chart.x.title);
    int left = 0;
    for (const PartPtr &part : parts) {
        bool isShown = false;
        for (const Subject &subject : subjectsOf(*part, book, isPriced)) {
            const Value x = valueOf(options.x, subject);
            const Value y = valueOf(options.y, subject);
            const Value size = options.size.isEmpty() ? Value() : valueOf(options.size, subject);
            if (!x || !y || (!options.size.isEmpty() && !size) || (chart.x.isLog && !(x->low > 0.0))
                || (chart.y.isLog && !(y->low > 0.0)))
                continue;
            ChartPoint point{part->fullName(), *x, *y, {}, {}, noteOf(subject, isPriced)};
            if (size)
                point.size = size->value;
            point.part = part->id;
            const QString group = groupOf(options.grouping, subject);
            auto it = std::ranges::find(chart.series, group, &ChartSeries::name);
            if (it == chart.series.end())
                it = chart.series.insert(chart.series.end(), ChartSeries{group, {}, false});
            it->points.push_back(std::move(point));
            isShown = true;
        }
        left += isShown ? 0 : 1;
    }
    if (left > 0)
        chart.note = Tr::tr("%n parts are not shown: a figure is unknown", nullptr, left);
    addFront(chart, options);
    return chart;
}

} // namespace nongjang
