#pragma once

#include "model/session/design_session.h"

#include <QObject>

class QMenu;
class QWidget;

namespace nongjang {

class ActionRegistry;
class CanvasView;
class Chooser;
struct Choice;

/// Puts another part of the catalogue in the place of the selected ones, with their cables.
class ReplaceController final : public QObject
{
    Q_OBJECT

public:
    /// All outlive the controller; the list opens over `window`.
    ReplaceController(DesignSession &session, CanvasView &canvas, ActionRegistry &actions,
                      QWidget &window);

    void updateActions(bool isWorking);

Q_SIGNALS:
    void message(const QString &text);

private:
    void choose();
    void replace(const QStringList &ids, const QString &partId);
    [[nodiscard]] std::vector<Choice> choices(const QStringList &ids, Category category);
    /// Of all that is selected; empty: of different kinds, no parts, or nothing.
    [[nodiscard]] std::optional<Category> kind() const;

    DesignSession &m_session;
    CanvasView &m_canvas;
    ActionRegistry &m_actions;
    Chooser *m_chooser; ///< the window owns it
};

} // namespace nongjang
