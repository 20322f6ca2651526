// Quantities of validation cases about traffic, by key.
#pragma once

#include "model/study/validation_reader.h"

namespace nongjang {

[[nodiscard]] const std::vector<QuantityReader> &trafficQuantities();
/// A rate of a pattern at the nominal rate of the link that limits it, before what protocols take of that.
[[nodiscard]] MaybeFigure nominalOf(const Report &report, const QString &pattern,
                                    MaybeFigure PatternResult::*rate, QString &reason);

} // namespace nongjang
