// Collectives over all GPUs: loads, busbw, time, and which class of links holds them back.
#pragma once

#include "model/design/design.h"
#include "model/study/islands.h"
#include "model/study/network_rates.h"
#include "model/study/report.h"

#include <stop_token>

namespace nongjang {

/// Farms with more GPUs are asked for less, unless the design asks for it.
inline constexpr int manyRanks = 1000;

/// Whether a graph without the copies (see farm_fold.h) can answer what large farms are asked: all GPUs take part and no two of them
/// are treated differently by name or by a hash.
[[nodiscard]] bool canFold(const TrafficSettings &traffic);

/// Fills patterns, bottlenecks and bisection of the report. False: the graph is folded, and some way in it is not as in the whole
/// farm; then the report is of no use. `rates` takes what other speeds can be tried with, where the patterns allow it.
[[nodiscard]] bool studyNetwork(const FarmGraph &graph, const Islands &islands, Report &report,
                                const std::stop_token &stop,
                                std::optional<NetworkRates> *rates = nullptr);

} // namespace nongjang
