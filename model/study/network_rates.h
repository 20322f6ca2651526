// What other speeds of whole classes of hardware would do to the patterns, from the loads of the last evaluation.
#pragma once

#include "model/study/latency.h"
#include "model/study/pattern_cost.h"

#include <QString>

#include <cstdint>
#include <limits>
#include <memory>
#include <span>
#include <utility>
#include <vector>

namespace nongjang {

/// Loads of every pattern per class of identical hardware, kept apart from the speeds. The ways, the order of the ring and what is
/// identical stay as they are, as when an upgrade is valued (engineering model 3.4).
class NetworkRates
{
public:
    struct Pattern
    {
        QString name;
        std::shared_ptr<const PatternCost> cost;
        double busFactor = 1.0; ///< busbw × time per byte of the message
        double bytes = 0.0;     ///< whose time is shown
        bool isOfFlows = false; ///< single flows: latency of a copy, no protocol
        /// No faster than this, byte/s, whatever the classes are: limits of the flows' own.
        double ceiling = std::numeric_limits<double>::infinity();
    };
    struct Figures
    {
        double busbw = 0.0;      ///< byte/s; of single flows that of the slowest
        double seconds = 0.0;    ///< of the message, with latency
        std::uint32_t limit = 0; ///< class that holds it back
    };

    NetworkRates(LatencyModel latency, std::vector<Pattern> patterns,
                 std::vector<std::uint32_t> ranked, std::size_t classes)
        : m_latency(std::move(latency))
        , m_patterns(std::move(patterns))
        , m_ranked(std::move(ranked))
        , m_classes(classes)
    {}

    [[nodiscard]] const std::vector<Pattern> &patterns() const { return m_patterns; }
    /// How many times as fast as drawn each class is when those of these bottlenecks of the report (by place in it) are.
    [[nodiscard]] std::vector<double> speeds(
        std::span<const std::pair<std::size_t, double>> bottlenecks) const;
    /// Figures of every pattern at these speeds per class.
    [[nodiscard]] std::vector<Figures> at(std::span<const double> speeds) const;

private:
    LatencyModel m_latency;
    std::vector<Pattern> m_patterns;
    std::vector<std::uint32_t> m_ranked; ///< class of each bottleneck of the report
    std::size_t m_classes;
};

} // namespace nongjang
