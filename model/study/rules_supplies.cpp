// Supplies: load, short peaks, redundancy, voltage (engineering model 6.3).
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

const ResolvedAssembly &assemblyOf(const RuleContext &context, const SupplyLoad &supply)
{
    return context.model().assemblies[std::size_t(supply.assembly)];
}

const Part &partOf(const RuleContext &context, const SupplyLoad &supply)
{
    return *assemblyOf(context, supply).components[std::size_t(supply.component)].part;
}

QString pathOf(const RuleContext &context, const SupplyLoad &supply)
{
    return assemblyOf(context, supply).pathOf(supply.component);
}

/// ELE-06: a supply is loaded beyond its continuous share, or beyond its rating.
void checkLoad(RuleContext &context)
{
    const double limit = context.threshold("load");
    for (const PsuLoad &psu : context.report().psuLoads)
        if (psu.fraction > limit)
            context.find(psu.fraction > 1.0 ? Severity::Error : Severity::Warning, {psu.name},
                         Tr::tr("%1 is loaded to %2 % of its %3 at peak")
                             .arg(psu.name)
                             .arg(psu.fraction * 100.0, 0, 'f', 0)
                             .arg(displayText(psu.rating.si(), Dimension::Power)),
                         Tr::tr("Add a supply, take a bigger one, or lower the power limits."));
}

/// ELE-07: P_host + Σ P·(1 + (k − 1)·ρ) against what the supply rides through, for each interval.
void checkExcursions(RuleContext &context)
{
    const double simultaneity = context.threshold("simultaneity");
    for (const SupplyLoad &supply : context.power().supplies) {
        const Part &part = partOf(context, supply);
        const QString path = pathOf(context, supply);
        if (part.category == Category::Psu && supply.load.isBurstUnknown) {
            context.notEvaluated(
                Tr::tr("how far the cards exceed their limit for a moment is unknown"), {path});
            continue;
        }
        for (const Excursion &excursion : excursionsOf(supply, part, simultaneity)) {
            if (excursion.load.si() <= excursion.allowed.si())
                continue;
            context.find(
                {path},
                Tr::tr("%1 may trip: its cards draw %2 for %3, it rides through %4")
                    .arg(path, displayText(excursion.load.si(), Dimension::Power),
                         displayText(excursion.seconds, Dimension::Duration),
                         displayText(excursion.allowed.si(), Dimension::Power)),
                Tr::tr("Take an ATX 3 supply or a bigger one, or lower the power limits."));
            break; // the shortest interval says enough
        }
    }
}

/// ELE-08: supplies whose makers say nothing about short peaks, with cards that have them.
void checkPromises(RuleContext &context)
{
    const double factor = context.threshold("factor");
    for (const SupplyLoad &supply : context.power().supplies) {
        const Part &part = partOf(context, supply);
        if (part.category != Category::Psu || promisesExcursions(part)
            || supply.load.burstFactor < factor - 1e-9)
            continue;
        const QString path = pathOf(context, supply);
        context.find(
            {path},
            Tr::tr("%1 promises nothing about short peaks, and its cards have them").arg(path),
            Tr::tr("Load it to 60 % at most, or take an ATX 3 supply."));
    }
}

/// ELE-09: the others carry the load when one fails.
void checkRedundancy(RuleContext &context)
{
    const double spares = context.threshold("spare_supplies");
    const double share = context.threshold("share");
    if (spares < 1.0)
        return;
    for (const SupplyLoad &supply : context.power().supplies) {
        const double units = supply.units > 1 ? supply.units : supply.count;
        const double load = supply.load.peak.value * (supply.units > 1 ? 1.0 : supply.count);
        if ((units - spares) * supply.rating * share >= load)
            continue;
        const QString path = pathOf(context, supply);
        context.find({path},
                     Tr::tr("%1: without %2 of its %3 supplies the others do not carry %4")
                         .arg(path)
                         .arg(spares)
                         .arg(units)
                         .arg(displayText(load, Dimension::Power)),
                     Tr::tr("Add a supply."));
    }
}

/// ELE-10: on 100 to 127 V many supplies give less. Those that do not run there at all are found by the power study.
void checkLowLine(RuleContext &context)
{
    const Site &site = context.model().design.site;
    for (const SupplyLoad &supply : context.power().supplies) {
        const Part &part = partOf(context, supply);
        const Figure *full =
            part.category == Category::Psu ? part.figure(FigureKey::PowerRating) : nullptr;
        if (!isLowLine(site.voltage) || !full || supply.rating >= full->value
            || supply.load.peak.value <= supply.rating * supply.units)
            continue;
        const QString path = pathOf(context, supply);
        context.find({path},
                     Tr::tr("%1 gives %2 at %3 and not %4, and its load is %5")
                         .arg(path, displayText(supply.rating, Dimension::Power),
                              site.voltage->text, displayText(full->value, Dimension::Power),
                              displayText(supply.load.peak.value, Dimension::Power)),
                     Tr::tr("Use a 200 to 240 V circuit."));
    }
}

} // namespace

std::span<const RuleCheck> supplyChecks()
{
    static constexpr std::array checks{
        RuleCheck{"ELE-06", checkLoad}, RuleCheck{"ELE-07", checkExcursions},
        RuleCheck{"ELE-08", checkPromises}, RuleCheck{"ELE-09", checkRedundancy},
        RuleCheck{"ELE-10", checkLowLine}};
    return checks;
}

} // namespace nongjang
