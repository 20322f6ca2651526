// What single changes would bring, found out in the background.
#pragma once

#include "model/explore/advise.h"

#include <QFutureWatcher>
#include <QObject>
#include <QThreadPool>

#include <atomic>
#include <memory>
#include <stop_token>

namespace nongjang {

/// One run at a time: a new one stops that before it. Results arrive on the thread of the caller.
class AdviseRunner final : public QObject
{
    Q_OBJECT

public:
    using Answer = std::shared_ptr<const Result<AdviceReport>>;

    explicit AdviseRunner(CatalogPtr catalog, QObject *parent = nullptr);
    ~AdviseRunner() override;

    void setCatalog(CatalogPtr catalog) { m_catalog = std::move(catalog); } ///< of the next run
    void start(const Design &design, const AdviceRequest &request);
    void stop(); ///< finished() is not emitted then
    [[nodiscard]] bool isRunning() const { return m_isRunning; }
    [[nodiscard]] int done() const { return m_progress ? m_progress->done.load() : 0; }
    [[nodiscard]] int total() const { return m_progress ? m_progress->total.load() : 0; }
    /// Of the last run that ended by itself; null: none.
    [[nodiscard]] Answer answer() const { return m_answer; }

Q_SIGNALS:
    void finished();

private:
    struct Progress
    {
        std::atomic<int> done = 0;
        std::atomic<int> total = 0;
    };

    CatalogPtr m_catalog;
    bool m_isRunning = false;
    std::stop_source m_stop;
    std::shared_ptr<Progress> m_progress;
    QThreadPool m_pool; ///< one thread, which has its own for the changes
    QFutureWatcher<Answer> m_watcher;
    Answer m_answer;
};

} // namespace nongjang
