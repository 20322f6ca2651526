// How a figure of the report is put into a row of the dashboard.
#pragma once

#include "model/catalog/catalog.h"
#include "model/study/report.h"

#include <QString>

namespace nongjang {

class FigureRow;

/// Value, range, what is missing, and the formula with its sources for the explanation. `currency` names that of money; `note` stands
/// behind the range.
void showFigure(FigureRow &row, const ReportFigure &figure, const Catalog &catalog,
                const QString &currency = {}, const QString &note = {});

} // namespace nongjang
