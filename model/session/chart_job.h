// Makes charts without blocking the GUI thread.
#pragma once

#include "model/session/chart_sources.h"
#include "model/study/chart_request.h"

#include <QFutureWatcher>
#include <QObject>
#include <QStringList>
#include <QThreadPool>

#include <memory>
#include <optional>
#include <stop_token>

namespace nongjang {

/// One run at a time; a request during a run stops it, and the latest one follows. Results arrive on the GUI thread.
class ChartJob final : public QObject
{
    Q_OBJECT

public:
    explicit ChartJob(CatalogPtr catalog, QObject *parent = nullptr);
    ~ChartJob() override;

    void setCatalog(CatalogPtr catalog) { m_catalog = std::move(catalog); } ///< of the next run
    void request(const ChartRequest &request, const Design &design,
                 std::shared_ptr<const Report> report);
    /// Reads and evaluates the designs of files, after what runs already.
    void load(const QStringList &paths);
    [[nodiscard]] bool isBusy() const { return m_busy || m_next.has_value() || !m_files.isEmpty(); }

Q_SIGNALS:
    void made(const nongjang::ChartData &chart);
    void failed(const QString &message);
    /// What "scaling" can repeat; before made().
    void choicesFound(const std::vector<nongjang::ScalingChoice> &choices);
    void loaded(const std::vector<nongjang::Candidate> &designs);

private:
    struct Input
    {
        ChartRequest request;
        Design design;
        std::shared_ptr<const Report> report;
    };
    struct Output
    {
        std::optional<ChartData> chart; ///< neither this nor a message: stopped
        QString message;
        std::vector<ScalingChoice> choices;
        std::vector<Candidate> designs;
    };

    void start();
    void onFinished();
    [[nodiscard]] static Output read(const QStringList &files, const Catalog &catalog,
                                     const std::stop_token &stop);
    [[nodiscard]] static Output make(const Input &input, const Catalog &catalog,
                                     const std::stop_token &stop);

    CatalogPtr m_catalog;
    std::optional<Input> m_next;
    QStringList m_files;
    bool m_busy = false;
    bool m_isLoading = false; ///< a run that reads files is not stopped by a request
    std::stop_source m_stop;
    QThreadPool m_pool;
    QFutureWatcher<Output> m_watcher;
};

} // namespace nongjang
