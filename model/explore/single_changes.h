// Every single change of a design that the catalogue and the ports allow: another part, count, slot, cable, limit.
#pragma once

#include "model/base/result.h"
#include "model/catalog/catalog.h"
#include "model/design/design.h"

#include <functional>
#include <optional>
#include <vector>

namespace nongjang {

enum class ChangeKind {
    Part,
    Condition,
    Count,
    Slot,
    PowerLimit,
    PeerAccess, ///< a driver that allows it
    CablePart,
    CableCount,
    CablePattern
};
[[nodiscard]] QString changeKindName(ChangeKind kind);  ///< as in JSON: "power_limit"
[[nodiscard]] QString changeKindTitle(ChangeKind kind); ///< translated

/// Made only when it is asked for; a change that turns out not to fit is an error then.
struct SingleChange
{
    ChangeKind kind = ChangeKind::Part;
    QString object; ///< path of the component, or of the end of the cable
    QString from;   ///< what is there now, for people
    QString to;
    std::function<Result<Design>()> make;
};

/// Changes of one component and of the cables at it; without a path of all that is in the farm. Holds copies of the design and the
/// catalogue. Error: the path leads nowhere.
[[nodiscard]] Result<std::vector<SingleChange>> singleChanges(const Design &design,
                                                              const CatalogPtr &catalog,
                                                              const QString &path = {});

} // namespace nongjang
