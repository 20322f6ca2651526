#include "model/analysis/roofline.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace nongjang {

double productIntensity(double m, double n, double k, double elementBytes)
{
    return 2.0 * m * n * k / (elementBytes * (m * k + k * n + m * n));
}

double waveShare(double m, double n, double tileM, double tileN, int multiprocessors)
{
    const double tiles = std::ceil(m / tileM) * std::ceil(n / tileN);
    const double waves = std::ceil(tiles / multiprocessors);
    return tiles / (multiprocessors * waves) * (m * n / (tiles * tileM * tileN));
}

double equalShareRate(std::span<const double> rates)
{
    return rates.empty() ? 0.0
                         : double(rates.size()) * *std::min_element(rates.begin(), rates.end());
}

double proportionalRate(std::span<const double> rates)
{
    return std::accumulate(rates.begin(), rates.end(), 0.0);
}

std::vector<int> balancedLayers(int layers, std::span<const double> rates)
{
    std::vector<int> given(rates.size(), 0);
    for (int layer = 0; layer < layers && !rates.empty(); ++layer) {
        std::size_t first = 0;
        for (std::size_t i = 0; i < rates.size(); ++i) {
            const auto done = [&](std::size_t at) {
                return (given[at] + 1) / rates[at];
            };
            const bool isEmptier = given[i] == 0 && given[first] > 0;
            if (isEmptier || ((given[i] == 0) == (given[first] == 0) && done(i) < done(first)))
                first = i;
        }
        ++given[first];
    }
    return given;
}

double balance(std::span<const int> layers, std::span<const double> rates)
{
    double slowest = 0.0;
    for (std::size_t i = 0; i < rates.size(); ++i)
        slowest = std::max(slowest, layers[i] / rates[i]);
    const double all = std::accumulate(layers.begin(), layers.end(), 0);
    return slowest > 0.0 ? all / slowest / proportionalRate(rates) : 0.0;
}

} // namespace nongjang
