// Evaluates rows on several threads and hands them over in order.
#pragma once

#include "model/explore/explore_row.h"

#include <functional>
#include <stop_token>

namespace nongjang {

/// Rows from `first` to before `last`.
struct RowSpan
{
    qint64 first = 0;
    qint64 last = 0;
    [[nodiscard]] qint64 size() const { return last - first; }
    friend bool operator==(const RowSpan &, const RowSpan &) = default;
};

/// Part `shard` of `shards` (from 1) of all rows, in order and as equal as can be.
[[nodiscard]] RowSpan shardRows(qint64 rows, int shard, int shards);

/// Rows that follow each other, with their lines of the table.
struct RowBatch
{
    std::vector<ExploreRow> rows;
    QByteArray lines;
};

/// Evaluates a span of rows on `threads` threads and calls `take` with them, in order, on the calling thread; rows are the same for any
/// number of threads. Ends early where `take` returns false or a stop is asked for. `threads` 0: one per core.
void runExploration(const ExploreBase &base, RowSpan rows, int threads,
                    const std::function<bool(RowBatch)> &take, const std::stop_token &stop = {});

} // namespace nongjang
