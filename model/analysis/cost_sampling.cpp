#include "model/analysis/cost_sampling.h"

#include <algorithm>
#include <atomic>
#include <cmath>
#include <numbers>

namespace nongjang {

namespace {

constexpr int samplesPerBlock = 256; ///< between two looks at the stop token

/// A counter hashed to a number, so that a draw depends on its place alone and not on the thread that makes it (Steele et al., SplitMix64).
std::uint64_t mixed(std::uint64_t state)
{
    state += 0x9e3779b97f4a7c15ULL;
    state = (state ^ (state >> 30)) * 0xbf58476d1ce4e5b9ULL;
    state = (state ^ (state >> 27)) * 0x94d049bb133111ebULL;
    return state ^ (state >> 31);
}

/// Uniform in (0, 1).
double uniform(std::uint64_t seed, std::uint64_t sample, std::uint64_t draw)
{
    const std::uint64_t bits = mixed(mixed(seed ^ mixed(sample)) + draw);
    return (double(bits >> 11) + 0.5) * 0x1.0p-53;
}

double triangular(const UncertainInput &input, double u)
{
    const double width = input.high - input.low;
    if (!(width > 0.0))
        return input.value;
    const double rise = input.value - input.low;
    const double fall = input.high - input.value;
    return u * width < rise ? input.low + std::sqrt(u * width * rise)
                            : input.high - std::sqrt((1.0 - u) * width * fall);
}

class Sampler
{
public:
    Sampler(const CostModel &model, std::uint64_t seed)
        : m_model(model)
        , m_seed(seed)
    {}

    [[nodiscard]] double total(std::uint64_t sample) const
    {
        double capital = 0.0;
        const std::size_t prices = m_model.prices.size();
        for (std::size_t i = 0; i < prices; ++i)
            capital += m_model.weights[i] * drawn(m_model.prices[i], sample, i);
        const double yearly = drawn(m_model.yearly, sample, prices);
        const double residual = drawn(m_model.residual, sample, prices + 1);
        return capital * (m_model.capitalFactor - residual) + yearly * m_model.years
               + m_model.fixed;
    }

private:
    /// Three uniform numbers belong to each input: one for the triangle, two for the normal (Box and Muller).
    [[nodiscard]] double drawn(const UncertainInput &input, std::uint64_t sample,
                               std::size_t index) const
    {
        const std::uint64_t first = 3 * index;
        const double base = triangular(input, uniform(m_seed, sample, first));
        if (!(input.drift > 0.0))
            return base;
        const double radius = std::sqrt(-2.0 * std::log(uniform(m_seed, sample, first + 1)));
        const double angle = 2.0 * std::numbers::pi * uniform(m_seed, sample, first + 2);
        return base * std::exp(input.drift * radius * std::cos(angle));
    }

    const CostModel &m_model;
    std::uint64_t m_seed;
};

double quantile(const std::vector<double> &sorted, double share)
{
    const double place = share * double(sorted.size() - 1);
    const auto below = std::size_t(place);
    const std::size_t above = std::min(below + 1, sorted.size() - 1);
    return std::lerp(sorted[below], sorted[above], place - double(below));
}

} // namespace

double costTotal(const CostModel &model)
{
    double capital = 0.0;
    for (std::size_t i = 0; i < model.prices.size(); ++i)
        capital += model.weights[i] * model.prices[i].value;
    return capital * (model.capitalFactor - model.residual.value) + model.yearly.value * model.years
           + model.fixed;
}

CostSpread sampleCost(const CostModel &model, int samples, std::uint64_t seed,
                      const std::stop_token &stop)
{
    if (samples <= 0 || model.prices.empty())
        return {};
    std::vector<double> totals(static_cast<std::size_t>(samples));
    const Sampler sampler(model, seed);
    const int blocks = (samples + samplesPerBlock - 1) / samplesPerBlock;
    std::atomic<bool> isStopped = false;
#pragma omp parallel for schedule(static)
    for (int block = 0; block < blocks; ++block) {
        if (isStopped.load(std::memory_order_relaxed) || stop.stop_requested()) {
            isStopped.store(true, std::memory_order_relaxed);
            continue;
        }
        const int end = std::min((block + 1) * samplesPerBlock, samples);
        for (int i = block * samplesPerBlock; i < end; ++i)
            totals[std::size_t(i)] = sampler.total(std::uint64_t(i));
    }
    if (isStopped.load())
        return {};
    std::sort(totals.begin(), totals.end());
    double sum = 0.0; // in sorted order, so that it is the same for any number of threads
    for (const double total : totals)
        sum += total;
    return {samples, sum / double(samples), quantile(totals, 0.1), quantile(totals, 0.5),
            quantile(totals, 0.9)};
}

} // namespace nongjang
