// Power supplies: efficiency by load (engineering model, chapter 6.3). Pure functions.
#pragma once

#include "model/base/quantity.h"

#include <vector>

namespace nongjang {

struct EfficiencyPoint
{
    double load = 0.0; ///< share of the rating, 0..1
    double efficiency = 0.0;
};

/// Linear between the points; below the lowest, the loss model c0 + c1·P through the two lowest points (loss never negative);
/// above the highest, the highest. `points` sorted by load, not empty; `load` > 0.
[[nodiscard]] double supplyEfficiency(const std::vector<EfficiencyPoint> &points, double load);

} // namespace nongjang
