// Where the designs of a chart come from, and how one with another count is made.
#pragma once

#include "model/catalog/catalog.h"
#include "model/study/candidate.h"
#include "model/study/chart_request.h"
#include "model/study/chart_scaling.h"
#include "model/study/compare.h"

#include <QString>

#include <vector>

namespace nongjang {

/// The edit that a user's new count makes; cables follow.
[[nodiscard]] ChangeCount countChanger(const CatalogPtr &catalog);

/// Designs of one file: a table (*.csv, *.tsv; see candidatesOfTable()), else a farm file, or FILE#VARIANT, which is evaluated. Error: it cannot be read.
[[nodiscard]] Result<std::vector<Candidate>> loadCandidates(const QString &path,
                                                            const Catalog &catalog);
/// Those of all files, in their order. Error: of the first that cannot be read.
[[nodiscard]] Result<std::vector<Candidate>> loadAllCandidates(const QStringList &paths,
                                                               const Catalog &catalog);

/// The two designs of a waterfall: those of two paths, or of one FILE#VARIANT its base and it. Error: there are not two, or one cannot be read.
[[nodiscard]] Result<std::vector<CompareInput>> loadPair(const QStringList &paths);

/// Whether a chart of this kind is made of several designs, with what follows.
[[nodiscard]] bool isOfDesigns(const QString &kind);
/// Error: as the functions above.
[[nodiscard]] Result<ChartData> chartOfDesigns(ChartRequest request, const QStringList &paths,
                                               const Catalog &catalog);

} // namespace nongjang
