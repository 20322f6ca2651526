// The power limit of placed accelerators.
#pragma once

#include "model/catalog/catalog.h"
#include "model/design/design.h"

namespace nongjang {

/// Sets the limit to `share` of the factory's, in whole watts; with all of it the override goes. Components without such a figure stay.
void setPowerShare(Component &component, const Catalog &catalog, double share);

} // namespace nongjang
