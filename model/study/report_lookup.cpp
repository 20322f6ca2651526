// The figures of a report by the names that user rules, comparisons and charts give them.
#include "model/study/report_lookup.h"

#include <algorithm>
#include <array>

namespace nongjang {

namespace {

struct Fixed
{
    const char *name;
    const MaybeFigure &(*of)(const Report &);
};

constexpr std::array fixed{
    Fixed{"memory.capacity",
          [](const Report &r) -> const MaybeFigure & {
              return r.memoryCapacity;
          }},
    Fixed{"memory.bandwidth",
          [](const Report &r) -> const MaybeFigure & {
              return r.memoryBandwidth;
          }},
    Fixed{"network.bisection",
          [](const Report &r) -> const MaybeFigure & {
              return r.bisection;
          }},
    Fixed{"power.idle",
          [](const Report &r) -> const MaybeFigure & {
              return r.idle;
          }},
    Fixed{"power.typical",
          [](const Report &r) -> const MaybeFigure & {
              return r.typical;
          }},
    Fixed{"power.peak",
          [](const Report &r) -> const MaybeFigure & {
              return r.peakPower;
          }},
    Fixed{"power.wall_idle",
          [](const Report &r) -> const MaybeFigure & {
              return r.wallIdle;
          }},
    Fixed{"power.wall_typical",
          [](const Report &r) -> const MaybeFigure & {
              return r.wallTypical;
          }},
    Fixed{"power.wall_peak",
          [](const Report &r) -> const MaybeFigure & {
              return r.wallPeak;
          }},
    Fixed{"power.heat_btu_per_hour",
          [](const Report &r) -> const MaybeFigure & {
              return r.heat;
          }},
    Fixed{"power.airflow",
          [](const Report &r) -> const MaybeFigure & {
              return r.airflow;
          }},
    Fixed{"energy.per_year",
          [](const Report &r) -> const MaybeFigure & {
              return r.energyPerYear;
          }},
    Fixed{"cost.capex",
          [](const Report &r) -> const MaybeFigure & {
              return r.capex;
          }},
    Fixed{"cost.energy_per_year",
          [](const Report &r) -> const MaybeFigure & {
              return r.energyCostPerYear;
          }},
    Fixed{"cost.tco",
          [](const Report &r) -> const MaybeFigure & {
              return r.tco;
          }},
    Fixed{"cost.parts",
          [](const Report &r) -> const MaybeFigure & {
              return r.cost.parts;
          }},
    Fixed{"cost.spares",
          [](const Report &r) -> const MaybeFigure & {
              return r.cost.spares;
          }},
    Fixed{"cost.landing",
          [](const Report &r) -> const MaybeFigure & {
              return r.cost.landing;
          }},
    Fixed{"cost.opex_per_year",
          [](const Report &r) -> const MaybeFigure & {
              return r.cost.opex;
          }},
    Fixed{"cost.residual",
          [](const Report &r) -> const MaybeFigure & {
              return r.cost.residual;
          }},
    Fixed{"cost.annuity",
          [](const Report &r) -> const MaybeFigure & {
              return r.cost.annuity;
          }},
    Fixed{"cost.per_year",
          [](const Report &r) -> const MaybeFigure & {
              return r.cost.perYear;
          }},
    Fixed{"cost.per_gpu_hour",
          [](const Report &r) -> const MaybeFigure & {
              return r.cost.perGpuHour;
          }},
    Fixed{"cost.per_gb",
          [](const Report &r) -> const MaybeFigure & {
              return r.cost.perMemory;
          }},
    Fixed{"cost.per_gb_s",
          [](const Report &r) -> const MaybeFigure & {
              return r.cost.perBandwidth;
          }},
    Fixed{"cost.break_even",
          [](const Report &r) -> const MaybeFigure & {
              return r.cost.breakEven;
          }},
    Fixed{"reliability.failures_per_year",
          [](const Report &r) -> const MaybeFigure & {
              return r.reliability.failuresPerYear;
          }},
    Fixed{"reliability.time_between_failures",
          [](const Report &r) -> const MaybeFigure & {
              return r.reliability.timeBetweenFailures;
          }},
    Fixed{"reliability.checkpoint_interval",
          [](const Report &r) -> const MaybeFigure & {
              return r.reliability.checkpointInterval;
          }},
    Fixed{"reliability.goodput",
          [](const Report &r) -> const MaybeFigure & {
              return r.reliability.goodput;
          }},
    Fixed{"reliability.spares",
          [](const Report &r) -> const MaybeFigure & {
              return r.reliability.spares;
          }},
};

MaybeFigure plainFigure(double value)
{
    ReportFigure figure;
    figure.value = figure.low = figure.high = value;
    return figure;
}

MaybeFigure ofPrecision(const QMap<QString, ReportFigure> &figures, const QString &precision)
{
    const auto it = figures.constFind(precision);
    return it == figures.cend() ? MaybeFigure() : MaybeFigure(*it);
}

MaybeFigure patternFigure(const Report &report, const QString &rest)
{
    const QString key = rest.section(u'.', 0, 0);
    const auto it = std::ranges::find(report.patterns, key, &PatternResult::name);
    if (it == report.patterns.end())
        return std::nullopt;
    return rest.endsWith(u".time") ? it->time : it->busbw;
}

struct OfWorkload
{
    const char *name;
    MaybeFigure WorkloadReport::*figure;
};

constexpr std::array ofWorkload{
    OfWorkload{"tokens_per_second", &WorkloadReport::tokensPerSecond},
    OfWorkload{"step_time", &WorkloadReport::stepTime},
    OfWorkload{"flops_utilisation", &WorkloadReport::flopsUtilisation},
    OfWorkload{"time_to_train", &WorkloadReport::timeToTrain},
    OfWorkload{"time_to_first_token", &WorkloadReport::timeToFirstToken},
    OfWorkload{"time_per_token", &WorkloadReport::timePerToken},
    OfWorkload{"most_users", &WorkloadReport::mostUsers},
    OfWorkload{"memory_needed", &WorkloadReport::memoryNeeded},
    OfWorkload{"host_memory_needed", &WorkloadReport::hostMemoryNeeded},
    OfWorkload{"energy_per_million_tokens", &WorkloadReport::energyPerMillionTokens},
    OfWorkload{"cost_per_million_tokens", &WorkloadReport::costPerMillionTokens},
};

/// Of work that does not fit only what says so: how fast it would be ranks no design.
MaybeFigure workloadFigure(const Report &report, const QString &name)
{
    const bool isOfMemory = name.endsWith(u"memory_needed") || name == u"most_users";
    if (!report.workload || !(report.workload->fits || isOfMemory))
        return std::nullopt;
    for (const OfWorkload &each : ofWorkload)
        if (name == QLatin1StringView(each.name))
            return (*report.workload).*each.figure;
    return std::nullopt;
}

/// The worst way upwards through all tiers of switches.
MaybeFigure oversubscription(const Report &report)
{
    if (report.tiers.empty())
        return std::nullopt;
    return plainFigure(std::ranges::max(report.tiers, {}, &SwitchTier::endToEnd).endToEnd);
}

} // namespace

MaybeFigure reportFigure(const Report &report, const QString &name)
{
    constexpr QLatin1StringView counts("counts.");
    constexpr QLatin1StringView peak("compute.peak.");
    constexpr QLatin1StringView sustained("compute.sustained.");
    constexpr QLatin1StringView pattern("network.patterns.");
    constexpr QLatin1StringView tflops("cost.per_tflops.");
    constexpr QLatin1StringView pflopHour("cost.per_pflop_hour.");
    constexpr QLatin1StringView workload("workload.");
    if (name.startsWith(counts))
        return plainFigure(report.counts.value(name.mid(counts.size()), 0.0));
    if (name.startsWith(peak))
        return ofPrecision(report.peak, name.mid(peak.size()));
    if (name.startsWith(sustained))
        return ofPrecision(report.sustained.rate, name.mid(sustained.size()));
    if (name.startsWith(pattern))
        return patternFigure(report, name.mid(pattern.size()));
    if (name.startsWith(tflops))
        return ofPrecision(report.cost.perTflops, name.mid(tflops.size()));
    if (name.startsWith(pflopHour))
        return ofPrecision(report.cost.perPflopHour, name.mid(pflopHour.size()));
    if (name.startsWith(workload))
        return workloadFigure(report, name.mid(workload.size()));
    if (name == u"network.slowest_path")
        return report.slowestPath ? report.slowestPath->bandwidth : MaybeFigure();
    if (name == u"network.oversubscription")
        return oversubscription(report);
    for (const Fixed &each : fixed)
        if (name == QLatin1StringView(each.name))
            return each.of(report);
    return std::nullopt;
}

bool isOpenError(const Finding &finding)
{
    return finding.severity == Severity::Error && !finding.approved;
}

} // namespace nongjang
