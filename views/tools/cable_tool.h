// Draws a cable from port to port.
#pragma once

#include "model/catalog/fit.h"
#include "model/design/design.h"
#include "model/edit/cable_edits.h"
#include "views/canvas/canvas_tool.h"

#include <map>
#include <optional>

namespace nongjang {

/// Press on a port, drag to another. Ports that fit light up, the others are dim; over a port that
/// does not fit the reason shows. A release over a block takes its first free port that fits, one on empty
/// ground leaves the end loose. An end of a cable that is there already is moved in the same way.
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

    [[nodiscard]] bool isDrawing() const { return m_isDrawing; }
    void start(const PortRef &from, QPointF scene);
    /// Takes the end of a cable (index into the model's cables) off where it is.
    void startMoving(int cable, CableSide side, QPointF scene);

private:
    /// Can the port be joined to the one the cable starts at? Asked once per kind of connector.
    [[nodiscard]] const Fit &fitOf(const PortRef &to);
    [[nodiscard]] bool isFree(const PortRef &port) const;
    [[nodiscard]] PortRef targetAt(QPointF scene);
    [[nodiscard]] QString refusalAt(QPointF scene);
    [[nodiscard]] QString tipAt(QPointF scene);
    void connectTo(const PortRef &to);
    void leaveLoose(QPointF scene);
    void moveEndTo(const Endpoint &end, const QString &text);
    void apply(const Design &after, const QString &text, int index);
    [[nodiscard]] Endpoint endpoint(const PortRef &port, const PortRef &other) const;
    [[nodiscard]] IndexRange freeInstances(const PortRef &port, int wanted) const;
    [[nodiscard]] Endpoint movedEndpoint(const PortRef &port) const;
    [[nodiscard]] RouteEnd fixedEnd() const;
    void paintPorts(QPainter &painter);

    struct Moving
    {
        int cable = 0;
        CableSide side = CableSide::To;
        PortRef own; ///< where the end was
    };

    bool m_isDrawing = false;
    std::optional<Moving> m_moving;
    QPointF m_fixed; ///< where the other end is, if that is loose
    QPointF m_start;
    PortRef m_from; ///< of the end that stays; not valid: it is loose
    PortRef m_target;
    QPointF m_pointer;
    std::map<std::pair<const BlockShape *, int>, Fit> m_fits;
};

} // namespace nongjang
