#include "model/study/report_figures.h"

#include <utility>

namespace nongjang {

namespace {

MaybeFigure countFigure(const Report &report, const QString &name)
{
    ReportFigure figure;
    figure.value = report.counts.value(name.section(u'.', 1), 0.0);
    figure.low = figure.high = figure.value;
    return figure;
}

} // namespace

MaybeFigure reportFigure(const Report &report, const QString &name)
{
    if (name.startsWith(u"counts."))
        return countFigure(report, name);
    const QString peak = QStringLiteral("compute.peak.");
    if (name.startsWith(peak)) {
        const auto it = report.peak.constFind(name.mid(peak.size()));
        return it == report.peak.cend() ? MaybeFigure() : MaybeFigure(*it);
    }
    if (name == u"network.slowest_path")
        return report.slowestPath ? report.slowestPath->bandwidth : MaybeFigure();
    const std::pair<const char *, const MaybeFigure *> figures[] = {
        {"memory.capacity", &report.memoryCapacity},
        {"memory.bandwidth", &report.memoryBandwidth},
        {"network.bisection", &report.bisection},
        {"power.idle", &report.idle},
        {"power.typical", &report.typical},
        {"power.peak", &report.peakPower},
        {"power.wall_idle", &report.wallIdle},
        {"power.wall_typical", &report.wallTypical},
        {"power.wall_peak", &report.wallPeak},
        {"power.airflow", &report.airflow},
        {"energy.per_year", &report.energyPerYear},
        {"cost.capex", &report.capex},
        {"cost.energy_per_year", &report.energyCostPerYear},
        {"cost.tco", &report.tco}};
    for (const auto &[key, figure] : figures)
        if (name == QLatin1StringView(key))
            return *figure;
    return std::nullopt;
}

} // namespace nongjang
