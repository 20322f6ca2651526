#include "model/analysis/collective.h"

#include <algorithm>
#include <cmath>

namespace nongjang {

namespace {

double log2Ceil(int n)
{
    return std::ceil(std::log2(double(n)));
}

/// (n−1)/n, the share of a buffer that has to move.
double foreignShare(int n)
{
    return double(n - 1) / double(n);
}

Duration transfer(const CollectiveSetting &s, double buffers)
{
    return (s.size * buffers) / s.bandwidth;
}

} // namespace

double busFactor(Collective collective, int ranks)
{
    switch (collective) {
    case Collective::AllReduce:
        return 2.0 * foreignShare(ranks);
    case Collective::ReduceScatter:
    case Collective::AllGather:
    case Collective::AllToAll:
        return foreignShare(ranks);
    case Collective::Broadcast:
        return 1.0;
    }
    return 1.0;
}

Duration ringAllReduce(const CollectiveSetting &s)
{
    return s.step * (2.0 * (s.ranks - 1)) + transfer(s, 2.0 * foreignShare(s.ranks));
}

Duration halvingDoublingAllReduce(const CollectiveSetting &s)
{
    const double whole = std::floor(std::log2(double(s.ranks)));
    const bool isPower = std::exp2(whole) == double(s.ranks);
    const double steps = 2.0 * whole + (isPower ? 0.0 : 2.0);
    return s.step * steps + transfer(s, 2.0 * foreignShare(s.ranks) + (isPower ? 0.0 : 2.0));
}

Duration doubleTreeAllReduce(const CollectiveSetting &s)
{
    if (s.ranks == 1)
        return {};
    return s.step * (2.0 * log2Ceil(s.ranks)) + transfer(s, 2.0);
}

Duration ringReduceScatter(const CollectiveSetting &s)
{
    return s.step * double(s.ranks - 1) + transfer(s, foreignShare(s.ranks));
}

int chainBroadcastChunks(const CollectiveSetting &s)
{
    if (s.ranks <= 2)
        return 1;
    constexpr double mostChunks = 1e9; // where a step costs nothing, no number is too large
    const double best = std::sqrt(double(s.ranks - 2) * (s.size / s.bandwidth / s.step));
    return best < mostChunks ? std::max(1, int(std::lround(best))) : int(mostChunks);
}

Duration chainBroadcast(const CollectiveSetting &s)
{
    const int chunks = chainBroadcastChunks(s);
    return (s.step + transfer(s, 1.0 / chunks)) * double(s.ranks - 2 + chunks);
}

Duration scatterAllGatherBroadcast(const CollectiveSetting &s)
{
    return s.step * (log2Ceil(s.ranks) + s.ranks - 1) + transfer(s, 2.0 * foreignShare(s.ranks));
}

Duration pairwiseAllToAll(const CollectiveSetting &s)
{
    return ringReduceScatter(s);
}

HierarchicalTime hierarchicalAllReduce(const HierarchySetting &s)
{
    HierarchicalTime time;
    if (s.perNode > 1)
        time.inside = (s.size * (2.0 * foreignShare(s.perNode))) / s.inside;
    if (s.nodes > 1)
        time.outside = (s.size * (2.0 * foreignShare(s.nodes) / s.perNode)) / s.rail;
    return time;
}

Duration allReduceBound(int ranks, DataSize size, Bandwidth injection, Bandwidth cut)
{
    if (ranks == 1)
        return {};
    const Duration byInjection = (size * (2.0 * foreignShare(ranks))) / injection;
    const Duration byCut = size / cut;
    return std::max(byInjection, byCut);
}

} // namespace nongjang
