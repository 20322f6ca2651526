#include "model/analysis/facility.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace nongjang {

namespace {

double phaseFactor(int phases)
{
    return phases == 3 ? std::sqrt(3.0) : 1.0;
}

double spread(const PhaseLoads &sums)
{
    const auto [low, high] = std::minmax_element(sums.begin(), sums.end());
    return *high - *low;
}

} // namespace

Power circuitPower(Voltage voltage, Current current, int phases, double powerFactor)
{
    return watts(voltage.si() * current.si() * phaseFactor(phases) * powerFactor);
}

Current circuitCurrent(Power load, Voltage voltage, int phases, double powerFactor)
{
    return amperes(load.si() / (voltage.si() * phaseFactor(phases) * powerFactor));
}

PhaseLoads balancePhases(std::vector<double> loads, const PhaseLoads &fixed)
{
    std::sort(loads.begin(), loads.end(), std::greater<>());
    PhaseLoads sums = fixed;
    std::vector<std::size_t> phase(loads.size());
    for (std::size_t i = 0; i < loads.size(); ++i) {
        phase[i] = std::size_t(std::min_element(sums.begin(), sums.end()) - sums.begin());
        sums[phase[i]] += loads[i];
    }
    constexpr std::size_t mostToSwap = 64; // pairs are tried one by one
    if (loads.size() > mostToSwap)
        return sums;
    for (std::size_t i = 0; i < loads.size(); ++i)
        for (std::size_t j = i + 1; j < loads.size(); ++j) {
            PhaseLoads tried = sums;
            tried[phase[i]] += loads[j] - loads[i];
            tried[phase[j]] += loads[i] - loads[j];
            if (phase[i] == phase[j] || !(spread(tried) < spread(sums) - 1e-9))
                continue;
            sums = tried;
            std::swap(phase[i], phase[j]);
        }
    return sums;
}

double phaseUnbalance(const PhaseLoads &loads)
{
    const double mean = (loads[0] + loads[1] + loads[2]) / 3.0;
    if (!(mean > 0.0))
        return 0.0;
    double worst = 0.0;
    for (const double load : loads)
        worst = std::max(worst, std::abs(load - mean));
    return worst / mean;
}

double neutralCurrent(const PhaseLoads &currents)
{
    const auto [a, b, c] = currents;
    return std::sqrt(std::max(0.0, a * a + b * b + c * c - a * b - b * c - c * a));
}

double btuPerHour(Power heat)
{
    return heat.si() * 3.412;
}

double airflowFor(Power heat, double rise)
{
    constexpr double density = 1.2;
    constexpr double specificHeat = 1005.0;
    return heat.si() / (density * specificHeat * rise);
}

double wireResistance(double gauge)
{
    constexpr double copper = 1.7241e-8; // Ω·m, the standard of annealed copper
    const double diameter = 0.127e-3 * std::pow(92.0, (36.0 - gauge) / 39.0);
    return copper / (std::numbers::pi * diameter * diameter / 4.0);
}

double leadDrop(double length, double current, double gauge)
{
    return 2.0 * length * current * wireResistance(gauge);
}

void SoundSum::add(double level, double count)
{
    m_power += count * std::pow(10.0, level / 10.0);
}

double SoundSum::at(double distance) const
{
    return 10.0 * std::log10(m_power) - 20.0 * std::log10(distance);
}

} // namespace nongjang
