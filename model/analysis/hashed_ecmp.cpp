#include "model/analysis/hashed_ecmp.h"

#include "model/analysis/symmetry_refinement.h"

#include <omp.h>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace nongjang {

namespace {

constexpr std::uint32_t noFork = 0xffffffffU;

/// The shortest ways of all flows as tables that threads only read: at each fork the next links, and the fork each leads to.
class WayTables
{
public:
    explicit WayTables(const LinkGraph &graph)
        : m_graph(graph)
        , m_placeOf(graph.links.size() * 2, noFork)
        , m_forkOf(graph.isEndpoint.size(), noFork)
    {}

    /// The first fork of the ways that route() found.
    std::uint32_t addWays(const std::vector<RouteShare> &shares);
    /// `fork` noFork: it loads nothing.
    void addFlow(std::uint32_t fork, double amount);

    /// In the order in which trials number them.
    [[nodiscard]] const std::vector<DirectedLink> &usedLinks() const { return m_used; }
    /// Links that one trial walks over.
    [[nodiscard]] std::size_t hops() const { return m_hops; }
    /// `load` per used link, overwritten.
    void runTrial(std::uint64_t seed, std::uint32_t trial, std::vector<double> &load) const;

private:
    struct Fork
    {
        NodeIndex node;
        std::uint32_t first; ///< in m_steps
        std::uint32_t ways;
    };
    struct Step
    {
        std::uint32_t place; ///< of the link in m_used
        std::uint32_t fork;  ///< that it leads to; noFork: it arrives
    };
    struct Flow
    {
        std::uint32_t fork;
        double amount;
    };

    const LinkGraph &m_graph;
    std::vector<std::uint32_t> m_placeOf; ///< per directed link; noFork: not used
    std::vector<std::uint32_t> m_forkOf;  ///< per node, while ways are added; else noFork
    std::vector<DirectedLink> m_used;
    std::vector<Fork> m_forks;
    std::vector<Step> m_steps;
    std::vector<Flow> m_flows;
    std::size_t m_hops = 0;
};

std::uint32_t WayTables::addWays(const std::vector<RouteShare> &shares)
{
    const auto firstFork = std::uint32_t(m_forks.size());
    const auto firstStep = std::uint32_t(m_steps.size());
    for (const RouteShare &share : shares) { // those of one node stand together
        const NodeIndex tail = tailOf(m_graph, share.link);
        if (m_forkOf[tail] == noFork) {
            m_forkOf[tail] = std::uint32_t(m_forks.size());
            m_forks.push_back({tail, std::uint32_t(m_steps.size()), 0});
        }
        if (m_placeOf[share.link] == noFork) {
            m_placeOf[share.link] = std::uint32_t(m_used.size());
            m_used.push_back(share.link);
        }
        m_steps.push_back({m_placeOf[share.link], noFork});
        ++m_forks.back().ways;
    }
    for (std::size_t i = 0; i < shares.size(); ++i)
        m_steps[firstStep + i].fork = m_forkOf[headOf(m_graph, shares[i].link)];
    for (std::size_t fork = firstFork; fork < m_forks.size(); ++fork)
        m_forkOf[m_forks[fork].node] = noFork;
    return firstFork;
}

void WayTables::addFlow(std::uint32_t fork, double amount)
{
    m_flows.push_back({fork, amount});
    for (; fork != noFork; fork = m_steps[m_forks[fork].first].fork)
        ++m_hops;
}

void WayTables::runTrial(std::uint64_t seed, std::uint32_t trial, std::vector<double> &load) const
{
    std::fill(load.begin(), load.end(), 0.0);
    for (std::size_t i = 0; i < m_flows.size(); ++i) {
        const std::uint64_t hash = flowHash(seed, trial, i);
        for (std::uint32_t fork = m_flows[i].fork; fork != noFork;) {
            const Fork &at = m_forks[fork];
            const Step &step = m_steps[at.first + hashedChoice(hash, at.node, at.ways)];
            load[step.place] += m_flows[i].amount;
            fork = step.fork;
        }
    }
}

/// Fills the tables and adds to `ideal` (per directed link) the load of equal splits. Sets an outcome other than Done when that ends it.
void routeAll(EcmpRouter &router, std::span<const HashedFlow> flows, WayTables &tables,
              std::vector<double> &ideal, HashedSplit &result, const std::stop_token &stop)
{
    const HashedFlow *last = nullptr;
    const std::vector<RouteShare> *shares = nullptr;
    std::uint32_t fork = noFork;
    for (const HashedFlow &flow : flows) {
        if (flow.amount == 0.0 || flow.from == flow.to) {
            tables.addFlow(noFork, 0.0);
            continue;
        }
        if (last == nullptr || last->from != flow.from || last->to != flow.to) {
            if (stop.stop_requested()) {
                result.outcome = HashedOutcome::Cancelled;
                return;
            }
            shares = &router.route(flow.from, flow.to);
            if (shares->empty()) {
                result.outcome = HashedOutcome::NoWay;
                result.unreachable = std::size_t(&flow - flows.data());
                return;
            }
            fork = tables.addWays(*shares);
            last = &flow;
        }
        tables.addFlow(fork, flow.amount);
        for (const RouteShare &share : *shares)
            ideal[share.link] += flow.amount * share.share;
    }
    result.outcome = last == nullptr ? HashedOutcome::NoFlows : HashedOutcome::Done;
}

/// Bytes per second of each used link.
std::vector<double> usedCapacities(const WayTables &tables, std::span<const Bandwidth> capacity)
{
    std::vector<double> result;
    result.reserve(tables.usedLinks().size());
    for (const DirectedLink link : tables.usedLinks())
        result.push_back(capacity[link].si());
    return result;
}

double largestRatio(const std::vector<double> &load, const std::vector<double> &capacity) noexcept
{
    double largest = 0.0;
    for (std::size_t i = 0; i < load.size(); ++i)
        largest = std::max(largest, load[i] / capacity[i]);
    return largest;
}

int threadsFor(const WayTables &tables, const HashedOptions &options)
{
    // Waking a team costs up to 0.1 ms, and where another process holds a processor a turn of the scheduler; a hop is some 10 ns.
    constexpr double enoughHops = 5e4;
    if (double(tables.hops()) * options.trials < enoughHops)
        return 1;
    const int most = options.threads > 0 ? options.threads : omp_get_num_procs() - 1;
    return std::clamp(most, 1, int(std::min<std::uint32_t>(options.trials, 256)));
}

/// Every trial has a place of its own in the result, so it does not matter which thread takes it.
void runTrials(const WayTables &tables, const std::vector<double> &capacity,
               const HashedOptions &options, std::vector<double> &busiest,
               const std::stop_token &stop)
{
    const int threads = threadsFor(tables, options);
    std::vector<std::vector<double>> loads(std::size_t(threads),
                                           std::vector<double>(capacity.size()));
    const auto trials = std::int64_t(busiest.size());
#pragma omp parallel for default(none) num_threads(threads) schedule(static) \
    shared(tables, capacity, options, busiest, stop, loads, trials)
    for (std::int64_t trial = 0; trial < trials; ++trial) {
        if (stop.stop_requested())
            continue;
        std::vector<double> &load = loads[std::size_t(omp_get_thread_num())];
        tables.runTrial(options.seed, std::uint32_t(trial), load);
        busiest[std::size_t(trial)] = largestRatio(load, capacity);
    }
}

void summarise(HashedSplit &result)
{
    const auto trials = double(result.busiest.size());
    result.mean = std::accumulate(result.busiest.begin(), result.busiest.end(), 0.0) / trials;
    std::vector<double> sorted = result.busiest;
    std::sort(sorted.begin(), sorted.end());
    const auto upTo = [&](double share) {
        return sorted[std::size_t(std::ceil(share * trials)) - 1];
    };
    result.percentile5 = upTo(0.05);
    result.percentile95 = upTo(0.95);
}

} // namespace

std::uint64_t flowHash(std::uint64_t seed, std::uint32_t trial, std::size_t flow) noexcept
{
    return scatter(scatter(scatter(seed) ^ trial) ^ flow);
}

HashedSplit hashedSplit(EcmpRouter &router, std::span<const HashedFlow> flows,
                        std::span<const Bandwidth> capacity, const HashedOptions &options,
                        const std::stop_token &stop)
{
    HashedSplit result;
    if (options.trials == 0)
        return result;
    WayTables tables(router.graph());
    std::vector<double> ideal(router.graph().links.size() * 2, 0.0);
    routeAll(router, flows, tables, ideal, result, stop);
    if (result.outcome != HashedOutcome::Done)
        return result;
    for (const DirectedLink link : tables.usedLinks())
        result.ideal = std::max(result.ideal, ideal[link] / capacity[link].si());
    result.busiest.resize(options.trials);
    runTrials(tables, usedCapacities(tables, capacity), options, result.busiest, stop);
    if (stop.stop_requested())
        result.outcome = HashedOutcome::Cancelled;
    else
        summarise(result);
    return result;
}

} // namespace nongjang
