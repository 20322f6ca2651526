// The order in which a ring visits its members, by what its edges load (engineering model, chapter 2.5). Pure.
//
//   mult(e)   sum over the edges of the ring of the share of a unit that an edge puts on resource e
//   busbw     min over e of C_e / mult(e), the rate at which data passes every edge at the same time
//
// The best order is a bottleneck travelling salesman's tour, which is NP-hard; sharing of resources makes it no easier.
#pragma once

#include "model/base/quantity.h"

#include <cstdint>
#include <span>
#include <stop_token>
#include <vector>

namespace nongjang {

struct ResourceUse
{
    std::uint32_t resource = 0;
    double share = 1.0; ///< > 0, of a unit that is sent
};

/// What a unit from each member to each other one uses. Holds a table of all ordered pairs.
class RingUses
{
public:
    /// `capacity` per resource, > 0; infinite: no limit, as for one that is not known.
    RingUses(std::uint32_t members, std::span<const Bandwidth> capacity);
    /// Once for each ordered pair, which else uses nothing. The members differ; a resource may come several times.
    void set(std::uint32_t from, std::uint32_t to, std::span<const ResourceUse> uses);

    [[nodiscard]] std::uint32_t members() const { return m_members; }
    /// A resource with a limit, by its place among those that are used.
    struct Use
    {
        std::uint32_t place;
        double share;
    };
    struct Pair
    {
        std::uint32_t first = 0; ///< in the table of uses
        std::uint32_t count = 0;
        double cost = 0.0; ///< seconds per byte when alone: largest share / capacity
        double hops = 0.0; ///< sum of shares, of resources without limit too
    };
    [[nodiscard]] const Pair &pair(std::uint32_t from, std::uint32_t to) const
    {
        return m_pairs[std::size_t(from) * m_members + to];
    }
    [[nodiscard]] std::span<const Use> uses(const Pair &pair) const
    {
        return {m_uses.data() + pair.first, pair.count};
    }
    /// Seconds per byte of each place: 1 / capacity.
    [[nodiscard]] const std::vector<double> &costs() const { return m_costs; }
    [[nodiscard]] std::uint32_t mostUses() const { return m_mostUses; } ///< of a pair

private:
    std::uint32_t m_members;
    std::uint32_t m_mostUses = 0;
    std::vector<double> m_costOf;         ///< per resource
    std::vector<std::uint32_t> m_placeOf; ///< per resource
    std::vector<double> m_costs;
    std::vector<Pair> m_pairs;
    std::vector<Use> m_uses;
};

/// busbw of the ring over `order` and back to its first. Infinite when no resource with a limit is used, as by a single member.
[[nodiscard]] Bandwidth ringRate(std::span<const std::uint32_t> order, const RingUses &uses);

struct RingOptions
{
    std::uint32_t exactUpTo = 9; ///< members for which all orders are looked at
    std::uint64_t steps =
        4'000'000; ///< edges put into or taken out of the ring while looking for a local optimum
};

struct RingOrder
{
    std::vector<std::uint32_t> order; ///< from the first of the given one
    Bandwidth busbw;
    double hops = 0.0;        ///< sum of shares over all edges
    bool isExact = false;     ///< no order has a higher busbw, or the same with fewer hops
    bool isCancelled = false; ///< then the rest means nothing
};

/// The order with the highest busbw found, of those the one with the fewest hops; the given one where nothing is better than it. Values
/// that differ by less than 1e-9 count as equal. `start` holds every member once; empty: 0, 1, 2 …
/// Few members: branch and bound over all orders (both directions). Else local optima of 2-opt (a piece reversed) and or-opt (up to
/// three neighbours moved elsewhere) from the given order and from the nearest neighbours (by bottleneck bandwidth), half of the
/// steps each. Same input, same order.
[[nodiscard]] RingOrder bestRing(const RingUses &uses, std::span<const std::uint32_t> start = {},
                                 const RingOptions &options = {}, const std::stop_token &stop = {});

} // namespace nongjang
