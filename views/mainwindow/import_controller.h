#pragma once

#include "model/session/design_session.h"
#include "views/dialogs/user_prompts.h"

#include <QObject>

namespace nongjang {

/// Takes parts of other people and programs into the user's own catalogue.
class ImportController final : public QObject
{
    Q_OBJECT

public:
    ImportController(DesignSession &session, UserPrompts &prompts, QObject *parent = nullptr);

    /// Asks for a file of parts, such as a board saved as a part, or a device type of NetBox.
    void importPart();

Q_SIGNALS:
    void message(const QString &text);
    void imported(const QString &partId);

private:
    [[nodiscard]] Result<std::vector<PartPtr>> read(const QString &path);
    DesignSession &m_session;
    UserPrompts &m_prompts;
    QString m_folder; ///< where the last one lay
};

} // namespace nongjang
