#pragma once

#include "model/session/design_session.h"
#include "views/dialogs/user_prompts.h"

#include <QObject>

namespace nongjang {

/// Reads traffic matrices from files the user names.
class TrafficController final : public QObject
{
    Q_OBJECT

public:
    TrafficController(DesignSession &session, UserPrompts &prompts, QObject *parent = nullptr);

    void importMatrix(const QString &folder); ///< asks for a file, first in this folder

Q_SIGNALS:
    void message(const QString &text);

private:
    DesignSession &m_session;
    UserPrompts &m_prompts;
};

} // namespace nongjang
