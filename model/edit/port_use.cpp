#include "model/edit/port_use.h"

namespace nongjang {

PortUse::PortUse(const Design &design, const Catalog &catalog, const Assembly &assembly)
{
    for (const Cable &cable : assembly.cables) {
        if (cable.from.isLoose() || cable.to.isLoose()) {
            takeAll(design, catalog, assembly, cable.from.isLoose() ? cable.to : cable.from);
            continue;
        }
        const Result<CableEnd> from = resolveEnd(design, catalog, assembly, cable.from);
        const Result<CableEnd> to = resolveEnd(design, catalog, assembly, cable.to);
        if (!from || !to)
            continue;
        const Result<std::vector<ConnectorPair>> pairs =
            pairConnectors(cable, from->range, to->range);
        if (!pairs)
            continue;
        for (const ConnectorPair &pair : *pairs) {
            take(cable.from.component, cable.from.port, pair.from);
            take(cable.to.component, cable.to.port, pair.to);
        }
    }
}

/// A cable with a loose end holds the connectors of the other.
void PortUse::takeAll(const Design &design, const Catalog &catalog, const Assembly &assembly,
                      const Endpoint &end)
{
    const Result<CableEnd> resolved = resolveEnd(design, catalog, assembly, end);
    for (qint64 i = 0; resolved && i < resolved->range.size(); ++i)
        take(end.component, end.port, resolved->range.at(i));
}

bool PortUse::isFree(const QString &component, const QString &port, Connector connector) const
{
    const auto it = m_taken.constFind({component, port});
    return it == m_taken.constEnd() || !it->contains(key(connector));
}

std::optional<Connector> PortUse::firstFree(const Component &component, const Port &port) const
{
    for (int i = 1; i <= component.count; ++i)
        for (int j = 1; j <= port.count; ++j)
            if (isFree(component.id, port.name, {i, j}))
                return Connector{i, j};
    return std::nullopt;
}

void PortUse::take(const QString &component, const QString &port, Connector connector)
{
    m_taken[{component, port}].insert(key(connector));
}

Endpoint endpointAt(const Component &component, const Port &port, Connector connector)
{
    Endpoint end;
    end.component = component.id;
    end.port = port.name;
    if (component.count > 1)
        end.componentIndex = {connector.component, connector.component};
    if (port.count > 1)
        end.portIndex = {connector.port, connector.port};
    return end;
}

} // namespace nongjang
