// The numbers behind fat trees and slim flies that counting and building share.
#pragma once

#include "model/templates/topology_template.h"

namespace nongjang {

/// Two layers. Spines are rounded up to a divisor of the uplinks of a leaf, so that every leaf reaches every spine equally.
struct LeafSpine
{
    int down = 0; ///< ports of a leaf towards nodes
    int up = 0;
    int leaves = 0;
    int spines = 0;
    int fewestSpines = 0; ///< before rounding
    [[nodiscard]] int cablesPerPair() const { return up / spines; }
};
/// `endpoints` on leaves of `down` + `up` = `radix` ports; at most `radix` leaves.
[[nodiscard]] LeafSpine leafSpine(int radix, int down, qint64 endpoints);
/// Of a fat tree, one plane of several, or the rails: a leaf for each GPU of a node in each unit of radix / 2 nodes.
[[nodiscard]] LeafSpine leafSpineOf(const Topology &topology);

/// MMS graph of a prime q = 4w + δ.
struct SlimFly
{
    int q = 0;
    int delta = 0;
    QList<int> first;  ///< offsets up to q / 2 between switches of one group of the first half
    QList<int> second; ///< and of the second
    [[nodiscard]] int degree() const { return (3 * q - delta) / 2; }
    [[nodiscard]] int nodesPerSwitch() const { return (degree() + 1) / 2; }
};
[[nodiscard]] SlimFly slimFly(int q);

/// Cables between two groups of a dragonfly, and what is left of the global ports of a group when all pairs have as many.
struct GlobalLinks
{
    int perPair = 0;
    int left = 0;
};
[[nodiscard]] GlobalLinks globalLinks(const Topology &topology);

[[nodiscard]] constexpr qint64 ceilDivided(qint64 a, qint64 b)
{
    return (a + b - 1) / b;
}

} // namespace nongjang
