// From the bundles one draws to single connectors: which instance of which port meets which.
#pragma once

#include "model/base/result.h"
#include "model/catalog/catalog.h"
#include "model/design/design.h"

#include <functional>
#include <stop_token>
#include <vector>

namespace nongjang {

/// A part as a component uses it: the catalogue's, with the component's overrides put in. Null: unknown part.
[[nodiscard]] PartPtr effectivePart(const Component &component, const Catalog &catalog);

/// The port an endpoint names, followed through exposed ports to the part that owns it. Error: why there is none.
[[nodiscard]] Result<Port> resolvePort(const Design &design, const Catalog &catalog,
                                       const Component &component, const QString &port);
/// The ports a component shows in its assembly.
[[nodiscard]] std::vector<Port> portsOf(const Design &design, const Catalog &catalog,
                                        const Component &component);

/// One connector of one instance; indices from 1.
struct Connector
{
    int component = 1;
    int port = 1;
    friend bool operator==(const Connector &, const Connector &) = default;
};
struct ConnectorPair
{
    Connector from;
    Connector to;
    friend bool operator==(const ConnectorPair &, const ConnectorPair &) = default;
};

/// Numbers an endpoint's connectors: instance by instance, port by port.
struct ConnectorRange
{
    int componentFirst = 1;
    int componentCount = 1;
    int portFirst = 1;
    int portCount = 1;
    [[nodiscard]] qint64 size() const { return qint64(componentCount) * portCount; }
    [[nodiscard]] Connector at(qint64 index) const
    {
        return {componentFirst + int(index / portCount), portFirst + int(index % portCount)};
    }
};
[[nodiscard]] Result<ConnectorRange> connectorRange(const Endpoint &endpoint, int componentCount,
                                                    int portCount);

/// What an end of a cable names.
struct CableEnd
{
    Port port;
    ConnectorRange range;
};
/// The end of a cable at this component of its assembly. Error: why there is no such port, or no such number of it.
[[nodiscard]] Result<CableEnd> resolveEnd(const Design &design, const Catalog &catalog,
                                          const Component &component, const Endpoint &end);
/// Finds the component first; that the assembly has none of this id is an error too.
[[nodiscard]] Result<CableEnd> resolveEnd(const Design &design, const Catalog &catalog,
                                          const Assembly &assembly, const Endpoint &end);

/// Pairs the connectors of a cable by its pattern. Error: why the two sides do not come out.
///   one-to-one: equally many, i-th with i-th;
///   spread: dealt contiguously over the components of the roomier side, ⌈n/components⌉ on each, on their first ports;
///   full mesh: every instance with every instance, `count` cables each.
/// Stopped: the first of them.
[[nodiscard]] Result<std::vector<ConnectorPair>> pairConnectors(const Cable &cable,
                                                                const ConnectorRange &from,
                                                                const ConnectorRange &to,
                                                                const std::stop_token &stop = {});

} // namespace nongjang
