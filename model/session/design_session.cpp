#include "model/session/design_session.h"

#include "model/io/farm_file.h"
#include "model/session/recompute_controller.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLockFile>

namespace nongjang {

DesignSession::DesignSession(CatalogPtr catalog, QObject *parent)
    : QObject(parent)
    , m_catalog(std::move(catalog))
    , m_recompute(std::make_unique<RecomputeController>(m_catalog))
{
    connect(&m_document, &Document::changed, this,
            [this](quint64 revision) { m_recompute->request(m_document.design(), revision); });
    connect(m_recompute.get(), &RecomputeController::reportChanged, this,
            &DesignSession::reportChanged);
    connect(m_recompute.get(), &RecomputeController::computingChanged, this,
            &DesignSession::computingChanged);
}

DesignSession::~DesignSession() = default;

std::shared_ptr<const Report> DesignSession::report() const
{
    return m_recompute->report();
}

bool DesignSession::isComputing() const
{
    return m_recompute->isComputing();
}

void DesignSession::reevaluate()
{
    m_recompute->request(m_document.design(), m_document.revision());
}

void DesignSession::newDesign()
{
    m_lock.reset();
    m_filePath.clear();
    m_loadNotes.clear();
    m_document.reset(Design());
    Q_EMIT filePathChanged();
}

Outcome DesignSession::lock(const QString &filePath, std::unique_ptr<QLockFile> &lock) const
{
    lock = std::make_unique<QLockFile>(farmLockPath(filePath));
    lock->setStaleLockTime(
        0); // a live owner on another machine keeps its lock; a dead local one is still noticed
    if (lock->tryLock())
        return Done{};
    if (lock->error() == QLockFile::PermissionError) {
        lock.reset(); // a folder one may not write to: nothing can be saved there, so nothing needs a lock
        return Done{};
    }
    qint64 process = 0;
    QString host;
    QString application;
    lock->getLockInfo(&process, &host, &application);
    return fail(
        ErrorCode::Locked,
        tr("%1 is open in another window (%2, process %3 on %4). Close it there, or open a copy.")
            .arg(filePath, application)
            .arg(process)
            .arg(host));
}

Outcome DesignSession::open(const QString &filePath)
{
    const QString absolute = QFileInfo(filePath).absoluteFilePath();
    std::unique_ptr<QLockFile> newLock;
    if (absolute != m_filePath
        && QFileInfo(absolute).isFile()) // before reading: nobody changes it in between
        if (Outcome locked = lock(absolute, newLock); !locked)
            return locked;
    const Result<LoadedDesign> loaded = loadFarm(filePath);
    if (!loaded)
        return Failure{loaded.error()};
    if (absolute != m_filePath)
        m_lock = std::move(newLock);
    m_filePath = absolute;
    m_loadNotes = loaded->notes;
    m_document.reset(loaded->design);
    Q_EMIT filePathChanged();
    return Done{};
}

Outcome DesignSession::openCopy(const QString &filePath)
{
    const Result<LoadedDesign> loaded = loadFarm(filePath);
    if (!loaded)
        return Failure{loaded.error()};
    m_lock.reset();
    m_filePath.clear();
    m_loadNotes = loaded->notes;
    m_document.reset(loaded->design);
    Q_EMIT filePathChanged();
    return Done{};
}

Outcome DesignSession::save()
{
    return saveAs(m_filePath);
}

Outcome DesignSession::saveAs(const QString &filePath)
{
    if (filePath.isEmpty())
        return fail(ErrorCode::FileWrite,
                    tr("The design has no file yet; choose one with Save as."));
    const QString absolute = QFileInfo(filePath).absoluteFilePath();
    std::unique_ptr<QLockFile> newLock;
    if (absolute != m_filePath)
        if (Outcome locked = lock(absolute, newLock); !locked)
            return locked;
    if (Outcome saved = saveFarm(m_document.design(), absolute); !saved)
        return saved;
    if (absolute != m_filePath) {
        m_lock = std::move(newLock);
        m_filePath = absolute;
        Q_EMIT filePathChanged();
    }
    m_document.undoStack().setClean();
    return Done{};
}

} // namespace nongjang
