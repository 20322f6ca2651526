// One parameter of an exploration set to one value: design in, changed design out.
#pragma once

#include "model/base/result.h"
#include "model/catalog/catalog.h"
#include "model/design/design.h"
#include "model/explore/explore_spec.h"

namespace nongjang {

/// Error: why the design cannot have this value. Not for ExploreTarget::Template.
[[nodiscard]] Result<Design> setParameter(const Design &design, const Catalog &catalog,
                                          const ExploreParameter &parameter,
                                          const ExploreValue &value);

} // namespace nongjang
