// Which class of identical hardware holds a pattern back, and what upgrading it is worth (engineering model 3.4).
#pragma once

#include "model/study/network_context.h"

#include <map>
#include <span>

namespace nongjang {

/// What patterns cost, by key; and the rates of those made of single flows.
struct PatternCosts
{
    std::map<QString, PatternCostPtr> cost;
    std::map<QString, FlowRates> flows;
};

/// Fills bottlenecks and the headline of the report for the pattern asked for, or for the ring all-reduce where that cannot run. `edges`
/// are those of the rings. The class of each bottleneck.
std::vector<std::uint32_t> rankBottlenecks(NetworkContext &context, const PatternCosts &costs,
                                           std::span<const RingEdge> edges);

} // namespace nongjang
