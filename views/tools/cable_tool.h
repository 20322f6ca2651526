// Draws a cable from port to port.
#pragma once

#include "model/catalog/fit.h"
#include "model/design/design.h"
#include "views/canvas/canvas_tool.h"

#include <map>

namespace nongjang {

/// Press on a port, drag to another. Ports that fit light up, the others are dim; over a port that
/// does not fit the reason shows. A release over a block takes its first free port that fits.
class CableTool final : public CanvasTool
{
    Q_DECLARE_TR_FUNCTIONS(nongjang::CableTool)

public:
    void activate(ToolContext &context) override;
    void mousePress(const ToolEvent &event) override;
    void mouseMove(const ToolEvent &event) override;
    void mouseRelease(const ToolEvent &event) override;
    bool keyPress(const QKeyEvent &event) override;
    void paintOverlay(QPainter &painter, double scale) override;
    void cancel() override;

    [[nodiscard]] bool isDrawing() const { return m_from.isValid(); }
    void start(const PortRef &from, QPointF scene);

private:
    /// Can the port be joined to the one the cable starts at? Asked once per kind of connector.
    [[nodiscard]] const Fit &fitOf(const PortRef &to);
    [[nodiscard]] bool isFree(const PortRef &port) const;
    [[nodiscard]] PortRef targetAt(QPointF scene);
    void connectTo(const PortRef &to);
    [[nodiscard]] Endpoint endpoint(const PortRef &port, const PortRef &other) const;
    void paintPorts(QPainter &painter);

    PortRef m_from;
    PortRef m_target;
    QPointF m_pointer;
    std::map<std::pair<const BlockShape *, int>, Fit> m_fits;
};

} // namespace nongjang
