// The parts of an evaluation; each reads the resolved farm and fills its share of the report.
#pragma once

#include "model/catalog/catalog.h"
#include "model/study/farm_graph.h"
#include "model/study/network_rates.h"
#include "model/study/power_plan.h"
#include "model/study/report.h"

#include <stop_token>

namespace nongjang {

/// Peak FLOPS by precision, memory capacity and bandwidth (engineering model 4.1).
void studyCapacity(const FarmModel &, const Catalog &, Report &);
void countParts(const FarmModel &, Report &);
/// Negotiated generation and width of every PCIe connection (1.2), slowest first.
void studySlots(const FarmModel &, Report &);
/// Power states, supplies, wall, energy (6.1, 6.3, 7.2).
PowerPlan studyPower(const FarmModel &, const Catalog &, Report &, const std::stop_token &);
/// Circuits, PDUs and UPSs with what hangs on them, heat and air (6.5, 6.6).
void studyCircuits(const FarmModel &, const PowerPlan &, Report &);
/// Failures, checkpoints and spares (8).
void studyReliability(const FarmModel &, Report &);
/// Bill of materials, capital and running cost, and what they buy (7).
void studyCost(const FarmModel &, const Catalog &, Report &);
/// Memory, power, lanes, area, yield and cost of boards of one's own (9); after studyCost().
void studyBoards(const FarmModel &, const Catalog &, Report &);
/// What each component draws (6.1) and costs (7.1), assemblies with all that is inside; after studyCost().
void studyComponents(const FarmModel &, Report &);
/// The worst way between two GPUs (1.3, 1.4), and the network study. False: the graph is folded, and its copies do not tell about the
/// whole farm; then the report is of no use. `rates` as studyNetwork() gives them.
[[nodiscard]] bool studyPaths(const FarmGraph &, Report &, const std::stop_token &,
                              std::optional<NetworkRates> *rates = nullptr);
/// Known traps of PCIe, drivers and libraries (1.2, 1.3, 1.4, 2.4).
void studyTraps(const FarmGraph &, Report &, const std::stop_token &);

} // namespace nongjang
