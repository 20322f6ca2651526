// What a block that is dragged lines up with: edges and middles of others, and equal gaps to its neighbours.
#pragma once

#include <QLineF>
#include <QPalette>
#include <QPointF>
#include <QRectF>

#include <vector>

class QPainter;

namespace nongjang {

struct Snap
{
    QPointF shift;              ///< what the block moves by to be lined up
    std::vector<QLineF> guides; ///< through the edges or middles that meet
    std::vector<QLineF> gaps;   ///< across gaps that are equally wide

    [[nodiscard]] QRectF bounds(double scale) const; ///< of what paintSnap() draws; null: nothing
    void clear(); ///< keeps the memory: this is filled at each move of the mouse
};

/// What a block moves by where nothing attracts it: to the grid, say.
struct SnapDefault
{
    QPointF shift;
    bool keepX = false; ///< whatever attracts
    bool keepY = false;
    double reach = 6.0; ///< scene units within which something attracts
};

/// Fills `snap` for a block at `moved`; the guides are those of where it then is.
void findSnap(const QRectF &moved, const std::vector<QRectF> &others, const SnapDefault &otherwise,
              Snap &snap);
void paintSnap(QPainter &painter, const Snap &snap, double scale, const QPalette &palette);

} // namespace nongjang
