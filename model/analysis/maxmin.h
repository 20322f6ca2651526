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

    SolveOutcome outcome = SolveOutcome::Solved; ///< Cancelled: the rest means nothing
    std::vector<Bandwidth> rate;                 ///< per flow; infinite where nothing limits it
    std::vector<std::uint32_t> bottleneck; ///< per flow: the resource that stopped it, or byDemand
    int rounds = 0; ///< of the parallel phase, before the ordered one took over
};

/// Keeps its work space, so that solving again and again allocates nothing.
class MaxMinSolver
{
public:
    /// Linear in the size of the problem while many flows settle at once, then O(nnz · log resources) on what is left.
    /// Looks at `stop` every few thousand flows.
    const MaxMinResult &solve(const MaxMinProblem &problem, const std::stop_token &stop = {});

private:
    struct Shared
    {
        double left = 0.0;         ///< capacity minus what settled flows use
        double pull = 0.0;         ///< sum of weight · usage of the active flows
        double level = 0.0;        ///< rate per weight at which it would be full
        std::uint32_t active = 0;  ///< flows without a rate; plain: pull says it
        std::uint16_t vetoed = 0;  ///< last round in which it could not stop one of its flows
        std::uint16_t touched = 0; ///< last round in which a flow settled
    };
    /// What the phases work on: the rows of the problem as they are, or own ones without what only one flow uses.
    struct Rows
    {
        const std::uint32_t *first = nullptr;
        const std::uint32_t *place = nullptr; ///< in m_shared
        const double *usage = nullptr;        ///< beside place
    };
    // IsPlain: all weights and usages are 1.
    template<bool IsPlain>
    void run(const MaxMinProblem &problem, const std::stop_token &stop);
    template<bool IsPlain>
    void prepare(const MaxMinProblem &problem, const std::stop_token &stop);
    std::size_t countUsers(const MaxMinProblem &problem, const std::stop_token &stop);
    template<bool IsPlain>
    bool takeAsTheyAre(const MaxMinProblem &problem, const std::stop_token &stop);
    void numberShared(const MaxMinProblem &problem);
    template<bool IsPlain>
    void separate(const MaxMinProblem &problem, const std::stop_token &stop);
    template<bool IsPlain>
    std::uint32_t separateFlow(const MaxMinProblem &problem, std::uint32_t flow,
                               std::uint32_t size);
    void orderByLength(std::uint32_t flows);
    template<bool IsPlain>
    void runRounds(const MaxMinProblem &problem, const std::stop_token &stop);
    template<bool IsLong>
    void findLowest(std::uint16_t round, const std::stop_token &stop);
    template<bool IsPlain>
    void settleLowest(const MaxMinProblem &problem, std::uint16_t round,
                      const std::stop_token &stop);
    template<bool IsPlain>
    void runOrdered(const MaxMinProblem &problem, const std::stop_token &stop);
    template<bool IsPlain>
    static std::uint32_t usersOf(const Shared &shared)
    {
        return IsPlain ? std::uint32_t(shared.pull) : shared.active;
    }
    template<bool IsPlain>
    void transpose(const std::stop_token &stop);
    void fillHeap();
    template<bool IsPlain>
    std::size_t settleUsers(const MaxMinProblem &problem, std::uint32_t place, double level);
    template<bool IsPlain>
    void settle(const MaxMinProblem &problem, std::uint32_t flow, double level,
                std::uint32_t cause);
    template<bool IsPlain>
    double publish(const MaxMinProblem &problem, std::uint32_t flow, double level,
                   std::uint32_t cause);
    template<bool IsPlain>
    Shared &withdraw(std::uint32_t entry, double rate, double weight);
    bool isCancelled(const std::stop_token &stop);

    Rows m_rows;
    std::vector<std::uint32_t> m_role; ///< per resource: its users; later 1 or its place
    std::vector<Shared> m_shared;
    std::vector<std::uint32_t> m_origin; ///< beside m_shared: the resource
    std::vector<std::uint32_t> m_first;
    std::vector<std::uint32_t> m_place;
    std::vector<double> m_usage;
    std::vector<double> m_limit; ///< per flow: level that demand and resources of its own allow
    std::vector<std::uint32_t> m_limitCause; ///< per flow: where that limit comes from
    std::vector<std::uint32_t> m_active;     ///< flows that have no rate yet
    std::vector<double> m_lowest; ///< beside m_active: lowest level of the flow in this round
    std::vector<std::uint32_t> m_stopper; ///< beside m_active: the place of that level, or atLimit
    std::vector<std::uint32_t> m_touched;
    std::vector<std::pair<double, std::uint32_t>> m_heap;
    std::vector<std::uint32_t> m_usersFirst; ///< places to flows, for the ordered phase
    std::vector<std::uint32_t> m_users;
    std::vector<std::uint32_t> m_next;
    std::vector<char> m_isSettled;
    MaxMinResult m_result;
};

} // namespace nongjang
