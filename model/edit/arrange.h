// Lining components up, and holding them where they are.
#pragma once

#include "model/design/design.h"

#include <QHash>
#include <QRectF>
#include <QStringList>

namespace nongjang {

/// A component as it is drawn. Sizes are known to who draws it; in canvas units.
struct ArrangedBlock
{
    QString id;
    QRectF rect;
    bool locked = false;
};

/// New upper left corners by component id. Only of what moves.
using Positions = QHash<QString, QPointF>;

enum class Alignment { Left, Centre, Right, Top, Middle, Bottom };

/// Brings an edge or the middle of all blocks to one line: that of the locked ones where there are some, else that of
/// all of them together.
[[nodiscard]] Positions alignedPositions(const QList<ArrangedBlock> &blocks, Alignment alignment);
/// Makes the gaps equal. The outermost blocks and the locked ones stay; what lies between two of these is spread evenly
/// (and overlaps evenly where there is no room).
[[nodiscard]] Positions distributedPositions(const QList<ArrangedBlock> &blocks,
                                             Qt::Orientation orientation);
/// Repeats the first gap, that of the two foremost blocks, between all of them. The foremost block and the locked ones
/// stay; the gap begins anew at each locked one.
[[nodiscard]] Positions sameSpacingPositions(const QList<ArrangedBlock> &blocks,
                                             Qt::Orientation orientation);

/// Puts components where `positions` say; those that are locked stay.
[[nodiscard]] Design placeComponents(const Design &, const QString &assemblyId,
                                     const Positions &positions);
[[nodiscard]] Design lockComponents(const Design &, const QString &assemblyId,
                                    const QStringList &componentIds, bool locked);
/// Which of these are locked, in the order of the design.
[[nodiscard]] QStringList lockedComponents(const Design &, const QString &assemblyId,
                                           const QStringList &componentIds);

} // namespace nongjang
