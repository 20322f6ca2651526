// CanvasView: overlays that colour the drawing, and what lies over it and does not move with it: hint, tip, legend, minimap.
#include "views/canvas/block_heat.h"
#include "views/canvas/canvas_chrome.h"
#include "views/canvas/canvas_minimap.h"
#include "views/canvas/canvas_painter.h"
#include "views/canvas/canvas_tool.h"
#include "views/canvas/canvas_view.h"
#include "views/canvas/drop_tool.h"

#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

namespace nongjang {

namespace {

constexpr double faint = 0.25; ///< of legend and map while something is dragged beneath

} // namespace

void CanvasView::setLoadShown(bool shown)
{
    m_loadShown = shown;
    m_painter->setLoadsShown(shown);
    repaintAll();
}

void CanvasView::setBlockOverlay(BlockOverlay overlay)
{
    m_heat->setOverlay(overlay);
    updateHeat();
    repaintAll();
}

BlockOverlay CanvasView::blockOverlay() const
{
    return m_heat->overlay();
}

/// Blocks are found by id, so a report on an older design will do until the next one is here.
void CanvasView::updateHeat()
{
    m_heat->update(m_session.report().get(), *m_model, assemblyId());
    m_model->setHeat(m_heat->shares());
}

void CanvasView::setMinimapShown(bool shown)
{
    m_minimap->setShown(shown);
    viewport()->update();
}

bool CanvasView::isMinimapShown() const
{
    return m_minimap->isShown();
}

QRect CanvasView::minimapRect() const
{
    m_minimap->setView(*m_model, viewport()->rect(),
                       viewportTransform().inverted().mapRect(QRectF(viewport()->rect())));
    return m_minimap->rect();
}

/// Empty: there is nothing to explain.
std::optional<CanvasChrome::Legend> CanvasView::legend() const
{
    if (m_model->blocks().empty())
        return std::nullopt;
    if (m_heat->overlay() != BlockOverlay::None) {
        if (!m_session.report())
            return std::nullopt;
        return CanvasChrome::Legend{m_heat->title(),
                                    m_heat->lowText(),
                                    m_heat->highText(),
                                    m_heat->isAnyUnknown() ? tr("unknown") : QString(),
                                    false,
                                    m_legendCorner};
    }
    if (!m_loadShown || m_model->loads().empty())
        return std::nullopt;
    CanvasChrome::Legend loads = CanvasChrome::loadLegend();
    loads.corner = m_legendCorner;
    return loads;
}

void CanvasView::drawForeground(QPainter *painter, const QRectF &)
{
    const bool empty = m_model->blocks().empty() && !m_drop->isActive();
    const std::optional<CanvasChrome::Legend> shown = legend();
    const bool hasMap = !minimapRect().isNull();
    if (!empty && m_tip.isEmpty() && !shown && !hasMap)
        return;
    painter->save();
    painter->resetTransform();
    const CanvasChrome chrome(palette(), font(), viewport()->rect());
    if (empty) {
        const AssemblyPtr shownInside = m_session.document().design().assembly(assemblyId());
        chrome.paintHint(*painter, shownInside && shownInside->board);
    }
    painter->setOpacity(m_isLegendFaint ? faint : 1.0);
    if (shown)
        chrome.paintLegend(*painter, *shown);
    painter->setOpacity(m_isMapFaint ? faint : 1.0);
    if (hasMap)
        m_minimap->paint(*painter, *m_model, palette());
    painter->setOpacity(1.0);
    if (!m_tip.isEmpty())
        chrome.paintTip(*painter, m_pointer, m_tip);
    painter->restore();
}

/// Panning shifts the pixels; what does not move with the drawing is painted anew, where it was and where it is.
void CanvasView::scrollContentsBy(int dx, int dy)
{
    const QRect mapBefore = m_minimap->rect();
    QGraphicsView::scrollContentsBy(dx, dy);
    if (m_model->blocks().empty() || !m_tip.isEmpty()) {
        viewport()->update();
        return;
    }
    const QList<QRect> fixed{mapBefore, minimapRect(), legendRect()};
    for (const QRect &rect : fixed) {
        if (rect.isNull())
            continue;
        viewport()->update(rect.adjusted(-2, -2, 2, 2));
        viewport()->update(rect.translated(dx, dy).adjusted(-2, -2, 2, 2));
    }
}

/// True: the event was for the map.
bool CanvasView::minimapEvent(QEvent &event)
{
    const auto show = [this](std::optional<QPointF> centre) {
        if (centre)
            setScaleAndCentre(scaleFactor(), *centre);
        return centre.has_value();
    };
    switch (event.type()) {
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonDblClick: {
        const auto &mouse = static_cast<QMouseEvent &>(event);
        if (m_panning || !minimapRect().contains(mouse.position().toPoint()))
            return false;
        return mouse.button() != Qt::LeftButton || show(m_minimap->press(mouse.position()));
    }
    case QEvent::MouseMove: {
        const auto &mouse = static_cast<QMouseEvent &>(event);
        if (m_minimap->isDragging())
            return show(m_minimap->drag(mouse.position()));
        const bool isOver =
            mouse.buttons() == Qt::NoButton && minimapRect().contains(mouse.position().toPoint());
        if (isOver != m_isOverMinimap && !isPanning()) {
            if (isOver)
                viewport()->setCursor(Qt::PointingHandCursor);
            else
                viewport()->setCursor(m_toolCursor);
        }
        m_isOverMinimap = isOver;
        return isOver;
    }
    case QEvent::MouseButtonRelease:
        if (!m_minimap->isDragging())
            return false;
        m_minimap->release();
        viewport()->update();
        return true;
    case QEvent::ToolTip:
        if (!m_isOverMinimap)
            return false;
        QToolTip::showText(static_cast<QHelpEvent &>(event).globalPos(),
                           tr("Click or drag to move the view"), viewport());
        return true;
    case QEvent::ContextMenu:
        return m_isOverMinimap;
    default:
        return false;
    }
}

} // namespace nongjang
