// Repeats what is selected by dragging.
#pragma once

#include "views/canvas/canvas_tool.h"

#include <QCoreApplication>
#include <QStringList>

namespace nongjang {

/// From one copy to the next, on the grid, when these components are repeated.
[[nodiscard]] QPointF arrayPitch(const CanvasModel &model, const QStringList &ids);

/// A drag from a block away from it fills the way with copies, in rows and columns; cables to other things are repeated as the dialog
/// "Array" does. A press on a block that is not selected takes that one.
class ArrayTool final : public CanvasTool
{
    Q_DECLARE_TR_FUNCTIONS(nongjang::ArrayTool)

public:
    void activate(ToolContext &context) override;
    void mousePress(const ToolEvent &event) override;
    void mouseMove(const ToolEvent &event) override;
    void mouseRelease(const ToolEvent &event) override;
    bool keyPress(const QKeyEvent &event) override;
    void paintOverlay(QPainter &painter, double scale) override;
    void cancel() override;

private:
    [[nodiscard]] int most() const; ///< copies of a drag, so that one sees what one does

    QStringList m_ids; ///< what is repeated; empty: no drag
    QPointF m_pitch;   ///< from one copy to the next
    QPointF m_from;
    int m_rows = 1;
    int m_columns = 1;
};

} // namespace nongjang
