// Which class of identical hardware holds a pattern back, and what upgrading it is worth (engineering model 3.4).
#pragma once

#include "model/study/network_context.h"

#include <map>

namespace nongjang {

/// What patterns cost, by key; and of single flows, how many each class stops.
struct PatternCosts
{
    std::map<QString, PatternCost> cost;
    std::map<QString, std::vector<double>> capped;
};

/// Fills bottlenecks and the headline of the report for the pattern asked for, or for the ring all-reduce where that cannot run.
void rankBottlenecks(NetworkContext &context, const PatternCosts &costs);

} // namespace nongjang
