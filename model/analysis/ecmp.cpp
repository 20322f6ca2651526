#include "model/analysis/ecmp.h"

#include "model/analysis/symmetry_refinement.h"

#include <algorithm>

namespace nongjang {

std::uint32_t hashedChoice(std::uint64_t hash, NodeIndex node, std::uint32_t ways) noexcept
{
    const std::uint64_t high = scatter(hash ^ scatter(node)) >> 32U;
    return std::uint32_t((high * ways) >> 32U);
}

void EcmpRouter::Search::start()
{
    for (std::size_t i = 0; i < used; ++i)
        buckets[i].clear();
    used = 0;
    radius = 0;
}

void EcmpRouter::Search::put(NodeIndex node, std::uint32_t at)
{
    if (buckets.size() <= at)
        buckets.resize(at + 1);
    used = std::max<std::size_t>(used, at + 1);
    buckets[at].push_back(node);
}

void EcmpRouter::put(std::size_t side, NodeIndex node, std::uint32_t distance)
{
    m_reached[node][side] = {m_now, distance};
    m_search[side].put(node, distance);
}

EcmpRouter::EcmpRouter(const LinkGraph &graph, const Adjacency &adjacency,
                       std::vector<std::uint8_t> cost, std::vector<char> isBonded)
    : m_graph(graph)
    , m_adjacency(adjacency)
    , m_cost(std::move(cost))
    , m_isBonded(std::move(isBonded))
    , m_reached(graph.isEndpoint.size())
    , m_mark(graph.isEndpoint.size(), 0)
    , m_position(graph.isEndpoint.size(), 0)
    , m_amount(graph.isEndpoint.size(), 0.0)
{
    for (const std::uint8_t one : m_cost)
        m_widest = std::max<std::uint32_t>(m_widest, one);
    const auto nodes = NodeIndex(graph.isEndpoint.size());
    m_firstOnward.reserve(nodes + 1);
    m_onward.reserve(graph.links.size() * 2);
    for (NodeIndex node = 0; node < nodes; ++node) {
        m_firstOnward.push_back(std::uint32_t(m_onward.size()));
        for (const Adjacency::Neighbour *it = adjacency.begin(node); it != adjacency.end(node);
             ++it)
            if (!graph.isEndpoint[it->node])
                m_onward.push_back({it->node, m_cost[it->link]});
    }
    m_firstOnward.push_back(std::uint32_t(m_onward.size()));
}

/// Expands the next bucket. The shortest way met so far on its links, through a node that the other search has reached too.
/// Endpoints are no way through: the ends are where the searches start.
std::uint32_t EcmpRouter::expand(std::size_t side, NodeIndex target)
{
    std::uint32_t shortest = unknown;
    Search &search = m_search[side];
    const std::uint32_t distance = search.radius;
    for (std::size_t i = 0; i < search.buckets[distance].size(); ++i) {
        const NodeIndex node = search.buckets[distance][i];
        if (m_reached[node][side].distance != distance || node == target)
            continue; // reached again by a shorter way; or the end, which leads no further
        for (std::uint32_t n = m_firstOnward[node]; n < m_firstOnward[node + 1]; ++n) {
            const Onward &onward = m_onward[n];
            const std::uint32_t next = distance + onward.cost;
            const ReachedBoth &reached = m_reached[onward.node];
            if (reached[side].stamp == m_now && reached[side].distance <= next)
                continue;
            put(side, onward.node, next);
            if (reached[1 - side].stamp == m_now) {
                m_met.push_back(onward.node);
                shortest = std::min(shortest, next + reached[1 - side].distance);
            }
        }
    }
    ++search.radius;
    return shortest;
}

/// Of the cheapest link between two nodes; unknown: there is none.
std::uint32_t EcmpRouter::directCost(NodeIndex from, NodeIndex to) const
{
    std::uint32_t cost = unknown;
    for (const Adjacency::Neighbour *it = m_adjacency.begin(from); it != m_adjacency.end(from);
         ++it)
        if (it->node == to)
            cost = std::min<std::uint32_t>(cost, m_cost[it->link]);
    return cost;
}

/// Grows both searches, the smaller front first, until they overlap by a link, so that every shortest way has a node both know.
std::uint32_t EcmpRouter::meet(NodeIndex from, NodeIndex to)
{
    ++m_now;
    m_met.clear();
    for (Search &search : m_search)
        search.start();
    put(0, from, 0);
    put(1, to, 0);
    std::uint32_t length = unknown;
    if (m_graph.isEndpoint[from] && m_graph.isEndpoint[to])
        length = directCost(from, to);
    // No search enters an endpoint, so both ends are left before one can be through.
    length = std::min(length, expand(0, to));
    length = std::min(length, expand(1, from));
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
        length = std::min(length, first ? expand(0, to) : expand(1, from));
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
    // No search entered an endpoint, but how far the ends are from each other is known now.
    m_reached[from][1] = m_reached[to][0] = {m_now, length};
    visit(from, 0);
    visit(to, length);
    for (const NodeIndex node : m_met) {
        const std::uint32_t behind = at(0, node);
        const std::uint32_t ahead = at(1, node);
        const bool isInner = !m_graph.isEndpoint[node] || node == from || node == to;
        if (behind != unknown && ahead != unknown && behind + ahead == length && isInner)
            visit(node, behind);
    }
    for (std::size_t i = 0; i < m_way.size(); ++i) { // grows while it is walked
        const NodeIndex node = m_way[i].second;
        for (std::size_t side = 0; side < m_search.size(); ++side) {
            const std::uint32_t here = at(side, node);
            if (here == unknown)
                continue;
            for (const Adjacency::Neighbour *it = m_adjacency.begin(node);
                 it != m_adjacency.end(node); ++it) {
                const std::uint32_t there = at(side, it->node);
                if (there == unknown || there + m_cost[it->link] != here || isMarked(it->node))
                    continue;
                if (!m_graph.isEndpoint[it->node] || it->node == from || it->node == to)
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
        m_next.clear();
        for (const Adjacency::Neighbour *it = m_adjacency.begin(node); it != m_adjacency.end(node);
             ++it)
            if (isMarked(it->node) && m_position[it->node] == position + m_cost[it->link]
                && (!m_graph.isEndpoint[it->node] || it->node == to))
                m_next.push_back(it);
        const double share = amount / double(m_next.size());
        for (const Adjacency::Neighbour *it : m_next) {
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
        const std::size_t chosen = chooseWay(hash, first, end);
        const DirectedLink link = m_shares[chosen].link;
        const std::size_t before = taken;
        for (std::size_t i = first; i < end; ++i)
            if (i == chosen || isSameBond(m_shares[i].link, link))
                m_shares[taken++].link =
                    m_shares[i].link; // never ahead of what is still to be read
        for (std::size_t i = before; i < taken; ++i)
            m_shares[i].share = 1.0 / double(taken - before);
        node = headOf(m_graph, link);
    }
    m_shares.resize(taken);
    return m_shares;
}

bool EcmpRouter::isSameBond(DirectedLink a, DirectedLink b) const
{
    return !m_isBonded.empty() && m_isBonded[a / 2] && m_isBonded[b / 2]
           && headOf(m_graph, a) == headOf(m_graph, b);
}

/// Place of the link chosen among the shares [first, end) of one node; of bonded links the first stands for all.
std::size_t EcmpRouter::chooseWay(std::uint64_t hash, std::size_t first, std::size_t end) const
{
    const auto isFirstOfBond = [&](std::size_t i) {
        for (std::size_t j = first; j < i; ++j)
            if (isSameBond(m_shares[j].link, m_shares[i].link))
                return false;
        return true;
    };
    std::uint32_t ways = 0;
    for (std::size_t i = first; i < end; ++i)
        ways += isFirstOfBond(i) ? 1U : 0U;
    std::uint32_t left = hashedChoice(hash, tailOf(m_graph, m_shares[first].link), ways);
    for (std::size_t i = first; i < end; ++i)
        if (isFirstOfBond(i) && left-- == 0)
            return i;
    return first;
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
    search.start();
    put(0, to, 0);
    while (!search.isDone()) {
        const std::uint32_t distance = search.radius++;
        for (std::size_t i = 0; i < search.buckets[distance].size(); ++i) {
            const NodeIndex node = search.buckets[distance][i];
            if (m_reached[node][0].distance != distance || (m_graph.isEndpoint[node] && node != to))
                continue;
            for (const Adjacency::Neighbour *it = m_adjacency.begin(node);
                 it != m_adjacency.end(node); ++it) {
                const std::uint32_t next = distance + m_cost[it->link];
                const Reached &reached = m_reached[it->node][0];
                if (reached.stamp != m_now || next < reached.distance)
                    put(0, it->node, next);
            }
        }
    }
    m_way.clear();
    for (NodeIndex node = 0; node < m_graph.isEndpoint.size(); ++node) {
        const bool isSource = m_graph.isEndpoint[node] && node != to;
        if (m_reached[node][0].stamp != m_now) {
            if (isSource)
                return false;
            continue;
        }
        // Farthest first: positions count towards the destination.
        visit(node, std::uint32_t(search.used) - m_reached[node][0].distance);
        if (isSource)
            m_amount[node] = amount;
    }
    passOn(to, [&load](DirectedLink link, double share) { load[link] += share; });
    return true;
}

} // namespace nongjang
