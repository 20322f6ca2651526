#include "model/analysis/ecmp.h"

#include <algorithm>

namespace nongjang {

EcmpRouter::EcmpRouter(const LinkGraph &graph, const Adjacency &adjacency,
                       std::vector<std::uint8_t> cost)
    : m_graph(graph)
    , m_adjacency(adjacency)
    , m_cost(std::move(cost))
    , m_stamp(graph.isEndpoint.size(), 0)
    , m_distance(graph.isEndpoint.size(), 0)
    , m_amount(graph.isEndpoint.size(), 0.0)
{}

/// From the sources towards the destination, farthest nodes first, so that a node has all that arrives before it passes on.
template<class Add>
void EcmpRouter::split(std::uint32_t farthest, NodeIndex to, Add &&add)
{
    for (std::uint32_t distance = farthest; distance > 0; --distance)
        for (const NodeIndex node : m_buckets[distance]) {
            const double amount = m_amount[node];
            if (m_distance[node] != distance || amount == 0.0)
                continue;
            m_amount[node] = 0.0; // a node can stand in a bucket twice
            const auto leadsOn = [&](const Adjacency::Neighbour &next) {
                return isSeen(next.node) && m_distance[next.node] + m_cost[next.link] == distance
                       && (!m_graph.isEndpoint[next.node] || next.node == to);
            };
            const auto ways =
                std::count_if(m_adjacency.begin(node), m_adjacency.end(node), leadsOn);
            for (const Adjacency::Neighbour *it = m_adjacency.begin(node);
                 it != m_adjacency.end(node); ++it) {
                if (!leadsOn(*it))
                    continue;
                const double share = amount / double(ways);
                m_amount[it->node] += share;
                add(2 * it->link + (m_graph.links[it->link].a == node ? 0U : 1U), share);
            }
        }
}

const std::vector<RouteShare> &EcmpRouter::route(NodeIndex from, NodeIndex to)
{
    m_shares.clear();
    if (from != to && measure(from, to)) {
        m_amount[from] = 1.0;
        split(m_distance[from], to, [this](DirectedLink link, double share) {
            m_shares.push_back({link, share});
        });
    }
    return m_shares;
}

bool EcmpRouter::gather(NodeIndex to, double amount, std::vector<double> &load)
{
    measure(everywhere, to);
    for (NodeIndex node = 0; node < m_graph.isEndpoint.size(); ++node) {
        if (!m_graph.isEndpoint[node] || node == to)
            continue;
        if (!isSeen(node))
            return false;
        m_amount[node] = amount;
    }
    split(std::uint32_t(m_buckets.size()) - 1, to,
          [&load](DirectedLink link, double share) { load[link] += share; });
    return true;
}

/// Distances to the destination, outwards until the source is settled. Buckets by distance: costs are small integers.
bool EcmpRouter::measure(NodeIndex from, NodeIndex to)
{
    ++m_now;
    for (std::vector<NodeIndex> &bucket : m_buckets)
        bucket.clear();
    const auto put = [this](NodeIndex node, std::uint32_t distance) {
        m_stamp[node] = m_now;
        m_distance[node] = distance;
        m_amount[node] = 0.0;
        if (m_buckets.size() <= distance)
            m_buckets.resize(distance + 1);
        m_buckets[distance].push_back(node);
    };
    put(to, 0);
    for (std::uint32_t distance = 0; distance < m_buckets.size(); ++distance) {
        for (std::size_t i = 0; i < m_buckets[distance].size(); ++i) {
            const NodeIndex node = m_buckets[distance][i];
            if (m_distance[node] != distance)
                continue; // reached again by a shorter way
            if (node == from)
                return true;
            if (m_graph.isEndpoint[node] && node != to)
                continue;
            for (const Adjacency::Neighbour *it = m_adjacency.begin(node);
                 it != m_adjacency.end(node); ++it) {
                const std::uint32_t next = distance + m_cost[it->link];
                if (!isSeen(it->node) || next < m_distance[it->node])
                    put(it->node, next);
            }
        }
    }
    return false;
}

} // namespace nongjang
