// The work the farm is drawn for: does the model fit, does it come out, and what does it wait for (engineering model, chapters 4, 5).
#include "model/study/language_models.h"
#include "model/study/rules.h"
#include "model/study/training_study.h"
#include "model/study/workload_titles.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace nongjang {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nongjang::Rules)
};

/// The workload of the design where everything about it is known; null: it is not, and the rule says why.
const WorkloadReport *workloadOf(RuleContext &context)
{
    const std::optional<WorkloadReport> &workload = context.report().workload;
    if (!workload)
        context.notEvaluated(Tr::tr("the design names no workload"), {});
    else if (!workload->invalid.isEmpty())
        context.notEvaluated(workload->invalid, {});
    return workload && workload->invalid.isEmpty() ? &*workload : nullptr;
}

const WorkloadReport *trainingOf(RuleContext &context)
{
    const WorkloadReport *workload = workloadOf(context);
    if (workload && !workload->isTraining())
        context.notEvaluated(Tr::tr("nothing is trained"), {});
    return workload && workload->isTraining() ? workload : nullptr;
}

const WorkloadExchange *exchangeOf(const WorkloadReport &workload, const char *key)
{
    const auto it =
        std::ranges::find(workload.exchanges, QString::fromLatin1(key), &WorkloadExchange::key);
    return it == workload.exchanges.end() ? nullptr : &*it;
}

double pieceOf(const std::vector<WorkloadPiece> &pieces, const char *key)
{
    const auto it = std::ranges::find(pieces, QString::fromLatin1(key), &WorkloadPiece::key);
    return it == pieces.end() ? 0.0 : it->value;
}

QString percent(double share)
{
    return displayText(share * 100.0, Dimension::Number, 3);
}

QStringList gpuPaths(const FarmModel &model)
{
    constexpr int shown = 24;
    QStringList paths;
    forEachPart(model, [&](const ResolvedAssembly &assembly, int i) {
        if (paths.size() < shown
            && isAccelerator(assembly.components[std::size_t(i)].part->category))
            paths << assembly.pathOf(i);
    });
    return paths;
}

/// CMP-01: weights, what training keeps or caches, and reserve against the memory of a GPU (5.3, 5.5).
void checkFit(RuleContext &context)
{
    const WorkloadReport *workload = workloadOf(context);
    if (!workload || workload->fits)
        return;
    if (!workload->fitsHosts()) {
        context.find(
            workload->hostMemoryNeeded->from,
            Tr::tr("%1 needs %2 in a host, which has %3")
                .arg(workload->model,
                     displayText(workload->hostMemoryNeeded->value, Dimension::DataSize),
                     displayText(workload->hostMemoryAvailable->value, Dimension::DataSize)),
            Tr::tr("Add memory modules, or keep the weights in fewer bits."));
        return;
    }
    context.find(gpuPaths(context.model()),
                 Tr::tr("%1 (%2) needs %3 on a GPU, which has %4")
                     .arg(workload->model, layoutText(workload->layout),
                          displayText(workload->memoryNeeded->value, Dimension::DataSize),
                          displayText(workload->memoryAvailable->value, Dimension::DataSize)),
                 workload->isTraining()
                     ? Tr::tr("Cut the model over more GPUs, deal its state over the copies "
                              "(ZeRO), recompute activations, or take a smaller model.")
                     : Tr::tr("Keep the weights in fewer bits or partly in the memory of hosts, "
                              "cut the model over more GPUs, or serve fewer users."));
}

/// CMP-02: heads that do not come out even over the tensor group (5.5).
void checkHeads(RuleContext &context)
{
    const WorkloadSettings &asked = context.model().design.workload;
    const LanguageModel *model = findLanguageModel(asked.model);
    if (asked.task == WorkloadTask::None || !model) {
        context.notEvaluated(Tr::tr("the design names no workload"), {});
        return;
    }
    if (!asked.tensor)
        return; // only what comes out is tried
    const QString why = whyNotTensor(model->shape, *asked.tensor);
    if (!why.isEmpty())
        context.find(
            {}, Tr::tr("TP %1 is not possible for %2: %3").arg(*asked.tensor).arg(model->name, why),
            Tr::tr("Choose a tensor parallelism that divides the heads."));
}

/// CMP-04: a precision that some cards lack (4.1).
void checkPrecision(RuleContext &context)
{
    const WorkloadReport *workload = workloadOf(context);
    if (!workload || workload->emulated.isEmpty())
        return;
    context.find(
        workload->emulated,
        Tr::tr("these GPUs have no %1 and compute in another format").arg(workload->precision),
        Tr::tr("Choose fp16 or int8, or cards that have the format."));
}

/// CMP-06: stages that wait for each other (5.4).
void checkBubble(RuleContext &context)
{
    const WorkloadReport *workload = trainingOf(context);
    if (!workload || workload->bubble <= context.threshold("share"))
        return;
    context.find({},
                 Tr::tr("%1 stages with %2 micro-batches: the pipeline stands idle %3 % of the "
                        "time that it works")
                     .arg(workload->layout.parallel.pipeline)
                     .arg(workload->layout.microBatches)
                     .arg(percent(workload->bubble)),
                 Tr::tr("Take more micro-batches, or fewer stages."));
}

/// CMP-07: memory of a host against the weights it loads.
void checkHostMemory(RuleContext &context)
{
    const WorkloadReport *workload = workloadOf(context);
    if (!workload)
        return;
    const double copies = workload->layout.parallel.tensor * workload->layout.parallel.pipeline;
    const double model = pieceOf(workload->memory, "weights") * copies;
    if (workload->hostMemoryNeeded)
        return; // that they fit is what CMP-01 asks
    const double factor = context.threshold("factor");
    forEachPart(context.model(), [&](const ResolvedAssembly &assembly, int i) {
        if (assembly.components[std::size_t(i)].part->category != Category::Host)
            return;
        const std::optional<DataSize> memory = HostMemories(assembly).capacity(i);
        if (!memory)
            context.notEvaluated(Tr::tr("no memory is drawn"), {assembly.pathOf(i)});
        else if (memory->si() < factor * model)
            context.find(
                {assembly.pathOf(i)},
                Tr::tr("%1 has %2 of memory; loading %3 takes %4")
                    .arg(assembly.pathOf(i), displayText(memory->si(), Dimension::DataSize, 3),
                         workload->model, displayText(factor * model, Dimension::DataSize, 3)),
                Tr::tr("Add memory modules."));
    });
}

/// BW-03: layers cut over GPUs that a narrow way joins.
void checkTensorLink(RuleContext &context)
{
    const WorkloadReport *workload = workloadOf(context);
    const WorkloadExchange *tensor = workload ? exchangeOf(*workload, "tensor") : nullptr;
    if (!tensor || !(tensor->isAcrossHosts || tensor->isAcrossSockets)
        || tensor->busbw >= context.threshold("busbw"))
        return;
    context.find(tensor->objects,
                 Tr::tr("layers are cut over %1 GPUs that reach %2 by way of %3")
                     .arg(workload->layout.parallel.tensor)
                     .arg(displayText(tensor->busbw, Dimension::Bandwidth, 3), tensor->limit),
                 Tr::tr("Cut layers inside a host or socket, and lay pipeline stages across it."));
}

/// BW-08: gradients wait for network cards that several GPUs share.
void checkSharedNetworkCards(RuleContext &context)
{
    const WorkloadReport *workload = trainingOf(context);
    const WorkloadExchange *data = workload ? exchangeOf(*workload, "data") : nullptr;
    if (!data || !data->isAcrossHosts)
        return;
    const double nics = context.report().counts.value(QStringLiteral("nic"));
    const double share = data->exposed / workload->stepTime->value;
    if (nics > 0.0 && workload->gpus / nics > 1.0 && share > context.threshold("share"))
        context.find(
            data->objects,
            Tr::tr("%1 GPUs for each network card, and %2 % of a step waits for gradients")
                .arg(displayText(workload->gpus / nics, Dimension::Number, 3), percent(share)),
            Tr::tr("Add network cards, or add up gradients over more micro-batches."));
}

/// BW-09: gradients take longer than the computing.
void checkGradients(RuleContext &context)
{
    const WorkloadReport *workload = trainingOf(context);
    const WorkloadExchange *data = workload ? exchangeOf(*workload, "data") : nullptr;
    if (!data || !data->isAcrossHosts)
        return;
    const double compute = pieceOf(workload->time, "compute");
    if (data->seconds > compute)
        context.find(data->objects,
                     Tr::tr("gradients take %1 a step, computing %2")
                         .arg(displayText(data->seconds, Dimension::Duration, 3),
                              displayText(compute, Dimension::Duration, 3)),
                     Tr::tr("Add up gradients over more micro-batches, deal state over copies, "
                            "train adapters only (LoRA), or take a faster network."));
}

/// REL-02: writing a checkpoint against the time between two.
void checkCheckpointTime(RuleContext &context)
{
    const std::optional<TypedValue> &time = context.model().design.money.reliability.checkpointTime;
    const MaybeFigure &interval = context.report().reliability.checkpointInterval;
    if (!time || !interval) {
        context.notEvaluated(Tr::tr("the time that a checkpoint takes is not given"), {});
        return;
    }
    if (time->value > context.threshold("share") * interval->value)
        context.find({},
                     Tr::tr("a checkpoint takes %1, and one is due every %2")
                         .arg(displayText(time->value, Dimension::Duration, 3),
                              displayText(interval->value, Dimension::Duration, 3)),
                     Tr::tr("Write to faster storage, or behind the computing."));
}

} // namespace

std::span<const RuleCheck> workloadChecks()
{
    static constexpr std::array checks{RuleCheck{"CMP-01", checkFit},
                                       RuleCheck{"CMP-02", checkHeads},
                                       RuleCheck{"CMP-04", checkPrecision},
                                       RuleCheck{"CMP-06", checkBubble},
                                       RuleCheck{"CMP-07", checkHostMemory},
                                       RuleCheck{"BW-03", checkTensorLink},
                                       RuleCheck{"BW-08", checkSharedNetworkCards},
                                       RuleCheck{"BW-09", checkGradients},
                                       RuleCheck{"REL-02", checkCheckpointTime}};
    return checks;
}

} // namespace nongjang
