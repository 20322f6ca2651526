// What every format of the bill of materials says in the same way.
#pragma once

#include "model/study/report.h"

namespace nongjang {

/// Empty where parts are listed and none of them has a price: the total is unknown, not zero.
[[nodiscard]] std::optional<Ranged<Money>> knownTotal(const Bom &bom);
/// "Total", or "Total (parts of unknown price, not counted: 3)".
[[nodiscard]] QString totalLabel(const Bom &bom);

} // namespace nongjang
