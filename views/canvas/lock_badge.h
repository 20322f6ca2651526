// What tells that a component is locked: on its block, and in words.
#pragma once

#include <QPalette>
#include <QRectF>
#include <QStringList>

class QPainter;

namespace nongjang {

/// A padlock at the upper right corner of a block, of a size one sees.
void paintLockBadge(QPainter &painter, const QRectF &block, double scale, const QPalette &palette);
/// Why nothing happened, and what to do. `ids` is not empty.
[[nodiscard]] QString lockedMessage(const QStringList &ids);

} // namespace nongjang
