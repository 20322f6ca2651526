// Keeps the report up to date without blocking the GUI thread.
#pragma once

#include "model/catalog/catalog.h"
#include "model/design/design.h"
#include "model/design/variant.h"
#include "model/study/evaluator.h"

#include <QFutureWatcher>
#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <memory>
#include <stop_token>

namespace nongjang {

/// Requests inside the quiet period coalesce; a request during a run stops it and queues one successor; one run at a time,
/// so that reports are published in revision order. The input is a snapshot; reports arrive on the GUI thread.
class RecomputeController final : public QObject
{
    Q_OBJECT

public:
    explicit RecomputeController(CatalogPtr catalog, QObject *parent = nullptr);
    ~RecomputeController() override;

    /// For the next request.
    void setCatalog(CatalogPtr catalog);
    /// `loose` changes of a variant become findings.
    void request(const Design &design, quint64 revision, const QList<LooseChange> &loose = {});
    /// The same with nothing kept from reports before: their texts may be in another language.
    void requestAnew(const Design &design, quint64 revision, const QList<LooseChange> &loose = {});
    [[nodiscard]] std::shared_ptr<const Report> report() const { return m_report; }
    /// The report is older than the last request.
    [[nodiscard]] bool isComputing() const { return m_busy || m_pending; }

Q_SIGNALS:
    void reportChanged();
    void computingChanged(bool computing);

private:
    struct Finished
    {
        std::shared_ptr<const Report> report; ///< null: aborted
    };

    void start();
    void onFinished();
    void announce(bool wasComputing);

    struct Worker;
    std::shared_ptr<Worker> m_worker;
    bool m_isAnew = false;
    Design m_design;
    QList<LooseChange> m_loose;
    quint64 m_revision = 0;
    bool m_pending = false;
    bool m_busy = false;
    std::stop_source m_stop;
    QTimer m_timer;
    QThreadPool m_pool; ///< one thread, ours: the global pool is shared with Qt
    QFutureWatcher<Finished> m_watcher;
    std::shared_ptr<const Report> m_report;
};

} // namespace nongjang
