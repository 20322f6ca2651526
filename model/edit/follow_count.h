// What the cables of a component do when its count changes.
#pragma once

#include "model/catalog/catalog.h"
#include "model/design/design.h"

namespace nongjang {

/// Widens or narrows the other ends of the one-to-one cables that join all instances of a component, so that eight
/// cards plug into slot[1..8] where one plugged into slot[1]. `assembly` holds the component with its new count. A
/// cable stays as it is where the ports that follow are taken or missing, or where its ends did not come out before.
void followCount(const Design &before, const Catalog &catalog, Assembly &assembly,
                 const QString &componentId);

} // namespace nongjang
