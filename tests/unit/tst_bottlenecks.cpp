// What holds a pattern back and what an upgrade is worth, worked out by hand.
#include "model/study/report_json.h"
#include "tests/support/network.h"

#include <QTest>

using namespace nongjang;
using namespace nongjang::test;

namespace {

/// The class whose name contains `word`; stops the test program when there is none.
const Bottleneck &bottleneck(const Report &report, const char *word)
{
    for (const Bottleneck &each : report.bottlenecks)
        if (each.name.contains(QLatin1String(word)))
            return each;
    qFatal("no bottleneck %s", word);
}

} // namespace

class TestBottlenecks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRingOverCables();
    void flowsAreCounted();
    void twoThatAreAlike();
    void memoryIsOne();
    void theOnlyOneLosesEverything();
    void thePatternAskedForIsRanked_data();
    void thePatternAskedForIsRanked();
    void valuesAreWithinTheirBounds_data();
    void valuesAreWithinTheirBounds();
};

/// Two hosts, one card each, the network card in a slot like the card's: cable 48 of 48.018 GB/s.
void TestBottlenecks::aRingOverCables()
{
    const Report report = networkReport(oneSwitch(2, 1, 1));
    QCOMPARE(report.rankedPattern, QStringLiteral("ring_allreduce"));
    const Bottleneck &wire = report.bottlenecks.front();
    QVERIFY2(wire.name.contains(QStringLiteral("switch:port")), qPrintable(wire.name));
    QCOMPARE(wire.count, 2.0);
    QCOMPARE(wire.utilisation, 1.0);
    QCOMPARE(wire.slack, 0.0);
    QCOMPARE(wire.capped, 0.0);
    // Twice as fast, the slots are what is left.
    QVERIFY(isNear(wire.upgradeValue, 1.0 - cable / collectiveGen5));
    QVERIFY(isNear(wire.loss, (collectiveGen5 - cable) * 1e9));
    QVERIFY(isNear(wire.busySeconds, report.patterns.front().time->value));
    QVERIFY(wire.limits.contains(QStringLiteral("2 GPU")));
    QVERIFY2(wire.limits.contains(QStringLiteral("2 of 2 exchanges between neighbours pass it")),
             qPrintable(wire.limits));
    QVERIFY2(wire.limits.contains(QStringLiteral("It also holds back")), qPrintable(wire.limits));
    const Bottleneck &slot = bottleneck(report, "gpu:pcie");
    QVERIFY(isNear(slot.utilisation, cable / collectiveGen5));
    QVERIFY(isNear(slot.slack, 1.0 - cable / collectiveGen5));
    QCOMPARE(slot.upgradeValue, 0.0);
    QCOMPARE(slot.loss, 0.0);
}

/// Host copies to seven cards behind one uplink: the uplink stops all, the slots and the memory none.
void TestBottlenecks::flowsAreCounted()
{
    const Report report = networkReport(oneHost("switched", 7, R"({"pattern": "host_to_gpu"})"));
    QCOMPARE(report.rankedPattern, QStringLiteral("host_to_gpu"));
    const Bottleneck &uplink = bottleneck(report, "uplink");
    QCOMPARE(uplink.capped, 7.0);
    QCOMPARE(uplink.utilisation, 1.0);
    // Twice the uplink is 2 · 55.45 GB/s for seven.
    QVERIFY(isNear(uplink.upgradeValue, 0.5));
    // Without it the memory gives a seventh of 149.5 GB/s to each; a slot could carry more.
    QVERIFY(isNear(uplink.loss, (eightChannels - copyGen5) / 7.0 * 1e9));
    const Bottleneck &slot = bottleneck(report, "gpu");
    QCOMPARE(slot.capped, 0.0);
    QVERIFY(isNear(slot.utilisation, 1.0 / 7.0));
    const Bottleneck &memory = bottleneck(report, "memory");
    QVERIFY(isNear(memory.utilisation, copyGen5 / eightChannels));
    QCOMPARE(memory.upgradeValue, 0.0);
}

/// Cards and network cards in equal slots and no cable slower: only both together are worth doubling.
void TestBottlenecks::twoThatAreAlike()
{
    const QByteArray node = R"({"id": "node", "components": [{"id": "board", "part": "plain"},
        {"id": "gpu", "part": "card"}, {"id": "nic", "part": "nic", "count": 2}], "cables": [
        {"from": "gpu:pcie", "to": "board:slot[1]"}, {"from": "nic:pcie", "to": "board:slot[2..3]"}],
        "ports": [{"name": "net", "inner": "nic:port"}]})";
    const Report report = networkReport(networkDesign(
        R"({"id": "node", "assembly": "node", "count": 2}, {"id": "switch", "part": "switch"})",
        R"({"from": "node:net", "to": "switch:port[1..4]"})", "{}", node));
    // Half of the flow over each network card: the card's own slot is what limits.
    const Bottleneck &slot = report.bottlenecks.front();
    QVERIFY2(slot.name.contains(QStringLiteral("gpu:pcie")), qPrintable(slot.name));
    QVERIFY(isNear(bottleneck(report, "switch:port").utilisation, collectiveGen5 / cable / 2.0));
    QVERIFY(isNear(bottleneck(report, "nic:pcie").utilisation, 0.5));
    QVERIFY(bottleneck(report, "nic:pcie").limits.isEmpty());
    // Twice as fast, cards and network cards would be alike; the cables are a little slower.
    QVERIFY(isNear(slot.upgradeValue, 1.0 - collectiveGen5 / (2.0 * cable)));

    const Report equal = networkReport(oneHost("twin", 2, R"({"gpus": ["gpu"]})"));
    const Report switched = networkReport(oneHost("switched", 8, R"({"pattern": "gpu_to_host"})"));
    QCOMPARE(bottleneck(equal, "gpu").togetherValue, bottleneck(equal, "gpu").upgradeValue);
    QVERIFY(!switched.headline.isEmpty() && !equal.headline.isEmpty());
}

/// Copies of four cards through one memory module: only the memory matters.
void TestBottlenecks::memoryIsOne()
{
    const Report report = networkReport(oneHost("plain", 4, "{}", "stock", 1));
    const Bottleneck &memory = report.bottlenecks.front();
    QVERIFY2(memory.name.contains(QStringLiteral("memory")), qPrintable(memory.name));
    QCOMPARE(memory.count, 1.0);
    QVERIFY(isNear(memory.upgradeValue, 0.5));
    // Without it the slots: 48.018 GB/s instead of 18.688 / 8.
    QVERIFY(isNear(memory.loss, (collectiveGen5 - oneChannel / 8.0) * 1e9));
}

/// Two cards in slots alike: without a limit there nothing would be one.
void TestBottlenecks::theOnlyOneLosesEverything()
{
    const Report report = networkReport(oneHost("plain", 2));
    QCOMPARE(report.bottlenecks.size(), std::size_t(1));
    QVERIFY(std::isinf(report.bottlenecks.front().loss));
    QVERIFY(isNear(report.bottlenecks.front().upgradeValue, 0.5));
    QVERIFY(reportJson(report).contains("\"loss\": null"));
}

void TestBottlenecks::thePatternAskedForIsRanked_data()
{
    QTest::addColumn<QByteArray>("traffic");
    QTest::addColumn<QString>("ranked");
    const QString ring = QStringLiteral("ring_allreduce");
    QTest::newRow("nothing asked") << QByteArray("{}") << ring;
    QTest::newRow("all to all") << QByteArray(R"({"pattern": "all_to_all"})")
                                << QStringLiteral("all_to_all");
    QTest::newRow("a shift") << QByteArray(R"({"pattern": "shift"})") << QStringLiteral("shift");
    QTest::newRow("what cannot run") << QByteArray(R"({"pattern": "storage_read"})") << ring;
    QTest::newRow("a matrix without entries") << QByteArray(R"({"pattern": "matrix"})") << ring;
    QTest::newRow("what nobody knows") << QByteArray(R"({"pattern": "gossip"})") << ring;
}

void TestBottlenecks::thePatternAskedForIsRanked()
{
    QFETCH(const QByteArray, traffic);
    QFETCH(const QString, ranked);
    const Report report = networkReport(oneSwitch(3, 2, 1, traffic));
    QCOMPARE(report.rankedPattern, ranked);
    QVERIFY(!report.bottlenecks.empty());
}

void TestBottlenecks::valuesAreWithinTheirBounds_data()
{
    QTest::addColumn<QByteArray>("pattern");
    for (const char *key : {"ring_allreduce", "tree_allreduce", "hierarchical_allreduce",
                            "reduce_scatter", "broadcast", "all_to_all", "expert_all_to_all",
                            "pipeline", "shift", "pairs", "opposite_pairs", "host_to_gpu"})
        QTest::newRow(key) << QByteArray(key);
}

void TestBottlenecks::valuesAreWithinTheirBounds()
{
    QFETCH(const QByteArray, pattern);
    const QByteArray traffic = "{\"pattern\": \"" + pattern + "\"}";
    for (const Design &design :
         {oneSwitch(3, 4, 2, traffic), oneSwitch(2, 8, 4, traffic, "modules"),
          oneHost("switched", 8, traffic), leafSpine(3, 4, 2, traffic)}) {
        const Report report = networkReport(design);
        double capped = 0.0;
        double busiest = 0.0;
        for (const Bottleneck &each : report.bottlenecks) {
            QVERIFY(each.utilisation > 0.0 && each.utilisation <= 1.0);
            QVERIFY(isNear(each.slack, 1.0 - each.utilisation) || each.slack < 1e-12);
            QVERIFY(each.upgradeValue >= -1e-12 && each.upgradeValue <= 0.5 + 1e-9);
            QVERIFY(each.togetherValue >= each.upgradeValue - 1e-12);
            QVERIFY(each.loss >= -1e-3 && each.count > 0.0 && !each.objects.isEmpty());
            capped += each.capped;
            busiest = std::max(busiest, each.utilisation);
        }
        const PatternResult *ranked =
            patternIn(report, report.rankedPattern.toLatin1().constData());
        QCOMPARE(capped, ranked->flows);
        if (ranked->name != u"hierarchical_allreduce") // phases share the time
            QVERIFY(isNear(busiest, 1.0));
    }
}

QTEST_GUILESS_MAIN(TestBottlenecks)
#include "tst_bottlenecks.moc"
