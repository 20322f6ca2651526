#pragma once

#include "views/dialogs/user_prompts.h"

#include <QObject>
#include <QPointer>

namespace nongjang {

class CompareDrawings;
class ComparePanel;
class DesignSession;
class FileController;

/// Files into and out of the comparison.
class CompareController final : public QObject
{
    Q_OBJECT

public:
    CompareController(DesignSession &session, ComparePanel &panel, FileController &files,
                      UserPrompts &prompts, QObject *parent);

Q_SIGNALS:
    void message(const QString &text);

private:
    void add();
    void write();
    void showDrawings();

    DesignSession &m_session;
    ComparePanel &m_panel;
    FileController &m_files;
    UserPrompts &m_prompts;
    QPointer<CompareDrawings> m_drawings; ///< while they are shown
};

} // namespace nongjang
