// Traffic that hosts take part in: all-reduces by their processors, reads from the drives of others. Rates by hand from the constants.
#include "model/study/constants.h"
#include "model/study/host_reduce.h"
#include "tests/support/network.h"

#include <QTest>

#include <map>

using namespace nongjang;
using namespace nongjang::test;

namespace {

/// An assembly of a board with drives and a network card; memory modules and a GPU where asked for.
QByteArray storeAssembly(const char *id, const char *board, int drives, int modules = 0,
                         bool hasGpu = false)
{
    const auto some = [](const char *part, int count) {
        return count > 0 ? QByteArray(R"(, {"id": ")") + part + R"(", "part": ")" + part
                               + R"(", "count": )" + QByteArray::number(count) + "}"
                         : QByteArray();
    };
    return QByteArray(R"({"id": ")") + id + R"(", "components": [{"id": "board", "part": ")" + board
           + R"("}, {"id": "nic", "part": "nic"})" + some("drive", drives) + some("dimm", modules)
           + some("card", hasGpu ? 1 : 0)
           + R"(], "cables": [{"from": "nic:pcie", "to": "board:slot[1]"})"
           + (hasGpu ? R"(, {"from": "card:pcie", "to": "board:slot[2]"})" : "")
           + R"(], "ports": [{"name": "net", "inner": "nic:port"}]})";
}

/// Nodes of one card on a switch, and what `stores` and `cables` add to the drawing.
Design beside(int nodes, const QByteArray &stores, const QByteArray &cables,
              const QByteArray &assemblies)
{
    const QByteArray n = QByteArray::number(nodes);
    return networkDesign(R"({"id": "node", "assembly": "node", "count": )" + n + R"(}, )" + stores
                             + R"(, {"id": "switch", "part": "switch"})",
                         R"({"from": "node:net", "to": "switch:port[1..)" + n + R"(]"})" + cables,
                         "{}", nodeAssembly(1, 1) + "," + assemblies);
}

/// Machines with drives beside nodes of one card, all on one switch.
Design readers(int stores, int drives, int nodes, int modules = 0, bool isJoined = true)
{
    return beside(nodes,
                  R"({"id": "store", "assembly": "store", "count": )" + QByteArray::number(stores)
                      + "}",
                  isJoined ? R"(, {"from": "store:net", "to": "switch:port[101..)"
                                 + QByteArray::number(100 + stores) + R"(]"})"
                           : QByteArray(),
                  storeAssembly("store", "plain", drives, modules));
}

/// The same with one more machine, of another board or beside the network.
Design twoStores(const char *board, int drives, int nodes, bool isJoined)
{
    return beside(
        nodes, R"({"id": "store", "assembly": "store"}, {"id": "other", "assembly": "other"})",
        QByteArray(R"(, {"from": "store:net", "to": "switch:port[101]"})")
            + (isJoined ? R"(, {"from": "other:net", "to": "switch:port[102]"})" : ""),
        storeAssembly("store", "plain", drives) + "," + storeAssembly("other", board, drives));
}

} // namespace

class TestHostPatterns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void memoryAccesses_data();
    void memoryAccesses();
    void reduceRates_data();
    void reduceRates();
    void unknownMemoryIsAnUpperBound();
    void bridgedPairsSendHalf();
    void withoutHostsThereIsNone();
    void chunksPassOneAfterAnother();
    void reads_data();
    void reads();
    void unreachableDrivesAreNone();
    void machinesWithGpusAreNoStores();
    void theBusyCableIsNamed();
};

/// 24 for eight cards on two processors is what Fire-Flyer 2 counts.
void TestHostPatterns::memoryAccesses_data()
{
    QTest::addColumn<double>("units");
    QTest::addColumn<int>("processors");
    QTest::addColumn<bool>("isAlone");
    QTest::addColumn<double>("devices");
    QTest::addColumn<double>("computed");
    QTest::newRow("8 cards on 2 processors, with others") << 8.0 << 2 << false << 14.0 << 10.0;
    QTest::newRow("the same alone") << 8.0 << 2 << true << 10.0 << 9.0;
    QTest::newRow("in bridged pairs") << 4.0 << 2 << false << 10.0 << 6.0;
    QTest::newRow("one island") << 1.0 << 2 << false << 6.0 << 3.0;
    QTest::newRow("one card alone") << 1.0 << 1 << true << 2.0 << 2.0;
}

void TestHostPatterns::memoryAccesses()
{
    QFETCH(const double, units);
    QFETCH(const int, processors);
    QFETCH(const bool, isAlone);
    const MemoryAccesses accesses = nongjang::memoryAccesses(units, processors, isAlone);
    QTEST(accesses.byDevices, "devices");
    QTEST(accesses.byProcessors, "computed");
}

void TestHostPatterns::reduceRates_data()
{
    QTest::addColumn<Design>("design");
    QTest::addColumn<double>("expected"); // GB/s of busbw
    const double slower = constant(QStringLiteral("host.eta_mem")).value
                          / constant(QStringLiteral("host.eta_weights")).value;
    // Every card writes, the result is read once; all are read to be added up, and the sum is written.
    QTest::newRow("memory of one host")
        << oneHost("plain", 4) << 1.5 * eightChannels / (5.0 + 5.0 * slower);
    QTest::newRow("one module") << oneHost("plain", 4, "{}", "card", 1)
                                << 1.5 * oneChannel / (5.0 + 5.0 * slower);
    // Eight cards behind one uplink send a message each, and get one each.
    QTest::newRow("shared uplink") << oneHost("switched", 8) << 1.75 * collectiveGen5 / 8.0;
    // Trees as between cards, see tst_patterns: of memories nothing is known there.
    QTest::newRow("cables of 2 hosts") << oneSwitch(2, 1, 1) << cable;
    QTest::newRow("cables of 4 hosts") << oneSwitch(4, 1, 1) << 1.5 * cable / 2.0;
}

void TestHostPatterns::reduceRates()
{
    QFETCH(const Design, design);
    QFETCH(const double, expected);
    const double actual = busbwOf(networkReport(design), "host_allreduce");
    QVERIFY2(isNear(actual, expected),
             qPrintable(QStringLiteral("%1 for %2").arg(actual).arg(expected)));
}

void TestHostPatterns::unknownMemoryIsAnUpperBound()
{
    const Report report = networkReport(oneSwitch(2, 1, 1));
    const PatternResult *result = patternIn(report, "host_allreduce");
    QVERIFY(result);
    QVERIFY(result->busbw->isUpperBound);
    QVERIFY(!result->busbw->missing.isEmpty());
}

/// Eight A100 in pairs of three bridges each on two EPYC: the pairs add up first, so that memory is passed 16 times in place of 24.
void TestHostPatterns::bridgedPairsSendHalf()
{
    const auto accesses = [](const char *name) {
        const Design drawn = nongjang::test::design(
            readFile(sourcePath(QStringLiteral("resources/validation/") + QLatin1String(name))));
        const DrawnFarm farm(drawn, *shippedCatalog());
        TrafficModel traffic(farm.graph, farm.islands);
        const std::optional<HostReduce> found = hostReduce(traffic, farm.islands, {});
        return found ? found->accesses.all() : 0.0;
    };
    QCOMPARE(accesses("fire-flyer-2.farm"), 24.0);
    QCOMPARE(accesses("fire-flyer-2-nvlink.farm"), 16.0);
}

void TestHostPatterns::withoutHostsThereIsNone()
{
    const Report report = evaluate(farmOf(R"({"id": "npu", "part": "ascend-910c", "count": 4},)"
                                          R"({"id": "chip", "part": "huawei_ub_l1_chip"})",
                                          R"({"from": "npu:ub[1..4]", "to": "chip:down[1..16]",)"
                                          R"("part": "ub_link_cloudmatrix"})"),
                                   *shippedCatalog());
    QVERIFY(patternIn(report, "ring_allreduce"));
    QVERIFY(!patternIn(report, "host_allreduce"));
    QVERIFY(std::ranges::any_of(report.notEvaluated, [](const NotEvaluated &each) {
        return each.what == u"network.patterns.host_allreduce"
               && each.why.contains(u"hangs on no host");
    }));
}

/// Of a message of one chunk the three steps in a host take three times as long as one; of large ones they do not matter.
void TestHostPatterns::chunksPassOneAfterAnother()
{
    const auto secondsOf = [](const char *message) {
        const QByteArray traffic =
            R"({"launch": "1 ns", "message": ")" + QByteArray(message) + R"("})";
        const Report report = networkReport(oneHost("plain", 4, traffic));
        const PatternResult *result = patternIn(report, "host_allreduce");
        const double moving = 1.5 / result->busbw->value;
        return std::pair(result->time->value, moving);
    };
    const auto [small, smallMoving] = secondsOf("1 MB");
    const double times = small / (1e6 * smallMoving);
    QVERIFY2(times > 3.0 && times < 3.2, qPrintable(QString::number(times))); // and some latency
    const auto [large, largeMoving] = secondsOf("16 GB");
    QVERIFY(large < 1.01 * 16e9 * largeMoving);
    QVERIFY(large > 16e9 * largeMoving);
}

void TestHostPatterns::reads_data()
{
    QTest::addColumn<Design>("design");
    QTest::addColumn<double>("each");  // GB/s of a card
    QTest::addColumn<double>("total"); // of all
    QTest::newRow("two drives for two cards") << readers(1, 2, 2) << 7.0 << 14.0;
    QTest::newRow("the cable of the store") << readers(1, 16, 2) << cable / 2.0 << cable;
    QTest::newRow("the cables of the cards") << readers(4, 16, 2) << cable << 2.0 * cable;
    // Written by the drive, read by the network card.
    QTest::newRow("the memory of the store")
        << readers(1, 16, 2, 1) << oneChannel / 4.0 << oneChannel / 2.0;
    QTest::newRow("two stores") << readers(2, 2, 4) << 7.0 << 28.0;
    // A machine gives as much whether one processor serves or two.
    QTest::newRow("of one and of two processors") << twoStores("twin", 2, 4, true) << 7.0 << 28.0;
    QTest::newRow("one beside the network") << twoStores("plain", 2, 2, false) << 7.0 << 14.0;
}

void TestHostPatterns::reads()
{
    QFETCH(const Design, design);
    QFETCH(const double, each);
    QFETCH(const double, total);
    Design one = design;
    one.traffic.pattern = QStringLiteral("storage_read");
    const Report report = networkReport(one);
    const PatternResult *result = patternIn(report, "storage_read");
    QVERIFY(result);
    QVERIFY2(isNear(gigabytes(result->busbw), each),
             qPrintable(QString::number(gigabytes(result->busbw))));
    QVERIFY2(isNear(gigabytes(result->total), total),
             qPrintable(QString::number(gigabytes(result->total))));
}

void TestHostPatterns::unreachableDrivesAreNone()
{
    const Report report = networkReport(readers(1, 2, 2, 0, false));
    QVERIFY(patternIn(report, "ring_allreduce"));
    QVERIFY(!patternIn(report, "storage_read"));
    QVERIFY(std::ranges::any_of(report.notEvaluated, [](const NotEvaluated &each) {
        return each.what == u"network.patterns.storage_read"
               && each.why.contains(u"the network leads to no machine with drives");
    }));
}

/// Nor are machines with GPUs of their own, of which the second processor has none.
void TestHostPatterns::machinesWithGpusAreNoStores()
{
    const Design one = beside(2, R"({"id": "other", "assembly": "other"})",
                              R"(, {"from": "other:net", "to": "switch:port[101]"})",
                              storeAssembly("other", "twin", 2, 0, true));
    const Report report = networkReport(one);
    QVERIFY(patternIn(report, "ring_allreduce"));
    QVERIFY(!patternIn(report, "storage_read"));
}

/// The cable of a store, not those of the four that read from it through cables alike.
void TestHostPatterns::theBusyCableIsNamed()
{
    Design one = readers(1, 16, 4);
    one.traffic.pattern = QStringLiteral("storage_read");
    const Report report = networkReport(one);
    const Bottleneck &first = report.bottlenecks.front();
    QVERIFY2(first.name.contains(u"store:net"), qPrintable(first.name));
    QVERIFY2(!first.name.contains(u"node:net"), qPrintable(first.name));
    QCOMPARE(first.count, 1.0);
    QCOMPARE(first.utilisation, 1.0);
    std::map<int, double> byCable;
    for (const Bottleneck::Place &place : first.places)
        byCable[place.cable] = place.utilisation;
    QCOMPARE(byCable.size(), std::size_t(2));
    QVERIFY(isNear(byCable.at(0), 0.25));
    QVERIFY(isNear(byCable.at(1), 1.0));
}

QTEST_GUILESS_MAIN(TestHostPatterns)
#include "tst_host_patterns.moc"
