// Collectives over all GPUs: loads, busbw, time, and which class of links holds them back.
#pragma once

#include "model/study/islands.h"
#include "model/study/report.h"

#include <stop_token>

namespace nongjang {

/// Fills patterns, bottlenecks and bisection of the report.
void studyNetwork(const FarmGraph &graph, const Islands &islands, Report &report,
                  const std::stop_token &stop);

} // namespace nongjang
