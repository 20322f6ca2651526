#include "model/session/recompute_controller.h"

#include "model/study/variant_findings.h"

#include <QtConcurrentRun>

#include <chrono>
#include <exception>
#include <utility>

namespace nongjang {

namespace {

constexpr int costSamples = 2'000; ///< a few milliseconds; the ends move by half a per cent or so
constexpr std::uint64_t costSeed = 1;

} // namespace

/// What evaluations keep for the next one. Used by the running one only.
struct RecomputeController::Worker
{
    explicit Worker(CatalogPtr catalog)
        : evaluator(std::move(catalog))
    {}

    /// Samples again only where an edit changed what things cost.
    void addSpread(Report &report, const std::stop_token &stop)
    {
        if (spread.samples == 0 || report.cost.model != sampled) {
            spread = sampleCost(report.cost.model, costSamples, costSeed, stop);
            sampled = report.cost.model;
        }
        report.cost.spread = spread;
    }

    Evaluator evaluator;
    CostModel sampled;
    CostSpread spread;
};

RecomputeController::RecomputeController(CatalogPtr catalog, QObject *parent)
    : QObject(parent)
    , m_worker(std::make_shared<Worker>(std::move(catalog)))
{
    m_pool.setMaxThreadCount(1);
    m_timer.setSingleShot(true);
    m_timer.setInterval(std::chrono::milliseconds(
        4)); // within a frame: edits of one event loop turn become one run
    connect(&m_timer, &QTimer::timeout, this, &RecomputeController::start);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &RecomputeController::onFinished);
}

RecomputeController::~RecomputeController()
{
    m_stop.request_stop();
    m_watcher.disconnect(this);
    m_watcher.waitForFinished();
}

void RecomputeController::setCatalog(CatalogPtr catalog)
{
    m_worker = std::make_shared<Worker>(std::move(catalog)); // one that runs keeps its own
}

void RecomputeController::request(const Design &design, quint64 revision,
                                  const QList<LooseChange> &loose)
{
    const bool wasComputing = isComputing();
    m_design = design;
    m_loose = loose;
    m_revision = revision;
    m_pending = true;
    if (m_busy)
        m_stop.request_stop(); // its input is out of date
    else if (!m_timer.isActive())
        m_timer.start();
    announce(wasComputing);
}

void RecomputeController::requestAnew(const Design &design, quint64 revision,
                                      const QList<LooseChange> &loose)
{
    m_isAnew = true;
    request(design, revision, loose);
}

void RecomputeController::start()
{
    m_timer.stop();
    if (m_busy || !m_pending)
        return; // a slot that edits while a report is being published may have asked already
    m_pending = false;
    m_busy = true;
    m_stop = std::stop_source();
    m_watcher.setFuture(QtConcurrent::run(
        &m_pool,
        [worker = m_worker, isAnew = std::exchange(m_isAnew, false), design = m_design,
         loose = m_loose, revision = m_revision, stop = m_stop.get_token()]() -> Finished {
            try {
                if (isAnew)
                    worker->evaluator.forget();
                auto report = std::make_shared<Report>(worker->evaluator.evaluate(design, stop));
                report->revision = revision;
                addLooseChanges(*report, loose);
                worker->addSpread(*report, stop);
                return {stop.stop_requested() ? nullptr : std::move(report)};
            } catch (const std::exception
                         &error) { // an exception must not leave the thread; it becomes a finding
                auto report = std::make_shared<Report>();
                report->revision = revision;
                report->notEvaluated.push_back(
                    {QStringLiteral("everything"), QString::fromUtf8(error.what()), {}});
                return {std::move(report)};
            }
        }));
}

void RecomputeController::onFinished()
{
    const bool wasComputing = isComputing();
    m_busy = false;
    if (std::shared_ptr<const Report> report = m_watcher.result().report) {
        m_report = std::move(report);
        Q_EMIT reportChanged();
    }
    if (m_pending)
        start();
    announce(wasComputing);
}

void RecomputeController::announce(bool wasComputing)
{
    if (isComputing() != wasComputing)
        Q_EMIT computingChanged(isComputing());
}

} // namespace nongjang
