// Identical replicated hardware is looked at once: classes of nodes and links that no count of neighbours can tell apart, and the
// loads of uniform all-to-all traffic on these classes instead of on every link. Pure.
#pragma once

#include "model/analysis/link_graph.h"

#include <cstdint>
#include <optional>
#include <span>
#include <stop_token>
#include <vector>

namespace nongjang {

struct Partition
{
    std::vector<std::uint32_t> cellOf; ///< per node
    std::uint32_t cells = 0;
    bool isCancelled = false; ///< then the rest means nothing
};

/// The coarsest equitable partition: nodes of a cell agree in colour, in being an endpoint or not, and in the number of links of
/// each capacity (value and range) that they have into each cell. `colours` per node (say, the kind of device), or none.
/// Rounds of hashing while much changes, then a worklist that leaves out the largest part of each split [Hopcroft 1971; Paige &
/// Tarjan 1987]: O(links · log nodes). Neighbourhoods are compared by 64-bit hashes; a collision is next to impossible.
[[nodiscard]] Partition equitablePartition(const LinkGraph &graph,
                                           std::span<const std::uint32_t> colours = {},
                                           const std::stop_token &stop = {});

/// Directed links with tails in one cell, heads in one cell, and equal capacity.
struct LinkClass
{
    std::uint32_t tailCell = 0;
    std::uint32_t headCell = 0;
    Ranged<Bandwidth> capacity;
    std::uint32_t reverse = 0; ///< class of the opposite directions; its own index within one cell
    std::uint64_t links = 0;   ///< directed links of the class
    double load =
        0.0; ///< per directed link, in units sent by one endpoint to one other; the mean where `peak` is larger
    double peak = 0.0; ///< the largest of the class
};

/// Keys of 64 bits to numbers 0, 1, 2 … in order of arrival. Open addressing.
class DenseIds
{
public:
    explicit DenseIds(std::size_t expected = 16);
    static constexpr std::uint32_t none = 0xffffffffU;
    [[nodiscard]] std::uint32_t add(std::uint64_t key);
    [[nodiscard]] std::uint32_t find(std::uint64_t key) const;
    [[nodiscard]] std::uint32_t size() const { return m_size; }

private:
    struct Slot
    {
        std::uint64_t key = 0;
        std::uint32_t id = none;
    };
    void grow();

    std::vector<Slot> m_slots;
    std::uint32_t m_size = 0;
};

enum class AllToAllMethod : std::uint8_t {
    Quotient, ///< one destination for each cell of endpoints
    Flat      ///< every destination
};

struct AllToAllOptions
{
    std::span<const std::uint32_t> colours; ///< per node; nodes of different colour are kept apart
    std::span<const NodeIndex> members;     ///< the endpoints that send to each other; none: all
    bool isFlatForced = false;              ///< look at every destination in any case
};

struct AllToAllLoads
{
    AllToAllMethod method = AllToAllMethod::Quotient;
    bool isCancelled = false; ///< then the rest means nothing
    Partition partition;
    std::vector<LinkClass> classes;
    std::vector<std::uint64_t>
        pairsByHops; ///< ordered pairs of endpoints at 0, 1, 2 … links from each other
    std::uint64_t unreachablePairs = 0; ///< ordered; they carry nothing
    double totalHops = 0.0;             ///< over the reachable pairs
    std::vector<double> flatLoads;      ///< per directed link when the method is Flat; else empty

    [[nodiscard]] std::uint32_t classOf(const LinkGraph &graph, DirectedLink directed) const;
    /// `graph` is the one analysed.
    [[nodiscard]] double loadOf(const LinkGraph &graph, DirectedLink directed) const;
    /// 0 with no reachable pair.
    [[nodiscard]] double meanHops() const;
    /// What each endpoint can send to each other one at the same time before the first link is full; infinite when no finite link
    /// is used.
    [[nodiscard]] Bandwidth ratePerPair() const;

    DenseIds classIds; ///< key of a class to its index
};

/// Load of every link when every endpoint sends one unit to every other one: shortest ways by number of links, split at each hop
/// evenly over all links that lead nearer to the destination (parallel links count each), endpoints not passed through.
///
/// For one destination, singled out and the partition refined, all nodes of a cell carry the same, so one of each cell tells
/// [any graph, exact]. The sum over destinations takes one destination per cell times the size of the cell, and shares it evenly
/// in each class: exact where cells and classes are orbits of the symmetry group, which equitable partitions need not be. The guard:
/// - the partition refined around a second node of every cell, and around more while that is cheap (all of them in small
///   graphs), has the same sizes and links as around the first; then these destinations load every class alike;
/// - the links of a class at such a node lead to nodes that cannot be told apart from there;
/// - load equals hops, to 1e-9.
/// Otherwise every destination is looked at (Flat). The guard samples large cells, so graphs built to deceive it exist.
///
/// Quotient: O(links · log nodes) for the partition, then per cell what singling out a node splits. Flat: O(members · links).
[[nodiscard]] AllToAllLoads uniformAllToAll(const LinkGraph &graph,
                                            const AllToAllOptions &options = {},
                                            const std::stop_token &stop = {});

/// The loads of uniformAllToAll() per directed link, from every destination by itself: O(members · links), quicker for few members.
/// Nothing: some pair has no way, or stopped.
[[nodiscard]] std::optional<std::vector<double>> allToAllOneByOne(
    const LinkGraph &graph, std::span<const NodeIndex> members, const std::stop_token &stop = {});

/// A rate r such that any half of the members can send r each to the other half at the same time, however the halves are chosen;
/// so no cut into halves is narrower than ⌊members / 2⌋ · r. Zero when the guard of uniformAllToAll() fails or nothing is found.
///
/// Every member sends the same to every node of one cell of hubs (nodes that are no endpoints), along shortest ways split evenly at
/// each hop: load f of each directed link. Links being full duplex, the reverse of that flow leads from the hubs to the
/// members. A half sends up, the hubs hand on what they get in equal shares to the other half, and no link carries more than
/// f(link) + f(opposite direction). r is the most that fits, for the best cell of hubs. In folded Clos networks r is the bandwidth
/// per member of the narrowest tier. The idea is Valiant's [1982]: through the middle, any traffic is uniform traffic.
/// `mayBeHub` per node; none: all may.
[[nodiscard]] Bandwidth hubRate(const LinkGraph &graph, std::span<const NodeIndex> members,
                                const std::stop_token &stop = {},
                                std::span<const std::uint32_t> mayBeHub = {});

} // namespace nongjang
