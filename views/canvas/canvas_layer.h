// One of the few graphics items of the canvas: paints a whole layer from arrays.
#pragma once

#include <QGraphicsItem>

#include <functional>

namespace nongjang {

class CanvasLayer final : public QGraphicsItem
{
public:
    /// Gets the exposed rectangle in scene units, and pixels per scene unit.
    using Paint = std::function<void(QPainter &, const QRectF &, double)>;

    explicit CanvasLayer(Paint paint)
        : m_paint(std::move(paint))
    {
        setFlag(ItemUsesExtendedStyleOption); // else the exposed rectangle is the whole layer
        setAcceptedMouseButtons(Qt::NoButton);
    }

    void setBounds(const QRectF &bounds)
    {
        prepareGeometryChange();
        m_bounds = bounds;
    }
    [[nodiscard]] QRectF boundingRect() const override { return m_bounds; }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    Paint m_paint;
    QRectF m_bounds;
};

} // namespace nongjang
