#include "model/edit/rule_edits.h"

namespace nongjang {

Design setRuleLevel(const Design &design, const QString &rule, std::optional<RuleLevel> level)
{
    Design after = design;
    RuleSetting setting = after.rules.rules.value(rule);
    setting.level = level;
    if (setting.isEmpty()) // says nothing any more
        after.rules.rules.remove(rule);
    else
        after.rules.rules.insert(rule, setting);
    return after;
}

Design approveFinding(const Design &design, const Approval &approval)
{
    Design after = withdrawApproval(design, approval.rule, approval.objects);
    after.rules.approvals.append(approval);
    return after;
}

Design withdrawApproval(const Design &design, const QString &rule, const QStringList &objects)
{
    Design after = design;
    after.rules.approvals.removeIf(
        [&](const Approval &each) { return each.rule == rule && each.objects == objects; });
    return after;
}

} // namespace nongjang
