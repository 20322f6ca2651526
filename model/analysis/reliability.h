// Failures, checkpoints and spares (engineering model 8). Failures are independent and of constant rate.
#pragma once

#include "model/base/quantity.h"

namespace nongjang {

/// Seconds between failures of a farm that fails so often a year (8.1); infinite for none.
[[nodiscard]] Duration timeBetweenFailures(double failuresPerYear);
/// Young's interval between checkpoints: √(2 C M) (8.2).
[[nodiscard]] Duration youngInterval(Duration checkpoint, Duration betweenFailures);
/// Daly's: √(2CM) · (1 + ⅓ √(C/2M) + (C/2M)/9) − C, and M where C ≥ 2M (8.2).
[[nodiscard]] Duration dalyInterval(Duration checkpoint, Duration betweenFailures);
/// Share of the time lost to writing checkpoints, lost work and restarts: C/τ + (τ/2 + R)/M, at most 1 (8.2).
[[nodiscard]] double checkpointWaste(Duration interval, Duration checkpoint, Duration restart,
                                     Duration betweenFailures);
/// P(at most `spares` failures) where `expected` are expected (8.3).
[[nodiscard]] double spareCoverage(double expected, int spares);
/// The fewest spares that last with this probability, 0 ≤ level < 1 (8.3). Above 700 expected failures by the normal distribution.
[[nodiscard]] int sparesNeeded(double expected, double serviceLevel);

} // namespace nongjang
