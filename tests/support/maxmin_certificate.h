// What makes rates max-min fair, whoever found them.
#pragma once

#include "model/analysis/maxmin.h"

#include <QString>

#include <algorithm>
#include <cmath>
#include <limits>

namespace nongjang::test {

inline double usageOf(const MaxMinProblem &problem, std::uint32_t entry)
{
    return problem.usage.empty() ? 1.0 : problem.usage[entry];
}

inline double weightOf(const MaxMinProblem &problem, std::size_t flow)
{
    return problem.weight.empty() ? 1.0 : problem.weight[flow];
}

/// Why these are not the max-min fair rates of the problem; empty: they are.
inline QString complaint(const MaxMinProblem &problem, const MaxMinResult &result)
{
    constexpr double tolerance = 1e-9;
    std::vector<double> used(problem.capacity.size(), 0.0);
    std::vector<double> highest(problem.capacity.size(), 0.0);
    for (std::size_t f = 0; f < problem.flows(); ++f)
        for (std::uint32_t k = problem.first[f]; k < problem.first[f + 1]; ++k) {
            const std::uint32_t e = problem.resource[k];
            const double rate = result.rate[f].si();
            if (usageOf(problem, k) == 0.0)
                continue;
            used[e] += usageOf(problem, k) * rate;
            highest[e] = std::max(highest[e], rate / weightOf(problem, f));
        }
    for (std::size_t e = 0; e < used.size(); ++e)
        if (used[e] > problem.capacity[e].si() * (1.0 + tolerance))
            return QStringLiteral("resource %1 is over its capacity").arg(e);
    for (std::size_t f = 0; f < problem.flows(); ++f) {
        const double rate = result.rate[f].si();
        const std::uint32_t e = result.bottleneck[f];
        const double demand = problem.demand.empty() ? std::numeric_limits<double>::infinity()
                                                     : problem.demand[f].si();
        if (!(rate <= demand))
            return QStringLiteral("flow %1 has more than it wants").arg(f);
        if (e == MaxMinResult::byDemand && rate != demand)
            return QStringLiteral("flow %1 is not at its demand").arg(f);
        if (e == MaxMinResult::byDemand)
            continue;
        const auto *const begin = problem.resource.data() + problem.first[f];
        const auto *const end = problem.resource.data() + problem.first[f + 1];
        if (std::find(begin, end, e) == end)
            return QStringLiteral("flow %1 does not cross its bottleneck").arg(f);
        if (used[e] < problem.capacity[e].si() * (1.0 - tolerance))
            return QStringLiteral("the bottleneck of flow %1 is not full").arg(f);
        if (rate / weightOf(problem, f) < highest[e] * (1.0 - tolerance))
            return QStringLiteral("flow %1 is not among the fastest at its bottleneck").arg(f);
    }
    return {};
}

} // namespace nongjang::test
