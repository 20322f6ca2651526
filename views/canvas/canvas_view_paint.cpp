// CanvasView: what is painted over the blocks.
#include "views/canvas/board_outline.h"
#include "views/canvas/canvas_layer.h"
#include "views/canvas/canvas_painter.h"
#include "views/canvas/canvas_tool.h"
#include "views/canvas/canvas_view.h"
#include "views/canvas/drop_tool.h"
#include "views/theme/theme.h"

#include <QPainter>
#include <QPainterPath>

namespace nongjang {

void CanvasView::addLayers()
{
    m_cableLayer = new CanvasLayer([this](QPainter &painter, const QRectF &exposed, double scale) {
        m_painter->paintGrid(painter, exposed, scale);
        if (const AssemblyPtr board = shownBoard())
            paintBoardOutline(painter, *board->board, m_model->bounds(), scale, palette());
        m_painter->paintCables(painter, *m_model, exposed, scale);
    });
    m_blockLayer = new CanvasLayer([this](QPainter &painter, const QRectF &exposed, double scale) {
        m_painter->paintBlocks(painter, *m_model, exposed, scale);
    });
    m_overlayLayer =
        new CanvasLayer([this](QPainter &painter, const QRectF &exposed, double scale) {
            paintOverlay(painter, exposed, scale);
        });
    for (CanvasLayer *layer : {m_cableLayer, m_blockLayer, m_overlayLayer})
        m_scene.addItem(layer);
}

void CanvasView::paintOverlay(QPainter &painter, const QRectF &exposed, double scale)
{
    paintSelection(painter, exposed, scale);
    m_drop->paintOverlay(painter, scale);
    m_painter->paintLoadBadges(painter, *m_model, exposed, scale); // no outline runs through them
    if (m_tool)
        m_tool->paintOverlay(painter, scale);
}

void CanvasView::paintSelection(QPainter &painter, const QRectF &exposed, double scale) const
{
    const QColor colour = theme::colour(theme::Role::Selection, palette());
    painter.setBrush(Qt::NoBrush);
    if (!m_selectedCables.isEmpty()) {
        QColor glow = colour;
        glow.setAlphaF(0.45F);
        const QRectF near = exposed.adjusted(-8, -8, 8, 8);
        painter.setPen(
            QPen(glow, std::max(7.0, 3.0 / scale), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        for (const int cable : std::as_const(m_selectedCables)) {
            if (!m_model->isCableShown(cable))
                continue;
            const Polyline &line = m_model->shownLine(cable);
            if (boundsOf(line).adjusted(-8, -8, 8, 8).intersects(near))
                painter.drawPath(roundedPath(line, 6.0));
        }
    }
    if (m_selectedComponents.isEmpty())
        return;
    QPen pen(colour, 2);
    pen.setCosmetic(true);
    painter.setPen(pen);
    for (const int block : m_model->blocksIn(exposed)) {
        if (m_blockSelected[std::size_t(block)])
            painter.drawRoundedRect(
                m_model->blocks()[std::size_t(block)].rect().adjusted(-7, -7, 7, 7), 9, 9);
    }
}

} // namespace nongjang
