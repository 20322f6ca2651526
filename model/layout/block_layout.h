// Places the blocks that have no position of their own.
#pragma once

#include "model/layout/layout_block.h"

namespace nongjang {

/// Gives every block a position, on the grid, without overlap among the blocks placed here and with
/// those that had one. The same input gives the same drawing. Where none has a position, the drawing is laid out
/// in layers (layered_layout.h); else the missing ones go beside what they are connected to, or below the drawing.
void layoutBlocks(std::vector<LayoutBlock> &blocks, const std::vector<LayoutLink> &links);

} // namespace nongjang
