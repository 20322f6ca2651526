#include "model/study/chart_scaling.h"

#include "model/catalog/pattern_names.h"
#include "model/design/inside.h"
#include "model/study/farm_model.h"
#include "model/study/study.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace nongjang {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nongjang::Chart)
};

/// Today's size first: the others are compared with it. Then down, then up until it no longer fits.
constexpr std::array smaller{2, 4, 8, 16};
constexpr std::array larger{2, 4, 8, 16};
constexpr double tolerance = 0.01; ///< a gain that much smaller than the cost still pays

/// What is compared of one size.
struct Size
{
    double gpus = 0.0;
    int count = 1;
    MaybeFigure compute, exchange, cost, power, perResult;
};

double accelerators(const ResolvedAssembly &assembly, int component,
                    const std::vector<double> &inside)
{
    const ResolvedComponent &resolved = assembly.components[std::size_t(component)];
    if (resolved.component->off)
        return 0.0;
    const double each = resolved.assembly >= 0 ? inside[std::size_t(resolved.assembly)]
                        : resolved.part && isAccelerator(resolved.part->category) ? 1.0
                                                                                  : 0.0;
    return each * resolved.component->count;
}

/// The precision with the largest peak is not the one people mean: fp16 with fp32 sums, else what there is.
MaybeFigure computeOf(const Report &report)
{
    const auto it = report.peak.constFind(QStringLiteral("fp16_fp32acc"));
    if (it != report.peak.constEnd())
        return *it;
    return report.peak.isEmpty() ? MaybeFigure() : MaybeFigure(report.peak.first());
}

MaybeFigure exchangeOf(const Report &report)
{
    for (const PatternResult &pattern : report.patterns) {
        if (pattern.name != report.rankedPattern || !pattern.busbw)
            continue;
        ReportFigure total = *pattern.busbw;
        const double gpus = report.counts.value(QStringLiteral("gpu"));
        total.value *= gpus;
        total.low *= gpus;
        total.high *= gpus;
        return total;
    }
    return std::nullopt;
}

Size sizeOf(const Report &report, int count)
{
    Size size;
    size.gpus = report.counts.value(QStringLiteral("gpu"));
    size.count = count;
    size.compute = computeOf(report);
    size.exchange = exchangeOf(report);
    size.cost = report.tco ? report.tco : report.capex;
    size.power = report.wallTypical ? report.wallTypical : report.typical;
    if (size.exchange && size.cost && size.exchange->value > 0.0) {
        ReportFigure each = *size.cost;
        const double gigabytes = size.exchange->value * 1e-9;
        each.value /= gigabytes;
        each.low /= gigabytes;
        each.high /= gigabytes;
        size.perResult = each;
    }
    return size;
}

qsizetype inputErrors(const Report &report)
{
    return std::ranges::count_if(report.findings, [](const Finding &each) { return each.input; });
}

QString firstInputError(const Report &report)
{
    for (const Finding &each : report.findings)
        if (each.input)
            return each.message;
    return {};
}

QString textOf(const ReportFigure &figure, const QString &currency)
{
    ChartAxis axis;
    axis.dimension = figure.dimension;
    if (figure.dimension == Dimension::Money && currency != u"USD")
        axis.currency = currency;
    return chartRangeText({figure.value, figure.low, figure.high}, axis);
}

void addLine(ChartData &chart, const std::vector<Size> &sizes, const Size &today,
             const QString &name, MaybeFigure Size::*figure, const QString &currency,
             bool isDashed = false)
{
    const MaybeFigure &first = today.*figure;
    if (!first || !(first->value > 0.0))
        return;
    ChartSeries line{name, {}, isDashed};
    for (const Size &size : sizes) {
        const MaybeFigure &each = size.*figure;
        if (!each || !(each->value > 0.0))
            continue;
        const double times = each->value / first->value;
        ChartPoint point{Tr::tr("%1 of them").arg(size.count),
                         Ranged<double>::exact(size.gpus),
                         Ranged<double>::exact(times),
                         {},
                         {},
                         textOf(*each, currency)};
        if (figure == &Size::exchange)
            point.note += u'\n'
                          % Tr::tr("%1 % of what each accelerator exchanges today")
                                .arg(displayText(100.0 * times * today.gpus / size.gpus,
                                                 Dimension::Number, 3));
        line.points.push_back(std::move(point));
    }
    chart.series.push_back(std::move(line));
}

/// The last size before the cost grows faster than what is had for it.
void markEnd(ChartData &chart, const std::vector<Size> &sizes)
{
    const bool isOfExchange =
        std::ranges::count_if(sizes, [](const Size &size) { return size.exchange.has_value(); })
        > 1;
    const auto gain = isOfExchange ? &Size::exchange : &Size::compute;
    for (std::size_t i = 1; i < sizes.size(); ++i) {
        const MaybeFigure &before = sizes[i - 1].*gain;
        const MaybeFigure &after = sizes[i].*gain;
        if (!before || !after || !sizes[i - 1].cost || !sizes[i].cost)
            continue;
        const double gained = after->value / before->value;
        const double paid = sizes[i].cost->value / sizes[i - 1].cost->value;
        if (gained >= paid * (1.0 - tolerance))
            continue;
        chart.marks.push_back(
            {sizes[i - 1].gpus, Tr::tr("beyond this the cost grows faster than the speed")});
        return;
    }
}

/// Evaluates one size after another.
class ScalingRun
{
public:
    ScalingRun(const Design &design, const Catalog &catalog, const ScalingChoice &choice,
               const ChangeCount &change, const std::stop_token &stop)
        : m_design(design)
        , m_catalog(catalog)
        , m_choice(choice)
        , m_change(change)
        , m_stop(stop)
    {}

    /// False: stopped, or nothing computes.
    bool evaluateAll()
    {
        const Report report = evaluate(m_design, m_catalog, m_stop);
        m_known = inputErrors(report);
        m_currency = report.bom.currency;
        m_pattern = patternTitle(report.rankedPattern);
        m_today = sizeOf(report, m_choice.count);
        m_sizes.push_back(m_today);
        for (const int divisor : smaller)
            if (m_choice.count % divisor == 0 && m_today.gpus > 0.0)
                (void)add(m_choice.count / divisor);
        for (const int factor : larger)
            if (const QString why = add(m_choice.count * factor); !why.isEmpty()) {
                m_note = Tr::tr("%1 of them do not fit: %2").arg(m_choice.count * factor).arg(why);
                break;
            }
        std::ranges::sort(m_sizes, {}, &Size::gpus);
        return !m_stop.stop_requested() && m_today.gpus > 0.0;
    }
    [[nodiscard]] const std::vector<Size> &sizes() const { return m_sizes; }
    [[nodiscard]] const Size &today() const { return m_today; }
    [[nodiscard]] const QString &currency() const { return m_currency; }
    [[nodiscard]] const QString &pattern() const { return m_pattern; }
    [[nodiscard]] const QString &note() const { return m_note; }

private:
    /// Why there is no such size; empty: it is there.
    QString add(int count)
    {
        const Result<Design> changed =
            m_change(m_design, m_choice.assembly, m_choice.component, count);
        if (!changed)
            return changed.error().message;
        const Report report = evaluate(*changed, m_catalog, m_stop);
        if (inputErrors(report) > m_known)
            return firstInputError(report);
        Size size = sizeOf(report, count);
        // One alone exchanges nothing; of several, all must still be joined.
        if (m_today.exchange && !size.exchange && size.gpus > 1.0)
            return Tr::tr("not all of them are joined");
        m_sizes.push_back(std::move(size));
        return {};
    }

    const Design &m_design;
    const Catalog &m_catalog;
    const ScalingChoice &m_choice;
    const ChangeCount &m_change;
    const std::stop_token &m_stop;
    std::vector<Size> m_sizes;
    Size m_today;
    qsizetype m_known = 0;
    QString m_currency;
    QString m_pattern;
    QString m_note;
};

} // namespace

std::vector<ScalingChoice> scalingChoices(const Design &design, const Catalog &catalog)
{
    const FarmModel model = resolveFarm(design, catalog);
    std::vector<double> inside;
    std::vector<ScalingChoice> choices;
    for (const ResolvedAssembly &assembly : model.assemblies) {
        double sum = 0.0;
        for (int i = 0; i < int(assembly.components.size()); ++i) {
            const double each = accelerators(assembly, i, inside);
            sum += each;
            const Component &component = *assembly.components[std::size_t(i)].component;
            if (each > 0.0 && assembly.instances > 0.0
                && originalAssembly(assembly.assembly->id) == assembly.assembly->id)
                choices.push_back({assembly.assembly->id, component.id, assembly.pathOf(i),
                                   component.count, each * assembly.instances});
        }
        inside.push_back(sum);
    }
    std::ranges::reverse(choices); // the outermost first
    std::ranges::stable_sort(choices, std::greater{}, &ScalingChoice::count);
    return choices;
}

ChartData scalingChart(const Design &design, const Catalog &catalog, const ScalingChoice &choice,
                       const ChangeCount &change, const std::stop_token &stop)
{
    ChartData chart;
    chart.kind = QStringLiteral("scaling");
    chart.title = Tr::tr("More of %1", "component that is repeated").arg(choice.path);
    chart.form = ChartForm::Lines;
    chart.x.title = Tr::tr("Accelerators");
    chart.x.isLog = true;
    chart.y.title = Tr::tr("Times what it is today");
    chart.y.unit = QStringLiteral("×");
    chart.y.isLog = true;
    chart.empty = Tr::tr("There is no accelerator to repeat.");
    ScalingRun run(design, catalog, choice, change, stop);
    if (!run.evaluateAll() || run.sizes().empty())
        return chart;
    const std::vector<Size> &sizes = run.sizes();
    const QString &currency = run.currency();
    const Size today = run.today();
    addLine(chart, sizes, today, Tr::tr("Computing, peak"), &Size::compute, currency);
    addLine(chart, sizes, today, Tr::tr("Exchange (%1)").arg(run.pattern()), &Size::exchange,
            currency);
    addLine(chart, sizes, today, Tr::tr("Cost"), &Size::cost, currency, true);
    addLine(chart, sizes, today, Tr::tr("Power"), &Size::power, currency, true);
    addLine(chart, sizes, today, Tr::tr("Cost per exchange, each GB/s"), &Size::perResult, currency,
            true);
    markEnd(chart, sizes);
    chart.note = run.note();
    return chart;
}

} // namespace nongjang
