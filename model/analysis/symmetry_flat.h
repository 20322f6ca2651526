// Uniform all-to-all, one destination after the other: what the quotient must agree with. Private to the symmetry analysis. Pure.
#pragma once

#include "model/analysis/symmetry.h"

namespace nongjang {

/// Adds `pairs` ordered pairs at `hops` links from each other.
void countPairs(AllToAllLoads &loads, std::size_t hops, std::uint64_t pairs);

/// Fills flatLoads, pairsByHops and totalHops for traffic among the members, in O(members · links). False: stopped.
bool spreadToEveryMember(const LinkGraph &graph, const std::vector<char> &isMember,
                         AllToAllLoads &loads, const std::stop_token &stop);

} // namespace nongjang
