// Which components belong together: for selecting more than one clicks.
#pragma once

#include "model/design/design.h"

#include <QStringList>

namespace nongjang {

/// All components of the same part or assembly as one of these, in the order of the design.
[[nodiscard]] QStringList similarComponents(const Assembly &, const QStringList &componentIds);
/// These and what a cable joins to them, in the order of the design: one step further each time.
[[nodiscard]] QStringList connectedComponents(const Assembly &, const QStringList &componentIds);
/// All components but these, in the order of the design.
[[nodiscard]] QStringList otherComponents(const Assembly &, const QStringList &componentIds);

} // namespace nongjang
