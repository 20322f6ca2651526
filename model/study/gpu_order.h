// The order in which a ring visits the GPUs (engineering model 2.5).
#pragma once

#include "model/study/islands.h"

#include <cstdint>
#include <span>
#include <vector>

namespace nongjang {

/// Hops from every node to the nearest endpoint; 0xffffffff: none is in reach.
[[nodiscard]] std::vector<std::uint32_t> endpointDistances(const LinkGraph &graph,
                                                           const Adjacency &adjacency);

/// The hierarchy rule: each group of the topology is visited in one go, so that a ring enters and leaves it just once; what lies
/// nearer to the GPUs, or is joined by wider links, is a smaller group. Meshes with missing links are followed along their links.
/// `capacity` per directed link, byte/s. O(links · log links).
[[nodiscard]] std::vector<NodeIndex> hierarchicalOrder(const FarmGraph &farm,
                                                       const Adjacency &adjacency,
                                                       std::span<const double> capacity,
                                                       const Islands &islands);

} // namespace nongjang
