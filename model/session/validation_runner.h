// The model against published figures, in a worker.
#pragma once

#include "model/base/result.h"
#include "model/catalog/catalog.h"
#include "model/study/validation.h"

#include <QFutureWatcher>
#include <QObject>
#include <QThreadPool>

#include <stop_token>

namespace nongjang {

/// Draws and evaluates the cases one after another without holding up the window. One run at a time.
class ValidationRunner final : public QObject
{
    Q_OBJECT

public:
    explicit ValidationRunner(CatalogPtr catalog, QObject *parent = nullptr);
    ~ValidationRunner() override;

    /// The cases that are compiled in, or others. Ignored while running.
    void start();
    void start(const std::vector<ValidationCase> &cases);
    void cancel(); ///< finished() follows, with the results so far
    [[nodiscard]] bool isRunning() const { return m_watcher.isRunning(); }
    /// Of the last run; after a cancelled one those that were reached.
    [[nodiscard]] const std::vector<ValidationResult> &results() const { return m_results; }

Q_SIGNALS:
    void progressed(int done, int all);
    void finished(bool isWhole);
    void failed(const QString &message); ///< after finished(), where a run had begun

private:
    void take();

    CatalogPtr m_catalog;
    QThreadPool m_pool; ///< one thread, ours
    std::stop_source m_stop;
    QFutureWatcher<Result<std::vector<ValidationResult>>> m_watcher;
    std::vector<ValidationResult> m_results;
    std::size_t m_all = 0;
};

} // namespace nongjang
