// How often parts fail, by kind and condition (engineering model 8.1).
#pragma once

#include "model/catalog/part.h"
#include "model/study/constants.h"

namespace nongjang {

/// Failures of one such part per year; null: passive, or no rate is known. `condition` is that of its price.
[[nodiscard]] const Constant *failureRate(const Part &part, const QString &condition);

} // namespace nongjang
