// Routing: shortest ways with the flow split equally over all next links at every hop (engineering model, chapter 3.2). Pure.
#pragma once

#include "model/analysis/link_graph.h"

#include <array>
#include <cstdint>
#include <span>
#include <vector>

namespace nongjang {

struct RouteShare
{
    DirectedLink link = 0;
    double share = 1.0; ///< of the flow
};

/// The node a directed link leaves, and the one it leads to.
[[nodiscard]] inline NodeIndex tailOf(const LinkGraph &graph, DirectedLink link)
{
    return link % 2 == 0 ? graph.links[link / 2].a : graph.links[link / 2].b;
}
[[nodiscard]] inline NodeIndex headOf(const LinkGraph &graph, DirectedLink link)
{
    return tailOf(graph, link ^ 1U);
}

/// Which of `ways` next links (at least one) a switch at `node` takes for a flow of this hash. Every node hashes differently, so that the
/// choices along a way do not depend on each other. The same on every machine.
[[nodiscard]] std::uint32_t hashedChoice(std::uint64_t hash, NodeIndex node,
                                         std::uint32_t ways) noexcept;

/// Routes flows one by one on one graph. Keeps its work space; a route costs what lies within half its length of either end.
class EcmpRouter
{
public:
    /// `cost` per link, 1 to 255: a way of least cost is a shortest way. Endpoints are not passed through. `isBonded` per link: with
    /// others between the same nodes it is one link to a hash; empty: none is.
    EcmpRouter(const LinkGraph &graph, const Adjacency &adjacency, std::vector<std::uint8_t> cost,
               std::vector<char> isBonded = {});

    /// The shares of a unit flow on every directed link. Empty: there is no way, or both are the same node.
    const std::vector<RouteShare> &route(NodeIndex from, NodeIndex to);
    /// The one shortest way that a flow of this hash keeps to (chapter 3.2, hashed), in order and with shares of 1: at every node
    /// hashedChoice() among the links over which route() splits there, parallel links counting each; bonded ones share what they get.
    /// Empty as route().
    const std::vector<RouteShare> &hashedRoute(NodeIndex from, NodeIndex to, std::uint64_t hash);
    /// The way laid over the nodes `via` in this order: the route() to each from the one before, one after the other, so a link used by
    /// several of them comes several times. The nodes may be endpoints. Empty: some piece has no way, or all nodes are the same.
    const std::vector<RouteShare> &viaRoute(NodeIndex from, std::span<const NodeIndex> via,
                                            NodeIndex to);
    [[nodiscard]] const LinkGraph &graph() const { return m_graph; }
    /// Adds to `load` (per directed link) what `amount` from every endpoint to `to` puts on it; O(nodes + links).
    /// False: some endpoint cannot reach it.
    bool gather(NodeIndex to, double amount, std::vector<double> &load);

private:
    static constexpr std::uint32_t unknown = 0xffffffffU;

    /// What a search knows of a node.
    struct Reached
    {
        std::uint32_t stamp = 0; ///< search in which it was reached
        std::uint32_t distance = 0;
    };
    using ReachedBoth = std::array<Reached, 2>; ///< from the source, from the destination

    /// Distances from one end, outwards. Buckets by distance: costs are small integers.
    struct Search
    {
        std::vector<std::vector<NodeIndex>> buckets;
        std::size_t used = 0;     ///< buckets that are not empty, and those before
        std::uint32_t radius = 0; ///< all nodes nearer have been expanded
        void start();
        void put(NodeIndex node, std::uint32_t at);
        [[nodiscard]] bool isDone() const { return radius >= used; }
    };
    /// Links out of a node to others than endpoints.
    struct Onward
    {
        NodeIndex node;
        std::uint32_t cost;
    };

    void put(std::size_t side, NodeIndex node, std::uint32_t distance);
    /// Final distance; unknown where the search has not come.
    [[nodiscard]] std::uint32_t at(std::size_t side, NodeIndex node) const
    {
        const Reached &reached = m_reached[node][side];
        return reached.stamp == m_now && reached.distance <= m_search[side].radius
                   ? reached.distance
                   : unknown;
    }
    std::uint32_t expand(std::size_t side, NodeIndex target);
    [[nodiscard]] std::uint32_t directCost(NodeIndex from, NodeIndex to) const;
    std::uint32_t meet(NodeIndex from, NodeIndex to);
    void mark(NodeIndex from, NodeIndex to, std::uint32_t length);
    template<class Add>
    void passOn(NodeIndex to, Add &&add);
    [[nodiscard]] bool isSameBond(DirectedLink a, DirectedLink b) const;
    [[nodiscard]] std::size_t chooseWay(std::uint64_t hash, std::size_t first,
                                        std::size_t end) const;
    void visit(NodeIndex node, std::uint32_t position);
    [[nodiscard]] bool isMarked(NodeIndex node) const { return m_mark[node] == m_now; }

    const LinkGraph &m_graph;
    const Adjacency &m_adjacency;
    std::vector<std::uint8_t> m_cost;
    std::vector<char> m_isBonded;
    std::uint32_t m_widest = 1; ///< largest cost of a link
    std::uint32_t m_now = 0;
    std::vector<std::uint32_t> m_firstOnward; ///< per node, and the end
    std::vector<Onward> m_onward;
    std::array<Search, 2> m_search; ///< from the source, from the destination
    std::vector<ReachedBoth> m_reached;
    std::vector<NodeIndex> m_met;          ///< nodes that both searches have reached
    std::vector<std::uint32_t> m_mark;     ///< search in which a node was found on a shortest way
    std::vector<std::uint32_t> m_position; ///< along the way, where marked
    std::vector<double> m_amount;          ///< of the flow arriving at a node
    std::vector<std::pair<std::uint32_t, NodeIndex>> m_way; ///< marked nodes by position
    std::vector<const Adjacency::Neighbour *> m_next;       ///< links that lead on from a node
    std::vector<RouteShare> m_shares;
    std::vector<RouteShare> m_pieces; ///< of a way over given nodes
};

} // namespace nongjang
