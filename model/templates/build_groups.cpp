// Dragonflies and slim flies: groups of switches that carry nodes, and cables between the groups.
#include "model/templates/topology_builder.h"

#include <QCoreApplication>

namespace nongjang {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nongjang::Templates)
};

const QString routerId = QStringLiteral("switch");

constexpr QPointF nodesPlace(0, 240);
constexpr QPointF switchesPlace(440, 0);

/// Switches of a group with `nodes` nodes each.
void drawRouters(TopologyBuilder &builder, AssemblyPen &group, int routers, int nodes)
{
    builder.placeNodes(group, routers * nodes, nodesPlace);
    builder.placeSwitches(group, routerId, routers, switchesPlace);
    group.cable(builder.nodeEnd(1, routers * nodes, 1),
                builder.switchEnd(routerId, 1, routers, 1, nodes), builder.fabric.nodeCable,
                CablePattern::Spread);
}

/// Every switch with every other of its group, on the ports after `before`, as in a full mesh of nodes.
void meshRouters(TopologyBuilder &builder, AssemblyPen &group, int routers, int before)
{
    for (int i = 1; i < routers; ++i)
        group.cable(builder.switchEnd(routerId, i, i, before + i, before + routers - 1),
                    builder.switchEnd(routerId, i + 1, routers, before + i, before + i),
                    builder.fabric.trunkCable);
}

QString groupEnd(int first, int last, int firstPort, int lastPort)
{
    return QStringLiteral("group%1:global%2").arg(span(first, last), span(firstPort, lastPort));
}

/// As many cables for each pair: group i uses its ports block by block in the order of the other groups.
void joinPairs(TopologyBuilder &builder, int groups, int perPair)
{
    for (int i = 1; i < groups; ++i)
        builder.farm.cable(groupEnd(i, i, (i - 1) * perPair + 1, (groups - 1) * perPair),
                           groupEnd(i + 1, groups, (i - 1) * perPair + 1, i * perPair),
                           builder.fabric.trunkCable);
}

/// Ports that are left go round: to the next group, the next but one, …; a single one across.
void joinRest(TopologyBuilder &builder, int groups, const GlobalLinks &global)
{
    int port = global.perPair * (groups - 1) + 1;
    int left = global.left;
    const CableChoice &cable = builder.fabric.trunkCable;
    for (int step = 1; left >= 2; ++step, port += 2, left -= 2) {
        builder.farm.cable(groupEnd(1, groups - step, port, port),
                           groupEnd(1 + step, groups, port + 1, port + 1), cable);
        builder.farm.cable(groupEnd(groups - step + 1, groups, port, port),
                           groupEnd(1, step, port + 1, port + 1), cable);
    }
    if (left == 0)
        return;
    // With an odd number of groups the last one stays without.
    builder.farm.cable(groupEnd(1, groups / 2, port, port),
                       groupEnd(groups / 2 + 1, groups / 2 * 2, port, port), cable);
}

} // namespace

void buildDragonfly(TopologyBuilder &builder)
{
    const int p = builder.topology.number("p");
    const int a = builder.topology.number("a");
    const int h = builder.topology.number("h");
    const int groups = builder.topology.number("groups");
    AssemblyPen group(builder.assemblyId(QStringLiteral("group")), Tr::tr("Group"));
    drawRouters(builder, group, a, p);
    meshRouters(builder, group, a, p);
    group.expose(QStringLiteral("global"), builder.switchEnd(routerId, 1, a, p + a, p + a - 1 + h));
    builder.add(group);
    builder.farm.place(QStringLiteral("group"), group.assembly().id, groups, QPointF(0, 0));
    if (groups == 1)
        return;
    const GlobalLinks global = globalLinks(builder.topology);
    joinPairs(builder, groups, global.perPair);
    joinRest(builder, groups, global);
}

namespace {

/// One of the two kinds of groups: switch y is cabled to y ± each offset, and shows one port for each group of the other half.
AssemblyPen slimFlyGroup(TopologyBuilder &builder, const QString &id, const QString &name,
                         const SlimFly &shape, const QList<int> &offsets)
{
    const int q = shape.q;
    AssemblyPen group(builder.assemblyId(id), name);
    drawRouters(builder, group, q, shape.nodesPerSwitch());
    int port = shape.nodesPerSwitch() + 1;
    for (const int offset : offsets) {
        group.cable(builder.switchEnd(routerId, 1, q - offset, port, port),
                    builder.switchEnd(routerId, 1 + offset, q, port + 1, port + 1),
                    builder.fabric.trunkCable);
        group.cable(builder.switchEnd(routerId, q - offset + 1, q, port, port),
                    builder.switchEnd(routerId, 1, offset, port + 1, port + 1),
                    builder.fabric.trunkCable);
        port += 2;
    }
    for (int other = 1; other <= q; ++other)
        group.expose(QStringLiteral("to%1").arg(other),
                     builder.switchEnd(routerId, 1, q, port + other - 1, port + other - 1));
    return group;
}

/// Switch y of group x meets switch y − m·x of group m: two runs, since it counts modulo q.
void joinHalves(TopologyBuilder &builder, int x, int m, int q)
{
    const auto end = [](const char *half, int group, int other, int first, int last) {
        return QStringLiteral("%1%2:to%3%4")
            .arg(QLatin1String(half), span(group + 1, group + 1))
            .arg(other + 1)
            .arg(span(first, last));
    };
    const int shift = m * x % q;
    builder.farm.cable(end("even", x, m, shift + 1, q), end("odd", m, x, 1, q - shift),
                       builder.fabric.trunkCable);
    if (shift > 0)
        builder.farm.cable(end("even", x, m, 1, shift), end("odd", m, x, q - shift + 1, q),
                           builder.fabric.trunkCable);
}

} // namespace

void buildSlimFly(TopologyBuilder &builder)
{
    const SlimFly shape = slimFly(builder.topology.number("q"));
    const AssemblyPen even =
        slimFlyGroup(builder, QStringLiteral("even"), Tr::tr("Even group"), shape, shape.first);
    const AssemblyPen odd =
        slimFlyGroup(builder, QStringLiteral("odd"), Tr::tr("Odd group"), shape, shape.second);
    builder.add(even);
    builder.add(odd);
    builder.farm.place(QStringLiteral("even"), even.assembly().id, shape.q, QPointF(0, 0));
    builder.farm.place(QStringLiteral("odd"), odd.assembly().id, shape.q, QPointF(440, 0));
    for (int x = 0; x < shape.q; ++x)
        for (int m = 0; m < shape.q; ++m)
            joinHalves(builder, x, m, shape.q);
}

} // namespace nongjang
