// The model against published figures, in words.
#pragma once

#include "model/study/validation.h"

#include <QString>

namespace nongjang {

enum class ValidationState { Within, Outside, NotEvaluated };
[[nodiscard]] ValidationState stateOf(const ValidationResult &result);
[[nodiscard]] QString stateTitle(ValidationState state);
/// "network.allreduce_busbw": "All-reduce, bus bandwidth"; an unknown key is returned as it is.
[[nodiscard]] QString quantityTitle(const QString &key);
[[nodiscard]] QString publishedText(const ValidationCase &one);  ///< "above 400 GB/s"
[[nodiscard]] QString toleranceText(const ValidationCase &one);  ///< "±10 %", "×1.5", "exact"
[[nodiscard]] QString percentText(double share, int digits = 1); ///< "4.2 %"
[[nodiscard]] QString errorText(double error);                   ///< "−4.2 %"
/// Rich text: addresses and numbers of arXiv as links.
[[nodiscard]] QString citationHtml(const QString &source);
/// Rich text: everything about one case.
[[nodiscard]] QString caseHtml(const ValidationResult &result);

} // namespace nongjang
