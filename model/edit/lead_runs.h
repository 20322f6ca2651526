// Many single leads as few cables: ranges of connectors that run alongside.
#pragma once

#include "model/design/connectors.h"
#include "model/design/design.h"

#include <functional>
#include <vector>

namespace nongjang {

/// One connector joined to one other.
struct SingleLead
{
    QString from; ///< component
    QString fromPort;
    Connector fromAt;
    QString to;
    QString toPort;
    Connector toAt;
    QString part;
};

/// Cables that stand for exactly these leads, in their order; `assembly` says how many instances and `portCount` how many
/// connectors there are, so that an end is written without brackets where there is just one or all instances are meant.
[[nodiscard]] QList<Cable> cablesFor(
    const std::vector<SingleLead> &leads, const Assembly &assembly,
    const std::function<int(const QString &component, const QString &port)> &portCount);

} // namespace nongjang
