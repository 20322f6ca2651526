#include "model/study/slot_study.h"

#include "model/analysis/pcie.h"
#include "model/design/inside.h"
#include "model/study/constants.h"
#include "model/study/studies.h"

#include <QCoreApplication>

#include <algorithm>

namespace nongjang {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nongjang::Study)
};

bool isCard(PortKind kind)
{
    return kind == PortKind::PcieEdge || kind == PortKind::Module;
}

/// The slot sets a limit with its own wiring; say so when it is longer than it is wide.
QString slotName(const Port &port)
{
    if (port.width && port.lanes && *port.width > *port.lanes)
        return Tr::tr("the slot %1 (x%2 long, x%3 wired)")
            .arg(port.name)
            .arg(*port.width)
            .arg(*port.lanes);
    return Tr::tr("the port %1").arg(port.name);
}

const Port &hostPort(const ResolvedCable &cable)
{
    return isCard(cable.fromPort.kind) ? cable.toPort : cable.fromPort;
}

/// The card, the ends of the cable, the slot.
std::vector<LinkLimit> limitsOf(const ResolvedCable &cable, LinkState state)
{
    const Port &guest = isCard(cable.fromPort.kind) ? cable.fromPort : cable.toPort;
    const Port &host = hostPort(cable);
    std::vector<LinkLimit> limits{{guest.gen, guest.lanes}};
    if (cable.part)
        for (const Port &end : cable.part->ports)
            if (end.gen || end.lanes)
                limits.push_back({end.gen, end.lanes});
    const auto &trained = cable.cable->trained;
    if (trained && state == LinkState::Seen)
        limits.push_back({trained->generation, trained->lanes});
    limits.push_back({host.gen, host.lanes});
    return limits;
}

} // namespace

QString seenText(const TrainedLink &trained)
{
    return Tr::tr("what it was seen to run at (%1)").arg(trained.text);
}

bool isPcie(const ResolvedCable &cable)
{
    return isPciePort(cable.fromPort.kind) && isPciePort(cable.toPort.kind);
}

std::optional<SlotNegotiation> negotiateSlot(const ResolvedCable &cable, LinkState state)
{
    const std::vector<LinkLimit> limits = limitsOf(cable, state);
    const std::optional<Negotiated> result = negotiate(limits.data(), int(limits.size()));
    if (!result)
        return std::nullopt;
    const Ranged<double> factor = constant(QStringLiteral("pcie.eta_m")).range();
    const std::optional<Ranged<Bandwidth>> bandwidth =
        pcieEffective(result->generation, result->lanes, factor);
    if (!bandwidth)
        return std::nullopt;
    SlotNegotiation slot{result->generation, result->lanes, *bandwidth, 1.0, {}, false};
    const LinkLimit &own = limits.front();
    if (own.generation && own.lanes)
        if (const std::optional<Bandwidth> native = pcieEncoded(*own.generation, *own.lanes))
            slot.shareOfNative = *pcieEncoded(result->generation, result->lanes) / *native;
    const std::optional<TrainedLink> &trained = cable.cable->trained;
    const int last = int(limits.size()) - 1;
    slot.isSeen = trained && state == LinkState::Seen && result->limitingElement > 0
                  && result->limitingElement + 1 == last;
    if (slot.isSeen)
        slot.limitedBy = seenText(*trained);
    else if (result->limitingElement > 0)
        slot.limitedBy = result->limitingElement == last
                             ? slotName(hostPort(cable))
                             : Tr::tr("the cable %1").arg(cable.part->name);
    return slot;
}

void studySlots(const FarmModel &model, Report &report)
{
    for (const ResolvedAssembly &assembly : model.assemblies)
        for (const ResolvedCable &cable : assembly.cables) {
            if (!isPcie(cable) || cable.isOff || assembly.instances == 0)
                continue;
            const bool fromIsGuest = isCard(cable.fromPort.kind);
            const int guest = fromIsGuest ? cable.from : cable.to;
            const Endpoint &guestEnd = fromIsGuest ? cable.cable->from : cable.cable->to;
            const Endpoint &hostEnd = fromIsGuest ? cable.cable->to : cable.cable->from;
            const QString name =
                Tr::tr("%1 in %2")
                    .arg(assembly.path % u'/' % guestEnd.toString(), hostEnd.toString());
            const std::optional<SlotNegotiation> slot = negotiateSlot(cable);
            if (!slot) {
                report.notEvaluated.push_back(
                    {QStringLiteral("network.bottlenecks"),
                     Tr::tr("%1: the PCIe generation or width is unknown").arg(name),
                     {assembly.pathOf(guest)}});
                continue;
            }
            report.slotLinks.push_back(
                {name, assembly.components[std::size_t(guest)].component->id,
                 originalAssembly(assembly.assembly->id), assembly.pathOf(guest),
                 assembly.instances * double(cable.pairs.size()), slot->generation, slot->lanes,
                 slot->bandwidth, slot->shareOfNative, slot->limitedBy, slot->isSeen});
        }
    std::stable_sort(
        report.slotLinks.begin(), report.slotLinks.end(),
        [](const SlotLink &a, const SlotLink &b) { return a.bandwidth.value < b.bandwidth.value; });
}

} // namespace nongjang
