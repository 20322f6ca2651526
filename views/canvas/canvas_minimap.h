// All of the drawing, small, in a corner of the canvas, with a frame around what is seen. Painted in pixels of the viewport.
#pragma once

#include <QPalette>
#include <QPixmap>
#include <QRectF>

#include <optional>

class QPainter;

namespace nongjang {

class CanvasModel;

class CanvasMinimap
{
public:
    void setShown(bool shown) { m_isShown = shown; }
    [[nodiscard]] bool isShown() const { return m_isShown; }
    void setCorner(Qt::Corner corner) { m_corner = corner; }
    [[nodiscard]] Qt::Corner corner() const { return m_corner; }
    void drawingChanged() { m_picture = {}; } ///< it is made anew when next painted

    /// `visible` is what the viewport shows, in scene units.
    void setView(const CanvasModel &model, const QRect &viewport, const QRectF &visible);
    /// In the viewport; null while everything is seen anyway.
    [[nodiscard]] QRect rect() const { return m_rect; }
    [[nodiscard]] QRect painted() const { return m_painted; } ///< where it was last
    void paint(QPainter &painter, const CanvasModel &model, const QPalette &palette);

    /// Middle of the scene part to be shown when the pointer is pressed and dragged; empty: it is none of the map's.
    [[nodiscard]] std::optional<QPointF> press(QPointF pixel);
    [[nodiscard]] std::optional<QPointF> drag(QPointF pixel) const;
    void release() { m_isDragging = false; }
    [[nodiscard]] bool isDragging() const { return m_isDragging; }

private:
    [[nodiscard]] QPointF toScene(QPointF pixel) const;
    [[nodiscard]] QRectF frame() const; ///< around what is seen, in pixels
    void makePicture(const CanvasModel &model, const QPalette &palette, double ratio);

    bool m_isShown = false;
    bool m_isDragging = false;
    Qt::Corner m_corner = Qt::BottomRightCorner;
    QPointF m_grip; ///< from the middle of the frame to where it was taken
    QRect m_rect;
    QRect m_painted;
    QRectF m_bounds;
    QRectF m_visible;
    QPixmap m_picture;
    QSize m_pictureSize;
    qint64 m_paletteKey = 0;
};

} // namespace nongjang
