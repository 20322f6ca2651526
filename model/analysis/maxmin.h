// Max-min fair sharing of resources between flows (engineering model, chapter 3.1).
//
//   Resources e with capacity C_e; flows f with weight w_f, demand cap d_f and usage a_fe >= 0 of the resources they cross
//   (1 for a single way, the share of the flow for ECMP, 2 on host memory for a staged copy).
//   Feasible:  sum over f of a_fe · r_f <= C_e  and  r_f <= d_f.
//   Wanted:    no r_f / w_f can grow without shrinking one that is not larger. Such rates exist and are unique.
//   Certificate: every flow is at its demand, or crosses a full resource on which no flow has a larger r / w.
//
// Pure: no Qt, no globals. Same input, same bits.
#pragma once

#include "model/base/quantity.h"

#include <cstdint>
#include <stop_token>
#include <vector>

namespace nongjang {

/// Flows as rows of a sparse matrix: flow f uses resource[first[f]] … resource[first[f + 1] - 1], each at most once.
struct MaxMinProblem
{
    std::vector<Bandwidth> capacity; ///< per resource, > 0; infinite: no limit
    std::vector<std::uint32_t> first{0};
    std::vector<std::uint32_t> resource;
    std::vector<double> usage;     ///< beside `resource`; empty: all 1
    std::vector<double> weight;    ///< per flow, > 0; empty: all 1
    std::vector<Bandwidth> demand; ///< per flow, > 0; empty: unlimited

    [[nodiscard]] std::size_t flows() const { return first.size() - 1; }
};

enum class SolveOutcome { Solved, Cancelled };

struct MaxMinResult
{
    static constexpr std::uint32_t byDemand = 0xffffffffU;

    SolveOutcome outcome = SolveOutcome::Solved;
    std::vector<Bandwidth> rate;           ///< per flow; infinite where nothing limits it
    std::vector<std::uint32_t> bottleneck; ///< per flow: the resource that stopped it, or byDemand
    int rounds = 0; ///< of the parallel phase, before the ordered one took over
};

/// Keeps its work space, so that solving again and again allocates nothing.
class MaxMinSolver
{
public:
    /// O(rounds · nnz) while many flows settle at once, then O(nnz · log resources) on what is left.
    const MaxMinResult &solve(const MaxMinProblem &problem, const std::stop_token &stop = {});

private:
    void prepare(const MaxMinProblem &problem);
    template<bool HasUsage>
    void run(const MaxMinProblem &problem, const std::stop_token &stop);
    template<bool HasUsage>
    void runRounds(const MaxMinProblem &problem, const std::stop_token &stop);
    template<bool HasUsage>
    void runOrdered(const MaxMinProblem &problem, const std::stop_token &stop);
    template<bool HasUsage>
    bool settleLowest(const MaxMinProblem &problem, double &share);
    template<bool HasUsage>
    void settle(const MaxMinProblem &problem, std::uint32_t flow, double level,
                std::uint32_t cause);
    void transpose(const MaxMinProblem &problem);

    struct Resource
    {
        double left = 0.0; ///< capacity minus what settled flows use
        double pull = 0.0; ///< sum of weight · usage of the active flows
        std::uint32_t active = 0;
    };
    std::vector<Resource> m_resources;
    std::vector<double> m_level; ///< at which the resource would be full; never falls
    std::vector<double>
        m_lowest; ///< lowest level among the flows of a resource, in the present round
    std::vector<double> m_flowLevel;
    std::vector<std::uint32_t> m_flowCause;
    std::vector<std::uint32_t> m_active;
    std::vector<std::uint32_t> m_touched;
    std::vector<char> m_isTouched;
    std::vector<char> m_settled;
    std::vector<std::pair<double, std::uint32_t>> m_heap;
    std::vector<std::uint32_t>
        m_usersFirst; ///< resource to flows: the transpose, made when the ordered phase needs it
    std::vector<std::uint32_t> m_users;
    MaxMinResult m_result;
};

} // namespace nongjang
