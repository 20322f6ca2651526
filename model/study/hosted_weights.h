// Weights that are kept in the memory of hosts and multiplied with by their processors: how much that is, and what it takes.
#pragma once

#include "model/study/training_study.h"

namespace nongjang {

/// Of one copy of the model.
struct HostedWeights
{
    int layers = 0;          ///< whole ones, with their keys and values
    bool hasExperts = false; ///< the routed experts of all layers
    double layerShare = 0.0; ///< of all layers
    double parameters = 0.0; ///< in all
    double perToken = 0.0;   ///< parameters that one token passes
    [[nodiscard]] bool isNone() const { return parameters == 0.0; }
    /// Parameters that a batch of so many tokens touches.
    [[nodiscard]] double touched(const TransformerShape &shape, double tokens) const;
};

[[nodiscard]] HostedWeights hostedExperts(const TransformerShape &shape);
[[nodiscard]] HostedWeights hostedLayers(const TransformerShape &shape, int layers);

/// Byte in the fullest memory of a host, and what it has.
struct HostMemoryUse
{
    double needed = 0.0;
    double available = 0.0;
    QString host; ///< path
    [[nodiscard]] double fullness() const { return available > 0.0 ? needed / available : 0.0; }
};

struct HostWork
{
    double tokens = 1.0;    ///< of one group of sequences
    double cache = 0.0;     ///< byte of keys and values that it reads in hosts
    double attention = 0.0; ///< FLOP of its attention in layers that hosts keep
    bool isAlone = false;   ///< nothing else is under way
};

/// How the copies of a model lie on the hosts, with so many users in the whole farm.
class HostShares
{
public:
    HostShares(const WorkloadParts &parts, const ParallelLayout &cut, const HostedWeights &hosted);

    /// Copies on one host share the weights. `cache` is byte of keys and values in hosts, of each copy.
    [[nodiscard]] HostMemoryUse memoryUse(double cache) const;
    /// Seconds in which the hosts of copy number `copy` do their part for one group, stage after stage: the longer of reading and of
    /// multiplying, while all groups under way share a host. `at`: 0 the value, 1 where rates are low, 2 where they are high.
    [[nodiscard]] double time(const HostWork &work, int copy, int at) const;

private:
    [[nodiscard]] double stageTime(const HostWork &work, int first, int at) const;

    const WorkloadParts &m_parts;
    const ParallelLayout &m_cut;
    HostedWeights m_hosted;
    int m_size;              ///< GPUs of a copy
    std::vector<int> m_gpus; ///< per host
    std::vector<int> m_busy; ///< of those, in copies that have users
    double m_groups = 1.0;   ///< of sequences, of one copy, under way at once
};

} // namespace nongjang
