#include "views/tools/pan_tool.h"

namespace nongjang {

void PanTool::activate(ToolContext &toolContext)
{
    CanvasTool::activate(toolContext);
    context().setCursor(Qt::OpenHandCursor);
}

void PanTool::mousePress(const ToolEvent &event)
{
    if (event.button != Qt::LeftButton)
        return;
    m_dragging = true;
    m_last = event.pixel;
    context().setCursor(Qt::ClosedHandCursor);
}

void PanTool::mouseMove(const ToolEvent &event)
{
    if (!m_dragging)
        return;
    context().panBy(event.pixel - m_last);
    m_last = event.pixel;
}

void PanTool::mouseRelease(const ToolEvent &)
{
    m_dragging = false;
    context().setCursor(Qt::OpenHandCursor);
}

} // namespace nongjang
