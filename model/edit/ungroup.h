// Taking a block apart again.
#pragma once

#include "model/base/result.h"
#include "model/catalog/catalog.h"
#include "model/design/design.h"

#include <QStringList>

namespace nongjang {

struct Ungrouped
{
    Design design;
    QStringList ids;     ///< of the components that stand where the block stood
    bool isGone = false; ///< nothing else was placed from the assembly: the design has it no more
};

/// Puts what is inside a placed assembly in its place. Of n instances each component inside stands for n times as many; cables join the
/// connectors they joined, in more than one piece where their pattern cannot say it; what the instance has different inside stays so.
/// Error: no placed assembly, a cable of it leads nowhere, or would become too many.
[[nodiscard]] Result<Ungrouped> ungroupComponent(const Design &design, const Catalog &catalog,
                                                 const QString &assemblyId,
                                                 const QString &componentId);

} // namespace nongjang
