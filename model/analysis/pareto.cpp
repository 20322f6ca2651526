#include "model/analysis/pareto.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace nongjang {

std::vector<std::size_t> paretoFront(std::span<const ParetoPoint> points, Sense x, Sense y)
{
    // Signs turned so that less is better in both.
    const auto cost = [&](std::size_t i) {
        return ParetoPoint{x == Sense::Minimise ? points[i].x : -points[i].x,
                           y == Sense::Minimise ? points[i].y : -points[i].y};
    };
    std::vector<std::size_t> order;
    order.reserve(points.size());
    for (std::size_t i = 0; i < points.size(); ++i)
        if (std::isfinite(points[i].x) && std::isfinite(points[i].y))
            order.push_back(i);
    std::ranges::stable_sort(order, [&](std::size_t a, std::size_t b) {
        const ParetoPoint left = cost(a);
        const ParetoPoint right = cost(b);
        return left.x < right.x || (!(right.x < left.x) && left.y < right.y);
    });
    std::vector<std::size_t> front;
    constexpr double infinity = std::numeric_limits<double>::infinity();
    ParetoPoint last{infinity, infinity};
    for (const std::size_t i : order) {
        const ParetoPoint each = cost(i);
        const bool isAlike =
            !(each.x < last.x) && !(last.x < each.x) && !(each.y < last.y) && !(last.y < each.y);
        if (!isAlike && !(each.y < last.y))
            continue;
        front.push_back(i);
        last = each;
    }
    return front;
}

} // namespace nongjang
