// Which switches, network cards and cables of the catalogue a topology is drawn with.
#pragma once

#include "model/templates/topology_template.h"

namespace nongjang {

/// What a topology asks of its parts.
struct FabricNeed
{
    int switchPorts = 0; ///< in use; 0: there are no switches
    int nodePorts = 1;
    Bandwidth rate;              ///< wished for
    bool isOnePortCards = false; ///< a card for each port, as for rails
};
[[nodiscard]] FabricNeed fabricNeed(const Topology &topology, const TemplateParts &parts);

struct CableChoice
{
    QString part; ///< empty: the catalogue has none that fits
    QString length;
};

struct FabricParts
{
    PartPtr switchPart; ///< null: there are no switches
    Port switchPort;
    PartPtr card; ///< null: the nodes have ports of their own
    Port nodePort;
    int cards = 0;
    CableChoice nodeCable;  ///< from node to switch, or from node to node
    CableChoice trunkCable; ///< from switch to switch
    QStringList notes;
};

/// The cheapest switch with enough ports of the rate, and the cheapest card and cables that go with it. Where no switch has the rate, the
/// next one. `ownPort`: of nodes the user brings. Error: nothing fits, or what the user chose does not.
[[nodiscard]] Result<FabricParts> chooseFabricParts(const FabricNeed &need, const Catalog &catalog,
                                                    const TemplateParts &parts,
                                                    const std::optional<Port> &ownPort);

} // namespace nongjang
