// Quantities of validation cases about workloads and what accelerators sustain, by key.
#pragma once

#include "model/catalog/catalog.h"
#include "model/study/validation_quantity.h"

#include <QString>

#include <optional>

namespace nongjang {

/// Nothing: there is no such key.
[[nodiscard]] std::optional<Dimension> workloadQuantityDimension(const QString &quantity);
/// Nothing: the engine has no answer, for this `reason`. FLOP are counted as the last word of the key says: "model_causal" half of the square
/// of attention, "model_full" all of it, "hardware_full" with what is computed a second time as well (5.2).
[[nodiscard]] MaybeFigure workloadQuantity(const QString &quantity,
                                           const EvaluatedDesign &evaluated, const Catalog &catalog,
                                           QString &reason);

} // namespace nongjang
