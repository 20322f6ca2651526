#pragma once

#include "model/session/design_session.h"
#include "views/dialogs/user_prompts.h"

#include <QObject>

namespace nongjang {

/// Reads price books from files the user names.
class PriceController final : public QObject
{
    Q_OBJECT

public:
    PriceController(DesignSession &session, UserPrompts &prompts, QObject *parent = nullptr);

    void importPrices(const QString &folder);

Q_SIGNALS:
    void message(const QString &text);

private:
    DesignSession &m_session;
    UserPrompts &m_prompts;
};

} // namespace nongjang
