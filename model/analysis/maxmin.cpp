#include "model/analysis/maxmin.h"

#include <algorithm>
#include <array>
#include <bit>
#include <functional>
#include <limits>
#include <numeric>

namespace nongjang {

// The inner loops have no branches that depend on the data: they choose by arithmetic and write where nothing is kept, because
// what a flow meets is hard to foresee and a wrong guess of the processor costs more than all the work on one entry.

namespace {

constexpr double unlimited = std::numeric_limits<double>::infinity();
/// Rounds pay while a good part of the flows settles in each; long chains of dependent links would make them endless.
constexpr std::size_t slowShare = 8;
/// A heap entry may be stale: levels only rise, so it is then too low by more than rounding.
constexpr double staleFactor = 1.0 + 1e-12;
/// Flows, and entries of rows, handled between two looks at the stop token.
constexpr std::size_t flowsPerLook = 4096;
constexpr std::size_t entriesPerLook = 32768;
/// Own rows pay when this part of the entries can go, and are not even considered when rows are long.
constexpr std::size_t smallestGain = 8;
constexpr std::size_t longRow = 16;
constexpr std::uint32_t rowsAhead = 8;
/// In m_role a resource of one user keeps its count, 1; the places of shared ones follow.
constexpr std::uint32_t ofOneFlow = 1;
constexpr std::uint32_t firstPlace = 2;
/// Instead of the place that stops a flow: its own limit does.
constexpr std::uint32_t atLimit = 0xffffffffU;

/// Not a number where no flow is left: it is below no level, so it limits nothing.
double levelOf(double left, double pull)
{
    return std::max(left, 0.0) / std::max(pull, 0.0);
}

/// 1 or 0; written so that no branch is made.
std::uint16_t isBelow(double a, double b)
{
    return std::uint16_t(std::bit_cast<std::uint64_t>(a - b) >> 63U);
}

template<bool IsPlain>
double weightOf(const MaxMinProblem &problem, std::uint32_t flow)
{
    if constexpr (IsPlain)
        return 1.0;
    return problem.weight.empty() ? 1.0 : problem.weight[flow];
}

bool hasLongRows(const MaxMinProblem &problem)
{
    return problem.resource.size() > longRow * problem.flows();
}

} // namespace

const MaxMinResult &MaxMinSolver::solve(const MaxMinProblem &problem, const std::stop_token &stop)
{
    m_result.outcome = SolveOutcome::Solved;
    m_result.rounds = 0;
    m_result.rate.assign(problem.flows(), Bandwidth::fromSi(unlimited));
    m_result.bottleneck.assign(problem.flows(), MaxMinResult::byDemand);
    if (problem.usage.empty() && problem.weight.empty())
        run<true>(problem, stop);
    else
        run<false>(problem, stop);
    m_rows = {};
    return m_result;
}

bool MaxMinSolver::isCancelled(const std::stop_token &stop)
{
    if (stop.stop_requested())
        m_result.outcome = SolveOutcome::Cancelled;
    return m_result.outcome == SolveOutcome::Cancelled;
}

template<bool IsPlain>
void MaxMinSolver::run(const MaxMinProblem &problem, const std::stop_token &stop)
{
    prepare<IsPlain>(problem, stop);
    if (isCancelled(stop))
        return;
    for (Shared &shared : m_shared)
        shared.level = levelOf(shared.left, shared.pull);
    m_lowest.resize(problem.flows());
    m_stopper.resize(problem.flows());
    m_touched.resize(m_shared.size() + 1);
    runRounds<IsPlain>(problem, stop);
    if (!m_active.empty() && !isCancelled(stop))
        runOrdered<IsPlain>(problem, stop);
}

/// A resource used by one flow is only a limit of that flow. Where there are many such, rows without them are made.
template<bool IsPlain>
void MaxMinSolver::prepare(const MaxMinProblem &problem, const std::stop_token &stop)
{
    m_limit.resize(problem.flows());
    m_limitCause.resize(problem.flows());
    const std::size_t entries = problem.resource.size();
    const bool isLong = !IsPlain && hasLongRows(problem);
    if (isLong && takeAsTheyAre<IsPlain>(problem, stop))
        return;
    const std::size_t ofOne = countUsers(problem, stop);
    if (!isLong && ofOne * smallestGain < entries && takeAsTheyAre<IsPlain>(problem, stop))
        return;
    numberShared(problem);
    separate<IsPlain>(problem, stop);
}

/// Counts in m_role, lists the shared resources in m_origin, and returns how many resources have one user.
std::size_t MaxMinSolver::countUsers(const MaxMinProblem &problem, const std::stop_token &stop)
{
    m_role.assign(problem.capacity.size(), 0);
    m_origin.resize(problem.capacity.size() + firstPlace + 1);
    std::uint32_t *const origin = m_origin.data();
    std::uint32_t *const role = m_role.data();
    std::size_t used = 0;
    std::size_t shared = firstPlace;
    const std::size_t size = problem.resource.size();
    for (std::size_t from = 0; from < size && !isCancelled(stop); from += entriesPerLook)
        for (std::size_t k = from; k < std::min(size, from + entriesPerLook); ++k) {
            const std::uint32_t resource = problem.resource[k];
            const std::uint32_t users = ++role[resource];
            origin[shared] = resource;
            used += users == 1 ? 1U : 0U;
            shared += users == 2 ? 1U : 0U;
        }
    m_origin.resize(shared);
    return used - (shared - firstPlace);
}

/// Every resource has its place, in its own order. False: something can never limit a flow that crosses it.
template<bool IsPlain>
bool MaxMinSolver::takeAsTheyAre(const MaxMinProblem &problem, const std::stop_token &stop)
{
    const auto flows = std::uint32_t(problem.flows());
    m_shared.resize(problem.capacity.size());
    for (std::size_t e = 0; e < m_shared.size(); ++e)
        m_shared[e] = {.left = problem.capacity[e].si(), .pull = IsPlain ? m_role[e] : 0.0};
    bool canLimit = true;
    if constexpr (!IsPlain) {
        if (problem.usage.empty())
            m_usage.assign(problem.resource.size(), 1.0);
        const double *const usages = problem.usage.empty() ? m_usage.data() : problem.usage.data();
        for (std::uint32_t f = 0; f < flows; ++f) {
            if (f % flowsPerLook == 0 && isCancelled(stop))
                return true;
            const double weight = weightOf<IsPlain>(problem, f);
            for (std::uint32_t k = problem.first[f]; k < problem.first[f + 1]; ++k) {
                Shared &shared = m_shared[problem.resource[k]];
                shared.pull += weight * usages[k];
                ++shared.active;
                canLimit = canLimit & (usages[k] > 0.0);
            }
        }
        m_rows.usage = usages;
    }
    if (!canLimit)
        return false;
    for (std::uint32_t f = 0; f < flows; ++f)
        m_limit[f] = problem.demand.empty()
                         ? unlimited
                         : problem.demand[f].si() / weightOf<IsPlain>(problem, f);
    std::fill(m_limitCause.begin(), m_limitCause.end(), MaxMinResult::byDemand);
    m_rows.first = problem.first.data();
    m_rows.place = problem.resource.data();
    m_origin.resize(m_shared.size());
    std::iota(m_origin.begin(), m_origin.end(), 0U);
    m_active.resize(flows);
    std::iota(m_active.begin(), m_active.end(), 0U);
    return true;
}

void MaxMinSolver::numberShared(const MaxMinProblem &problem)
{
    m_shared.resize(m_origin.size());
    std::fill_n(m_shared.begin(), firstPlace, Shared{});
    for (auto place = std::uint32_t(firstPlace); place < m_shared.size(); ++place) {
        const std::uint32_t resource = m_origin[place];
        m_shared[place] = {.left = problem.capacity[resource].si(),
                           .pull = double(m_role[resource])}; // for plain problems
        m_role[resource] = place;
    }
}

/// Splits what a flow crosses into limits of its own and shared resources, whose row starts at `size`; returns where it ends.
/// What can never limit the flow is left out.
template<bool IsPlain>
std::uint32_t MaxMinSolver::separateFlow(const MaxMinProblem &problem, std::uint32_t flow,
                                         std::uint32_t size)
{
    const double weight = weightOf<IsPlain>(problem, flow);
    double limit = problem.demand.empty() ? unlimited : problem.demand[flow].si();
    std::uint32_t cause = MaxMinResult::byDemand;
    constexpr std::array notBelow{0.0, unlimited}; // a table, so that no branch is made
    for (std::uint32_t k = problem.first[flow]; k < problem.first[flow + 1]; ++k) {
        const std::uint32_t resource = problem.resource[k];
        const std::uint32_t place = m_role[resource];
        const double capacity = problem.capacity[resource].si();
        double usage = 1.0;
        if constexpr (!IsPlain)
            usage = problem.usage.empty() ? 1.0 : problem.usage[k];
        const bool isShared = (place != ofOneFlow) & (capacity < unlimited) & (usage > 0.0);
        const double own = std::max(capacity / usage, notBelow[place == ofOneFlow ? 0 : 1]);
        cause = own < limit ? resource : cause;
        limit = std::min(limit, own);
        m_place[size] = place;
        if constexpr (!IsPlain) {
            m_usage[size] = usage;
            m_shared[place].pull += isShared ? weight * usage : 0.0;
            m_shared[place].active += isShared ? 1U : 0U;
        }
        size += isShared ? 1U : 0U;
    }
    m_limit[flow] = limit / weight;
    m_limitCause[flow] = cause;
    return size;
}

template<bool IsPlain>
void MaxMinSolver::separate(const MaxMinProblem &problem, const std::stop_token &stop)
{
    const auto flows = std::uint32_t(problem.flows());
    m_first.resize(flows + 1);
    m_place.resize(problem.resource.size() + 1);
    if constexpr (!IsPlain) {
        m_usage.resize(problem.resource.size() + 1);
        for (Shared &shared : m_shared)
            shared.pull = 0.0;
    }
    m_first[0] = 0;
    for (std::uint32_t f = 0; f < flows; ++f) {
        if (f % flowsPerLook == 0 && isCancelled(stop))
            return;
        m_first[f + 1] = separateFlow<IsPlain>(problem, f, m_first[f]);
    }
    m_rows = {m_first.data(), m_place.data(), m_usage.data()};
    orderByLength(flows);
}

/// Flows with rows of one length stand together: the processor then foresees where a row ends.
void MaxMinSolver::orderByLength(std::uint32_t flows)
{
    constexpr std::size_t lengths = 32;
    const auto lengthOf = [this](std::uint32_t flow) {
        return std::min<std::size_t>(m_first[flow + 1] - m_first[flow], lengths - 1);
    };
    std::array<std::uint32_t, lengths + 1> next{};
    for (std::uint32_t f = 0; f < flows; ++f)
        ++next[lengthOf(f) + 1];
    std::partial_sum(next.begin(), next.end(), next.begin());
    m_active.resize(flows);
    for (std::uint32_t f = 0; f < flows; ++f)
        m_active[next[lengthOf(f)]++] = f;
}

/// Writes the rate of a flow, and returns it.
template<bool IsPlain>
double MaxMinSolver::publish(const MaxMinProblem &problem, std::uint32_t flow, double level,
                             std::uint32_t cause)
{
    const bool byDemand = cause == MaxMinResult::byDemand && !problem.demand.empty();
    const double rate =
        byDemand ? problem.demand[flow].si() : level * weightOf<IsPlain>(problem, flow);
    m_result.rate[flow] = Bandwidth::fromSi(rate);
    m_result.bottleneck[flow] = cause;
    return rate;
}

/// A settled flow leaves a resource.
template<bool IsPlain>
MaxMinSolver::Shared &MaxMinSolver::withdraw(std::uint32_t entry, double rate, double weight)
{
    Shared &shared = m_shared[m_rows.place[entry]];
    if constexpr (IsPlain) {
        shared.left -= rate;
        shared.pull -= 1.0;
    } else {
        const double usage = m_rows.usage[entry];
        shared.left -= usage * rate;
        shared.pull =
            --shared.active == 0 ? 0.0 : shared.pull - usage * weight; // nothing left over
    }
    return shared;
}

/// Lowest level of every active flow; resources at which a flow will not be stopped are struck out for this round.
template<bool IsLong>
void MaxMinSolver::findLowest(std::uint16_t round, const std::stop_token &stop)
{
    Shared *const shared = m_shared.data();
    for (std::size_t i = 0; i < m_active.size(); ++i) {
        if (i % flowsPerLook == 0 && isCancelled(stop))
            return;
        const std::uint32_t flow = m_active[i];
        const std::uint32_t *const begin = m_rows.place + m_rows.first[flow];
        const std::uint32_t *const end = m_rows.place + m_rows.first[flow + 1];
        double lowest = m_limit[flow];
        std::uint32_t stopper = atLimit;
        for (const std::uint32_t *place = begin; place != end; ++place) {
            const double level = shared[*place].level;
            stopper = level < lowest ? *place : stopper;
            lowest = std::min(lowest, level);
        }
        m_lowest[i] = lowest;
        m_stopper[i] = stopper;
        for (const std::uint32_t *place = begin; place != end; ++place) {
            Shared &one = shared[*place];
            if constexpr (IsLong) { // mostly vetoed already: easy to foresee, and a store saved
                if (one.level > lowest && one.vetoed != round)
                    one.vetoed = round;
            } else {
                const auto mark = std::uint16_t(round * isBelow(lowest, one.level));
                one.vetoed = std::max(one.vetoed, mark); // rounds only grow
            }
        }
    }
}

/// A resource whose level is the lowest among all that its active flows meet is a bottleneck whatever happens elsewhere, so all
/// flows stopped by such are settled at once, with those whose own limit is the lowest. The lowest resource of all is such.
template<bool IsPlain>
void MaxMinSolver::settleLowest(const MaxMinProblem &problem, std::uint16_t round,
                                const std::stop_token &stop)
{
    std::size_t kept = 0;
    std::size_t touched = 0;
    for (std::size_t i = 0; i < m_active.size(); ++i) {
        if (i % flowsPerLook == 0 && isCancelled(stop))
            return;
        const std::uint32_t flow = m_active[i];
        const std::uint32_t stopper = m_stopper[i];
        if (stopper != atLimit && m_shared[stopper].vetoed == round) {
            m_active[kept++] = flow;
            continue;
        }
        const double weight = weightOf<IsPlain>(problem, flow);
        const double rate =
            publish<IsPlain>(problem, flow, m_lowest[i],
                             stopper == atLimit ? m_limitCause[flow] : m_origin[stopper]);
        for (std::uint32_t k = m_rows.first[flow]; k < m_rows.first[flow + 1]; ++k) {
            Shared &shared = withdraw<IsPlain>(k, rate, weight);
            m_touched[touched] = m_rows.place[k];
            touched += shared.touched != round ? 1U : 0U;
            shared.touched = round;
        }
    }
    m_active.resize(kept);
    for (std::size_t i = 0; i < touched; ++i) {
        Shared &shared = m_shared[m_touched[i]];
        shared.level = levelOf(shared.left, shared.pull);
    }
}

template<bool IsPlain>
void MaxMinSolver::runRounds(const MaxMinProblem &problem, const std::stop_token &stop)
{
    const bool isLong = hasLongRows(problem);
    bool isFast = true;
    while (isFast && !m_active.empty() && !isCancelled(stop)) {
        const std::size_t before = m_active.size();
        const auto round = std::uint16_t(++m_result.rounds);
        if (isLong)
            findLowest<true>(round, stop);
        else
            findLowest<false>(round, stop);
        if (m_result.outcome == SolveOutcome::Solved)
            settleLowest<IsPlain>(problem, round, stop);
        isFast = (before - m_active.size()) * slowShare >= before;
    }
}

/// Flows by resource, of those still active.
template<bool IsPlain>
void MaxMinSolver::transpose(const std::stop_token &stop)
{
    m_usersFirst.resize(m_shared.size() + 1);
    m_usersFirst[0] = 0;
    for (std::size_t place = 0; place < m_shared.size(); ++place)
        m_usersFirst[place + 1] = m_usersFirst[place] + usersOf<IsPlain>(m_shared[place]);
    m_users.resize(m_usersFirst.back());
    m_next.assign(m_usersFirst.begin(), m_usersFirst.end() - 1);
    for (std::size_t i = 0; i < m_active.size(); ++i) {
        if (i % flowsPerLook == 0 && isCancelled(stop))
            return;
        const std::uint32_t flow = m_active[i];
        for (std::uint32_t k = m_rows.first[flow]; k < m_rows.first[flow + 1]; ++k)
            m_users[m_next[m_rows.place[k]]++] = flow;
    }
}

/// Entries of flows with a limit of their own stand behind those of the shared resources.
void MaxMinSolver::fillHeap()
{
    const auto places = std::uint32_t(m_shared.size());
    m_heap.clear();
    for (std::uint32_t place = 0; place < places; ++place) {
        const double level = levelOf(m_shared[place].left, m_shared[place].pull);
        if (m_usersFirst[place] < m_usersFirst[place + 1] && level < unlimited)
            m_heap.emplace_back(level, place);
    }
    for (const std::uint32_t flow : m_active)
        if (m_limit[flow] < unlimited)
            m_heap.emplace_back(m_limit[flow], places + flow);
    std::make_heap(m_heap.begin(), m_heap.end(), std::greater<>());
}

template<bool IsPlain>
void MaxMinSolver::settle(const MaxMinProblem &problem, std::uint32_t flow, double level,
                          std::uint32_t cause)
{
    m_isSettled[flow] = 1;
    const double weight = weightOf<IsPlain>(problem, flow);
    const double rate = publish<IsPlain>(problem, flow, level, cause);
    for (std::uint32_t k = m_rows.first[flow]; k < m_rows.first[flow + 1]; ++k)
        withdraw<IsPlain>(k, rate, weight);
}

/// Gives all active flows of a resource their rate; returns how many flows were looked at.
template<bool IsPlain>
std::size_t MaxMinSolver::settleUsers(const MaxMinProblem &problem, std::uint32_t place,
                                      double level)
{
    const std::uint32_t end = m_usersFirst[place + 1];
    for (std::uint32_t u = m_usersFirst[place]; u < end; ++u) {
        // Rows lie far apart: asked for in time, they are there when their turn comes.
        __builtin_prefetch(m_rows.first + m_users[std::min(u + 2 * rowsAhead, end - 1)]);
        __builtin_prefetch(m_rows.place + m_rows.first[m_users[std::min(u + rowsAhead, end - 1)]]);
        if (!m_isSettled[m_users[u]])
            settle<IsPlain>(problem, m_users[u], level, m_origin[place]);
    }
    return end - m_usersFirst[place];
}

/// Progressive filling in order of level, with a lazy heap.
template<bool IsPlain>
void MaxMinSolver::runOrdered(const MaxMinProblem &problem, const std::stop_token &stop)
{
    transpose<IsPlain>(stop);
    if (isCancelled(stop))
        return;
    fillHeap();
    m_isSettled.assign(problem.flows(), 0); // asked for active flows only
    const auto places = std::uint32_t(m_shared.size());
    std::size_t work = flowsPerLook;
    for (; !m_heap.empty(); ++work) {
        if (work >= flowsPerLook) {
            if (isCancelled(stop))
                return;
            work = 0;
        }
        std::pop_heap(m_heap.begin(), m_heap.end(), std::greater<>());
        const auto [level, id] = m_heap.back();
        m_heap.pop_back();
        if (id >= places) {
            const std::uint32_t flow = id - places;
            if (!m_isSettled[flow])
                settle<IsPlain>(problem, flow, level, m_limitCause[flow]);
            continue;
        }
        const double present = levelOf(m_shared[id].left, m_shared[id].pull);
        if (present <= level * staleFactor) {
            work += settleUsers<IsPlain>(problem, id, std::max(level, present));
        } else if (present < unlimited) {
            m_heap.emplace_back(present, id);
            std::push_heap(m_heap.begin(), m_heap.end(), std::greater<>());
        }
    }
}

} // namespace nongjang
