#include "model/session/validation_runner.h"

#include "model/templates/named_drawing.h"

#include <QtConcurrentRun>

namespace nongjang {

ValidationRunner::ValidationRunner(CatalogPtr catalog, QObject *parent)
    : QObject(parent)
    , m_catalog(std::move(catalog))
{
    m_pool.setMaxThreadCount(1);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &ValidationRunner::take);
}

ValidationRunner::~ValidationRunner()
{
    m_stop.request_stop();
    m_watcher.disconnect(this);
    m_watcher.waitForFinished();
}

void ValidationRunner::start()
{
    const Result<std::vector<ValidationCase>> cases = shippedValidationCases();
    if (cases)
        start(*cases);
    else
        Q_EMIT failed(cases.error().message);
}

void ValidationRunner::start(const std::vector<ValidationCase> &cases)
{
    if (isRunning())
        return;
    m_stop = std::stop_source();
    m_all = cases.size();
    Q_EMIT progressed(0, int(m_all));
    m_watcher.setFuture(
        QtConcurrent::run(&m_pool, [this, cases, catalog = m_catalog, stop = m_stop.get_token()] {
            const auto progress = [this, all = int(cases.size())](std::size_t done) {
                QMetaObject::invokeMethod(
                    this, [this, done, all] { Q_EMIT progressed(int(done), all); },
                    Qt::QueuedConnection);
            };
            return runValidation(
                cases, *catalog,
                [&catalog](const QString &file) { return namedDrawing(file, *catalog); },
                {stop, progress});
        }));
}

void ValidationRunner::cancel()
{
    m_stop.request_stop();
}

void ValidationRunner::take()
{
    m_results = m_watcher.result();
    Q_EMIT finished(m_results.size() == m_all);
}

} // namespace nongjang
