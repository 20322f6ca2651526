// Changes of the work a farm is drawn for, as pure functions of the design.
#pragma once

#include "model/design/design.h"
#include "model/study/workload_report.h"

namespace nongjang {

/// Names a task; with None nothing is said of any work. Where no language model is named yet, `usualWorkloadModel()` is.
[[nodiscard]] Design setWorkloadTask(const Design &design, WorkloadTask task);
/// A model that most farms can work with: figures are there at once.
[[nodiscard]] QString usualWorkloadModel();
/// Asks for this way to cut the model, with what is dealt and recomputed where it is trained.
[[nodiscard]] Design askLayout(const Design &design, const WorkloadLayout &layout);
/// Leaves all of that to the program.
[[nodiscard]] Design forgetLayout(const Design &design);
/// Does the design ask for any of it?
[[nodiscard]] bool asksLayout(const WorkloadSettings &workload);

} // namespace nongjang
