// What a user decides about rules, as pure functions of the design.
#pragma once

#include "model/design/design.h"

namespace nongjang {

/// How severe a rule is in this design; empty: as shipped.
[[nodiscard]] Design setRuleLevel(const Design &, const QString &rule,
                                  std::optional<RuleLevel> level);
/// Where a rule starts in this design; empty: as shipped.
[[nodiscard]] Design setRuleThreshold(const Design &, const QString &rule, const QString &name,
                                      const std::optional<TypedValue> &value);
/// Accepts the finding of this rule about these objects. A second approval of the same finding replaces the first.
[[nodiscard]] Design approveFinding(const Design &, const Approval &approval);
[[nodiscard]] Design withdrawApproval(const Design &, const QString &rule,
                                      const QStringList &objects);
} // namespace nongjang
