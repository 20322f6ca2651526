// What would make the work of a design finish sooner, were it twice as fast (engineering model 3.4).
#pragma once

#include "model/study/training_study.h"

#include <functional>
#include <vector>

namespace nongjang {

/// Classes of links that hold an exchange of the layout back, and the GPUs, each doubled and the time found anew by `secondsOf` (of a step,
/// or of a token). Most worth first; what saves nothing is left out.
[[nodiscard]] std::vector<WorkloadBottleneck> workloadBottlenecks(
    const WorkloadParts &parts, const WorkloadLayout &layout,
    const std::function<double(const WorkloadParts &)> &secondsOf);

} // namespace nongjang
