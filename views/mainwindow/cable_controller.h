#pragma once

#include "model/edit/wire_power.h"
#include "model/session/design_session.h"
#include "views/dialogs/user_prompts.h"

#include <QObject>

namespace nongjang {

class ActionRegistry;
class CanvasView;

/// What menus do about cables: wiring power, layers, ways laid by hand.
class CableController final : public QObject
{
    Q_OBJECT

public:
    CableController(DesignSession &session, CanvasView &canvas, ActionRegistry &actions,
                    UserPrompts &prompts, QObject *parent = nullptr);

    void wirePower(); ///< of the selected parts, or of the whole assembly shown

Q_SIGNALS:
    void message(const QString &text);

private:
    void connectLayers(ActionRegistry &actions);
    [[nodiscard]] QString reportOn(const WiredPower &wired) const;

    DesignSession &m_session;
    CanvasView &m_canvas;
    UserPrompts &m_prompts;
};

} // namespace nongjang
