// An exploration in the background, with its table kept on disk so that it goes on after a crash.
#pragma once

#include "model/explore/explore_table.h"

#include <QFutureWatcher>
#include <QObject>
#include <QThreadPool>

#include <memory>
#include <stop_token>

namespace nongjang {

/// Rows arrive in order on the thread of the caller; those that an earlier run of the same space has left behind come first.
class ExploreRunner final : public QObject
{
    Q_OBJECT

public:
    explicit ExploreRunner(QObject *parent = nullptr);
    ~ExploreRunner() override;

    /// Nothing may run. `path` of the table.
    void start(std::shared_ptr<const ExploreBase> base, const QString &path);
    void stop(); ///< what is there stays; start() goes on
    [[nodiscard]] bool isRunning() const { return m_isRunning; }
    [[nodiscard]] const ExploreBase *base() const { return m_base.get(); }
    [[nodiscard]] std::shared_ptr<const ExploreBase> sharedBase() const { return m_base; }
    /// Of the table kept for this space: <data folder>/nongjang/explorations/….csv.
    [[nodiscard]] static QString tablePath(const ExploreBase &base);

Q_SIGNALS:
    void rowsArrived(const std::vector<nongjang::ExploreRow> &rows);
    void finished(const QString &error); ///< empty: all is there, or it was stopped

private:
    std::shared_ptr<const ExploreBase> m_base;
    bool m_isRunning = false;
    std::stop_source m_stop;
    QThreadPool m_pool; ///< one thread, which has its own for the rows
    QFutureWatcher<QString> m_watcher;
};

} // namespace nongjang
