// The design rules as data: what each is called, how severe it is, where it starts, or what it needs that nobody knows.
#pragma once

#include "model/base/result.h"
#include "model/base/unit.h"
#include "model/design/rule_settings.h"
#include "model/study/report.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace nongjang {

/// What a rule looks at: an edit that leaves that alone leaves its findings alone.
enum class RuleDomain { Input, Slots, Power, Mechanics, Network, Compute, Cost };

struct RuleThreshold
{
    QString name; ///< "load"
    Dimension dimension = Dimension::Number;
    double value = 0.0; ///< canonical unit
    double low = 0.0;
    double high = 0.0;
    QString constant; ///< id, where it is an engineering constant
    QString source;
    QString date;
};

struct RuleInfo
{
    QString id;
    QString title;                         ///< English; ruleTitle() translates
    Severity severity = Severity::Warning; ///< as shipped
    RuleDomain domain = RuleDomain::Input;
    QString
        unknown; ///< English: an input that no design and no catalogue has; the rule is then never evaluated
    QString madeBy; ///< the file that finds it, where it is not one of the checks of rules.h
    std::vector<RuleThreshold> thresholds;
    [[nodiscard]] const RuleThreshold *threshold(const QString &name) const; ///< null: none
};

/// The other way round of severityName(); nothing: none is called so.
[[nodiscard]] std::optional<Severity> severityFromName(const QString &name);

/// From resources/rules/rules.json, in its order.
[[nodiscard]] const std::vector<RuleInfo> &shippedRules();
[[nodiscard]] const RuleInfo *findRule(const QString &id); ///< null: none
[[nodiscard]] QString ruleTitle(const RuleInfo &rule);     ///< translated
[[nodiscard]] QString ruleUnknown(const RuleInfo &rule);   ///< translated
[[nodiscard]] Result<std::vector<RuleInfo>> readRules(const QByteArray &text,
                                                      const QString &fileName);

/// Threshold of a rule in this design: the user's, if it has the right unit, else the shipped one.
[[nodiscard]] double ruleThreshold(const RuleSettings &settings, const RuleInfo &rule,
                                   const QString &name);
/// How severe a finding of this rule is; empty: it is switched off.
[[nodiscard]] std::optional<Severity> ruleSeverity(const RuleSettings &settings,
                                                   const QString &rule, Severity found);

} // namespace nongjang
