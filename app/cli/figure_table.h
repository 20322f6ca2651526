// Rows of a table for figures of a report: value, range, what is missing.
#pragma once

#include "app/cli/text_table.h"
#include "model/export/figure_cells.h"
#include "model/study/report.h"

namespace nongjang::cli {

[[nodiscard]] TextTable figureTable();
/// Says so where there is no figure. `currency` names that of money.
void addFigure(TextTable &table, const QString &name, const MaybeFigure &figure,
               const QString &currency = {});

} // namespace nongjang::cli
