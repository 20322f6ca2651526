// The "workload" object of a farm file.
#pragma once

#include "model/base/json_reader.h"
#include "model/design/workload.h"

#include <QByteArray>

namespace nongjang {

/// Errors go to the reader.
[[nodiscard]] WorkloadSettings readWorkload(JsonObjectReader &reader);
[[nodiscard]] QByteArray workloadLine(const WorkloadSettings &workload);
/// "training", "inference"; empty for none.
[[nodiscard]] QString workloadTaskName(WorkloadTask task);
[[nodiscard]] WorkloadTask workloadTaskFromName(const QString &name); ///< None: there is no such task

} // namespace nongjang
