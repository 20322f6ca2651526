#include "model/analysis/symmetry_flat.h"

#include <omp.h>

#include <array>
#include <atomic>

namespace nongjang {

namespace {

/// Shortest-way flows to one destination at a time. Keeps its arrays.
class FlatRouter
{
public:
    FlatRouter(const LinkGraph &graph, const Adjacency &adjacency,
               const std::vector<char> &isMember);
    void search(NodeIndex destination);
    void spread(std::vector<double> &loads);
    void count(AllToAllLoads &result) const;

private:
    const LinkGraph &m_graph;
    const Adjacency &m_adjacency;
    const std::vector<char> &m_isMember;
    std::vector<char> m_isEndpoint;
    std::vector<NodeIndex> m_order;        ///< by distance from the destination
    std::vector<std::uint32_t> m_distance; ///< links to the destination + 1; 0: not reached
    std::vector<std::uint32_t>
        m_forwarder; ///< the same for nodes that pass on, and the destination; else 0
    std::vector<double> m_amount;
};

FlatRouter::FlatRouter(const LinkGraph &graph, const Adjacency &adjacency,
                       const std::vector<char> &isMember)
    : m_graph(graph)
    , m_adjacency(adjacency)
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

/// Destinations are dealt over a fixed number of blocks, whose loads are added in order: the same bits for any number of threads.
bool spreadToEveryMember(const LinkGraph &graph, const std::vector<char> &isMember,
                         AllToAllLoads &loads, const std::stop_token &stop)
{
    constexpr std::size_t mostBlocks = 8;
    constexpr std::size_t worthThreads = 200'000; // members × links, about 0.3 ms
    std::vector<NodeIndex> members;
    for (NodeIndex node = 0; node < isMember.size(); ++node)
        if (isMember[node] != 0)
            members.push_back(node);
    const std::size_t blocks = members.size() * graph.links.size() < worthThreads ? 1 : mostBlocks;
    const Adjacency adjacency(graph);
    std::array<AllToAllLoads, mostBlocks> parts;
    std::atomic<bool> isStopped = false;
    const int threads = blocks == 1 ? 1 : omp_get_num_procs();
#pragma omp parallel for schedule(dynamic) num_threads(threads)
    for (std::size_t block = 0; block < blocks; ++block) {
        AllToAllLoads &part = parts[block];
        part.flatLoads.assign(graph.links.size() * 2, 0.0);
        FlatRouter router(graph, adjacency, isMember);
        const std::size_t end = members.size() * (block + 1) / blocks;
        for (std::size_t i = members.size() * block / blocks; i < end; ++i) {
            if (isStopped || stop.stop_requested()) {
                isStopped = true;
                break;
            }
            router.search(members[i]);
            router.spread(part.flatLoads);
            router.count(part);
        }
    }
    if (isStopped)
        return false;
    loads.flatLoads.assign(graph.links.size() * 2, 0.0);
    loads.pairsByHops.clear();
    loads.totalHops = 0.0;
    for (std::size_t block = 0; block < blocks; ++block) {
        const AllToAllLoads &part = parts[block];
        for (std::size_t link = 0; link < loads.flatLoads.size(); ++link)
            loads.flatLoads[link] += part.flatLoads[link];
        for (std::size_t hops = 0; hops < part.pairsByHops.size(); ++hops)
            if (part.pairsByHops[hops] > 0)
                countPairs(loads, hops, part.pairsByHops[hops]);
    }
    return true;
}

} // namespace nongjang
