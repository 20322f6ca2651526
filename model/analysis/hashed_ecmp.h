// Routing by hash: every flow keeps to one shortest way, and the link with most of them sets the pace (engineering model, chapter 3.2).
// Pure.
#pragma once

#include "model/analysis/ecmp.h"
#include "model/base/quantity.h"

#include <cstdint>
#include <span>
#include <stop_token>
#include <vector>

namespace nongjang {

/// Flows between the same two nodes are hashed each on its own (queue pairs of one connection).
struct HashedFlow
{
    NodeIndex from = 0;
    NodeIndex to = 0;
    double amount =
        1.0; ///< >= 0, in any unit; a flow of nothing, or to where it starts, counts for nothing
};

struct HashedOptions
{
    std::uint32_t trials = 1000;
    std::uint64_t seed = 1;
    int threads = 0; ///< at most; 0: one less than there are processors. No matter for the result
};

enum class HashedOutcome : std::uint8_t {
    Done,
    NoFlows, ///< nothing is sent, or no trial asked for
    NoWay,   ///< between the ends of the flow `unreachable`
    Cancelled
};

/// Where the outcome is not Done, the other numbers mean nothing. Loads over capacities are in the unit of the amounts per byte/s: for
/// amounts in bytes, the seconds that the busiest link takes.
struct HashedSplit
{
    HashedOutcome outcome = HashedOutcome::NoFlows;
    std::size_t unreachable = 0;
    double ideal = 0.0;          ///< largest load / capacity when route() splits every flow equally
    std::vector<double> busiest; ///< per trial: largest load / capacity of a directed link
    double mean = 0.0;           ///< of `busiest`
    double percentile5 = 0.0;    ///< smallest value with at least 5 % of the trials up to it
    double percentile95 = 0.0;

    /// ideal / mean: what hashing leaves of the pace. Up to 1 but for chance; 1 when no link has a limit.
    [[nodiscard]] double efficiency() const { return mean > 0.0 ? ideal / mean : 1.0; }
};

/// The hash of a flow (by its index) in a trial: hashedRoute() with it is the way the flow takes there.
[[nodiscard]] std::uint64_t flowHash(std::uint64_t seed, std::uint32_t trial,
                                     std::size_t flow) noexcept;

/// Monte Carlo over the hashes: in each trial every flow takes one shortest way at random. `capacity` per directed link, > 0,
/// infinite: no limit. The same bits for any number of threads and on every machine. O(sum of the links on all shortest ways of
/// each flow) once, then O(flows · hops + used links) a trial.
[[nodiscard]] HashedSplit hashedSplit(EcmpRouter &router, std::span<const HashedFlow> flows,
                                      std::span<const Bandwidth> capacity,
                                      const HashedOptions &options = {},
                                      const std::stop_token &stop = {});

} // namespace nongjang
