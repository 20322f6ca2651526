// Choice of algorithm and protocol of an all-reduce: numbers of the engineering model, and what must hold for any size.
#include "model/analysis/tuning.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace nongjang;

namespace {

Duration us(double microseconds)
{
    return seconds(microseconds * 1e-6);
}

/// The table of engineering model 2.1, by kind of link inside the node.
TuningTable tableOf(bool isFabric)
{
    TuningTable table;
    table.ring.base = {us(6.6), us(14.0), us(8.4)};
    table.ring.inside =
        isFabric ? std::array{us(0.6), us(1.9), us(3.4)} : std::array{us(1.0), us(2.5), us(5.7)};
    table.ring.across = {us(2.7), us(4.0), us(14.0)};
    table.tree.base = {us(6.8), us(14.0), us(8.4)};
    table.tree.inside =
        isFabric ? std::array{us(0.6), us(1.25), us(4.0)} : std::array{us(1.0), us(1.9), us(4.0)};
    table.tree.across = {us(5.0), us(8.5), us(14.0)};
    table.inNetworkInside = us(25.0);
    table.inNetworkAcross = us(18.0);
    table.longRing = 1.4;
    table.ringShare = {0.5, 0.92, 1.0};
    table.treeShare = {0.25, 0.7, 0.9};
    table.treeBySize = {{DataSize::fromSi(65536.0), 0.6}, {DataSize::fromSi(1048576.0), 0.5}};
    return table;
}

/// Eight GPUs in one node that can do everything.
TuningInput inputOf(double bytes)
{
    return {8,
            1,
            DataSize::fromSi(bytes),
            true,
            gigabytesPerSecond(200),
            gigabytesPerSecond(180),
            gigabytesPerSecond(270)};
}

const TunedTime &best(const std::vector<TunedTime> &times, Algorithm algorithm)
{
    return *std::find_if(times.begin(), times.end(), [algorithm](const TunedTime &time) {
        return time.algorithm == algorithm;
    });
}

} // namespace

class TestTuning : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void channelsFillFirst_data();
    void channelsFillFirst();
    void latencies_data();
    void latencies();
    void bandwidthSharesAreOfTheProtocol();
    void treesSlowDownBySize_data();
    void treesSlowDownBySize();
    void smallAndLargeMessages_data();
    void smallAndLargeMessages();
    void onlyWhatIsPossibleIsOffered_data();
    void onlyWhatIsPossibleIsOffered();
    void tiesGoByTheOrderOfTheEnumerations();
    void largerMessagesNeverTakeLess();
    void moreBandwidthNeverTakesLonger();
};

void TestTuning::latencies_data()
{
    QTest::addColumn<bool>("isFabric");
    QTest::addColumn<bool>("isTree");
    QTest::addColumn<int>("protocol");
    QTest::addColumn<int>("ranks");
    QTest::addColumn<int>("nodes");
    QTest::addColumn<double>("microseconds");
    const auto row = [](const char *name, bool isFabric, bool isTree, Protocol protocol, int ranks,
                        int nodes, double expected) {
        QTest::newRow(name) << isFabric << isTree << int(protocol) << ranks << nodes << expected;
    };
    // TEST 2.1: 6.6 + 14 · 1.0
    row("8 cards on PCIe, ring LL", false, false, Protocol::LL, 8, 1, 20.6);
    row("8 cards on PCIe, ring Simple", false, false, Protocol::Simple, 8, 1, 8.4 + 14 * 5.7);
    row("8 modules on NVLink, ring LL128", true, false, Protocol::LL128, 8, 1, 14.0 + 14 * 1.9);
    row("a pair, ring LL", false, false, Protocol::LL, 2, 1, 6.6 + 2 * 1.0);
    // 2 · 31 steps, 2 · 3 of them over the network
    row("4 nodes of 8, ring LL", true, false, Protocol::LL, 32, 4, 6.6 + 56 * 0.6 + 6 * 2.7);
    row("4 nodes of 8, ring Simple is long", true, false, Protocol::Simple, 32, 4,
        1.4 * (8.4 + 56 * 3.4 + 6 * 14.0));
    row("4 nodes of one", false, false, Protocol::LL, 4, 4, 6.6 + 6 * 2.7);
    row("8 cards on PCIe, tree LL is a chain", false, true, Protocol::LL, 8, 1, 6.8 + 14 * 1.0);
    // 2 · (7 inside + log2 4 across)
    row("4 nodes of 8, tree LL", true, true, Protocol::LL, 32, 4, 6.8 + 2 * (7 * 0.6 + 2 * 5.0));
    row("4 nodes of 8, tree Simple is not long", true, true, Protocol::Simple, 32, 4,
        8.4 + 2 * (7 * 4.0 + 2 * 14.0));
}

void TestTuning::latencies()
{
    QFETCH(const bool, isFabric);
    QFETCH(const bool, isTree);
    QFETCH(const int, protocol);
    QFETCH(const int, ranks);
    QFETCH(const int, nodes);
    QFETCH(const double, microseconds);
    const TuningTable table = tableOf(isFabric);
    const Duration found = isTree ? treeLatency(table, Protocol(protocol), ranks, nodes)
                                  : ringLatency(table, Protocol(protocol), ranks, nodes);
    QVERIFY2(std::abs(found.si() * 1e6 - microseconds) < 1e-9,
             qPrintable(QString::number(found.si() * 1e6)));
}

/// 1 GB over 200 GB/s: 5 ms at the full rate, 10 ms with half of it.
void TestTuning::bandwidthSharesAreOfTheProtocol()
{
    TuningInput input = inputOf(1e9);
    input.tree.reset();
    input.inNetwork.reset();
    const std::vector<TunedTime> times = allReduceTimes(tableOf(true), input);
    QCOMPARE(times.size(), std::size_t(3));
    const std::array<double, 3> share{0.5, 0.92, 1.0};
    for (const TunedTime &time : times) {
        const double moving = (time.time - time.latency).si();
        QVERIFY(std::abs(moving - 5e-3 / share[std::size_t(time.protocol)]) < 1e-12);
    }
}

void TestTuning::treesSlowDownBySize_data()
{
    QTest::addColumn<double>("bytes");
    QTest::addColumn<double>("share");
    QTest::newRow("below the first size") << 1024.0 << 0.6;
    QTest::newRow("the first size itself") << 65536.0 << 0.6;
    QTest::newRow("a byte more") << 65537.0 << 0.5;
    QTest::newRow("above the last size") << 1e12 << 0.5;
}

void TestTuning::treesSlowDownBySize()
{
    QFETCH(const double, bytes);
    QFETCH(const double, share);
    for (const TunedTime &time : allReduceTimes(tableOf(true), inputOf(bytes))) {
        if (time.algorithm != Algorithm::Tree)
            continue;
        const double own = tableOf(true).treeShare[std::size_t(time.protocol)]
                           * (time.protocol == Protocol::Simple ? share : 1.0);
        const double moving = (time.time - time.latency).si();
        QVERIFY(std::abs(moving / (bytes / (180e9 * own)) - 1.0) < 1e-6);
    }
}

void TestTuning::smallAndLargeMessages_data()
{
    QTest::addColumn<int>("nodes");
    QTest::addColumn<bool>("hasSwitches");
    QTest::addColumn<double>("bytes");
    QTest::addColumn<int>("algorithm");
    QTest::addColumn<int>("protocol");
    const auto row = [](const char *name, int nodes, bool hasSwitches, double bytes,
                        Algorithm algorithm, Protocol protocol) {
        QTest::newRow(name) << nodes << hasSwitches << bytes << int(algorithm) << int(protocol);
    };
    row("one node, tiny", 1, true, 1024, Algorithm::Ring, Protocol::LL);
    row("one node, large", 1, false, 1e9, Algorithm::Ring, Protocol::Simple);
    row("one node with in-switch reduction, large", 1, true, 1e9, Algorithm::InNetwork,
        Protocol::Simple);
    row("many nodes, tiny: few steps", 16, false, 1024, Algorithm::Tree, Protocol::LL);
    row("many nodes, huge: most bandwidth", 16, false, 1e11, Algorithm::Ring, Protocol::Simple);
}

void TestTuning::smallAndLargeMessages()
{
    QFETCH(const int, nodes);
    QFETCH(const bool, hasSwitches);
    QFETCH(const double, bytes);
    QFETCH(const int, algorithm);
    QFETCH(const int, protocol);
    TuningInput input = inputOf(bytes);
    input.nodes = nodes;
    input.ranks = 8 * nodes;
    if (!hasSwitches)
        input.inNetwork.reset();
    const TunedTime chosen = allReduceTimes(tableOf(true), input).front();
    QCOMPARE(int(chosen.algorithm), algorithm);
    QCOMPARE(int(chosen.protocol), protocol);
}

void TestTuning::onlyWhatIsPossibleIsOffered_data()
{
    QTest::addColumn<bool>("hasLL128");
    QTest::addColumn<bool>("hasRing");
    QTest::addColumn<bool>("hasTree");
    QTest::addColumn<bool>("hasInNetwork");
    QTest::addColumn<int>("count");
    QTest::newRow("everything") << true << true << true << true << 7;
    QTest::newRow("PCIe keeps no 128 bytes together") << false << true << true << false << 4;
    QTest::newRow("rings only") << true << true << false << false << 3;
    QTest::newRow("nothing") << true << false << false << false << 0;
}

void TestTuning::onlyWhatIsPossibleIsOffered()
{
    QFETCH(const bool, hasLL128);
    QFETCH(const bool, hasRing);
    QFETCH(const bool, hasTree);
    QFETCH(const bool, hasInNetwork);
    QFETCH(const int, count);
    TuningInput input = inputOf(1e6);
    input.hasLL128 = hasLL128;
    if (!hasRing)
        input.ring.reset();
    if (!hasTree)
        input.tree.reset();
    if (!hasInNetwork)
        input.inNetwork.reset();
    const std::vector<TunedTime> times = allReduceTimes(tableOf(hasLL128), input);
    QCOMPARE(int(times.size()), count);
    QVERIFY(std::is_sorted(times.begin(), times.end(),
                           [](const TunedTime &a, const TunedTime &b) { return a.time < b.time; }));
    // A rate of zero is not possible either.
    input.ring = Bandwidth{};
    for (const TunedTime &time : allReduceTimes(tableOf(hasLL128), input))
        QVERIFY(time.algorithm != Algorithm::Ring);
}

void TestTuning::tiesGoByTheOrderOfTheEnumerations()
{
    TuningTable table;
    table.treeBySize.clear();
    TuningInput input = inputOf(1e6);
    input.ring = input.tree = input.inNetwork = gigabytesPerSecond(100);
    const std::vector<TunedTime> times = allReduceTimes(table, input);
    QCOMPARE(times.size(), std::size_t(7));
    for (const TunedTime &time : times)
        QCOMPARE(time.time.si(), times.front().time.si());
    QCOMPARE(times[0].algorithm, Algorithm::Ring);
    QCOMPARE(times[0].protocol, Protocol::LL);
    QCOMPARE(times[1].algorithm, Algorithm::Tree);
    QCOMPARE(times[1].protocol, Protocol::LL);
    QCOMPARE(times[2].protocol, Protocol::LL128);
    QCOMPARE(times[6].algorithm, Algorithm::InNetwork);
}

/// Of each algorithm, and of the best; but a tree may get faster by size, as its share of the bandwidth does.
void TestTuning::largerMessagesNeverTakeLess()
{
    double before = 0.0;
    double ringBefore = 0.0;
    for (double bytes = 1.0; bytes < 1e11; bytes *= 1.7) {
        const std::vector<TunedTime> times = allReduceTimes(tableOf(true), inputOf(bytes));
        const double ring = best(times, Algorithm::Ring).time.si();
        QVERIFY(times.front().time.si() >= before);
        QVERIFY(ring >= ringBefore);
        before = times.front().time.si();
        ringBefore = ring;
    }
}

void TestTuning::moreBandwidthNeverTakesLonger()
{
    for (double bytes = 1024.0; bytes < 1e11; bytes *= 8.0) {
        double before = HUGE_VAL;
        for (const double rate : {1.0, 10.0, 100.0, 1000.0}) {
            TuningInput input = inputOf(bytes);
            input.ring = gigabytesPerSecond(rate);
            const double time = allReduceTimes(tableOf(true), input).front().time.si();
            QVERIFY(time <= before);
            before = time;
        }
    }
}

void TestTuning::channelsFillFirst_data()
{
    QTest::addColumn<int>("ranks");
    QTest::addColumn<int>("nodes");
    QTest::addColumn<double>("bytes");
    QTest::addColumn<double>("share"); // of the time of a large message
    const double wire = 1.75;
    QTest::newRow("large") << 8 << 1 << 24e9 << 24e6 / 24e9 / wire;
    QTest::newRow("half of a chunk of each rank") << 8 << 1 << 1e6 << 0.5 / 8.0 / wire;
    QTest::newRow("just filled") << 8 << 1 << 384e6 << 0.0625 / wire;
    QTest::newRow("over the network it is not known") << 8 << 2 << 24e9 << 0.0;
    QTest::newRow("nothing to send") << 8 << 1 << 0.0 << 0.0;
    QTest::newRow("alone") << 1 << 1 << 1e9 << 0.0;
}

/// And a ring takes so much longer, in the protocol for large messages alone.
void TestTuning::channelsFillFirst()
{
    QFETCH(const int, ranks);
    QFETCH(const int, nodes);
    QFETCH(const double, bytes);
    QFETCH(const double, share);
    TuningTable table = tableOf(true);
    table.filling = DataSize::fromSi(24e6);
    const double wire = 1.75;
    QCOMPARE(fillingShare(table, ranks, nodes, DataSize::fromSi(bytes), wire), share);
    if (ranks < 8 || nodes > 1 || !(bytes > 0.0))
        return;
    for (const TunedTime &time : allReduceTimes(table, inputOf(bytes)))
        if (time.algorithm == Algorithm::Ring && time.protocol == Protocol::Simple)
            QCOMPARE((time.time - time.latency).si(), bytes / 200e9 * (1.0 + share));
}

QTEST_GUILESS_MAIN(TestTuning)
#include "tst_tuning.moc"
