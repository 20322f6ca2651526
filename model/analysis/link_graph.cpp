#include "model/analysis/link_graph.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace nongjang {

namespace {

constexpr std::uint32_t unset = std::numeric_limits<std::uint32_t>::max();

class UnionFind
{
public:
    explicit UnionFind(std::size_t size)
        : m_parent(size)
    {
        std::iota(m_parent.begin(), m_parent.end(), 0U);
    }
    NodeIndex find(NodeIndex x)
    {
        while (m_parent[x] != x)
            x = m_parent[x] = m_parent[m_parent[x]];
        return x;
    }
    NodeIndex unite(NodeIndex a, NodeIndex b) { return m_parent[b] = a; }

private:
    std::vector<NodeIndex> m_parent;
};

} // namespace

Adjacency::Adjacency(const LinkGraph &graph)
    : m_first(graph.isEndpoint.size() + 1, 0)
    , m_neighbours(graph.links.size() * 2)
{
    for (const Link &link : graph.links) {
        ++m_first[link.a + 1];
        ++m_first[link.b + 1];
    }
    std::partial_sum(m_first.begin(), m_first.end(), m_first.begin());
    std::vector<std::uint32_t> next(m_first.begin(), m_first.end() - 1);
    for (LinkIndex i = 0; i < graph.links.size(); ++i) {
        const Link &link = graph.links[i];
        m_neighbours[next[link.a]++] = {link.b, i};
        m_neighbours[next[link.b]++] = {link.a, i};
    }
}

std::vector<LinkIndex> shortestWidestPath(const LinkGraph &graph, const Adjacency &adjacency,
                                          NodeIndex from, NodeIndex to)
{
    constexpr double unknown = 1.0; // byte/s: narrower than whatever is known
    const auto widthOf = [&graph](LinkIndex link) {
        const double width = graph.links[link].capacity.value.si();
        return std::isfinite(width) ? width : unknown;
    };
    const std::size_t nodes = graph.isEndpoint.size();
    std::vector<std::uint32_t> distance(nodes, unset);
    std::vector<double> width(nodes, 0.0);
    std::vector<Adjacency::Neighbour> previous(nodes, {unset, unset});
    std::vector<NodeIndex> level{from};
    std::vector<NodeIndex> next;
    distance[from] = 0;
    width[from] = std::numeric_limits<double>::infinity();
    // Level by level: all of a level know their final width before the next one reads it.
    while (!level.empty() && distance[to] == unset) {
        next.clear();
        for (const NodeIndex node : level) {
            if (node != from && graph.isEndpoint[node])
                continue;
            for (const Adjacency::Neighbour *it = adjacency.begin(node); it != adjacency.end(node);
                 ++it) {
                const double through = std::min(width[node], widthOf(it->link));
                if (distance[it->node] == unset) {
                    distance[it->node] = distance[node] + 1;
                    next.push_back(it->node);
                } else if (distance[it->node] != distance[node] + 1) {
                    continue;
                }
                if (through > width[it->node]) {
                    width[it->node] = through;
                    previous[it->node] = {node, it->link};
                }
            }
        }
        level.swap(next);
    }
    std::vector<LinkIndex> path;
    if (distance[to] == unset)
        return path;
    for (NodeIndex node = to; node != from; node = previous[node].node)
        path.push_back(previous[node].link);
    std::reverse(path.begin(), path.end());
    return path;
}

namespace {

/// Sets of nodes with some endpoint of each, counting how many sets hold endpoints.
class EndpointSets
{
public:
    explicit EndpointSets(const std::vector<bool> &isEndpoint)
        : m_sets(isEndpoint.size())
        , m_member(isEndpoint.size(), unset)
    {
        for (NodeIndex node = 0; node < isEndpoint.size(); ++node)
            if (isEndpoint[node]) {
                m_member[node] = node;
                ++m_separate;
            }
    }
    /// Joins the ends; an endpoint of either side when both sides had one and were apart.
    std::optional<WorstPair> join(const Link &link)
    {
        const NodeIndex a = m_sets.find(link.a);
        const NodeIndex b = m_sets.find(link.b);
        if (a == b)
            return std::nullopt;
        const NodeIndex one = m_member[a];
        const NodeIndex other = m_member[b];
        m_member[m_sets.unite(a, b)] = one != unset ? one : other;
        if (one == unset || other == unset)
            return std::nullopt;
        --m_separate;
        return WorstPair{one, other, true};
    }
    [[nodiscard]] std::size_t separate() const { return m_separate; }
    [[nodiscard]] NodeIndex setOf(NodeIndex node) { return m_sets.find(node); }

private:
    UnionFind m_sets;
    std::vector<NodeIndex> m_member;
    std::size_t m_separate = 0;
};

} // namespace

std::optional<WorstPair> worstPair(const LinkGraph &graph, const std::vector<LinkUse> &use,
                                   const std::stop_token &stop)
{
    EndpointSets sets(graph.isEndpoint);
    std::vector<LinkIndex> order;
    order.reserve(graph.links.size());
    for (LinkIndex i = 0; i < graph.links.size(); ++i) {
        if (use[i] == LinkUse::Joined)
            sets.join(graph.links[i]);
        else if (use[i] == LinkUse::Tree)
            order.push_back(i);
    }
    if (sets.separate() < 2)
        return std::nullopt;
    std::stable_sort(order.begin(), order.end(), [&](LinkIndex a, LinkIndex b) {
        return graph.links[a].capacity.value > graph.links[b].capacity.value;
    });
    std::optional<WorstPair> last;
    for (const LinkIndex i : order) {
        if (sets.separate() == 1 || stop.stop_requested())
            break;
        if (const std::optional<WorstPair> joined = sets.join(graph.links[i]))
            last = joined;
    }
    if (sets.separate() == 1)
        return last;
    std::optional<NodeIndex> first;
    for (NodeIndex node = 0; node < graph.isEndpoint.size(); ++node) {
        if (!graph.isEndpoint[node])
            continue;
        if (!first)
            first = node;
        else if (sets.setOf(node) != sets.setOf(*first))
            return WorstPair{*first, node, false};
    }
    return last;
}

} // namespace nongjang
