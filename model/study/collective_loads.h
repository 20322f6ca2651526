// What collectives over all GPUs load every resource with.
#pragma once

#include "model/study/islands.h"
#include "model/study/traffic.h"

#include <algorithm>
#include <optional>
#include <stop_token>
#include <vector>

namespace nongjang {

using ClassSet = std::vector<std::uint32_t>;
using DrawnSet = std::vector<std::uint32_t>; ///< classes of the graph
using ResourceLoads = std::vector<double>;   ///< per resource

/// What a unit of a pattern loads every class with, as seconds per byte on its busiest resource: load / capacity.
struct PatternLoad
{
    QString method;                     ///< how the loads were found
    std::vector<double> perClass;       ///< busiest resource of each class; 0: not used
    std::vector<double> perDrawn;       ///< the same of each class of the graph, as it is drawn
    std::vector<std::uint32_t> unknown; ///< used classes whose capacity is not known
    std::vector<double> used;           ///< links or memories of each class that carry something
    [[nodiscard]] double busiest() const;
    /// Busiest class when the classes `upgraded` are `factor` times as fast.
    [[nodiscard]] double busiestWithout(const ClassSet &upgraded, double factor = 2.0) const;
    [[nodiscard]] std::uint32_t limitingClass() const;
    PatternLoad &operator*=(double factor);
    PatternLoad &operator+=(const PatternLoad &other); ///< loads; what is used stays
    /// Makes what a resource belongs to at least so busy.
    void raise(const TrafficModel &traffic, std::uint32_t resource, double busy);
};

/// One exchange between neighbours in the rings of a collective.
struct RingEdge
{
    NodeIndex from = 0;
    NodeIndex to = 0;
    double count = 1.0;        ///< such edges in the whole farm
    std::uint64_t classes = 0; ///< bit c: it passes class c, of the first 64
};

/// Of a pattern that uses nothing.
[[nodiscard]] PatternLoad emptyLoad(const TrafficModel &traffic, const QString &method);
/// Loads per resource as loads per class.
[[nodiscard]] PatternLoad patternOf(const TrafficModel &traffic, const ResourceLoads &loads,
                                    const QString &method);

/// What a GPU can send over its own links at once (1.5, 2.4): those that lead to nodes for which `isPeer` holds, all together, carry
/// `amount`.
template<class IsPeer>
void addOwnLinks(const TrafficModel &traffic, NodeIndex gpu, double amount, PatternLoad &pattern,
                 IsPeer &&isPeer)
{
    double total = 0.0;
    std::uint32_t widest = 0;
    for (const Adjacency::Neighbour *it = traffic.adjacency().begin(gpu);
         it != traffic.adjacency().end(gpu); ++it)
        if (traffic.farm().info(it->link).kind == LinkKind::Fabric && isPeer(it->node)) {
            total += traffic.capacity(2 * it->link);
            widest = traffic.classOf(2 * it->link);
        }
    if (total > 0.0)
        pattern.perClass[widest] = std::max(pattern.perClass[widest], amount / total);
    for (const Adjacency::Neighbour *it = traffic.adjacency().begin(gpu);
         total > 0.0 && it != traffic.adjacency().end(gpu); ++it)
        if (traffic.classOf(2 * it->link) == widest && isPeer(it->node)) {
            double &drawn = pattern.perDrawn[traffic.farm().classOf(it->link)];
            drawn = std::max(drawn, amount / total);
        }
}

/// Many peers at once obtain less of accelerator links than a ring does.
void slowIslands(const TrafficModel &traffic, PatternLoad &pattern);

/// Routes the flows of each pattern once. Everything is nothing when some pair has no way, or when stopped.
class CollectiveLoads
{
public:
    CollectiveLoads(TrafficModel &traffic, const Islands &islands, const std::stop_token &stop);

    [[nodiscard]] const TrafficModel &traffic() const { return m_traffic; }
    /// GPUs by group (accelerator island, else host), in ring order.
    [[nodiscard]] const std::vector<std::vector<NodeIndex>> &groups() const { return m_groups; }
    [[nodiscard]] double groupCount() const; ///< of the whole farm
    /// Number of GPUs of every group; nothing where they differ.
    [[nodiscard]] std::optional<int> groupSize() const;

    /// Edges of the rings that ring() has routed; those inside islands, which use their own links, are not listed.
    [[nodiscard]] const std::vector<RingEdge> &edges() const { return m_edges; }

    /// One unit along every edge of the ring. Groups of equal size: one ring per GPU of a group, each leaving it by another GPU (and its
    /// NIC), the message dealt evenly over them (engineering model 2.5, no. 3); unequal groups: as many as the smallest has GPUs; an order
    /// that visits a group twice: a single ring.
    [[nodiscard]] std::optional<PatternLoad> ring();
    /// A message of one unit reduced and sent back along chains inside the groups and two binary trees over them, half of the message
    /// each (2.3); the chains end at another GPU of the group for every channel.
    [[nodiscard]] std::optional<PatternLoad> doubleTree();
    /// Reduce-scatter inside all groups at once: on islands every own link of a GPU together, else a ring.
    [[nodiscard]] std::optional<PatternLoad> inside();
    /// One ring per rail: the i-th GPU of every group to the i-th of the next.
    [[nodiscard]] std::optional<PatternLoad> rails();
    /// One unit from every GPU to every other.
    [[nodiscard]] std::optional<PatternLoad> allToAll();
    /// Tokens of one unit per GPU, each sent once over the rails to every one of `nodeLimit` groups and there on to its experts, of which
    /// it has `experts` in all. Nothing also where the groups differ, or hold too many pairs of rails to route.
    [[nodiscard]] std::optional<PatternLoad> expertAllToAll(int experts, int nodeLimit);

private:
    [[nodiscard]] QString method() const;
    /// Of a folded farm those of the first block.
    [[nodiscard]] std::size_t ownGroups() const
    {
        return m_groups.size() / std::size_t(m_traffic.farm().keptBlocks());
    }
    bool addRingInOrder(ResourceLoads &loads);
    bool addEdge(NodeIndex from, NodeIndex to, ResourceLoads &loads, double amount = 1.0);
    [[nodiscard]] std::optional<PatternLoad> routedRing();
    bool addRing(const std::vector<NodeIndex> &gpus, ResourceLoads &loads, bool isReversed,
                 double amount = 1.0);
    bool routeInside();
    bool routeRails();
    bool addTrees(ResourceLoads &loads, int channels);
    bool addChains(ResourceLoads &loads, int channels, bool isReversed);
    static std::size_t headOf(const std::vector<NodeIndex> &group, int channel, int channels);
    [[nodiscard]] int fewestMembers() const;
    [[nodiscard]] std::optional<PatternLoad> unequalRings(int channels);
    bool addGroupPairs(ResourceLoads &loads, double acrossAmount, double insideAmount);
    [[nodiscard]] std::optional<PatternLoad> singleRing();
    void addIslands(PatternLoad &pattern, double amount) const;
    void slowFanIn(ResourceLoads &loads) const;
    [[nodiscard]] bool isIsland(const std::vector<NodeIndex> &group) const;

    TrafficModel &m_traffic;
    const Islands &m_islands;
    std::stop_token m_stop;
    std::vector<std::vector<NodeIndex>> m_groups;
    std::vector<RingEdge> m_edges;
    bool m_isListing = false; ///< what is routed are edges of the ring
    bool m_isGrouped = true;  ///< the order visits each group in one go
    ResourceLoads
        m_insideHosts; ///< rings inside the groups that are no islands; empty: not routed yet
    ResourceLoads m_rails;
    ResourceLoads m_single;  ///< one ring in order
    ResourceLoads m_unequal; ///< rings through groups of different sizes
};

} // namespace nongjang
