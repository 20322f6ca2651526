#include "model/study/pattern_share.h"

#include "model/study/dark_parts.h"
#include "model/study/islands.h"
#include "model/study/traffic_request.h"

#include <algorithm>

namespace nongjang {

namespace {

bool passes(const Flow &flow, std::uint32_t resourceClass, const TrafficModel &traffic)
{
    return std::any_of(flow.shares.begin(), flow.shares.end(), [&](const ResourceShare &share) {
        return share.share > 0.0 && traffic.classOf(share.resource) == resourceClass;
    });
}

} // namespace

std::optional<double> shareAcross(const Design &design, const Catalog &catalog,
                                  std::uint32_t limiting)
{
    const FarmModel model = resolveLiveFarm(design, catalog);
    const std::optional<FarmGraph> graph = FarmGraph::build(model);
    if (!graph || graph->gpuCount() < 2)
        return std::nullopt;
    const Islands islands(*graph);
    std::vector<Finding> findings;
    TrafficModel traffic(*graph, islands, resolveTraffic(*graph, findings).members);
    const std::vector<NodeIndex> &gpus = traffic.gpus();
    if (limiting >= traffic.classes().size() || gpus.size() < 2 || gpus.size() > mostPairedGpus)
        return std::nullopt;
    double passing = 0.0;
    for (const NodeIndex from : gpus)
        for (const NodeIndex to : gpus) {
            if (from == to)
                continue;
            const Flow &flow = traffic.flow(from, to);
            if (flow.shares.empty())
                return std::nullopt;
            passing += passes(flow, limiting, traffic) ? 1.0 : 0.0;
        }
    return passing / (double(gpus.size()) * double(gpus.size() - 1));
}

} // namespace nongjang
