// The way between two GPUs on the device graph.
#pragma once

#include "model/study/farm_graph.h"

namespace nongjang {

/// Hops, bandwidth, limit and peer access between two GPU nodes; no hops: there is no way.
[[nodiscard]] PathReport describePath(const FarmGraph &graph, const Adjacency &adjacency,
                                      NodeIndex from, NodeIndex to);

} // namespace nongjang
