// Power for a whole level: what is shown, and the inside of every block placed in it.
#pragma once

#include "model/edit/wire_power.h"

namespace nongjang {

/// wirePower() for every assembly that is placed below this one, the innermost first, and for itself: a rig drawn once and placed a
/// hundred times is wired once. Leads and ratings are summed over the assemblies as they are drawn, not over their instances; what
/// stays without power inside a block is named with the block's assembly before it: "rig/gpu[7..12]". `cables` are those of this
/// assembly alone. Error: as wirePower(), of the first that fails.
[[nodiscard]] Result<WiredPower> wireAllPower(const Design &design, const Catalog &catalog,
                                              const QString &assemblyId);

} // namespace nongjang
