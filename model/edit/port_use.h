// Which connectors of an assembly are taken by its cables.
#pragma once

#include "model/design/connectors.h"

#include <QHash>
#include <QSet>

namespace nongjang {

class PortUse
{
public:
    PortUse(const Design &design, const Catalog &catalog, const Assembly &assembly);

    [[nodiscard]] bool isFree(const QString &component, const QString &port,
                              Connector connector) const;
    /// The first free connector of a port, instance by instance. Empty: all taken.
    [[nodiscard]] std::optional<Connector> firstFree(const Component &component,
                                                     const Port &port) const;
    void take(const QString &component, const QString &port, Connector connector);

private:
    void takeAll(const Design &design, const Catalog &catalog, const Assembly &assembly,
                 const Endpoint &end);
    static qint64 key(Connector connector)
    {
        return (qint64(connector.component) << 32) | connector.port;
    }
    QHash<std::pair<QString, QString>, QSet<qint64>> m_taken;
};

/// One connector as the end of a cable, with no more numbers than needed.
[[nodiscard]] Endpoint endpointAt(const Component &component, const Port &port,
                                  Connector connector);

} // namespace nongjang
