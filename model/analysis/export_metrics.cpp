#include "model/analysis/export_metrics.h"

#include <algorithm>

namespace nongjang {

namespace {

/// Is `actual` in [from, below)? An end that is not given is no condition.
template<class Q>
Holds within(const std::optional<Q> &actual, const std::optional<Q> &from,
             const std::optional<Q> &below)
{
    if (!from && !below)
        return Holds::Yes;
    if (!actual)
        return Holds::Unknown;
    return (!from || *actual >= *from) && (!below || *actual < *below) ? Holds::Yes : Holds::No;
}

Holds both(Holds a, Holds b)
{
    if (a == Holds::No || b == Holds::No)
        return Holds::No;
    return a == Holds::Yes && b == Holds::Yes ? Holds::Yes : Holds::Unknown;
}

} // namespace

std::optional<double> totalProcessingPerformance(const std::vector<FormatRate> &rates)
{
    std::optional<double> most;
    for (const FormatRate &each : rates)
        most = std::max(most.value_or(0.0), each.rate.si() / 1e12 * each.bits);
    return most;
}

double performanceDensity(double tpp, double dieSquareMillimetres)
{
    return tpp / dieSquareMillimetres;
}

Holds holds(const ListCondition &condition, const ChipNumbers &chip)
{
    Holds result = within(chip.tpp, condition.tppFrom, condition.tppBelow);
    result = both(result, within(chip.density, condition.densityFrom, condition.densityBelow));
    result = both(result, within(chip.io, condition.ioFrom, std::optional<Bandwidth>()));
    result = both(result, within(chip.memory, std::optional<Bandwidth>(), condition.memoryBelow));
    if (condition.dataCentre) {
        const Holds use = !chip.isDataCentre                            ? Holds::Unknown
                          : *chip.isDataCentre == *condition.dataCentre ? Holds::Yes
                                                                        : Holds::No;
        result = both(result, use);
    }
    return result;
}

Holds anyHolds(const std::vector<ListCondition> &conditions, const ChipNumbers &chip)
{
    Holds result = Holds::No;
    for (const ListCondition &condition : conditions) {
        const Holds one = holds(condition, chip);
        if (one == Holds::Yes)
            return Holds::Yes;
        if (one == Holds::Unknown)
            result = Holds::Unknown;
    }
    return result;
}

} // namespace nongjang
