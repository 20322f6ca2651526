// Where in a design something is, by the path people and reports name it with.
#pragma once

#include "model/base/result.h"
#include "model/design/design.h"

#include <optional>

namespace nongjang {

/// A component of an assembly; its instances are alike.
struct ComponentPlace
{
    QString assembly;
    QString component;
    friend bool operator==(const ComponentPlace &, const ComponentPlace &) = default;
};

/// Follows "farm/rig[17]/gpu[3]" from the farm inwards; numbers do not matter. Nothing: it leads nowhere.
[[nodiscard]] std::optional<ComponentPlace> componentAt(const Design &design, const QString &path);

struct CablePlace
{
    QString assembly;
    int index = 0;
    friend bool operator==(const CablePlace &, const CablePlace &) = default;
};

/// The cables that "farm/rig/gpu:pcie" names: in the assembly at "farm/rig" those with this end, or with this id. Brackets that the name
/// leaves out do not matter.
[[nodiscard]] QList<CablePlace> cablesAt(const Design &design, const QString &path);

} // namespace nongjang
