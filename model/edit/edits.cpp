#include "model/edit/edits.h"

#include "model/design/expansion.h"
#include "model/edit/cable_edits.h"
#include "model/edit/drawn_part.h"
#include "model/edit/free_name.h"
#include "model/edit/inside_edits.h"
#include "model/edit/port_use.h"
#include "model/edit/slot_room.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <limits>

namespace nongjang {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nongjang::Edits)
};

const QString assemblyPrefix = QStringLiteral("assembly:");

/// What people call a part of this category in an id.
QString baseId(Category category)
{
    switch (category) {
    case Category::Gpu:
        return QStringLiteral("gpu");
    case Category::Die:
        return QStringLiteral("die");
    case Category::Host:
        return QStringLiteral("host");
    case Category::Carrier:
        return QStringLiteral("carrier");
    case Category::Cpu:
        return QStringLiteral("cpu");
    case Category::Memory:
        return QStringLiteral("dimm");
    case Category::Storage:
        return QStringLiteral("drive");
    case Category::Nic:
        return QStringLiteral("nic");
    case Category::Switch:
        return QStringLiteral("switch");
    case Category::Cable:
        return QStringLiteral("cable");
    case Category::Adapter:
        return QStringLiteral("adapter");
    case Category::Transceiver:
        return QStringLiteral("optic");
    case Category::Psu:
        return QStringLiteral("psu");
    case Category::PowerDistribution:
        return QStringLiteral("feed");
    case Category::Rack:
        return QStringLiteral("rack");
    case Category::Cooling:
        return QStringLiteral("cooling");
    case Category::Block:
        return QStringLiteral("block");
    case Category::Certificate:
    case Category::Tariff:
    case Category::ExchangeRate:
        break;
    }
    return QStringLiteral("part");
}

/// What boards are made of goes by its kind.
QString baseId(const Part &part)
{
    const QString kind =
        part.category == Category::Block ? part.attribute(QStringLiteral("kind")) : QString();
    if (kind == u"memory")
        return QStringLiteral("mem");
    if (kind == u"pcie_switch")
        return QStringLiteral("switch");
    return isValidId(kind) ? kind : baseId(part.category);
}

QString freeId(const Assembly &assembly, const QString &base)
{
    return freeName(base, [&](const QString &id) { return assembly.component(id) != nullptr; });
}

Failure noAssembly(const QString &id)
{
    return fail(ErrorCode::UnknownReference, Tr::tr("There is no assembly “%1”.").arg(id));
}

Result<Component> newComponent(const Design &design, const Catalog &catalog,
                               const Assembly &assembly, const QString &partId)
{
    Component component;
    if (partId.startsWith(assemblyPrefix)) {
        component.assembly = partId.mid(assemblyPrefix.size());
        if (!design.assembly(component.assembly))
            return noAssembly(component.assembly);
        if (component.assembly == Design::rootId
            || holdsAssembly(design, component.assembly, assembly.id))
            return fail(ErrorCode::InvalidValue,
                        Tr::tr("“%1” cannot be placed inside itself.").arg(component.assembly));
        component.id = freeId(assembly, component.assembly);
        Assembly placed = assembly;
        placed.components.append(component);
        if (const Outcome limits = checkLimits(design.withAssembly(placed)); !limits)
            return Failure{limits.error()};
        return component;
    }
    const PartPtr part = catalog.part(partId);
    if (!part)
        return fail(ErrorCode::UnknownReference,
                    Tr::tr("The part “%1” is not in the catalogue.").arg(partId));
    if (!isPlaceable(part->category))
        return fail(ErrorCode::InvalidValue,
                    part->category == Category::Cable
                        ? Tr::tr("Draw a cable from port to port; it can then be changed to %1.")
                              .arg(part->name)
                        : Tr::tr("%1 is reference data and cannot be placed.").arg(part->name));
    component.part = partId;
    component.id = freeId(assembly, baseId(*part));
    return component;
}

bool isGuest(PortKind kind)
{
    return kind == PortKind::PcieEdge || kind == PortKind::Module || kind == PortKind::Cpu
           || kind == PortKind::Dimm || kind == PortKind::Drive;
}

/// Cards go to the right of their board, everything that feeds it to the left; below what is already there.
std::optional<QPointF> placeBeside(const Assembly &assembly, const Component &target, PortKind kind)
{
    if (!target.position)
        return std::nullopt;
    constexpr double columnPitch = 380.0;
    constexpr double rowPitch = 180.0;
    const bool right = kind == PortKind::PcieEdge || kind == PortKind::Module;
    QPointF place = *target.position + QPointF(right ? columnPitch : -columnPitch, 0.0);
    const auto taken = [&](QPointF at) {
        return std::any_of(assembly.components.begin(), assembly.components.end(),
                           [&](const Component &component) {
                               return component.position
                                      && std::abs(component.position->x() - at.x())
                                             < columnPitch * 0.8
                                      && std::abs(component.position->y() - at.y()) < rowPitch;
                           });
    };
    while (taken(place))
        place.ry() += rowPitch;
    return place;
}

struct Seat
{
    Port guest;
    Port host;
    Connector connector;
};

/// The best free port of `target` that takes a port of the component without a cable: the fastest negotiated width, then the first slot
/// with room for it, then the first.
Result<Seat> bestSeat(const Design &design, const Catalog &catalog, const Assembly &assembly,
                      const Component &placed, const Component &target)
{
    const PortUse use(design, catalog, assembly);
    const std::vector<Port> guests = portsOf(design, catalog, placed);
    const double width = slotWidth(catalog, placed.part);
    std::optional<Seat> best;
    int bestScore = -1;
    QString reason = Tr::tr("“%1” has no port for it.").arg(target.id);
    for (const Port &guest : guests) {
        if (!isGuest(guest.kind))
            continue;
        for (const Port &host : portsOf(design, catalog, target)) {
            const Fit fit = directFit(guest, host);
            if (!fit.fits) {
                if (host.kind == PortKind::PcieSlot || host.kind == PortKind::ModuleSocket
                    || host.kind == PortKind::CpuSocket)
                    reason = fit.reason;
                continue;
            }
            std::optional<Connector> connector;
            if (guest.kind == PortKind::PcieEdge && host.kind == PortKind::PcieSlot)
                connector = roomySlot(design, catalog, assembly, use, target, host, width);
            if (!connector)
                connector = use.firstFree(target, host);
            if (!connector) {
                if (!best)
                    reason = Tr::tr("All fitting ports of “%1” are taken.").arg(target.id);
                continue;
            }
            const int lanes = std::min(guest.lanes.value_or(1), host.lanes.value_or(1));
            const int gen = std::min(guest.gen.value_or(1), host.gen.value_or(1));
            const int score = lanes << gen; // bandwidth doubles with each generation
            if (score > bestScore) {
                bestScore = score;
                best = Seat{guest, host, *connector};
            }
        }
    }
    if (!best)
        return fail(ErrorCode::InvalidValue, reason);
    return *best;
}

/// A phase of a board feeds one rail: the first that has none yet, else the first that has room. Empty: there is no such rail.
QString addRailLead(const Design &design, const Catalog &catalog, Assembly &assembly,
                    const Component &supply, const Component &target)
{
    const PortUse use(design, catalog, assembly);
    std::optional<Cable> lead;
    for (const Port &output : portsOf(design, catalog, supply)) {
        const std::optional<Connector> out = use.firstFree(supply, output);
        for (const Port &input : portsOf(design, catalog, target)) {
            const std::optional<Connector> in = use.firstFree(target, input);
            const bool isRail = output.kind == PortKind::PowerOut && directFit(output, input).fits;
            if (!isRail || !out || !in)
                continue;
            const bool isBare = in->component == 1 && in->port == 1;
            if (lead && !isBare)
                continue;
            lead = Cable();
            lead->from = endpointAt(supply, output, *out);
            lead->to = endpointAt(target, input, *in);
            if (isBare)
                break;
        }
    }
    if (!lead)
        return {};
    assembly.cables.append(*lead);
    return lead->to.toString();
}

/// Every power input of `target` that is free gets the cheapest lead from a free output of `supply`.
int addPowerLeads(const Design &design, const Catalog &catalog, Assembly &assembly,
                  const Component &supply, const Component &target)
{
    PortUse use(design, catalog, assembly);
    int leads = 0;
    for (const Port &input : portsOf(design, catalog, target)) {
        if (input.kind != PortKind::PowerIn)
            continue;
        for (const Port &output : portsOf(design, catalog, supply)) {
            if (output.kind != PortKind::PowerOut)
                continue;
            const std::vector<PartPtr> cables = fittingCables(catalog, output, input, metres(0.5));
            while (!cables.empty()) {
                const std::optional<Connector> in = use.firstFree(target, input);
                const std::optional<Connector> out = use.firstFree(supply, output);
                if (!in || !out)
                    break;
                Cable cable;
                cable.from = endpointAt(supply, output, *out);
                cable.to = endpointAt(target, input, *in);
                cable.part = cables.front()->id;
                assembly.cables.append(cable);
                use.take(supply.id, output.name, *out);
                use.take(target.id, input.name, *in);
                ++leads;
            }
        }
    }
    return leads;
}

QString seatText(const Component &component, const Component &target, const Seat &seat)
{
    const QString where = target.id % u':' % seat.host.indexedName(seat.connector.port);
    if (seat.host.gen && seat.host.lanes)
        return Tr::tr("%1 sits in %2: gen%3 x%4")
            .arg(component.id, where)
            .arg(std::min(*seat.host.gen, seat.guest.gen.value_or(*seat.host.gen)))
            .arg(std::min(*seat.host.lanes, seat.guest.lanes.value_or(*seat.host.lanes)));
    return Tr::tr("%1 sits in %2").arg(component.id, where);
}

} // namespace

Result<AddedComponent> addComponent(const Design &design, const Catalog &catalog,
                                    const QString &assemblyId, const QString &partId,
                                    QPointF position)
{
    if (const PartPtr part = catalog.part(partId); part && !part->drawing.isEmpty()) {
        const Result<DrawnPart> drawn = withDrawing(design, *part);
        if (!drawn)
            return Failure{drawn.error()};
        return addComponent(drawn->design, catalog, assemblyId, assemblyPrefix % drawn->assembly,
                            position);
    }
    const AssemblyPtr present = design.assembly(assemblyId);
    if (!present)
        return noAssembly(assemblyId);
    Result<Component> component = newComponent(design, catalog, *present, partId);
    if (!component)
        return Failure{component.error()};
    component->position = position;
    Assembly assembly = *present;
    assembly.components.append(*component);
    return AddedComponent{design.withAssembly(assembly), component->id,
                          Tr::tr("%1 placed").arg(component->id)};
}

Result<AddedComponent> addComponentInto(const Design &design, const Catalog &catalog,
                                        const QString &assemblyId, const QString &partId,
                                        const QString &targetId)
{
    if (const PartPtr part = catalog.part(partId); part && !part->drawing.isEmpty()) {
        const Result<DrawnPart> drawn = withDrawing(design, *part);
        if (!drawn)
            return Failure{drawn.error()};
        return addComponentInto(drawn->design, catalog, assemblyId,
                                assemblyPrefix % drawn->assembly, targetId);
    }
    const AssemblyPtr present = design.assembly(assemblyId);
    const Component *target = present ? present->component(targetId) : nullptr;
    if (!target)
        return fail(ErrorCode::UnknownReference,
                    Tr::tr("There is no component “%1”.").arg(targetId));
    Result<Component> component = newComponent(design, catalog, *present, partId);
    if (!component)
        return Failure{component.error()};
    Assembly assembly = *present;
    const std::vector<Port> ports = portsOf(design, catalog, *component);
    const bool isSupply = std::any_of(ports.begin(), ports.end(), [](const Port &port) {
        return port.kind == PortKind::PowerOut;
    });
    QString message;
    if (const Result<Seat> seat = bestSeat(design, catalog, assembly, *component, *target)) {
        component->position = placeBeside(assembly, *target, seat->guest.kind);
        assembly.components.append(*component);
        Cable cable;
        cable.from = endpointAt(*component, seat->guest, {1, 1});
        cable.to = endpointAt(*target, seat->host, seat->connector);
        assembly.cables.append(cable);
        message = seatText(*component, *target, *seat);
    } else if (isSupply) {
        component->position = placeBeside(assembly, *target, PortKind::PowerOut);
        assembly.components.append(*component);
        const Design placed = design.withAssembly(assembly);
        const QString rail = addRailLead(placed, catalog, assembly, *component, *target);
        const int leads =
            rail.isEmpty() ? addPowerLeads(placed, catalog, assembly, *component, *target) : 1;
        if (leads == 0)
            return fail(
                ErrorCode::InvalidValue,
                Tr::tr("“%1” has no free power input that %2 can feed.").arg(targetId, partId));
        message =
            rail.isEmpty()
                ? Tr::tr("%1 feeds %2 with %n leads", nullptr, leads).arg(component->id, targetId)
                : Tr::tr("%1 feeds %2").arg(component->id, rail);
    } else {
        return Failure{seat.error()};
    }
    return AddedComponent{design.withAssembly(assembly), component->id, message};
}

Result<QString> bestPortFor(const Design &design, const Catalog &catalog, const QString &assemblyId,
                            const QString &partId, const QString &targetId)
{
    const AssemblyPtr present = design.assembly(assemblyId);
    const Component *target = present ? present->component(targetId) : nullptr;
    if (!target)
        return fail(ErrorCode::UnknownReference,
                    Tr::tr("There is no component “%1”.").arg(targetId));
    Component placed;
    if (partId.startsWith(assemblyPrefix))
        placed.assembly = partId.mid(assemblyPrefix.size());
    else
        placed.part = partId;
    const std::vector<Port> ports = portsOf(design, catalog, placed);
    const bool isSupply = std::any_of(ports.begin(), ports.end(), [](const Port &port) {
        return port.kind == PortKind::PowerOut;
    });
    if (const Result<Seat> seat = bestSeat(design, catalog, *present, placed, *target))
        return seat->host.indexedName(seat->connector.port);
    else if (!isSupply)
        return Failure{seat.error()};
    if (const Result<AddedComponent> added =
            addComponentInto(design, catalog, assemblyId, partId, targetId);
        !added)
        return Failure{added.error()};
    return Tr::tr("power inputs");
}

Result<Design> connectPorts(const Design &design, const Catalog &catalog, const QString &assemblyId,
                            const Endpoint &from, const Endpoint &to)
{
    const AssemblyPtr present = design.assembly(assemblyId);
    if (!present)
        return noAssembly(assemblyId);
    Cable cable;
    cable.from = from;
    cable.to = to;
    const Result<Cable> drawn = joined(design, catalog, *present, cable);
    if (!drawn)
        return Failure{drawn.error()};
    Assembly assembly = *present;
    assembly.cables.append(*drawn);
    return design.withAssembly(assembly);
}

Design moveComponents(const Design &design, const QString &assemblyId,
                      const QStringList &componentIds, QPointF delta)
{
    const AssemblyPtr present = design.assembly(assemblyId);
    if (!present || delta.isNull())
        return design;
    Assembly assembly = *present;
    const QSet<QString> asked(componentIds.begin(), componentIds.end());
    QSet<QString> moved;
    for (Component &component : assembly.components)
        if (asked.contains(component.id) && !component.locked) {
            component.position = component.position.value_or(QPointF()) + delta;
            moved.insert(component.id);
        }
    const auto moves = [&](const Endpoint &end, const Endpoint &other) {
        return moved.contains(end.isLoose() ? other.component : end.component);
    };
    for (qsizetype i = 0; i < present->cables.size(); ++i) {
        const Cable &cable = present->cables[i];
        const bool hasPoints = !cable.way.isEmpty() || cable.from.isLoose() || cable.to.isLoose();
        if (hasPoints && moves(cable.from, cable.to) && moves(cable.to, cable.from))
            shiftCable(assembly.cables[i], delta); // the list stays shared where there are none
    }
    return design.withAssembly(assembly);
}

Design removeItems(const Design &design, const QString &assemblyId, const QStringList &componentIds,
                   const QList<int> &cableIndices)
{
    const AssemblyPtr present = design.assembly(assemblyId);
    if (!present)
        return design;
    Assembly assembly = *present;
    const QSet<QString> removed(componentIds.begin(), componentIds.end());
    const QSet<int> cut(cableIndices.begin(), cableIndices.end());
    assembly.components.removeIf(
        [&](const Component &component) { return removed.contains(component.id); });
    assembly.ports.removeIf(
        [&](const ExposedPort &port) { return removed.contains(port.inner.component); });
    assembly.cables.clear();
    assembly.cables.reserve(present->cables.size());
    for (int i = 0; i < present->cables.size(); ++i) {
        const Cable &cable = present->cables[i];
        if (!cut.contains(i) && !removed.contains(cable.from.component)
            && !removed.contains(cable.to.component))
            assembly.cables.append(cable);
    }
    const Design mapped = mapInside(design, assemblyId, [&](const QString &path) {
        return removed.contains(path.section(u'/', 0, 0)) ? QStringList() : QStringList{path};
    });
    return mapped.withAssembly(assembly);
}

} // namespace nongjang
