#include "model/study/pattern_cost.h"

#include <algorithm>
#include <iterator>

namespace nongjang {

double PatternCost::time(const ClassSet &upgraded, double factor) const
{
    double overlapped = 0.0; // what several phases put on one class takes their sum
    double sum = 0.0;
    for (const Phase &phase : phases)
        sum += phase.bytes * phase.load.busiestWithout(upgraded, factor);
    const auto classes = std::uint32_t(phases.front().load.perClass.size());
    for (std::uint32_t c = 0; c < classes; ++c) {
        const bool isUpgraded = std::find(upgraded.begin(), upgraded.end(), c) != upgraded.end();
        overlapped = std::max(overlapped, isUpgraded ? busy(c) / factor : busy(c));
    }
    return (overlapped + sum) / 2.0;
}

PatternCost::AtSpeeds PatternCost::at(std::span<const double> speeds) const
{
    AtSpeeds result;
    double sum = 0.0;
    double longest = -1.0;
    for (const Phase &phase : phases) {
        double busiest = 0.0;
        std::uint32_t limit = 0;
        for (std::uint32_t c = 0; c < phase.load.perClass.size(); ++c)
            if (phase.load.perClass[c] / speeds[c] > busiest) {
                busiest = phase.load.perClass[c] / speeds[c];
                limit = c;
            }
        sum += phase.bytes * busiest;
        if (phase.bytes * busiest > longest) {
            longest = phase.bytes * busiest;
            result.limit = limit;
        }
    }
    double overlapped = 0.0;
    for (std::uint32_t c = 0; c < phases.front().load.perClass.size(); ++c)
        overlapped = std::max(overlapped, busy(c) / speeds[c]);
    result.time = (overlapped + sum) / 2.0;
    return result;
}

Ranged<double> PatternCost::range(const TrafficModel &traffic) const
{
    double shortest = 0.0;
    double longest = 0.0;
    for (std::uint32_t c = 0; c < traffic.classes().size(); ++c)
        shortest = std::max(shortest, busy(c) / traffic.classes()[c].spread.high);
    for (const Phase &phase : phases) {
        double slow = 0.0;
        for (std::size_t c = 0; c < phase.load.perClass.size(); ++c)
            slow = std::max(slow, phase.load.perClass[c] / traffic.classes()[c].spread.low);
        longest += phase.bytes * slow;
    }
    return {time(), shortest, longest};
}

double PatternCost::busy(std::uint32_t resourceClass) const
{
    double sum = 0.0;
    for (const Phase &phase : phases)
        sum += phase.bytes * phase.load.perClass[resourceClass];
    return sum;
}

double PatternCost::busyDrawn(std::uint32_t drawn) const
{
    double sum = 0.0;
    for (const Phase &phase : phases)
        sum += phase.bytes * phase.load.perDrawn[drawn];
    return sum;
}

DrawnSet PatternCost::busiestDrawn(const TrafficModel &traffic, std::uint32_t resourceClass) const
{
    constexpr double alike = 0.999;
    const DrawnSet &all = traffic.classes()[resourceClass].drawn;
    double most = 0.0;
    for (const std::uint32_t drawn : all)
        most = std::max(most, busyDrawn(drawn));
    DrawnSet busiest;
    std::ranges::copy_if(all, std::back_inserter(busiest),
                         [&](std::uint32_t drawn) { return busyDrawn(drawn) >= alike * most; });
    return busiest;
}

double PatternCost::timeWithBusiest(const TrafficModel &traffic, const ClassSet &classes,
                                    double factor) const
{
    PatternCost faster = *this;
    for (const std::uint32_t c : classes) {
        const DrawnSet busiest = busiestDrawn(traffic, c);
        for (Phase &phase : faster.phases) {
            double left = busiest.empty() ? phase.load.perClass[c] / factor : 0.0;
            for (const std::uint32_t drawn : traffic.classes()[c].drawn) {
                const double busy = phase.load.perDrawn[drawn];
                const bool isFaster = std::ranges::find(busiest, drawn) != busiest.end();
                left = std::max(left, isFaster ? busy / factor : busy);
            }
            phase.load.perClass[c] = left;
        }
    }
    return faster.time();
}

double PatternCost::used(std::uint32_t resourceClass) const
{
    double most = 0.0;
    for (const Phase &phase : phases)
        most = std::max(most, phase.load.used[resourceClass]);
    return most;
}

std::uint32_t PatternCost::limitingClass() const
{
    const auto longest =
        std::max_element(phases.begin(), phases.end(), [](const Phase &a, const Phase &b) {
            return a.bytes * a.load.busiest() < b.bytes * b.load.busiest();
        });
    return longest->load.limitingClass();
}

ClassSet PatternCost::unknownClasses() const
{
    ClassSet classes;
    for (const Phase &phase : phases)
        for (const std::uint32_t c : phase.load.unknown)
            if (std::find(classes.begin(), classes.end(), c) == classes.end())
                classes.push_back(c);
    return classes;
}

QString PatternCost::method() const
{
    return phases.front().load.method;
}

} // namespace nongjang
