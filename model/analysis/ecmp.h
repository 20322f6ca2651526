// Routing: shortest ways with the flow split equally over all next links at every hop (engineering model, chapter 3.2). Pure.
#pragma once

#include "model/analysis/link_graph.h"

#include <cstdint>
#include <vector>

namespace nongjang {

struct RouteShare
{
    DirectedLink link = 0;
    double share = 1.0; ///< of the flow
};

/// Routes flows one by one on one graph. Keeps its work space; the cost follows the part of the graph around the two ends.
class EcmpRouter
{
public:
    /// `cost` per link, 1 to 255: a way of least cost is a shortest way.
    EcmpRouter(const LinkGraph &graph, const Adjacency &adjacency, std::vector<std::uint8_t> cost);

    /// The shares of a unit flow on every directed link. Empty: there is no way, or both are the same node.
    const std::vector<RouteShare> &route(NodeIndex from, NodeIndex to);
    /// Adds to `load` (per directed link) what `amount` from every endpoint to `to` puts on it; O(nodes + links).
    /// False: some endpoint cannot reach it.
    bool gather(NodeIndex to, double amount, std::vector<double> &load);

private:
    static constexpr NodeIndex everywhere = 0xffffffffU;
    bool measure(NodeIndex from, NodeIndex to);
    template<class Add>
    void split(std::uint32_t farthest, NodeIndex to, Add &&add);
    [[nodiscard]] bool isSeen(NodeIndex node) const { return m_stamp[node] == m_now; }

    const LinkGraph &m_graph;
    const Adjacency &m_adjacency;
    std::vector<std::uint8_t> m_cost;
    std::uint32_t m_now = 0;
    std::vector<std::uint32_t> m_stamp;            ///< search in which a node was reached
    std::vector<std::uint32_t> m_distance;         ///< to the destination, valid where stamped
    std::vector<double> m_amount;                  ///< of the flow arriving at a node
    std::vector<std::vector<NodeIndex>> m_buckets; ///< nodes by distance
    std::vector<RouteShare> m_shares;
};

} // namespace nongjang
