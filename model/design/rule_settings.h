// What the user decided about design rules: how severe each is, where it starts, and which findings are approved.
#pragma once

#include "model/design/typed_value.h"

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <array>
#include <optional>

namespace nongjang {

enum class RuleLevel { Off, Info, Warning, Error };
inline constexpr std::array allRuleLevels{RuleLevel::Off, RuleLevel::Info, RuleLevel::Warning,
                                          RuleLevel::Error};
[[nodiscard]] QString ruleLevelName(
    RuleLevel level); ///< as in files: "off", "info", "warning", "error"
[[nodiscard]] std::optional<RuleLevel> ruleLevelFromName(const QString &name);

/// What the design has different from the shipped rule.
struct RuleSetting
{
    std::optional<RuleLevel> level;       ///< empty: as shipped
    QMap<QString, TypedValue> thresholds; ///< by name
    UnknownKeys unknown;
    [[nodiscard]] bool isEmpty() const { return *this == RuleSetting(); }
    friend bool operator==(const RuleSetting &, const RuleSetting &) = default;
};

/// A finding somebody looked at and accepts: the rule, what it is about, and why.
struct Approval
{
    QString rule;
    QStringList objects; ///< paths as the finding has them
    QString note;
    QString date; ///< "2026-11-26"; may be empty
    UnknownKeys unknown;
    friend bool operator==(const Approval &, const Approval &) = default;
};

struct RuleSettings
{
    QMap<QString, RuleSetting> rules; ///< by rule id
    QList<Approval> approvals;
    /// The approval of exactly this finding; null: none.
    [[nodiscard]] const Approval *approvalOf(const QString &rule, const QStringList &objects) const;
    friend bool operator==(const RuleSettings &, const RuleSettings &) = default;
};

} // namespace nongjang
