// Collectives over all GPUs: loads, busbw, time, and which class of links holds them back.
#pragma once

#include "model/study/report.h"
#include "model/study/traffic.h"

#include <optional>
#include <stop_token>
#include <vector>

namespace nongjang {

using ClassSet = std::vector<std::uint32_t>;

/// What a unit of a pattern loads every class with, as seconds per byte on its busiest resource: load / capacity.
struct PatternLoad
{
    QString name;
    QString method;               ///< how the loads were found
    std::vector<double> perClass; ///< busiest resource of each class; 0: not used
    [[nodiscard]] double busiest() const;
    /// Busiest class when the classes `upgraded` are twice as fast.
    [[nodiscard]] double busiestWithout(const ClassSet &upgraded) const;
    [[nodiscard]] std::uint32_t limitingClass() const;
};

/// Fills patterns, bottlenecks and bisection of the report.
void studyNetwork(const FarmGraph &graph, Report &report, const std::stop_token &stop);

} // namespace nongjang
