#include "views/mainwindow/file_controller.h"

#include "views/mainwindow/file_name.h"
#include "views/mainwindow/recent_files.h"

#include <QFileInfo>
#include <QScopedValueRollback>
#include <QStandardPaths>

namespace nongjang {

using namespace Qt::StringLiterals;

FileController::FileController(DesignSession &session, UserPrompts &prompts, RecentFiles &recent,
                               QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_prompts(prompts)
    , m_recent(recent)
{
    connect(&session, &DesignSession::changedOnDisk, this, &FileController::askReload);
}

void FileController::newDesign()
{
    if (!mayLeave())
        return;
    m_session.newDesign();
    Q_EMIT opened();
}

void FileController::newDesignFrom(const Design &design)
{
    if (!mayLeave())
        return;
    m_session.newDesign();
    m_session.document().apply(design, tr("New from a template"));
    Q_EMIT opened();
}

void FileController::open()
{
    if (!mayLeave())
        return;
    const QString path = m_prompts.openPath(tr("Open a design"), folder(),
                                            {tr("Nongjang designs (*.farm)"), tr("All files (*)")});
    if (!path.isEmpty())
        reportOpened(m_session.open(path), path);
}

bool FileController::openPath(const QString &path)
{
    return mayLeave() && reportOpened(m_session.open(path), path);
}

bool FileController::openExample(const QString &name)
{
    if (!mayLeave())
        return false;
    const QString path = u":/examples/%1.farm"_s.arg(name);
    return reportOpened(m_session.openCopy(path), path);
}

void FileController::offerLost(const QList<LostWork> &lost,
                               const std::function<void(const LostWork &)> &recovered)
{
    for (const LostWork &work : lost) {
        const QFileInfo file(work.path);
        const bool isNewer = file.isFile() && file.lastModified() > work.time;
        switch (m_prompts.askLost(work.name.isEmpty() ? tr("Untitled") : work.name, work.time,
                                  isNewer)) {
        case UserPrompts::Lost::Later:
            break;
        case UserPrompts::Lost::Discard:
            Autosave::discard(work);
            break;
        case UserPrompts::Lost::Recover:
            if (!mayLeave()
                || !reportOpened(m_session.recover(work.copy, work.path, work.digest), work.copy))
                return;
            recovered(work);
            Q_EMIT message(tr("Recovered; not saved yet"));
            return; // others are asked for at the next start
        }
    }
}

/// The user decides between what is here and what another program wrote.
void FileController::askReload()
{
    const QString path = m_session.filePath();
    const bool isThere = QFileInfo(path).isFile();
    if (m_isAsking)
        return; // one question at a time; saving asks again
    const QScopedValueRollback<bool> asking(m_isAsking, true);
    if (isThere && m_prompts.askReload(path, m_session.document().isModified())) {
        reportOpened(m_session.open(path), path);
        return;
    }
    m_session.markUnsaved(); // what is here is nowhere else
    if (!isThere)
        m_prompts.showInformation(tr("The file is gone"),
                                  tr("%1 was removed by another program. The design stays open; "
                                     "save it to bring the file back.")
                                      .arg(path));
}

bool FileController::reportOpened(const Outcome &outcome, const QString &path)
{
    if (!outcome) {
        m_prompts.showError(tr("The design could not be opened"), outcome.error().message);
        return false;
    }
    if (!m_session.filePath().isEmpty())
        m_recent.add(m_session.filePath());
    if (!m_session.loadNotes().isEmpty()) {
        m_prompts.showInformation(
            tr("The design was brought to the present format"),
            tr("%1 was written by an older version. It stays as it is until you save.\n\n%2")
                .arg(path, m_session.loadNotes().join(u'\n')));
    }
    Q_EMIT opened();
    return true;
}

bool FileController::save()
{
    return m_session.filePath().isEmpty() ? saveAs() : saveTo(m_session.filePath());
}

bool FileController::saveAs()
{
    QString suggestion = m_session.filePath();
    if (suggestion.isEmpty())
        suggestion = folder() % u'/' % suggestedFileName(designName(), u"farm"_s);
    const QString path =
        m_prompts.savePath(tr("Save the design"), suggestion, {tr("Nongjang designs (*.farm)")});
    return !path.isEmpty() && saveTo(path);
}

bool FileController::saveTo(const QString &path)
{
    const bool isSame = QFileInfo(path).absoluteFilePath() == m_session.filePath();
    if (isSame && QFileInfo(path).isFile() && m_session.isChangedOnDisk()) {
        const QScopedValueRollback<bool> asking(m_isAsking, true);
        if (!m_prompts.askReplace(path))
            return false;
    }
    if (const Outcome saved = m_session.saveAs(path); !saved) {
        m_prompts.showError(tr("The design could not be saved"), saved.error().message);
        return false;
    }
    m_recent.add(m_session.filePath());
    Q_EMIT message(tr("Saved to %1").arg(m_session.filePath()));
    return true;
}

bool FileController::mayLeave()
{
    if (!m_session.document().isModified())
        return true;
    switch (m_prompts.askUnsaved(designName())) {
    case UserPrompts::Unsaved::Save:
        return save();
    case UserPrompts::Unsaved::Discard:
        return true;
    case UserPrompts::Unsaved::Cancel:
        return false;
    }
    return false;
}

QString FileController::designName() const
{
    if (const QString name = m_session.document().design().name; !name.isEmpty())
        return name;
    if (!m_session.filePath().isEmpty())
        return QFileInfo(m_session.filePath()).completeBaseName();
    return tr("Untitled");
}

QString FileController::folder() const
{
    if (!m_session.filePath().isEmpty())
        return QFileInfo(m_session.filePath()).absolutePath();
    const QStringList recent = m_recent.paths();
    if (!recent.isEmpty())
        return QFileInfo(recent.constFirst()).absolutePath();
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

} // namespace nongjang
