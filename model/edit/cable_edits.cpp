#include "model/edit/cable_edits.h"

#include "model/catalog/fit.h"
#include "model/edit/edits.h"
#include "model/edit/port_use.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <limits>

namespace nongjang {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nongjang::Edits)
};

double reachOf(const Part &part)
{
    const Figure *reach = part.figure(FigureKey::LengthMax);
    return reach ? reach->value : std::numeric_limits<double>::infinity();
}

/// Is the cable as fast as the slower of the two network ports? Cages take slower cables too.
bool keepsPace(const Part &cable, const Port &from, const Port &to)
{
    if (!from.rate || !to.rate)
        return true;
    const double needed = std::min(from.rate->si(), to.rate->si());
    return std::all_of(cable.ports.begin(), cable.ports.end(),
                       [&](const Port &end) { return !end.rate || end.rate->si() >= needed; });
}

Length lengthOf(const std::optional<TypedValue> &length)
{
    return metres(length ? length->value : 0.0);
}

Failure noCable()
{
    return fail(ErrorCode::UnknownReference, Tr::tr("There is no such cable."));
}

/// The ports of both ends. Empty: one is loose or not there.
std::optional<std::array<Port, 2>> portsOf(const Design &design, const Catalog &catalog,
                                           const Assembly &assembly, const Cable &cable)
{
    const Result<CableEnd> from = resolveEnd(design, catalog, assembly, cable.from);
    const Result<CableEnd> to = resolveEnd(design, catalog, assembly, cable.to);
    if (!from || !to)
        return std::nullopt;
    return std::array{from->port, to->port};
}

Outcome choosePart(const Catalog &catalog, Cable &cable, const Port &from, const Port &to)
{
    if (directFit(from, to).fits) {
        cable.part.clear();
        return Done{};
    }
    if (const Fit fit = connectionFit(catalog, from, to); !fit.fits)
        return fail(ErrorCode::InvalidValue, fit.reason);
    const PartPtr own = catalog.part(cable.part);
    if (own && cableFit(*own, from, to).fits && reachOf(*own) + 1e-9 >= lengthOf(cable.length).si())
        return Done{};
    PartPtr part = chooseCable(catalog, from, to, cable.length);
    if (!part) // none is that long: the length is found fault with, not the ends
        part = chooseCable(catalog, from, to, std::nullopt);
    cable.setPart(part ? part->id : QString());
    return Done{};
}

} // namespace

void shiftCable(Cable &cable, QPointF delta)
{
    for (QPointF &corner : cable.way)
        corner += delta;
    for (Endpoint *end : {&cable.from, &cable.to})
        if (end->loose)
            *end->loose += delta;
}

PartPtr chooseCable(const Catalog &catalog, const Port &from, const Port &to,
                    const std::optional<TypedValue> &length)
{
    std::vector<PartPtr> fitting = fittingCables(catalog, from, to, lengthOf(length));
    if (fitting.empty())
        return nullptr;
    const bool isAnyFast = std::any_of(fitting.begin(), fitting.end(), [&](const PartPtr &part) {
        return keepsPace(*part, from, to);
    });
    if (isAnyFast)
        std::erase_if(fitting, [&](const PartPtr &part) { return !keepsPace(*part, from, to); });
    if (!length)
        return fitting.front();
    return *std::min_element(
        fitting.begin(), fitting.end(),
        [](const PartPtr &a, const PartPtr &b) { return reachOf(*a) < reachOf(*b); });
}

Result<Cable> joined(const Design &design, const Catalog &catalog, const Assembly &others,
                     Cable cable)
{
    if (cable.from.isLoose() && cable.to.isLoose())
        return fail(ErrorCode::InvalidValue,
                    Tr::tr("One end of a cable is joined; delete the cable instead."));
    const PortUse use(design, catalog, others);
    std::array<CableEnd, 2> ends;
    for (const CableSide side : {CableSide::From, CableSide::To}) {
        const Endpoint &end = endOf(cable, side);
        if (end.isLoose())
            continue;
        const Result<CableEnd> resolved = resolveEnd(design, catalog, others, end);
        if (!resolved)
            return Failure{resolved.error()};
        for (qint64 i = 0; i < resolved->range.size(); ++i)
            if (!use.isFree(end.component, end.port, resolved->range.at(i)))
                return fail(ErrorCode::InvalidValue,
                            Tr::tr("%1 is already connected.").arg(end.toString()));
        ends[std::size_t(side)] = *resolved;
    }
    if (cable.from.isLoose() || cable.to.isLoose())
        return cable;
    if (cable.from.component == cable.to.component
        && cable.from.componentIndex == cable.to.componentIndex)
        return fail(ErrorCode::InvalidValue, Tr::tr("A cable joins two different components."));
    if (const Outcome chosen = choosePart(catalog, cable, ends[0].port, ends[1].port); !chosen)
        return Failure{chosen.error()};
    if (const auto pairs = pairConnectors(cable, ends[0].range, ends[1].range); !pairs)
        return Failure{pairs.error()};
    return cable;
}

Result<Design> drawLooseCable(const Design &design, const Catalog &catalog,
                              const QString &assemblyId, const Endpoint &from, QPointF at)
{
    Endpoint to;
    to.loose = at;
    return connectPorts(design, catalog, assemblyId, from, to);
}

Result<Design> moveCableEnd(const Design &design, const Catalog &catalog, const QString &assemblyId,
                            int index, CableSide side, const Endpoint &end)
{
    const AssemblyPtr present = design.assembly(assemblyId);
    if (!present || index < 0 || index >= present->cables.size())
        return noCable();
    Cable cable = present->cables[index];
    endOf(cable, side) = end;
    cable.trained.reset(); // was seen elsewhere
    Assembly assembly = *present;
    assembly.cables.removeAt(index);
    const Result<Cable> moved = joined(design, catalog, assembly, cable);
    if (!moved)
        return Failure{moved.error()};
    assembly.cables.insert(index, *moved);
    return design.withAssembly(assembly);
}

Design setCableWay(const Design &design, const QString &assemblyId, int index,
                   const QList<QPointF> &way)
{
    const AssemblyPtr present = design.assembly(assemblyId);
    if (!present || index < 0 || index >= present->cables.size()
        || present->cables[index].way == way)
        return design;
    Assembly assembly = *present;
    assembly.cables[index].way = way.mid(0, maximumWayPoints);
    return design.withAssembly(assembly);
}

Result<Design> setCableLength(const Design &design, const Catalog &catalog,
                              const QString &assemblyId, const QList<int> &indices,
                              const std::optional<TypedValue> &length)
{
    const AssemblyPtr present = design.assembly(assemblyId);
    return changeCables(design, catalog, assemblyId, indices, [&](Cable &cable) {
        cable.length = length;
        const auto ports = portsOf(design, catalog, *present, cable);
        if (!ports || cable.part.isEmpty() || !length)
            return;
        if (const PartPtr part = chooseCable(catalog, (*ports)[0], (*ports)[1], length))
            cable.setPart(part->id);
    });
}

Result<Design> changeCables(const Design &design, const Catalog &catalog, const QString &assemblyId,
                            const QList<int> &indices, const std::function<void(Cable &)> &change)
{
    const AssemblyPtr present = design.assembly(assemblyId);
    QMap<int, Cable> changed;
    for (const int index : indices) {
        if (!present || index < 0 || index >= present->cables.size())
            return noCable();
        change(*changed.insert(index, present->cables[index]));
    }
    return replaceCables(design, catalog, assemblyId, changed);
}

std::vector<PartPtr> commonCables(const Design &design, const Catalog &catalog,
                                  const QString &assemblyId, const QList<int> &indices)
{
    const AssemblyPtr present = design.assembly(assemblyId);
    std::vector<PartPtr> common;
    bool isFirst = true;
    for (const int index : indices) {
        const auto ports = present && index >= 0 && index < present->cables.size()
                               ? portsOf(design, catalog, *present, present->cables[index])
                               : std::nullopt;
        if (!ports)
            return {};
        const std::vector<PartPtr> fitting = fittingCables(catalog, (*ports)[0], (*ports)[1],
                                                           lengthOf(present->cables[index].length));
        if (isFirst)
            common = fitting;
        else
            std::erase_if(common, [&](const PartPtr &part) {
                return std::find(fitting.begin(), fitting.end(), part) == fitting.end();
            });
        isFirst = false;
    }
    return common;
}

} // namespace nongjang
