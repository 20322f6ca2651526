#include "model/explore/one_more.h"

#include "model/catalog/fit.h"
#include "model/design/connectors.h"
#include "model/edit/edits.h"
#include "model/edit/port_use.h"
#include "model/edit/wire_power.h"

#include <QCoreApplication>

namespace nongjang {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nongjang::SingleChanges)
};

/// What the instances of a component are joined to, by component; those without power first of all.
QStringList neighbours(const Design &design, const Catalog &catalog, const Assembly &assembly,
                       const Component &component)
{
    QStringList result;
    for (const Cable &cable : assembly.cables) {
        const bool isFrom = cable.from.component == component.id;
        if ((!isFrom && cable.to.component != component.id) || cable.from.isLoose()
            || cable.to.isLoose())
            continue;
        const Endpoint &own = isFrom ? cable.from : cable.to;
        const Result<Port> port = resolvePort(design, catalog, component, own.port);
        const QString other = (isFrom ? cable.to : cable.from).component;
        if (port && portDomain(port->kind) != PortDomain::Power && !result.contains(other))
            result << other;
    }
    return result;
}

/// Joins the connectors of the last instance as those of the first are joined.
Result<Design> joinLast(Design design, const Catalog &catalog, const QString &assemblyId,
                        const QString &id, const QStringList &others)
{
    for (const QString &otherId : others) {
        const AssemblyPtr assembly = design.assembly(assemblyId);
        const Component *component = assembly->component(id);
        const Component *other = assembly->component(otherId);
        const PortUse use(design, catalog, *assembly);
        for (const Port &port : portsOf(design, catalog, *component)) {
            const Connector last{component->count, 1};
            if (portDomain(port.kind) == PortDomain::Power || use.isFree(id, port.name, {1, 1})
                || !use.isFree(id, port.name, last))
                continue;
            for (const Port &free : portsOf(design, catalog, *other)) {
                const std::optional<Connector> there = connectionFit(catalog, port, free).fits
                                                           ? use.firstFree(*other, free)
                                                           : std::nullopt;
                if (!there)
                    continue;
                Result<Design> joinedNow =
                    connectPorts(design, catalog, assemblyId, endpointAt(*component, port, last),
                                 endpointAt(*other, free, *there));
                if (!joinedNow)
                    return joinedNow;
                design = *std::move(joinedNow);
                break;
            }
            if (PortUse(design, catalog, *design.assembly(assemblyId)).isFree(id, port.name, last))
                return fail(ErrorCode::InvalidValue,
                            Tr::tr("No port of %1 is free for one more %2.").arg(otherId, id));
            break;
        }
    }
    return design;
}

} // namespace

Result<Design> oneMore(const Design &design, const Catalog &catalog, const Assembly &assembly,
                       Component component)
{
    const QStringList others = neighbours(design, catalog, assembly, component);
    ++component.count;
    const Result<Design> more = replaceComponent(design, catalog, assembly.id, component);
    if (!more)
        return more;
    const Result<Design> joinedUp = joinLast(*more, catalog, assembly.id, component.id, others);
    if (!joinedUp)
        return joinedUp;
    const Result<WiredPower> wired = wirePower(*joinedUp, catalog, assembly.id, {component.id});
    return wired ? Result<Design>(wired->design) : Result<Design>(Failure{wired.error()});
}

} // namespace nongjang
