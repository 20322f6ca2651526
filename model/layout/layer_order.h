// The order of nodes within the layers of a drawing.
#pragma once

#include <utility>
#include <vector>

namespace nongjang::layout {

/// Where each node of a graph in layers (0 is the upper one) lies along its layer, so that few edges cross: Sugiyama's
/// method, by igraph. The places are numbers to sort by, not to draw at. Edges within a layer do not matter. A graph
/// too dense for that to be quick keeps the order of its nodes.
[[nodiscard]] std::vector<double> orderInLayers(const std::vector<int> &layers,
                                                std::vector<std::pair<int, int>> edges);

} // namespace nongjang::layout
