#include "model/study/validation_workload.h"

#include "model/study/dark_parts.h"
#include "model/study/language_models.h"
#include "model/study/validation_traffic.h"
#include "model/study/workload_gpus.h"

#include <QCoreApplication>

#include <algorithm>

namespace nongjang {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nongjang::Validation)
};

constexpr double secondsInHour = 3600.0;

struct WorkloadAsked
{
    const WorkloadReport &workload;
    const Report &report;
    const QString &last; ///< word of the key
    QString &reason;
};

using WorkloadGet = MaybeFigure (*)(const WorkloadAsked &asked);

MaybeFigure scaled(const MaybeFigure &figure, Dimension dimension, double factor,
                   const QString &what)
{
    if (!figure)
        return std::nullopt;
    return ReportFigure{dimension,
                        figure->value * factor,
                        figure->low * factor,
                        figure->high * factor,
                        figure->from,
                        QStringLiteral("(%1) × %2 (%3)")
                            .arg(figure->formula, QString::number(factor, 'g', 5), what),
                        figure->missing};
}

MaybeFigure tokensPerSecond(const WorkloadAsked &asked)
{
    return asked.workload.tokensPerSecond;
}

MaybeFigure tokensPerGpu(const WorkloadAsked &asked)
{
    return scaled(asked.workload.tokensPerSecond, Dimension::Number, 1.0 / asked.workload.gpus,
                  Tr::tr("each GPU"));
}

MaybeFigure stepTime(const WorkloadAsked &asked)
{
    return asked.workload.stepTime;
}

MaybeFigure timeToTrain(const WorkloadAsked &asked)
{
    return asked.workload.timeToTrain;
}

MaybeFigure gpuHours(const WorkloadAsked &asked)
{
    return scaled(asked.workload.timeToTrain, Dimension::Number,
                  asked.workload.gpus / secondsInHour, Tr::tr("hours of all GPUs"));
}

MaybeFigure decodeRate(const WorkloadAsked &asked)
{
    return asked.workload.tokensPerUser;
}

MaybeFigure prefillRate(const WorkloadAsked &asked)
{
    return asked.workload.prefillRate;
}

/// FLOP of a token as the key's last word counts them; nothing: no such way.
std::optional<double> countedFlops(const WorkloadAsked &asked)
{
    const LanguageModel *model = findLanguageModel(asked.workload.asked.model);
    if (!model)
        return std::nullopt;
    const double sequence = asked.workload.asked.sequence.value_or(4096);
    const auto flops = [&](Recompute recompute, AttentionKind attention) {
        return computedFlops(model->shape, sequence, recompute, attention,
                             asked.workload.asked.lora.value_or(0));
    };
    if (asked.last == u"model_causal")
        return flops(Recompute::None, AttentionKind::Fused);
    if (asked.last == u"model_full")
        return flops(Recompute::None, AttentionKind::Plain);
    if (asked.last == u"hardware_full")
        return flops(asked.workload.layout.recompute, AttentionKind::Plain);
    return std::nullopt;
}

MaybeFigure flopsPerGpu(const WorkloadAsked &asked)
{
    const std::optional<double> flops = countedFlops(asked);
    if (!flops)
        asked.reason = Tr::tr("FLOP are not counted as “%1”").arg(asked.last);
    return flops ? scaled(asked.workload.tokensPerSecond, Dimension::ComputeRate,
                          *flops / asked.workload.gpus, Tr::tr("FLOP of a token, each GPU"))
                 : std::nullopt;
}

/// The report's own is of causal attention without recomputation.
MaybeFigure flopsUtilisation(const WorkloadAsked &asked)
{
    const std::optional<double> flops = countedFlops(asked);
    const LanguageModel *model = findLanguageModel(asked.workload.asked.model);
    if (!flops || !model) {
        asked.reason = Tr::tr("FLOP are not counted as “%1”").arg(asked.last);
        return std::nullopt;
    }
    const double causal =
        computedFlops(model->shape, asked.workload.asked.sequence.value_or(4096), Recompute::None,
                      AttentionKind::Fused, asked.workload.asked.lora.value_or(0));
    return scaled(asked.workload.flopsUtilisation, Dimension::Number, *flops / causal,
                  Tr::tr("FLOP counted as “%1”").arg(asked.last));
}

MaybeFigure verdict(const WorkloadAsked &asked, bool expected)
{
    const MaybeFigure &needed = asked.workload.memoryNeeded;
    if (!needed)
        return std::nullopt;
    const double answer = asked.workload.fits == expected ? 1.0 : 0.0;
    return ReportFigure{Dimension::Number, answer,          answer, answer,
                        needed->from,      needed->formula, {}};
}

MaybeFigure fits(const WorkloadAsked &asked)
{
    return verdict(asked, true);
}

MaybeFigure doesNotFit(const WorkloadAsked &asked)
{
    return verdict(asked, false);
}

/// Of the whole run at the typical draw of all that is drawn.
MaybeFigure runEnergy(const WorkloadAsked &asked)
{
    const MaybeFigure &wall = asked.report.wallTypical;
    const MaybeFigure &run = asked.workload.timeToTrain;
    if (!wall || !run)
        return std::nullopt;
    return ReportFigure{
        Dimension::Energy,      wall->value * run->value,
        wall->low * run->low,   wall->high * run->high,
        wall->from + run->from, QStringLiteral("power.wall_typical × workload.time_to_train"),
        wall->missing};
}

/// One token of all layers if nothing but the nominal rate of the network counts: tokens of each GPU to all experts they pass, in one
/// byte an element, and back in two; twice, since half of a batch waits for the other. The last word is the elements of a token, which
/// some round [arXiv:2505.09343, section 2.3].
MaybeFigure expertLimit(const WorkloadAsked &asked)
{
    const LanguageModel *model = findLanguageModel(asked.workload.asked.model);
    const double elements = asked.last.toDouble();
    const MaybeFigure rate =
        nominalOf(asked.report, QStringLiteral("shift"), &PatternResult::busbw, asked.reason);
    if (!model || !(elements > 0.0) || !rate)
        return std::nullopt;
    constexpr double bytes = 1.0 + 2.0;
    constexpr double halves = 2.0;
    const TransformerShape &shape = model->shape;
    const double tokens =
        asked.workload.asked.users.value_or(0) / double(asked.workload.layout.parallel.data);
    const double experts = shape.topK + (shape.sharedFfn > 0 ? 1.0 : 0.0);
    const double time = halves * bytes * tokens * experts * elements / rate->value * shape.layers;
    return plainFigure(Dimension::Duration, time, QStringLiteral("network.patterns.shift.busbw"));
}

struct WorkloadReader
{
    QLatin1String key; ///< ends in "." where the last word is free
    Dimension dimension;
    WorkloadGet get;
};

const WorkloadReader readers[] = {
    {QLatin1String("workload.tokens_per_second"), Dimension::Number, tokensPerSecond},
    {QLatin1String("workload.tokens_per_gpu"), Dimension::Number, tokensPerGpu},
    {QLatin1String("workload.step_time"), Dimension::Duration, stepTime},
    {QLatin1String("workload.time_to_train"), Dimension::Duration, timeToTrain},
    {QLatin1String("workload.gpu_hours"), Dimension::Number, gpuHours},
    {QLatin1String("workload.energy"), Dimension::Energy, runEnergy},
    {QLatin1String("workload.decode_rate"), Dimension::Number, decodeRate},
    {QLatin1String("workload.prefill_rate"), Dimension::Number, prefillRate},
    {QLatin1String("workload.flops_per_gpu."), Dimension::ComputeRate, flopsPerGpu},
    {QLatin1String("workload.flops_utilisation."), Dimension::Number, flopsUtilisation},
    {QLatin1String("workload.expert_limit."), Dimension::Duration, expertLimit},
    {QLatin1String("workload.fits"), Dimension::Number, fits},
    {QLatin1String("workload.does_not_fit"), Dimension::Number, doesNotFit},
};

const WorkloadReader *find(const QString &quantity)
{
    const auto *const it = std::ranges::find_if(readers, [&](const WorkloadReader &reader) {
        return reader.key.endsWith(u'.') ? quantity.startsWith(reader.key) : quantity == reader.key;
    });
    return it == std::end(readers) ? nullptr : it;
}

const QLatin1String sustainedCompute("compute.sustained_per_gpu.");
const QLatin1String sustainedMemory("memory.sustained_per_gpu");

/// Of the first accelerator that is drawn.
MaybeFigure sustained(const QString &quantity, const EvaluatedDesign &evaluated,
                      const Catalog &catalog, QString &reason)
{
    const bool isCompute = quantity.startsWith(sustainedCompute);
    const QString precision =
        isCompute ? quantity.mid(sustainedCompute.size()) : QStringLiteral("bf16");
    const FarmModel model = resolveLiveFarm(evaluated.design, catalog);
    for (const ResolvedAssembly &assembly : model.assemblies)
        for (const ResolvedComponent &component : assembly.components) {
            if (!component.part || component.part->category != Category::Gpu)
                continue;
            const std::optional<WorkloadGpu> gpu = sustainedBy(component, catalog, precision);
            const Ranged<double> rate = !gpu        ? Ranged<double>()
                                        : isCompute ? gpu->compute
                                                    : gpu->bandwidth;
            if (!(rate.value > 0.0) || (isCompute && !gpu->emulated.isEmpty()))
                break;
            return ReportFigure{isCompute ? Dimension::ComputeRate : Dimension::Bandwidth,
                                rate.value,
                                rate.low,
                                rate.high,
                                gpu->from,
                                {},
                                {}};
        }
    reason = Tr::tr("what the accelerators sustain is not known");
    return std::nullopt;
}

} // namespace

std::optional<Dimension> workloadQuantityDimension(const QString &quantity)
{
    if (quantity.startsWith(sustainedCompute))
        return Dimension::ComputeRate;
    if (quantity == sustainedMemory)
        return Dimension::Bandwidth;
    const WorkloadReader *reader = find(quantity);
    return reader ? std::optional(reader->dimension) : std::nullopt;
}

MaybeFigure workloadQuantity(const QString &quantity, const EvaluatedDesign &evaluated,
                             const Catalog &catalog, QString &reason)
{
    const WorkloadReader *reader = find(quantity);
    if (!reader)
        return sustained(quantity, evaluated, catalog, reason);
    const std::optional<WorkloadReport> &workload = evaluated.report.workload;
    if (!workload || !workload->invalid.isEmpty()) {
        reason = workload ? workload->invalid : Tr::tr("the drawing names no workload");
        return std::nullopt;
    }
    const QString last = quantity.mid(quantity.lastIndexOf(u'.') + 1);
    MaybeFigure figure = reader->get({*workload, evaluated.report, last, reason});
    if (!figure && reason.isEmpty())
        reason = Tr::tr("the engine has no figure for it");
    return figure;
}

} // namespace nongjang
