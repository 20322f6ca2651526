// Cost of collective operations (engineering model, chapter 2). Pure functions.
//
// n ranks, S bytes as nccl-tests counts them, alpha per step, B injection bandwidth per rank and direction.
#pragma once

#include "model/base/quantity.h"

namespace nongjang {

enum class Collective { AllReduce, ReduceScatter, AllGather, Broadcast, AllToAll };

/// busbw = algbw × factor: all-reduce 2(n−1)/n; reduce-scatter, all-gather, all-to-all (n−1)/n; broadcast 1 (2.2).
[[nodiscard]] double busFactor(Collective collective, int ranks);

struct CollectiveSetting
{
    int ranks = 2;
    DataSize size;
    Bandwidth bandwidth; ///< per rank, one direction
    Duration step;       ///< alpha
};

/// 2(n−1)α + 2(n−1)/n · S/B (2.3).
[[nodiscard]] Duration ringAllReduce(const CollectiveSetting &);
/// 2 log2 n · α + 2(n−1)/n · S/B; for n that is no power of two the ends fold once more (2.3).
[[nodiscard]] Duration halvingDoublingAllReduce(const CollectiveSetting &);
/// 2⌈log2 n⌉α + 2 S/B: every rank is an inner node of just one of two trees (2.3).
[[nodiscard]] Duration doubleTreeAllReduce(const CollectiveSetting &);
/// (n−1)α + (n−1)/n · S/B, also for all-gather (2.3).
[[nodiscard]] Duration ringReduceScatter(const CollectiveSetting &);
/// Pipelined chain with the best number of chunks, sqrt((n−2)S/(αB)) (2.3).
[[nodiscard]] Duration chainBroadcast(const CollectiveSetting &);
[[nodiscard]] int chainBroadcastChunks(const CollectiveSetting &);
/// (log2 n + n − 1)α + 2(n−1)/n · S/B (2.3).
[[nodiscard]] Duration scatterAllGatherBroadcast(const CollectiveSetting &);
/// Pairwise exchange: (n−1)α + (n−1)/n · S/B, S what a rank sends in all (2.3).
[[nodiscard]] Duration pairwiseAllToAll(const CollectiveSetting &);

struct HierarchySetting
{
    int nodes = 1;
    int perNode = 1;
    DataSize size;
    Bandwidth inside; ///< per GPU, collective rate in the node
    Bandwidth rail;   ///< per GPU share of the network: r·B_nic/g with r NICs a node
};
struct HierarchicalTime
{
    Duration inside;  ///< reduce-scatter and all-gather in the node
    Duration outside; ///< all-reduce of the shards over the network
    [[nodiscard]] Duration overlapped() const { return inside < outside ? outside : inside; }
    [[nodiscard]] Duration serialised() const { return inside + outside; }
};
/// 2(g−1)/g · S inside, 2(k−1)/k · S/g outside (2.4).
[[nodiscard]] HierarchicalTime hierarchicalAllReduce(const HierarchySetting &);

/// An all-reduce takes at least 2(n−1)/n · S/B_inj, and S / C for any cut of capacity C (2.6).
[[nodiscard]] Duration allReduceBound(int ranks, DataSize size, Bandwidth injection, Bandwidth cut);

} // namespace nongjang
