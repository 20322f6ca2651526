#include "model/catalog/report_figures.h"

#include "model/catalog/figure.h"
#include "model/catalog/pattern_names.h"
#include "model/catalog/user_rules.h"

#include <QCoreApplication>
#include <QHash>
#include <QStringList>

#include <array>

namespace nongjang {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nongjang::ReportFigures)
};

// Titles that name the last part but one, or the last part, of the key.
constexpr const char *peakTitle = QT_TRANSLATE_NOOP("nongjang::ReportFigures", "Peak, %1");
constexpr const char *sustainedTitle =
    QT_TRANSLATE_NOOP("nongjang::ReportFigures", "At the power limits, %1");
constexpr const char *rateTitle = QT_TRANSLATE_NOOP("nongjang::ReportFigures", "%1: bandwidth");
constexpr const char *timeTitle = QT_TRANSLATE_NOOP("nongjang::ReportFigures", "%1: time");
constexpr const char *tflopsTitle =
    QT_TRANSLATE_NOOP("nongjang::ReportFigures", "Cost per TFLOPS, %1");
constexpr const char *pflopHourTitle =
    QT_TRANSLATE_NOOP("nongjang::ReportFigures", "Cost per PFLOP-hour, %1");

struct Row
{
    ReportFigureInfo info;
    Better better;
    const char *title;
};

constexpr std::array rows{
    Row{{"compute.peak.fp64", Dimension::ComputeRate}, Better::Higher, peakTitle},
    Row{{"compute.peak.fp32", Dimension::ComputeRate}, Better::Higher, peakTitle},
    Row{{"compute.peak.tf32", Dimension::ComputeRate}, Better::Higher, peakTitle},
    Row{{"compute.peak.fp16", Dimension::ComputeRate}, Better::Higher, peakTitle},
    Row{{"compute.peak.fp16_fp32acc", Dimension::ComputeRate}, Better::Higher, peakTitle},
    Row{{"compute.peak.bf16", Dimension::ComputeRate}, Better::Higher, peakTitle},
    Row{{"compute.peak.fp8", Dimension::ComputeRate}, Better::Higher, peakTitle},
    Row{{"compute.peak.fp4", Dimension::ComputeRate}, Better::Higher, peakTitle},
    Row{{"compute.peak.int8", Dimension::ComputeRate}, Better::Higher, peakTitle},
    Row{{"compute.sustained.fp64", Dimension::ComputeRate}, Better::Higher, sustainedTitle},
    Row{{"compute.sustained.fp32", Dimension::ComputeRate}, Better::Higher, sustainedTitle},
    Row{{"compute.sustained.tf32", Dimension::ComputeRate}, Better::Higher, sustainedTitle},
    Row{{"compute.sustained.fp16", Dimension::ComputeRate}, Better::Higher, sustainedTitle},
    Row{{"compute.sustained.fp16_fp32acc", Dimension::ComputeRate}, Better::Higher, sustainedTitle},
    Row{{"compute.sustained.bf16", Dimension::ComputeRate}, Better::Higher, sustainedTitle},
    Row{{"compute.sustained.fp8", Dimension::ComputeRate}, Better::Higher, sustainedTitle},
    Row{{"compute.sustained.fp4", Dimension::ComputeRate}, Better::Higher, sustainedTitle},
    Row{{"compute.sustained.int8", Dimension::ComputeRate}, Better::Higher, sustainedTitle},
    Row{{"memory.capacity", Dimension::DataSize},
        Better::Higher,
        QT_TRANSLATE_NOOP("nongjang::ReportFigures", "GPU memory")},
    Row{{"memory.bandwidth", Dimension::Bandwidth},
        Better::Higher,
        QT_TRANSLATE_NOOP("nongjang::ReportFigures", "GPU memory bandwidth")},
    Row{{"network.bisection", Dimension::Bandwidth},
        Better::Higher,
        QT_TRANSLATE_NOOP("nongjang::ReportFigures", "Bisection bandwidth")},
    Row{{"network.slowest_path", Dimension::Bandwidth},
        Better::Higher,
        QT_TRANSLATE_NOOP("nongjang::ReportFigures", "Slowest path between two GPUs")},
    Row{{"network.oversubscription", Dimension::Number},
        Better::Lower,
        QT_TRANSLATE_NOOP("nongjang::ReportFigures", "Oversubscription, end to end")},
    Row{{"network.patterns.ring_allreduce.busbw", Dimension::Bandwidth}, Better::Higher, rateTitle},
    Row{{"network.patterns.tree_allreduce.busbw", Dimension::Bandwidth}, Better::Higher, rateTitle},
    Row{{"network.patterns.hierarchical_allreduce.busbw", Dimension::Bandwidth},
        Better::Higher,
        rateTitle},
    Row{{"network.patterns.in_network_allreduce.busbw", Dimension::Bandwidth},
        Better::Higher,
        rateTitle},
    Row{{"network.patterns.host_allreduce.busbw", Dimension::Bandwidth}, Better::Higher, rateTitle},
    Row{{"network.patterns.reduce_scatter.busbw", Dimension::Bandwidth}, Better::Higher, rateTitle},
    Row{{"network.patterns.all_gather.busbw", Dimension::Bandwidth}, Better::Higher, rateTitle},
    Row{{"network.patterns.broadcast.busbw", Dimension::Bandwidth}, Better::Higher, rateTitle},
    Row{{"network.patterns.all_to_all.busbw", Dimension::Bandwidth}, Better::Higher, rateTitle},
    Row{{"network.patterns.expert_all_to_all.busbw", Dimension::Bandwidth},
        Better::Higher,
        rateTitle},
    Row{{"network.patterns.token_all_to_all.busbw", Dimension::Bandwidth},
        Better::Higher,
        rateTitle},
    Row{{"network.patterns.pipeline.busbw", Dimension::Bandwidth}, Better::Higher, rateTitle},
    Row{{"network.patterns.shift.busbw", Dimension::Bandwidth}, Better::Higher, rateTitle},
    Row{{"network.patterns.pairs.busbw", Dimension::Bandwidth}, Better::Higher, rateTitle},
    Row{{"network.patterns.opposite_pairs.busbw", Dimension::Bandwidth}, Better::Higher, rateTitle},
    Row{{"network.patterns.host_to_gpu.busbw", Dimension::Bandwidth}, Better::Higher, rateTitle},
    Row{{"network.patterns.gpu_to_host.busbw", Dimension::Bandwidth}, Better::Higher, rateTitle},
    Row{{"network.patterns.storage_read.busbw", Dimension::Bandwidth}, Better::Higher, rateTitle},
    Row{{"network.patterns.matrix.busbw", Dimension::Bandwidth}, Better::Higher, rateTitle},
    Row{{"network.patterns.ring_allreduce.time", Dimension::Duration}, Better::Lower, timeTitle},
    Row{{"network.patterns.tree_allreduce.time", Dimension::Duration}, Better::Lower, timeTitle},
    Row{{"network.patterns.hierarchical_allreduce.time", Dimension::Duration},
        Better::Lower,
        timeTitle},
    Row{{"network.patterns.in_network_allreduce.time", Dimension::Duration},
        Better::Lower,
        timeTitle},
    Row{{"network.patterns.host_allreduce.time", Dimension::Duration}, Better::Lower, timeTitle},
    Row{{"network.patterns.reduce_scatter.time", Dimension::Duration}, Better::Lower, timeTitle},
    Row{{"network.patterns.all_gather.time", Dimension::Duration}, Better::Lower, timeTitle},
    Row{{"network.patterns.broadcast.time", Dimension::Duration}, Better::Lower, timeTitle},
    Row{{"network.patterns.all_to_all.time", Dimension::Duration}, Better::Lower, timeTitle},
    Row{{"network.patterns.expert_all_to_all.time", Dimension::Duration}, Better::Lower, timeTitle},
    Row{{"network.patterns.token_all_to_all.time", Dimension::Duration}, Better::Lower, timeTitle},
    Row{{"network.patterns.pipeline.time", Dimension::Duration}, Better::Lower, timeTitle},
    Row{{"network.patterns.shift.time", Dimension::Duration}, Better::Lower, timeTitle},
    Row{{"network.patterns.pairs.time", Dimension::Duration}, Better::Lower, timeTitle},
    Row{{"network.patterns.opposite_pairs.time", Dimension::Duration}, Better::Lower, timeTitle},
    Row{{"network.patterns.host_to_gpu.time", Dimension::Duration}, Better::Lower, timeTitle},
    Row{{"network.patterns.gpu_to_host.time", Dimension::Duration}, Better::Lower, timeTitle},
    Row{{"network.patterns.storage_read.time", Dimension::Duration}, Better::Lower, timeTitle},
    Row{{"network.patterns.matrix.time", Dimension::Duration}, Better::Lower, timeTitle},
    Row{{"power.idle", Dimension::Power},
        Better::Lower,
        QT_TRANSLATE_NOOP("nongjang::ReportFigures", "DC power, idle")},
    Row{{"power.typical", Dimension::Power},
        Better::Lower,
        QT_TRANSLATE_NOOP("nongjang::ReportFigures", "DC power, typical")},
    Row{{"power.peak", Dimension::Power},
        Better::Lower,
        QT_TRANSLATE_NOOP("nongjang::ReportFigures", "DC power, peak")},
    Row{{"power.wall_idle", Dimension::Power},
        Better::Lower,
        QT_TRANSLATE_NOOP("nongjang::ReportFigures", "Wall power, idle")},
    Row{{"power.wall_typical", Dimension::Power},
        Better::Lower,
        QT_TRANSLATE_NOOP("nongjang::ReportFigures", "Wall power, typical")},
    Row{{"power.wall_peak", Dimension::Power},
        Better::Lower,
        QT_TRANSLATE_NOOP("nongjang::ReportFigures", "Wall power, peak")},
    Row{{"power.heat_btu_per_hour", Dimension::Number},
        Better::Lower,
        QT_TRANSLATE_NOOP("nongjang::ReportFigures", "Heat at peak, BTU/h")},
    Row{{"power.airflow", Dimension::AirFlow},
        Better::Lower,
        QT_TRANSLATE_NOOP("nongjang::ReportFigures", "Air that carries the heat away")},
    Row{{"energy.per_year", Dimension::Energy},
        Better::Lower,
        QT_TRANSLATE_NOOP("nongjang::ReportFigures", "Energy per year")},
    Row{{"cost.capex", Dimension::Money},
        Better::Lower,
        QT_TRANSLATE_NOOP("nongjang::ReportFigures", "Cost to buy")},
    Row{{"cost.parts", Dimension::Money},
        Better::Lower,
        QT_TRANSLATE_NOOP("nongjang::ReportFigures", "Parts")},
    Row{{"cost.spares", Dimension::Money},
        Better::Lower,
        QT_TRANSLATE_NOOP("nongjang::ReportFigures", "Spares")},
    Row{{"cost.landing", Dimension::Money},
        Better::Lower,
        QT_TRANSLATE_NOOP("nongjang::ReportFigures", "Duty, tax and freight")},
    Row{{"cost.energy_per_year", Dimension::Money},
        Better::Lower,
        QT_TRANSLATE_NOOP("nongjang::ReportFigures", "Cost of energy per year")},
    Row{{"cost.opex_per_year", Dimension::Money},
        Better::Lower,
        QT_TRANSLATE_NOOP("nongjang::ReportFigures", "Running cost per year")},
    Row{{"cost.residual", Dimension::Money},
        Better::Higher,
        QT_TRANSLATE_NOOP("nongjang::ReportFigures", "Value left after the years")},
    Row{{"cost.tco", Dimension::Money},
        Better::Lower,
        QT_TRANSLATE_NOOP("nongjang::ReportFigures", "Total cost of ownership")},
    Row{{"cost.annuity", Dimension::Money},
        Better::Lower,
        QT_TRANSLATE_NOOP("nongjang::ReportFigures", "Capital per year")},
    Row{{"cost.per_year", Dimension::Money},
        Better::Lower,
        QT_TRANSLATE_NOOP("nongjang::ReportFigures", "Cost per year")},
    Row{{"cost.per_gpu_hour", Dimension::Money},
        Better::Lower,
        QT_TRANSLATE_NOOP("nongjang::ReportFigures", "Cost per GPU-hour")},
    Row{{"cost.per_gb", Dimension::Money},
        Better::Lower,
        QT_TRANSLATE_NOOP("nongjang::ReportFigures", "Cost per GB of GPU memory")},
    Row{{"cost.per_gb_s", Dimension::Money},
        Better::Lower,
        QT_TRANSLATE_NOOP("nongjang::ReportFigures", "Cost per GB/s of GPU memory")},
    Row{{"cost.per_tflops.fp64", Dimension::Money}, Better::Lower, tflopsTitle},
    Row{{"cost.per_tflops.fp32", Dimension::Money}, Better::Lower, tflopsTitle},
    Row{{"cost.per_tflops.tf32", Dimension::Money}, Better::Lower, tflopsTitle},
    Row{{"cost.per_tflops.fp16", Dimension::Money}, Better::Lower, tflopsTitle},
    Row{{"cost.per_tflops.fp16_fp32acc", Dimension::Money}, Better::Lower, tflopsTitle},
    Row{{"cost.per_tflops.bf16", Dimension::Money}, Better::Lower, tflopsTitle},
    Row{{"cost.per_tflops.fp8", Dimension::Money}, Better::Lower, tflopsTitle},
    Row{{"cost.per_tflops.fp4", Dimension::Money}, Better::Lower, tflopsTitle},
    Row{{"cost.per_tflops.int8", Dimension::Money}, Better::Lower, tflopsTitle},
    Row{{"cost.per_pflop_hour.fp64", Dimension::Money}, Better::Lower, pflopHourTitle},
    Row{{"cost.per_pflop_hour.fp32", Dimension::Money}, Better::Lower, pflopHourTitle},
    Row{{"cost.per_pflop_hour.tf32", Dimension::Money}, Better::Lower, pflopHourTitle},
    Row{{"cost.per_pflop_hour.fp16", Dimension::Money}, Better::Lower, pflopHourTitle},
    Row{{"cost.per_pflop_hour.fp16_fp32acc", Dimension::Money}, Better::Lower, pflopHourTitle},
    Row{{"cost.per_pflop_hour.bf16", Dimension::Money}, Better::Lower, pflopHourTitle},
    Row{{"cost.per_pflop_hour.fp8", Dimension::Money}, Better::Lower, pflopHourTitle},
    Row{{"cost.per_pflop_hour.fp4", Dimension::Money}, Better::Lower, pflopHourTitle},
    Row{{"cost.per_pflop_hour.int8", Dimension::Money}, Better::Lower, pflopHourTitle},
    Row{{"cost.break_even", Dimension::Duration},
        Better::Lower,
        QT_TRANSLATE_NOOP("nongjang::ReportFigures", "Use after which buying is cheaper")},
    Row{{"reliability.failures_per_year", Dimension::Number},
        Better::Lower,
        QT_TRANSLATE_NOOP("nongjang::ReportFigures", "Failures per year")},
    Row{{"reliability.time_between_failures", Dimension::Duration},
        Better::Higher,
        QT_TRANSLATE_NOOP("nongjang::ReportFigures", "Time between failures")},
    Row{{"reliability.checkpoint_interval", Dimension::Duration},
        Better::Neither,
        QT_TRANSLATE_NOOP("nongjang::ReportFigures", "Checkpoint interval")},
    Row{{"reliability.goodput", Dimension::Number},
        Better::Higher,
        QT_TRANSLATE_NOOP("nongjang::ReportFigures", "Goodput")},
    Row{{"reliability.spares", Dimension::Number},
        Better::Lower,
        QT_TRANSLATE_NOOP("nongjang::ReportFigures", "Parts to keep on the shelf")},
    Row{{"workload.tokens_per_second", Dimension::Number},
        Better::Higher,
        QT_TRANSLATE_NOOP("nongjang::ReportFigures", "Workload: tokens a second")},
    Row{{"workload.step_time", Dimension::Duration},
        Better::Lower,
        QT_TRANSLATE_NOOP("nongjang::ReportFigures", "Workload: time of a step")},
    Row{{"workload.flops_utilisation", Dimension::Number},
        Better::Higher,
        QT_TRANSLATE_NOOP("nongjang::ReportFigures", "Workload: share of the peak (MFU)")},
    Row{{"workload.time_to_train", Dimension::Duration},
        Better::Lower,
        QT_TRANSLATE_NOOP("nongjang::ReportFigures", "Workload: time to train")},
    Row{{"workload.time_to_first_token", Dimension::Duration},
        Better::Lower,
        QT_TRANSLATE_NOOP("nongjang::ReportFigures", "Workload: time to the first token")},
    Row{{"workload.time_per_token", Dimension::Duration},
        Better::Lower,
        QT_TRANSLATE_NOOP("nongjang::ReportFigures", "Workload: time per token")},
    Row{{"workload.most_users", Dimension::Number},
        Better::Higher,
        QT_TRANSLATE_NOOP("nongjang::ReportFigures", "Workload: users that fit")},
    Row{{"workload.memory_needed", Dimension::DataSize},
        Better::Lower,
        QT_TRANSLATE_NOOP("nongjang::ReportFigures", "Workload: memory on the fullest GPU")},
    Row{{"workload.host_memory_needed", Dimension::DataSize},
        Better::Lower,
        QT_TRANSLATE_NOOP("nongjang::ReportFigures", "Workload: memory in the fullest host")},
    Row{{"workload.energy_per_million_tokens", Dimension::Energy},
        Better::Lower,
        QT_TRANSLATE_NOOP("nongjang::ReportFigures", "Workload: energy per million tokens")},
    Row{{"workload.cost_per_million_tokens", Dimension::Money},
        Better::Lower,
        QT_TRANSLATE_NOOP("nongjang::ReportFigures", "Workload: cost per million tokens")},
    Row{{"counts.gpu", Dimension::Number},
        Better::Neither,
        QT_TRANSLATE_NOOP("nongjang::ReportFigures", "GPUs")},
    Row{{"counts.host", Dimension::Number},
        Better::Neither,
        QT_TRANSLATE_NOOP("nongjang::ReportFigures", "Hosts")},
    Row{{"counts.switch", Dimension::Number},
        Better::Neither,
        QT_TRANSLATE_NOOP("nongjang::ReportFigures", "Switches")},
    Row{{"counts.nic", Dimension::Number},
        Better::Neither,
        QT_TRANSLATE_NOOP("nongjang::ReportFigures", "Network cards")},
    Row{{"counts.psu", Dimension::Number},
        Better::Neither,
        QT_TRANSLATE_NOOP("nongjang::ReportFigures", "Power supplies")},
    Row{{"counts.cable", Dimension::Number},
        Better::Neither,
        QT_TRANSLATE_NOOP("nongjang::ReportFigures", "Cables")},
};

constexpr auto infos = [] {
    std::array<ReportFigureInfo, rows.size()> all{};
    for (std::size_t i = 0; i < rows.size(); ++i)
        all[i] = rows[i].info;
    return all;
}();

QString precisionTitle(const QString &key)
{
    const std::optional<FigureKey> known = figureKey(key.toStdString());
    return known ? figureTitle(*known) : key;
}

} // namespace

std::span<const ReportFigureInfo> reportFigures()
{
    return infos;
}

const QStringList &reportFigureNames()
{
    static const QStringList names = [] {
        QStringList all;
        for (const ReportFigureInfo &info : infos)
            all << QString::fromLatin1(info.name.data(), qsizetype(info.name.size()));
        return all;
    }();
    return names;
}

std::optional<std::size_t> reportFigureIndex(const QString &name)
{
    static const QHash<QString, std::size_t> places = [] {
        QHash<QString, std::size_t> all;
        for (const QString &each : reportFigureNames())
            all.insert(each, std::size_t(all.size()));
        return all;
    }();
    const auto it = places.constFind(name);
    return it == places.cend() ? std::nullopt : std::optional(*it);
}

QString reportFigureTitle(const QString &name)
{
    const std::optional<std::size_t> index = reportFigureIndex(name);
    if (!index)
        return name;
    const char *title = rows[*index].title;
    const QString text = Tr::tr(title);
    if (title == rateTitle || title == timeTitle)
        return text.arg(patternTitle(name.section(u'.', -2, -2)));
    const bool ofPrecision = title == peakTitle || title == sustainedTitle || title == tflopsTitle
                             || title == pflopHourTitle;
    return ofPrecision ? text.arg(precisionTitle(name.section(u'.', -1))) : text;
}

Better reportFigureBetter(const QString &name)
{
    const std::optional<std::size_t> index = reportFigureIndex(name);
    return index ? rows[*index].better : Better::Neither;
}

} // namespace nongjang
