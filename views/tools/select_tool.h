// The usual tool: selects, moves, and draws cables from ports.
#pragma once

#include "views/canvas/canvas_tool.h"
#include "views/canvas/snap_guides.h"
#include "views/tools/cable_handles.h"
#include "views/tools/cable_tool.h"

namespace nongjang {

/// Click and Ctrl-click select, a drag on the ground draws a rubber band, a drag on a block moves the
/// selection (one undo step; locked ones stay; Alt leaves the grid and all lines; Escape puts it back), a drag from a port draws a cable.
class SelectTool final : public CanvasTool
{
    Q_DECLARE_TR_FUNCTIONS(nongjang::SelectTool)

public:
    void activate(ToolContext &context) override;
    void mousePress(const ToolEvent &event) override;
    void mouseMove(const ToolEvent &event) override;
    void mouseRelease(const ToolEvent &event) override;
    void doubleClick(const ToolEvent &event) override;
    bool keyPress(const QKeyEvent &event) override;
    void paintOverlay(QPainter &painter, double scale) override;
    [[nodiscard]] bool endsWithEscape() const override { return false; } ///< the usual tool
    void cancel() override;

private:
    enum class State { Idle, Pressed, Moving, Band, Cable, Handle };

    void startDrag(const ToolEvent &event);
    void moveTo(const ToolEvent &event);
    void finishMove();
    void finishCopy();
    void showMoved(QPointF delta, bool isCopy);
    void finishBand(Qt::KeyboardModifiers modifiers);
    void selectPressed();
    [[nodiscard]] QList<int> nextInBundle(int cable) const;
    void setHover(const CanvasHit &hit);
    [[nodiscard]] CanvasHit hitAt(QPointF scene) const;
    [[nodiscard]] bool isSelected(const CanvasHit &hit) const;
    void toggle(const CanvasHit &hit);
    [[nodiscard]] QPointF alignedDelta(QPointF delta);
    [[nodiscard]] std::optional<double> levelShift(QPointF delta) const;

    CableTool m_cable;
    CableHandles m_handles;
    bool m_wasSelected = false; ///< what was pressed on, before the press
    State m_state = State::Idle;
    ToolEvent m_pressed;
    CanvasHit m_pressedHit;
    CanvasHit m_hover;
    QPointF m_current;
    QPointF m_delta;
    bool m_isCopy = false; ///< Ctrl is held: copies are dragged, the blocks stay
    bool m_mayDeselect =
        false; ///< Ctrl+click on a selected block takes it out, Ctrl+drag copies it
    std::vector<int> m_moved;
    QRectF m_movedBounds;       ///< of the moved blocks, where the drag began
    std::vector<QRectF> m_near; ///< what may attract; a member to keep its memory
    Snap m_snap;
};

} // namespace nongjang
