// CanvasView: legend and minimap keep out of the way of what is dropped: they move to a corner where no block is, and while
// something is dragged beneath them one sees through.
#include "views/canvas/canvas_chrome.h"
#include "views/canvas/canvas_minimap.h"
#include "views/canvas/canvas_view.h"
#include "views/canvas/drop_tool.h"

#include <algorithm>
#include <array>

namespace nongjang {

namespace {

constexpr int pointerRoom = 60; ///< pixels about the pointer that what is dragged may cover

} // namespace

QRect CanvasView::legendRect() const
{
    const std::optional<CanvasChrome::Legend> shown = legend();
    return shown ? CanvasChrome(palette(), font(), viewport()->rect()).legendRect(*shown) : QRect();
}

/// Does a block lie beneath?
bool CanvasView::isInTheWay(const QRect &rect) const
{
    return !rect.isNull()
           && !m_model->blocksIn(viewportTransform().inverted().mapRect(QRectF(rect))).empty();
}

/// After an edit: away from blocks, if there is a corner without any.
void CanvasView::settleCorners()
{
    const QRect view = viewport()->rect();
    const auto freeCorner = [&](const QRect &rect, const QRect &other,
                                const std::array<Qt::Corner, 4> &wanted) {
        return std::find_if(wanted.begin(), wanted.end(), [&](Qt::Corner corner) {
            const QRect there = rectInCorner(view, rect.size(), corner);
            return !there.intersects(other) && !isInTheWay(there);
        });
    };
    const QRect map = minimapRect(), legendBox = legendRect();
    if (isInTheWay(legendBox)) {
        const std::array wanted{Qt::BottomLeftCorner, Qt::TopLeftCorner, Qt::TopRightCorner,
                                Qt::BottomRightCorner};
        if (const auto corner = freeCorner(legendBox, map, wanted); corner != wanted.end())
            m_legendCorner = *corner;
    }
    const QRect legendNow = legendRect();
    if (isInTheWay(map) || map.intersects(legendNow)) {
        const std::array wanted{Qt::BottomRightCorner, Qt::TopRightCorner, Qt::TopLeftCorner,
                                Qt::BottomLeftCorner};
        auto corner = freeCorner(map, legendNow, wanted);
        if (corner == wanted.end() && map.intersects(legendNow)) // rather over blocks than that
            corner = std::ranges::find_if(wanted, [&](Qt::Corner each) {
                return !rectInCorner(view, map.size(), each).intersects(legendNow);
            });
        if (corner != wanted.end())
            m_minimap->setCorner(*corner);
    }
    if (map != minimapRect() || legendBox != legendRect())
        viewport()->update();
}

/// While something is dragged.
void CanvasView::updateCorners()
{
    const bool isDragging = m_isMoving || m_drop->isActive();
    const auto update = [&](bool &isFaint, const QRect &rect) {
        const QRect about = rect.adjusted(-pointerRoom, -pointerRoom, pointerRoom, pointerRoom);
        const bool isNow = isDragging && !rect.isNull()
                           && (about.contains(m_pointer.toPoint()) || isInTheWay(rect));
        if (isNow == isFaint)
            return;
        isFaint = isNow;
        viewport()->update(rect.adjusted(-2, -2, 2, 2));
    };
    const QRect map = minimapRect();
    if (isDragging && map != m_minimap->painted()) // it grows with the drawing
        viewport()->update((map | m_minimap->painted()).adjusted(-2, -2, 2, 2));
    update(m_isMapFaint, map);
    update(m_isLegendFaint, legendRect());
}

} // namespace nongjang
