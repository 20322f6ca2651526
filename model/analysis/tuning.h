// Which algorithm and protocol an all-reduce of a given size runs with, and how long it takes: the cost model of NCCL, latency plus bytes
// over bandwidth (engineering model 2.1) [NCCL graph/tuning.cc]. Pure.
#pragma once

#include "model/base/quantity.h"

#include <array>
#include <optional>
#include <vector>

namespace nongjang {

enum class Algorithm { Ring, Tree, InNetwork };
enum class Protocol { LL, LL128, Simple };
inline constexpr std::size_t protocolCount = 3;

/// Latencies of one algorithm, per protocol.
struct AlgorithmLatency
{
    std::array<Duration, protocolCount> base;
    std::array<Duration, protocolCount> inside; ///< per step inside a node
    std::array<Duration, protocolCount> across; ///< per step over the network
};

struct TuningTable
{
    AlgorithmLatency ring;
    AlgorithmLatency tree;
    Duration inNetworkInside; ///< per all-reduce inside a node
    Duration inNetworkAcross; ///< and over the network
    double longRing = 1.0;    ///< on the latency of Simple rings over several nodes
    DataSize
        filling; ///< bytes under way on the channels of a ring before the first arrive; zero: not counted
    std::array<double, protocolCount> ringShare{1.0, 1.0, 1.0}; ///< of the bandwidth of the links
    std::array<double, protocolCount> treeShare{1.0, 1.0, 1.0};
    /// Share of a Simple tree's bandwidth by size: of messages up to `bytes`; what is larger takes the last.
    struct SizeShare
    {
        DataSize bytes;
        double share = 1.0;
    };
    std::vector<SizeShare> treeBySize;
};

struct TuningInput
{
    int ranks = 2;
    int nodes = 1;
    DataSize size;
    bool hasLL128 = false;              ///< needs links that keep 128 bytes together: NVLink
    std::optional<Bandwidth> ring;      ///< message / time of large messages; nothing: not possible
    std::optional<Bandwidth> tree;      ///< double tree
    std::optional<Bandwidth> inNetwork; ///< reduction in the switches
};

struct TunedTime
{
    Algorithm algorithm = Algorithm::Ring;
    Protocol protocol = Protocol::Simple;
    Duration latency;
    Duration time; ///< latency + size / bandwidth
};

/// Steps and latency of a ring all-reduce: base + (2(n−1) − 2(k−1)) · inside + 2(k−1) · across.
[[nodiscard]] Duration ringLatency(const TuningTable &table, Protocol protocol, int ranks,
                                   int nodes);
/// base + 2 ((n/k − 1) · inside + log2 k · across).
[[nodiscard]] Duration treeLatency(const TuningTable &table, Protocol protocol, int ranks,
                                   int nodes);
/// Of an exchange between all: base + (n/k − 1) · inside + (n − n/k) · across.
[[nodiscard]] Duration allToAllLatency(const TuningTable &table, Protocol protocol, int ranks,
                                       int nodes);
/// Of a copy from one rank to another, in the quickest protocol; over the network where there are several nodes.
[[nodiscard]] Duration copyLatency(const TuningTable &table, int nodes);
/// What passes, as a share of the time that a large message takes, before the channels of a ring or of the switches carry at their rate:
/// `filling` byte, or half of a chunk each of a message that is too small for them; `wire` is what a rank sends over the message
/// [NCCL collectives.h: slices of a quarter of the buffer; a chunk per rank and channel]. Of Simple in one node.
[[nodiscard]] double fillingShare(const TuningTable &table, int ranks, int nodes, DataSize size,
                                  double wire);
/// Every pair of algorithm and protocol that is possible, quickest first; ties by the order of the enumerations.
[[nodiscard]] std::vector<TunedTime> allReduceTimes(const TuningTable &table,
                                                    const TuningInput &input);

} // namespace nongjang
