// What happens with more of the block that is repeated.
#pragma once

#include "model/base/result.h"
#include "model/catalog/catalog.h"
#include "model/design/design.h"
#include "model/study/chart_data.h"

#include <functional>
#include <stop_token>
#include <vector>

namespace nongjang {

/// A component that could be there more often.
struct ScalingChoice
{
    QString assembly; ///< id
    QString component;
    QString path; ///< "farm/rig"
    int count = 1;
    double gpus = 0.0; ///< in the whole farm, that are or are inside of it
    friend bool operator==(const ScalingChoice &, const ScalingChoice &) = default;
};
/// Those that are or hold accelerators; the one that is there most often first, of like ones the outermost.
[[nodiscard]] std::vector<ScalingChoice> scalingChoices(const Design &design,
                                                        const Catalog &catalog);

/// The design with another count of a component, its cables following.
using ChangeCount = std::function<Result<Design>(const Design &, const QString &assembly,
                                                 const QString &component, int count)>;

/// Figures of the farm with 2, 4, 8 and 16 times as many of the component, and as many times fewer where that is possible, relative to today's, over the number of accelerators: what they
/// compute at peak, what they exchange (GPUs × bus bandwidth of the ranked pattern, 3.4), cost and power. Marked: the last size before the cost
/// grows faster than the exchange (where nothing is exchanged: than computing). A size that does not fit ends the curve, and the note says
/// why. Evaluates up to nine designs: not for the GUI thread.
[[nodiscard]] ChartData scalingChart(const Design &design, const Catalog &catalog,
                                     const ScalingChoice &choice, const ChangeCount &change,
                                     const std::stop_token &stop = {});

} // namespace nongjang
