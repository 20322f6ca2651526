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

/// "farm/rig[2]/gpu" with the step through the component `id` of `assemblyId` called `newId`.
QString renamedPath(const Design &design, const QString &path, const QString &assemblyId,
                    const QString &id, const QString &newId)
{
    QStringList steps = path.split(u'/');
    AssemblyPtr assembly = design.root;
    for (qsizetype i = 1; i < steps.size() && assembly; ++i) {
        const QString name = steps[i].section(u'[', 0, 0);
        const Component *component = assembly->component(name);
        if (!component)
            break;
        if (assembly->id == assemblyId && name == id)
            steps[i].replace(0, name.size(), newId);
        assembly = design.assembly(component->assembly);
    }
    return steps.join(u'/');
}

} // namespace

RuleSettings renamedApprovals(const Design &before, const QString &assemblyId, const QString &id,
                              const QString &newId)
{
    RuleSettings settings = before.rules;
    for (Approval &approval : settings.approvals)
        for (QString &path : approval.objects)
            path = renamedPath(before, path, assemblyId, id, newId);
    return settings;
}

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
