// Cables whose ends come to lie elsewhere, connector by connector.
#pragma once

#include "model/base/result.h"
#include "model/design/connectors.h"

#include <QHash>

#include <functional>

namespace nongjang {

/// One connector of one component of an assembly.
struct Plug
{
    QString component;
    QString port;
    Connector at;
};

/// Counts of components and ports, asked for again and again.
class PortSizes
{
public:
    struct Size
    {
        int components = 1;
        int ports = 1;
    };
    /// All outlive it.
    PortSizes(const Design &design, const Catalog &catalog, const Assembly &assembly);
    [[nodiscard]] Size of(const QString &component, const QString &port);

private:
    const Design &m_design;
    const Catalog &m_catalog;
    const Assembly &m_assembly;
    QHash<std::pair<QString, QString>, Size> m_known;
};

/// The pairs of a cable, for it to be rewired. Error: an end is loose or leads nowhere, or the two do not come out.
[[nodiscard]] Result<std::vector<ConnectorPair>> soundPairs(const Design &design,
                                                            const Catalog &catalog,
                                                            const Assembly &assembly,
                                                            const Cable &cable);
/// The error that an end is not sound, and why.
[[nodiscard]] Failure unsound(const Endpoint &end, const QString &why);

/// Pairs of connectors of one cable in one order, and where each end of a pair has gone.
struct Rewire
{
    const std::vector<ConnectorPair> &pairs;
    std::function<Plug(const Connector &)> from;
    std::function<Plug(const Connector &)> to;
};

/// Cables that join exactly the connectors the pairs have gone to: the same cable where its pattern still says so, else as few
/// one-to-one cables as follow each other. Error: too many.
[[nodiscard]] Result<QList<Cable>> rewired(const Cable &cable, const Rewire &rewire,
                                           PortSizes &sizes);

/// The one end that names these plugs in this order. Empty: none does.
[[nodiscard]] std::optional<Endpoint> endOf(const std::vector<Plug> &plugs, PortSizes &sizes);

} // namespace nongjang
