// One door to every kind of chart, for the window and the command line.
#pragma once

#include "model/base/result.h"
#include "model/catalog/catalog.h"
#include "model/design/design.h"
#include "model/study/chart_data.h"
#include "model/study/chart_designs.h"
#include "model/study/chart_parts.h"
#include "model/study/chart_scaling.h"
#include "model/study/compare.h"
#include "model/study/report.h"

#include <QString>

#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

namespace nongjang {

struct ChartRequest
{
    QString kind = QStringLiteral("power"); ///< one of chartKinds()
    QString part;                           ///< of "prices"; empty: the dearest line of the bill
    QString partFilter;                     ///< of "parts": "gpu vram>=24", as in the parts list
    PartChartOptions parts;
    QString
        scaled; ///< of "scaling": path of the component; empty: the one that is there most often
    ChangeCount changeCount;
    DesignChartOptions designs;
    std::shared_ptr<const std::vector<Candidate>> candidates;
    QString change = QStringLiteral("cost.capex"); ///< of "waterfall": one of waterfallFigures()
    std::shared_ptr<const std::vector<CompareInput>> pair; ///< of "waterfall": from, to
};

/// What lies across, up and sizes the points of the kinds parts and designs, and what changes in a waterfall (`y`); an empty one stays as it is.
void chooseFigures(ChartRequest &request, const QString &x, const QString &y, const QString &size);
/// Does this kind show the design at hand?
[[nodiscard]] bool isOfDesign(const QString &kind);
/// Error: an unknown kind, figure, filter or path. `report` is of `design`. Pure; not for the GUI thread: scaling and waterfall evaluate designs.
[[nodiscard]] Result<ChartData> makeChart(const ChartRequest &request, const Design &design,
                                          const Catalog &catalog, const Report &report,
                                          const std::stop_token &stop = {});

} // namespace nongjang
