#include "model/analysis/maxmin.h"

#include <algorithm>
#include <functional>
#include <limits>
#include <numeric>

namespace nongjang {

namespace {

constexpr double unlimited = std::numeric_limits<double>::infinity();
/// Rounds pay while a good part of the flows settles in each; long chains of dependent links would make them endless.
constexpr std::size_t slowShare = 8;
/// A heap entry may be stale: levels only rise, so it is then too low by more than rounding.
constexpr double staleFactor = 1.0 + 1e-12;

double levelOf(double left, double pull)
{
    return pull > 0.0 ? std::max(left, 0.0) / pull : unlimited;
}

} // namespace

const MaxMinResult &MaxMinSolver::solve(const MaxMinProblem &problem, const std::stop_token &stop)
{
    m_result.outcome = SolveOutcome::Solved;
    m_result.rounds = 0;
    if (problem.usage.empty())
        run<false>(problem, stop);
    else
        run<true>(problem, stop);
    return m_result;
}

void MaxMinSolver::prepare(const MaxMinProblem &problem)
{
    const std::size_t resources = problem.capacity.size();
    const std::size_t flows = problem.flows();
    m_resources.assign(resources, {});
    for (std::size_t e = 0; e < resources; ++e)
        m_resources[e].left = problem.capacity[e].si();
    m_level.assign(resources, unlimited);
    m_lowest.assign(resources, unlimited);
    m_isTouched.assign(resources, 0);
    m_flowLevel.resize(flows);
    m_flowCause.resize(flows);
    m_settled.assign(flows, 0);
    m_active.resize(flows);
    std::iota(m_active.begin(), m_active.end(), 0U);
    m_result.rate.assign(flows, Bandwidth::fromSi(unlimited));
    m_result.bottleneck.assign(flows, MaxMinResult::byDemand);
}

template<bool HasUsage>
void MaxMinSolver::run(const MaxMinProblem &problem, const std::stop_token &stop)
{
    prepare(problem);
    for (std::size_t f = 0; f < problem.flows(); ++f) {
        const double weight = problem.weight.empty() ? 1.0 : problem.weight[f];
        for (std::uint32_t k = problem.first[f]; k < problem.first[f + 1]; ++k) {
            Resource &resource = m_resources[problem.resource[k]];
            resource.pull += HasUsage ? weight * problem.usage[k] : weight;
            ++resource.active;
        }
    }
    for (std::size_t e = 0; e < m_resources.size(); ++e)
        m_level[e] =
            m_resources[e].active ? levelOf(m_resources[e].left, m_resources[e].pull) : unlimited;
    runRounds<HasUsage>(problem, stop);
    if (!m_active.empty() && m_result.outcome == SolveOutcome::Solved)
        runOrdered<HasUsage>(problem, stop);
}

template<bool HasUsage>
void MaxMinSolver::settle(const MaxMinProblem &problem, std::uint32_t flow, double level,
                          std::uint32_t cause)
{
    const double weight = problem.weight.empty() ? 1.0 : problem.weight[flow];
    const double rate = cause == MaxMinResult::byDemand && !problem.demand.empty()
                            ? problem.demand[flow].si()
                            : level * weight;
    m_result.rate[flow] = Bandwidth::fromSi(rate);
    m_result.bottleneck[flow] = cause;
    m_settled[flow] = 1;
    for (std::uint32_t k = problem.first[flow]; k < problem.first[flow + 1]; ++k) {
        const std::uint32_t e = problem.resource[k];
        Resource &resource = m_resources[e];
        const double usage = HasUsage ? problem.usage[k] : 1.0;
        if (rate < unlimited)
            resource.left -= usage * rate;
        resource.pull -= usage * weight;
        if (--resource.active == 0)
            resource.pull = 0.0; // no rounding left over
        if (!m_isTouched[e]) {
            m_isTouched[e] = 1;
            m_touched.push_back(e);
        }
    }
}

/// A resource whose level is the lowest among all resources its active flows use is a bottleneck whatever happens elsewhere,
/// so all such are settled at once. False: nothing was left to do.
template<bool HasUsage>
bool MaxMinSolver::settleLowest(const MaxMinProblem &problem, double &share)
{
    for (const std::uint32_t f : m_active) {
        double lowest = unlimited;
        std::uint32_t cause = MaxMinResult::byDemand;
        for (std::uint32_t k = problem.first[f]; k < problem.first[f + 1]; ++k)
            if (m_level[problem.resource[k]] < lowest) {
                lowest = m_level[problem.resource[k]];
                cause = problem.resource[k];
            }
        if (!problem.demand.empty()) {
            const double own =
                problem.demand[f].si() / (problem.weight.empty() ? 1.0 : problem.weight[f]);
            if (own <= lowest) {
                lowest = own;
                cause = MaxMinResult::byDemand;
            }
        }
        m_flowLevel[f] = lowest;
        m_flowCause[f] = cause;
        for (std::uint32_t k = problem.first[f]; k < problem.first[f + 1]; ++k)
            m_lowest[problem.resource[k]] = std::min(m_lowest[problem.resource[k]], lowest);
    }
    std::size_t kept = 0;
    m_touched.clear();
    for (const std::uint32_t f : m_active) {
        bool settled = m_flowCause[f] == MaxMinResult::byDemand;
        std::uint32_t cause = m_flowCause[f];
        for (std::uint32_t k = problem.first[f]; k < problem.first[f + 1] && !settled; ++k) {
            const std::uint32_t e = problem.resource[k];
            settled = m_level[e] == m_flowLevel[f] && m_lowest[e] == m_flowLevel[f];
            cause = e;
        }
        if (settled)
            settle<HasUsage>(problem, f, m_flowLevel[f], cause);
        else
            m_active[kept++] = f;
    }
    share = m_active.empty() ? 1.0 : 1.0 - double(kept) / double(m_active.size());
    m_active.resize(kept);
    for (const std::uint32_t e : m_touched) {
        m_isTouched[e] = 0;
        m_level[e] = m_resources[e].active
                         ? std::max(m_level[e], levelOf(m_resources[e].left, m_resources[e].pull))
                         : unlimited;
    }
    for (const std::uint32_t f : m_active)
        for (std::uint32_t k = problem.first[f]; k < problem.first[f + 1]; ++k)
            m_lowest[problem.resource[k]] = unlimited;
    return kept > 0;
}

template<bool HasUsage>
void MaxMinSolver::runRounds(const MaxMinProblem &problem, const std::stop_token &stop)
{
    double share = 1.0;
    while (!m_active.empty() && share * double(slowShare) >= 1.0) {
        if (stop.stop_requested()) {
            m_result.outcome = SolveOutcome::Cancelled;
            return;
        }
        ++m_result.rounds;
        settleLowest<HasUsage>(problem, share);
    }
}

void MaxMinSolver::transpose(const MaxMinProblem &problem)
{
    m_usersFirst.assign(problem.capacity.size() + 1, 0);
    for (const std::uint32_t f : m_active)
        for (std::uint32_t k = problem.first[f]; k < problem.first[f + 1]; ++k)
            ++m_usersFirst[problem.resource[k] + 1];
    std::partial_sum(m_usersFirst.begin(), m_usersFirst.end(), m_usersFirst.begin());
    m_users.resize(m_usersFirst.back());
    std::vector<std::uint32_t> &next = m_flowCause; // free from here on; sized below
    next.assign(m_usersFirst.begin(), m_usersFirst.end() - 1);
    for (const std::uint32_t f : m_active)
        for (std::uint32_t k = problem.first[f]; k < problem.first[f + 1]; ++k)
            m_users[next[problem.resource[k]]++] = f;
}

/// Progressive filling in order of level, with a lazy heap; a flow's demand is an entry behind those of the resources.
template<bool HasUsage>
void MaxMinSolver::runOrdered(const MaxMinProblem &problem, const std::stop_token &stop)
{
    transpose(problem);
    const auto resources = static_cast<std::uint32_t>(problem.capacity.size());
    m_heap.clear();
    for (std::uint32_t e = 0; e < resources; ++e)
        if (m_resources[e].active)
            m_heap.emplace_back(levelOf(m_resources[e].left, m_resources[e].pull), e);
    if (!problem.demand.empty())
        for (const std::uint32_t f : m_active)
            m_heap.emplace_back(problem.demand[f].si()
                                    / (problem.weight.empty() ? 1.0 : problem.weight[f]),
                                resources + f);
    const std::greater<> lowestFirst;
    std::make_heap(m_heap.begin(), m_heap.end(), lowestFirst);
    m_touched.clear();
    for (std::size_t pops = 0; !m_heap.empty(); ++pops) {
        if (pops % 256 == 0 && stop.stop_requested()) {
            m_result.outcome = SolveOutcome::Cancelled;
            return;
        }
        std::pop_heap(m_heap.begin(), m_heap.end(), lowestFirst);
        const auto [level, id] = m_heap.back();
        m_heap.pop_back();
        if (level == unlimited)
            break; // nothing limits what is left
        if (id >= resources) {
            if (!m_settled[id - resources])
                settle<HasUsage>(problem, id - resources, level, MaxMinResult::byDemand);
            continue;
        }
        if (m_resources[id].active == 0)
            continue;
        const double present = levelOf(m_resources[id].left, m_resources[id].pull);
        if (present > level * staleFactor) {
            m_heap.emplace_back(present, id);
            std::push_heap(m_heap.begin(), m_heap.end(), lowestFirst);
            continue;
        }
        for (std::uint32_t k = m_usersFirst[id]; k < m_usersFirst[id + 1]; ++k)
            if (!m_settled[m_users[k]])
                settle<HasUsage>(problem, m_users[k], level, id);
    }
    m_active.clear();
}

} // namespace nongjang
