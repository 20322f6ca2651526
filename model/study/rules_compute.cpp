// The accelerators themselves: kinds, cut-down mining cards, modified boards.
#include "model/study/cost_totals.h"
#include "model/study/export_rules.h"
#include "model/study/rules.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <array>

namespace nongjang {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nongjang::Rules)
};

/// CMP-03: equal shares take as long as the slowest card needs.
void checkMixture(RuleContext &context)
{
    QStringList kinds;
    QStringList objects;
    forEachPart(context.model(), [&](const ResolvedAssembly &assembly, int i) {
        const Part &part = *assembly.components[std::size_t(i)].part;
        if (!isAccelerator(part.category))
            return;
        objects << assembly.pathOf(i);
        if (!kinds.contains(part.name))
            kinds << part.name;
    });
    if (kinds.size() > 1)
        context.find(objects.mid(0, 24),
                     Tr::tr("with equal shares all work at the pace of the slowest of: %1")
                         .arg(kinds.join(QStringLiteral(", "))),
                     Tr::tr("Split the work by speed, or into pipeline stages."));
}

/// Smallest share of any compute rate that another card with the same chip has; 1: nothing to compare with.
double shareOfChip(const Catalog &catalog, const Part &card)
{
    const QString die = card.attribute(QStringLiteral("die"));
    double share = 1.0;
    const std::vector<PartPtr> cards = catalog.parts(Category::Gpu);
    for (const Figure &figure : card.figures) {
        if (figure.dimension() != Dimension::ComputeRate)
            continue;
        double best = 0.0;
        for (const PartPtr &other : cards)
            if (other->attribute(QStringLiteral("die")) == die
                && other->attribute(QStringLiteral("class")) != u"mining")
                if (const Figure *same = other->figure(figure.key))
                    best = std::max(best, same->value);
        if (best > 0.0)
            share = std::min(share, figure.value / best);
    }
    return share;
}

/// CMP-05: mining cards with cut multipliers (4.3).
void checkMining(RuleContext &context)
{
    const double least = context.threshold("share");
    QHash<const Part *, double> shares; // many cards, few kinds
    forEachPart(context.model(), [&](const ResolvedAssembly &assembly, int i) {
        const Part &part = *assembly.components[std::size_t(i)].part;
        if (part.category != Category::Gpu || part.attribute(QStringLiteral("class")) != u"mining")
            return;
        auto known = shares.constFind(&part);
        if (known == shares.cend())
            known = shares.insert(&part, shareOfChip(context.catalog(), part));
        const double share = *known;
        if (share < least)
            context.find({assembly.pathOf(i)},
                         Tr::tr("%1 computes at %2 % of what others with its chip reach")
                             .arg(part.name)
                             .arg(share * 100.0, 0, 'g', 2),
                         Tr::tr("Use another card for this work."));
    });
}

/// CMPL-05: boards that were soldered on.
void checkModified(RuleContext &context, const PlacedPart &placed)
{
    const Component &component = *placed.resolved().component;
    const Part &part = placed.part();
    if (!isAccelerator(part.category) || component.off)
        return;
    if (part.category == Category::Die || part.attribute(QStringLiteral("class")) == u"modded"
        || component.condition == u"modded")
        context.find({placed.path()},
                     Tr::tr("%1 is a modified board: its CE, FCC and UL marks are void and "
                            "nobody gives a warranty")
                         .arg(placed.path()),
                     Tr::tr("Keep it in a laboratory, or have it tested."));
}

/// CMPL-06: NVIDIA licenses the driver of GeForce and Titan cards for use outside data centres.
void checkDriverLicence(RuleContext &context, const PlacedPart &placed)
{
    enum { NotTold, DataCenter };
    const Part &part = placed.part();
    if (part.category != Category::Gpu || part.vendor != u"NVIDIA"
        || !(part.name.startsWith(u"GeForce") || part.name.startsWith(u"Titan")))
        return;
    const int site = int(context.threshold("data_center"));
    if (site == NotTold)
        context.notEvaluated(Tr::tr("whether the site is a data centre is not stated (threshold "
                                    "“data_center” of the rule: 1 yes, 2 no)"),
                             {placed.path()});
    else if (site == DataCenter)
        context.find({placed.path()},
                     Tr::tr("the licence of the driver of %1 does not allow data centres")
                         .arg(placed.path()),
                     Tr::tr("Read the licence of the driver."));
}

/// Where the chips of this kind are; a few are enough to find them.
QStringList placesOf(const FarmModel &model, const QString &part)
{
    QStringList paths;
    forEachPart(model, [&](const ResolvedAssembly &assembly, int i) {
        if (assembly.components[std::size_t(i)].part->id == part && paths.size() < 24)
            paths << assembly.pathOf(i);
    });
    return paths;
}

/// CMPL-01: a chip that an export rule lists on the day of the design (10.2). Information, never advice.
void checkListed(RuleContext &context)
{
    const ExportReport &exports = context.report().exports;
    for (const ExportClass &chip : exports.chips)
        if (chip.isListed)
            context.find(placesOf(context.model(), chip.part),
                         Tr::tr("%1 is listed: %2 (%3, in force since %4)")
                             .arg(chip.name, chip.entry, exports.citation, exports.effective),
                         Tr::tr("Information only; consult counsel."));
}

/// CMPL-02: the same, and the destination is one for which that rule asks for a licence.
void checkLicence(RuleContext &context)
{
    for (const ExportClass &chip : context.report().exports.chips)
        if (chip.needsLicence)
            context.find(placesOf(context.model(), chip.part),
                         Tr::tr("%1: %2", "chip, licence").arg(chip.name, chip.licence),
                         Tr::tr("Information only; consult counsel."));
}

/// CMPL-03: a listed chip whose maker a notice of the day is about (10.2): where it was made is presumed.
void checkGuidance(RuleContext &context)
{
    const QDate day = dayOf(context.model().design);
    for (const ExportRule &rule : exportRules().rules) {
        if (rule.makers.isEmpty() || !rule.appliesOn(day))
            continue;
        for (const ExportClass &chip : context.report().exports.chips) {
            const PartPtr part = context.catalog().part(chip.part);
            if (!part || !rule.makers.contains(part->vendor))
                continue;
            if (chip.entry.isEmpty())
                context.notEvaluated(Tr::tr("whether %1 is listed is not known").arg(chip.name),
                                     placesOf(context.model(), chip.part));
            else if (chip.isListed)
                context.find(placesOf(context.model(), chip.part),
                             Tr::tr("%1 of %2 has the parameters of %3; %4 (%5) applies to it")
                                 .arg(chip.name, part->vendor, chip.entry, rule.name,
                                      rule.from.toString(Qt::ISODate)),
                             Tr::tr("Information only; consult counsel."));
        }
    }
}

/// CMPL-04: nobody has compared the export rules with their sources for long.
void checkRulesAge(RuleContext &context)
{
    const QDate day = dayOf(context.model().design);
    const ExportRule *rule = exportRules().listOn(day);
    if (context.report().exports.chips.empty() || !rule)
        return;
    const double days = double(endOfDate(rule->date).daysTo(day));
    if (days > context.threshold("days"))
        context.find(
            {},
            Tr::tr("the export rules in this program were read %n days before", nullptr, int(days)),
            Tr::tr("Look up what applies today, or take a newer version."));
}

} // namespace

std::span<const RuleCheck> computeChecks()
{
    static constexpr std::array checks{
        RuleCheck{"CMP-03", checkMixture},   RuleCheck{"CMP-05", checkMining},
        RuleCheck{"CMPL-01", checkListed},   RuleCheck{"CMPL-02", checkLicence},
        RuleCheck{"CMPL-03", checkGuidance}, RuleCheck{"CMPL-04", checkRulesAge},
        RuleCheck{"CMPL-05", checkModified}, RuleCheck{"CMPL-06", checkDriverLicence}};
    return checks;
}

} // namespace nongjang
