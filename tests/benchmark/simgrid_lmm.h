// The linear max-min solver inside SimGrid, as a peer for the benchmark. Present when the library is.
#pragma once

#include "model/analysis/maxmin.h"

#include <vector>

namespace nongjang::bench {

struct PeerRun
{
    Duration build; ///< of its system: constraints, variables, elements
    Duration solve;
    std::vector<double> rate; ///< byte per second, per flow
};

/// Selective: it keeps track of what changed, as in SimGrid's simulations. Bare: it does not, which is fastest for one solution.
enum class Update { Selective, Bare };

/// Builds the problem from nothing, solves it once, frees it. Demands are not handed over.
[[nodiscard]] PeerRun runSimGrid(const MaxMinProblem &problem, Update update);

} // namespace nongjang::bench
