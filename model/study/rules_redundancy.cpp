// What the network cannot do without (engineering model 11, CON-10).
#include "model/analysis/cut_points.h"
#include "model/study/farm_graph.h"
#include "model/study/rules.h"

#include <QCoreApplication>
#include <QHash>

#include <array>
#include <map>
#include <numeric>

namespace nongjang {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nongjang::Rules)
};

/// The farm as its network sees it: each machine, with all that is joined by more than the network, is one node, and so is each switch.
class MachineGraph
{
public:
    explicit MachineGraph(const FarmGraph &farm)
        : m_farm(farm)
        , m_parent(farm.graph().isEndpoint.size())
        , m_isTerminal(m_parent.size(), false)
    {
        std::iota(m_parent.begin(), m_parent.end(), 0U);
        const std::vector<Link> &links = farm.graph().links;
        for (LinkIndex i = 0; i < links.size(); ++i)
            if (farm.info(i).kind != LinkKind::Network)
                m_parent[root(links[i].a)] = root(links[i].b);
        for (LinkIndex i = 0; i < links.size(); ++i)
            if (farm.info(i).kind == LinkKind::Network) {
                m_edges.emplace_back(root(links[i].a), root(links[i].b));
                m_links.push_back(i);
            }
        for (NodeIndex node = 0; node < m_parent.size(); ++node)
            if (farm.graph().isEndpoint[node])
                m_isTerminal[root(node)] = true;
    }

    struct Weak
    {
        double count = 0.0;
        QStringList objects;
    };
    /// By what is drawn: switches by their paths, cables by their names.
    [[nodiscard]] const std::map<QString, Weak> &weakSwitches() const { return m_switches; }
    [[nodiscard]] const std::map<QString, Weak> &weakCables() const { return m_cables; }

    void search()
    {
        const CutPoints cuts = findCutPoints(m_edges, m_isTerminal);
        const QHash<const Cable *, QString> names = cableNames();
        for (NodeIndex node = 0; node < m_parent.size(); ++node) {
            const FarmGraph::Place &place = m_farm.place(node);
            if (cuts.nodes[node] && !m_isTerminal[node] && place.part
                && place.part->category == Category::Switch)
                note(m_switches[place.assembly->pathOf(place.component)], m_farm.nodeName(node));
        }
        for (std::size_t e = 0; e < m_edges.size(); ++e)
            if (cuts.edges[e]) {
                const LinkInfo &info = m_farm.info(m_links[e]);
                const Link &link = m_farm.graph().links[m_links[e]];
                Weak &weak = m_cables[names.value(cableOf(info), info.name)];
                note(weak, m_farm.nodeName(link.a));
                if (weak.objects.size() < most)
                    weak.objects << m_farm.nodeName(link.b);
            }
    }

private:
    static constexpr qsizetype most = 12; ///< objects that are named

    static void note(Weak &weak, const QString &object)
    {
        ++weak.count;
        if (weak.objects.size() < most)
            weak.objects << object;
    }
    [[nodiscard]] QHash<const Cable *, QString> cableNames() const
    {
        QHash<const Cable *, QString> names;
        for (const ResolvedAssembly &assembly : m_farm.model().assemblies)
            for (const ResolvedCable &cable : assembly.cables)
                if (cable.fromPort.kind == PortKind::Network)
                    names.insert(cable.cable, cable.path);
        return names;
    }
    [[nodiscard]] const Cable *cableOf(const LinkInfo &info) const
    {
        return info.assembly < 0 || info.cable < 0 ? nullptr
                                                   : &m_farm.model()
                                                          .assemblies[std::size_t(info.assembly)]
                                                          .assembly->cables[info.cable];
    }
    NodeIndex root(NodeIndex node)
    {
        while (m_parent[node] != node)
            node = m_parent[node] = m_parent[m_parent[node]];
        return node;
    }

    const FarmGraph &m_farm;
    std::vector<NodeIndex> m_parent;
    std::vector<bool> m_isTerminal;
    std::vector<std::pair<std::uint32_t, std::uint32_t>> m_edges;
    std::vector<LinkIndex> m_links; ///< per edge
    std::map<QString, Weak> m_switches, m_cables;
};

/// CON-10: without this switch, or this cable, some machines with GPUs no longer reach others.
void checkSinglePoints(RuleContext &context)
{
    constexpr std::size_t mostNodes = 500'000;
    if (context.threshold("redundant") < 1.0)
        return context.notAsked(
            Tr::tr("redundancy is not asked for (threshold “redundant” of the rule)"));
    const std::optional<FarmGraph> farm = FarmGraph::build(context.model(), mostNodes);
    if (!farm)
        return context.notEvaluated(Tr::tr("the farm has too many devices for this"), {});
    MachineGraph machines(*farm);
    machines.search();
    for (const auto &[path, weak] : machines.weakSwitches())
        context.find(weak.objects,
                     weak.count > 1.0
                         ? Tr::tr("each of %1 × %2 is a single point of failure: without it some "
                                  "machines do not reach others")
                               .arg(weak.count)
                               .arg(path)
                         : Tr::tr("%1 is a single point of failure: without it some machines do "
                                  "not reach others")
                               .arg(path),
                     Tr::tr("Join the machines to a second switch."));
    for (const auto &[name, weak] : machines.weakCables())
        context.find(weak.objects,
                     weak.count > 1.0
                         ? Tr::tr("each of %1 cables %2 is a single point of failure")
                               .arg(weak.count)
                               .arg(name)
                         : Tr::tr("the cable %1 is a single point of failure").arg(name),
                     Tr::tr("Join both ends by a second cable."));
}

} // namespace

std::span<const RuleCheck> redundancyChecks()
{
    static constexpr std::array checks{RuleCheck{"CON-10", checkSinglePoints, nullptr, true}};
    return checks;
}

} // namespace nongjang
