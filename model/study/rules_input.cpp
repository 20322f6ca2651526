#include "model/study/cable_rate.h"
#include "model/study/rules.h"
#include "model/study/slot_study.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace nongjang {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nongjang::Rules)
};

/// Shipped, or of the user's own.
bool isRule(const RuleContext &context, const QString &id)
{
    const std::vector<UserRule> &own = context.catalog().userRules();
    return findRule(id) || std::any_of(own.begin(), own.end(), [&](const UserRule &each) {
               return each.id == id;
           });
}

/// INP-11: settings that change nothing.
void checkSettings(RuleContext &context)
{
    const RuleSettings &settings = context.model().design.rules;
    for (auto it = settings.rules.begin(); it != settings.rules.end(); ++it) {
        const RuleInfo *rule = findRule(it.key());
        if (!isRule(context, it.key())) {
            context.find({}, Tr::tr("the rule settings name “%1”, which is no rule").arg(it.key()),
                         Tr::tr("Remove it from the file, or add your own rule of that name."));
            continue;
        }
        for (auto own = it->thresholds.begin(); own != it->thresholds.end(); ++own) {
            const RuleThreshold *threshold = rule ? rule->threshold(own.key()) : nullptr;
            if (!threshold)
                context.find({}, Tr::tr("%1 has no threshold “%2”").arg(it.key(), own.key()),
                             Tr::tr("Remove it from the rule settings of the file."));
            else if (!parseMeasureAs(own->text.toStdString(), threshold->dimension))
                context.find({},
                             Tr::tr("%1: the threshold “%2” is written as in “%3”")
                                 .arg(it.key(), own.key(),
                                      measureText(threshold->value, threshold->dimension)),
                             Tr::tr("Correct it in the rule settings of the file."));
        }
    }
}

/// Does what was seen to run make a difference to what the link is made for?
bool slowsDown(const ResolvedCable &cable, const TrainedLink &trained)
{
    if (!isPcie(cable)) {
        const std::optional<Bandwidth> made = statedRate(cable, LinkState::Made);
        return !made || *trained.rate < *made;
    }
    const std::optional<SlotNegotiation> seen = negotiateSlot(cable);
    const std::optional<SlotNegotiation> made = negotiateSlot(cable, LinkState::Made);
    return !made || (seen && seen->bandwidth.value < made->bandwidth.value);
}

/// "a", "b", "c" and how many more.
QString firstOf(const QStringList &names)
{
    constexpr qsizetype shown = 5;
    const QString list = names.first(std::min(shown, names.size())).join(QStringLiteral(", "));
    return names.size() <= shown
               ? list
               : Tr::tr("%1 and %n more", nullptr, int(names.size() - shown)).arg(list);
}

/// INP-12: entries about money, and approvals, that touch nothing.
void checkNames(RuleContext &context)
{
    const Design &design = context.model().design;
    const QString &tariff = design.site.tariffPart;
    if (const PartPtr part = context.catalog().part(tariff);
        !tariff.isEmpty() && (!part || !part->figure(FigureKey::Tariff)))
        context.find({}, Tr::tr("the tariff “%1” is not in the catalogue").arg(tariff),
                     Tr::tr("Choose a tariff of the catalogue, or give the price of electricity."));
    QStringList parts;
    for (const PriceEntry &each : design.money.prices)
        parts << each.part;
    for (const Purchase &each : design.money.purchases)
        parts << each.part << each.alternates;
    parts.removeDuplicates();
    parts.removeIf([&](const QString &id) { return context.catalog().part(id) != nullptr; });
    if (!parts.isEmpty())
        context.find({},
                     Tr::tr("prices or marks are kept for parts that the catalogue lacks: %1")
                         .arg(firstOf(parts)),
                     Tr::tr("Correct the ids, or add the parts to the catalogue."));
    QStringList rules;
    for (const Approval &each : design.rules.approvals)
        if (!isRule(context, each.rule))
            rules << each.rule;
    rules.removeDuplicates();
    if (!rules.isEmpty())
        context.find({}, Tr::tr("approvals name what is no rule: %1").arg(firstOf(rules)),
                     Tr::tr("Remove them from the file, or add your own rules of these names."));
}

/// INP-14: measured links that are no slower than they are made for, or of another kind.
void checkTrainedLinks(RuleContext &context)
{
    for (const ResolvedAssembly &assembly : context.model().assemblies)
        for (const ResolvedCable &cable : assembly.cables) {
            const std::optional<TrainedLink> &trained = cable.cable->trained;
            if (!trained || cable.isOff)
                continue;
            const bool isOfKind =
                isPcie(cable) ? !trained->rate : canTrain(cable.fromPort.kind) && trained->rate;
            const QString name = QStringLiteral("%1 – %2").arg(cable.cable->from.toString(),
                                                               cable.cable->to.toString());
            const QStringList objects{assembly.pathOf(cable.from), assembly.pathOf(cable.to)};
            if (!isOfKind)
                context.find(
                    objects,
                    Tr::tr("%1 cannot run at “%2”: PCIe links have generations and "
                           "lanes, as in “gen3 x8”, and network and accelerator links a "
                           "rate, as in “50 GB/s”")
                        .arg(name, trained->text),
                    Tr::tr("Correct it under “Runs at” of the cable, or leave that empty."));
            else if (!slowsDown(cable, *trained))
                context.find(
                    objects,
                    Tr::tr("%1 is made for no more than “%2” anyway").arg(name, trained->text),
                    Tr::tr("Leave it empty, or correct what it was seen to run at."));
        }
}

} // namespace

std::span<const RuleCheck> inputChecks()
{
    static constexpr std::array checks{RuleCheck{"INP-11", checkSettings},
                                       RuleCheck{"INP-12", checkNames},
                                       RuleCheck{"INP-14", checkTrainedLinks}};
    return checks;
}

} // namespace nongjang
