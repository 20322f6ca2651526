#include "model/templates/topology_template.h"

#include <QCoreApplication>

namespace nongjang {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nongjang::Templates)
};

using Parameter = TemplateParameter;

Parameter number(const char *key, const QString &title, const QString &description, int minimum,
                 int maximum, int suggestion)
{
    return {QLatin1String(key),          title,   description,
            Parameter::Kind::Number,     minimum, maximum,
            QString::number(suggestion), false};
}

Parameter optionalNumber(const char *key, const QString &title, const QString &description,
                         int minimum, int maximum)
{
    return {QLatin1String(key),
            title,
            description,
            Parameter::Kind::Number,
            minimum,
            maximum,
            {},
            true};
}

constexpr int largestRadix = 1024;

Parameter radix(int minimum, int suggestion, const QString &description)
{
    return number("radix", Tr::tr("Ports of a switch"), description, minimum, largestRadix,
                  suggestion);
}

Parameter nodes(const char *key, int minimum, int suggestion)
{
    return number(key, Tr::tr("Nodes"), Tr::tr("How many machines there are."), minimum,
                  maximumCount, suggestion);
}

QString allPorts()
{
    return Tr::tr("Of every switch, towards nodes and other switches together.");
}

std::vector<TopologyTemplate> direct()
{
    return {
        {QStringLiteral("ring"),
         Tr::tr("Ring"),
         Tr::tr("Each node is cabled to two neighbours; no switch."),
         {nodes("n", 3, 4)}},
        {QStringLiteral("mesh"),
         Tr::tr("Full mesh"),
         Tr::tr("Each node is cabled to every other; no switch."),
         {nodes("n", 2, 4)}},
        {QStringLiteral("torus"),
         Tr::tr("Torus"),
         Tr::tr("A grid of nodes whose rows are closed to rings in every direction; no switch."),
         {{QStringLiteral("dims"), Tr::tr("Extents"),
           Tr::tr("Nodes in each direction, such as 4x4x4."), Parameter::Kind::Extents, 2,
           maximumCount, QStringLiteral("4x4"), false}}},
        {QStringLiteral("hypercube"),
         Tr::tr("Hypercube"),
         Tr::tr("2ⁿ nodes; each is cabled to the n whose number differs in one bit; no switch."),
         {number("n", Tr::tr("Dimensions"), Tr::tr("Also the cables of each node."), 1, 19, 3)}},
    };
}

std::vector<TopologyTemplate> trees()
{
    return {
        {QStringLiteral("star"),
         Tr::tr("Star"),
         Tr::tr("All nodes on one switch."),
         {nodes("n", 1, 8)}},
        {QStringLiteral("fat-tree"),
         Tr::tr("Fat tree of two layers"),
         Tr::tr("Leaf switches carry the nodes, spine switches join the leaves."),
         {radix(2, 32, allPorts()),
          optionalNumber("down", Tr::tr("Leaf ports to nodes"),
                         Tr::tr("Left out: half of them. More than half is oversubscribed."), 1,
                         largestRadix - 1),
          optionalNumber("endpoints", Tr::tr("Nodes"),
                         Tr::tr("Left out: as many as there is room for."), 1, maximumCount)}},
        {QStringLiteral("fat-tree3"),
         Tr::tr("Fat tree of three layers"),
         Tr::tr("Pods of edge and aggregation switches under core switches, not oversubscribed."),
         {radix(2, 8, Tr::tr("Even. There are as many pods."))}},
        {QStringLiteral("rail"),
         Tr::tr("Rail-optimised"),
         Tr::tr("The i-th GPU of every node hangs on the i-th leaf of its unit; spines join the "
                "leaves."),
         {radix(2, 64, Tr::tr("Even. Half of them carry nodes.")),
          number("nodes", Tr::tr("Nodes"), Tr::tr("How many machines there are."), 1, maximumCount,
                 32),
          number("gpus", Tr::tr("GPUs of a node"), Tr::tr("Each with a network port."), 1, 64, 8)}},
        {QStringLiteral("multi-plane"),
         Tr::tr("Fat tree in planes"),
         Tr::tr("Each node has a port in each of several separate fat trees of two layers."),
         {radix(2, 32, Tr::tr("Even. Half of the ports of a leaf carry nodes.")),
          number("planes", Tr::tr("Planes"), Tr::tr("Network ports of a node."), 1, 64, 4)}},
    };
}

std::vector<TopologyTemplate> others()
{
    return {
        {QStringLiteral("dragonfly"),
         Tr::tr("Dragonfly"),
         Tr::tr("Groups of fully meshed switches; every group has a cable to every other."),
         {number("p", Tr::tr("Nodes of a switch"), Tr::tr("Balanced: p = h."), 1, largestRadix, 2),
          number("a", Tr::tr("Switches of a group"), Tr::tr("Balanced: a = 2p."), 1, largestRadix,
                 4),
          number("h", Tr::tr("Global cables of a switch"), Tr::tr("To other groups."), 1,
                 largestRadix, 2),
          optionalNumber("groups", Tr::tr("Groups"),
                         Tr::tr("Left out: a·h + 1, the most there can be."), 1, maximumCount)}},
        {QStringLiteral("slim-fly"),
         Tr::tr("Slim fly"),
         Tr::tr("2q² switches, none more than two hops from another."),
         {number("q", Tr::tr("q"), Tr::tr("A prime number, 5 or more."), 5, 199, 5)}},
        {QStringLiteral("mining"),
         Tr::tr("Mining farm"),
         Tr::tr("Rigs on 10 GbE switches; one port of each switch is left for its uplink."),
         {number("rigs", Tr::tr("Rigs"), Tr::tr("How many machines there are."), 1, maximumCount,
                 12),
          number("gpus", Tr::tr("GPUs of a rig"), Tr::tr("Each on an x1 riser."), 1, 64, 6),
          radix(2, 24, Tr::tr("Of every switch, its uplink among them."))}},
    };
}

} // namespace

std::vector<TopologyTemplate> topologyTemplates()
{
    std::vector<TopologyTemplate> all;
    for (const std::vector<TopologyTemplate> &some : {trees(), direct(), others()})
        all.insert(all.end(), some.begin(), some.end());
    return all;
}

} // namespace nongjang
