// Patterns of single flows that share the network by max-min fairness: neighbours of a pipeline, shifts, pairs, copies from and to hosts,
// a matrix of the user's.
#pragma once

#include "model/analysis/maxmin.h"
#include "model/study/collective_loads.h"

#include <cmath>
#include <optional>
#include <stop_token>
#include <vector>

namespace nongjang {

/// What one GPU sends another, in bytes.
struct FlowDemand
{
    NodeIndex from = 0;
    NodeIndex to = 0;
    double bytes = 1.0;
};

struct FlowRates
{
    std::size_t flows = 0;
    /// Of the slowest flow, byte/s. Of a matrix: its largest entry over the time of them all, when every one gets what it needs to end
    /// together with the slowest.
    Ranged<double> slowest;
    std::optional<std::uint32_t>
        limit;            ///< class that stops the slowest; nothing: a limit of its own
    double largest = 0.0; ///< bytes of the largest entry of a matrix; 0: all flows are alike
    Ranged<double> total; ///< of all flows, each at its max-min fair rate
    NodeIndex from = 0;   ///< ends of the slowest flow
    NodeIndex to = 0;
    PatternLoad load;           ///< of one unit per flow (or per its share of the matrix)
    std::vector<double> capped; ///< flows by the class that stops them
    std::vector<std::pair<NodeIndex, NodeIndex>> cappedFirst; ///< ends of one of them, by class
    const Constant *ownLimit =
        nullptr;               ///< of the slowest, where a measured limit of its own stops it
    double ceiling = INFINITY; ///< of the slowest, byte/s, by limits that no class sets
    double own = 0.0;          ///< flows stopped by a limit of their own: a staged copy, drives
};

/// Rates are those of copies between pairs, not the lower ones that collectives obtain of the same links.
class FlowPatterns
{
public:
    FlowPatterns(TrafficModel &traffic, const std::stop_token &stop);

    // Nothing: some flow has no way, there is none, or stopped.
    [[nodiscard]] std::optional<FlowRates> pipeline();    ///< each GPU to the next in order
    [[nodiscard]] std::optional<FlowRates> shift(int by); ///< each to the by-th next, all round
    [[nodiscard]] std::optional<FlowRates> pairs();       ///< neighbours, both ways
    [[nodiscard]] std::optional<FlowRates>
    oppositePairs(); ///< first half with second half, both ways
    [[nodiscard]] std::optional<FlowRates> hostCopies(bool isToGpu); ///< host memory and all GPUs
    /// Every GPU reads from the drives of its host, through host memory; where that has none, evenly from all machines with drives and
    /// without GPUs, over the network and through host memory. Nothing also where there are no drives, or more than `mostFlows` pairs of
    /// such a processor and a GPU; `reason` then says which.
    [[nodiscard]] std::optional<FlowRates> storageReads(std::size_t mostFlows, QString &reason);
    [[nodiscard]] std::optional<FlowRates> matrix(const std::vector<FlowDemand> &demands);

    /// Of the last pattern that ran, at the best values.
    [[nodiscard]] const MaxMinProblem &problem() const { return m_problem; }
    [[nodiscard]] const MaxMinResult &rates() const { return *m_rates; }

private:
    void clear();
    [[nodiscard]] std::size_t foldedStep(int by) const;
    [[nodiscard]] double copiesOfBlock() const;
    struct OwnLimit
    {
        Ranged<Bandwidth> rate = Ranged<Bandwidth>::exact(bytesPerSecond(INFINITY));
        std::optional<std::uint32_t> resource; ///< with whose capacity it grows
        const Constant *measured = nullptr;    ///< what it comes from
    };
    bool add(const Flow &flow, double weight, const OwnLimit &own);
    [[nodiscard]] bool isOnPcie(std::uint32_t resource) const;
    bool addPair(NodeIndex from, NodeIndex to, double weight = 1.0);
    bool addLocalRead(NodeIndex gpu, const Bandwidth &drives);
    bool addRemoteReads(const std::vector<NodeIndex> &gpus, std::size_t mostFlows, QString &reason);
    [[nodiscard]] Flow remoteRead(NodeIndex processor, NodeIndex gpu);
    [[nodiscard]] OwnLimit stagedLimit(NodeIndex from, const Flow &flow) const;
    [[nodiscard]] std::optional<FlowRates> solve();
    bool solveAt(Bandwidth Ranged<Bandwidth>::*end, double Ranged<double>::*part);
    [[nodiscard]] double pace(std::size_t flow) const;
    void attribute(FlowRates &result) const;
    void slowOpposites();

    TrafficModel &m_traffic;
    std::stop_token m_stop;
    std::vector<Ranged<Bandwidth>> m_capacity; ///< per resource, of pair copies
    MaxMinProblem m_problem;
    std::vector<std::pair<NodeIndex, NodeIndex>> m_ends;
    std::vector<OwnLimit> m_own;
    std::vector<double> m_parts; ///< flows among which what a GPU reads is dealt
    struct PeerUse               ///< of PCIe by a copy from card to card
    {
        std::uint32_t index;   ///< in the problem
        double use;            ///< at the rates of host copies
        Ranged<double> factor; ///< from those to its own
    };
    std::vector<PeerUse> m_peerUses;
    double m_largest = 0.0; ///< weight; 0: all are alike
    MaxMinSolver m_solver;
    const MaxMinResult *m_rates = nullptr; ///< of the last solution
};

} // namespace nongjang
