// Measures on the drawing.
#pragma once

#include "views/canvas/canvas_tool.h"

#include <QCoreApplication>
#include <QLineF>

namespace nongjang {

/// A drag measures from point to point, or from block to block the gap between them; the last measure stays until the next one
/// or Escape. Over a cable the pointer tells its length, where the design knows it. Changes nothing.
class MeasureTool final : public CanvasTool
{
    Q_DECLARE_TR_FUNCTIONS(nongjang::MeasureTool)

public:
    void activate(ToolContext &context) override;
    void mousePress(const ToolEvent &event) override;
    void mouseMove(const ToolEvent &event) override;
    void mouseRelease(const ToolEvent &event) override;
    bool keyPress(const QKeyEvent &event) override;
    void paintOverlay(QPainter &painter, double scale) override;
    void cancel() override;

    /// What was measured last, in canvas units; null: nothing.
    [[nodiscard]] QLineF measured() const { return m_line; }

private:
    void measureTo(QPointF scene);
    [[nodiscard]] QString cableLength(QPointF scene) const;

    QLineF m_line;
    QPointF m_from;
    bool m_measuring = false;
};

/// The shortest straight line between two rectangles; null when they touch.
[[nodiscard]] QLineF shortestLine(const QRectF &from, const QRectF &to);

} // namespace nongjang
