// Lays out anew what is drawn already, or a part of it.
#pragma once

#include "model/layout/layout_block.h"

#include <stop_token>

namespace nongjang {

enum class LayoutPart {
    Moves,   ///< goes where the layout puts it
    Stays,   ///< belongs to what is laid out, but is locked
    Obstacle ///< has nothing to do with it; nothing may come to lie on it
};

struct DrawnBlock
{
    QSizeF size;
    LayoutColumn column = LayoutColumn::Centre;
    QPointF position;
    LayoutPart part = LayoutPart::Moves;
};

/// New positions of all blocks: those of layeredLayout(), with what stays where it is. The drawing is put where the locked
/// ones come nearest to their places; without any, where it was, or as near to that as the obstacles leave room. A block
/// that would lie on another goes to the nearest free place. Blocks that move overlap nothing. Empty when stopped.
[[nodiscard]] std::vector<QPointF> rearranged(const std::vector<DrawnBlock> &blocks,
                                              const std::vector<LayoutLink> &links,
                                              std::stop_token stop);

} // namespace nongjang
