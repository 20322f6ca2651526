// Amounts of a report are in its own currency, while their texts name dollars.
#pragma once

#include <QString>

namespace nongjang {

/// `text` of an amount with the right currency; empty: dollars.
[[nodiscard]] inline QString inCurrency(QString text, const QString &currency)
{
    if (!currency.isEmpty())
        text.replace(QStringLiteral("USD"), currency);
    return text;
}

} // namespace nongjang
