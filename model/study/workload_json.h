// Workloads and language models as JSON; keys in packaging/docs/json.md.
#pragma once

#include "model/base/json_values.h"
#include "model/study/language_models.h"
#include "model/study/report.h"

namespace nongjang {

/// Null: the design names no workload.
[[nodiscard]] Json workloadJson(const std::optional<WorkloadReport> &workload,
                                const QString &currency);
[[nodiscard]] Json languageModelJson(const LanguageModel &model);

} // namespace nongjang
