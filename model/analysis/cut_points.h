// Nodes and edges that hold a network together on their own: what fails when one of them does. Pure.
#pragma once

#include <cstdint>
#include <span>
#include <utility>
#include <vector>

namespace nongjang {

struct CutPoints
{
    std::vector<bool> nodes; ///< without this one some terminals cannot reach others
    std::vector<bool> edges;
};

/// Single points of failure of an undirected graph with parallel edges, for the nodes that want to reach one another: `isTerminal` per
/// node. A terminal that fails is missed by nobody but itself. Terminals that are apart from the start do not count against anything.
/// Linear in nodes and edges (Tarjan's low points, without recursion).
[[nodiscard]] CutPoints findCutPoints(
    std::span<const std::pair<std::uint32_t, std::uint32_t>> edges,
    const std::vector<bool> &isTerminal);

} // namespace nongjang
