// Ways that traffic takes: the order of the ring, ways that are given, hashing, and where the network narrows.
#include "model/study/report_json.h"
#include "tests/support/network.h"

#include <QTest>

using namespace nongjang;
using namespace nongjang::test;

namespace {

constexpr double socketLink = 22.0; ///< what a ring obtains between sockets of LGA4677

/// Eight cards on two sockets, gen4.
Report twoSockets(const QByteArray &order)
{
    QByteArray ring;
    for (const char gpu : order)
        ring += (ring.isEmpty() ? "\"farm/gpu[" : ", \"farm/gpu[") + QByteArray(1, gpu) + "]\"";
    return networkReport(oneHost("twin", 8, "{\"ring\": [" + ring + "]}"));
}

/// Two flows from leaf 1 to leaf 2, which two spines join.
QByteArray crossing(const QByteArray &routes)
{
    return R"({"pattern": "matrix", "matrix": [
        {"from": "farm/node[1]/gpu", "to": "farm/node[3]/gpu", "size": "1 GB"},
        {"from": "farm/node[2]/gpu", "to": "farm/node[4]/gpu", "size": "1 GB"}], "routes": [)"
           + routes + "]}";
}

QByteArray route(int from, int to, const QByteArray &via)
{
    return R"({"from": "farm/node[)" + QByteArray::number(from) + R"(]/gpu", "to": "farm/node[)"
           + QByteArray::number(to) + R"(]/gpu", "via": [)" + via + "]}";
}

QByteArray timeless(Report report)
{
    report.milliseconds = 0.0;
    return reportJson(report);
}

} // namespace

class TestTrafficRoutes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theOrderOfTheRing_data();
    void theOrderOfTheRing();
    void givenWays_data();
    void givenWays();
    void hashingIsSlowerAndTheSameEveryTime();
    void oneWayCannotBeHashedBadly();
    void tiers_data();
    void tiers();
    void allToAllThroughNarrowLeaves();
    void tiersMultiply();
};

void TestTrafficRoutes::theOrderOfTheRing_data()
{
    QTest::addColumn<QByteArray>("order");
    QTest::addColumn<double>("expected");
    // TEST 2.5
    QTest::newRow("by topology: one crossing each way") << QByteArray() << socketLink;
    QTest::newRow("one socket after the other") << QByteArray("12345678") << socketLink;
    QTest::newRow("to and fro: four each way") << QByteArray("15263748") << socketLink / 4.0;
    QTest::newRow("two and two") << QByteArray("12563478") << socketLink / 2.0;
    QTest::newRow("the rest follows by topology") << QByteArray("15") << socketLink / 2.0;
}

void TestTrafficRoutes::theOrderOfTheRing()
{
    QFETCH(const QByteArray, order);
    QFETCH(const double, expected);
    const Report report = twoSockets(order);
    QVERIFY2(isNear(busbwOf(report, "ring_allreduce"), expected),
             qPrintable(QString::number(busbwOf(report, "ring_allreduce"))));
    QCOMPARE(report.ringOrder.size(), 8);
    for (qsizetype i = 0; i < order.size(); ++i)
        QCOMPARE(report.ringOrder[i], QStringLiteral("farm/gpu[%1]").arg(QLatin1Char(order[i])));
}

void TestTrafficRoutes::givenWays_data()
{
    QTest::addColumn<QByteArray>("routes");
    QTest::addColumn<double>("slowest");
    const QByteArray one = "\"farm/spine[1]\"";
    const QByteArray two = "\"farm/spine[2]\"";
    QTest::newRow("split over both spines") << QByteArray() << cable;
    QTest::newRow("both over one spine")
        << route(1, 3, one) + ", " + route(2, 4, one) << cable / 2.0;
    QTest::newRow("one each") << route(1, 3, one) + ", " + route(2, 4, two) << cable;
    // Half of the other flow is in its way.
    QTest::newRow("one given, one split") << route(1, 3, one) << cable / 1.5;
    QTest::newRow("the way back is not meant") << route(3, 1, one) << cable;
    // Leaf, spine 1, leaf 2, spine 1 again and down: the cable to leaf 2 twice.
    QTest::newRow("a detour uses a cable twice")
        << route(1, 3, one + ", \"farm/leaf[2]\", " + one) << cable / 2.5;
}

void TestTrafficRoutes::givenWays()
{
    QFETCH(const QByteArray, routes);
    QFETCH(const double, slowest);
    const Report report = networkReport(leafSpine(2, 2, 2, crossing(routes)));
    QVERIFY2(isNear(busbwOf(report, "matrix"), slowest),
             qPrintable(QString::number(busbwOf(report, "matrix"))));
}

/// 16 nodes on 4 leaves with 4 spines: split evenly nothing is narrow, hashed flows meet.
void TestTrafficRoutes::hashingIsSlowerAndTheSameEveryTime()
{
    const Report ideal = networkReport(leafSpine(4, 4, 4));
    const Design hashedDesign = leafSpine(4, 4, 4, R"({"routing": "hashed"})");
    const Report hashed = networkReport(hashedDesign);
    QVERIFY(isNear(busbwOf(ideal, "all_to_all"), cable));
    QVERIFY(busbwOf(hashed, "all_to_all") < 0.9 * cable);
    QVERIFY(busbwOf(hashed, "all_to_all") > 0.2 * cable);
    for (const PatternResult &result : ideal.patterns) {
        if (result.flows > 0.0)
            continue;
        const PatternResult *other = patternIn(hashed, result.name.toLatin1().constData());
        QVERIFY(other);
        QVERIFY2(other->busbw->value <= result.busbw->value * (1.0 + 1e-9),
                 qPrintable(result.name));
        QCOMPARE(other->method, QStringLiteral("hashed"));
    }
    QCOMPARE(timeless(networkReport(hashedDesign)), timeless(hashed));
}

void TestTrafficRoutes::oneWayCannotBeHashedBadly()
{
    const Report ideal = networkReport(oneSwitch(4, 2, 1));
    const Report hashed = networkReport(oneSwitch(4, 2, 1, R"({"routing": "hashed"})"));
    for (const PatternResult &result : ideal.patterns)
        QVERIFY2(
            isNear(busbwOf(hashed, result.name.toLatin1().constData()), result.busbw->value / 1e9),
            qPrintable(result.name));
}

void TestTrafficRoutes::tiers_data()
{
    QTest::addColumn<int>("nodes");
    QTest::addColumn<int>("spines");
    QTest::addColumn<double>("ratio");
    QTest::newRow("non-blocking") << 4 << 4 << 1.0;
    QTest::newRow("TEST 3.3: 32 down, 16 up") << 32 << 16 << 2.0;
    QTest::newRow("TEST 3.3: 48 down, 16 up") << 48 << 16 << 3.0;
    QTest::newRow("more up than down") << 2 << 4 << 0.5;
}

void TestTrafficRoutes::tiers()
{
    QFETCH(const int, nodes);
    QFETCH(const int, spines);
    QFETCH(const double, ratio);
    const Report report = networkReport(leafSpine(2, nodes, spines));
    QCOMPARE(report.tiers.size(), std::size_t(1));
    const SwitchTier &tier = report.tiers.front();
    QCOMPARE(tier.count, 2.0);
    QCOMPARE(tier.level, 3); // card, network card, leaf
    QVERIFY(isNear(tier.ratio, ratio));
    QVERIFY(isNear(tier.down.si(), nodes * cable * 1e9));
    QVERIFY(isNear(tier.up.si(), spines * cable * 1e9));
    QVERIFY(isNear(tier.endToEnd, std::max(1.0, ratio)));
}

/// (u / d) · B · (n − 1) / (n − d), at most B.
void TestTrafficRoutes::allToAllThroughNarrowLeaves()
{
    QVERIFY(isNear(busbwOf(networkReport(leafSpine(2, 32, 16)), "all_to_all"),
                   0.5 * cable * 63.0 / 32.0));
    QVERIFY(isNear(busbwOf(networkReport(leafSpine(4, 48, 16)), "all_to_all"),
                   cable / 3.0 * 191.0 / 144.0));
    QVERIFY(isNear(busbwOf(networkReport(leafSpine(2, 8, 8)), "all_to_all"), cable));
    // TEST 3.3 as a whole: 48 leaves of radix 48, 16 of their ports up.
    const Report whole = networkReport(leafSpine(48, 32, 16));
    QVERIFY(isNear(busbwOf(whole, "all_to_all"), 0.5 * cable * 1535.0 / 1504.0));
    QCOMPARE(patternIn(whole, "all_to_all")->method, QStringLiteral("symmetry"));
}

/// Eight cards behind one uplink in each host, and leaves of 4 : 2.
void TestTrafficRoutes::tiersMultiply()
{
    const QByteArray node = R"({"id": "node", "components": [{"id": "board", "part": "switched"},
        {"id": "gpu", "part": "card", "count": 7}, {"id": "nic", "part": "nic"}], "cables": [
        {"from": "gpu:pcie", "to": "board:slot[1..7]"}, {"from": "nic:pcie", "to": "board:slot[8]"}],
        "ports": [{"name": "net", "inner": "nic:port"}]})";
    const Report report = networkReport(networkDesign(
        R"({"id": "node", "assembly": "node", "count": 8}, {"id": "leaf", "part": "switch", "count": 2},
           {"id": "spine", "part": "switch", "count": 2})",
        R"({"from": "node:net", "to": "leaf:port[1..4]", "pattern": "spread"},
           {"from": "leaf:port[101..102]", "to": "spine:port[1..2]", "pattern": "full-mesh"})",
        "{}", node));
    QCOMPARE(report.tiers.size(), std::size_t(2));
    const double pcie =
        report.tiers[0].ratio; // 7 cards over the uplink and the slot of the network card
    QVERIFY(isNear(pcie, 3.5));
    QVERIFY(isNear(report.tiers[1].ratio, 2.0));
    QVERIFY(isNear(report.tiers[1].endToEnd, 2.0 * pcie));
}

QTEST_GUILESS_MAIN(TestTrafficRoutes)
#include "tst_traffic_routes.moc"
