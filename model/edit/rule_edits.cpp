#include "model/edit/rule_edits.h"

namespace nongjang {

namespace {

Design withSetting(const Design &design, const QString &rule, const RuleSetting &setting)
{
    Design after = design;
    if (setting.isEmpty()) // says nothing any more
        after.rules.rules.remove(rule);
    else
        after.rules.rules.insert(rule, setting);
    return after;
}

} // namespace

Design setRuleLevel(const Design &design, const QString &rule, std::optional<RuleLevel> level)
{
    RuleSetting setting = design.rules.rules.value(rule);
    setting.level = level;
    return withSetting(design, rule, setting);
}

Design setRuleThreshold(const Design &design, const QString &rule, const QString &name,
                        const std::optional<TypedValue> &value)
{
    RuleSetting setting = design.rules.rules.value(rule);
    if (value)
        setting.thresholds.insert(name, *value);
    else
        setting.thresholds.remove(name);
    return withSetting(design, rule, setting);
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
