// The max-min solver: the rates of one instance from a file (--instance FILE --rates), or how long it takes on farms of GPUs,
// beside SimGrid's solver where the library is present. Routes are made once, outside all times.
#include "model/analysis/ecmp.h"
#include "model/analysis/maxmin.h"
#include "model/analysis/symmetry.h"
#include "tests/support/topologies.h"
#ifdef NJ_HAVE_SIMGRID
#include "tests/benchmark/simgrid_lmm.h"
#endif

#include <algorithm>
#include <benchmark/benchmark.h>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <fstream>
#include <functional>
#include <iostream>
#include <malloc.h>
#include <map>
#include <memory>
#include <nlohmann/json.hpp>
#include <optional>
#include <random>
#include <string>
#include <string_view>

using namespace nongjang;

namespace {

using Json = nlohmann::json;
using Clock = std::chrono::steady_clock;

double millisecondsSince(Clock::time_point start)
{
    return std::chrono::duration<double, std::milli>(Clock::now() - start).count();
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values.empty() ? 0.0 : values[values.size() / 2];
}

/// Set-up is what a peer's set-up is: from plain lists to what the solver is handed, everything made anew.
struct Timed
{
    double setup = 0.0; ///< ms
    double solve = 0.0; ///< ms
    MaxMinResult result;
};

Timed solveAnew(const MaxMinProblem &lists)
{
    Timed timed;
    const Clock::time_point start = Clock::now();
    const auto problem = std::make_unique<MaxMinProblem>(lists);
    const auto solver = std::make_unique<MaxMinSolver>();
    timed.setup = millisecondsSince(start);
    const Clock::time_point made = Clock::now();
    const MaxMinResult &result = solver->solve(*problem);
    timed.solve = millisecondsSince(made);
    timed.result = result;
    return timed;
}

// ---- One instance from a file -------------------------------------------------------------------------------------------------

/// Reads maxmin-instance/1; says what is wrong instead of guessing.
class InstanceReader
{
public:
    [[nodiscard]] std::optional<MaxMinProblem> read(const std::string &path)
    {
        std::ifstream file(path);
        if (!file)
            return fail("cannot be opened");
        const Json root = Json::parse(file, nullptr, false);
        if (root.is_discarded() || !root.is_object())
            return fail("is not a JSON object");
        if (!root.contains("format") || root["format"] != "maxmin-instance/1")
            return fail("is not of format maxmin-instance/1");
        if (!root.contains("links") || !root["links"].is_array() || !root.contains("flows")
            || !root["flows"].is_array())
            return fail("has no lists \"links\" and \"flows\"");
        for (const Json &link : root["links"])
            if (!addLink(link))
                return fail("has a wrong link, number " + std::to_string(m_problem.capacity.size())
                            + ": wanted [from, to, byte/s above 0]");
        for (const Json &flow : root["flows"])
            if (!addFlow(flow))
                return fail("has a wrong flow, number " + std::to_string(m_problem.flows())
                            + ": wanted [from, to, [links]] or [from, to, [links], [shares]]");
        if (!m_hasShares)
            m_problem.usage.clear();
        return std::move(m_problem);
    }
    [[nodiscard]] const std::string &error() const { return m_error; }

private:
    std::nullopt_t fail(std::string error)
    {
        m_error = std::move(error);
        return std::nullopt;
    }
    bool addLink(const Json &link)
    {
        if (!link.is_array() || link.size() < 3 || !link[2].is_number()
            || !(link[2].get<double>() > 0.0))
            return false;
        m_problem.capacity.push_back(bytesPerSecond(link[2].get<double>()));
        return true;
    }
    bool addFlow(const Json &flow)
    {
        if (!flow.is_array() || flow.size() < 3 || !flow[2].is_array())
            return false;
        const Json &links = flow[2];
        const bool hasShares = flow.size() > 3;
        if (hasShares && (!flow[3].is_array() || flow[3].size() != links.size()))
            return false;
        for (std::size_t i = 0; i < links.size(); ++i) {
            if (!links[i].is_number_unsigned()
                || links[i].get<std::uint64_t>() >= m_problem.capacity.size())
                return false;
            if (hasShares && (!flow[3][i].is_number() || !(flow[3][i].get<double>() >= 0.0)))
                return false;
            m_problem.resource.push_back(links[i].get<std::uint32_t>());
            m_problem.usage.push_back(hasShares ? flow[3][i].get<double>() : 1.0);
        }
        m_hasShares = m_hasShares || hasShares;
        m_problem.first.push_back(std::uint32_t(m_problem.resource.size()));
        return true;
    }
    MaxMinProblem m_problem;
    bool m_hasShares = false;
    std::string m_error;
};

/// Median times of some runs, each from nothing; the rates are the same in all.
int printRates(const std::string &path)
{
    InstanceReader reader;
    const std::optional<MaxMinProblem> instance = reader.read(path);
    if (!instance) {
        std::cerr << path << ": " << reader.error() << '\n';
        return 2;
    }
    std::vector<double> setup;
    std::vector<double> solve;
    Timed last;
    const Clock::time_point start = Clock::now();
    while (setup.size() < 9 && (setup.size() < 3 || millisecondsSince(start) < 1000.0)) {
        last = solveAnew(*instance);
        setup.push_back(last.setup);
        solve.push_back(last.solve);
    }
    Json rates = Json::array();
    for (const Bandwidth rate : last.result.rate) // null: nothing limits the flow
        rates.push_back(std::isfinite(rate.si()) ? Json(rate.si()) : Json());
    const Json answer = {
        {"setup_ms", median(setup)}, {"solve_ms", median(solve)}, {"rates", rates}};
    std::cout << answer.dump() << '\n';
    return 0;
}

// ---- Farms and their traffic --------------------------------------------------------------------------------------------------

using Pairs = std::vector<std::pair<std::size_t, std::size_t>>; ///< of endpoints

Pairs ringOf(std::size_t count)
{
    Pairs pairs;
    for (std::size_t i = 0; i < count; ++i)
        pairs.emplace_back(i, (i + 1) % count);
    return pairs;
}

/// A ring in every server and one for every rail through all servers.
Pairs hierarchicalOf(std::size_t count)
{
    constexpr std::size_t perServer = 8;
    const std::size_t servers = count / perServer;
    Pairs pairs;
    for (std::size_t s = 0; s < servers; ++s)
        for (std::size_t i = 0; i < perServer; ++i) {
            pairs.emplace_back(s * perServer + i, s * perServer + (i + 1) % perServer);
            pairs.emplace_back(s * perServer + i, (s + 1) % servers * perServer + i);
        }
    return pairs;
}

/// One random cycle through all: nobody sends to itself.
Pairs permutationOf(std::size_t count)
{
    std::mt19937 random(42);
    std::vector<std::size_t> order(count);
    for (std::size_t i = 0; i < count; ++i)
        order[i] = i;
    for (std::size_t i = count; i > 1; --i)
        std::swap(order[i - 1], order[random() % i]);
    Pairs pairs;
    for (std::size_t i = 0; i < count; ++i)
        pairs.emplace_back(order[i], order[(i + 1) % count]);
    std::sort(pairs.begin(), pairs.end());
    return pairs;
}

Pairs allToAllOf(std::size_t count)
{
    Pairs pairs;
    for (std::size_t i = 0; i < count; ++i)
        for (std::size_t j = 0; j < count; ++j)
            if (i != j)
                pairs.emplace_back(i, j);
    return pairs;
}

/// One of the shortest ways, drawn link by link among those the flow could take.
void drawWay(const test::Topology &farm, const std::vector<RouteShare> &shares, NodeIndex from,
             NodeIndex to, std::mt19937 &random, std::vector<std::uint32_t> &way)
{
    const auto tail = [&](DirectedLink d) {
        const Link &link = farm.graph.links[d / 2];
        return d % 2 == 0 ? link.a : link.b;
    };
    const auto head = [&](DirectedLink d) {
        return tail(d ^ 1U);
    };
    std::vector<DirectedLink> choices;
    for (NodeIndex node = from; node != to;) {
        choices.clear();
        for (const RouteShare &share : shares)
            if (tail(share.link) == node)
                choices.push_back(share.link);
        way.push_back(choices[random() % choices.size()]);
        node = head(way.back());
    }
}

/// Every flow on one way drawn at random, or split over all its shortest ways.
enum class Routing { OneWay, Split };

MaxMinProblem routed(const test::Topology &farm, const Pairs &pairs, Routing routing)
{
    const Adjacency adjacency(farm.graph);
    EcmpRouter router(farm.graph, adjacency, std::vector<std::uint8_t>(farm.graph.links.size(), 1));
    std::mt19937 random(7);
    MaxMinProblem problem;
    for (const Link &link : farm.graph.links)
        problem.capacity.insert(problem.capacity.end(), 2, link.capacity.value);
    for (const auto &[source, sink] : pairs) {
        const NodeIndex from = farm.endpoints[source];
        const NodeIndex to = farm.endpoints[sink];
        const std::vector<RouteShare> &shares = router.route(from, to);
        if (routing == Routing::OneWay)
            drawWay(farm, shares, from, to, random, problem.resource);
        else
            for (const RouteShare &share : shares) {
                problem.resource.push_back(share.link);
                problem.usage.push_back(share.share);
            }
        problem.first.push_back(std::uint32_t(problem.resource.size()));
    }
    return problem;
}

struct Scenario
{
    std::string name;
    std::function<MaxMinProblem()> make;
};

MaxMinProblem onFarm(int gpus, Pairs (*traffic)(std::size_t), Routing routing = Routing::OneWay)
{
    return routed(test::farm3(gpus), traffic(std::size_t(gpus)), routing);
}

std::vector<Scenario> scenarios()
{
    const auto rate = gigabitsPerSecond(100);
    return {
        {"farm3 10240 ring",
         [] {
             return onFarm(10240, ringOf);
         }},
        {"farm3 10240 hierarchical",
         [] {
             return onFarm(10240, hierarchicalOf);
         }},
        {"farm3 10240 permutation",
         [] {
             return onFarm(10240, permutationOf);
         }},
        {"farm3 10240 permutation split",
         [] {
             return onFarm(10240, permutationOf, Routing::Split);
         }},
        {"fat tree 256 all-to-all",
         [=] {
             return routed(test::fatTree2(16, 16, 16, rate, rate), allToAllOf(256),
                           Routing::OneWay);
         }},
        {"farm3 256 all-to-all",
         [] {
             return onFarm(256, allToAllOf);
         }},
    };
}

/// Made when first asked for: routing 10,240 pairs takes longer than all solving.
const MaxMinProblem &problemOf(const Scenario &scenario)
{
    static std::map<std::string, MaxMinProblem> made;
    const auto found = made.find(scenario.name);
    return found != made.end() ? found->second
                               : made.emplace(scenario.name, scenario.make()).first->second;
}

// ---- Benchmarks ---------------------------------------------------------------------------------------------------------------

void describe(benchmark::State &state, const MaxMinProblem &problem)
{
    state.counters["flows"] = double(problem.flows());
    state.counters["nonzeros"] = double(problem.resource.size());
}

/// What an edit costs: the solver has its work space already.
void solveAgain(benchmark::State &state, const Scenario &scenario)
{
    const MaxMinProblem &problem = problemOf(scenario);
    MaxMinSolver solver;
    int rounds = 0;
    for ([[maybe_unused]] const auto _ : state)
        rounds = solver.solve(problem).rounds;
    describe(state, problem);
    state.counters["rounds"] = rounds;
}

void solveFromNothing(benchmark::State &state, const Scenario &scenario)
{
    const MaxMinProblem &problem = problemOf(scenario);
    for ([[maybe_unused]] const auto _ : state)
        benchmark::DoNotOptimize(solveAnew(problem).result.rate.data());
    describe(state, problem);
}

#ifdef NJ_HAVE_SIMGRID
/// Build and solve, taken in turns. The time shown is SimGrid's as it runs in its simulations; the counters hold all medians in ms,
/// how many times ours goes into SimGrid's, also without its bookkeeping (bare), and the largest relative difference of a rate.
void againstSimGrid(benchmark::State &state, const Scenario &scenario)
{
    const MaxMinProblem &problem = problemOf(scenario);
    std::vector<double> own;
    std::vector<double> peer;
    std::vector<double> barePeer;
    double difference = 0.0;
    for ([[maybe_unused]] const auto _ : state) {
        const bench::PeerRun run = bench::runSimGrid(problem, bench::Update::Selective);
        const bench::PeerRun bare = bench::runSimGrid(problem, bench::Update::Bare);
        peer.push_back((run.build.si() + run.solve.si()) * 1e3);
        barePeer.push_back((bare.build.si() + bare.solve.si()) * 1e3);
        state.SetIterationTime(peer.back() / 1e3);
        for (int turn = 0; turn < 5; ++turn) {
            const Timed mine = solveAnew(problem);
            own.push_back(mine.setup + mine.solve);
            for (std::size_t f = 0; turn == 0 && f < run.rate.size(); ++f)
                difference =
                    std::max(difference, std::abs(run.rate[f] / mine.result.rate[f].si() - 1.0));
        }
    }
    state.counters["own"] = median(own);
    state.counters["SimGrid"] = median(peer);
    state.counters["bare"] = median(barePeer);
    state.counters["ratio"] = median(peer) / median(own);
    state.counters["ratio_bare"] = median(barePeer) / median(own);
    state.counters["difference"] = difference;
}

/// All-to-all of 1,024 hosts under 32 leaves and one spine, where every pair has one way and all obtain the same: by symmetry from the
/// graph, against build and solve of a million flows. `difference` is that of the rates.
void bySymmetry(benchmark::State &state)
{
    const auto rate = gigabitsPerSecond(100);
    constexpr int leaves = 32;
    constexpr int perLeaf = 32;
    const test::Topology network = test::fatTree2(leaves, perLeaf, 1, rate, rate * perLeaf);
    const MaxMinProblem problem =
        routed(network, allToAllOf(std::size_t(leaves) * perLeaf), Routing::OneWay);
    std::vector<double> own;
    std::vector<double> peer;
    std::vector<double> barePeer;
    double difference = 0.0;
    for ([[maybe_unused]] const auto _ : state) {
        const bench::PeerRun run = bench::runSimGrid(problem, bench::Update::Selective);
        const bench::PeerRun bare = bench::runSimGrid(problem, bench::Update::Bare);
        barePeer.push_back((bare.build.si() + bare.solve.si()) * 1e3);
        peer.push_back((run.build.si() + run.solve.si()) * 1e3);
        state.SetIterationTime(peer.back() / 1e3);
        for (int turn = 0; turn < 20; ++turn) {
            const auto start = std::chrono::steady_clock::now();
            const Bandwidth each = uniformAllToAll(network.graph).ratePerPair();
            own.push_back(
                std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start)
                    .count());
            for (const double other : run.rate)
                difference = std::max(difference, std::abs(other / each.si() - 1.0));
        }
    }
    describe(state, problem);
    state.counters["own"] = median(own);
    state.counters["SimGrid"] = median(peer);
    state.counters["bare"] = median(barePeer);
    state.counters["ratio"] = median(peer) / median(own);
    state.counters["ratio_bare"] = median(barePeer) / median(own);
    state.counters["difference"] = difference;
}
#endif

void addAll()
{
    static const std::vector<Scenario> all = scenarios();
#ifdef NJ_HAVE_SIMGRID
    benchmark::RegisterBenchmark("tree 1024 all-to-all: by symmetry, against SimGrid", bySymmetry)
        ->Unit(benchmark::kMillisecond)
        ->Iterations(3)
        ->UseManualTime();
#endif
    for (const Scenario &scenario : all) {
        const auto add = [&](const char *what, void (*run)(benchmark::State &, const Scenario &)) {
            return benchmark::RegisterBenchmark((scenario.name + ": " + what).c_str(), run,
                                                std::cref(scenario))
                ->Unit(benchmark::kMillisecond);
        };
        add("solve again", solveAgain)->MinTime(0.2);
        add("set up and solve", solveFromNothing)->MinTime(0.2);
#ifdef NJ_HAVE_SIMGRID
        add("against SimGrid", againstSimGrid)->Iterations(5)->UseManualTime();
#endif
    }
}

} // namespace

int main(int argc, char **argv)
{
    // Memory once used stays with the process, for every solver alike: fetching it anew from the system is not what is measured.
    mallopt(M_MMAP_THRESHOLD, 1 << 30);
    mallopt(M_TRIM_THRESHOLD, 1 << 30);
    const std::vector<std::string_view> arguments(argv + 1, argv + argc);
    if (std::find(arguments.begin(), arguments.end(), "--instance") != arguments.end()) {
        if (arguments.size() != 3 || arguments[0] != "--instance" || arguments[2] != "--rates") {
            std::cerr << "usage: bench_maxmin --instance FILE --rates\n";
            return 2;
        }
        return printRates(argv[2]);
    }
    benchmark::Initialize(&argc, argv);
    if (benchmark::ReportUnrecognizedArguments(argc, argv))
        return 1;
    addAll();
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
