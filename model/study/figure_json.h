// Figures as JSON; keys in packaging/docs/json.md.
#pragma once

#include "model/base/json_values.h"
#include "model/study/report.h"

namespace nongjang {

/// Null: not evaluated, and "not_evaluated" says why; or beyond what a number can hold.
[[nodiscard]] Json figureJson(const MaybeFigure &figure, const QString &currency = {});

[[nodiscard]] Json costJson(const Report &report);
[[nodiscard]] Json reliabilityJson(const Report &report);
[[nodiscard]] Json classificationJson(const ExportReport &exports);
/// One entry of classification[].
[[nodiscard]] Json exportClassJson(const ExportReport &exports, const ExportClass &chip);

} // namespace nongjang
