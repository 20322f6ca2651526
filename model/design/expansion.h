// What a design comes to when all counts are multiplied out.
#pragma once

#include "model/base/result.h"
#include "model/design/design.h"

namespace nongjang {

/// No assembly contains itself, and none is nested deeper than maximumAssemblyDepth. Error: which.
[[nodiscard]] Outcome checkNesting(const Design &design);
/// At most maximumExpanded parts and assemblies in all. Error: how many, or why they cannot be counted.
[[nodiscard]] Outcome checkExpandedSize(const Design &design);

/// Both: what no file may break, so no edit either.
[[nodiscard]] Outcome checkLimits(const Design &design);

} // namespace nongjang
