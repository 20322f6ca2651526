#pragma once

#include "model/session/design_session.h"
#include "views/dialogs/user_prompts.h"

#include <QObject>

namespace nongjang {

class ActionRegistry;
class VariantBar;

/// What the actions of the menu of variants do. Every change of them is one undo step.
class VariantController final : public QObject
{
    Q_OBJECT

public:
    VariantController(DesignSession &session, ActionRegistry &actions, VariantBar &bar,
                      UserPrompts &prompts, QWidget &window);

    void setWorking(bool isWorking); ///< not while the design is hidden
    void choose(const QString &id);  ///< takes that variant in hand; empty: the base

Q_SIGNALS:
    void message(const QString &text);

private:
    void step(int by);
    void makeNew();
    void rename();
    void remove();
    void promote();
    void pin(bool isPinned);
    void apply(const Result<DesignState> &state, const QString &text);
    void updateActions();
    [[nodiscard]] QString nameInHand() const;

    DesignSession &m_session;
    ActionRegistry &m_actions;
    UserPrompts &m_prompts;
    QWidget &m_window;
    bool m_isWorking = false;
};

} // namespace nongjang
