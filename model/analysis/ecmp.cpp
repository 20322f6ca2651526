#include "model/analysis/ecmp.h"

#include "model/analysis/symmetry_refinement.h"

#include <algorithm>

namespace nongjang {

std::uint32_t hashedChoice(std::uint64_t hash, NodeIndex node, std::uint32_t ways) noexcept
{
    const std::uint64_t high = scatter(hash ^ scatter(node)) >> 32U;
    return std::uint32_t((high * ways) >> 32U);
}

void EcmpRouter::Search::start(NodeIndex node, std::uint32_t now)
{
    for (std::vector<NodeIndex> &bucket : buckets)
        bucket.clear();
    radius = 0;
    put(node, 0, now);
}

void EcmpRouter::Search::put(NodeIndex node, std::uint32_t at, std::uint32_t now)
{
    stamp[node] = now;
    distance[node] = at;
    if (buckets.size() <= at)
        buckets.resize(at + 1);
    buckets[at].push_back(node);
}

EcmpRouter::EcmpRouter(const LinkGraph &graph, const Adjacency &adjacency,
                       std::vector<std::uint8_t> cost)
    : m_graph(graph)
    , m_adjacency(adjacency)
    , m_cost(std::move(cost))
    , m_mark(graph.isEndpoint.size(), 0)
    , m_position(graph.isEndpoint.size(), 0)
    , m_amount(graph.isEndpoint.size(), 0.0)
{
    for (Search &search : m_search) {
        search.stamp.assign(graph.isEndpoint.size(), 0);
        search.distance.assign(graph.isEndpoint.size(), 0);
    }
    for (const std::uint8_t one : m_cost)
        m_widest = std::max<std::uint32_t>(m_widest, one);
}

/// Expands the next bucket. The shortest way met so far on its links, through a node that the other search has reached too.
std::uint32_t EcmpRouter::expand(Search &search, const Search &other, NodeIndex target)
{
    std::uint32_t shortest = unknown;
    const std::uint32_t distance = search.radius;
    for (std::size_t i = 0; i < search.buckets[distance].size(); ++i) {
        const NodeIndex node = search.buckets[distance][i];
        if (search.distance[node] != distance || node == target)
            continue; // reached again by a shorter way; or the end, which leads no further
        for (const Adjacency::Neighbour *it = m_adjacency.begin(node); it != m_adjacency.end(node);
             ++it) {
            if (m_graph.isEndpoint[it->node] && it->node != target)
                continue;
            const std::uint32_t next = distance + m_cost[it->link];
            if (search.stamp[it->node] == m_now && search.distance[it->node] <= next)
                continue;
            search.put(it->node, next, m_now);
            if (other.stamp[it->node] == m_now)
                shortest = std::min(shortest, next + other.distance[it->node]);
        }
    }
    ++search.radius;
    return shortest;
}

/// Grows both searches, the smaller front first, until they overlap by a link, so that every shortest way has a node both know.
std::uint32_t EcmpRouter::meet(NodeIndex from, NodeIndex to)
{
    ++m_now;
    m_search[0].start(from, m_now);
    m_search[1].start(to, m_now);
    std::uint32_t length = unknown;
    const auto overlap = [&] {
        return length != unknown && m_search[0].radius + m_search[1].radius >= length + m_widest;
    };
    while (!overlap()) {
        const bool done0 = m_search[0].isDone();
        const bool done1 = m_search[1].isDone();
        if ((done0 && done1) || (length == unknown && (done0 || done1)))
            break; // one side is known in full: there is nothing to meet any more
        const auto front = [](const Search &search) {
            return search.buckets[search.radius].size();
        };
        const bool first = done1 || (!done0 && front(m_search[0]) <= front(m_search[1]));
        const std::uint32_t met =
            first ? expand(m_search[0], m_search[1], to) : expand(m_search[1], m_search[0], from);
        length = std::min(length, met);
    }
    return length;
}

void EcmpRouter::visit(NodeIndex node, std::uint32_t position)
{
    if (isMarked(node))
        return;
    m_mark[node] = m_now;
    m_position[node] = position;
    m_amount[node] = 0.0;
    m_way.emplace_back(position, node);
}

/// From the nodes both searches know, back along each search to its end: all nodes on shortest ways.
void EcmpRouter::mark(NodeIndex from, NodeIndex to, std::uint32_t length)
{
    m_way.clear();
    const std::uint32_t last =
        std::min<std::uint32_t>(m_search[0].radius, std::uint32_t(m_search[0].buckets.size()) - 1);
    for (std::uint32_t distance = 0; distance <= last; ++distance)
        for (const NodeIndex node : m_search[0].buckets[distance]) {
            const std::uint32_t behind = m_search[0].at(node, m_now);
            const std::uint32_t ahead = m_search[1].at(node, m_now);
            const bool isInner = !m_graph.isEndpoint[node] || node == from || node == to;
            if (behind == distance && ahead != unknown && behind + ahead == length && isInner)
                visit(node, behind);
        }
    for (std::size_t i = 0; i < m_way.size(); ++i) { // grows while it is walked
        const NodeIndex node = m_way[i].second;
        for (std::size_t side = 0; side < m_search.size(); ++side) {
            const std::uint32_t here = m_search[side].at(node, m_now);
            if (here == unknown)
                continue;
            for (const Adjacency::Neighbour *it = m_adjacency.begin(node);
                 it != m_adjacency.end(node); ++it) {
                const std::uint32_t there = m_search[side].at(it->node, m_now);
                const bool isInner =
                    !m_graph.isEndpoint[it->node] || it->node == from || it->node == to;
                if (there != unknown && there + m_cost[it->link] == here && isInner)
                    visit(it->node, side == 0 ? there : length - there);
            }
        }
    }
}

/// Along the marked nodes by position, so that a node has all that arrives before it passes on.
template<class Add>
void EcmpRouter::passOn(NodeIndex to, Add &&add)
{
    std::sort(m_way.begin(), m_way.end());
    for (const auto &[position, node] : m_way) {
        const double amount = m_amount[node];
        if (amount == 0.0 || node == to)
            continue;
        const auto leadsOn = [this, to, at = position](const Adjacency::Neighbour &next) {
            return isMarked(next.node) && m_position[next.node] == at + m_cost[next.link]
                   && (!m_graph.isEndpoint[next.node] || next.node == to);
        };
        const auto ways = std::count_if(m_adjacency.begin(node), m_adjacency.end(node), leadsOn);
        for (const Adjacency::Neighbour *it = m_adjacency.begin(node); it != m_adjacency.end(node);
             ++it) {
            if (!leadsOn(*it))
                continue;
            const double share = amount / double(ways);
            m_amount[it->node] += share;
            add(leaving(m_graph, node, it->link), share);
        }
    }
}

const std::vector<RouteShare> &EcmpRouter::route(NodeIndex from, NodeIndex to)
{
    m_shares.clear();
    if (from == to)
        return m_shares;
    const std::uint32_t length = meet(from, to);
    if (length == unknown)
        return m_shares;
    mark(from, to, length);
    m_amount[from] = 1.0;
    passOn(to, [this](DirectedLink link, double share) { m_shares.push_back({link, share}); });
    return m_shares;
}

const std::vector<RouteShare> &EcmpRouter::hashedRoute(NodeIndex from, NodeIndex to,
                                                       std::uint64_t hash)
{
    route(from, to);
    // The shares of one node stand together, behind those of every node before it on any way: one pass finds the whole way.
    std::size_t taken = 0;
    NodeIndex node = from;
    for (std::size_t first = 0, end = 0; first < m_shares.size(); first = end) {
        const NodeIndex tail = tailOf(m_graph, m_shares[first].link);
        while (end < m_shares.size() && tailOf(m_graph, m_shares[end].link) == tail)
            ++end;
        if (tail != node)
            continue;
        const auto ways = std::uint32_t(end - first);
        const DirectedLink link = m_shares[first + hashedChoice(hash, node, ways)].link;
        m_shares[taken++] = {link, 1.0};
        node = headOf(m_graph, link);
    }
    m_shares.resize(taken);
    return m_shares;
}

const std::vector<RouteShare> &EcmpRouter::viaRoute(NodeIndex from, std::span<const NodeIndex> via,
                                                    NodeIndex to)
{
    m_pieces.clear();
    for (std::size_t i = 0; i <= via.size(); ++i) {
        const NodeIndex next = i < via.size() ? via[i] : to;
        if (next == from)
            continue;
        route(from, next);
        if (m_shares.empty()) {
            m_pieces.clear();
            break;
        }
        m_pieces.insert(m_pieces.end(), m_shares.begin(), m_shares.end());
        from = next;
    }
    return m_pieces;
}

bool EcmpRouter::gather(NodeIndex to, double amount, std::vector<double> &load)
{
    ++m_now;
    Search &search = m_search[0];
    search.start(to, m_now);
    while (!search.isDone()) {
        const std::uint32_t distance = search.radius++;
        for (std::size_t i = 0; i < search.buckets[distance].size(); ++i) {
            const NodeIndex node = search.buckets[distance][i];
            if (search.distance[node] != distance || (m_graph.isEndpoint[node] && node != to))
                continue;
            for (const Adjacency::Neighbour *it = m_adjacency.begin(node);
                 it != m_adjacency.end(node); ++it) {
                const std::uint32_t next = distance + m_cost[it->link];
                if (search.stamp[it->node] != m_now || next < search.distance[it->node])
                    search.put(it->node, next, m_now);
            }
        }
    }
    m_way.clear();
    for (NodeIndex node = 0; node < m_graph.isEndpoint.size(); ++node) {
        const bool isSource = m_graph.isEndpoint[node] && node != to;
        if (search.stamp[node] != m_now) {
            if (isSource)
                return false;
            continue;
        }
        // Farthest first: positions count towards the destination.
        visit(node, std::uint32_t(search.buckets.size()) - search.distance[node]);
        if (isSource)
            m_amount[node] = amount;
    }
    passOn(to, [&load](DirectedLink link, double share) { load[link] += share; });
    return true;
}

} // namespace nongjang
