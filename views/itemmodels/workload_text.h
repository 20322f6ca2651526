// How a workload is written for people. Words only: nothing is computed here.
#pragma once

#include "model/base/result.h"
#include "model/design/workload.h"

#include <QString>

namespace nongjang {

/// "70.6 B", "1.5 T", "512": letters as people who train models use them.
[[nodiscard]] QString compactCount(double count);
/// Reads what compactCount() writes, and "1e12", "15T", "8,192". Error: what was expected.
[[nodiscard]] Result<double> parseCompactCount(const QString &text);
/// "Llama 3 70B (70.6 B)", with the number of parameters; the id itself where there is no such model.
[[nodiscard]] QString languageModelText(const QString &id);
[[nodiscard]] QString workloadTaskTitle(WorkloadTask task);
/// Of a word of a file, by its key: ("optimizer", "adam8bit"), ("precision", "bf16"), ("zero", "1").
[[nodiscard]] QString workloadWordTitle(const QString &key, const QString &word);

} // namespace nongjang
