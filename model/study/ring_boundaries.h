// Where a ring goes in and out of a group of GPUs more often than it need (engineering model 2.5).
#pragma once

#include "model/study/islands.h"
#include "model/study/report.h"

#include <span>
#include <vector>

namespace nongjang {

/// Machines, processors of a machine, and groups of linked accelerators that the ring over `order` leaves more than once; most crossings
/// first, of equal ones in the order of the ring. What goes over accelerator links crosses nothing. Of a folded farm nothing: only an
/// order of the user's own can be that bad, and it is not folded. Linear in nodes and links.
[[nodiscard]] std::vector<RingBoundary> ringBoundaries(const FarmGraph &farm,
                                                       const Adjacency &adjacency,
                                                       const Islands &islands,
                                                       std::span<const NodeIndex> order);

} // namespace nongjang
