#include "model/session/design_session.h"

#include "model/io/farm_file.h"
#include "model/session/baseline.h"
#include "model/session/recompute_controller.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>

namespace nongjang {

DesignSession::DesignSession(CatalogPtr catalog, QObject *parent)
    : QObject(parent)
    , m_catalog(std::move(catalog))
    , m_recompute(std::make_unique<RecomputeController>(m_catalog))
    , m_baseline(std::make_unique<Baseline>(*this))
{
    connect(&m_document, &Document::changed, this, [this](quint64 revision) {
        m_recompute->request(m_document.design(), revision, m_document.state().loose);
    });
    connect(m_recompute.get(), &RecomputeController::reportChanged, this,
            &DesignSession::reportChanged);
    connect(m_recompute.get(), &RecomputeController::computingChanged, this,
            &DesignSession::computingChanged);
    m_settle.setSingleShot(true);
    m_settle.setInterval(std::chrono::milliseconds(200));
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, &m_settle, qOverload<>(&QTimer::start));
    connect(&m_settle, &QTimer::timeout, this, &DesignSession::lookAtDisk);
}

DesignSession::~DesignSession() = default;

namespace {

/// Empty: there is no such file.
QByteArray digestOf(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    return file.open(QIODevice::ReadOnly) && hash.addData(&file) ? hash.result() : QByteArray();
}

/// The file as it was before, beside it with a ~ at the end. Best effort: saving matters more.
void keepPrevious(const QString &path)
{
    if (!QFileInfo(path).isFile())
        return;
    const QString backup = path % u'~';
    const QString fresh = backup % QStringLiteral(".new");
    QFile::remove(fresh);
    if (QFile::copy(path, fresh)) {
        QFile::remove(backup);
        QFile::rename(fresh, backup);
    }
}

} // namespace

bool DesignSession::isChangedOnDisk() const
{
    return !m_filePath.isEmpty() && digestOf(m_filePath) != m_onDisk;
}

/// From here on, what other programs do to the file is noticed.
void DesignSession::watch()
{
    if (!m_watcher.files().isEmpty())
        m_watcher.removePaths(m_watcher.files());
    m_onDisk = m_filePath.isEmpty() ? QByteArray() : digestOf(m_filePath);
    m_reported = m_onDisk;
    if (!m_filePath.isEmpty())
        m_watcher.addPath(m_filePath);
}

void DesignSession::lookAtDisk()
{
    const QByteArray now = digestOf(m_filePath);
    if (!now.isEmpty() && m_watcher.files().isEmpty())
        m_watcher.addPath(m_filePath); // replaced by a new file: the watch ended with the old one
    if (now == m_onDisk || now == m_reported)
        return;
    m_reported = now;
    Q_EMIT changedOnDisk();
}

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
    m_recompute->requestAnew(m_document.design(), m_document.revision(), m_document.state().loose);
}

void DesignSession::setCatalog(CatalogPtr catalog)
{
    m_catalog = std::move(catalog);
    m_recompute->setCatalog(m_catalog);
    Q_EMIT catalogChanged();
    reevaluate();
}

void DesignSession::newDesign()
{
    m_lock.reset();
    m_filePath.clear();
    m_loadNotes.clear();
    watch();
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
    watch();
    m_document.reset(loaded->design, loaded->variants);
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
    watch();
    m_document.reset(loaded->design, loaded->variants);
    Q_EMIT filePathChanged();
    return Done{};
}

Outcome DesignSession::recover(const QString &copy, const QString &path, const QByteArray &digest)
{
    const Result<LoadedDesign> loaded = loadFarm(copy);
    if (!loaded)
        return Failure{loaded.error()};
    std::unique_ptr<QLockFile> newLock;
    const bool isFree = !path.isEmpty() && (path == m_filePath || bool(lock(path, newLock)));
    if (path != m_filePath)
        m_lock = std::move(newLock);
    m_filePath = isFree ? path : QString();
    m_loadNotes.clear();
    watch();
    if (!digest.isEmpty())
        m_onDisk = digest;
    m_document.reset(loaded->design, loaded->variants);
    m_document.undoStack().resetClean(); // nothing leads back to what the file holds
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
    keepPrevious(absolute);
    const DesignState &state = m_document.state();
    if (Outcome saved = saveFarm(state.baseDesign(), absolute, storedVariants(state)); !saved)
        return saved;
    if (absolute != m_filePath) {
        m_lock = std::move(newLock);
        m_filePath = absolute;
        Q_EMIT filePathChanged();
    }
    watch();
    m_document.undoStack().setClean();
    return Done{};
}

} // namespace nongjang
