// Wires, branch circuits, phases, heat, air and sound (engineering model, chapters 6.4 to 6.7). Pure functions.
#pragma once

#include "model/base/quantity.h"

#include <array>
#include <vector>

namespace nongjang {

/// V · I · PF, on three phases √3 · V · I · PF with the voltage between phases. `phases` is 1 or 3.
[[nodiscard]] Power circuitPower(Voltage voltage, Current current, int phases, double powerFactor);
/// The current per phase of an evenly spread load: the inverse of circuitPower().
[[nodiscard]] Current circuitCurrent(Power load, Voltage voltage, int phases, double powerFactor);

using PhaseLoads = std::array<double, 3>;

/// Deals loads to three phases that carry `fixed` already: largest first to the least loaded, then exchanges pairs while that evens them
/// out. The sums per phase, in the unit of the loads.
[[nodiscard]] PhaseLoads balancePhases(std::vector<double> loads, const PhaseLoads &fixed = {});
/// max |I − mean| / mean; 0 without load.
[[nodiscard]] double phaseUnbalance(const PhaseLoads &loads);
/// Current of the neutral conductor: √(a² + b² + c² − ab − bc − ca), without harmonics.
[[nodiscard]] double neutralCurrent(const PhaseLoads &currents);

/// 3.412 BTU/h per watt.
[[nodiscard]] double btuPerHour(Power heat);
/// Volume of air in m³/s that carries `heat` away while it warms up by `rise` kelvin, at sea level (1.2 kg/m³, 1005 J/kgK).
[[nodiscard]] double airflowFor(Power heat, double rise);

/// Ω/m of one copper conductor at 20 °C of an American wire gauge; 1/0 is 0, 2/0 is −1 (6.4).
[[nodiscard]] double wireResistance(double gauge);
/// 2 · l · I · R: volt that one pair of wires loses there and back (6.4).
[[nodiscard]] double leadDrop(double length, double current, double gauge);

/// Sources of sound that are heard together: 10 · log10 Σ n · 10^(L/10) (6.7).
class SoundSum
{
public:
    void add(double level, double count); ///< dBA at 1 m
    /// dBA so many metres away, in the open: 20 · log10 less. −∞ without a source.
    [[nodiscard]] double at(double distance) const;

private:
    double m_power = 0.0;
};

} // namespace nongjang
