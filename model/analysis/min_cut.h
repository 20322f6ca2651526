// The narrowest place between two sets of nodes, and between two halves of the endpoints. Pure.
#pragma once

#include "model/analysis/link_graph.h"

#include <cstdint>
#include <span>
#include <stop_token>
#include <vector>

namespace nongjang {

struct CutResult
{
    Bandwidth capacity; ///< one direction; infinite: every cut crosses a link of unknown capacity
    std::vector<LinkIndex> links; ///< of a smallest cut, ascending; none when it is infinite
    bool isCancelled = false;     ///< then the rest means nothing
};

/// The smallest sum of link capacities (their best values) whose removal parts all nodes of side 1 from all of side 2, which is
/// the largest flow from one to the other [Ford & Fulkerson 1956]. `side` per node: 0 free, 1 source, 2 sink. Endpoints are not
/// passed through; a free endpoint is in nobody's way. Links may be infinite.
/// Dinic's phases [1970] with a blocking flow by waves [Tarjan 1984]: O(nodes² · phases) at worst, a few passes over the
/// links on networks of switches. Residuals below 1e-12 of the widest link count as full.
[[nodiscard]] CutResult minCut(const LinkGraph &graph, const std::vector<std::uint8_t> &side,
                               const std::stop_token &stop = {});

enum class BisectionKind : std::uint8_t {
    Exact,     ///< no balanced partition has a smaller cut
    UpperBound ///< the cut of one balanced partition; another may be smaller
};

struct BisectionResult
{
    BisectionKind kind = BisectionKind::UpperBound;
    Bandwidth capacity;           ///< one direction
    std::vector<LinkIndex> links; ///< of the cut
    std::vector<NodeIndex> half;  ///< the endpoints on the side of the first one
    bool isCancelled = false;     ///< then the rest means nothing

    [[nodiscard]] bool isExact() const { return kind == BisectionKind::Exact; }
};

/// The smallest cut between two halves (⌊n/2⌋ and ⌈n/2⌉) of the given endpoints. The minimum over all halves when there are at
/// most 16 endpoints and 2^14 different ways to halve them, endpoints with the same links counting as alike; else the first half
/// against the second of the given (hierarchical) order, which is exact when it is zero or when hubRate() of symmetry.h proves
/// that no halves do worse (folded Clos networks), and an upper bound otherwise.
[[nodiscard]] BisectionResult bisection(const LinkGraph &graph,
                                        std::span<const NodeIndex> orderedEndpoints,
                                        const std::stop_token &stop = {});

/// A network of which some parts are left out, because they are copies of others.
struct CopiedGraph
{
    const LinkGraph &graph;
    std::vector<double> copies;   ///< per link: how many of the whole network it stands for
    std::vector<double> crowding; ///< per link: how many times more endpoints use it
    std::vector<std::uint32_t>
        isUncopied;         ///< per node: 1 where it stands for itself and joins copies
    double endpoints = 0.0; ///< of the whole network
};

/// The cut between the first half and the second of the endpoints, of the whole network: the smallest one nearest to either side
/// treats copies alike, so that links count as often as they are there. Exact under the conditions of bisection(), where uncopied
/// nodes are the hubs. `links` and `half` are those of the graph that is given.
[[nodiscard]] BisectionResult bisectionOfCopies(const CopiedGraph &network,
                                                std::span<const NodeIndex> orderedEndpoints,
                                                const std::stop_token &stop = {});

} // namespace nongjang
