// One step of training on the drawn farm, for one way to cut the model (engineering model 5.3, 5.4).
#pragma once

#include "model/study/workload_cut.h"
#include "model/study/workload_gpus.h"
#include "model/study/workload_hosts.h"

#include <optional>

namespace nongjang {

struct WorkloadParts
{
    const WorkloadAsk &ask;
    const WorkloadGpus &gpus;
    WorkloadNetwork &network;
    const WorkloadHosts *hosts = nullptr; ///< null: nothing is kept there
};

/// Of a step. Times have low and high of what is known; `isKnown` is false where some pair of a group has no way to each other.
struct TrainingStep
{
    WorkloadLayout layout;
    bool isKnown = false;
    Ranged<double> seconds;
    std::vector<WorkloadPiece> time;
    std::vector<WorkloadPiece> memory;
    std::vector<WorkloadExchange> exchanges;
    double bubble = 0.0;
    [[nodiscard]] double memoryNeeded() const; ///< byte, on the fullest GPU
};

/// Bytes on the fullest GPU, piece by piece (5.3).
[[nodiscard]] std::vector<WorkloadPiece> trainingMemory(const WorkloadAsk &ask,
                                                        const WorkloadLayout &layout);
[[nodiscard]] TrainingStep trainingStep(const WorkloadParts &parts, const WorkloadLayout &layout);
/// Seconds that the step cannot take less than: as if GPUs told each other everything at once.
[[nodiscard]] double leastStepTime(const WorkloadParts &parts, const WorkloadLayout &layout);
/// What is dealt over copies and recomputed, least first, of what is not asked for.
[[nodiscard]] std::vector<WorkloadLayout> trainingLayouts(const WorkloadAsk &ask,
                                                          const ParallelLayout &parallel);
[[nodiscard]] double sumOf(const std::vector<WorkloadPiece> &pieces);

} // namespace nongjang
