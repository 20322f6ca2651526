#pragma once

#include "model/session/design_session.h"

#include <QObject>

namespace nongjang {

class ActionRegistry;
class CanvasView;
class PartsPanel;
class UserPrompts;

/// Boards of one's own: makes one and goes inside, saves one as a part of the catalogue, and offers the parts of boards while one is shown.
class BoardController final : public QObject
{
    Q_OBJECT

public:
    /// All outlive the controller.
    BoardController(DesignSession &session, CanvasView &canvas, PartsPanel &parts,
                    ActionRegistry &actions, UserPrompts &prompts, QObject *parent);

    void updateActions(bool isWorking);

Q_SIGNALS:
    void message(const QString &text);

private:
    void newBoard();
    void savePart();
    [[nodiscard]] Result<PartPtr> writePart(const QString &board, const QString &id,
                                            const QString &path);
    [[nodiscard]] QString shownBoard()
        const; ///< the one inside, else the one selected; empty: none

    DesignSession &m_session;
    CanvasView &m_canvas;
    PartsPanel &m_parts;
    ActionRegistry &m_actions;
    UserPrompts &m_prompts;
};

} // namespace nongjang
