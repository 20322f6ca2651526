#pragma once

#include "model/session/own_parts.h"
#include "views/dialogs/own_part_dialog.h"

#include <QObject>

class QMenu;

namespace nongjang {

class ActionRegistry;
class DesignSession;
class FileController;
class PartsPanel;

/// Makes, edits, copies, deletes and hands on parts of the user's own, and compares parts, from the list of parts.
class OwnPartsController final : public QObject
{
    Q_OBJECT

public:
    /// All outlive the controller; dialogs open over `window`.
    OwnPartsController(DesignSession &session, PartsPanel &parts, FileController &files,
                       ActionRegistry &actions, UserPrompts &prompts, QWidget &window);

    void updateActions(bool isWorking);

Q_SIGNALS:
    void message(const QString &text);
    void listWanted(); ///< of parts

private:
    void create();
    void edit();
    void copy();
    void remove();
    void exportParts();
    void compare();
    void open(const Part &part, OwnPartDialog::Mode mode);
    [[nodiscard]] PartPtr selected() const; ///< null: none, or several
    [[nodiscard]] QStringList selectedOwn() const;
    [[nodiscard]] int usesOf(const QString &id) const;

    DesignSession &m_session;
    PartsPanel &m_parts;
    FileController &m_files;
    ActionRegistry &m_actions;
    UserPrompts &m_prompts;
    QWidget &m_window;
    OwnParts m_own;
    bool m_isWorking = false;
};

} // namespace nongjang
