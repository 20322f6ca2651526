// One more of a component, joined as the others are.
#pragma once

#include "model/base/result.h"
#include "model/catalog/catalog.h"
#include "model/design/design.h"

namespace nongjang {

/// One more instance: its connectors are joined as those of the first, and it gets power. Error: no port is free for it.
[[nodiscard]] Result<Design> oneMore(const Design &design, const Catalog &catalog,
                                     const Assembly &assembly, Component component);

} // namespace nongjang
