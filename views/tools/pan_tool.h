// Moves the view: for people without a middle button.
#pragma once

#include "views/canvas/canvas_tool.h"

namespace nongjang {

class PanTool final : public CanvasTool
{
public:
    void activate(ToolContext &context) override;
    void mousePress(const ToolEvent &event) override;
    void mouseMove(const ToolEvent &event) override;
    void mouseRelease(const ToolEvent &event) override;
    void cancel() override { m_dragging = false; }

private:
    QPointF m_last;
    bool m_dragging = false;
};

} // namespace nongjang
