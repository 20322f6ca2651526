#include "model/edit/rule_edits.h"

namespace nongjang {

namespace {

/// The same design with another setting of a rule; one that says nothing is dropped.
template<class Change>
Design withSetting(const Design &design, const QString &rule, Change &&change)
{
    Design after = design;
    RuleSetting setting = after.rules.rules.value(rule);
    change(setting);
    if (setting.isEmpty())
        after.rules.rules.remove(rule);
    else
        after.rules.rules.insert(rule, setting);
    return after;
}

} // namespace

Design setRuleLevel(const Design &design, const QString &rule, std::optional<RuleLevel> level)
{
    return withSetting(design, rule, [&](RuleSetting &setting) { setting.level = level; });
}

Design setRuleThreshold(const Design &design, const QString &rule, const QString &name,
                        const std::optional<TypedValue> &value)
{
    return withSetting(design, rule, [&](RuleSetting &setting) {
        if (value)
            setting.thresholds.insert(name, *value);
        else
            setting.thresholds.remove(name);
    });
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
