// What the classes of identical hardware are called, and where they are drawn.
#pragma once

#include "model/study/pattern_cost.h"
#include "model/study/report.h"
#include "model/study/traffic.h"

namespace nongjang {

class ClassNames
{
public:
    explicit ClassNames(const TrafficModel &traffic)
        : m_traffic(traffic)
    {}
    // Of a class, those that are meant: of host memory there is nothing to choose.
    /// "uplink of switch0 of farm/rig/board and 3 alike".
    [[nodiscard]] QString full(std::uint32_t resourceClass, const DrawnSet &meant) const;
    /// Those that are busiest in a pattern.
    [[nodiscard]] QString full(std::uint32_t resourceClass, const PatternCost &cost) const
    {
        return full(resourceClass, cost.busiestDrawn(m_traffic, resourceClass));
    }
    /// All of the class.
    [[nodiscard]] QString full(std::uint32_t resourceClass) const
    {
        return full(resourceClass, m_traffic.classes()[resourceClass].drawn);
    }
    /// "16 network cables (farm/leaf – spine)", of `count`.
    [[nodiscard]] QString plain(std::uint32_t resourceClass, const DrawnSet &meant,
                                double count) const;
    /// All of the class, each as busy as it is while the pattern runs.
    [[nodiscard]] std::vector<Bottleneck::Place> places(std::uint32_t resourceClass,
                                                        const PatternCost &cost) const;
    [[nodiscard]] QStringList objects(std::uint32_t resourceClass,
                                      const DrawnSet &meant) const; ///< paths, to frame

private:
    [[nodiscard]] QString drawnName(std::uint32_t drawn) const;
    [[nodiscard]] QString whereDrawn(const DrawnSet &meant) const;
    const TrafficModel &m_traffic;
};

} // namespace nongjang
