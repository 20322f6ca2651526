#pragma once

#include "model/session/autosave.h"
#include "model/session/design_session.h"
#include "views/dialogs/user_prompts.h"

#include <QObject>

#include <functional>

namespace nongjang {

class RecentFiles;

/// New, open, save: with the question about unsaved changes, and errors told to the user.
class FileController final : public QObject
{
    Q_OBJECT

public:
    FileController(DesignSession &session, UserPrompts &prompts, RecentFiles &recent,
                   QObject *parent = nullptr);

    void newDesign();
    /// Starts from a design that no file has, as one step of an empty one.
    void newDesignFrom(const Design &design);
    void open();
    /// False: nothing was opened, and the user knows why.
    bool openPath(const QString &path);
    bool openExample(const QString &name);
    bool save();
    bool saveAs();
    /// Asks what to do with work that a crash left behind; opens the first that is wanted.
    void offerLost(const QList<LostWork> &lost,
                   const std::function<void(const LostWork &)> &recovered);
    /// True: there is nothing to lose, or the user has decided.
    [[nodiscard]] bool mayLeave();
    /// What the design is called: its name, its file, or "Untitled".
    [[nodiscard]] QString designName() const;
    /// Where files of this design are looked for first: its own folder, else that of the last design.
    [[nodiscard]] QString folder() const;

Q_SIGNALS:
    void opened();
    void message(const QString &text);

private:
    bool reportOpened(const Outcome &outcome, const QString &path);
    bool saveTo(const QString &path);
    void askReload();

    DesignSession &m_session;
    UserPrompts &m_prompts;
    RecentFiles &m_recent;
    bool m_isAsking = false; ///< about the file on disk
};

} // namespace nongjang
