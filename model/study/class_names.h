// What the classes of identical hardware are called, and where they are drawn.
#pragma once

#include "model/study/report.h"
#include "model/study/traffic.h"

namespace nongjang {

class ClassNames
{
public:
    explicit ClassNames(const TrafficModel &traffic)
        : m_traffic(traffic)
    {}
    /// "uplink of switch0 of farm/rig/board and 3 alike".
    [[nodiscard]] QString full(std::uint32_t resourceClass) const;
    /// "16 network cables (farm/leaf – spine)", of `count`.
    [[nodiscard]] QString plain(std::uint32_t resourceClass, double count) const;
    [[nodiscard]] std::vector<Bottleneck::Place> places(std::uint32_t resourceClass) const;
    [[nodiscard]] QStringList objects(std::uint32_t resourceClass) const; ///< paths, to frame

private:
    [[nodiscard]] QString drawnName(std::uint32_t drawn) const;
    [[nodiscard]] QString whereDrawn(const TrafficModel::ResourceClass &merged) const;
    const TrafficModel &m_traffic;
};

} // namespace nongjang
