#pragma once

#include "model/session/design_session.h"

#include <QObject>

namespace nongjang {

class ActionRegistry;
class CanvasView;
class PanelDocks;
class PartsPanel;

/// Lists the parts that fit what is selected in the drawing.
class PartsController final : public QObject
{
    Q_OBJECT

public:
    /// All outlive the controller.
    PartsController(DesignSession &session, CanvasView &canvas, PartsPanel &parts,
                    PanelDocks &docks, ActionRegistry &actions, QObject *parent);

private:
    void showFitting(const QString &component, const QString &port);

    DesignSession &m_session;
    CanvasView &m_canvas;
    PartsPanel &m_parts;
    PanelDocks &m_docks;
};

} // namespace nongjang
