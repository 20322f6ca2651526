// Rows of an exploration as designs of a chart.
#pragma once

#include "model/explore/explore_row.h"
#include "model/study/candidate.h"

#include <optional>
#include <vector>

namespace nongjang {

/// Those that are kept, in their order: figures, what the parameters were set to, and the row as origin, "row:17". `spec` is theirs.
[[nodiscard]] std::vector<Candidate> rowCandidates(const ExploreSpec &spec,
                                                   const std::vector<ExploreRow> &rows,
                                                   const QString &currency);
/// The row that such an origin names.
[[nodiscard]] std::optional<qint64> rowOfOrigin(const QString &origin);

} // namespace nongjang
