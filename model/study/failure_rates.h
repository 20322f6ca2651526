// How often parts fail, by kind and condition (engineering model 8.1).
#pragma once

#include "model/catalog/part.h"
#include "model/study/constants.h"

#include <optional>

namespace nongjang {

/// Failures of one such part per year; null: passive, or no rate is known. `condition` is that of its price.
[[nodiscard]] const Constant *failureRate(const Part &part, const QString &condition);
/// How many of `count` such parts fail within a time, seconds; nothing: no rate is known.
[[nodiscard]] std::optional<double> expectedFailures(const Part &part, const QString &condition,
                                                     double count, double seconds);

} // namespace nongjang
