#pragma once

#include "model/session/design_session.h"
#include "views/dialogs/user_prompts.h"

#include <QObject>

namespace nongjang {

/// Takes parts of other programs into the user's own catalogue.
class ImportController final : public QObject
{
    Q_OBJECT

public:
    ImportController(DesignSession &session, UserPrompts &prompts, QObject *parent = nullptr);

    /// Asks for a device type of NetBox.
    void importPart();

Q_SIGNALS:
    void message(const QString &text);
    void imported(const QString &partId);

private:
    DesignSession &m_session;
    UserPrompts &m_prompts;
    QString m_folder; ///< where the last one lay
};

} // namespace nongjang
