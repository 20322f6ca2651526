#include "model/study/ring_boundaries.h"

#include <algorithm>
#include <limits>
#include <map>

namespace nongjang {

namespace {

constexpr NodeIndex none = std::numeric_limits<NodeIndex>::max();

/// Per node the nearest of `starts`, over links that `passes`; none: there is no way.
template<class Passes>
std::vector<NodeIndex> nearestOf(const FarmGraph &farm, const Adjacency &adjacency,
                                 std::vector<NodeIndex> starts, Passes &&passes)
{
    std::vector<NodeIndex> nearest(farm.graph().isEndpoint.size(), none);
    for (const NodeIndex start : starts)
        nearest[start] = start;
    for (std::size_t q = 0; q < starts.size(); ++q) {
        const NodeIndex node = starts[q];
        for (const Adjacency::Neighbour *n = adjacency.begin(node); n != adjacency.end(node); ++n)
            if (nearest[n->node] == none && passes(farm.info(n->link).kind)) {
                nearest[n->node] = nearest[node];
                starts.push_back(n->node);
            }
    }
    return nearest;
}

std::vector<NodeIndex> processorsOf(const FarmGraph &farm)
{
    std::vector<NodeIndex> all;
    for (NodeIndex node = 0; node < farm.graph().isEndpoint.size(); ++node)
        if (farm.place(node).isProcessor && !farm.place(node).isQuadrant)
            all.push_back(node);
    return all;
}

/// The first processor of the machine of each processor.
std::map<NodeIndex, NodeIndex> machinesOf(const FarmGraph &farm,
                                          const std::vector<NodeIndex> &processors)
{
    std::map<NodeIndex, NodeIndex> first; // by the first node of the device
    std::map<NodeIndex, NodeIndex> machine;
    for (const NodeIndex node : processors)
        machine[node] = first.try_emplace(farm.device(node).first, node).first->second;
    return machine;
}

class Crossings
{
public:
    void note(NodeIndex group) { ++m_count[group]; }
    void add(std::vector<RingBoundary> &all, const FarmGraph &farm, bool isDevice) const
    {
        for (const auto &[group, count] : m_count) {
            if (count <= 2.0)
                continue;
            const FarmGraph::Device device = farm.device(group);
            all.push_back({farm.nodeName(isDevice ? device.first : group), count});
        }
    }

private:
    std::map<NodeIndex, double> m_count;
};

} // namespace

std::vector<RingBoundary> ringBoundaries(const FarmGraph &farm, const Adjacency &adjacency,
                                         const Islands &islands, std::span<const NodeIndex> order)
{
    if (farm.isFolded() || order.size() < 3)
        return {};
    const std::vector<NodeIndex> processors = processorsOf(farm);
    const std::vector<NodeIndex> processor =
        nearestOf(farm, adjacency, processors, [](LinkKind kind) {
            return kind != LinkKind::Network && kind != LinkKind::Socket;
        });
    const std::map<NodeIndex, NodeIndex> machine = machinesOf(farm, processors);
    Crossings ofMachines, ofProcessors, ofIslands;
    for (std::size_t i = 0; i < order.size(); ++i) {
        const NodeIndex a = order[i];
        const NodeIndex b = order[(i + 1) % order.size()];
        if (islands.of(a) >= 0 && islands.of(a) == islands.of(b))
            continue;
        for (const NodeIndex end : {a, b})
            if (islands.of(end) >= 0)
                ofIslands.note(islands.members(islands.of(end)).front());
        if (processor[a] == none || processor[b] == none || processor[a] == processor[b])
            continue;
        const bool isInside = machine.at(processor[a]) == machine.at(processor[b]);
        for (const NodeIndex end : {a, b}) {
            if (isInside)
                ofProcessors.note(processor[end]);
            else
                ofMachines.note(machine.at(processor[end]));
        }
    }
    std::vector<RingBoundary> all;
    ofMachines.add(all, farm, true);
    ofProcessors.add(all, farm, false);
    ofIslands.add(all, farm, false);
    std::ranges::stable_sort(all, std::greater(), &RingBoundary::crossings);
    return all;
}

} // namespace nongjang
