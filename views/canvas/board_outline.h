// The edge of a circuit board of one's own, drawn around what is placed on it.
#pragma once

#include "model/design/board_spec.h"

#include <QPalette>
#include <QRectF>

class QPainter;

namespace nongjang {

/// The outline around `blocks` (canvas units), in the proportions of the board where they are stated.
[[nodiscard]] QRectF boardOutline(const BoardSpec &board, const QRectF &blocks);
/// Draws it with its mounting holes, and its size where that is stated.
void paintBoardOutline(QPainter &painter, const BoardSpec &board, const QRectF &blocks,
                       double scale, const QPalette &palette);

} // namespace nongjang
