// Flows that keep to one way each: the exact distribution on parallel links, and what must hold on any network.
#include "model/analysis/hashed_ecmp.h"
#include "tests/support/topologies.h"

#include <QTest>

#include <cmath>
#include <limits>
#include <random>
#include <stop_token>
#include <thread>

using namespace nongjang;

namespace {

const Bandwidth rate = bytesPerSecond(1.0); // busiest loads then count flows

/// P(no link has more than `most` of `flows` hashed on `links`) = flows! / links^flows · [x^flows] (sum of x^j / j!, j ≤ most)^links.
double chanceOfAtMost(int most, int flows, int links)
{
    std::vector<double> power(std::size_t(flows) + 1, 0.0);
    power[0] = 1.0;
    double scale = 1.0; // flows! / links^flows
    for (int i = 1; i <= flows; ++i)
        scale *= double(i) / links;
    for (int link = 0; link < links; ++link) {
        std::vector<double> next(power.size(), 0.0);
        double inverseFactorial = 1.0;
        for (std::size_t j = 0; j <= std::size_t(most) && j < power.size(); ++j) {
            inverseFactorial /= j == 0 ? 1.0 : double(j);
            for (std::size_t i = 0; i + j < power.size(); ++i)
                next[i + j] += power[i] * inverseFactorial;
        }
        power = next;
    }
    return power.back() * scale;
}

double expectedFullest(int flows, int links)
{
    double expected = 0.0;
    for (int most = 0; most < flows; ++most)
        expected += 1.0 - chanceOfAtMost(most, flows, links);
    return expected;
}

struct Network
{
    explicit Network(test::Topology given)
        : topology(std::move(given))
        , adjacency(topology.graph)
        , router(topology.graph, adjacency,
                 std::vector<std::uint8_t>(topology.graph.links.size(), 1))
    {
        for (const Link &link : topology.graph.links)
            capacity.insert(capacity.end(), 2, link.capacity.value);
    }
    Network(const Network &) = delete;

    test::Topology topology;
    Adjacency adjacency;
    EcmpRouter router;
    std::vector<Bandwidth> capacity;
};

/// One unit from each of `flows` GPUs on one switch to a GPU of its own on another, over `links` equal links.
test::Topology parallelLinks(int flows, int links)
{
    test::Topology t;
    const NodeIndex left = t.add(test::Leaf);
    const NodeIndex right = t.add(test::Leaf);
    for (int i = 0; i < links; ++i)
        t.join(left, right, rate);
    for (int i = 0; i < flows; ++i)
        t.join(t.add(test::Gpu), left, rate);
    for (int i = 0; i < flows; ++i)
        t.join(t.add(test::Gpu), right, rate);
    return t;
}

std::vector<HashedFlow> fromHalfToHalf(const test::Topology &t)
{
    std::vector<HashedFlow> flows;
    const std::size_t half = t.endpoints.size() / 2;
    for (std::size_t i = 0; i < half; ++i)
        flows.push_back({t.endpoints[i], t.endpoints[i + half], 1.0});
    return flows;
}

HashedOptions options(std::uint32_t trials, std::uint64_t seed = 1, int threads = 1)
{
    return {trials, seed, threads};
}

} // namespace

class TestHashedEcmp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parallelLinksAsWorkedOut_data();
    void parallelLinksAsWorkedOut();
    void manyFlowsOfOnePair();
    void trialsAreSumsOfHashedRoutes();
    void meanLoadIsTheEqualSplit();
    void summaryOfTrials();
    void unequalSpeeds();
    void noChoiceNoLoss();
    void unlimitedLinks();
    void sameBitsForAnyThreads();
    void seedsDiffer();
    void badInput();
    void stops();
};

/// Engineering model 3.2: efficiency (m/k) / E[max].
void TestHashedEcmp::parallelLinksAsWorkedOut_data()
{
    QTest::addColumn<int>("flows");
    QTest::addColumn<int>("links");
    QTest::addColumn<double>("noCollision");
    QTest::addColumn<double>("fullest");
    QTest::addColumn<double>("efficiency");
    QTest::newRow("8 flows on 8 links") << 8 << 8 << 0.0024 << 2.597 << 0.385;
    QTest::newRow("32 flows on 8 links") << 32 << 8 << 0.0 << 7.048 << 0.568;
    QTest::newRow("2 flows on 2 links") << 2 << 2 << 0.5 << 1.5 << 0.6667;
}

void TestHashedEcmp::parallelLinksAsWorkedOut()
{
    QFETCH(const int, flows);
    QFETCH(const int, links);
    QFETCH(const double, noCollision);
    QFETCH(const double, fullest);
    QFETCH(const double, efficiency);
    // The numbers of the document against the distribution written out.
    QVERIFY(std::abs(chanceOfAtMost(1, flows, links) - noCollision) < 5e-5);
    QVERIFY(std::abs(expectedFullest(flows, links) - fullest) < 5e-4);
    QVERIFY(std::abs(double(flows) / links / expectedFullest(flows, links) - efficiency) < 5e-4);
    // The trials against the distribution: within four standard deviations, which the seed fixes for good.
    Network net(parallelLinks(flows, links));
    const std::vector<HashedFlow> sent = fromHalfToHalf(net.topology);
    constexpr std::uint32_t trials = 50'000;
    const HashedSplit split = hashedSplit(net.router, sent, net.capacity, options(trials));
    QCOMPARE(split.outcome, HashedOutcome::Done);
    QVERIFY(std::abs(split.ideal - std::max(1.0, double(flows) / links)) < 1e-12);
    const auto free = std::count(split.busiest.begin(), split.busiest.end(), 1.0);
    const double expectedFree = chanceOfAtMost(1, flows, links) * trials;
    QVERIFY(std::abs(double(free) - expectedFree) <= 4.0 * std::sqrt(expectedFree));
    constexpr double deviation = 1.2; // of the fullest link; less in all rows
    const double tolerance = 4.0 * deviation / std::sqrt(double(trials));
    QVERIFY2(std::abs(split.mean - expectedFullest(flows, links)) < tolerance,
             qPrintable(QString::number(split.mean)));
    QVERIFY2(std::abs(split.efficiency() - efficiency) < efficiency * tolerance / fullest + 5e-4,
             qPrintable(QString::number(split.efficiency())));
}

void TestHashedEcmp::manyFlowsOfOnePair()
{
    Network net(parallelLinks(1, 8));
    for (Bandwidth &each : net.capacity)
        each = rate;
    const auto &[from, to] = std::pair(net.topology.endpoints[0], net.topology.endpoints[1]);
    const std::vector<HashedFlow> flows(8, {from, to, 1.0});
    // Only the links between the switches: the GPUs' own carry all eight in any case.
    for (const LinkIndex own : {8U, 9U})
        net.capacity[2 * own] = net.capacity[2 * own + 1] = bytesPerSecond(1e9);
    const HashedSplit split = hashedSplit(net.router, flows, net.capacity, options(20'000));
    QVERIFY(std::abs(split.mean - expectedFullest(8, 8)) < 0.03);
}

/// What a trial reports is what its flows put on the links, each on the hashedRoute() of its flowHash().
void TestHashedEcmp::trialsAreSumsOfHashedRoutes()
{
    std::mt19937 random(3);
    for (int round = 0; round < 20; ++round) {
        Network net(round % 2 == 0 ? test::fatTree3(4, rate)
                                   : test::torus(3 + round % 3, 4, rate * 2.0));
        const std::vector<NodeIndex> &hosts = net.topology.endpoints;
        std::vector<HashedFlow> flows;
        for (int i = 0; i < 30; ++i)
            flows.push_back({hosts[random() % hosts.size()], hosts[random() % hosts.size()],
                             double(random() % 4)});
        for (Bandwidth &each : net.capacity)
            each = each * double(1 + random() % 3);
        const HashedSplit split =
            hashedSplit(net.router, flows, net.capacity, options(20, std::uint64_t(round)));
        QCOMPARE(split.outcome, HashedOutcome::Done);
        QCOMPARE(split.busiest.size(), std::size_t(20));
        for (std::uint32_t trial = 0; trial < 20; ++trial) {
            std::vector<double> load(net.capacity.size(), 0.0);
            for (std::size_t i = 0; i < flows.size(); ++i)
                for (const RouteShare &share : net.router.hashedRoute(
                         flows[i].from, flows[i].to, flowHash(std::uint64_t(round), trial, i)))
                    load[share.link] += flows[i].amount;
            double busiest = 0.0;
            for (std::size_t link = 0; link < load.size(); ++link)
                busiest = std::max(busiest, load[link] / net.capacity[link].si());
            QCOMPARE(split.busiest[trial], busiest);
        }
    }
}

/// On average hashing is the equal split, and a maximum is on average no smaller than that of the averages.
void TestHashedEcmp::meanLoadIsTheEqualSplit()
{
    Network net(test::fatTree2(4, 4, 4, rate, rate));
    const std::vector<HashedFlow> flows = fromHalfToHalf(net.topology);
    std::vector<double> mean(net.capacity.size(), 0.0);
    std::vector<double> ideal(net.capacity.size(), 0.0);
    constexpr std::uint32_t trials = 4000;
    for (std::size_t i = 0; i < flows.size(); ++i) {
        for (const RouteShare &share : net.router.route(flows[i].from, flows[i].to))
            ideal[share.link] += share.share;
        for (std::uint32_t trial = 0; trial < trials; ++trial)
            for (const RouteShare &share :
                 net.router.hashedRoute(flows[i].from, flows[i].to, flowHash(7, trial, i)))
                mean[share.link] += 1.0 / trials;
    }
    for (std::size_t link = 0; link < mean.size(); ++link)
        QVERIFY(std::abs(mean[link] - ideal[link]) < 0.07); // 4.5 deviations of four flows
    const HashedSplit split = hashedSplit(net.router, flows, net.capacity, options(trials));
    QCOMPARE(split.ideal, 1.0);
    QVERIFY(split.efficiency() < 1.0);
}

void TestHashedEcmp::summaryOfTrials()
{
    Network net(parallelLinks(8, 8));
    const std::vector<HashedFlow> flows = fromHalfToHalf(net.topology);
    for (const std::uint32_t trials : {1U, 2U, 19U, 20U, 21U, 1000U}) {
        const HashedSplit split = hashedSplit(net.router, flows, net.capacity, options(trials));
        QCOMPARE(split.busiest.size(), std::size_t(trials));
        const auto upTo = [&](double value) {
            return double(std::count_if(split.busiest.begin(), split.busiest.end(),
                                        [=](double one) { return one <= value; }));
        };
        QVERIFY(upTo(split.percentile5) >= 0.05 * trials);
        QVERIFY(upTo(std::nextafter(split.percentile5, 0.0)) < 0.05 * trials);
        QVERIFY(upTo(split.percentile95) >= 0.95 * trials);
        QVERIFY(upTo(std::nextafter(split.percentile95, 0.0)) < 0.95 * trials);
        const auto [least, most] = std::minmax_element(split.busiest.begin(), split.busiest.end());
        QVERIFY(split.mean >= *least && split.mean <= *most);
    }
}

/// TEST 3.2 of the engineering model with hashing: uplinks 100, 100, 100, 50. One flow takes 1/100 or, once in four, 1/50; split
/// equally it would take 1/4 / 50.
void TestHashedEcmp::unequalSpeeds()
{
    test::Topology t;
    const NodeIndex left = t.add(test::Leaf);
    const NodeIndex right = t.add(test::Leaf);
    for (const double each : {100.0, 100.0, 100.0, 50.0})
        t.join(left, right, bytesPerSecond(each));
    t.join(t.add(test::Gpu), left, bytesPerSecond(1000));
    t.join(t.add(test::Gpu), right, bytesPerSecond(1000));
    Network net(std::move(t));
    const HashedFlow flow{net.topology.endpoints[0], net.topology.endpoints[1], 1.0};
    const HashedSplit split = hashedSplit(net.router, {&flow, 1}, net.capacity, options(10'000));
    QVERIFY(std::abs(split.ideal - 0.005) < 1e-15);
    QVERIFY(std::abs(split.mean - 0.0125) < 0.0002); // 0.75 · 0.01 + 0.25 · 0.02
    QCOMPARE(split.percentile5, 0.01);
    QCOMPARE(split.percentile95, 0.02);
}

void TestHashedEcmp::noChoiceNoLoss()
{
    Network net(test::fatTree2(1, 8, 0, rate, rate));
    const std::vector<HashedFlow> flows = fromHalfToHalf(net.topology);
    const HashedSplit split = hashedSplit(net.router, flows, net.capacity, options(50));
    QCOMPARE(split.efficiency(), 1.0);
    QCOMPARE(split.percentile5, 1.0);
    QCOMPARE(split.percentile95, 1.0);
}

void TestHashedEcmp::unlimitedLinks()
{
    Network net(parallelLinks(8, 2));
    for (LinkIndex own = 2; own < net.topology.graph.links.size(); ++own)
        net.capacity[2 * own] = net.capacity[2 * own + 1] =
            bytesPerSecond(std::numeric_limits<double>::infinity());
    const std::vector<HashedFlow> flows = fromHalfToHalf(net.topology);
    QCOMPARE(hashedSplit(net.router, flows, net.capacity, options(10)).ideal, 4.0);
    std::fill(net.capacity.begin(), net.capacity.end(),
              bytesPerSecond(std::numeric_limits<double>::infinity()));
    const HashedSplit free = hashedSplit(net.router, flows, net.capacity, options(10));
    QCOMPARE(free.outcome, HashedOutcome::Done);
    QCOMPARE(free.mean, 0.0);
    QCOMPARE(free.efficiency(), 1.0);
}

void TestHashedEcmp::sameBitsForAnyThreads()
{
    Network net(test::fatTree3(8, rate));
    const std::vector<HashedFlow> flows = fromHalfToHalf(net.topology); // enough work to share
    const HashedSplit one = hashedSplit(net.router, flows, net.capacity, options(301, 5, 1));
    for (const int threads : {0, 1, 2, 3, 7}) {
        const HashedSplit same =
            hashedSplit(net.router, flows, net.capacity, options(301, 5, threads));
        QCOMPARE(same.busiest, one.busiest);
        QCOMPARE(same.mean, one.mean);
        QCOMPARE(same.percentile5, one.percentile5);
        QCOMPARE(same.percentile95, one.percentile95);
    }
}

void TestHashedEcmp::seedsDiffer()
{
    Network net(parallelLinks(32, 8));
    const std::vector<HashedFlow> flows = fromHalfToHalf(net.topology);
    const auto busiest = [&](std::uint64_t seed) {
        return hashedSplit(net.router, flows, net.capacity, options(100, seed)).busiest;
    };
    QVERIFY(busiest(0) != busiest(1));
    QCOMPARE(busiest(1), busiest(1));
    // The same on every machine; worked out apart from this program.
    QCOMPARE(flowHash(1, 2, 3), Q_UINT64_C(15020427595393229491));
}

void TestHashedEcmp::badInput()
{
    test::Topology t = parallelLinks(2, 2);
    const NodeIndex alone = t.add(test::Gpu);
    Network net(std::move(t));
    const NodeIndex from = net.topology.endpoints[0];
    const NodeIndex to = net.topology.endpoints[2];
    const auto outcome = [&](const std::vector<HashedFlow> &flows, std::uint32_t trials = 10) {
        return hashedSplit(net.router, flows, net.capacity, options(trials)).outcome;
    };
    QCOMPARE(outcome({}), HashedOutcome::NoFlows);
    QCOMPARE(outcome({{from, from, 1.0}, {from, to, 0.0}}), HashedOutcome::NoFlows);
    QCOMPARE(outcome({{from, to, 1.0}}, 0), HashedOutcome::NoFlows);
    QCOMPARE(outcome({{from, to, 1.0}}), HashedOutcome::Done);
    QCOMPARE(outcome({{from, from, 1.0}, {from, to, 1.0}}), HashedOutcome::Done);
    QCOMPARE(outcome({{from, alone, 0.0}, {from, to, 1.0}}), HashedOutcome::Done);
    const std::vector<HashedFlow> lost{{from, to, 1.0}, {from, alone, 1.0}, {alone, to, 1.0}};
    const HashedSplit split = hashedSplit(net.router, lost, net.capacity, options(10));
    QCOMPARE(split.outcome, HashedOutcome::NoWay);
    QCOMPARE(split.unreachable, std::size_t(1));
    QVERIFY(split.busiest.empty());
}

void TestHashedEcmp::stops()
{
    Network net(parallelLinks(32, 8));
    const std::vector<HashedFlow> flows = fromHalfToHalf(net.topology);
    std::stop_source stopped;
    stopped.request_stop();
    QCOMPARE(hashedSplit(net.router, flows, net.capacity, options(10), stopped.get_token()).outcome,
             HashedOutcome::Cancelled);
    std::stop_source source;
    std::thread stopper([&] { // hands the processor over first, so that the run is under way
        std::this_thread::yield();
        source.request_stop();
    });
    const HashedSplit split =
        hashedSplit(net.router, flows, net.capacity, options(2'000'000), source.get_token());
    stopper.join();
    QCOMPARE(split.outcome, HashedOutcome::Cancelled); // left alone it takes most of a second
}

QTEST_GUILESS_MAIN(TestHashedEcmp)
#include "tst_hashed_ecmp.moc"
