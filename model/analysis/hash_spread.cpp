#include "model/analysis/hash_spread.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace nongjang {

namespace {

using Series = std::vector<double>; // of the number of flows

Series product(const Series &a, const Series &b, std::size_t most)
{
    Series result(std::min(most, a.size() + b.size() - 2) + 1, 0.0);
    for (std::size_t i = 0; i < a.size(); ++i)
        for (std::size_t j = 0; j < b.size() && i + j < result.size(); ++j)
            result[i + j] += a[i] * b[j];
    return result;
}

/// Chance of a Poisson variable to be each of 0 … most.
Series poisson(double mean, int most)
{
    Series chance;
    for (int i = 0; i <= most; ++i)
        chance.push_back(std::exp(i * std::log(mean) - mean - std::lgamma(i + 1.0)));
    return chance;
}

/// P(no link takes more than `most`): loads of the links are independent Poisson variables under the condition that they sum up to all
/// flows.
double chanceUpTo(int flows, int links, int most)
{
    Series power{1.0};
    Series square = poisson(double(flows) / links, most);
    for (int left = links; left > 0; left /= 2) {
        if (left % 2 == 1)
            power = product(power, square, std::size_t(flows));
        if (left > 1)
            square = product(square, square, std::size_t(flows));
    }
    const double all = poisson(flows, flows).back();
    return std::size_t(flows) < power.size() ? power[std::size_t(flows)] / all : 0.0;
}

double independentUpTo(double mean, int links, int most)
{
    double sum = 0.0;
    for (const double chance : poisson(mean, most))
        sum += chance;
    return std::pow(std::min(1.0, sum), links);
}

} // namespace

double hashEfficiency(int flows, int links)
{
    if (flows < 1 || links < 2)
        return 1.0;
    constexpr int mostExact = 256;
    constexpr double certain = 1.0 - 1e-9;
    const double mean = double(flows) / links;
    const int least = int(std::ceil(mean)); // the fullest link has no less
    double expected = least;
    for (int most = least; most < flows; ++most) {
        const double chance = flows <= mostExact ? chanceUpTo(flows, links, most)
                                                 : independentUpTo(mean, links, most);
        if (chance >= certain)
            break;
        expected += 1.0 - chance;
    }
    return mean / expected;
}

} // namespace nongjang
