#include "model/analysis/supply.h"

#include <algorithm>

namespace nongjang {

namespace {

double lossAt(const EfficiencyPoint &point)
{
    return point.load / point.efficiency - point.load;
}

/// Below the lowest certified point the fixed losses dominate: extrapolate the loss, not the efficiency.
double belowLowest(const std::vector<EfficiencyPoint> &points, double load)
{
    const EfficiencyPoint &a = points.front();
    double loss = lossAt(a);
    if (points.size() > 1) {
        const EfficiencyPoint &b = points[1];
        const double slope = (lossAt(b) - lossAt(a)) / (b.load - a.load);
        // Never below half the loss of the lowest point: a supply without load still draws something.
        loss = std::max(lossAt(a) + slope * (load - a.load), 0.5 * lossAt(a));
    }
    return load / (load + loss);
}

} // namespace

double supplyEfficiency(const std::vector<EfficiencyPoint> &points, double load)
{
    if (load <= points.front().load)
        return belowLowest(points, load);
    for (std::size_t i = 1; i < points.size(); ++i)
        if (load <= points[i].load) {
            const double t = (load - points[i - 1].load) / (points[i].load - points[i - 1].load);
            return points[i - 1].efficiency + t * (points[i].efficiency - points[i - 1].efficiency);
        }
    return points.back().efficiency;
}

} // namespace nongjang
