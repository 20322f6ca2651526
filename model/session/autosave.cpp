#include "model/session/autosave.h"

#include "model/base/file_writer.h"
#include "model/io/farm_file.h"

#include <QDir>
#include <QFileInfo>
#include <QLockFile>
#include <QtConcurrentRun>
#include <QUuid>

#include <algorithm>
#include <nlohmann/json.hpp>

namespace nongjang {

namespace {

const QString copyEnding = QStringLiteral(".farm");
const QString infoEnding = QStringLiteral(".json");
const QString lockEnding = QStringLiteral(".lock");

/// Beside the copy: what it is a copy of.
QByteArray infoText(const QString &path, const QString &name, const QByteArray &digest)
{
    nlohmann::ordered_json json;
    json["path"] = path.toStdString();
    json["name"] = name.toStdString();
    json["digest"] = digest.toHex().toStdString();
    return QByteArray::fromStdString(
        json.dump(2, ' ', false, nlohmann::ordered_json::error_handler_t::replace));
}

LostWork describe(const QString &base)
{
    const QFileInfo copy(base + copyEnding);
    LostWork work{copy.filePath(), {}, copy.completeBaseName(), copy.lastModified(), {}};
    QFile info(base + infoEnding);
    if (!info.open(QIODevice::ReadOnly))
        return work;
    constexpr qint64 enough = 65'536;
    const auto json = nlohmann::json::parse(info.read(enough).toStdString(), nullptr, false);
    const auto text = [&json](const char *key) {
        return json.is_object() && json.contains(key) && json[key].is_string()
                   ? QString::fromStdString(json[key].get<std::string>())
                   : QString();
    };
    work.path = text("path");
    work.digest = QByteArray::fromHex(text("digest").toLatin1());
    if (const QString name = text("name"); !name.isEmpty())
        work.name = name;
    return work;
}

void removeFiles(const QString &base)
{
    QFile::remove(base + copyEnding);
    QFile::remove(base + infoEnding);
}

} // namespace

Autosave::Autosave(DesignSession &session, QString folder, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_folder(std::move(folder))
{
    m_pool.setMaxThreadCount(1);
    connect(&session.document(), &Document::changed, this, &Autosave::follow);
    connect(&session.document().undoStack(), &QUndoStack::cleanChanged, this, &Autosave::follow);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &Autosave::onWritten);
}

Autosave::~Autosave()
{
    m_watcher.disconnect(this);
    m_watcher.waitForFinished();
    remove();
}

void Autosave::follow()
{
    if (!m_session.document().isModified()) {
        m_isWaiting = false;
        if (!m_watcher.isRunning())
            remove();
        return; // else the end of the write removes it
    }
    if (m_watcher.isRunning())
        m_isWaiting = true;
    else
        write();
}

void Autosave::write()
{
    m_isWaiting = false;
    if (m_base.isEmpty()) {
        QDir().mkpath(m_folder);
        m_base = m_folder % u'/' % QUuid::createUuid().toString(QUuid::WithoutBraces);
        m_lock = std::make_unique<QLockFile>(m_base + lockEnding);
        m_lock->setStaleLockTime(0);
        (void)m_lock->tryLock();
    }
    const DesignState state = m_session.document().state();
    const Design &design = state.baseDesign();
    const QString path = m_session.filePath();
    const QString name = !design.name.isEmpty() ? design.name : QFileInfo(path).completeBaseName();
    const QByteArray info = infoText(path, name, m_session.fileDigest());
    m_watcher.setFuture(QtConcurrent::run(&m_pool, [state, info, base = m_base] {
        if (const Outcome written = writeFile(info, base + infoEnding); !written)
            return written.error().message;
        const Outcome copy = saveFarm(state.baseDesign(), base + copyEnding, storedVariants(state));
        return copy ? QString() : copy.error().message;
    }));
}

void Autosave::onWritten()
{
    const QString error = m_watcher.result();
    if (!error.isEmpty() && !m_hasFailed)
        Q_EMIT failed(tr("Unsaved work cannot be kept for the case of a crash: %1").arg(error));
    m_hasFailed = !error.isEmpty();
    if (error.isEmpty() && m_taken && !m_isWaiting) { // what was written holds the taken work
        discard(*m_taken);
        m_taken.reset();
    }
    if (!m_session.document().isModified())
        remove();
    else if (m_isWaiting)
        write();
}

void Autosave::remove()
{
    if (m_base.isEmpty())
        return;
    removeFiles(m_base);
    m_lock.reset();
    m_base.clear();
}

void Autosave::takeOver(const LostWork &work)
{
    m_taken = work;
    if (m_watcher.isRunning())
        m_isWaiting = true; // what is being written is older
    else
        write();
}

QList<LostWork> Autosave::lostWork() const
{
    QList<LostWork> result;
    const QFileInfoList copies =
        QDir(m_folder).entryInfoList({u'*' % copyEnding}, QDir::Files, QDir::Time);
    for (const QFileInfo &copy : copies) {
        const QString base = copy.path() % u'/' % copy.completeBaseName();
        if (base == m_base)
            continue;
        QLockFile lock(base + lockEnding);
        lock.setStaleLockTime(0);
        if (lock.tryLock()) // nobody holds it, or nobody who lives
            result.append(describe(base));
    }
    return result;
}

void Autosave::discard(const LostWork &work)
{
    removeFiles(QFileInfo(work.copy).path() % u'/' % QFileInfo(work.copy).completeBaseName());
}

} // namespace nongjang
