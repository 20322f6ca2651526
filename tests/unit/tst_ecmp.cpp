// Equal-split routing: shares worked out by hand on regular networks, and what must hold on any network.
#include "model/analysis/ecmp.h"
#include "tests/support/topologies.h"

#include <QTest>

#include <cmath>
#include <map>
#include <random>

using namespace nongjang;

namespace {

const Bandwidth rate = gigabitsPerSecond(100);

struct Routed
{
    explicit Routed(test::Topology given, std::vector<std::uint8_t> costs = {})
        : topology(std::move(given))
        , adjacency(topology.graph)
        , router(topology.graph, adjacency,
                 costs.empty() ? std::vector<std::uint8_t>(topology.graph.links.size(), 1) : costs)
    {}
    Routed(const Routed &) = delete;
    /// Share of the flow by the kinds of a link's ends, and the number of such links.
    std::map<std::pair<std::uint32_t, std::uint32_t>, std::vector<double>> byKinds(NodeIndex from,
                                                                                   NodeIndex to)
    {
        std::map<std::pair<std::uint32_t, std::uint32_t>, std::vector<double>> result;
        for (const RouteShare &share : router.route(from, to))
            result[{topology.kinds[tailOf(topology.graph, share.link)],
                    topology.kinds[headOf(topology.graph, share.link)]}]
                .push_back(share.share);
        return result;
    }
    test::Topology topology;
    Adjacency adjacency;
    EcmpRouter router;
};

bool areAll(const std::vector<double> &shares, std::size_t count, double share)
{
    return shares.size() == count && std::all_of(shares.begin(), shares.end(), [=](double s) {
               return std::abs(s - share) < 1e-15;
           });
}

/// Switches joined at random, some pairs twice, some not at all; endpoints on them, a few joined directly.
test::Topology randomNetwork(std::mt19937 &random, std::vector<std::uint8_t> &costs)
{
    test::Topology t;
    const std::vector<NodeIndex> switches = t.addMany(test::Leaf, 3 + int(random() % 10));
    const auto anySwitch = [&] {
        return switches[random() % switches.size()];
    };
    for (std::size_t i = 0; i < 2 * switches.size(); ++i) {
        const NodeIndex a = anySwitch();
        const NodeIndex b = anySwitch();
        if (a != b)
            t.join(a, b, rate);
    }
    for (int i = 0; i < 8; ++i) {
        const NodeIndex endpoint = t.add(test::Gpu);
        for (std::size_t port = 0; port < 1 + random() % 2; ++port)
            t.join(endpoint, anySwitch(), rate);
        if (i > 0 && random() % 3 == 0)
            t.join(endpoint, t.endpoints[random() % std::size_t(i)], rate);
    }
    for (std::size_t l = 0; l < t.graph.links.size(); ++l)
        costs.push_back(std::uint8_t(1 + random() % 3));
    return t;
}

} // namespace

class TestEcmp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void twoLevels();
    void threeLevels();
    void parallelLinks();
    void unequalBranches();
    void cheaperLinksFirst();
    void endpointsAreNotPassed();
    void noWay();
    void conservation();
    void gatherIsTheSumOfRoutes();
    void hashedRouteIsOneShortestWay();
    void hashesUseEveryWayAsOften();
    void nodesChooseApart();
    void choicesAreFixed();
    void viaGivenNodes();
    void viaWithoutWay();
};

void TestEcmp::twoLevels()
{
    Routed net(test::fatTree2(4, 4, 3, rate, rate));
    const auto &hosts = net.topology.endpoints;
    const auto near = net.byKinds(hosts[0], hosts[1]); // under one leaf
    QCOMPARE(near.size(), std::size_t(2));
    QVERIFY(areAll(near.at({test::Gpu, test::Leaf}), 1, 1.0));
    QVERIFY(areAll(near.at({test::Leaf, test::Gpu}), 1, 1.0));
    const auto far = net.byKinds(hosts[0], hosts[15]); // a third over every spine
    QCOMPARE(far.size(), std::size_t(4));
    QVERIFY(areAll(far.at({test::Gpu, test::Leaf}), 1, 1.0));
    QVERIFY(areAll(far.at({test::Leaf, test::Spine}), 3, 1.0 / 3));
    QVERIFY(areAll(far.at({test::Spine, test::Leaf}), 3, 1.0 / 3));
    QVERIFY(areAll(far.at({test::Leaf, test::Gpu}), 1, 1.0));
}

void TestEcmp::threeLevels()
{
    Routed net(test::fatTree3(8, rate)); // a pod: 4 leaves of 4 hosts, 4 spines; 4 cores per spine
    const auto &hosts = net.topology.endpoints;
    const auto inPod = net.byKinds(hosts[0], hosts[15]);
    QVERIFY(areAll(inPod.at({test::Leaf, test::Spine}), 4, 0.25));
    QVERIFY(!inPod.contains({test::Spine, test::Core}));
    const auto across = net.byKinds(hosts[0], hosts[16]);
    QVERIFY(areAll(across.at({test::Leaf, test::Spine}), 4, 0.25));
    QVERIFY(areAll(across.at({test::Spine, test::Core}), 16, 1.0 / 16));
    QVERIFY(areAll(across.at({test::Core, test::Spine}), 16, 1.0 / 16));
    QVERIFY(areAll(across.at({test::Spine, test::Leaf}), 4, 0.25));
}

void TestEcmp::parallelLinks()
{
    test::Topology t;
    const NodeIndex a = t.add(test::Leaf);
    const NodeIndex b = t.add(test::Leaf);
    const NodeIndex c = t.add(test::Leaf);
    const NodeIndex d = t.add(test::Leaf);
    for (int i = 0; i < 3; ++i)
        t.join(a, b, rate);
    t.join(d, a, rate); // a way back and about, longer than the straight one
    t.join(a, c, rate);
    const NodeIndex left = t.add(test::Gpu);
    const NodeIndex right = t.add(test::Gpu);
    t.join(left, a, rate);
    t.join(b, right, rate);
    Routed net(std::move(t));
    const auto shares = net.byKinds(left, right);
    QVERIFY(areAll(shares.at({test::Leaf, test::Leaf}), 3, 1.0 / 3));
    const auto back = net.byKinds(right, left); // the other directions of the same links
    QVERIFY(areAll(back.at({test::Leaf, test::Leaf}), 3, 1.0 / 3));
    const DirectedLink out = net.router.route(left, right).front().link;
    QCOMPARE(net.router.route(right, left).back().link, out ^ 1U);
}

/// Every node splits over its next links, whatever lies behind them: 1/2 each, then 1/4 and 1/4 behind one, 1/2 behind the other.
void TestEcmp::unequalBranches()
{
    test::Topology t;
    const std::vector<NodeIndex> s = t.addMany(test::Leaf, 3); // source, and two branches
    const std::vector<NodeIndex> middle = t.addMany(test::Spine, 3);
    const NodeIndex sink = t.add(test::Core);
    t.join(s[0], s[1], rate);
    t.join(s[0], s[2], rate);
    t.join(s[1], middle[0], rate);
    t.join(s[1], middle[1], rate);
    t.join(s[2], middle[2], rate);
    for (const NodeIndex m : middle)
        t.join(m, sink, rate);
    const NodeIndex from = t.add(test::Gpu);
    const NodeIndex to = t.add(test::Gpu);
    t.join(from, s[0], rate);
    t.join(sink, to, rate);
    Routed net(std::move(t));
    QVERIFY(areAll(net.byKinds(from, to).at({test::Leaf, test::Leaf}), 2, 0.5));
    std::vector<double> shares = net.byKinds(from, to).at({test::Spine, test::Core});
    std::sort(shares.begin(), shares.end());
    QCOMPARE(shares, (std::vector<double>{0.25, 0.25, 0.5}));
}

/// Two GPUs on an accelerator switch and on a PCIe switch: equal costs use both, dearer PCIe links only the former.
void TestEcmp::cheaperLinksFirst()
{
    test::Topology t;
    const NodeIndex fast = t.add(test::NvSwitch);
    const NodeIndex slow = t.add(test::PcieSwitch);
    std::vector<std::uint8_t> costs;
    for (int i = 0; i < 2; ++i) {
        const NodeIndex gpu = t.add(test::Gpu);
        t.join(gpu, fast, gigabytesPerSecond(450));
        t.join(gpu, slow, gigabytesPerSecond(64));
        costs.insert(costs.end(), {1, 2});
    }
    const NodeIndex from = t.endpoints[0];
    const NodeIndex to = t.endpoints[1];
    Routed equal(t);
    QCOMPARE(equal.router.route(from, to).size(), std::size_t(4));
    QVERIFY(areAll(equal.byKinds(from, to).at({test::Gpu, test::PcieSwitch}), 1, 0.5));
    Routed preferring(t, costs);
    QCOMPARE(preferring.router.route(from, to).size(), std::size_t(2));
    QVERIFY(areAll(preferring.byKinds(from, to).at({test::Gpu, test::NvSwitch}), 1, 1.0));
    QVERIFY(areAll(preferring.byKinds(from, to).at({test::NvSwitch, test::Gpu}), 1, 1.0));
    // A longer way of the same cost is as good.
    const NodeIndex second = t.add(test::NvSwitch);
    t.join(fast, second, rate);
    t.join(second, to, rate);
    costs = {2, 1, 2, 1, 1, 1}; // over the PCIe switch 2; over both accelerator switches 4
    Routed longer(t, costs);
    QVERIFY(areAll(longer.byKinds(from, to).at({test::Gpu, test::PcieSwitch}), 1, 1.0));
    costs = {2, 2, 2, 2, 1, 1};
    Routed three(t, costs);
    QVERIFY(areAll(three.byKinds(from, to).at({test::Gpu, test::PcieSwitch}), 1, 0.5));
    QVERIFY(areAll(three.byKinds(from, to).at({test::Gpu, test::NvSwitch}), 1, 0.5));
    QVERIFY(areAll(three.byKinds(from, to).at({test::NvSwitch, test::NvSwitch}), 1, 0.25));
}

void TestEcmp::endpointsAreNotPassed()
{
    test::Topology t;
    const std::vector<NodeIndex> row = t.addMany(test::Gpu, 3);
    t.join(row[0], row[1], rate);
    t.join(row[1], row[2], rate);
    Routed open(t);
    QVERIFY(open.router.route(row[0], row[2]).empty());
    QCOMPARE(open.router.route(row[0], row[1]).size(), std::size_t(1));
    // The way around over three switches is longer than through the GPU between, and is the one taken.
    const std::vector<NodeIndex> around = t.addMany(test::Leaf, 3);
    t.join(row[0], around[0], rate);
    t.join(around[0], around[1], rate);
    t.join(around[1], around[2], rate);
    t.join(around[2], row[2], rate);
    Routed closed(t);
    QCOMPARE(closed.router.route(row[0], row[2]).size(), std::size_t(4));
}

void TestEcmp::noWay()
{
    test::Topology t = test::fatTree2(2, 2, 2, rate, rate);
    const NodeIndex alone = t.add(test::Gpu);
    Routed net(std::move(t));
    const NodeIndex host = net.topology.endpoints[0];
    QVERIFY(net.router.route(alone, host).empty());
    QVERIFY(net.router.route(host, alone).empty());
    QVERIFY(net.router.route(host, host).empty());
    std::vector<double> load(2 * net.topology.graph.links.size(), 0.0);
    QVERIFY(!net.router.gather(host, 1.0, load));
    QVERIFY(!net.router.gather(alone, 1.0, load));
    QCOMPARE(net.router.route(host, net.topology.endpoints[3]).size(), std::size_t(6));
}

/// What enters a node leaves it, one unit leaves the source and arrives: so every cut carries one unit. All ways cost the same.
void TestEcmp::conservation()
{
    std::mt19937 random(1);
    for (int round = 0; round < 100; ++round) {
        std::vector<std::uint8_t> costs;
        const test::Topology t = randomNetwork(random, costs);
        Routed net(t, costs);
        for (const NodeIndex from : t.endpoints)
            for (const NodeIndex to : t.endpoints) {
                std::vector<double> balance(t.kinds.size(), 0.0);
                const std::vector<RouteShare> &shares = net.router.route(from, to);
                for (const RouteShare &share : shares) {
                    QVERIFY(share.share > 0.0 && share.share < 1.0 + 1e-12);
                    balance[tailOf(t.graph, share.link)] -= share.share;
                    balance[headOf(t.graph, share.link)] += share.share;
                }
                QCOMPARE(shares.empty(),
                         from == to
                             || shortestWidestPath(t.graph, net.adjacency, from, to).empty());
                if (!shares.empty()) {
                    balance[from] += 1.0;
                    balance[to] -= 1.0;
                }
                for (const double left : balance)
                    QVERIFY(std::abs(left) < 1e-12);
            }
    }
}

void TestEcmp::gatherIsTheSumOfRoutes()
{
    std::mt19937 random(2);
    int compared = 0;
    for (int round = 0; round < 100; ++round) {
        std::vector<std::uint8_t> costs;
        const test::Topology t = randomNetwork(random, costs);
        Routed net(t, costs);
        for (const NodeIndex to : t.endpoints) {
            std::vector<double> expected(2 * t.graph.links.size(), 0.5); // it adds to what is there
            bool canAll = true;
            for (const NodeIndex from : t.endpoints) {
                const std::vector<RouteShare> &shares = net.router.route(from, to);
                canAll = canAll && (from == to || !shares.empty());
                for (const RouteShare &share : shares)
                    expected[share.link] += 3.0 * share.share;
            }
            std::vector<double> load(expected.size(), 0.5);
            QCOMPARE(net.router.gather(to, 3.0, load), canAll);
            if (!canAll)
                continue;
            ++compared;
            for (std::size_t l = 0; l < load.size(); ++l)
                QVERIFY(std::abs(load[l] - expected[l]) < 1e-12);
        }
    }
    QVERIFY(compared > 100);
}

/// A chain of links from end to end, of those over which route() splits, and as cheap as any.
void TestEcmp::hashedRouteIsOneShortestWay()
{
    std::mt19937 random(3);
    for (int round = 0; round < 100; ++round) {
        std::vector<std::uint8_t> costs;
        const test::Topology t = randomNetwork(random, costs);
        Routed net(t, costs);
        for (const NodeIndex from : t.endpoints)
            for (const NodeIndex to : t.endpoints) {
                const std::vector<RouteShare> all = net.router.route(from, to);
                double length =
                    0.0; // every way is as long: the sum over all of them is that of one
                for (const RouteShare &share : all)
                    length += share.share * costs[share.link / 2];
                const std::vector<RouteShare> way = net.router.hashedRoute(from, to, random());
                QCOMPARE(way.empty(), all.empty());
                NodeIndex at = from;
                for (const RouteShare &share : way) {
                    QCOMPARE(share.share, 1.0);
                    QCOMPARE(tailOf(t.graph, share.link), at);
                    QVERIFY(std::any_of(all.begin(), all.end(), [&](const RouteShare &one) {
                        return one.link == share.link;
                    }));
                    at = headOf(t.graph, share.link);
                    length -= costs[share.link / 2];
                }
                QCOMPARE(at, way.empty() ? from : to);
                QVERIFY(std::abs(length) < 1e-12);
            }
    }
}

/// Over many hashes each link carries its share of route(), also where ways split again behind a fork.
void TestEcmp::hashesUseEveryWayAsOften()
{
    std::mt19937 random(4);
    constexpr int hashes = 4000;
    for (int round = 0; round < 10; ++round) {
        std::vector<std::uint8_t> costs;
        Routed net(randomNetwork(random, costs), costs);
        const std::vector<NodeIndex> &hosts = net.topology.endpoints;
        const NodeIndex from = hosts[0];
        for (const NodeIndex to : {hosts[3], hosts[6]}) {
            std::map<DirectedLink, double> left;
            for (const RouteShare &share : net.router.route(from, to))
                left[share.link] = share.share;
            for (std::uint64_t hash = 0; hash < hashes; ++hash) // the likest there are
                for (const RouteShare &share : net.router.hashedRoute(from, to, hash))
                    left[share.link] -= 1.0 / hashes;
            for (const auto &[link, difference] : left)
                QVERIFY(std::abs(difference) < 4.0 * 0.5 / std::sqrt(double(hashes)));
        }
    }
}

/// What one switch chose says nothing about the choice of the next: all four ways over two forks are as frequent.
void TestEcmp::nodesChooseApart()
{
    std::array<int, 4> count{};
    constexpr int hashes = 4000;
    for (std::uint64_t hash = 0; hash < hashes; ++hash)
        ++count[hashedChoice(hash, 10, 2) * 2 + hashedChoice(hash, 11, 2)];
    for (const int each : count)
        QVERIFY(std::abs(each - hashes / 4) < 4 * 28); // 28: one standard deviation
    for (std::uint64_t hash = 0; hash < 100; ++hash)
        QCOMPARE(hashedChoice(hash, 5, 1), 0U);
}

/// The same on every machine; worked out apart from this program.
void TestEcmp::choicesAreFixed()
{
    const std::vector<std::uint32_t> expected{5, 0, 3, 4, 2, 7, 7, 6, 0, 7, 0, 6};
    std::vector<std::uint32_t> choices;
    for (std::uint64_t hash = 0; hash < 12; ++hash)
        choices.push_back(hashedChoice(hash * 0x123456789abcdefULL, NodeIndex(hash / 2), 8));
    QCOMPARE(choices, expected);
}

/// Over a chosen spine instead of all four; and over two, where the leaf between is left by the link it was reached by.
void TestEcmp::viaGivenNodes()
{
    Routed net(test::fatTree2(4, 4, 4, rate, rate));
    const auto &hosts = net.topology.endpoints;
    const auto number = [&](test::Kind kind, int index) {
        for (NodeIndex node = 0; node < net.topology.kinds.size(); ++node)
            if (net.topology.kinds[node] == kind && index-- == 0)
                return node;
        return NodeIndex(0);
    };
    const NodeIndex spine = number(test::Spine, 2);
    const NodeIndex one[] = {spine};
    const std::vector<RouteShare> over = net.router.viaRoute(hosts[0], one, hosts[15]);
    QCOMPARE(over.size(), std::size_t(4));
    NodeIndex at = hosts[0];
    for (const RouteShare &share : over) {
        QCOMPARE(share.share, 1.0);
        QCOMPARE(tailOf(net.topology.graph, share.link), at);
        at = headOf(net.topology.graph, share.link);
    }
    QCOMPARE(at, hosts[15]);
    QCOMPARE(headOf(net.topology.graph, over[1].link), spine);
    // A third leaf on the way: four spines to it, four spines from it.
    const NodeIndex leaf[] = {number(test::Leaf, 2)};
    const std::vector<RouteShare> detour = net.router.viaRoute(hosts[0], leaf, hosts[15]);
    QCOMPARE(detour.size(), std::size_t(1 + 2 * 4 + 2 * 4 + 1));
    QCOMPARE(detour[1].share, 0.25);
    // A GPU hands on: its link up and down again.
    const NodeIndex host[] = {hosts[1]};
    QCOMPARE(net.router.viaRoute(hosts[0], host, hosts[2]).size(), std::size_t(4));
    // None given, and the ends given again: the plain route.
    const std::size_t plain = net.router.route(hosts[0], hosts[15]).size();
    QCOMPARE(net.router.viaRoute(hosts[0], {}, hosts[15]).size(), plain);
    const NodeIndex ends[] = {hosts[0], hosts[15], hosts[15]};
    QCOMPARE(net.router.viaRoute(hosts[0], ends, hosts[15]).size(), plain);
}

void TestEcmp::viaWithoutWay()
{
    test::Topology t = test::fatTree2(2, 2, 2, rate, rate);
    const NodeIndex alone = t.add(test::Leaf);
    Routed net(std::move(t));
    const auto &hosts = net.topology.endpoints;
    const NodeIndex lost[] = {hosts[1], alone};
    QVERIFY(net.router.viaRoute(hosts[0], lost, hosts[3]).empty());
    const NodeIndex self[] = {hosts[0]};
    QVERIFY(net.router.viaRoute(hosts[0], self, hosts[0]).empty());
    const NodeIndex back[] = {hosts[1]};
    QCOMPARE(net.router.viaRoute(hosts[0], back, hosts[0]).size(), std::size_t(4));
}

QTEST_GUILESS_MAIN(TestEcmp)
#include "tst_ecmp.moc"
