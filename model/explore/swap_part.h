// Another part in the place of one that is drawn, with its cables.
#pragma once

#include "model/base/result.h"
#include "model/catalog/catalog.h"
#include "model/design/design.h"

namespace nongjang {

/// Puts another part of the catalogue in the place of a component. What the user said about the old part (figures, price, p2p) goes; the
/// condition stays where the new one has such a price. Cables stay where the new part has the port, else they go to its first port of the
/// same kind that takes them, with a cable part that fits; power leads that no longer fit are laid anew (wirePower()), and so is what sat
/// in slots and sockets (connectComponents()). What no supply has leads for stays without power, which a rule reports. Error: it is no part
/// that can be placed, or something finds no place.
[[nodiscard]] Result<Design> swapPart(const Design &design, const Catalog &catalog,
                                      const QString &assemblyId, const QString &componentId,
                                      const QString &partId);

} // namespace nongjang
