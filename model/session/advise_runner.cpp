#include "model/session/advise_runner.h"

#include <QtConcurrentRun>

#include <exception>
#include <utility>

namespace nongjang {

AdviseRunner::AdviseRunner(CatalogPtr catalog, QObject *parent)
    : QObject(parent)
    , m_catalog(std::move(catalog))
{
    m_pool.setMaxThreadCount(1);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
        if (!m_isRunning)
            return;
        m_isRunning = false;
        m_answer = m_watcher.result();
        Q_EMIT finished();
    });
}

AdviseRunner::~AdviseRunner()
{
    m_stop.request_stop();
    m_watcher.disconnect(this);
    m_pool.waitForDone();
}

void AdviseRunner::start(const Design &design, const AdviceRequest &request)
{
    m_stop.request_stop();
    m_stop = std::stop_source();
    m_progress = std::make_shared<Progress>();
    m_isRunning = true;
    m_watcher.setFuture(QtConcurrent::run(
        &m_pool,
        [design, request, catalog = m_catalog, progress = m_progress,
         stop = m_stop.get_token()]() -> Answer {
            try {
                return std::make_shared<const Result<AdviceReport>>(
                    advise(design, catalog, request, stop, &progress->done, &progress->total));
            } catch (const std::exception &error) { // must not leave the thread
                return std::make_shared<const Result<AdviceReport>>(
                    fail(ErrorCode::InvalidValue, QString::fromUtf8(error.what())));
            }
        }));
}

void AdviseRunner::stop()
{
    m_stop.request_stop();
    m_isRunning = false;
}

} // namespace nongjang
