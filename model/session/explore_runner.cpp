#include "model/session/explore_runner.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QtConcurrentRun>

#include <exception>
#include <functional>
#include <utility>

namespace nongjang {

namespace {

using TakeRows = std::function<void(std::vector<ExploreRow>)>;

/// Writes the table from where it ends. The error; empty: none.
QString explore(const ExploreBase &base, const QString &path, const TakeRows &take,
                const std::stop_token &stop)
{
    if (!QDir().mkpath(QFileInfo(path).absolutePath()))
        return path;
    Result<qint64> next = resumeTable(path, base, {});
    if (!next) { // what lies there is of no use
        QFile::remove(path);
        next = qint64(0);
    }
    if (*next > 0)
        take(readTable(path, base));
    QFile file(path);
    if (!file.open(QIODevice::Append))
        return file.errorString();
    if (file.size() == 0)
        file.write(exploreHead(base, {}));
    runExploration(
        base, {*next, base.space->size()}, 0,
        [&](RowBatch batch) {
            const bool isGood = file.write(batch.lines) == batch.lines.size() && file.flush();
            take(std::move(batch.rows));
            return isGood;
        },
        stop);
    return file.error() == QFileDevice::NoError ? QString() : file.errorString();
}

} // namespace

ExploreRunner::ExploreRunner(QObject *parent)
    : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
        m_isRunning = false;
        Q_EMIT finished(m_watcher.result());
    });
}

ExploreRunner::~ExploreRunner()
{
    m_stop.request_stop();
    m_watcher.disconnect(this);
    m_pool.waitForDone();
}

void ExploreRunner::start(std::shared_ptr<const ExploreBase> base, const QString &path)
{
    m_base = std::move(base);
    m_stop = std::stop_source();
    m_isRunning = true;
    const TakeRows take = [this](std::vector<ExploreRow> rows) {
        QMetaObject::invokeMethod(
            this, [this, rows = std::move(rows)] { Q_EMIT rowsArrived(rows); },
            Qt::QueuedConnection);
    };
    m_watcher.setFuture(
        QtConcurrent::run(&m_pool, [given = m_base, path, take, stop = m_stop.get_token()] {
            try {
                return explore(*given, path, take, stop);
            } catch (const std::exception &error) { // must not leave the thread
                return QString::fromUtf8(error.what());
            }
        }));
}

void ExploreRunner::stop()
{
    m_stop.request_stop();
}

QString ExploreRunner::tablePath(const ExploreBase &base)
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
           % QStringLiteral("/nongjang/explorations/")
           % QString::fromLatin1(base.fingerprint.left(16)) % QStringLiteral(".csv");
}

} // namespace nongjang
