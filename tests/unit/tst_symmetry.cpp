#include "model/analysis/symmetry.h"
#include "tests/support/all_to_all.h"
#include "tests/support/topologies.h"

#include <QTest>

#include <chrono>
#include <cmath>
#include <numeric>
#include <set>
#include <thread>

using namespace nongjang;
using namespace nongjang::test;

namespace {

const Bandwidth unit = gigabytesPerSecond(1);

double totalLoad(const LinkGraph &graph, const AllToAllLoads &loads)
{
    double sum = 0.0;
    for (DirectedLink directed = 0; directed < graph.links.size() * 2; ++directed)
        sum += loads.loadOf(graph, directed);
    return sum;
}

Topology randomTopology(std::mt19937 &random)
{
    const auto from = [&](int low, int high) {
        return low + int(random() % std::mt19937::result_type(high - low + 1));
    };
    FarmSpec spec;
    switch (random() % 6) {
    case 0:
        return fatTree2(from(2, 8), from(1, 6), from(1, 6), unit, unit * double(from(1, 4)));
    case 1:
        return fatTree3(2 * from(1, 3), unit);
    case 2:
        spec.serversPerPod = from(2, 8);
        spec.servers = spec.serversPerPod * from(1, 4);
        spec.spinesPerPod = from(1, 4);
        spec.cores = spec.spinesPerPod * from(1, 3);
        return farm3(spec);
    case 3:
        spec.servers = from(3, 20); // the last pod may be smaller
        spec.serversPerPod = from(2, 6);
        spec.gpusPerServer = 2 * from(1, 3);
        spec.spinesPerPod = 2;
        spec.cores = from(0, 1) * 4;
        return farm3(spec);
    case 4:
        return ringOfSwitches(from(3, 12), from(1, 4), unit, unit * double(from(1, 2)));
    default:
        return torus(from(2, 5), from(2, 5), unit);
    }
}

/// Switches with `degree` links each where the draw allows, one endpoint on each.
Topology randomSwitches(std::mt19937 &random, int switches, int degree)
{
    std::vector<int> stubs;
    for (int i = 0; i < switches * degree; ++i)
        stubs.push_back(i % switches);
    for (std::size_t i = stubs.size(); i > 1; --i)
        std::swap(stubs[i - 1], stubs[random() % i]);
    std::vector<std::pair<int, int>> pairs;
    for (std::size_t i = 0; i + 1 < stubs.size(); i += 2)
        if (stubs[i] != stubs[i + 1])
            pairs.emplace_back(stubs[i], stubs[i + 1]);
    return switchGraph(switches, pairs, unit);
}

} // namespace

class TestSymmetry : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void partitionIsEquitable();
    void partitionSeesKinds();
    void starByHand();
    void leafAndSpineByHand();
    void unevenWaysByHand();
    void quotientEqualsFlat();
    void damagedNetworksEqualFlat();
    void irregularSwitchesEqualFlat();
    void loadEqualsHops();
    void lookAlikesFallBack();
    void linksOfOneClassMustBeAlike();
    void someMembersOnly();
    void apart();
    void renumberingChangesNothing();
    void sameBitsAgain();
    void otherSpeedsOfAShape();
    void farmHasFewClasses();
    void stops();
};

void TestSymmetry::partitionIsEquitable()
{
    for (unsigned seed = 0; seed < 60; ++seed) {
        std::mt19937 random(seed);
        Topology t = randomTopology(random);
        for (unsigned i = 0; i < seed % 4; ++i)
            damage(t.graph, random, false);
        const Partition partition = equitablePartition(t.graph);
        // What a node sees of a cell is what all of its own cell see.
        std::vector<std::multiset<std::pair<std::uint32_t, double>>> seen(t.kinds.size());
        for (const Link &link : t.graph.links) {
            seen[link.a].emplace(partition.cellOf[link.b], link.capacity.value.si());
            seen[link.b].emplace(partition.cellOf[link.a], link.capacity.value.si());
        }
        std::vector<NodeIndex> first(partition.cells, NodeIndex(t.kinds.size()));
        for (NodeIndex node = 0; node < t.kinds.size(); ++node) {
            NodeIndex &representative = first[partition.cellOf[node]];
            if (representative == t.kinds.size())
                representative = node;
            QVERIFY(seen[node] == seen[representative]);
            QCOMPARE(t.graph.isEndpoint[node], t.graph.isEndpoint[representative]);
        }
        QVERIFY(std::find(first.begin(), first.end(), t.kinds.size()) == first.end());
    }
    QCOMPARE(equitablePartition(farm3(512).graph).cells, 8U);
    QCOMPARE(equitablePartition(fatTree3(8, unit).graph).cells, 4U);
    // A row of nine switches: four pairs and the middle.
    std::vector<std::pair<int, int>> row;
    for (int i = 0; i < 8; ++i)
        row.emplace_back(i, i + 1);
    QCOMPARE(equitablePartition(switchGraph(9, row, unit).graph).cells, 10U);
}

void TestSymmetry::partitionSeesKinds()
{
    const Topology t = fatTree2(4, 4, 4, unit, unit);
    QCOMPARE(equitablePartition(t.graph).cells, 3U);
    std::vector<std::uint32_t> colours = t.kinds;
    colours[0] = 99; // one spine of another make
    QCOMPARE(equitablePartition(t.graph, colours).cells, 4U);
}

void TestSymmetry::starByHand()
{
    // n hosts on one switch: each sends to and receives from n - 1, over two links.
    const Topology t = fatTree2(1, 10, 0, unit, unit);
    const AllToAllLoads loads = uniformAllToAll(t.graph);
    QCOMPARE(loads.method, AllToAllMethod::Quotient);
    QCOMPARE(loads.classes.size(), std::size_t(2));
    for (const LinkClass &linkClass : loads.classes) {
        QCOMPARE(linkClass.load, 9.0);
        QCOMPARE(linkClass.links, std::uint64_t(10));
    }
    QCOMPARE(loads.classes[0].reverse, 1U);
    QCOMPARE(loads.pairsByHops, (std::vector<std::uint64_t>{0, 0, 90}));
    QCOMPARE(loads.meanHops(), 2.0);
    QCOMPARE(loads.ratePerPair().si(), 1e9 / 9);
}

void TestSymmetry::leafAndSpineByHand()
{
    // 4 leaves of 3 hosts, 2 spines: a leaf sends 3 · 9 units up, half over each spine.
    const Topology t = fatTree2(4, 3, 2, unit, unit);
    const AllToAllLoads loads = uniformAllToAll(t.graph);
    for (LinkIndex i = 0; i < t.graph.links.size(); ++i) {
        const double expected = isBetweenSwitches(t.graph, t.graph.links[i]) ? 13.5 : 11.0;
        QCOMPARE(loads.loadOf(t.graph, 2 * i), expected);
        QCOMPARE(loads.loadOf(t.graph, 2 * i + 1), expected);
    }
    QCOMPARE(loads.pairsByHops, (std::vector<std::uint64_t>{0, 0, 24, 0, 108}));
}

void TestSymmetry::unevenWaysByHand()
{
    // Two switches joined by three links over the same hop and one detour that is longer: the detour stays empty, the three share.
    Topology t;
    const NodeIndex left = t.add(Leaf);
    const NodeIndex right = t.add(Leaf);
    const NodeIndex detour = t.add(Spine);
    for (int i = 0; i < 3; ++i)
        t.join(left, right, unit);
    t.join(left, detour, unit);
    t.join(detour, right, unit);
    t.join(t.add(Gpu), left, unit);
    t.join(t.add(Gpu), right, unit);
    for (const AllToAllLoads &loads : {uniformAllToAll(t.graph), flat(t.graph)}) {
        for (DirectedLink directed = 0; directed < 6; ++directed)
            QCOMPARE(loads.loadOf(t.graph, directed), 1.0 / 3);
        for (DirectedLink directed = 6; directed < 10; ++directed)
            QCOMPARE(loads.loadOf(t.graph, directed), 0.0);
    }
}

void TestSymmetry::quotientEqualsFlat()
{
    FarmSpec spec;
    spec.servers = 24;
    spec.serversPerPod = 8;
    spec.cores = 16;
    const Topology all[] = {
        fatTree2(8, 8, 8, unit, unit),     fatTree3(6, unit), farm3(spec),
        ringOfSwitches(12, 3, unit, unit), torus(4, 4, unit), fullMesh(8, unit)};
    for (const Topology &t : all) {
        const AllToAllLoads loads = uniformAllToAll(t.graph);
        QCOMPARE(loads.method, AllToAllMethod::Quotient);
        QCOMPARE(difference(t.graph, loads, flat(t.graph)), QString());
    }
}

void TestSymmetry::damagedNetworksEqualFlat()
{
    int quotients = 0;
    for (unsigned seed = 0; seed < 300; ++seed) {
        std::mt19937 random(seed);
        Topology t = randomTopology(random);
        const bool remove = random() % 2 == 0;
        for (auto i = random() % 6; i > 0; --i)
            if (std::count_if(t.graph.links.begin(), t.graph.links.end(),
                              [&](const Link &link) { return isBetweenSwitches(t.graph, link); })
                > 0)
                damage(t.graph, random, remove);
        const AllToAllLoads loads = uniformAllToAll(t.graph);
        quotients += int(loads.method == AllToAllMethod::Quotient);
        const QString wrong = difference(t.graph, loads, flat(t.graph));
        QVERIFY2(wrong.isEmpty(), qPrintable(QStringLiteral("seed %1: %2").arg(seed).arg(wrong)));
    }
    QVERIFY2(quotients > 240, qPrintable(QString::number(quotients)));
}

void TestSymmetry::irregularSwitchesEqualFlat()
{
    for (unsigned seed = 0; seed < 200; ++seed) {
        std::mt19937 random(seed);
        const Topology t = randomSwitches(random, 6 + int(seed % 30), 3 + int(seed % 4));
        const QString wrong = difference(t.graph, uniformAllToAll(t.graph), flat(t.graph));
        QVERIFY2(wrong.isEmpty(), qPrintable(QStringLiteral("seed %1: %2").arg(seed).arg(wrong)));
    }
}

void TestSymmetry::loadEqualsHops()
{
    for (unsigned seed = 0; seed < 40; ++seed) {
        std::mt19937 random(seed);
        const Topology t = randomTopology(random);
        const AllToAllLoads loads = uniformAllToAll(t.graph);
        QVERIFY(isClose(totalLoad(t.graph, loads), loads.totalHops));
        const auto pairs = std::accumulate(loads.pairsByHops.begin(), loads.pairsByHops.end(),
                                           loads.unreachablePairs);
        QCOMPARE(pairs, t.endpoints.size() * (t.endpoints.size() - 1));
        std::uint64_t links = 0;
        for (const LinkClass &linkClass : loads.classes) {
            links += linkClass.links;
            QCOMPARE(loads.classes[linkClass.reverse].links, linkClass.links);
        }
        QCOMPARE(links, t.graph.links.size() * 2);
    }
}

void TestSymmetry::lookAlikesFallBack()
{
    const Topology one = frucht(unit);
    QCOMPARE(equitablePartition(one.graph).cells, 2U);
    const AllToAllLoads loads = uniformAllToAll(one.graph);
    QCOMPARE(loads.method, AllToAllMethod::Flat);
    QCOMPARE(difference(one.graph, loads, flat(one.graph)), QString());
    // Colours cannot tell a ring of six from two rings of three. All hang on one spine.
    std::vector<std::pair<int, int>> pairs{{0, 1}, {1, 2}, {2, 3}, {3, 4},  {4, 5},   {5, 0},
                                           {6, 7}, {7, 8}, {8, 6}, {9, 10}, {10, 11}, {11, 9}};
    for (int i = 0; i < 12; ++i)
        pairs.emplace_back(i, 12);
    const Topology rings = switchGraph(13, pairs, unit);
    QCOMPARE(difference(rings.graph, uniformAllToAll(rings.graph), flat(rings.graph)), QString());
    QCOMPARE(uniformAllToAll(rings.graph).method, AllToAllMethod::Flat);
}

void TestSymmetry::linksOfOneClassMustBeAlike()
{
    // In a grid of 6 by 4 all switches are equivalent, but links along the rows carry more than those along the columns.
    const Topology t = torus(6, 4, unit);
    QCOMPARE(equitablePartition(t.graph).cells, 2U);
    const AllToAllLoads loads = uniformAllToAll(t.graph);
    QCOMPARE(loads.method, AllToAllMethod::Flat);
    QVERIFY(loads.loadOf(t.graph, 0) > 1.2 * loads.loadOf(t.graph, 2));
    for (const LinkClass &linkClass : loads.classes)
        QVERIFY(linkClass.peak >= linkClass.load);
    QVERIFY(isClose(totalLoad(t.graph, loads), loads.totalHops));
}

void TestSymmetry::someMembersOnly()
{
    const Topology t = farm3(256);
    const std::vector<NodeIndex> members(t.endpoints.begin(), t.endpoints.begin() + 64);
    AllToAllOptions options;
    options.members = members;
    const AllToAllLoads loads = uniformAllToAll(t.graph, options);
    QCOMPARE(loads.method, AllToAllMethod::Quotient);
    QCOMPARE(difference(t.graph, loads, flat(t.graph, members)), QString());
    QCOMPARE(std::accumulate(loads.pairsByHops.begin(), loads.pairsByHops.end(), std::uint64_t(0)),
             std::uint64_t(64 * 63));
}

void TestSymmetry::apart()
{
    FarmSpec spec;
    spec.servers = 8;
    spec.serversPerPod = 4;
    spec.spinesPerPod = 2;
    spec.cores = 0;
    const Topology t = farm3(spec); // two pods of 32 GPUs that nothing joins
    const AllToAllLoads loads = uniformAllToAll(t.graph);
    QCOMPARE(loads.unreachablePairs, std::uint64_t(2 * 32 * 32));
    QCOMPARE(difference(t.graph, loads, flat(t.graph)), QString());
    const AllToAllLoads none = uniformAllToAll({});
    QCOMPARE(none.unreachablePairs, std::uint64_t(0));
    QVERIFY(!none.isCancelled);
}

void TestSymmetry::renumberingChangesNothing()
{
    for (unsigned seed = 0; seed < 40; ++seed) {
        std::mt19937 random(seed);
        Topology t = randomTopology(random);
        for (unsigned i = 0; i < seed % 3; ++i)
            damage(t.graph, random, false);
        std::vector<NodeIndex> order;
        std::vector<LinkIndex> linkOf;
        const LinkGraph other = permuted(t.graph, random, order, linkOf);
        const AllToAllLoads loads = uniformAllToAll(t.graph);
        const AllToAllLoads otherLoads = uniformAllToAll(other);
        QCOMPARE(otherLoads.method, loads.method);
        QCOMPARE(otherLoads.partition.cells, loads.partition.cells);
        QCOMPARE(otherLoads.classes.size(), loads.classes.size());
        QCOMPARE(otherLoads.pairsByHops, loads.pairsByHops);
        for (LinkIndex i = 0; i < linkOf.size(); ++i) {
            const bool isTurned = other.links[linkOf[i]].a != order[t.graph.links[i].a];
            const DirectedLink moved = 2 * linkOf[i] + (isTurned ? 1 : 0);
            QVERIFY(isClose(otherLoads.loadOf(other, moved), loads.loadOf(t.graph, 2 * i)));
            QVERIFY(
                isClose(otherLoads.loadOf(other, moved ^ 1U), loads.loadOf(t.graph, 2 * i + 1)));
        }
    }
}

void TestSymmetry::sameBitsAgain()
{
    std::mt19937 random(3);
    Topology t = farm3(512);
    for (int i = 0; i < 5; ++i)
        damage(t.graph, random, false);
    const AllToAllLoads one = uniformAllToAll(t.graph);
    const AllToAllLoads two = uniformAllToAll(t.graph);
    QVERIFY(one.partition.cellOf == two.partition.cellOf);
    QCOMPARE(one.classes.size(), two.classes.size());
    for (std::size_t i = 0; i < one.classes.size(); ++i)
        QVERIFY(one.classes[i].load == two.classes[i].load);
}

void TestSymmetry::otherSpeedsOfAShape()
{
    std::mt19937 random(17);
    for (int i = 0; i < 40; ++i) {
        Topology t = randomTopology(random);
        (void)uniformAllToAll(t.graph); // what it proves is kept by this thread
        for (Link &link : t.graph.links)
            link.capacity = link.capacity * 1.7;
        const AllToAllLoads known = uniformAllToAll(t.graph);
        AllToAllLoads fresh;
        std::thread([&] { fresh = uniformAllToAll(t.graph); }).join();
        QCOMPARE(known.method, fresh.method);
        for (DirectedLink directed = 0; directed < t.graph.links.size() * 2; ++directed)
            QCOMPARE(known.loadOf(t.graph, directed), fresh.loadOf(t.graph, directed));

        const auto one = LinkIndex(random() % t.graph.links.size());
        t.graph.links[one].capacity = t.graph.links[one].capacity * 2.0; // another shape
        AllToAllOptions flat;
        flat.isFlatForced = true;
        const AllToAllLoads loads = uniformAllToAll(t.graph);
        const AllToAllLoads expected = uniformAllToAll(t.graph, flat);
        for (DirectedLink directed = 0; directed < t.graph.links.size() * 2; ++directed)
            QVERIFY(isClose(loads.loadOf(t.graph, directed), expected.loadOf(t.graph, directed)));
    }
}

void TestSymmetry::farmHasFewClasses()
{
    // Nothing grows with the farm but the counts.
    const AllToAllLoads loads = uniformAllToAll(farm3(10240).graph);
    QCOMPARE(loads.method, AllToAllMethod::Quotient);
    QCOMPARE(loads.partition.cells, 8U);
    QCOMPARE(loads.classes.size(), std::size_t(15));
    QVERIFY(loads.flatLoads.empty());
}

void TestSymmetry::stops()
{
    std::stop_source stopped;
    stopped.request_stop();
    const Topology t = farm3(4096);
    AllToAllOptions options;
    QVERIFY(uniformAllToAll(t.graph, options, stopped.get_token()).isCancelled);
    QVERIFY(equitablePartition(t.graph, {}, stopped.get_token()).isCancelled);
    QCOMPARE(hubRate(t.graph, t.endpoints, stopped.get_token()).si(), 0.0);
    options.isFlatForced = true; // takes most of a second when left alone
    std::stop_source source;
    std::thread stopper([&] { // hands the processor over first, so that the run is under way
        std::this_thread::yield();
        source.request_stop();
    });
    const AllToAllLoads loads = uniformAllToAll(t.graph, options, source.get_token());
    stopper.join();
    QVERIFY(loads.isCancelled);
    QVERIFY(loads.classes.empty());
}

QTEST_GUILESS_MAIN(TestSymmetry)
#include "tst_symmetry.moc"
