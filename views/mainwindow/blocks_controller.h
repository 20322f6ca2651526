#pragma once

#include "model/session/design_session.h"

#include <QObject>

class QMenu;
class QWidget;

namespace nongjang {

class ActionRegistry;
class CanvasView;

/// Takes blocks apart, repeats them, and asks which pattern joins them.
class BlocksController final : public QObject
{
    Q_OBJECT

public:
    /// All outlive the controller; dialogs open above `window`.
    BlocksController(DesignSession &session, CanvasView &canvas, ActionRegistry &actions,
                     QWidget &window);

    void updateActions(bool isWorking);
    /// Asks which pattern a cable of the assembly shown has.
    void changePattern(int cable);

Q_SIGNALS:
    void message(const QString &text);

private:
    void ungroup();
    void makeOwn();
    void split();
    void array();
    void askPattern(const Cable &drawn, int index);
    void addToMenu(QMenu *menu);
    /// With the positions that are shown: what is added must not move the rest.
    [[nodiscard]] Design shown() const;
    [[nodiscard]] const Component *onlySelected() const; ///< null: none, or several

    DesignSession &m_session;
    CanvasView &m_canvas;
    ActionRegistry &m_actions;
    QWidget &m_window;
};

} // namespace nongjang
