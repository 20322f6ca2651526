// Makes charts without blocking the GUI thread.
#pragma once

#include "model/session/chart_sources.h"
#include "model/study/chart_request.h"

#include <QFutureWatcher>
#include <QObject>
#include <QStringList>
#include <QThreadPool>

#include <functional>
#include <memory>
#include <optional>
#include <stop_token>

namespace nongjang {

/// What is open, and edited: its base and its variants as designs of a chart.
struct OpenDesigns
{
    std::vector<CompareInput> inputs;
    QString active;                       ///< variant in hand; empty: the base
    std::shared_ptr<const Report> report; ///< of what is in hand
};

/// One run at a time; a request during a run stops it, and the latest one follows. Results arrive on the GUI thread.
class ChartJob final : public QObject
{
    Q_OBJECT

public:
    explicit ChartJob(CatalogPtr catalog, QObject *parent = nullptr);
    ~ChartJob() override;

    void setCatalog(CatalogPtr catalog); ///< of the next run
    /// Of the kind designs those open stand before the candidates, each with the origin "variant:ID".
    void request(const ChartRequest &request, const Design &design,
                 std::shared_ptr<const Report> report, OpenDesigns open = {});
    /// The id of the variant that an origin of those names; null: it names none.
    [[nodiscard]] static QString variantOf(const QString &origin);
    /// Reads and evaluates the designs of files, after what runs already.
    void load(const QStringList &paths);
    /// The same of designs that a function makes in the worker.
    void load(std::function<std::vector<Candidate>()> source);
    [[nodiscard]] bool isBusy() const { return m_busy || m_next.has_value() || isToLoad(); }

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
        OpenDesigns open;
    };
    /// Designs that are open and their figures, as they were at the last run: axes are chosen more often than designs change.
    using Known = std::vector<std::pair<Design, Candidate>>;
    struct Output
    {
        std::optional<ChartData> chart; ///< neither this nor a message: stopped
        QString message;
        std::vector<ScalingChoice> choices;
        std::vector<Candidate> designs;
    };

    [[nodiscard]] bool isToLoad() const { return !m_files.isEmpty() || m_source; }
    void start();
    void onFinished();
    [[nodiscard]] static Output read(const QStringList &files, const Catalog &catalog,
                                     const std::stop_token &stop);
    [[nodiscard]] static Output make(const Input &input, const Catalog &catalog, Known &known,
                                     const std::stop_token &stop);
    static void addOpen(ChartRequest &request, const OpenDesigns &open, const Catalog &catalog,
                        Known &known, const std::stop_token &stop);

    CatalogPtr m_catalog;
    std::optional<Input> m_next;
    QStringList m_files;
    std::function<std::vector<Candidate>()> m_source;
    std::shared_ptr<Known> m_known = std::make_shared<Known>(); ///< of the run
    bool m_busy = false;
    bool m_isLoading = false; ///< a run that reads files is not stopped by a request
    std::stop_source m_stop;
    QThreadPool m_pool;
    QFutureWatcher<Output> m_watcher;
};

} // namespace nongjang
