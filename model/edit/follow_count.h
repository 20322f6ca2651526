// What the cables of a component do when its count changes.
#pragma once

#include "model/catalog/catalog.h"
#include "model/design/design.h"

namespace nongjang {

/// Widens or narrows the other ends of the one-to-one cables that join all instances of a component, so that eight
/// cards plug into slot[1..8] where one plugged into slot[1]. `assembly` holds the component with its new count. Where
/// the ports that follow are taken or missing, the cable keeps those it joined, and the new instances get cables of their own to
/// ports that are free, if wanted and as far as there are enough for a whole one. A cable whose ends did not come out before stays as it is.
void followCount(const Design &before, const Catalog &catalog, Assembly &assembly,
                 const QString &componentId, bool addsCables);

} // namespace nongjang
