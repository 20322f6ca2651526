// The time of a pattern from the loads of its phases.
#pragma once

#include "model/study/collective_loads.h"

#include <memory>
#include <span>
#include <vector>

namespace nongjang {

/// Phases that may overlap: the time lies between all at once, where each class works off what they put on it together, and one after
/// the other; the middle is shown. Seconds and
/// bytes per byte of the message.
struct PatternCost
{
    struct Phase
    {
        PatternLoad load;
        double bytes = 1.0; ///< units of the load per byte of the message
    };
    std::vector<Phase> phases;

    /// When the classes `upgraded` are `factor` times as fast.
    [[nodiscard]] double time(const ClassSet &upgraded = {}, double factor = 2.0) const;
    struct AtSpeeds
    {
        double time = 0.0;
        std::uint32_t limit = 0; ///< class that holds back the longest phase
    };
    /// When every class is so many times as fast.
    [[nodiscard]] AtSpeeds at(std::span<const double> speeds) const;
    /// At the best value and both ends of what is known of the capacities; `low` is the shortest.
    [[nodiscard]] Ranged<double> range(const TrafficModel &traffic) const;
    /// How long the busiest resource of a class works.
    [[nodiscard]] double busy(std::uint32_t resourceClass) const;
    /// The same of a class of the graph.
    [[nodiscard]] double busyDrawn(std::uint32_t drawn) const;
    /// Classes of the graph in a class that are as busy as the busiest of them; of host memory none.
    [[nodiscard]] DrawnSet busiestDrawn(const TrafficModel &traffic,
                                        std::uint32_t resourceClass) const;
    /// The time when only those of each class that are as busy as its busiest are `factor` times as fast.
    [[nodiscard]] double timeWithBusiest(const TrafficModel &traffic, const ClassSet &classes,
                                         double factor = 2.0) const;
    /// Links or memories of a class that carry something; 0: not counted.
    [[nodiscard]] double used(std::uint32_t resourceClass) const;
    [[nodiscard]] std::uint32_t limitingClass() const;
    [[nodiscard]] ClassSet unknownClasses() const;
    [[nodiscard]] QString method() const;
};

using PatternCostPtr = std::shared_ptr<const PatternCost>;

} // namespace nongjang
