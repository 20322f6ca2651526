// Export classification in words.
#pragma once

#include "model/study/report.h"

#include <QString>

namespace nongjang {

/// Rich text: numbers, entry, licence, notes of one chip.
[[nodiscard]] QString exportClassHtml(const ExportClass &chip);
/// Rich text: name, day and source of the rule, and that it is information only.
[[nodiscard]] QString exportRuleHtml(const ExportReport &exports);

} // namespace nongjang
