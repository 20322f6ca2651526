// Figures of a report as texts for people.
#pragma once

#include "model/study/report_figure.h"

namespace nongjang {

/// Money in the design's currency, everything else in a fitting unit.
[[nodiscard]] QString valueText(double value, Dimension dimension, const QString &currency);
/// Value (a bound where something is unknown), range, what is unknown; the last two may be empty.
[[nodiscard]] QStringList figureCells(const ReportFigure &figure, const QString &currency);

} // namespace nongjang
