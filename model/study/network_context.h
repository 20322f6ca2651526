// What the parts of the network study share.
#pragma once

#include "model/study/class_names.h"
#include "model/study/latency.h"
#include "model/study/pattern_cost.h"
#include "model/study/traffic_request.h"

#include <stop_token>

namespace nongjang {

struct NetworkContext
{
    const FarmGraph &graph;
    const Islands &islands;
    const TrafficRequest &request;
    TrafficModel &traffic;
    ClassNames names;
    LatencyModel latency;
    Report &report;
    std::stop_token stop;

    [[nodiscard]] int ranks() const { return int(traffic.ranks()); }
};

} // namespace nongjang
