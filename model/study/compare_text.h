// How values and differences of compared designs are written for people.
#pragma once

#include "model/study/compare.h"

#include <QString>

namespace nongjang {

/// "4.2 kW", "≥ 4.2 kW" of a bound, "unknown".
[[nodiscard]] QString compareValueText(const MaybeCandidateFigure &figure, Dimension dimension,
                                       const QString &currency);
/// "4 kW – 4.5 kW"; empty where it has none.
[[nodiscard]] QString compareRangeText(const MaybeCandidateFigure &figure, Dimension dimension,
                                       const QString &currency);
/// "+120 W", "−3.5 kW", "="; empty where it is not known.
[[nodiscard]] QString compareDeltaText(const CompareCell &cell, Dimension dimension,
                                       const QString &currency);
/// "+12.3 %"; empty where it is not known, or nothing.
[[nodiscard]] QString compareShareText(const CompareCell &cell);
/// "better", "worse"; empty where neither.
[[nodiscard]] QString compareSignText(Better sign);
/// Whole numbers without decimals.
[[nodiscard]] QString compareQuantityText(double quantity);
/// "+4", "−12"; empty where it is the same.
[[nodiscard]] QString compareQuantityDelta(double quantity, double reference);

} // namespace nongjang
