// The node of a topology as an assembly: a plain host, a mining rig, a GPU server, or what the user brings.
#pragma once

#include "model/templates/fabric_parts.h"

#include <utility>
#include <vector>

namespace nongjang {

struct TemplateNode
{
    QString component = QStringLiteral("node"); ///< id where it is placed
    QString assembly;
    std::vector<std::pair<QString, int>> ports; ///< exposed name and number of each connector
    [[nodiscard]] bool hasOnePort() const
    {
        return !ports.empty() && ports.front().first == ports.back().first;
    }
};

/// The network ports that the user's node shows. Empty: there is none of the user's. Error: the assembly or enough ports are missing.
[[nodiscard]] Result<std::optional<Port>> ownNodePort(const FabricNeed &need,
                                                      const Catalog &catalog,
                                                      const TemplateParts &parts);
/// Adds the assembly of the node, and those it places. Error: no host of the catalogue takes the cards.
[[nodiscard]] Result<TemplateNode> addNode(Design &design, const Topology &topology,
                                           const FabricNeed &need, const FabricParts &fabric,
                                           const Catalog &catalog, const TemplateParts &parts);

} // namespace nongjang
