// What the drawings of all topologies share.
#pragma once

#include "model/templates/design_pen.h"
#include "model/templates/fabric_shape.h"
#include "model/templates/template_node.h"

namespace nongjang {

struct TopologyBuilder
{
    const Topology &topology;
    const FabricParts &fabric;
    const TemplateNode &node;
    Design &design;
    AssemblyPen farm{Design::rootId};

    /// Connector `port` (from 1) of the nodes `first`…`last`: "node[1..8]:net[2]".
    [[nodiscard]] QString nodeEnd(int first, int last, int port) const;
    /// "leaf[1..4]:port[1..16]".
    [[nodiscard]] QString switchEnd(const QString &component, int first, int last, int firstPort,
                                    int lastPort) const;
    /// An id for an assembly that the user's node does not use.
    [[nodiscard]] QString assemblyId(const QString &wish) const;
    void add(const AssemblyPen &pen);
    /// Nodes and the switches that carry them.
    void placeNodes(AssemblyPen &pen, int count, QPointF at) const;
    void placeSwitches(AssemblyPen &pen, const QString &id, int count, QPointF at) const;
};

void buildStar(TopologyBuilder &builder);
void buildFatTree(TopologyBuilder &builder);
void buildFatTree3(TopologyBuilder &builder);
void buildRail(TopologyBuilder &builder);
void buildMultiPlane(TopologyBuilder &builder);
void buildMining(TopologyBuilder &builder);
void buildRing(TopologyBuilder &builder);
void buildMesh(TopologyBuilder &builder);
void buildTorus(TopologyBuilder &builder); ///< and hypercubes
void buildDragonfly(TopologyBuilder &builder);
void buildSlimFly(TopologyBuilder &builder);

} // namespace nongjang
