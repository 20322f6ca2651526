#include "model/study/rules.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace nongjang {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nongjang::Rules)
};

/// INP-11: settings that change nothing.
void checkSettings(RuleContext &context)
{
    const RuleSettings &settings = context.model().design.rules;
    const std::vector<UserRule> &own = context.catalog().userRules();
    for (auto it = settings.rules.begin(); it != settings.rules.end(); ++it) {
        const RuleInfo *rule = findRule(it.key());
        const bool isOwn = std::any_of(own.begin(), own.end(),
                                       [&](const UserRule &each) { return each.id == it.key(); });
        if (!rule && !isOwn) {
            context.find({}, Tr::tr("the rule settings name “%1”, which is no rule").arg(it.key()),
                         Tr::tr("Remove it from the file, or add your own rule of that name."));
            continue;
        }
        for (auto own_ = it->thresholds.begin(); own_ != it->thresholds.end(); ++own_) {
            const RuleThreshold *threshold = rule ? rule->threshold(own_.key()) : nullptr;
            if (!threshold)
                context.find({}, Tr::tr("%1 has no threshold “%2”").arg(it.key(), own_.key()),
                             Tr::tr("Remove it from the rule settings of the file."));
            else if (!parseMeasureAs(own_->text.toStdString(), threshold->dimension))
                context.find({},
                             Tr::tr("%1: the threshold “%2” is written as in “%3”")
                                 .arg(it.key(), own_.key(),
                                      measureText(threshold->value, threshold->dimension)),
                             Tr::tr("Correct it in the rule settings of the file."));
        }
    }
}

} // namespace

std::span<const RuleCheck> inputChecks()
{
    static constexpr std::array checks{RuleCheck{"INP-11", checkSettings}};
    return checks;
}

} // namespace nongjang
