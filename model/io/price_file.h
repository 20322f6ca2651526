// A price book as CSV.
#pragma once

#include "model/base/result.h"
#include "model/design/money_settings.h"

#include <QByteArray>

namespace nongjang {

/// A heading with "part" and "price" and any of "condition", "low", "high", "region", "date", "source", in any order. Amounts are numbers of US
/// dollars or "780 USD". Rows without a price are skipped. Errors name file and line.
[[nodiscard]] Result<QList<PriceEntry>> readPrices(const QByteArray &text, const QString &fileName);
[[nodiscard]] Result<QList<PriceEntry>> loadPrices(const QString &path);
/// In the form that readPrices() reads.
[[nodiscard]] QByteArray pricesCsv(const QList<PriceEntry> &prices);
/// `book` with these: those of the same part, condition and region are replaced where the new one is not older.
[[nodiscard]] QList<PriceEntry> withPrices(QList<PriceEntry> book, const QList<PriceEntry> &prices);

} // namespace nongjang
