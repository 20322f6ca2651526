#include "model/templates/topology_builder.h"

#include "model/design/expansion.h"

#include <QCoreApplication>

#include <algorithm>

namespace nongjang {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nongjang::Templates)
};

} // namespace

QString TopologyBuilder::nodeEnd(int first, int last, int port) const
{
    const auto &[name, number] = node.ports[std::size_t(port - 1)];
    return QStringLiteral("%1%2:%3%4")
        .arg(node.component, span(first, last), name, span(number, number));
}

QString TopologyBuilder::switchEnd(const QString &component, int first, int last, int firstPort,
                                   int lastPort) const
{
    return QStringLiteral("%1%2:%3%4")
        .arg(component, span(first, last), fabric.switchPort.name, span(firstPort, lastPort));
}

QString TopologyBuilder::assemblyId(const QString &wish) const
{
    QString id = wish;
    for (int i = 2; design.assembly(id); ++i)
        id = wish % QString::number(i);
    return id;
}

void TopologyBuilder::add(const AssemblyPen &pen)
{
    design.assemblies.append(std::make_shared<const Assembly>(pen.assembly()));
}

void TopologyBuilder::placeNodes(AssemblyPen &pen, int count, QPointF at) const
{
    pen.place(node.component, node.assembly, count, at);
}

void TopologyBuilder::placeSwitches(AssemblyPen &pen, const QString &id, int count,
                                    QPointF at) const
{
    pen.part(id, fabric.switchPart, count, at);
}

namespace {

using Build = void (*)(TopologyBuilder &);

Build builderOf(const QString &id)
{
    static const QMap<QString, Build> all{
        {QStringLiteral("star"), buildStar},
        {QStringLiteral("fat-tree"), buildFatTree},
        {QStringLiteral("fat-tree3"), buildFatTree3},
        {QStringLiteral("rail"), buildRail},
        {QStringLiteral("multi-plane"), buildMultiPlane},
        {QStringLiteral("mining"), buildMining},
        {QStringLiteral("ring"), buildRing},
        {QStringLiteral("mesh"), buildMesh},
        {QStringLiteral("torus"), buildTorus},
        {QStringLiteral("hypercube"), buildTorus},
        {QStringLiteral("dragonfly"), buildDragonfly},
        {QStringLiteral("slim-fly"), buildSlimFly},
    };
    return all.value(id, nullptr);
}

/// "Fat tree of two layers: radix 32, down 24".
QString titleOf(const Topology &topology)
{
    QStringList values;
    QString title = topology.id;
    for (const TopologyTemplate &one : topologyTemplates()) {
        if (one.id != topology.id)
            continue;
        title = one.title;
        for (const TemplateParameter &parameter : one.parameters) {
            QStringList numbers;
            for (const int extent : topology.extents)
                numbers << QString::number(extent);
            if (parameter.kind == TemplateParameter::Kind::Number)
                numbers = {QString::number(topology.numbers.value(parameter.key))};
            values << parameter.key % u' ' % numbers.join(u'x');
        }
    }
    return title % QStringLiteral(": ") % values.join(QStringLiteral(", "));
}

QString summaryOf(const TopologyCounts &counts)
{
    return counts.switches > 0 ? Tr::tr("%1 nodes, %2 switches, %3 links.")
                                     .arg(counts.nodes)
                                     .arg(counts.switches)
                                     .arg(counts.links)
                               : Tr::tr("%1 nodes, %2 links.").arg(counts.nodes).arg(counts.links);
}

/// Everything but the network itself.
struct Prepared
{
    FabricParts fabric;
    TemplateNode node;
    Design design; ///< holds the assemblies of the node
    QStringList notes;
};

Result<Prepared> prepare(const Topology &topology, const Catalog &catalog,
                         const TemplateParts &parts)
{
    const FabricNeed need = fabricNeed(topology, parts);
    const Result<std::optional<Port>> own = ownNodePort(need, catalog, parts);
    if (!own)
        return Failure{own.error()};
    const Result<FabricParts> fabric = chooseFabricParts(need, catalog, parts, *own);
    if (!fabric)
        return Failure{fabric.error()};
    Prepared prepared;
    prepared.fabric = *fabric;
    prepared.notes = countTopology(topology).notes + fabric->notes;
    const Result<TemplateNode> node =
        addNode(prepared.design, topology, need, *fabric, catalog, parts);
    if (!node)
        return Failure{node.error()};
    if (topology.id == u"mesh" && !node->hasOnePort())
        return fail(ErrorCode::InvalidValue,
                    Tr::tr("node: a full mesh needs all network ports under one name"));
    prepared.node = *node;
    return prepared;
}

} // namespace

Result<BuiltTopology> buildTopology(const Topology &topology, const Catalog &catalog,
                                    const TemplateParts &parts)
{
    const Build build = builderOf(topology.id);
    if (!build)
        return fail(ErrorCode::UnknownReference,
                    Tr::tr("there is no template “%1”").arg(topology.id));
    const Result<Prepared> prepared = prepare(topology, catalog, parts);
    if (!prepared)
        return Failure{prepared.error()};
    BuiltTopology built{prepared->design, prepared->notes};
    if (!parts.nodeDesign)
        built.notes << (topology.id == u"mining"
                            ? Tr::tr("What feeds the supplies is not drawn.")
                            : Tr::tr("Supplies and their leads are not drawn."));
    TopologyBuilder builder{topology, prepared->fabric, prepared->node, built.design};
    build(builder);
    built.design.name = titleOf(topology);
    built.design.notes =
        (QStringList{summaryOf(countTopology(topology))} + built.notes).join(u'\n');
    built.design.root = std::make_shared<const Assembly>(builder.farm.assembly());
    if (const Outcome limits = checkLimits(built.design); !limits)
        return Failure{limits.error()};
    return built;
}

Result<Design> drawTemplate(const QString &line, const Catalog &catalog)
{
    const Result<Topology> topology = readTopologyLine(line);
    if (!topology)
        return Failure{topology.error()};
    Result<BuiltTopology> built = buildTopology(*topology, catalog);
    if (!built)
        return Failure{built.error()};
    return std::move(built->design);
}

Result<TopologyPlan> planTopology(const Topology &topology, const Catalog &catalog,
                                  const TemplateParts &parts)
{
    const Result<Prepared> prepared = prepare(topology, catalog, parts);
    if (!prepared)
        return Failure{prepared.error()};
    const FabricParts &fabric = prepared->fabric;
    TopologyPlan plan{fabric.switchPart, {}, fabric.card, prepared->notes};
    if (const Price *price = plan.switchPart ? plan.switchPart->price() : nullptr)
        plan.switchPrice = price->amount * double(countTopology(topology).switches);
    return plan;
}

} // namespace nongjang
