// Design rules: each a small function over what the studies found (engineering model, chapter 11).
#pragma once

#include "model/study/farm_model.h"
#include "model/study/power_plan.h"
#include "model/study/rule_data.h"

#include <memory>
#include <span>
#include <variant>
#include <vector>

namespace nongjang {

struct RackContents;

/// What rules look at besides the report.
struct RuleInput
{
    const FarmModel &model;
    const Catalog &catalog;
    const PowerPlan &power;
    bool isNetworkSame = false; ///< the part of the report about ways and traffic is that of before
    /// Found when a rule asks first (rules_mechanics.cpp).
    mutable std::shared_ptr<const std::vector<RackContents>> contents = {};
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
    [[nodiscard]] const RuleInput &input() const { return m_input; }
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
    /// The rule waits for a threshold that only the design can state. An empty canvas is no farm yet.
    void notAsked(const QString &why)
    {
        if (m_report.counts.value(QStringLiteral("gpu")) > 0.0)
            notEvaluated(why, {});
    }

    std::vector<Finding> findings;
    std::vector<NotEvaluated> missing;

private:
    const RuleInput &m_input;
    const Report &m_report;
    const RuleInfo &m_rule;
};

/// A component with a part, in an assembly that is built, and the numbers of the cables at it.
struct PlacedPart
{
    const ResolvedAssembly &assembly;
    int component;
    std::span<const int> cables;
    [[nodiscard]] const ResolvedComponent &resolved() const
    {
        return assembly.components[std::size_t(component)];
    }
    [[nodiscard]] const Part &part() const { return *resolved().part; }
    [[nodiscard]] const QString &path() const { return resolved().path; }
};

struct PlacedCable
{
    const ResolvedAssembly &assembly;
    const ResolvedCable &cable;
};

using FarmCheck = void (*)(RuleContext &);
using AssemblyCheck = void (*)(RuleContext &, const ResolvedAssembly &);
using PartCheck = void (*)(RuleContext &, const PlacedPart &);
using CableCheck = void (*)(RuleContext &, const PlacedCable &);

/// A rule asks about what its function takes, and may look no further: about an assembly, with all in it; a component, with its part and
/// the cables at it; a cable, with the components at its ends. After an edit it is asked again only where that is different. What it says
/// may depend on the catalogue and on the settings of rules besides, which ask everything again.
struct RuleCheck
{
    const char *id;
    std::variant<FarmCheck, AssemblyCheck, PartCheck, CableCheck> check;
    /// What the rule wants to know of the assembly around a component.
    bool (*surroundings)(const ResolvedAssembly &) = nullptr;
    bool isOfNetwork = false; ///< of the whole farm: it looks at ways and traffic only
};

[[nodiscard]] std::span<const RuleCheck> inputChecks();
[[nodiscard]] std::span<const RuleCheck> slotChecks();
[[nodiscard]] std::span<const RuleCheck> cardChecks();
[[nodiscard]] std::span<const RuleCheck> leadChecks();
[[nodiscard]] std::span<const RuleCheck> supplyChecks();
[[nodiscard]] std::span<const RuleCheck> circuitChecks();
[[nodiscard]] std::span<const RuleCheck> mechanicsChecks();
[[nodiscard]] std::span<const RuleCheck> roomChecks();
[[nodiscard]] std::span<const RuleCheck> networkChecks();
[[nodiscard]] std::span<const RuleCheck> computeChecks();
[[nodiscard]] std::span<const RuleCheck> costChecks();
[[nodiscard]] std::span<const RuleCheck> boardChecks();
[[nodiscard]] std::span<const RuleCheck> workloadChecks();
[[nodiscard]] std::span<const RuleCheck> redundancyChecks();
/// All of the above.
[[nodiscard]] std::vector<RuleCheck> allChecks();
/// Rules of the user's own, from the catalogue.
void checkUserRules(const RuleInput &, const Report &, std::vector<Finding> &,
                    std::vector<NotEvaluated> &);

class RuleMemory;
/// Findings from what the other studies found, with the settings and approvals of the design, worst first; run last. What `memory` has of
/// the farm before is not asked again; afterwards it has what was said of this one.
void checkRules(const RuleInput &, Report &, RuleMemory &memory);

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
