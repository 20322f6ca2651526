// What the page of a report is made of: its tables and bars.
#pragma once

#include "model/export/html_page.h"
#include "model/export/report_page.h"
#include "model/export/stacked_bar.h"

#include <vector>

namespace nongjang {

[[nodiscard]] QString reportCount(double count); ///< "1,024"
[[nodiscard]] QString reportShare(double share); ///< "12.5 %" of a share of 0.125
/// Adds a note for what was left out.
void noteMore(HtmlTable &table, std::size_t all, std::size_t shown);
/// Name, value, range, what it was computed from.
[[nodiscard]] HtmlTable figureTable(const QString &title);
void addFigure(HtmlTable &table, const QString &name, const MaybeFigure &figure,
               const ReportInput &input);

[[nodiscard]] std::vector<HtmlTable> keyFigureTables(const ReportInput &input);
[[nodiscard]] HtmlTable bottleneckTable(const Report &report);
[[nodiscard]] HtmlTable findingTable(const Report &report);
[[nodiscard]] HtmlTable billTable(const Bom &bom);
[[nodiscard]] std::vector<HtmlTable> powerTables(const ReportInput &input);
[[nodiscard]] std::vector<HtmlTable> costTables(const ReportInput &input);
/// Where the design names work: what comes of it, and how the model can be cut; where its memory and time go.
[[nodiscard]] std::vector<HtmlTable> workloadTables(const ReportInput &input);
[[nodiscard]] std::vector<BarPicture> workloadBars(const Report &report);
/// Site, constants, parts with their sources, what is not evaluated.
[[nodiscard]] std::vector<HtmlTable> assumptionTables(const ReportInput &input);

/// What is bought, by kind of part.
[[nodiscard]] BarPicture purchaseBar(const ReportInput &input);
/// What a year costs: energy, labour and the like.
[[nodiscard]] BarPicture yearBar(const ReportInput &input);
/// What parts typically draw, by kind.
[[nodiscard]] BarPicture powerBar(const ReportInput &input);

} // namespace nongjang
