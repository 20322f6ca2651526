// The table of an exploration as CSV: written row by row, continued after a crash, and merged from shards.
#pragma once

#include "model/explore/explore_row.h"
#include "model/explore/explore_run.h"

#include <QByteArray>
#include <QFile>
#include <QStringList>

namespace nongjang {

struct ExploreShard
{
    int number = 1;
    int count = 1;
    friend bool operator==(const ExploreShard &, const ExploreShard &) = default;
};

/// The first two lines: a comment that tells the run from others, and the names of the columns.
[[nodiscard]] QByteArray exploreHead(const ExploreBase &base, const ExploreShard &shard);
/// One row: number, parameters, status, figures in SI units at full precision, message.
[[nodiscard]] QByteArray exploreLine(const ExploreSpec &spec, const ExploreRow &row);

/// How far an interrupted table goes: the row to go on with, after what does not belong there has been cut off. A file that is not there
/// or empty begins anew. Error: the file is of another run, or cannot be read or cut.
[[nodiscard]] Result<qint64> resumeTable(const QString &path, const ExploreBase &base,
                                         const ExploreShard &shard);

/// The rows of a table that resumeTable() has looked through.
[[nodiscard]] std::vector<ExploreRow> readTable(const QString &path, const ExploreBase &base);

/// The bytes of one run from its shards, given in any order. Error: which shard is lost, there twice, unfinished, or of another run.
[[nodiscard]] Outcome mergeTables(const QStringList &parts, const QString &output);

} // namespace nongjang
