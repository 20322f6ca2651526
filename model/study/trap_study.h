// Which known traps a design runs into.
#pragma once

#include "model/study/farm_graph.h"
#include "model/study/report.h"
#include "model/study/trap_rules.h"

#include <stop_token>
#include <vector>

namespace nongjang {

/// Adds a finding for every trap whose scope holds, one per drawn host or PCIe switch board, whatever number of them is built.
/// Where a condition asks for something neither the design nor the catalogue says, and nothing else rules the trap out, its
/// rule goes to `notEvaluated`. Sources: the data file (engineering model 1.2, 1.3, 1.4, 2.4).
void findTraps(const FarmGraph &graph, const std::vector<Trap> &traps, Report &report,
               const std::stop_token &stop = {});

} // namespace nongjang
