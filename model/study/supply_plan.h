// Which supply feeds what: machines found from the cables, loads dealt to their supplies.
#pragma once

#include "model/study/farm_model.h"
#include "model/study/power_states.h"

#include <stop_token>
#include <vector>

namespace nongjang {

/// DC load in watt by state.
struct Load
{
    Ranged<double> idle;
    Ranged<double> typical;
    Ranged<double> peak;
    double burst = 0.0;          ///< above the peak, for less than a millisecond
    double burstFactor = 1.0;    ///< largest (peak + burst) / peak of a single accelerator
    bool isBurstUnknown = false; ///< of some accelerator
    Load &operator+=(const Load &other);
    friend Load operator*(const Load &load, double factor);
    [[nodiscard]] bool isZero() const
    {
        return idle.high == 0.0 && typical.high == 0.0 && peak.high == 0.0;
    }
};

/// Supplies of one component that carry the same load.
struct SupplyGroup
{
    int component = 0; ///< the PSU, or the server with supplies of its own
    double count = 0;  ///< per instance of the assembly
    int units = 1;     ///< supplies that share the load (a server's own)
    Load load;         ///< of all units together
};

struct SupplyPlan
{
    std::vector<SupplyGroup> groups;
    Load unsupplied; ///< per instance of the assembly: to be fed from outside
    QStringList unsuppliedObjects;
    bool isTooLarge = false; ///< more instances than are dealt one by one; nothing is planned
};

/// `inner` holds the plans of the assemblies before this one (FarmModel order). Stopped: a plan of no use.
[[nodiscard]] SupplyPlan planSupplies(const ResolvedAssembly &assembly,
                                      const std::vector<SupplyPlan> &inner,
                                      const std::stop_token &stop = {});
/// How many instances of each component are processors or memory modules whose power the server they sit in already states.
[[nodiscard]] std::vector<int> countedInHost(const ResolvedAssembly &assembly);

} // namespace nongjang
