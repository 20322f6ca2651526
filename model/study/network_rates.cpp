#include "model/study/network_rates.h"

#include <algorithm>

namespace nongjang {

std::vector<double> NetworkRates::speeds(
    std::span<const std::pair<std::size_t, double>> bottlenecks) const
{
    std::vector<double> result(m_classes, 1.0);
    for (const auto &[place, factor] : bottlenecks)
        if (place < m_ranked.size())
            result[m_ranked[place]] = factor;
    return result;
}

std::vector<NetworkRates::Figures> NetworkRates::at(std::span<const double> speeds) const
{
    std::vector<Figures> result;
    result.reserve(m_patterns.size());
    for (const Pattern &pattern : m_patterns) {
        const PatternCost::AtSpeeds at = pattern.cost->at(speeds);
        Figures figures;
        figures.limit = at.limit;
        figures.busbw = std::min(pattern.busFactor / at.time, pattern.ceiling);
        if (pattern.isOfFlows) {
            figures.seconds =
                pattern.bytes / figures.busbw + m_latency.factor().value * m_latency.ofCopy().si();
        } else {
            const double moving = at.time * pattern.bytes;
            const LatencyModel::Choice steps =
                m_latency.best(pattern.name, seconds(moving), DataSize::fromSi(pattern.bytes))
                    .value_or(LatencyModel::Choice{});
            figures.seconds = moving / steps.share + steps.factor.value * steps.latency.si()
                              + m_latency.launch().si();
        }
        result.push_back(figures);
    }
    return result;
}

} // namespace nongjang
