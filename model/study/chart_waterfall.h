// What one design costs, or draws, more than another, part by part: a waterfall.
#pragma once

#include "model/catalog/catalog.h"
#include "model/study/chart_data.h"
#include "model/study/compare.h"

#include <span>

namespace nongjang {

/// "cost.capex", "power.wall_typical".
[[nodiscard]] QStringList waterfallFigures();

/// From the first design to the second: what is removed, added, replaced by another part, and has another price or draw, largest first in each
/// of these groups; at both ends what the whole comes to. The steps add up to the difference of the ends. Replaced is what has another part
/// in the same place. Cost (7.1) in the currency of the first; power: typical draw of the parts (6.1) and what supplies lose.
/// `reports` are of `designs`; fewer than two: the chart says that there is nothing to compare. Error: a figure that has no such parts.
[[nodiscard]] Result<ChartData> waterfallChart(std::span<const CompareInput> designs,
                                               std::span<const Report> reports,
                                               const Catalog &catalog, const QString &figure);

} // namespace nongjang
