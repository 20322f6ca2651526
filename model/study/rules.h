// Design rules: each a small function over what the studies found (engineering model, chapter 11).
#pragma once

#include "model/study/farm_model.h"
#include "model/study/power_plan.h"
#include "model/study/rule_data.h"

#include <span>
#include <vector>

namespace nongjang {

/// What rules look at besides the report.
struct RuleInput
{
    const FarmModel &model;
    const Catalog &catalog;
    const PowerPlan &power;
};

/// What one rule sees, and where its findings go.
class RuleContext
{
public:
    RuleContext(const RuleInput &input, const Report &report, const RuleInfo &rule)
        : m_input(input)
        , m_report(report)
        , m_rule(rule)
    {}

    [[nodiscard]] const FarmModel &model() const { return m_input.model; }
    [[nodiscard]] const Catalog &catalog() const { return m_input.catalog; }
    [[nodiscard]] const PowerPlan &power() const { return m_input.power; }
    [[nodiscard]] const Report &report() const { return m_report; }
    /// In the canonical unit; the user's where the design has one.
    [[nodiscard]] double threshold(const char *name) const
    {
        return ruleThreshold(m_input.model.design.rules, m_rule, QString::fromLatin1(name));
    }
    void find(const QStringList &objects, const QString &message, const QString &fix)
    {
        find(m_rule.severity, objects, message, fix);
    }
    void find(Severity severity, const QStringList &objects, const QString &message,
              const QString &fix)
    {
        findings.push_back({m_rule.id, severity, objects, message, fix, false});
    }
    void notEvaluated(const QString &why, const QStringList &objects)
    {
        missing.push_back({m_rule.id, why, objects});
    }

    std::vector<Finding> findings;
    std::vector<NotEvaluated> missing;

private:
    const RuleInput &m_input;
    const Report &m_report;
    const RuleInfo &m_rule;
};

struct RuleCheck
{
    const char *id;
    void (*check)(RuleContext &);
};

[[nodiscard]] std::span<const RuleCheck> inputChecks();
[[nodiscard]] std::span<const RuleCheck> slotChecks();
[[nodiscard]] std::span<const RuleCheck> leadChecks();
[[nodiscard]] std::span<const RuleCheck> supplyChecks();
[[nodiscard]] std::span<const RuleCheck> circuitChecks();
[[nodiscard]] std::span<const RuleCheck> mechanicsChecks();
[[nodiscard]] std::span<const RuleCheck> networkChecks();
[[nodiscard]] std::span<const RuleCheck> computeChecks();
[[nodiscard]] std::span<const RuleCheck> costChecks();
[[nodiscard]] std::span<const RuleCheck> boardChecks();
/// All of the above.
[[nodiscard]] std::vector<RuleCheck> allChecks();
/// Rules of the user's own, from the catalogue.
void checkUserRules(const RuleInput &, const Report &, std::vector<Finding> &,
                    std::vector<NotEvaluated> &);

/// Findings from what the other studies found, with the settings and approvals of the design, worst first; run last.
void checkRules(const RuleInput &, Report &);

/// Calls `each(assembly, component index)` for every placed part that works somewhere in the farm: once per distinct component, however
/// often it is built.
template<class Each>
void forEachPart(const FarmModel &model, Each &&each)
{
    for (const ResolvedAssembly &assembly : model.assemblies)
        for (int i = 0; assembly.instances > 0.0 && i < int(assembly.components.size()); ++i) {
            const ResolvedComponent &component = assembly.components[std::size_t(i)];
            if (component.part && !component.component->off)
                each(assembly, i);
        }
}

} // namespace nongjang
