// Patterns of single flows: who stops whom on small drawings, and on random farms what defines max-min fair rates.
#include "model/study/flow_patterns.h"
#include "tests/support/maxmin_certificate.h"
#include "tests/support/network.h"
#include "tests/support/random_farm.h"

#include <QTest>

#include <numeric>
#include <random>

using namespace nongjang;
using namespace nongjang::test;

namespace {

/// Some patterns of a farm, and some matrices.
QStringList brokenPatterns(const DrawnFarm &farm, unsigned seed, int &solved)
{
    std::mt19937 engine(seed);
    TrafficModel traffic(farm.graph, farm.islands);
    QStringList broken;
    const std::vector<NodeIndex> &gpus = traffic.gpus();
    if (gpus.size() < 2)
        return broken;
    FlowPatterns flows(traffic, {});
    const auto check = [&](const char *name, const std::optional<FlowRates> &rates) {
        if (!rates)
            return;
        ++solved;
        QString wrong = complaint(flows.problem(), flows.rates());
        double total = 0.0;
        double slowest = HUGE_VAL;
        for (std::size_t f = 0; f < rates->flows; ++f) {
            const double rate = flows.rates().rate[f].si();
            total += rate;
            slowest = std::min(slowest, rates->largest > 0.0
                                            ? rate * rates->largest / flows.problem().weight[f]
                                            : rate);
        }
        const double capped =
            std::accumulate(rates->capped.begin(), rates->capped.end(), rates->own);
        if (rates->flows != flows.problem().flows() || !isNear(capped, double(rates->flows)))
            wrong += QStringLiteral(" flows are lost");
        if (!isNear(rates->total.value, total) || !isNear(rates->slowest.value, slowest))
            wrong += QStringLiteral(" sums are wrong");
        if (rates->slowest.low > slowest * (1.0 + 1e-9)
            || rates->slowest.high < slowest * (1.0 - 1e-9))
            wrong += QStringLiteral(" the slowest is outside its range");
        if (!wrong.isEmpty())
            broken << QString::fromLatin1(name) + QStringLiteral(": ") + wrong;
    };
    check("pipeline", flows.pipeline());
    check("shift", flows.shift(1 + int(engine() % gpus.size())));
    check("pairs", flows.pairs());
    check("opposite pairs", flows.oppositePairs());
    check("down", flows.hostCopies(true));
    check("up", flows.hostCopies(false));
    std::vector<FlowDemand> demands;
    for (int i = 1 + int(engine() % 60); i > 0; --i) {
        const NodeIndex from = gpus[engine() % gpus.size()];
        const NodeIndex to = gpus[engine() % gpus.size()];
        if (from != to)
            demands.push_back({from, to, double(1 + engine() % 1000)});
    }
    check("matrix", flows.matrix(demands));
    traffic.setRouting({false, engine()});
    check("hashed matrix", flows.matrix(demands));
    traffic.setRouting({true, {}});
    check("untuned matrix", flows.matrix(demands));
    return broken;
}

} // namespace

class TestFlowPatterns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ratesAreMaxMinFairOnRandomFarms();
    void ratesAreMaxMinFairWhereCopiesAreStaged_data();
    void ratesAreMaxMinFairWhereCopiesAreStaged();
    void whatCannotRun();
    void whoStopsWhom();
    void aLimitOfTheirOwn();
    void rangesComeFromTheConstants();
    void aStoppedRunAnswersNothing();
};

void TestFlowPatterns::ratesAreMaxMinFairOnRandomFarms()
{
    int solved = 0;
    for (unsigned seed = 0; seed < 200; ++seed) {
        const DrawnFarm farm(RandomFarm(seed).make(), RandomFarm::catalog());
        const QStringList broken = brokenPatterns(farm, seed, solved);
        QVERIFY2(
            broken.isEmpty(),
            qPrintable(
                QStringLiteral("seed %1: %2").arg(seed).arg(broken.join(QStringLiteral("; ")))));
    }
    QVERIFY(solved > 1000);
}

void TestFlowPatterns::ratesAreMaxMinFairWhereCopiesAreStaged_data()
{
    QTest::addColumn<Design>("design");
    QTest::newRow("cards that copy") << oneHost("plain", 8, "{}", "stock");
    QTest::newRow("one memory module") << oneHost("plain", 8, "{}", "stock", 1);
    QTest::newRow("behind a switch") << oneHost("switched", 8, "{}", "stock", 4);
    QTest::newRow("two sockets") << oneHost("twin", 8);
    QTest::newRow("over a network") << oneSwitch(5, 3, 2);
    QTest::newRow("islands over a network") << oneSwitch(3, 4, 4, "{}", "modules");
    QTest::newRow("narrow leaves") << leafSpine(3, 5, 2);
}

void TestFlowPatterns::ratesAreMaxMinFairWhereCopiesAreStaged()
{
    QFETCH(const Design, design);
    const DrawnFarm farm(design);
    int solved = 0;
    for (unsigned seed = 0; seed < 20; ++seed) {
        const QStringList broken = brokenPatterns(farm, seed, solved);
        QVERIFY2(broken.isEmpty(), qPrintable(broken.join(QStringLiteral("; "))));
    }
    QVERIFY(solved > 100);
}

void TestFlowPatterns::whatCannotRun()
{
    const DrawnFarm apart(networkDesign(R"({"id": "node", "assembly": "node", "count": 2})", {},
                                        "{}", nodeAssembly(1, 1)));
    TrafficModel traffic(apart.graph, apart.islands);
    FlowPatterns flows(traffic, {});
    QVERIFY(!flows.pipeline());
    QVERIFY(!flows.shift(1));
    QVERIFY(!flows.pairs());
    QVERIFY(!flows.matrix({{traffic.gpus()[0], traffic.gpus()[1], 1.0}}));
    QVERIFY(!flows.matrix({}));
    QString reason;
    QVERIFY(!flows.storageReads(1000, reason));
    QVERIFY(!reason.isEmpty());
    QVERIFY(flows.hostCopies(true)); // each in its own host
    const DrawnFarm pair(oneHost("plain", 2));
    TrafficModel two(pair.graph, pair.islands);
    FlowPatterns between(two, {});
    QVERIFY(!between.shift(2)); // to itself
    QVERIFY(between.shift(3));  // all round and one on
}

/// Three nodes send to the fourth; the fourth sends to the first. The cable down to node 4 stops three flows, that up to it none.
void TestFlowPatterns::whoStopsWhom()
{
    const DrawnFarm farm(oneSwitch(4, 1, 1));
    TrafficModel traffic(farm.graph, farm.islands);
    FlowPatterns flows(traffic, {});
    const std::vector<NodeIndex> &gpus = traffic.gpus();
    const std::optional<FlowRates> rates = flows.matrix({{gpus[0], gpus[3], 1.0},
                                                         {gpus[1], gpus[3], 1.0},
                                                         {gpus[2], gpus[3], 2.0},
                                                         {gpus[3], gpus[0], 2.0}});
    QVERIFY(rates);
    for (std::size_t f = 0; f < 4; ++f)
        QVERIFY(isNear(flows.rates().rate[f].si() / 1e9, std::array{12.0, 12.0, 24.0, 48.0}[f]));
    QCOMPARE(rates->flows, std::size_t(4));
    QCOMPARE(rates->own, 0.0);
    QVERIFY(isNear(rates->total.value, 96e9));
    QVERIFY(isNear(rates->slowest.value, 24e9)); // 2 units with every 1 at 12
    QVERIFY(rates->limit);
    QCOMPARE(traffic.classes()[*rates->limit].kind, LinkKind::Network);
    QCOMPARE(rates->capped[*rates->limit], 4.0); // all cables are one class
    QCOMPARE(rates->to, gpus[3]);
}

void TestFlowPatterns::aLimitOfTheirOwn()
{
    const DrawnFarm farm(oneHost("plain", 2, "{}", "stock"));
    TrafficModel traffic(farm.graph, farm.islands);
    FlowPatterns flows(traffic, {});
    const std::optional<FlowRates> rates = flows.pairs();
    QVERIFY(rates && !rates->limit);
    QCOMPARE(rates->own, 2.0);
    constexpr double bothWays = 0.70; // of its rate, while the other direction copies as well
    QVERIFY(isNear(rates->slowest.value, bothWays * 0.44 * copyGen5 * 1e9));
}

/// 400 Gb/s of which 0.92 to 0.99 is obtained.
void TestFlowPatterns::rangesComeFromTheConstants()
{
    const DrawnFarm farm(oneSwitch(2, 1, 1));
    TrafficModel traffic(farm.graph, farm.islands);
    FlowPatterns flows(traffic, {});
    const std::optional<FlowRates> rates = flows.pairs();
    QVERIFY(rates);
    QVERIFY(isNear(rates->slowest.low, 46e9));
    QVERIFY(isNear(rates->slowest.value, 48e9));
    QVERIFY(isNear(rates->slowest.high, 49.5e9));
    QVERIFY(isNear(rates->total.high, 99e9));
}

void TestFlowPatterns::aStoppedRunAnswersNothing()
{
    const DrawnFarm farm(oneSwitch(4, 2, 2));
    std::stop_source source;
    source.request_stop();
    TrafficModel traffic(farm.graph, farm.islands);
    FlowPatterns flows(traffic, source.get_token());
    QVERIFY(!flows.pipeline() && !flows.shift(1) && !flows.hostCopies(true));
}

QTEST_GUILESS_MAIN(TestFlowPatterns)
#include "tst_flow_patterns.moc"
