#include "model/study/tier_study.h"

#include "model/study/gpu_order.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <tuple>

namespace nongjang {

namespace {

struct Sums
{
    double down = 0.0;
    double up = 0.0;
    double downLinks = 0.0;
    double upLinks = 0.0;
};

/// Outside the blocks of a folded farm, each link into a block stands for several.
Sums sumsOf(const FarmGraph &farm, const Adjacency &adjacency,
            const std::vector<std::uint32_t> &distance, NodeIndex node)
{
    const LinkGraph &graph = farm.graph();
    const double own = farm.copiesOf(node);
    Sums sums;
    for (const Adjacency::Neighbour *n = adjacency.begin(node); n != adjacency.end(node); ++n) {
        const double copies = farm.copiesOfLink(n->link) / own;
        const double capacity = graph.links[n->link].capacity.value.si() * copies;
        if (distance[n->node] < distance[node]) {
            sums.down += capacity;
            sums.downLinks += copies;
        } else if (distance[n->node] > distance[node]) {
            sums.up += capacity;
            sums.upLinks += copies;
        }
    }
    return sums;
}

} // namespace

QString tierName(const Component &component, const Part &part)
{
    return QStringLiteral("%1 (%2)").arg(component.label.isEmpty() ? component.id : component.label,
                                         part.name);
}

void studyTiers(NetworkContext &context)
{
    const FarmGraph &farm = context.graph;
    const LinkGraph &graph = farm.graph();
    const Adjacency &adjacency = context.traffic.adjacency();
    const std::vector<std::uint32_t> distance = endpointDistances(graph, adjacency);
    using Kind = std::tuple<std::uint32_t, const ResolvedAssembly *, int>; // hops, drawn component
    std::map<Kind, SwitchTier> tiers;
    for (NodeIndex node = 0; node < graph.isEndpoint.size(); ++node) {
        if (graph.isEndpoint[node] || !farm.place(node).isSwitch)
            continue;
        const Sums sums = sumsOf(farm, adjacency, distance, node);
        if (!(sums.down > 0.0) || !(sums.up > 0.0) || !std::isfinite(sums.down + sums.up))
            continue;
        const FarmGraph::Place &place = farm.place(node);
        SwitchTier &tier = tiers[{distance[node], place.assembly, place.component}];
        const bool isFirst = tier.count == 0.0;
        tier.count += farm.copiesOf(node);
        if (!isFirst && sums.down / sums.up <= tier.ratio)
            continue;
        tier.name = tierName(*place.assembly->components[std::size_t(place.component)].component,
                             *place.part);
        tier.level = int(distance[node]);
        tier.down = bytesPerSecond(sums.down);
        tier.up = bytesPerSecond(sums.up);
        tier.downLinks = std::round(sums.downLinks);
        tier.upLinks = std::round(sums.upLinks);
        tier.ratio = sums.down / sums.up;
        tier.objects = {farm.nodeName(node)};
    }
    // The worst of each level counts for what lies above.
    double below = 1.0;
    double here = 1.0;
    int level = -1;
    for (auto &[key, tier] : tiers) {
        if (tier.level != level) {
            below *= here;
            here = 1.0;
            level = tier.level;
        }
        here = std::max(here, tier.ratio);
        tier.count = std::round(tier.count);
        tier.endToEnd = below * std::max(1.0, tier.ratio);
        context.report.tiers.push_back(std::move(tier));
    }
}

} // namespace nongjang
