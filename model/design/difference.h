// What two drawings of an assembly have different: for highlighting them side by side.
#pragma once

#include "model/design/design.h"

#include <QList>
#include <QStringList>

namespace nongjang {

struct DrawnDifference
{
    QStringList components; ///< ids
    QList<int> cables;      ///< indices
    [[nodiscard]] bool isEmpty() const { return components.isEmpty() && cables.isEmpty(); }
};

/// Of the assembly `assemblyId` of `design`: what `other` does not have in its assembly of that id, or has otherwise. Where things are
/// drawn does not count; what a placed assembly has inside does.
[[nodiscard]] DrawnDifference differenceTo(const Design &design, const Design &other,
                                           const QString &assemblyId);

} // namespace nongjang
