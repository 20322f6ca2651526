// Patterns of traffic on small drawings, with rates worked out by hand from the constants.
#include "tests/support/network.h"
#include "tests/support/random_farm.h"

#include <QTest>

using namespace nongjang;
using namespace nongjang::test;

namespace {

const NotEvaluated *notEvaluated(const Report &report, const char *key)
{
    const QString what = QStringLiteral("network.patterns.") + QString::fromLatin1(key);
    const auto it = std::find_if(report.notEvaluated.begin(), report.notEvaluated.end(),
                                 [&](const NotEvaluated &each) { return each.what == what; });
    return it == report.notEvaluated.end() ? nullptr : &*it;
}

/// Modules of a shipped host.
Report modulesOf(const QByteArray &host, const QByteArray &gpu, int count)
{
    const QByteArray n = QByteArray::number(count);
    return evaluate(farmOf(R"({"id": "node", "part": ")" + host + R"("}, {"id": "gpu", "part": ")"
                               + gpu + R"(", "count": )" + n + "}",
                           R"({"from": "gpu:module", "to": "node:socket[1..)" + n + R"(]"})"),
                    *shippedCatalog());
}

/// Names of the patterns that are; empty: none.
QString quickerThanTheirBounds(const Report &report)
{
    QStringList names;
    for (const PatternResult &result : report.patterns) {
        if (!result.bound)
            continue;
        const double share = result.bound->value / result.time->value;
        if (share > 1.0 + 1e-9 || !isNear(result.efficiency, std::min(1.0, share)))
            names << QStringLiteral("%1 (%2)").arg(result.name).arg(share);
    }
    return names.join(QStringLiteral(", "));
}

} // namespace

class TestPatterns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rates_data();
    void rates();
    void totals_data();
    void totals();
    void reduceScatterAndAllGatherAreHalvesOfTheRing();
    void inSwitchNeedsFiveGpusAndNewSwitches_data();
    void inSwitchNeedsFiveGpusAndNewSwitches();
    void expertsStayWithinFourNodes();
    void whatCannotRunSaysWhy_data();
    void whatCannotRunSaysWhy();
    void untunedLibrariesCopyAcrossProcessors_data();
    void untunedLibrariesCopyAcrossProcessors();
    void boundOfFourIslands();
    void nothingBeatsItsBound_data();
    void nothingBeatsItsBound();
    void nothingBeatsItsBoundOnRandomFarms();
    void timeIsMovingLatencyAndLaunch();
    void messagesBySize();
};

void TestPatterns::rates_data()
{
    QTest::addColumn<Design>("design");
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<double>("expected"); // GB/s of busbw; of single flows, of the slowest
    const auto row = [](const char *name, const Design &design, const char *key, double expected) {
        QTest::newRow(name) << design << QByteArray(key) << expected;
    };
    const Design two = oneSwitch(2, 1, 1);
    const Design four = oneSwitch(4, 1, 1);
    row("ring on 2 hosts", two, "ring_allreduce", cable);
    row("ring on 4 hosts", four, "ring_allreduce", cable);
    // Two trees of half the message: up and down, each direction of the cable carries the message once.
    row("tree on 2 hosts", two, "tree_allreduce", cable);
    // The inner rank of one tree has three edges there and one in the other: 4 halves each way, bus factor 1.5.
    row("tree on 4 hosts", four, "tree_allreduce", 1.5 * cable / 2.0);
    row("hierarchy without insides is the ring", four, "hierarchical_allreduce", cable);
    row("broadcast", four, "broadcast", cable);
    row("all to all on 4 hosts", four, "all_to_all", cable);
    row("pipeline on 4 hosts", four, "pipeline", cable);
    row("shift on 4 hosts", four, "shift", cable);
    row("pairs on 4 hosts", four, "pairs", cable);

    const Design eight = oneHost("switched", 8);
    row("ring in one host", eight, "ring_allreduce", collectiveGen5);
    row("pairs copy at the rate of peer copies", eight, "pairs", peerGen5);
    // TEST 1.3
    row("8 cards share an uplink of gen5 x16: down", eight, "host_to_gpu", copyGen5 / 8.0);
    row("8 cards share an uplink of gen5 x16: up", eight, "gpu_to_host", copyGen5 / 8.0);
    row("2 cards on root ports of their own", oneHost("plain", 2), "host_to_gpu", copyGen5);
    row("4 cards on root ports share the memory", oneHost("plain", 4), "host_to_gpu",
        eightChannels / 4.0);
    row("4 cards and one memory module", oneHost("plain", 4, "{}", "card", 1), "host_to_gpu",
        oneChannel / 4.0);
    // Copies through memory: written and read, at 0.44 of the slot with DDR4.
    row("a pair of cards without peer access, both ways", oneHost("plain", 2, "{}", "stock"),
        "pairs", 0.70 * 0.44 * copyGen5);
    row("the same with one memory module", oneHost("plain", 2, "{}", "stock", 1), "pairs",
        oneChannel / 4.0);
    row("their all-reduce with eight modules", oneHost("plain", 2, "{}", "stock"), "ring_allreduce",
        eightChannels / 4.0);
    // TEST 1.4: 8 cards, 8 channels of DDR4-3200
    row("8 cards without peer access", oneHost("plain", 8, "{}", "stock"), "ring_allreduce",
        eightChannels / 16.0);

    const auto drives = [](int count, int memoryModules) {
        return networkDesign(
            R"({"id": "board", "part": "plain"}, {"id": "gpu", "part": "card", "count": 4},
            {"id": "dimm", "part": "dimm", "count": )"
                + QByteArray::number(memoryModules)
                + R"(}, {"id": "drive", "part": "drive", "count": )" + QByteArray::number(count)
                + "}",
            R"({"from": "gpu:pcie", "to": "board:slot[1..4]"})");
    };
    row("4 cards read from 2 drives of 7 GB/s", drives(2, 8), "storage_read", 14.0 / 4.0);
    // Written by the drive and read by the card.
    row("the memory stops 4 drives", drives(4, 1), "storage_read", oneChannel / 2.0 / 4.0);

    // Of 8 experts half are on the neighbour: 4 units to it, 1 to the other node, 5 out of each slot; 2 on the cable.
    row("experts on 2 hosts of 2", oneSwitch(2, 2, 1), "expert_all_to_all", collectiveGen5 / 5.0);
    // Inside over accelerator links: 4 units at 0.71 of 900; outside 1 unit on each cable.
    row("experts on 2 hosts of 2 modules", oneSwitch(2, 2, 2, "{}", "modules"), "expert_all_to_all",
        cable);

    // A matrix: the largest entry sets the pace, and all end together.
    row("a matrix of two senders",
        oneSwitch(3, 1, 1,
                  R"({"pattern": "matrix", "matrix": [
            {"from": "farm/node[1]/gpu", "to": "farm/node[3]/gpu", "size": "2 GB"},
            {"from": "farm/node[2]/gpu", "to": "farm/node[3]/gpu", "size": "1 GB"}]})"),
        "matrix", cable * 2.0 / 3.0);
    row("two ways a matrix does not use share nothing",
        oneSwitch(
            4, 1, 1,
            R"({"matrix": [{"from": "farm/node[1]/gpu", "to": "farm/node[2]/gpu", "size": "2 GB"},
            {"from": "farm/node[3]/gpu", "to": "farm/node[4]/gpu", "size": "1 GB"}]})"),
        "matrix", cable);
}

void TestPatterns::rates()
{
    QFETCH(const Design, design);
    QFETCH(const QByteArray, key);
    QFETCH(const double, expected);
    const Report report = networkReport(design);
    const double found = busbwOf(report, key.constData());
    QVERIFY2(isNear(found, expected),
             qPrintable(QStringLiteral("%1 instead of %2").arg(found).arg(expected)));
    const PatternResult *result = patternIn(report, key.constData());
    QVERIFY(result->busbw->low <= result->busbw->value);
    QVERIFY(result->busbw->value <= result->busbw->high);
    QVERIFY(result->time->low <= result->time->value && result->time->value <= result->time->high);
    QVERIFY(!result->limit.isEmpty() && !result->method.isEmpty());
}

void TestPatterns::totals_data()
{
    QTest::addColumn<Design>("design");
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<double>("flows");
    QTest::addColumn<double>("total"); // GB/s
    const auto row = [](const char *name, const Design &design, const char *key, int flows,
                        double total) {
        QTest::newRow(name) << design << QByteArray(key) << double(flows) << total;
    };
    row("pipeline", oneSwitch(4, 1, 1), "pipeline", 3, 3.0 * cable);
    row("shift by one", oneSwitch(4, 1, 1, R"({"shift": 1})"), "shift", 4, 4.0 * cable);
    row("shift by half", oneSwitch(4, 1, 1), "shift", 4, 4.0 * cable);
    row("pairs", oneSwitch(4, 1, 1), "pairs", 4, 4.0 * cable);
    row("pairs of an odd number leave one out", oneSwitch(3, 1, 1), "pairs", 2, 2.0 * cable);
    row("half with half", oneSwitch(4, 1, 1), "opposite_pairs", 4, 4.0 * cable);
    row("host copies behind one uplink", oneHost("switched", 8), "host_to_gpu", 8, copyGen5);
    // The pairs inside a host are quick, the pair across shares one cable with nobody.
    row("shift by one over two hosts of two", oneSwitch(2, 2, 1, R"({"shift": 1})"), "shift", 4,
        2.0 * peerGen5 + 2.0 * cable);
    row("shift by two over two hosts of two", oneSwitch(2, 2, 1, R"({"shift": 2})"), "shift", 4,
        2.0 * cable);
}

void TestPatterns::totals()
{
    QFETCH(const Design, design);
    QFETCH(const QByteArray, key);
    QFETCH(const double, flows);
    QFETCH(const double, total);
    const Report report = networkReport(design);
    const PatternResult *result = patternIn(report, key.constData());
    QVERIFY(result);
    QCOMPARE(result->flows, flows);
    QVERIFY2(isNear(gigabytes(result->total), total),
             qPrintable(QString::number(gigabytes(result->total))));
}

void TestPatterns::reduceScatterAndAllGatherAreHalvesOfTheRing()
{
    for (const Design &design : {oneSwitch(4, 2, 2), oneHost("switched", 8),
                                 oneSwitch(3, 4, 4, "{}", "modules"), leafSpine(2, 3, 1)}) {
        const Report report = networkReport(design);
        const PatternResult *ring = patternIn(report, "ring_allreduce");
        QVERIFY(ring);
        for (const char *key : {"reduce_scatter", "all_gather"}) {
            const PatternResult *half = patternIn(report, key);
            QVERIFY(half);
            QVERIFY(isNear(half->busbw->value, ring->busbw->value));
            QCOMPARE(half->limit, ring->limit);
            QVERIFY(half->time->value < ring->time->value);
            QVERIFY(half->time->value >= ring->time->value / 2.0);
        }
    }
}

void TestPatterns::inSwitchNeedsFiveGpusAndNewSwitches_data()
{
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<QByteArray>("gpu");
    QTest::addColumn<int>("count");
    QTest::addColumn<double>("busbw"); // NaN: cannot run
    const double none = std::nan("");
    QTest::newRow("8 × H100") << QByteArray("nvidia_dgx_h100") << QByteArray("h100-sxm-80g") << 8
                              << 450.0 * 1.07;
    QTest::newRow("5 × H100") << QByteArray("nvidia_dgx_h100") << QByteArray("h100-sxm-80g") << 5
                              << 450.0 * 1.07;
    QTest::newRow("4 × H100") << QByteArray("nvidia_dgx_h100") << QByteArray("h100-sxm-80g") << 4
                              << none;
    QTest::newRow("8 × B200") << QByteArray("nvidia_dgx_b200") << QByteArray("b200-sxm") << 8
                              << 900.0 * 0.94;
    QTest::newRow("8 × A100") << QByteArray("nvidia_dgx_a100") << QByteArray("a100-sxm-80g") << 8
                              << none;
}

void TestPatterns::inSwitchNeedsFiveGpusAndNewSwitches()
{
    QFETCH(const QByteArray, host);
    QFETCH(const QByteArray, gpu);
    QFETCH(const int, count);
    QFETCH(const double, busbw);
    const Report report = modulesOf(host, gpu, count);
    QVERIFY(patternIn(report, "ring_allreduce"));
    if (std::isnan(busbw)) {
        QVERIFY(!patternIn(report, "in_network_allreduce"));
        QVERIFY(notEvaluated(report, "in_network_allreduce")
                    ->why.contains(QStringLiteral("five or more")));
        return;
    }
    QVERIFY(isNear(busbwOf(report, "in_network_allreduce"), busbw));
    QVERIFY(busbwOf(report, "in_network_allreduce") > busbwOf(report, "ring_allreduce"));
}

/// Of 8 nodes a token reaches 4, so half of the pairs across carry it: 7 · 4 / 8 units out of each node's GPU.
void TestPatterns::expertsStayWithinFourNodes()
{
    const Report report = networkReport(oneSwitch(8, 2, 2, "{}", "modules"));
    QVERIFY(isNear(busbwOf(report, "expert_all_to_all"), cable / (7.0 * 4.0 / 8.0)));
}

void TestPatterns::whatCannotRunSaysWhy_data()
{
    QTest::addColumn<Design>("design");
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QString>("why");
    QTest::newRow("no drives") << oneHost("plain", 2) << QByteArray("storage_read")
                               << QStringLiteral("no drives whose speed is known");
    QTest::newRow("no matrix") << oneHost("plain", 2, R"({"pattern": "matrix"})")
                               << QByteArray("matrix") << QStringLiteral("gives no traffic matrix");
    QTest::newRow("experts in one host") << oneHost("plain", 4) << QByteArray("expert_all_to_all")
                                         << QStringLiteral("needs several machines");
    QTest::newRow("experts on single GPUs") << oneSwitch(4, 1, 1) << QByteArray("expert_all_to_all")
                                            << QStringLiteral("needs several machines");
    QTest::newRow("in-switch over a network")
        << oneSwitch(4, 8, 8, "{}", "modules") << QByteArray("in_network_allreduce")
        << QStringLiteral("needs five or more GPUs");
    QTest::newRow("a hierarchy of unequal hosts")
        << oneSwitch(2, 4, 1, R"({"gpus": ["node[1]", "node[2]/gpu[1]"]})")
        << QByteArray("hierarchical_allreduce") << QStringLiteral("different numbers of GPUs");
}

void TestPatterns::whatCannotRunSaysWhy()
{
    QFETCH(const Design, design);
    QFETCH(const QByteArray, key);
    QFETCH(const QString, why);
    const Report report = networkReport(design);
    QVERIFY(patternIn(report, "ring_allreduce"));
    QVERIFY(!patternIn(report, key.constData()));
    const NotEvaluated *entry = notEvaluated(report, key.constData());
    QVERIFY(entry);
    QVERIFY2(entry->why.contains(why), qPrintable(entry->why));
}

void TestPatterns::untunedLibrariesCopyAcrossProcessors_data()
{
    QTest::addColumn<Design>("design");
    QTest::addColumn<double>("tuned");
    QTest::addColumn<double>("untuned"); // NaN: the same
    const double same = std::nan("");
    QTest::newRow("8 cards on root ports")
        << oneHost("plain", 8) << collectiveGen5 << eightChannels / 16.0;
    QTest::newRow("8 cards behind a switch") << oneHost("switched", 8) << collectiveGen5 << same;
    QTest::newRow("2 cards on AMD") << oneHost("plain", 2) << collectiveGen5 << same;
    QTest::newRow("2 cards on Intel")
        << oneHost("intel", 2) << collectiveGen5 << eightChannels / 4.0;
    QTest::newRow("3 cards on AMD") << oneHost("plain", 3) << collectiveGen5 << eightChannels / 6.0;
    QTest::newRow("cards that always copy")
        << oneHost("plain", 8, "{}", "stock") << eightChannels / 16.0 << same;
}

void TestPatterns::untunedLibrariesCopyAcrossProcessors()
{
    QFETCH(const Design, design);
    QFETCH(const double, tuned);
    QFETCH(const double, untuned);
    const PatternResult ring = *patternIn(networkReport(design), "ring_allreduce");
    QVERIFY(isNear(gigabytes(ring.busbw), tuned));
    QCOMPARE(ring.libraryDefault.has_value(), !std::isnan(untuned));
    QCOMPARE(ring.libraryReason.isEmpty(), std::isnan(untuned));
    if (ring.libraryDefault)
        QVERIFY2(isNear(gigabytes(ring.libraryDefault), untuned),
                 qPrintable(QString::number(gigabytes(ring.libraryDefault))));
}

/// TEST 2.6: 2 · ¾ · 4 GiB over 8 × 400 Gb/s out of each island, of which at most 0.99 is obtained.
void TestPatterns::boundOfFourIslands()
{
    const Report report = networkReport(oneSwitch(4, 8, 8, R"({"message": "4 GiB"})", "modules"));
    for (const char *key : {"ring_allreduce", "tree_allreduce", "hierarchical_allreduce"}) {
        const PatternResult *result = patternIn(report, key);
        QVERIFY2(
            isNear(result->bound->value, 16.106127e-3 / 0.99, 1e-5),
            qPrintable(QStringLiteral("%1: %2 s").arg(result->name).arg(result->bound->value)));
        QVERIFY(isNear(result->efficiency, result->bound->value / result->time->value));
    }
    // All but an eighth of what the other islands hold comes in: 24 of 32 parts over 8 cables.
    QVERIFY(
        isNear(patternIn(report, "all_gather")->bound->value, 0.75 * 4.294967296 / (400.0 * 0.99)));
    QVERIFY(isNear(patternIn(report, "broadcast")->bound->value, 4.294967296 / (400.0 * 0.99)));
}

void TestPatterns::nothingBeatsItsBound_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : exampleNames())
        QTest::newRow(qPrintable(name)) << name;
}

void TestPatterns::nothingBeatsItsBound()
{
    QFETCH(const QString, name);
    const QString wrong = quickerThanTheirBounds(evaluate(example(name), *shippedCatalog()));
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
}

void TestPatterns::nothingBeatsItsBoundOnRandomFarms()
{
    int evaluated = 0;
    for (unsigned seed = 0; seed < 300; ++seed) {
        const Report report = evaluate(RandomFarm(seed).make(), RandomFarm::catalog());
        const QString wrong = quickerThanTheirBounds(report);
        QVERIFY2(wrong.isEmpty(), qPrintable(QStringLiteral("seed %1: %2").arg(seed).arg(wrong)));
        evaluated += report.patterns.empty() ? 0 : 1;
    }
    QVERIFY(evaluated > 150);
}

void TestPatterns::timeIsMovingLatencyAndLaunch()
{
    const QByteArray traffic = R"({"message": "64 MiB"})";
    const Report report = networkReport(oneHost("plain", 8, traffic));
    // Ring, Simple, PCIe: 8.4 + 14 · 5.7 µs at the measured factor 1.2.
    const double steps = 1.2 * (8.4 + 14.0 * 5.7) * 1e-6;
    const double moving = 1.75 * 64.0 * 1048576.0 / (collectiveGen5 * 1e9);
    const PatternResult *ring = patternIn(report, "ring_allreduce");
    QVERIFY(isNear(ring->time->value, moving + steps));
    // busbw is that of large messages.
    QVERIFY(isNear(gigabytes(ring->busbw), collectiveGen5));
    const Report launched =
        networkReport(oneHost("plain", 8, R"({"message": "64 MiB", "launch": "25 us"})"));
    QVERIFY(isNear(patternIn(launched, "ring_allreduce")->time->value, moving + steps + 25e-6));
    // Small messages run with LL, at half the bandwidth; the table by size says the same.
    const Report small = networkReport(oneHost("plain", 8, R"({"message": "4 KiB"})"));
    const double quick = 1.2 * 20.6e-6 + 1.75 * 4096.0 / (collectiveGen5 * 1e9) / 0.5;
    QVERIFY(isNear(patternIn(small, "ring_allreduce")->time->value, quick));
    QVERIFY(isNear(small.messages.at(1).tuned.seconds.value, quick));
    QVERIFY(patternIn(small, "pairs")->time->value > 1e-6); // a copy has a latency too
}

/// TEST 2.1 with the factor that was measured, and the plateau; never slower for more, never faster untuned.
void TestPatterns::messagesBySize()
{
    const Report report = networkReport(oneHost("plain", 8));
    QVERIFY(report.messages.size() > 10);
    const MessageRow &small = report.messages.front();
    QCOMPARE(small.bytes, 1024.0);
    QCOMPARE(small.tuned.algorithm, QStringLiteral("ring"));
    QCOMPARE(small.tuned.protocol, QStringLiteral("LL"));
    const double moving = 1024.0 * 1.75 / (collectiveGen5 * 1e9) / 0.5;
    QVERIFY(isNear(small.tuned.seconds.value, 1.2 * 20.6e-6 + moving));
    const MessageRow &large = report.messages.back();
    QCOMPARE(large.tuned.protocol, QStringLiteral("Simple"));
    QVERIFY(isNear(large.tuned.busbw.value / 1e9, collectiveGen5, 0.01));
    double before = 0.0;
    for (const MessageRow &row : report.messages) {
        QVERIFY(row.tuned.seconds.value >= before);
        before = row.tuned.seconds.value;
        QVERIFY(row.tuned.seconds.low <= before && before <= row.tuned.seconds.high);
        QVERIFY(row.tuned.busbw.low <= row.tuned.busbw.value);
        QVERIFY(row.tuned.busbw.value <= row.tuned.busbw.high);
        if (row.libraryDefault)
            QVERIFY(row.libraryDefault->seconds.value > before);
    }
    QVERIFY(large.libraryDefault);
}

QTEST_GUILESS_MAIN(TestPatterns)
#include "tst_patterns.moc"
