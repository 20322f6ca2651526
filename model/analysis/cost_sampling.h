// How far a total cost may lie from its best estimate: seeded sampling of its inputs.
#pragma once

#include <cstdint>
#include <stop_token>
#include <vector>

namespace nongjang {

/// A number that is not known exactly.
struct UncertainInput
{
    double value = 0.0;
    double low = 0.0;
    double high = 0.0;
    double drift = 0.0; ///< standard deviation of the logarithm, on top: what time has changed
    friend bool operator==(const UncertainInput &, const UncertainInput &) = default;
};

/// total = capital · (capitalFactor − residual) + yearly · years + fixed, capital = Σ weight · price.
struct CostModel
{
    std::vector<UncertainInput> prices;
    std::vector<double> weights;
    UncertainInput yearly;   ///< per year
    UncertainInput residual; ///< share of the capital
    double capitalFactor = 1.0;
    double years = 0.0;
    double fixed = 0.0;
    friend bool operator==(const CostModel &, const CostModel &) = default;
};

/// Of the sampled totals.
struct CostSpread
{
    int samples = 0;
    double mean = 0.0;
    double p10 = 0.0;
    double p50 = 0.0;
    double p90 = 0.0;
};

/// The total of these inputs at their values.
[[nodiscard]] double costTotal(const CostModel &model);

/// Each input is drawn from the triangle of low, value and high, times a lognormal of its drift (engineering model 7.1). The same seed gives
/// the same numbers for any number of threads. Stopped, or without a price: a
/// spread of no samples.
[[nodiscard]] CostSpread sampleCost(const CostModel &model, int samples, std::uint64_t seed,
                                    const std::stop_token &stop = {});

} // namespace nongjang
