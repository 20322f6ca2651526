// Boards of one's own as JSON; keys in packaging/docs/json.md.
#pragma once

#include "model/base/json_values.h"
#include "model/study/report.h"

namespace nongjang {

[[nodiscard]] Json boardsJson(const Report &report);
/// One entry of boards[].
[[nodiscard]] Json boardJson(const BoardReport &board, const QString &currency);

} // namespace nongjang
