// Making a block to repeat out of what is drawn.
#pragma once

#include "model/base/result.h"
#include "model/design/design.h"

#include <QStringList>

namespace nongjang {

struct Grouped
{
    Design design;
    QString id; ///< of the component that stands where the others were
};

/// Moves components of an assembly into a new one called `name`, which is placed once where they were. Cables among them go inside;
/// where a cable to something else, or an exposed port of the outer assembly, is cut, the new assembly exposes the port. Order and
/// number of connectors stay, so that every cable joins what it did.
[[nodiscard]] Result<Grouped> groupComponents(const Design &, const QString &assemblyId,
                                              const QStringList &componentIds, const QString &name);

} // namespace nongjang
