#include "model/design/rule_settings.h"

#include <algorithm>

namespace nongjang {

QString ruleLevelName(RuleLevel level)
{
    switch (level) {
    case RuleLevel::Off:
        return QStringLiteral("off");
    case RuleLevel::Info:
        return QStringLiteral("info");
    case RuleLevel::Warning:
        return QStringLiteral("warning");
    case RuleLevel::Error:
        return QStringLiteral("error");
    }
    Q_UNREACHABLE();
}

std::optional<RuleLevel> ruleLevelFromName(const QString &name)
{
    for (const RuleLevel level : allRuleLevels)
        if (ruleLevelName(level) == name)
            return level;
    return std::nullopt;
}

const Approval *RuleSettings::approvalOf(const QString &rule, const QStringList &objects) const
{
    const auto it = std::find_if(approvals.begin(), approvals.end(), [&](const Approval &each) {
        return each.rule == rule && each.objects == objects;
    });
    return it == approvals.end() ? nullptr : &*it;
}

} // namespace nongjang
