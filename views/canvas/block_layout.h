// Places the blocks that have no position of their own.
#pragma once

#include <QPointF>
#include <QSizeF>

#include <optional>
#include <vector>

namespace nongjang {

/// Where a kind of block belongs: switches above, power left of what it feeds, hosts in the middle,
/// cards to the right.
enum class LayoutColumn { Above, Left, Centre, Right };

struct LayoutBlock
{
    QSizeF size;
    LayoutColumn column = LayoutColumn::Centre;
    std::optional<QPointF> position; ///< given, or the result
};

struct LayoutLink
{
    int from = 0;
    int to = 0;
    double fromY = 0.0; ///< height of the port on its block
    double toY = 0.0;
};

/// Gives every block a position, on the grid, without overlap among the blocks placed here and with
/// those that had one. The same input gives the same drawing.
void layoutBlocks(std::vector<LayoutBlock> &blocks, const std::vector<LayoutLink> &links);

} // namespace nongjang
