#include "model/analysis/reliability.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace nongjang {

namespace {

constexpr double secondsPerYear = 8760.0 * 3600.0;
constexpr double manyFailures = 700.0; ///< e^−λ is no longer a number beyond

/// Standard normal deviate of a probability (bisection of erfc; a dozen spares more or less do not matter here).
double deviate(double probability)
{
    double low = -9.0;
    double high = 9.0;
    for (int i = 0; i < 60; ++i) {
        const double middle = 0.5 * (low + high);
        (0.5 * std::erfc(-middle / std::sqrt(2.0)) < probability ? low : high) = middle;
    }
    return high;
}

} // namespace

Duration timeBetweenFailures(double failuresPerYear)
{
    return seconds(failuresPerYear > 0.0 ? secondsPerYear / failuresPerYear
                                         : std::numeric_limits<double>::infinity());
}

Duration youngInterval(Duration checkpoint, Duration betweenFailures)
{
    return seconds(std::sqrt(2.0 * checkpoint.si() * betweenFailures.si()));
}

Duration dalyInterval(Duration checkpoint, Duration betweenFailures)
{
    const double ratio = checkpoint.si() / (2.0 * betweenFailures.si());
    if (ratio >= 1.0)
        return betweenFailures;
    return youngInterval(checkpoint, betweenFailures) * (1.0 + std::sqrt(ratio) / 3.0 + ratio / 9.0)
           - checkpoint;
}

double checkpointWaste(Duration interval, Duration checkpoint, Duration restart,
                       Duration betweenFailures)
{
    const double writing = interval > Duration() ? checkpoint / interval : 0.0;
    return std::min(1.0, writing + (interval * 0.5 + restart) / betweenFailures);
}

double spareCoverage(double expected, int spares)
{
    double term = std::exp(-expected);
    double sum = term;
    for (int k = 1; k <= spares; ++k) {
        term *= expected / k;
        sum += term;
    }
    return std::min(sum, 1.0);
}

int sparesNeeded(double expected, double serviceLevel)
{
    if (!(expected > 0.0))
        return 0;
    if (expected > manyFailures)
        return int(std::min(std::ceil(expected + deviate(serviceLevel) * std::sqrt(expected)),
                            double(std::numeric_limits<int>::max())));
    double term = std::exp(-expected);
    double sum = term;
    int spares = 0;
    // The sum may end a rounding error short of a level next to 1: terms that add nothing more end it.
    while (sum < serviceLevel && (spares < expected || term > 1e-17)) {
        ++spares;
        term *= expected / spares;
        sum += term;
    }
    return spares;
}

} // namespace nongjang
