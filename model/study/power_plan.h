// Which supply carries what: what the power study found, for the rules and the circuits.
#pragma once

#include "model/study/supply_plan.h"

#include <vector>

namespace nongjang {

/// Supplies of one component that carry the same load.
struct SupplyLoad
{
    int assembly = 0; ///< index into FarmModel::assemblies
    int component = 0;
    double count = 0;      ///< per instance of the assembly
    int units = 1;         ///< that share the load
    Load load;             ///< of all units, DC watt
    double rating = 0.0;   ///< watt each, at the voltage of the site
    double wallPeak = 0.0; ///< watt each, AC
};

struct PowerPlan
{
    std::vector<SupplyPlan> plans; ///< as FarmModel::assemblies
    std::vector<SupplyLoad> supplies;
};

/// Watt of a supply, or of one of the supplies that come with a server, at the voltage of the site. 0: does not run there.
[[nodiscard]] double supplyUnitRating(const Part &part, const Site &site);
/// Does the supply promise to ride through short peaks (ATX 3.x)? Known by its 16-pin connector or its name.
[[nodiscard]] bool promisesExcursions(const Part &psu);
/// Load and what the supply allows for 100 µs, 1 ms, 10 ms and 100 ms, all accelerators at once (6.3). Empty: not known, or the supply
/// comes with a server, whose maker dimensioned it.
[[nodiscard]] std::vector<Excursion> excursionsOf(const SupplyLoad &supply, const Part &psu,
                                                  double simultaneity = 1.0);

} // namespace nongjang
