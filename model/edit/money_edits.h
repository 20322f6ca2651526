// Changes of what a design says about money.
#pragma once

#include "model/design/design.h"

namespace nongjang {

/// Marks the line of the bill of materials with this part and condition. What is received is ordered. Neither: the entry goes, unless it says more.
[[nodiscard]] Design markPurchase(const Design &design, const QString &part,
                                  const QString &condition, bool ordered, bool received);
/// Takes these prices into the price book.
[[nodiscard]] Design importPrices(const Design &design, const QList<PriceEntry> &prices);

} // namespace nongjang
