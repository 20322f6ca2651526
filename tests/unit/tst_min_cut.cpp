#include "model/analysis/min_cut.h"
#include "model/analysis/symmetry.h"
#include "tests/support/topologies.h"

#include <QTest>

#include <bit>
#include <limits>
#include <numeric>

using namespace nongjang;
using namespace nongjang::test;

namespace {

const Bandwidth unit = gigabytesPerSecond(1);
const Bandwidth unlimited = bytesPerSecond(std::numeric_limits<double>::infinity());

/// Small, with parallel links, links of unknown capacity, endpoints that belong to nobody, and pieces apart.
LinkGraph randomGraph(std::mt19937 &random, std::size_t nodes, std::size_t links)
{
    LinkGraph graph;
    for (std::size_t i = 0; i < nodes; ++i)
        graph.isEndpoint.push_back(random() % 2 == 0);
    for (std::size_t i = 0; i < links; ++i) {
        const auto a = NodeIndex(random() % nodes);
        const auto b = NodeIndex(random() % nodes);
        const Bandwidth capacity = random() % 12 == 0 ? unlimited : unit * double(random() % 6);
        if (a != b)
            graph.links.push_back({a, b, Ranged<Bandwidth>::exact(capacity)});
    }
    return graph;
}

double cutBetween(const LinkGraph &graph, const std::vector<std::uint8_t> &side)
{
    double sum = 0.0;
    for (const Link &link : graph.links)
        if (side[link.a] + side[link.b] == 3) // one of each side
            sum += link.capacity.value.si();
    return sum;
}

/// The smallest cut over all ways to give the free nodes that pass traffic on to a side.
double bruteForceCut(const LinkGraph &graph, std::vector<std::uint8_t> side)
{
    std::vector<NodeIndex> free;
    for (NodeIndex node = 0; node < side.size(); ++node)
        if (side[node] == 0 && !graph.isEndpoint[node])
            free.push_back(node);
    double best = std::numeric_limits<double>::infinity();
    for (std::uint32_t choice = 0; choice < 1U << free.size(); ++choice) {
        for (std::size_t i = 0; i < free.size(); ++i)
            side[free[i]] = (choice >> i & 1U) != 0 ? 1 : 2;
        best = std::min(best, cutBetween(graph, side));
    }
    return best;
}

double bruteForceBisection(const LinkGraph &graph, const std::vector<NodeIndex> &endpoints)
{
    double best = std::numeric_limits<double>::infinity();
    for (std::uint32_t choice = 0; choice < 1U << endpoints.size(); ++choice) {
        if (std::size_t(std::popcount(choice)) != endpoints.size() / 2)
            continue;
        std::vector<std::uint8_t> side(graph.isEndpoint.size(), 0);
        for (std::size_t i = 0; i < endpoints.size(); ++i)
            side[endpoints[i]] = (choice >> i & 1U) != 0 ? 1 : 2;
        best = std::min(best, bruteForceCut(graph, side));
    }
    return best;
}

double sumOf(const LinkGraph &graph, const std::vector<LinkIndex> &links)
{
    return std::accumulate(links.begin(), links.end(), 0.0, [&](double sum, LinkIndex link) {
        return sum + graph.links[link].capacity.value.si();
    });
}

std::vector<std::uint8_t> halves(const Topology &t)
{
    std::vector<std::uint8_t> side(t.kinds.size(), 0);
    for (std::size_t i = 0; i < t.endpoints.size(); ++i)
        side[t.endpoints[i]] = i < t.endpoints.size() / 2 ? 1 : 2;
    return side;
}

} // namespace

class TestMinCut : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void equalsTheBestOfAllCuts();
    void linksOfTheCutPartTheSides();
    void bisectionIsTheBestOfAllHalves();
    void hubRateIsABoundForAllHalves();
    void fatTreesHaveFullBisection();
    void oversubscribedFarm();
    void smallRegularNetworks();
    void orderMattersInLargeRings();
    void endpointsPassNothingOn();
    void unknownCapacities();
    void apartAndTrivial();
    void renumberingChangesNothing();
    void stops();
};

void TestMinCut::equalsTheBestOfAllCuts()
{
    for (unsigned seed = 0; seed < 2000; ++seed) {
        std::mt19937 random(seed);
        const std::size_t nodes = 2 + random() % 9;
        const LinkGraph graph = randomGraph(random, nodes, random() % 24);
        std::vector<std::uint8_t> side(nodes);
        for (NodeIndex node = 0; node < nodes; ++node)
            side[node] =
                graph.isEndpoint[node] || random() % 6 == 0 ? std::uint8_t(random() % 3) : 0;
        const CutResult cut = minCut(graph, side);
        QVERIFY2(cut.capacity.si() == bruteForceCut(graph, side),
                 qPrintable(QStringLiteral("seed %1").arg(seed)));
        if (cut.capacity < unlimited)
            QCOMPARE(sumOf(graph, cut.links), cut.capacity.si());
        else
            QVERIFY(cut.links.empty());
    }
}

void TestMinCut::linksOfTheCutPartTheSides()
{
    for (unsigned seed = 0; seed < 20; ++seed) {
        std::mt19937 random(seed);
        Topology t = farm3(512);
        for (int i = 0; i < 20; ++i)
            damage(t.graph, random, i % 2 == 0);
        const CutResult cut = minCut(t.graph, halves(t));
        QVERIFY(cut.capacity > Bandwidth{});
        LinkGraph rest = t.graph;
        for (std::size_t i = cut.links.size(); i-- > 0;)
            rest.links.erase(rest.links.begin() + std::ptrdiff_t(cut.links[i]));
        QCOMPARE(minCut(rest, halves(t)).capacity.si(), 0.0);
        QCOMPARE(sumOf(t.graph, cut.links), cut.capacity.si());
    }
}

void TestMinCut::bisectionIsTheBestOfAllHalves()
{
    for (unsigned seed = 0; seed < 300; ++seed) {
        std::mt19937 random(seed);
        LinkGraph graph = randomGraph(random, 10, 8 + random() % 20);
        std::vector<NodeIndex> endpoints;
        for (NodeIndex node = 0; node < 10; ++node)
            if (graph.isEndpoint[node])
                endpoints.push_back(node);
        if (endpoints.size() < 2)
            continue;
        const BisectionResult result = bisection(graph, endpoints);
        QVERIFY(result.isExact());
        QVERIFY2(result.capacity.si() == bruteForceBisection(graph, endpoints),
                 qPrintable(QStringLiteral("seed %1").arg(seed)));
        const std::size_t half = result.half.size();
        QVERIFY(half == endpoints.size() / 2 || half == endpoints.size() - endpoints.size() / 2);
    }
}

void TestMinCut::hubRateIsABoundForAllHalves()
{
    int useful = 0;
    for (unsigned seed = 0; seed < 200; ++seed) {
        std::mt19937 random(seed);
        Topology t = fatTree2(1 + int(random() % 4), 1 + int(random() % 2), 1 + int(random() % 3),
                              unit * double(1 + random() % 4), unit * double(1 + random() % 4));
        if (t.endpoints.size() < 2)
            continue;
        for (auto i = random() % 3; i > 0; --i)
            damage(t.graph, random, random() % 2 == 0 && t.graph.links.size() > 8);
        const double bound = hubRate(t.graph, t.endpoints).si() * double(t.endpoints.size() / 2);
        const double exact = bruteForceBisection(t.graph, t.endpoints);
        QVERIFY2(bound <= exact * (1 + 1e-12), qPrintable(QStringLiteral("seed %1").arg(seed)));
        useful += int(bound > exact * (1 - 1e-12));
    }
    QVERIFY(useful > 50);
}

void TestMinCut::fatTreesHaveFullBisection()
{
    // N / 2 hosts send at the full rate of their links.
    const Topology two = fatTree2(8, 8, 8, unit, unit);
    const BisectionResult twoLevels = bisection(two.graph, two.endpoints);
    QCOMPARE(twoLevels.capacity.si(), 32e9);
    QVERIFY(twoLevels.isExact());
    const Topology three = fatTree3(8, unit);
    QCOMPARE(three.endpoints.size(), std::size_t(128));
    const BisectionResult threeLevels = bisection(three.graph, three.endpoints);
    QCOMPARE(threeLevels.capacity.si(), 64e9);
    QVERIFY(threeLevels.isExact());
}

void TestMinCut::oversubscribedFarm()
{
    // 1,024 GPUs with 50 GB/s each, a half of it at the leaf and a half of that at the spine: 512 · 12.5 GB/s.
    FarmSpec spec;
    spec.servers = 128;
    spec.oversubscription = 2;
    const Topology t = farm3(spec);
    const BisectionResult result = bisection(t.graph, t.endpoints);
    QCOMPARE(result.capacity.si(), 6400e9);
    QVERIFY(result.isExact());
    // Three pods: the halves part one, which the bound through the cores does not see.
    spec.servers = 96;
    const Topology odd = farm3(spec);
    QCOMPARE(bisection(odd.graph, odd.endpoints).kind, BisectionKind::UpperBound);
}

void TestMinCut::smallRegularNetworks()
{
    const Topology mesh = fullMesh(8, unit); // 4 · 4 links
    const BisectionResult meshResult = bisection(mesh.graph, mesh.endpoints);
    QCOMPARE(meshResult.capacity.si(), 16e9);
    QCOMPARE(meshResult.links.size(), std::size_t(16));
    QVERIFY(meshResult.isExact());

    Topology ring = ringOfSwitches(8, 1, unit * 4.0, unit);
    std::swap(ring.endpoints[1],
              ring.endpoints[6]); // the order does not matter while all halves are tried
    const BisectionResult ringResult = bisection(ring.graph, ring.endpoints);
    QCOMPARE(ringResult.capacity.si(), 2e9);
    QCOMPARE(ringResult.links.size(), std::size_t(2));
    QVERIFY(ringResult.isExact());

    const Topology grid = torus(4, 4, unit); // closed: two columns of four links
    const BisectionResult gridResult = bisection(grid.graph, grid.endpoints);
    QCOMPARE(gridResult.capacity.si(), 8e9);
    QVERIFY(gridResult.isExact());

    const Topology star = fatTree2(1, 100, 0, unit, unit);
    const BisectionResult starResult = bisection(star.graph, star.endpoints);
    QCOMPARE(starResult.capacity.si(), 50e9);
    QVERIFY(starResult.isExact());
}

void TestMinCut::orderMattersInLargeRings()
{
    Topology ring = ringOfSwitches(32, 1, unit * 4.0, unit);
    const BisectionResult result = bisection(ring.graph, ring.endpoints);
    QCOMPARE(result.capacity.si(), 2e9);
    QCOMPARE(result.half.size(), std::size_t(16));
    QVERIFY(result.isExact());
    std::swap(ring.endpoints[5],
              ring.endpoints[20]); // halves that are not in one piece: four more links
    const BisectionResult worse = bisection(ring.graph, ring.endpoints);
    QCOMPARE(worse.capacity.si(), 6e9);
    QCOMPARE(worse.kind, BisectionKind::UpperBound);
}

void TestMinCut::endpointsPassNothingOn()
{
    Topology t; // switch, GPU, switch in a row
    const NodeIndex left = t.add(Leaf);
    const NodeIndex gpu = t.add(Gpu);
    const NodeIndex right = t.add(Leaf);
    const NodeIndex from = t.add(Gpu);
    const NodeIndex to = t.add(Gpu);
    t.join(from, left, unit);
    t.join(left, gpu, unit);
    t.join(gpu, right, unit);
    t.join(right, to, unit);
    std::vector<std::uint8_t> side(t.kinds.size(), 0);
    side[from] = 1;
    side[to] = 2;
    const CutResult cut = minCut(t.graph, side);
    QCOMPARE(cut.capacity.si(), 0.0);
    QVERIFY(cut.links.empty());
}

void TestMinCut::unknownCapacities()
{
    Topology t = fatTree2(2, 2, 1, unit, unlimited);
    QCOMPARE(bisection(t.graph, t.endpoints).capacity.si(), 2e9); // the host links
    for (Link &link : t.graph.links)
        link.capacity = Ranged<Bandwidth>::exact(unlimited);
    const BisectionResult result = bisection(t.graph, t.endpoints);
    QCOMPARE(result.capacity.si(), unlimited.si());
    QVERIFY(result.links.empty());
}

void TestMinCut::apartAndTrivial()
{
    FarmSpec spec;
    spec.servers = 64;
    spec.cores = 0; // two pods that nothing joins
    const Topology apart = farm3(spec);
    const BisectionResult result = bisection(apart.graph, apart.endpoints);
    QCOMPARE(result.capacity.si(), 0.0);
    QVERIFY(result.isExact());
    QVERIFY(bisection(apart.graph, {}).isExact());
    const Topology pair = fatTree2(1, 2, 0, unit, unit);
    const BisectionResult two = bisection(pair.graph, pair.endpoints);
    QVERIFY(two.isExact());
    QCOMPARE(two.capacity.si(), 1e9);
    const Topology three = fatTree2(1, 3, 0, unit, unit);
    QCOMPARE(bisection(three.graph, three.endpoints).capacity.si(), 1e9);
}

void TestMinCut::renumberingChangesNothing()
{
    std::mt19937 random(7);
    Topology t = farm3(256);
    for (int i = 0; i < 10; ++i)
        damage(t.graph, random, i % 2 == 0);
    const double capacity = minCut(t.graph, halves(t)).capacity.si();
    std::vector<NodeIndex> order;
    std::vector<LinkIndex> linkOf;
    const LinkGraph other = permuted(t.graph, random, order, linkOf);
    const std::vector<std::uint8_t> side = halves(t);
    std::vector<std::uint8_t> otherSide(side.size());
    for (std::size_t i = 0; i < side.size(); ++i)
        otherSide[order[i]] = side[i];
    QVERIFY(qFuzzyCompare(minCut(other, otherSide).capacity.si(), capacity));
}

void TestMinCut::stops()
{
    std::stop_source source;
    source.request_stop();
    const Topology t = farm3(256);
    QVERIFY(minCut(t.graph, halves(t), source.get_token()).isCancelled);
    QVERIFY(bisection(t.graph, t.endpoints, source.get_token()).isCancelled);
    const Topology small = torus(4, 4, unit);
    QVERIFY(bisection(small.graph, small.endpoints, source.get_token()).isCancelled);
}

QTEST_GUILESS_MAIN(TestMinCut)
#include "tst_min_cut.moc"
