// Draws a level in layers: switches at the top, spine over leaf, and each group of hosts below its leaves.
#pragma once

#include "model/layout/layout_block.h"

#include <stop_token>

namespace nongjang {

/// Where each block goes, on the grid, without overlap; given positions do not matter. A host with its cards and power
/// is one piece (host_clusters.h). Hosts that hang on the same switches are packed into rows below these; the order of
/// the groups and of the switches in a layer comes from orderInLayers(). The tier of a switch is the number of cables to
/// the nearest host. What is connected to nothing lies at the bottom. The same input gives the same drawing. Empty when
/// stopped.
[[nodiscard]] std::vector<QPointF> layeredLayout(const std::vector<LayoutBlock> &blocks,
                                                 const std::vector<LayoutLink> &links,
                                                 std::stop_token stop);

} // namespace nongjang
