#pragma once

#include <QObject>

namespace nongjang {

class ActionRegistry;
class CanvasView;

/// Which overlay colours the canvas, and whether the minimap is there: from the settings, and by the actions of the View menu.
class OverlayController final : public QObject
{
    Q_OBJECT

public:
    OverlayController(ActionRegistry &actions, CanvasView &canvas, QObject *parent);

private:
    void choose(const char *id);

    ActionRegistry &m_actions;
    CanvasView &m_canvas;
};

} // namespace nongjang
