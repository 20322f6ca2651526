// Stars, fat trees and mining farms: nodes under layers of switches.
#include "model/templates/topology_builder.h"

#include <QCoreApplication>

namespace nongjang {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nongjang::Templates)
};

const QString leaf = QStringLiteral("leaf");
const QString spine = QStringLiteral("spine");

// The canvas reads from nodes at the lower left to the top layer at the upper right.
constexpr QPointF lowest(0, 360);
constexpr QPointF middle(440, 120);
constexpr QPointF highest(880, -120);

void joinLayers(TopologyBuilder &builder, AssemblyPen &pen, const LeafSpine &shape)
{
    const int perPair = shape.cablesPerPair();
    pen.cable(builder.switchEnd(leaf, 1, shape.leaves, shape.down + 1, shape.down + shape.up),
              builder.switchEnd(spine, 1, shape.spines, 1, shape.leaves * perPair),
              builder.fabric.trunkCable, CablePattern::FullMesh, perPair);
}

} // namespace

void buildStar(TopologyBuilder &builder)
{
    const int n = builder.topology.number("n");
    builder.placeNodes(builder.farm, n, lowest);
    builder.placeSwitches(builder.farm, QStringLiteral("switch"), 1, middle);
    builder.farm.cable(builder.nodeEnd(1, n, 1),
                       builder.switchEnd(QStringLiteral("switch"), 1, 1, 1, n),
                       builder.fabric.nodeCable);
}

void buildFatTree(TopologyBuilder &builder)
{
    const LeafSpine shape = leafSpineOf(builder.topology);
    const int endpoints = builder.topology.number("endpoints");
    AssemblyPen &farm = builder.farm;
    builder.placeNodes(farm, endpoints, lowest);
    builder.placeSwitches(farm, leaf, shape.leaves, middle);
    builder.placeSwitches(farm, spine, shape.spines, highest);
    farm.cable(builder.nodeEnd(1, endpoints, 1),
               builder.switchEnd(leaf, 1, shape.leaves, 1, shape.down), builder.fabric.nodeCable,
               CablePattern::Spread);
    joinLayers(builder, farm, shape);
}

void buildFatTree3(TopologyBuilder &builder)
{
    const int k = builder.topology.number("radix");
    const int half = k / 2;
    const QString edge = QStringLiteral("edge");
    const QString agg = QStringLiteral("agg");
    const QString core = QStringLiteral("core");
    AssemblyPen pod(builder.assemblyId(QStringLiteral("pod")), Tr::tr("Pod"));
    builder.placeNodes(pod, half * half, lowest);
    builder.placeSwitches(pod, edge, half, middle);
    builder.placeSwitches(pod, agg, half, highest);
    pod.cable(builder.nodeEnd(1, half * half, 1), builder.switchEnd(edge, 1, half, 1, half),
              builder.fabric.nodeCable, CablePattern::Spread);
    pod.cable(builder.switchEnd(edge, 1, half, half + 1, k),
              builder.switchEnd(agg, 1, half, 1, half), builder.fabric.trunkCable,
              CablePattern::FullMesh);
    pod.expose(QStringLiteral("up"), builder.switchEnd(agg, 1, half, half + 1, k));
    builder.add(pod);
    AssemblyPen &farm = builder.farm;
    farm.place(QStringLiteral("pod"), pod.assembly().id, k, lowest);
    builder.placeSwitches(farm, core, half * half, middle);
    // The i-th cable of a pod comes from an aggregation switch that reaches the same cores in every pod.
    farm.cable(QStringLiteral("pod%1:up%2").arg(span(1, k), span(1, half * half)),
               builder.switchEnd(core, 1, half * half, 1, k), builder.fabric.trunkCable,
               CablePattern::FullMesh);
}

void buildRail(TopologyBuilder &builder)
{
    const LeafSpine shape = leafSpineOf(builder.topology);
    const int nodes = builder.topology.number("nodes");
    const int gpus = builder.topology.number("gpus");
    const int units = shape.leaves / gpus;
    AssemblyPen &farm = builder.farm;
    builder.placeNodes(farm, nodes, lowest);
    builder.placeSwitches(farm, leaf, shape.leaves, middle);
    builder.placeSwitches(farm, spine, shape.spines, highest);
    // Leaves are numbered rail by rail, and within a rail unit by unit.
    for (int rail = 1; rail <= gpus; ++rail)
        farm.cable(builder.nodeEnd(1, nodes, rail),
                   builder.switchEnd(leaf, (rail - 1) * units + 1, rail * units, 1, shape.down),
                   builder.fabric.nodeCable, CablePattern::Spread);
    joinLayers(builder, farm, shape);
}

void buildMultiPlane(TopologyBuilder &builder)
{
    const LeafSpine shape = leafSpineOf(builder.topology);
    const int planes = builder.topology.number("planes");
    const int nodes = shape.leaves * shape.down;
    AssemblyPen plane(builder.assemblyId(QStringLiteral("plane")), Tr::tr("Plane"));
    builder.placeSwitches(plane, leaf, shape.leaves, lowest);
    builder.placeSwitches(plane, spine, shape.spines, middle);
    joinLayers(builder, plane, shape);
    plane.expose(QStringLiteral("down"), builder.switchEnd(leaf, 1, shape.leaves, 1, shape.down));
    builder.add(plane);
    AssemblyPen &farm = builder.farm;
    builder.placeNodes(farm, nodes, lowest);
    farm.place(QStringLiteral("plane"), plane.assembly().id, planes, middle);
    for (int i = 1; i <= planes; ++i)
        farm.cable(builder.nodeEnd(1, nodes, i),
                   QStringLiteral("plane%1:down%2").arg(span(i, i), span(1, nodes)),
                   builder.fabric.nodeCable);
}

void buildMining(TopologyBuilder &builder)
{
    const int rigs = builder.topology.number("rigs");
    const int perSwitch = builder.topology.number("radix") - 1;
    const int switches = int(countTopology(builder.topology).switches);
    const QString id = QStringLiteral("switch");
    AssemblyPen &farm = builder.farm;
    builder.placeNodes(farm, rigs, lowest);
    builder.placeSwitches(farm, id, switches, middle);
    farm.cable(builder.nodeEnd(1, rigs, 1), builder.switchEnd(id, 1, switches, 1, perSwitch),
               builder.fabric.nodeCable, CablePattern::Spread);
    if (switches == 1)
        return;
    const int onward = perSwitch + 1;
    const int back = switches > 2 ? onward + 1 : onward;
    farm.cable(builder.switchEnd(id, 1, switches - 1, onward, onward),
               builder.switchEnd(id, 2, switches, back, back), builder.fabric.trunkCable);
}

} // namespace nongjang
