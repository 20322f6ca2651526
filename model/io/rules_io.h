// The objects "rules" and "approvals" of a farm file.
#pragma once

#include "model/base/json_reader.h"
#include "model/design/rule_settings.h"

#include <QByteArray>

namespace nongjang {

/// Reads both keys of the root object. Errors go to the reader.
[[nodiscard]] RuleSettings readRuleSettings(JsonObjectReader &root);
[[nodiscard]] QByteArray rulesBlock(const RuleSettings &settings, int indent);
[[nodiscard]] QList<QByteArray> approvalLines(const RuleSettings &settings);

} // namespace nongjang
