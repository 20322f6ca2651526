// Which of many alternatives are not beaten by another.
#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace nongjang {

/// Two figures of one alternative; one that is not finite is unknown.
struct ParetoPoint
{
    double x = 0.0;
    double y = 0.0;
};

/// Which way is better.
enum class Sense { Minimise, Maximise };

/// The alternatives that no other one beats: none is at least as good in both figures and better in one. By x, the best first; alike ones are
/// all in it. Those with an unknown figure are left out. O(n log n).
[[nodiscard]] std::vector<std::size_t> paretoFront(std::span<const ParetoPoint> points, Sense x,
                                                   Sense y);

} // namespace nongjang
