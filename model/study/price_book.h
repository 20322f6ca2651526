// The prices of one's own: which of them a part takes.
#pragma once

#include "model/catalog/part.h"
#include "model/design/money_settings.h"

namespace nongjang {

/// The newest price of this part in this condition; "" means new if known, else used, else modded. A price of no condition fits any. Nothing:
/// the book has none.
[[nodiscard]] std::optional<Price> bookPrice(const QList<PriceEntry> &book, const QString &part,
                                             const QString &condition);

/// What one of this part costs: by the book, else by the catalogue. `part` may be null: only the book knows. Nothing: unknown.
[[nodiscard]] std::optional<Price> takenPrice(const QList<PriceEntry> &book, const QString &id,
                                              const Part *part, const QString &condition);

} // namespace nongjang
