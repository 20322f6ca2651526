// Prices that are some times as high.
#pragma once

#include "model/catalog/catalog.h"
#include "model/design/design.h"

#include <functional>

namespace nongjang {

/// Multiplies what is paid for the placed parts that `isMeant`: prices of components, entries of the price book, and for what only the
/// catalogue has a price new entries of the book. Parts without a price stay without.
[[nodiscard]] Design scalePrices(const Design &design, const Catalog &catalog, double factor,
                                 const std::function<bool(const Part &)> &isMeant);

} // namespace nongjang
