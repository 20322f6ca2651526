// What two ways of computing the uniform all-to-all must agree in.
#pragma once

#include "model/analysis/symmetry.h"

#include <QString>

#include <algorithm>
#include <cmath>

namespace nongjang::test {

/// Destination by destination.
inline AllToAllLoads flat(const LinkGraph &graph, std::span<const NodeIndex> members = {})
{
    AllToAllOptions options;
    options.isFlatForced = true;
    options.members = members;
    return uniformAllToAll(graph, options);
}

inline bool isClose(double a, double b)
{
    return std::abs(a - b) <= 1e-9 * std::max(std::abs(a), std::abs(b));
}

/// Empty: all loads and hops agree.
inline QString difference(const LinkGraph &graph, const AllToAllLoads &loads,
                          const AllToAllLoads &expected)
{
    for (DirectedLink directed = 0; directed < graph.links.size() * 2; ++directed) {
        const double load = loads.loadOf(graph, directed);
        const double wanted = expected.loadOf(graph, directed);
        if (!isClose(load, wanted))
            return QStringLiteral("link %1: %2 instead of %3").arg(directed).arg(load).arg(wanted);
    }
    if (loads.pairsByHops != expected.pairsByHops)
        return QStringLiteral("hops differ");
    if (loads.unreachablePairs != expected.unreachablePairs)
        return QStringLiteral("unreachable pairs differ");
    return isClose(loads.totalHops, expected.totalHops) ? QString() : QStringLiteral("total hops");
}

} // namespace nongjang::test
