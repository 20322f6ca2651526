// What a design asks of its network, with every path resolved to nodes of the device graph.
#pragma once

#include "model/study/flow_patterns.h"
#include "model/study/report.h"
#include "model/study/traffic.h"

namespace nongjang {

struct TrafficRequest
{
    QString pattern;      ///< key
    double message = 0.0; ///< bytes
    Duration launch;
    int shift = 0; ///< 0: half the GPUs
    bool isHashed = false;
    TrafficMembers members;
    std::vector<FlowDemand> matrix;
};

/// Paths that name nothing become findings with `input` set, and are left out.
[[nodiscard]] TrafficRequest resolveTraffic(const FarmGraph &graph, std::vector<Finding> &findings);

/// What is wrong with the traffic settings of a design, without evaluating it.
[[nodiscard]] QStringList wrongTraffic(const Design &design, const Catalog &catalog);

} // namespace nongjang
