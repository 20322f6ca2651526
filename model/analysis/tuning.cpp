#include "model/analysis/tuning.h"

#include <algorithm>
#include <cmath>

namespace nongjang {

namespace {

double sizeShare(const TuningTable &table, DataSize size)
{
    for (const TuningTable::SizeShare &each : table.treeBySize)
        if (!(each.bytes < size))
            return each.share;
    return table.treeBySize.empty() ? 1.0 : table.treeBySize.back().share;
}

void add(std::vector<TunedTime> &times, Algorithm algorithm, Protocol protocol, Duration latency,
         const TuningInput &input, Bandwidth bandwidth)
{
    if (bandwidth.si() > 0.0)
        times.push_back({algorithm, protocol, latency, latency + input.size / bandwidth});
}

} // namespace

Duration ringLatency(const TuningTable &table, Protocol protocol, int ranks, int nodes)
{
    const auto p = std::size_t(protocol);
    const double across = 2.0 * (nodes - 1);
    const double inside = 2.0 * (ranks - 1) - across;
    const Duration latency =
        table.ring.base[p] + table.ring.inside[p] * inside + table.ring.across[p] * across;
    return nodes > 1 && protocol == Protocol::Simple ? latency * table.longRing : latency;
}

Duration treeLatency(const TuningTable &table, Protocol protocol, int ranks, int nodes)
{
    const auto p = std::size_t(protocol);
    const double chain = double(ranks) / double(nodes) - 1.0;
    return table.tree.base[p]
           + (table.tree.inside[p] * chain + table.tree.across[p] * std::log2(double(nodes))) * 2.0;
}

Duration allToAllLatency(const TuningTable &table, Protocol protocol, int ranks, int nodes)
{
    const auto p = std::size_t(protocol);
    const int perNode = std::max(1, ranks / nodes);
    return table.ring.base[p] + table.ring.inside[p] * double(perNode - 1)
           + table.ring.across[p] * double(ranks - perNode);
}

Duration copyLatency(const TuningTable &table, int nodes)
{
    const auto quickest = std::size_t(Protocol::LL);
    return nodes > 1 ? table.ring.across[quickest] : table.ring.inside[quickest];
}

double fillingShare(const TuningTable &table, int ranks, int nodes, DataSize size, double wire)
{
    if (nodes > 1 || ranks < 2 || !(size.si() > 0.0))
        return 0.0;
    return std::min(table.filling.si() / size.si(), 0.5 / double(ranks)) / wire;
}

std::vector<TunedTime> allReduceTimes(const TuningTable &table, const TuningInput &input)
{
    std::vector<TunedTime> times;
    const double wire = 2.0 * (input.ranks - 1.0) / input.ranks;
    const double filled = 1.0 + fillingShare(table, input.ranks, input.nodes, input.size, wire);
    for (const Protocol protocol : {Protocol::LL, Protocol::LL128, Protocol::Simple}) {
        if (protocol == Protocol::LL128 && !input.hasLL128)
            continue;
        const auto p = std::size_t(protocol);
        const double reached = protocol == Protocol::Simple ? 1.0 / filled : table.ringShare[p];
        if (input.ring)
            add(times, Algorithm::Ring, protocol,
                ringLatency(table, protocol, input.ranks, input.nodes), input,
                *input.ring * reached);
        if (input.tree) {
            const double bySize = protocol == Protocol::Simple ? sizeShare(table, input.size) : 1.0;
            add(times, Algorithm::Tree, protocol,
                treeLatency(table, protocol, input.ranks, input.nodes), input,
                *input.tree * (table.treeShare[p] * bySize));
        }
    }
    if (input.inNetwork)
        add(times, Algorithm::InNetwork, Protocol::Simple,
            input.nodes > 1 ? table.inNetworkInside + table.inNetworkAcross : table.inNetworkInside,
            input, *input.inNetwork * (1.0 / filled));
    std::stable_sort(times.begin(), times.end(),
                     [](const TunedTime &a, const TunedTime &b) { return a.time < b.time; });
    return times;
}

} // namespace nongjang
