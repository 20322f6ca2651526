// Many designs against each other: cost against performance, or any figure of the report over any other.
#pragma once

#include "model/base/result.h"
#include "model/study/candidate.h"
#include "model/study/chart_data.h"

#include <span>
#include <vector>

namespace nongjang {

/// Keys are those of reportFigures().
struct DesignChartOptions
{
    QString x = QStringLiteral("cost.capex");
    QString y = QStringLiteral("compute.peak.fp16_fp32acc");
    QString size;  ///< of a bubble; empty: all alike
    QString shade; ///< of its colour; empty: all alike
    bool isLogX = true;
    bool isLogY = true;
};

/// One point for each design; those that lack a figure, or whose money is in another currency than that of the first one, are left out, and
/// the note says how many. The front holds those that no other design beats in both. Error: an unknown key.
[[nodiscard]] Result<ChartData> designsChart(std::span<const Candidate> designs,
                                             const DesignChartOptions &options);

/// Reads rows of a table whose heading names figures (reportFigures()), also with ".low" and ".high" after them, in SI units; "name", "file" and
/// "currency" may stand beside them, and what is left of the columns are settings. Rows with a "status" other than "ok" are left out. Error: the
/// heading names no figure, or a cell is no number.
[[nodiscard]] Result<std::vector<Candidate>> candidatesOfTable(std::span<const QStringList> rows,
                                                               const QString &fileName);

} // namespace nongjang
