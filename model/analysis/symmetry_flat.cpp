#include "model/analysis/symmetry_flat.h"

namespace nongjang {

namespace {

/// Shortest-way flows to one destination at a time. Keeps its arrays.
class FlatRouter
{
public:
    FlatRouter(const LinkGraph &graph, const std::vector<char> &isMember);
    void search(NodeIndex destination);
    void spread(std::vector<double> &loads);
    void count(AllToAllLoads &result) const;

private:
    const LinkGraph &m_graph;
    Adjacency m_adjacency;
    const std::vector<char> &m_isMember;
    std::vector<char> m_isEndpoint;
    std::vector<NodeIndex> m_order;        ///< by distance from the destination
    std::vector<std::uint32_t> m_distance; ///< links to the destination + 1; 0: not reached
    std::vector<std::uint32_t>
        m_forwarder; ///< the same for nodes that pass on, and the destination; else 0
    std::vector<double> m_amount;
};

FlatRouter::FlatRouter(const LinkGraph &graph, const std::vector<char> &isMember)
    : m_graph(graph)
    , m_adjacency(graph)
    , m_isMember(isMember)
    , m_isEndpoint(graph.isEndpoint.begin(), graph.isEndpoint.end())
    , m_distance(graph.isEndpoint.size(), 0)
    , m_forwarder(graph.isEndpoint.size(), 0)
    , m_amount(graph.isEndpoint.size(), 0.0)
{}

void FlatRouter::search(NodeIndex destination)
{
    for (const NodeIndex node : m_order)
        m_distance[node] = m_forwarder[node] = 0;
    m_order.assign(1, destination);
    m_distance[destination] = m_forwarder[destination] = 1;
    for (std::size_t i = 0; i < m_order.size(); ++i) {
        const NodeIndex node = m_order[i];
        if (m_forwarder[node] == 0)
            continue;
        for (const Adjacency::Neighbour *it = m_adjacency.begin(node); it != m_adjacency.end(node);
             ++it) {
            const NodeIndex head = it->node;
            if (m_distance[head] != 0)
                continue;
            m_distance[head] = m_distance[node] + 1;
            m_forwarder[head] = m_isEndpoint[head] != 0 ? 0 : m_distance[head];
            m_order.push_back(head);
        }
    }
}

void FlatRouter::spread(std::vector<double> &loads)
{
    for (const NodeIndex node : m_order)
        m_amount[node] = m_isMember[node] != 0 ? 1.0 : 0.0;
    for (std::size_t i = m_order.size(); i-- > 1;) {
        const NodeIndex node = m_order[i];
        if (m_amount[node] == 0.0)
            continue;
        const std::uint32_t nearer = m_distance[node] - 1;
        std::uint32_t hops = 0;
        const Adjacency::Neighbour *const end = m_adjacency.end(node);
        for (const Adjacency::Neighbour *it = m_adjacency.begin(node); it != end; ++it)
            hops += std::uint32_t(m_forwarder[it->node] == nearer);
        const double share = m_amount[node] / hops;
        for (const Adjacency::Neighbour *it = m_adjacency.begin(node); it != end; ++it)
            if (m_forwarder[it->node] == nearer) {
                loads[leaving(m_graph, node, it->link)] += share;
                m_amount[it->node] += share;
            }
    }
}

void FlatRouter::count(AllToAllLoads &result) const
{
    for (std::size_t i = 1; i < m_order.size(); ++i)
        if (m_isMember[m_order[i]] != 0)
            countPairs(result, m_distance[m_order[i]] - 1, 1);
}

} // namespace

void countPairs(AllToAllLoads &loads, std::size_t hops, std::uint64_t pairs)
{
    if (loads.pairsByHops.size() <= hops)
        loads.pairsByHops.resize(hops + 1, 0);
    loads.pairsByHops[hops] += pairs;
    loads.totalHops += double(hops) * double(pairs);
}

bool spreadToEveryMember(const LinkGraph &graph, const std::vector<char> &isMember,
                         AllToAllLoads &loads, const std::stop_token &stop)
{
    loads.flatLoads.assign(graph.links.size() * 2, 0.0);
    loads.pairsByHops.clear();
    loads.totalHops = 0.0;
    FlatRouter router(graph, isMember);
    for (NodeIndex node = 0; node < isMember.size(); ++node) {
        if (isMember[node] == 0)
            continue;
        if (stop.stop_requested())
            return false;
        router.search(node);
        router.spread(loads.flatLoads);
        router.count(loads);
    }
    return true;
}

} // namespace nongjang
