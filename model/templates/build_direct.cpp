// Networks of nodes without switches.
#include "model/templates/topology_builder.h"

#include <QCoreApplication>

namespace nongjang {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nongjang::Templates)
};

constexpr QPointF origin(0, 0);

} // namespace

void buildRing(TopologyBuilder &builder)
{
    const int n = builder.topology.number("n");
    builder.placeNodes(builder.farm, n, origin);
    builder.farm.cable(builder.nodeEnd(1, n - 1, 2), builder.nodeEnd(2, n, 1),
                       builder.fabric.nodeCable);
    builder.farm.cable(builder.nodeEnd(n, n, 2), builder.nodeEnd(1, 1, 1),
                       builder.fabric.nodeCable);
}

/// Port j − 1 of node i leads to node j > i, port j to a lower one: the higher nodes meet node i on one port each.
void buildMesh(TopologyBuilder &builder)
{
    const int n = builder.topology.number("n");
    builder.placeNodes(builder.farm, n, origin);
    const QString port = builder.node.ports.front().first;
    const int first = builder.node.ports.front().second;
    for (int i = 1; i < n; ++i)
        builder.farm.cable(
            QStringLiteral("node%1:%2%3").arg(span(i, i), port, span(first + i - 1, first + n - 2)),
            QStringLiteral("node%1:%2%3")
                .arg(span(i + 1, n), port, span(first + i - 1, first + i - 1)),
            builder.fabric.nodeCable);
}

namespace {

QString blockName(int dimension)
{
    const QStringList names{QStringLiteral("line"), QStringLiteral("plane"),
                            QStringLiteral("cube")};
    return dimension <= names.size() ? names[dimension - 1]
                                     : QStringLiteral("block%1").arg(dimension);
}

QString onward(int dimension)
{
    return QStringLiteral("next%1").arg(dimension);
}

QString backward(int dimension)
{
    return QStringLiteral("back%1").arg(dimension);
}

/// The end of one direction at what is repeated along it: nodes at first, then whole lines, planes, cubes.
struct Repeated
{
    QString component;
    QString assembly;
    QMap<QString, QString> ports; ///< by the name of the direction: "net[3]"
    [[nodiscard]] QString end(int first, int last, const QString &direction) const
    {
        return QStringLiteral("%1%2:%3").arg(component, span(first, last), ports.value(direction));
    }
};

Repeated nodesOf(const TopologyBuilder &builder, const QList<int> &extents)
{
    Repeated nodes{builder.node.component, builder.node.assembly, {}};
    std::size_t next = 0;
    const auto give = [&](const QString &direction) {
        const auto &[name, number] = builder.node.ports[next++];
        nodes.ports.insert(direction, name % span(number, number));
    };
    for (int dimension = 1; dimension <= extents.size(); ++dimension) {
        give(onward(dimension));
        if (extents[dimension - 1] > 2)
            give(backward(dimension));
    }
    return nodes;
}

void closeRing(AssemblyPen &pen, const Repeated &item, int dimension, int extent,
               const CableChoice &cable)
{
    const QString there = onward(dimension);
    const QString back = extent > 2 ? backward(dimension) : there;
    pen.cable(item.end(1, extent - 1, there), item.end(2, extent, back), cable);
    if (extent > 2)
        pen.cable(item.end(extent, extent, there), item.end(1, 1, back), cable);
}

} // namespace

void buildTorus(TopologyBuilder &builder)
{
    QList<int> extents = builder.topology.extents;
    if (builder.topology.id == u"hypercube")
        extents.fill(2, builder.topology.number("n"));
    const int dimensions = int(extents.size());
    Repeated item = nodesOf(builder, extents);
    for (int dimension = 1; dimension <= dimensions; ++dimension) {
        const int extent = extents[dimension - 1];
        const bool isLast = dimension == dimensions;
        const QString name = blockName(dimension);
        AssemblyPen block(builder.assemblyId(name),
                          Tr::tr("Torus of %n dimension(s)", nullptr, dimension));
        AssemblyPen &pen = isLast ? builder.farm : block;
        pen.place(item.component, item.assembly, extent, origin);
        closeRing(pen, item, dimension, extent, builder.fabric.nodeCable);
        if (isLast)
            break;
        Repeated outer{name, block.assembly().id, {}};
        for (int further = dimension + 1; further <= dimensions; ++further)
            for (const QString &direction : {onward(further), backward(further)})
                if (item.ports.contains(direction)) {
                    pen.expose(direction,
                               QStringLiteral("%1:%2").arg(item.component, item.ports[direction]));
                    outer.ports.insert(direction, direction);
                }
        builder.add(block);
        item = outer;
    }
}

} // namespace nongjang
