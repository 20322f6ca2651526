#include "model/study/machines.h"

#include "model/study/device_nodes.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <set>
#include <unordered_map>

namespace nongjang {

namespace {

constexpr LinkIndex noLink = ~LinkIndex(0);

class MachineWalk
{
public:
    MachineWalk(const FarmGraph &graph, std::stop_token stop)
        : m_graph(graph)
        , m_stop(std::move(stop))
        , m_adjacency(graph.graph())
        , m_machine(graph.graph().isEndpoint.size(), -1)
        , m_up(graph.graph().isEndpoint.size(), noLink)
    {}

    void run(const std::function<void(const Machine &)> &each)
    {
        const auto nodes = NodeIndex(m_machine.size());
        for (NodeIndex node = 0; node < nodes && !m_stop.stop_requested(); ++node)
            if (m_machine[node] < 0 && isProcessor(node))
                collect(node);
        joinNetworks();
        for (std::size_t i = 0; i < m_members.size() && !m_stop.stop_requested(); ++i) {
            const Machine machine = describe(m_members[i]);
            if (!machine.gpus.empty())
                each(machine);
        }
    }

private:
    [[nodiscard]] DrawnComponent drawn(NodeIndex node) const
    {
        const FarmGraph::Device device = m_graph.device(node);
        return {device.assembly, device.component};
    }

    /// The first node of a board is its first processor, so that a machine starts there.
    [[nodiscard]] bool isProcessor(NodeIndex node) const { return m_graph.place(node).isProcessor; }

    [[nodiscard]] PartPtr processorOf(const DrawnComponent &host)
    {
        const auto [it, isNew] = m_processors.try_emplace({host.assembly, host.index});
        if (isNew)
            it->second = host.assembly->processorOf(host.index);
        return it->second;
    }

    [[nodiscard]] LinkKind kindOf(LinkIndex link) const { return m_graph.info(link).kind; }

    /// Everything that hangs on the processors, breadth first, so that `m_up` leads each node the short way to its processor.
    void collect(NodeIndex first)
    {
        const auto id = int(m_members.size());
        std::vector<NodeIndex> members{first};
        m_machine[first] = id;
        const auto spread = [&](std::size_t i, bool overSockets) {
            const NodeIndex node = members[i];
            for (const Adjacency::Neighbour *it = m_adjacency.begin(node);
                 it != m_adjacency.end(node); ++it) {
                const LinkKind kind = kindOf(it->link);
                if (m_machine[it->node] >= 0 || kind == LinkKind::Network
                    || kind == LinkKind::Fabric || (kind == LinkKind::Socket) != overSockets)
                    continue;
                m_machine[it->node] = id;
                m_up[it->node] = overSockets ? noLink : it->link;
                members.push_back(it->node);
            }
        };
        for (std::size_t i = 0; i < members.size(); ++i)
            spread(i, true);
        for (std::size_t i = 0; i < members.size(); ++i)
            spread(i, false);
        m_members.push_back(std::move(members));
    }

    [[nodiscard]] NodeIndex networkOf(NodeIndex node)
    {
        while (m_network[node] != node)
            node = m_network[node] = m_network[m_network[node]];
        return node;
    }

    /// Switches that reach each other over switches are one network; machines do not forward.
    void joinNetworks()
    {
        m_network.resize(m_machine.size());
        std::iota(m_network.begin(), m_network.end(), NodeIndex(0));
        const std::vector<Link> &links = m_graph.graph().links;
        for (LinkIndex i = 0; i < links.size(); ++i)
            if (kindOf(i) == LinkKind::Network && m_machine[links[i].a] < 0
                && m_machine[links[i].b] < 0)
                m_network[networkOf(links[i].a)] = networkOf(links[i].b);
        // Networks that only one machine uses are no rails.
        for (LinkIndex i = 0; i < links.size(); ++i) {
            if (kindOf(i) != LinkKind::Network)
                continue;
            for (const auto &[own, other] :
                 {std::pair{links[i].a, links[i].b}, std::pair{links[i].b, links[i].a}}) {
                if (m_machine[own] < 0 || m_machine[other] >= 0)
                    continue;
                const auto [it, isNew] = m_user.try_emplace(networkOf(other), m_machine[own]);
                if (!isNew && it->second != m_machine[own])
                    it->second = several;
            }
        }
    }

    [[nodiscard]] int railsOf(const std::vector<NodeIndex> &members)
    {
        std::map<const Part *, std::set<NodeIndex>> networks;
        for (const NodeIndex node : members)
            for (const Adjacency::Neighbour *it = m_adjacency.begin(node);
                 it != m_adjacency.end(node); ++it) {
                if (kindOf(it->link) != LinkKind::Network || m_machine[it->node] >= 0)
                    continue;
                const Part *card = m_graph.place(node).part;
                const NodeIndex network = networkOf(it->node);
                if (card->category != Category::Host && m_user[network] == several)
                    networks[card].insert(network);
            }
        std::size_t most = 0;
        for (const auto &[part, reached] : networks)
            most = std::max(most, reached.size());
        return int(most);
    }

    /// A riser, an adapter or a carrier: anything between card and board that is not just a slot.
    [[nodiscard]] bool isRiser(LinkIndex link, NodeIndex node) const
    {
        const LinkInfo &info = m_graph.info(link);
        if (info.kind == LinkKind::Pcie && !info.name.isEmpty())
            return true;
        const Category category = m_graph.place(node).part->category;
        return category == Category::Carrier || category == Category::Adapter;
    }

    [[nodiscard]] MachineGpu describeGpu(NodeIndex gpu) const
    {
        MachineGpu result;
        result.node = gpu;
        result.drawn = drawn(gpu);
        NodeIndex at = gpu;
        while (m_up[at] != noLink) {
            const LinkIndex link = m_up[at];
            const Link &both = m_graph.graph().links[link];
            const bool isOwn = at == gpu;
            if (!isOwn && m_graph.nodeLabel(at).startsWith(u"switch"))
                result.switches.push_back({at, drawn(at), m_graph.place(at).inside});
            result.onRiser = result.onRiser || isRiser(link, at);
            result.rootPort = at;
            at = both.a == at ? both.b : both.a;
        }
        result.socket = at;
        return result;
    }

    [[nodiscard]] Machine describe(const std::vector<NodeIndex> &members)
    {
        Machine machine;
        machine.host = drawn(members.front());
        for (const NodeIndex node : members)
            if (m_graph.graph().isEndpoint[node])
                machine.gpus.push_back(describeGpu(node));
        if (machine.gpus.empty())
            return machine;
        machine.processor = processorOf(machine.host);
        machine.rails = railsOf(members);
        return machine;
    }

    static constexpr int several = -1;
    const FarmGraph &m_graph;
    std::stop_token m_stop;
    Adjacency m_adjacency;
    std::vector<int> m_machine;  ///< per node; −1: on none
    std::vector<LinkIndex> m_up; ///< per node: link towards the processor
    std::vector<std::vector<NodeIndex>> m_members;
    std::map<std::pair<const ResolvedAssembly *, int>, PartPtr> m_processors;
    std::vector<NodeIndex> m_network;          ///< union-find over network switches
    std::unordered_map<NodeIndex, int> m_user; ///< per network: the machine on it, or `several`
};

} // namespace

void forEachMachine(const FarmGraph &graph, const std::stop_token &stop,
                    const std::function<void(const Machine &)> &each)
{
    MachineWalk(graph, stop).run(each);
}

} // namespace nongjang
