// Paths in the traffic settings and in approvals follow what is renamed, grouped, taken apart or split.
#pragma once

#include "model/design/design.h"

#include <functional>

namespace nongjang {

/// One step of a path: "rig[17]".
struct PathStep
{
    QString id;
    IndexRange index; ///< all: no brackets
};
using PathSteps = QList<PathStep>;

/// Rewrites the paths of the traffic settings that lead into an assembly, or through it: `map` gets the steps from there on and returns
/// what stands for them now; more than one for a path that named several. Where one thing is named and `map` does not return exactly one
/// path, and where a path does not lead anywhere, it stays. To be used before the assembly itself is changed.
[[nodiscard]] Design mapTraffic(const Design &design, const QString &assemblyId,
                                const std::function<QList<PathSteps>(const PathSteps &)> &map);

} // namespace nongjang
