// Quantities of validation cases about power, money, reliability and export rules, by key.
#pragma once

#include "model/study/report.h"

#include <QString>

#include <optional>

namespace nongjang {

/// Nothing: there is no such key.
[[nodiscard]] std::optional<Dimension> costQuantityDimension(const QString &quantity);
/// Nothing: the engine has no answer.
[[nodiscard]] MaybeFigure costQuantity(const QString &quantity, const Report &report);

} // namespace nongjang
