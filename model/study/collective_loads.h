// What collectives over all GPUs load every resource with.
#pragma once

#include "model/study/islands.h"
#include "model/study/traffic.h"

#include <optional>
#include <stop_token>
#include <vector>

namespace nongjang {

using ClassSet = std::vector<std::uint32_t>;

/// What a unit of a pattern loads every class with, as seconds per byte on its busiest resource: load / capacity.
struct PatternLoad
{
    QString method;                     ///< how the loads were found
    std::vector<double> perClass;       ///< busiest resource of each class; 0: not used
    std::vector<std::uint32_t> unknown; ///< used classes whose capacity is not known
    [[nodiscard]] double busiest() const;
    /// Busiest class when the classes `upgraded` are twice as fast.
    [[nodiscard]] double busiestWithout(const ClassSet &upgraded) const;
    [[nodiscard]] std::uint32_t limitingClass() const;
};

/// Routes the flows of each pattern once. Everything is nothing when some pair has no way, or when stopped.
class CollectiveLoads
{
public:
    CollectiveLoads(const FarmGraph &graph, const std::stop_token &stop);

    [[nodiscard]] const TrafficModel &traffic() const { return m_traffic; }
    /// GPUs by group (accelerator island, else host), in ring order.
    [[nodiscard]] const std::vector<std::vector<NodeIndex>> &groups() const { return m_groups; }
    /// Number of GPUs of every group; nothing where they differ.
    [[nodiscard]] std::optional<int> groupSize() const;

    /// One unit along every edge of the ring. Groups of equal size: one ring per GPU of a group, each leaving it by another GPU (and its
    /// NIC), the message dealt evenly over them (engineering model 2.5, no. 3); else a single ring in order.
    [[nodiscard]] std::optional<PatternLoad> ring();
    /// Reduce-scatter inside all groups at once: on islands every own link of a GPU together, else a ring.
    [[nodiscard]] std::optional<PatternLoad> inside();
    /// One ring per rail: the i-th GPU of every group to the i-th of the next.
    [[nodiscard]] std::optional<PatternLoad> rails();
    /// One unit from every GPU to every other.
    [[nodiscard]] std::optional<PatternLoad> allToAll();
    [[nodiscard]] PatternLoad nothing() const;

private:
    using Loads = std::vector<double>; ///< per resource
    [[nodiscard]] PatternLoad patternOf(const Loads &loads, const QString &method) const;
    bool routeInside();
    bool routeRails();
    [[nodiscard]] std::optional<PatternLoad> singleRing();
    void addIslands(PatternLoad &pattern) const;

    const FarmGraph &m_graph;
    std::stop_token m_stop;
    TrafficModel m_traffic;
    Islands m_islands;
    std::vector<std::vector<NodeIndex>> m_groups;
    Loads m_insideHosts; ///< rings inside the groups that are no islands; empty: not routed yet
    Loads m_rails;
};

} // namespace nongjang
