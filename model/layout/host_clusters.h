// Hosts with what hangs on them, each drawn as one.
#pragma once

#include "model/layout/layout_block.h"

#include <utility>
#include <vector>

namespace nongjang::layout {

/// A host: its power to the left, its cards to the right, the further away the more cables lie between.
struct HostCluster
{
    std::vector<std::pair<int, QPointF>> offsets; ///< block, and where it lies in the cluster
    QSizeF size;
};

struct HostClusters
{
    std::vector<HostCluster> clusters; ///< by host, in the order of the blocks; last what has none
    std::vector<int> loose;            ///< connected to nothing
};

/// Everything but switches belongs to the nearest host, counted in cables; ways through switches do not count.
[[nodiscard]] HostClusters hostClusters(const std::vector<LayoutBlock> &blocks,
                                        const Neighbours &neighbours);

} // namespace nongjang::layout
