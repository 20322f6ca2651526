#include "model/session/validation_runner.h"

#include "model/templates/named_drawing.h"

#include <QtConcurrentRun>

#include <exception>

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
    m_watcher.setFuture(QtConcurrent::run(
        &m_pool,
        [this, cases, catalog = m_catalog,
         stop = m_stop.get_token()]() -> Result<std::vector<ValidationResult>> {
            const auto progress = [this, all = int(cases.size())](std::size_t done) {
                QMetaObject::invokeMethod(
                    this, [this, done, all] { Q_EMIT progressed(int(done), all); },
                    Qt::QueuedConnection);
            };
            const auto draw = [&catalog](const QString &file) {
                return namedDrawing(file, *catalog);
            };
            try {
                return runValidation(cases, *catalog, draw, {stop, progress});
            } catch (const std::exception &error) { // must not leave the thread
                return fail(ErrorCode::InvalidValue, QString::fromUtf8(error.what()));
            }
        }));
}

void ValidationRunner::cancel()
{
    m_stop.request_stop();
}

void ValidationRunner::take()
{
    const Result<std::vector<ValidationResult>> results = m_watcher.result();
    m_results = results ? *results : std::vector<ValidationResult>();
    Q_EMIT finished(results && m_results.size() == m_all);
    if (!results)
        Q_EMIT failed(results.error().message);
}

} // namespace nongjang
