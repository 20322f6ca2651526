#include "model/analysis/symmetry.h"

#include "model/analysis/symmetry_flat.h"
#include "model/analysis/symmetry_quotient.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace nongjang {

namespace {

/// Per node: whether it takes part. No members given: all endpoints do.
std::vector<char> memberFlags(const LinkGraph &graph, std::span<const NodeIndex> members)
{
    if (members.empty())
        return {graph.isEndpoint.begin(), graph.isEndpoint.end()};
    std::vector<char> flags(graph.isEndpoint.size(), 0);
    for (const NodeIndex member : members)
        flags[member] = graph.isEndpoint[member] ? 1 : 0;
    return flags;
}

/// Cells 0, 1, 2 … by colour, by being an endpoint, and by taking part.
Partition initialCells(const LinkGraph &graph, std::span<const std::uint32_t> colours,
                       const std::vector<char> &isMember)
{
    Partition result;
    result.cellOf.resize(graph.isEndpoint.size());
    DenseIds ids;
    std::uint64_t lastKey = 0;
    std::uint32_t lastId = DenseIds::none;
    for (NodeIndex node = 0; node < result.cellOf.size(); ++node) {
        const std::uint64_t colour = colours.empty() ? 0 : colours[node];
        const std::uint64_t key =
            colour * 4 + (graph.isEndpoint[node] ? 2U : 0U) + std::uint64_t(isMember[node]);
        if (key != lastKey || lastId == DenseIds::none)
            lastId = ids.add(scatter(lastKey = key));
        result.cellOf[node] = lastId;
    }
    result.cells = ids.size();
    return result;
}

void flatten(const LinkGraph &graph, const std::vector<char> &isMember, AllToAllLoads &result,
             const std::stop_token &stop)
{
    result.method = AllToAllMethod::Flat;
    for (LinkClass &linkClass : result.classes)
        linkClass.load = linkClass.peak = 0.0;
    if (!spreadToEveryMember(graph, isMember, result, stop))
        return;
    for (DirectedLink directed = 0; directed < result.flatLoads.size(); ++directed) {
        LinkClass &linkClass = result.classes[result.classOf(graph, directed)];
        const double load = result.flatLoads[directed];
        linkClass.load += load / double(linkClass.links);
        linkClass.peak = std::max(linkClass.peak, load);
    }
}

std::uint64_t reachablePairs(const AllToAllLoads &loads)
{
    return std::accumulate(loads.pairsByHops.begin(), loads.pairsByHops.end(), std::uint64_t(0));
}

AllToAllLoads cancelledLoads()
{
    AllToAllLoads result;
    result.isCancelled = true;
    return result;
}

} // namespace

Partition equitablePartition(const LinkGraph &graph, std::span<const std::uint32_t> colours,
                             const std::stop_token &stop)
{
    Partition result = initialCells(graph, colours, memberFlags(graph, {}));
    const LabelledGraph arcs = labelled(graph, stop);
    Refiner refiner(arcs);
    result.isCancelled =
        stop.stop_requested() || !refiner.start(std::move(result.cellOf), result.cells, stop);
    result.cells = refiner.cells();
    result.cellOf = refiner.takeCells();
    return result;
}

std::uint32_t AllToAllLoads::classOf(const LinkGraph &graph, DirectedLink directed) const
{
    const Link &link = graph.links[directed / 2];
    const bool isForward = directed % 2 == 0;
    return classIds.find(classKey(partition.cellOf[isForward ? link.a : link.b],
                                  partition.cellOf[isForward ? link.b : link.a],
                                  capacityKey(link.capacity)));
}

double AllToAllLoads::loadOf(const LinkGraph &graph, DirectedLink directed) const
{
    return method == AllToAllMethod::Flat ? flatLoads[directed]
                                          : classes[classOf(graph, directed)].load;
}

double AllToAllLoads::meanHops() const
{
    const std::uint64_t pairs = reachablePairs(*this);
    return pairs == 0 ? 0.0 : totalHops / double(pairs);
}

Bandwidth AllToAllLoads::ratePerPair() const
{
    double rate = std::numeric_limits<double>::infinity();
    for (const LinkClass &linkClass : classes)
        if (linkClass.peak > 0.0)
            rate = std::min(rate, linkClass.capacity.value.si() / linkClass.peak);
    return bytesPerSecond(rate);
}

AllToAllLoads uniformAllToAll(const LinkGraph &graph, const AllToAllOptions &options,
                              const std::stop_token &stop)
{
    AllToAllLoads result;
    const LabelledGraph arcs = labelled(graph, stop);
    if (stop.stop_requested())
        return cancelledLoads();
    const std::vector<char> isMember = memberFlags(graph, options.members);
    Partition initial = initialCells(graph, options.colours, isMember);
    const std::uint64_t shape = shapeOf(graph, isMember, arcs, initial);
    Refiner refiner(arcs);
    if (!refiner.start(std::move(initial.cellOf), initial.cells, stop))
        return cancelledLoads();
    Quotient quotient(graph, isMember, arcs, refiner, result, shape, stop);
    const bool isFair = !options.isFlatForced && quotient.run();
    refiner.reset();
    result.partition.cells = refiner.cells();
    result.partition.cellOf = refiner.takeCells();
    if (!isFair && !stop.stop_requested())
        flatten(graph, isMember, result, stop);
    if (stop.stop_requested())
        return cancelledLoads();
    const auto members = std::uint64_t(std::count(isMember.begin(), isMember.end(), 1));
    result.unreachablePairs = members * members - members - reachablePairs(result);
    return result;
}

std::optional<std::vector<double>> allToAllOneByOne(const LinkGraph &graph,
                                                    std::span<const NodeIndex> members,
                                                    const std::stop_token &stop)
{
    AllToAllLoads loads;
    const std::vector<char> isMember = memberFlags(graph, members);
    const auto count = std::uint64_t(std::count(isMember.begin(), isMember.end(), 1));
    if (!spreadToEveryMember(graph, isMember, loads, stop)
        || reachablePairs(loads) != count * count - count)
        return std::nullopt;
    return std::move(loads.flatLoads);
}

Bandwidth hubRate(const LinkGraph &graph, std::span<const NodeIndex> members,
                  const std::stop_token &stop, std::span<const std::uint32_t> mayBeHub)
{
    constexpr std::uint32_t mostCells =
        64; // a network of more kinds has no cell that all traffic could pass through evenly
    const LabelledGraph arcs = labelled(graph, stop);
    if (stop.stop_requested())
        return {};
    const std::vector<char> isMember = memberFlags(graph, members);
    Partition initial = initialCells(graph, mayBeHub, isMember);
    const std::uint64_t shape = shapeOf(graph, isMember, arcs, initial);
    Refiner refiner(arcs);
    if (!refiner.start(std::move(initial.cellOf), initial.cells, stop)
        || refiner.cells() > mostCells)
        return {};
    AllToAllLoads loads;
    Quotient quotient(graph, isMember, arcs, refiner, loads, shape, stop);
    const bool isFair = quotient.isProven() || quotient.run();
    return bytesPerSecond(isFair ? quotient.hubRate(mayBeHub) : 0.0);
}

} // namespace nongjang
