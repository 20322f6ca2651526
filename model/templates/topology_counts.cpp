#include "model/templates/fabric_shape.h"
#include "model/templates/topology_template.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

namespace nongjang {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nongjang::Templates)
};

TopologyCounts directNetwork(qint64 nodes, qint64 links, int diameter, qint64 bisection)
{
    TopologyCounts counts;
    counts.endpoints = counts.nodes = nodes;
    counts.links = links;
    counts.diameter = diameter;
    counts.bisection = bisection;
    return counts;
}

TopologyCounts ring(const Topology &topology)
{
    const int n = topology.number("n");
    return directNetwork(n, n, n / 2, 2);
}

TopologyCounts mesh(const Topology &topology)
{
    const qint64 n = topology.number("n");
    return directNetwork(n, n * (n - 1) / 2, 1, (n / 2) * ((n + 1) / 2));
}

TopologyCounts hypercube(const Topology &topology)
{
    const int n = topology.number("n");
    return directNetwork(qint64(1) << n, n * (qint64(1) << (n - 1)), n, qint64(1) << (n - 1));
}

/// With extent 2 the cable onwards and the one back coincide.
TopologyCounts torus(const Topology &topology)
{
    qint64 nodes = 1;
    for (const int extent : topology.extents)
        nodes *= extent;
    qint64 links = 0;
    int diameter = 0;
    for (const int extent : topology.extents) {
        links += extent == 2 ? nodes / 2 : nodes;
        diameter += extent / 2;
    }
    const int longest = *std::max_element(topology.extents.begin(), topology.extents.end());
    TopologyCounts counts =
        directNetwork(nodes, links, diameter, longest == 2 ? nodes / 2 : 2 * nodes / longest);
    if (longest % 2 != 0 && topology.extents.size() > 1) {
        counts.bisection.reset();
        counts.notes << Tr::tr("The longest side is odd, so that no straight cut halves the "
                               "torus: its bisection has no simple formula.");
    }
    return counts;
}

TopologyCounts star(const Topology &topology)
{
    TopologyCounts counts;
    counts.endpoints = counts.nodes = counts.nodeLinks = topology.number("n");
    counts.switches = 1;
    counts.bisection = counts.nodes / 2;
    return counts;
}

TopologyCounts layers(const LeafSpine &shape, qint64 endpoints, qint64 nodes)
{
    TopologyCounts counts;
    counts.endpoints = counts.nodeLinks = endpoints;
    counts.nodes = nodes;
    counts.switches = shape.leaves + shape.spines;
    counts.links = qint64(shape.leaves) * shape.up;
    counts.diameter = shape.leaves > 1 ? 2 : 1;
    counts.bisection = counts.links / 2;
    if (shape.spines > shape.fewestSpines)
        counts.notes << Tr::tr("%1 spines would do, but do not divide the %2 uplinks of a leaf: %3 "
                               "are drawn, so that every leaf reaches every spine equally.")
                            .arg(shape.fewestSpines)
                            .arg(shape.up)
                            .arg(shape.spines);
    return counts;
}

TopologyCounts fatTree(const Topology &topology)
{
    const LeafSpine shape = leafSpineOf(topology);
    const qint64 endpoints = topology.number("endpoints");
    TopologyCounts counts = layers(shape, endpoints, endpoints);
    if (const qint64 room = qint64(shape.leaves) * shape.down; room > endpoints)
        counts.notes << Tr::tr("The leaves have room for %n more node(s).", nullptr,
                               int(room - endpoints));
    if (shape.down > shape.up)
        counts.notes << Tr::tr("Oversubscribed: %1 ports of a leaf carry nodes, %2 lead upwards.")
                            .arg(shape.down)
                            .arg(shape.up);
    return counts;
}

TopologyCounts fatTree3(const Topology &topology)
{
    const qint64 k = topology.number("radix");
    TopologyCounts counts;
    counts.endpoints = counts.nodes = counts.nodeLinks = k * k * k / 4;
    counts.switches = 5 * k * k / 4;
    counts.links = k * k * k / 2;
    counts.diameter = 4;
    counts.bisection = counts.endpoints / 2;
    return counts;
}

TopologyCounts rail(const Topology &topology)
{
    const int nodes = topology.number("nodes");
    const int unit = topology.number("radix") / 2;
    TopologyCounts counts =
        layers(leafSpineOf(topology), qint64(nodes) * topology.number("gpus"), nodes);
    counts.bisection = counts.endpoints / 2;
    if (nodes % unit != 0)
        counts.notes << Tr::tr("A unit has room for %1 nodes; %2 do not fill all units, and are "
                               "spread evenly.")
                            .arg(unit)
                            .arg(nodes);
    return counts;
}

TopologyCounts multiPlane(const Topology &topology)
{
    const qint64 k = topology.number("radix");
    const qint64 planes = topology.number("planes");
    TopologyCounts counts = layers(leafSpineOf(topology), k * k / 2, k * k / 2);
    counts.endpoints *= planes;
    counts.nodeLinks *= planes;
    counts.switches *= planes;
    counts.links *= planes;
    counts.bisection = planes * k * k / 4;
    return counts;
}

TopologyCounts dragonfly(const Topology &topology)
{
    const qint64 a = topology.number("a");
    const qint64 h = topology.number("h");
    const qint64 groups = topology.number("groups");
    const GlobalLinks global = globalLinks(topology);
    TopologyCounts counts;
    counts.switches = a * groups;
    counts.endpoints = counts.nodes = counts.nodeLinks = counts.switches * topology.number("p");
    counts.links = groups * a * (a - 1) / 2 + (groups > 1 ? groups * a * h / 2 : 0);
    const int local = a > 1 ? 1 : 0;
    counts.diameter = groups == 1 ? local : groups == 2 ? local + 1 : 2 * local + 1;
    counts.bisection =
        groups == 1 ? (a / 2) * ((a + 1) / 2) : (groups / 2) * ((groups + 1) / 2) * global.perPair;
    if (global.left > 0)
        counts.notes << Tr::tr("The global ports do not divide evenly: after %1 cable(s) to every "
                               "other group, %2 more of each group go to some of them.")
                            .arg(global.perPair)
                            .arg(global.left);
    if (groups == 1)
        counts.notes << Tr::tr("One group alone uses no global ports.");
    else if (groups * a * h % 2 != 0)
        counts.notes << Tr::tr("The number of global ports is odd: one port is left over.");
    return counts;
}

TopologyCounts slimFlyCounts(const Topology &topology)
{
    const SlimFly shape = slimFly(topology.number("q"));
    TopologyCounts counts;
    counts.switches = 2 * qint64(shape.q) * shape.q;
    counts.endpoints = counts.nodes = counts.nodeLinks = counts.switches * shape.nodesPerSwitch();
    counts.links = counts.switches * shape.degree() / 2;
    counts.diameter = 2;
    counts.notes << Tr::tr("The bisection of a slim fly has no simple formula.");
    return counts;
}

TopologyCounts mining(const Topology &topology)
{
    const qint64 rigs = topology.number("rigs");
    const int perSwitch = topology.number("radix") - 1;
    TopologyCounts counts;
    counts.nodes = counts.nodeLinks = counts.links = rigs;
    counts.endpoints = rigs * topology.number("gpus");
    counts.switches = ceilDivided(rigs, perSwitch);
    counts.diameter = int(counts.switches) - 1;
    counts.bisection = rigs / 2;
    if (counts.switches > 1) {
        counts.bisection = 1;
        counts.notes << Tr::tr("The switches are joined in a chain by %n more cable(s), which all "
                               "traffic between them shares.",
                               nullptr, int(counts.switches) - 1);
    }
    if (const qint64 room = counts.switches * perSwitch; room > rigs)
        counts.notes << Tr::tr("The switches have room for %n more rig(s).", nullptr,
                               int(room - rigs));
    return counts;
}

} // namespace

TopologyCounts countTopology(const Topology &topology)
{
    using Count = TopologyCounts (*)(const Topology &);
    static const QMap<QString, Count> all{
        {QStringLiteral("ring"), ring},
        {QStringLiteral("mesh"), mesh},
        {QStringLiteral("torus"), torus},
        {QStringLiteral("hypercube"), hypercube},
        {QStringLiteral("star"), star},
        {QStringLiteral("fat-tree"), fatTree},
        {QStringLiteral("fat-tree3"), fatTree3},
        {QStringLiteral("rail"), rail},
        {QStringLiteral("multi-plane"), multiPlane},
        {QStringLiteral("dragonfly"), dragonfly},
        {QStringLiteral("slim-fly"), slimFlyCounts},
        {QStringLiteral("mining"), mining},
    };
    const Count count = all.value(topology.id, nullptr);
    return count ? count(topology) : TopologyCounts();
}

} // namespace nongjang
