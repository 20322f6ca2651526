#include "views/canvas/canvas_minimap.h"

#include "views/canvas/canvas_chrome.h"
#include "views/canvas/canvas_model.h"
#include "views/canvas/canvas_painter.h"
#include "views/theme/theme.h"

#include <QPainter>

#include <algorithm>
#include <map>

namespace nongjang {

namespace {

using theme::Role;

constexpr double widest = 190.0;
constexpr double highest = 130.0;
constexpr int inset = 5;
constexpr QSize leastViewport(360, 240); ///< in a smaller one the map would be in the way

} // namespace

void CanvasMinimap::setView(const CanvasModel &model, const QRect &viewport, const QRectF &visible)
{
    m_visible = visible;
    if (!m_isShown && !m_isDragging) { // asked for at every move of the pointer
        m_rect = {};
        return;
    }
    m_bounds = model.bounds();
    const bool isUseful = m_isShown && !m_bounds.isEmpty() && !visible.contains(m_bounds)
                          && viewport.width() >= leastViewport.width()
                          && viewport.height() >= leastViewport.height();
    if (!isUseful && !m_isDragging) {
        m_rect = {};
        return;
    }
    const double scale = std::min(widest / m_bounds.width(), highest / m_bounds.height());
    const QSize size((m_bounds.size() * scale).toSize().expandedTo({8, 8})
                     + QSize(2 * inset, 2 * inset));
    m_rect = rectInCorner(viewport, size, m_corner);
}

QPointF CanvasMinimap::toScene(QPointF pixel) const
{
    const QRectF inner = QRectF(m_rect).adjusted(inset, inset, -inset, -inset);
    return {m_bounds.left() + (pixel.x() - inner.left()) / inner.width() * m_bounds.width(),
            m_bounds.top() + (pixel.y() - inner.top()) / inner.height() * m_bounds.height()};
}

QRectF CanvasMinimap::frame() const
{
    const QRectF inner = QRectF(m_rect).adjusted(inset, inset, -inset, -inset);
    const double x = inner.width() / m_bounds.width(), y = inner.height() / m_bounds.height();
    return {inner.left() + (m_visible.left() - m_bounds.left()) * x,
            inner.top() + (m_visible.top() - m_bounds.top()) * y, m_visible.width() * x,
            m_visible.height() * y};
}

std::optional<QPointF> CanvasMinimap::press(QPointF pixel)
{
    if (!m_rect.contains(pixel.toPoint()))
        return std::nullopt;
    const QRectF seen = frame();
    m_isDragging = true;
    m_grip = seen.contains(pixel) ? pixel - seen.center() : QPointF();
    return drag(pixel);
}

std::optional<QPointF> CanvasMinimap::drag(QPointF pixel) const
{
    if (!m_isDragging)
        return std::nullopt;
    const QPointF centre = toScene(pixel - m_grip);
    return QPointF(std::clamp(centre.x(), m_bounds.left(), m_bounds.right()),
                   std::clamp(centre.y(), m_bounds.top(), m_bounds.bottom()));
}

/// Whole pixels, one colour after the other: the fast path of the raster engine.
void CanvasMinimap::makePicture(const CanvasModel &model, const QPalette &palette, double ratio)
{
    const QSize size = m_rect.size() - QSize(2 * inset, 2 * inset);
    m_pictureSize = m_rect.size();
    m_paletteKey = palette.cacheKey();
    m_picture = QPixmap(size * ratio);
    m_picture.fill(Qt::transparent);
    const double x = m_picture.width() / m_bounds.width();
    const double y = m_picture.height() / m_bounds.height();
    std::map<QRgb, std::vector<QRect>> rects;
    for (const CanvasBlock &block : model.blocks()) {
        const QRectF rect = block.rect();
        rects[CanvasPainter::farColour(block, palette).rgb()].emplace_back(
            qRound((rect.left() - m_bounds.left()) * x), qRound((rect.top() - m_bounds.top()) * y),
            std::max(1, qRound(rect.width() * x)), std::max(1, qRound(rect.height() * y)));
    }
    QPainter painter(&m_picture);
    painter.setPen(Qt::NoPen);
    for (const auto &[colour, list] : rects) {
        painter.setBrush(QColor::fromRgb(colour));
        painter.drawRects(list.data(), int(list.size()));
    }
    painter.end();
    m_picture.setDevicePixelRatio(ratio);
}

void CanvasMinimap::paint(QPainter &painter, const CanvasModel &model, const QPalette &palette)
{
    m_painted = m_rect;
    if (m_rect.isNull())
        return;
    if (m_picture.isNull() || m_pictureSize != m_rect.size() || m_paletteKey != palette.cacheKey())
        makePicture(model, palette, painter.device()->devicePixelRatioF());
    QColor ground = theme::colour(Role::BlockFill, palette);
    ground.setAlphaF(0.92F);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme::colour(Role::BlockBorder, palette));
    painter.setBrush(ground);
    painter.drawRoundedRect(QRectF(m_rect).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
    painter.drawPixmap(m_rect.topLeft() + QPoint(inset, inset), m_picture);
    const QRectF seen = frame().intersected(QRectF(m_rect).adjusted(1.5, 1.5, -1.5, -1.5));
    const QColor colour = theme::colour(Role::Selection, palette);
    QColor wash = colour;
    wash.setAlphaF(0.12F);
    painter.setPen(QPen(colour, 1.5));
    painter.setBrush(wash);
    painter.drawRect(seen);
    painter.setBrush(Qt::NoBrush);
}

} // namespace nongjang
