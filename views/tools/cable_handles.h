// Handles on the one selected cable: its legs and corners are moved, its ends taken off.
#pragma once

#include "views/canvas/canvas_tool.h"
#include "views/tools/cable_tool.h"

#include <optional>

namespace nongjang {

/// A leg dragged sideways and a corner dragged anywhere become way-points; a double click on a corner takes it out; an end is
/// dragged to another port or to empty ground. A loose end can be taken without selecting its cable. Escape gives up.
class CableHandles final
{
    Q_DECLARE_TR_FUNCTIONS(nongjang::CableHandles)

public:
    void activate(ToolContext &context);
    /// True: a handle was taken, and the moves and the release are for it.
    bool mousePress(const ToolEvent &event);
    void mouseMove(const ToolEvent &event);
    /// False: nothing was dragged; it was a click.
    bool mouseRelease(const ToolEvent &event);
    bool doubleClick(const ToolEvent &event);
    void cancel();
    void paintOverlay(QPainter &painter, double scale);
    /// What the pointer looks like over a handle.
    [[nodiscard]] std::optional<Qt::CursorShape> cursorAt(QPointF scene) const;

private:
    enum class Kind { Leg, Corner, End };
    struct Grip
    {
        int cable = -1;
        Kind kind = Kind::Leg;
        std::size_t index = 0; ///< of the leg or the corner
        CableSide side = CableSide::From;
    };

    [[nodiscard]] int shownCable() const; ///< −1: none has handles
    [[nodiscard]] std::optional<Grip> gripAt(QPointF scene) const;
    [[nodiscard]] std::optional<Grip> looseEndAt(QPointF scene) const;
    [[nodiscard]] QList<QPointF> wayAt(QPointF scene) const;
    [[nodiscard]] QList<QPointF> wayWithoutCorner(int cable, std::size_t corner) const;
    void setWay(int cable, const QList<QPointF> &way, const QString &text);

    ToolContext *m_context = nullptr;
    CableTool m_end;
    std::optional<Grip> m_grip;
    ToolEvent m_pressed;
    Polyline m_line; ///< of the cable, where the drag began
    bool m_dragging = false;
};

} // namespace nongjang
