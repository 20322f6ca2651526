#pragma once

#include "model/base/unit.h"
#include "model/design/design.h"

namespace nongjang {

/// Reads a quantity as people type it: "450 W", "0.45kW", "$1,600". A bare number takes `bareUnit`, where there is one.
/// The text kept is what was typed, completed by the unit.
[[nodiscard]] Result<TypedValue> parseTyped(const QString &text, Dimension dimension,
                                            const QString &bareUnit = {});
/// What a number without a unit means, where only one unit is usual; else empty.
[[nodiscard]] QString usualUnit(Dimension dimension);
/// Reads "85 %" or "0.85".
[[nodiscard]] Result<double> parseNumber(const QString &text);
/// What a field shows of a share: "85 %", which parseNumber() reads.
[[nodiscard]] QString typedShare(double share);
/// Reads "128", "1,024", "×128".
[[nodiscard]] Result<int> parseCount(const QString &text, int smallest, int largest);

} // namespace nongjang
