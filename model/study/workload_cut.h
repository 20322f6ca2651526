// Ways to cut a model over GPUs: which come out, and which are worth trying.
#pragma once

#include "model/study/language_models.h"
#include "model/study/workload_report.h"

#include <vector>

namespace nongjang {

/// What a workload comes to when everything that is left out has its usual value.
struct WorkloadAsk
{
    WorkloadSettings settings;
    const LanguageModel *model = nullptr;
    int gpus = 0;
    int nearest = 1; ///< GPUs of an island or a host
    [[nodiscard]] QString precision() const;
    [[nodiscard]] double sequence() const { return settings.sequence.value_or(4096); }
    [[nodiscard]] double microBatch() const { return settings.microBatch.value_or(1); }
    [[nodiscard]] AttentionKind attention() const
    {
        return settings.attention == u"plain" ? AttentionKind::Plain : AttentionKind::Fused;
    }
    /// Of a pipeline, if there is one.
    [[nodiscard]] double chunks() const { return settings.chunks.value_or(1); }
    /// Sequences of a step.
    [[nodiscard]] double batch() const { return settings.batch.value_or(4 * gpus); }
    [[nodiscard]] QString weights() const;
    [[nodiscard]] QString cache() const;
    [[nodiscard]] double prompt() const { return settings.prompt.value_or(1024); }
    [[nodiscard]] double output() const { return settings.output.value_or(256); }
    [[nodiscard]] double users() const { return settings.users.value_or(32); }
    [[nodiscard]] TrainingState state() const; ///< of what is trained
    [[nodiscard]] int adapterRank() const { return settings.lora.value_or(0); }
};

/// Why a layer cannot be cut so: heads do not come out even (5.5). Empty: it can.
[[nodiscard]] QString whyNotTensor(const TransformerShape &shape, int tensor);
/// Layouts that use all GPUs, hold what is asked for, and come out. Empty: none does, for this `reason`.
[[nodiscard]] std::vector<ParallelLayout> possibleLayouts(const WorkloadAsk &ask, QString &reason);

} // namespace nongjang
