// Numbers that export-control lists are written in, and thresholds on them (engineering model 10.1, 10.2).
#pragma once

#include "model/base/quantity.h"

#include <optional>
#include <vector>

namespace nongjang {

/// A dense rate of one number format.
struct FormatRate
{
    ComputeRate rate;
    int bits = 0; ///< length of the format
};

/// Total processing performance: the largest product of dense TOPS (or TFLOPS) and bit length. Nothing: no rate is given (10.1).
[[nodiscard]] std::optional<double> totalProcessingPerformance(
    const std::vector<FormatRate> &rates);
/// TPP per mm² of logic die (10.1).
[[nodiscard]] double performanceDensity(double tpp, double dieSquareMillimetres);

/// What is known of one chip.
struct ChipNumbers
{
    std::optional<double> tpp;
    std::optional<double> density;
    std::optional<Bandwidth> io;      ///< both directions, all but memory
    std::optional<Bandwidth> memory;  ///< DRAM
    std::optional<bool> isDataCentre; ///< designed or marketed for data centres
};

/// All that are given must hold: from ≤ x < below.
struct ListCondition
{
    std::optional<double> tppFrom, tppBelow;
    std::optional<double> densityFrom, densityBelow;
    std::optional<Bandwidth> ioFrom;
    std::optional<Bandwidth> memoryBelow;
    std::optional<bool> dataCentre;
};

enum class Holds { No, Yes, Unknown };

/// Unknown: only what is not known keeps it from being decided.
[[nodiscard]] Holds holds(const ListCondition &condition, const ChipNumbers &chip);
/// Does any hold?
[[nodiscard]] Holds anyHolds(const std::vector<ListCondition> &conditions, const ChipNumbers &chip);

} // namespace nongjang
