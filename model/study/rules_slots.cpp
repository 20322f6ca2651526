#include "model/study/rules.h"
#include "model/study/seats.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <array>
#include <map>

namespace nongjang {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nongjang::Rules)
};

/// Is it a PCIe connection that works?
bool isSeat(const ResolvedAssembly &assembly, const ResolvedCable &cable)
{
    return assembly.instances > 0.0 && !cable.isOff && isPcie(cable);
}

/// What is plugged in at a slot connection of the report.
class Guests
{
public:
    explicit Guests(const FarmModel &model)
    {
        for (const ResolvedAssembly &assembly : model.assemblies)
            for (const ResolvedComponent &component : assembly.components)
                m_all.insert(component.path, component.part.get());
    }
    [[nodiscard]] const Part *part(const SlotLink &link) const { return m_all.value(link.path); }

private:
    QHash<QString, const Part *> m_all; ///< by path
};

/// CON-03: Σ electrical lanes of the slots in use on one processor against the lanes it has (1.2).
void checkLanes(RuleContext &context, const PlacedPart &host)
{
    std::map<QString, int> used; // by processor
    for (const int number : host.cables) {
        const ResolvedCable &cable = host.assembly.cables[std::size_t(number)];
        if (!isSeat(host.assembly, cable))
            continue;
        const Seat seat = seatOf(cable);
        const QString root = seat.hostPort->root.section(u'.', 0, 0);
        if (seat.host != host.component || !root.startsWith(u"cpu") || root.contains(u'+'))
            continue;
        const int instances = std::max(1, host.resolved().component->count);
        if (const auto slot = negotiateSlot(cable, LinkState::Made)) // lanes are wired all the same
            used[root] += slot->lanes * int(cable.pairs.size()) / instances;
    }
    for (const auto &[root, lanes] : used) {
        constexpr int fewest = 16; // every processor with root ports of its own has as many
        if (lanes <= fewest)
            continue;
        const PartPtr cpu = host.assembly.processorOf(host.component);
        const int offered = cpu ? cpu->integer(FigureKey::PcieLanes).value_or(0) : 0;
        if (offered == 0)
            context.notEvaluated(Tr::tr("the PCIe lanes of the processor are unknown"),
                                 {host.path()});
        else if (lanes > offered)
            context.find({host.path()},
                         Tr::tr("%1: the cards use %2 lanes of %3, which has %4")
                             .arg(host.path())
                             .arg(lanes)
                             .arg(cpu->name)
                             .arg(offered),
                         Tr::tr("Use fewer or narrower cards, or a processor with more lanes."));
    }
}

/// CON-04: a card runs below what it could (1.2).
void checkNarrow(RuleContext &context)
{
    for (const SlotLink &link : context.report().slotLinks) {
        if (link.shareOfNative > 0.999 || !link.generation || !link.lanes)
            continue;
        context.find({link.path},
                     Tr::tr("%1 runs at gen%2 x%3, %4 % of what it could; held by %5")
                         .arg(link.name)
                         .arg(*link.generation)
                         .arg(*link.lanes)
                         .arg(link.shareOfNative * 100.0, 0, 'g', 2)
                         .arg(link.limitedBy.isEmpty() ? Tr::tr("the port") : link.limitedBy),
                     link.isSeen ? Tr::tr("Reseat it, clean its contacts, try another riser or the "
                                          "generation in the BIOS.")
                                 : Tr::tr("Use a wider slot or a better riser."));
    }
}

bool isRiser(const ResolvedCable &cable)
{
    const Port *end = cable.part ? cable.part->port(QStringLiteral("b")) : nullptr;
    return end && end->kind == PortKind::PcieSlot;
}

/// CON-05: a passive riser that is long for the generation it runs at.
void checkRisers(RuleContext &context, const PlacedCable &placed)
{
    const auto &[assembly, cable] = placed;
    if (!isRiser(cable) || !isSeat(assembly, cable))
        return;
    const std::optional<SlotNegotiation> slot = negotiateSlot(cable);
    // A cable of one lane is a shielded twinax of its own, not a ribbon.
    if (!slot || slot->lanes < 4 || slot->generation < 3 || slot->generation > 5)
        return;
    const double limit = context.threshold(slot->generation == 3   ? "gen3"
                                           : slot->generation == 4 ? "gen4"
                                                                   : "gen5");
    const Seat seat = seatOf(cable);
    const QStringList objects{assembly.pathOf(seat.guest), assembly.pathOf(seat.host)};
    if (!cable.cable->length)
        return context.notEvaluated(Tr::tr("the length of the riser is unknown"), objects);
    if (cable.cable->length->value <= limit + 1e-9)
        return;
    context.find(
        objects,
        Tr::tr("the riser of %1 has %2; at gen%3 passive risers are good for %4, so it may "
               "run slower")
            .arg(objects.first(), displayText(cable.cable->length->value, Dimension::Length))
            .arg(slot->generation)
            .arg(displayText(limit, Dimension::Length)),
        Tr::tr("Use a shorter riser, a retimer, or force a lower generation."));
}

/// CON-06: an x1 slot gives little power, and the riser brings none of its own (6.4).
void checkRiserPower(RuleContext &context, const PlacedCable &placed)
{
    const auto &[assembly, cable] = placed;
    if (!isRiser(cable) || !isSeat(assembly, cable))
        return;
    const QString &path = assembly.pathOf(seatOf(cable).guest);
    const ResolvedComponent &card = assembly.components[std::size_t(seatOf(cable).guest)];
    const Port *edge = cable.part->port(QStringLiteral("a"));
    if (edge->lanes.value_or(16) > 1 || !card.part || card.part->category != Category::Gpu)
        return;
    const double most = context.threshold("slot_power");
    const bool hasFeed =
        std::any_of(cable.part->ports.begin(), cable.part->ports.end(),
                    [](const Port &port) { return port.kind == PortKind::PowerIn; });
    const Figure *limit = card.part->figure(FigureKey::PowerLimit);
    if (hasFeed || (limit && limit->value <= most))
        return;
    context.find({path},
                 Tr::tr("%1: the riser has no power plug, and an x1 slot gives %2 only")
                     .arg(path, displayText(most, Dimension::Power)),
                 Tr::tr("Use a powered riser."));
}

/// CON-07: a cable longer than its kind reaches.
void checkReach(RuleContext &context, const PlacedCable &placed)
{
    const auto &[assembly, cable] = placed;
    const Figure *reach = cable.part ? cable.part->figure(FigureKey::LengthMax) : nullptr;
    if (!reach || !cable.cable->length || cable.cable->length->value <= reach->value + 1e-9)
        return;
    context.find({assembly.pathOf(cable.from), assembly.pathOf(cable.to)},
                 Tr::tr("%1 reaches %2, but %3 are asked of it")
                     .arg(cable.part->name, displayText(reach->value, Dimension::Length),
                          displayText(cable.cable->length->value, Dimension::Length)),
                 Tr::tr("Choose a cable for this length."));
}

/// BW-07: the ports of a network card together against its slot.
void checkNetworkCards(RuleContext &context)
{
    const Guests guests(context.model());
    for (const SlotLink &link : context.report().slotLinks) {
        const Part *part = guests.part(link);
        if (!part || part->category != Category::Nic)
            continue;
        const Figure *rate = part->figure(FigureKey::PortRate);
        // A second port is often there for redundancy: one must be served in full.
        if (!rate || link.bandwidth.value.si() >= rate->value)
            continue;
        const QString object = link.path;
        context.find({object},
                     Tr::tr("a port of %1 has %2, and its slot carries %3")
                         .arg(object, displayText(rate->value, Dimension::Bandwidth, 3),
                              displayText(link.bandwidth.value.si(), Dimension::Bandwidth, 3)),
                     Tr::tr("Put it into a wider or newer slot."));
    }
}

/// BW-13: memory of a card over what its slot carries (TEST 1.2).
void checkFillTime(RuleContext &context)
{
    const double most = context.threshold("time");
    const Guests guests(context.model());
    for (const SlotLink &link : context.report().slotLinks) {
        const Part *part = guests.part(link);
        const Figure *memory = part ? part->figure(FigureKey::MemoryCapacity) : nullptr;
        if (!memory || part->category != Category::Gpu || !(link.bandwidth.value.si() > 0.0))
            continue;
        const double time = memory->value / link.bandwidth.value.si();
        if (time <= most)
            continue;
        const QString object = link.path;
        context.find({object},
                     Tr::tr("filling the %1 of %2 takes %3")
                         .arg(displayText(memory->value, Dimension::DataSize, 3), object,
                              displayText(time, Dimension::Duration, 3)),
                     Tr::tr("Use a wider or faster riser."));
    }
}

} // namespace

std::span<const RuleCheck> slotChecks()
{
    static constexpr std::array checks{
        RuleCheck{"CON-04", checkNarrow},     RuleCheck{"CON-07", checkReach},
        RuleCheck{"CON-03", checkLanes},      RuleCheck{"CON-05", checkRisers},
        RuleCheck{"CON-06", checkRiserPower}, RuleCheck{"BW-07", checkNetworkCards},
        RuleCheck{"BW-13", checkFillTime}};
    return checks;
}

} // namespace nongjang
