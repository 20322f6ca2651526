#include "model/explore/explore_run.h"

#include "model/explore/explore_table.h"

#include <QCoreApplication>

#include <omp.h>

#include <algorithm>
#include <condition_variable>
#include <exception>
#include <map>
#include <mutex>
#include <thread>

namespace nongjang {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nongjang::Explore)
};

constexpr qint64 mostRowsOfBatch =
    64; ///< few enough that no core waits long for the last of another
constexpr std::size_t mostBatchesAhead = 8; ///< per thread, finished before those in front of them

/// Batches of rows that share their network, dealt in order and collected in order.
class Batches
{
public:
    Batches(const ExploreBase &base, RowSpan rows, std::size_t ahead)
        : m_base(base)
        , m_next(rows.first)
        , m_last(rows.last)
        , m_ahead(ahead)
    {}

    /// The next rows to work on; waits while too much is finished that cannot be handed over yet. Nothing: there are no more.
    std::optional<std::pair<std::size_t, RowSpan>> deal()
    {
        std::unique_lock lock(m_mutex);
        m_taken.wait(lock, [&] { return m_isOver || m_dealt < m_collected + m_ahead; });
        if (m_isOver || m_next >= m_last)
            return std::nullopt;
        const qint64 end =
            std::min({m_last, m_next + mostRowsOfBatch, m_base.space->endOfNetwork(m_next)});
        const RowSpan span{m_next, end};
        m_next = end;
        return std::pair(m_dealt++, span);
    }

    void finish(std::size_t number, RowBatch batch)
    {
        const std::scoped_lock lock(m_mutex);
        m_finished.emplace(number, std::move(batch));
        m_ready.notify_one();
    }

    /// The next batch in order. Nothing: there are no more, or it is over.
    std::optional<RowBatch> collect()
    {
        std::unique_lock lock(m_mutex);
        m_ready.wait(lock, [&] {
            return m_isOver || m_finished.contains(m_collected)
                   || (m_next >= m_last && m_collected == m_dealt);
        });
        const auto it = m_finished.find(m_collected);
        if (m_isOver || it == m_finished.end())
            return std::nullopt;
        RowBatch batch = std::move(it->second);
        m_finished.erase(it);
        ++m_collected;
        m_taken.notify_all();
        return batch;
    }

    void end()
    {
        const std::scoped_lock lock(m_mutex);
        m_isOver = true;
        m_ready.notify_all();
        m_taken.notify_all();
    }

private:
    const ExploreBase &m_base;
    std::mutex m_mutex;
    std::condition_variable m_ready;
    std::condition_variable m_taken;
    qint64 m_next;
    qint64 m_last;
    std::size_t m_ahead;
    std::size_t m_dealt = 0;
    std::size_t m_collected = 0;
    bool m_isOver = false;
    std::map<std::size_t, RowBatch> m_finished;
};

ExploreRow evaluated(RowEvaluator &evaluator, const ExploreBase &base, qint64 number,
                     const std::stop_token &stop)
{
    try {
        return evaluator.evaluate(number, stop);
    } catch (const std::exception &error) { // one design must not end all the others
        ExploreRow row;
        row.number = number;
        row.status = RowStatus::Failed;
        for (const ExploreValue *value : base.space->values(number))
            row.values << value->text;
        row.figures.resize(std::size_t(base.spec.columns.size()));
        row.message = Tr::tr("internal error: %1").arg(QString::fromUtf8(error.what()));
        return row;
    }
}

void work(const ExploreBase &base, Batches &batches, const std::stop_token &stop)
{
    omp_set_num_threads(1); // the cores are taken by designs
    RowEvaluator evaluator(base);
    while (const auto dealt = batches.deal()) {
        RowBatch batch;
        for (qint64 row = dealt->second.first; row < dealt->second.last; ++row) {
            batch.rows.push_back(evaluated(evaluator, base, row, stop));
            if (stop.stop_requested())
                return batches.end();
            batch.lines += exploreLine(base.spec, batch.rows.back());
        }
        batches.finish(dealt->first, std::move(batch));
    }
}

} // namespace

RowSpan shardRows(qint64 rows, int shard, int shards)
{
    return {rows * (shard - 1) / shards, rows * shard / shards};
}

void runExploration(const ExploreBase &base, RowSpan rows, int threads,
                    const std::function<bool(RowBatch)> &take, const std::stop_token &stop)
{
    if (rows.size() <= 0)
        return;
    const auto count =
        std::size_t(threads > 0 ? threads : int(std::max(1U, std::thread::hardware_concurrency())));
    Batches batches(base, rows, count * mostBatchesAhead);
    const std::stop_callback stopped(stop, [&] { batches.end(); });
    std::vector<std::jthread> workers;
    for (std::size_t i = 0; i < count; ++i)
        workers.emplace_back([&] { work(base, batches, stop); });
    while (std::optional<RowBatch> batch = batches.collect())
        if (!take(std::move(*batch)))
            break;
    batches.end();
}

} // namespace nongjang
