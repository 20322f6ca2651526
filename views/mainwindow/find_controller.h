#pragma once

#include "model/session/design_session.h"
#include "views/itemmodels/choices_model.h"

#include <QObject>

#include <vector>

class QMainWindow;
class QMenu;

namespace nongjang {

class ActionRegistry;
class CanvasView;
class Chooser;
struct DesignObject;

/// Finding by typing: any command of the menus, a part to add, anything in the design.
class FindController final : public QObject
{
    Q_OBJECT

public:
    /// Connects the actions "find" and "commands".
    FindController(QMainWindow &window, ActionRegistry &actions, DesignSession &session,
                   CanvasView &canvas);

    void openCommands();
    void openFind(); ///< in the design

private:
    void addMenu(const QMenu &menu, const QString &path, const QString &englishPath,
                 std::vector<Choice> &choices) const;
    void addParts(std::vector<Choice> &choices) const;
    [[nodiscard]] std::vector<Choice> objectChoices() const;
    [[nodiscard]] Choice choiceOf(const DesignObject &object) const;
    void goTo(const DesignObject &object) const;

    QMainWindow &m_window;
    ActionRegistry &m_actions;
    DesignSession &m_session;
    CanvasView &m_canvas;
    Chooser *m_chooser = nullptr;
};

} // namespace nongjang
