// Charts of one design: what its power and cost are made of, its links, what moves the cost, the years.
#pragma once

#include "model/catalog/catalog.h"
#include "model/design/design.h"
#include "model/study/chart_data.h"
#include "model/study/report.h"

namespace nongjang {

/// Watt of each kind of part at typical load (engineering model 6.1), with what supplies lose, largest first; coloured by category.
[[nodiscard]] ChartData powerChart(const Design &design, const Catalog &catalog,
                                   const Report &report);
/// The same idle, typical and at peak, put end to end by category.
[[nodiscard]] ChartData statesChart(const Design &design, const Catalog &catalog);
/// What each line of the bill of materials comes to, largest first; coloured by category. In the design's currency.
[[nodiscard]] ChartData costChart(const Report &report);
/// The total cost of ownership (7.1) by purpose.
[[nodiscard]] ChartData ownershipChart(const Design &design, const Report &report);
/// Money paid until each year for buying and running, against renting the same hours (7.4). `report` is of `design`.
[[nodiscard]] ChartData timelineChart(const Design &design, const Catalog &catalog,
                                      const Report &report);
/// The total with each uncertain input alone at its low and its high end (a tornado), widest first.
[[nodiscard]] ChartData driversChart(const Report &report);
/// Share of the time that the busiest link of each tier is busy while the ranked pattern runs (3.4). `report` is of `design`.
[[nodiscard]] ChartData tiersChart(const Design &design, const Catalog &catalog,
                                   const Report &report);
/// The same for each class of identical links and host memories, busiest first.
[[nodiscard]] ChartData linksChart(const Report &report);
/// Seconds that each pattern takes for the message of the traffic (3.4), longest first.
[[nodiscard]] ChartData timesChart(const Report &report);
/// Dated prices of one part: a line for each condition, the book's own beside the catalogue's. US dollars.
[[nodiscard]] ChartData pricesChart(const Design &design, const Catalog &catalog,
                                    const QString &part);

/// The chart of that kind; those that need more than a report ("scaling", "prices", "parts", "designs") are not among them.
[[nodiscard]] std::optional<ChartData> reportChart(const QString &kind, const Design &design,
                                                   const Catalog &catalog, const Report &report);

} // namespace nongjang
