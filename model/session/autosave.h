// Work that is not saved yet, kept on disk so that a crash loses at most the last edit.
#pragma once

#include "model/session/design_session.h"

#include <QDateTime>
#include <QFutureWatcher>
#include <QList>
#include <QObject>
#include <QThreadPool>

#include <memory>
#include <optional>

class QLockFile;

namespace nongjang {

/// What a program that did not end in order left behind.
struct LostWork
{
    QString copy; ///< farm file with the design as it was last
    QString path; ///< file the design belongs to; empty: never saved
    QString name; ///< what it is called
    QDateTime time;
    QByteArray digest; ///< of that file when it was last read or written; empty: not known
};

/// Follows a session: after every edit, the design is written to a file of its own in `folder`, off the thread of the window; newer
/// edits wait for the write that runs. The file goes when the design is saved, closed, or the program ends in order.
class Autosave final : public QObject
{
    Q_OBJECT

public:
    Autosave(DesignSession &session, QString folder, QObject *parent = nullptr);
    ~Autosave() override;

    /// Copies in the folder that no running program holds, newest first.
    [[nodiscard]] QList<LostWork> lostWork() const;
    static void discard(const LostWork &work);
    /// The session has this work now: its copy goes as soon as one of the session's own is on disk.
    void takeOver(const LostWork &work);

Q_SIGNALS:
    void failed(const QString &message); ///< once, until a write succeeds again

private:
    void follow();
    void write();
    void onWritten();
    void remove();

    DesignSession &m_session;
    QString m_folder;
    QString m_base; ///< of the files of this program, without ending
    std::unique_ptr<QLockFile> m_lock;
    QThreadPool m_pool;
    QFutureWatcher<QString> m_watcher;
    std::optional<LostWork> m_taken;
    bool m_isWaiting = false;
    bool m_hasFailed = false;
};

} // namespace nongjang
