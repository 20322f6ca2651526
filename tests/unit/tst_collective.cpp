// Cost of collective operations: numbers of the engineering model, and what must hold for any setting.
#include "model/analysis/collective.h"
#include "model/analysis/ecmp.h"
#include "tests/support/golden.h"
#include "tests/support/topologies.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace nongjang;

namespace {

constexpr double mebibyte = 1048576.0;
constexpr double gibibyte = 1073741824.0;
const DataSize fourGibibytes = DataSize::fromSi(4 * gibibyte);
const Bandwidth unlimited = Bandwidth::fromSi(HUGE_VAL);

using Algorithm = Duration (*)(const CollectiveSetting &);

CollectiveSetting setting(int ranks, double size, double stepMicroseconds)
{
    return {ranks, DataSize::fromSi(size), gigabytesPerSecond(12),
            seconds(stepMicroseconds * 1e-6)};
}

/// (n−1) · lowest of capacity / load of one unit between every two endpoints, GB/s.
double allToAllPerEndpoint(int radix, int down, Bandwidth rate)
{
    const test::Topology t = test::fatTree2(radix, down, radix - down, rate, rate);
    const Adjacency adjacency(t.graph);
    EcmpRouter router(t.graph, adjacency, std::vector<std::uint8_t>(t.graph.links.size(), 1));
    std::vector<double> load(2 * t.graph.links.size(), 0.0);
    for (const NodeIndex to : t.endpoints)
        if (!router.gather(to, 1.0, load))
            return std::nan("");
    const double busiest = *std::max_element(load.begin(), load.end());
    return double(t.endpoints.size() - 1) * rate.si() / busiest / 1e9;
}

using test::Computed;

const QString goldenName = QStringLiteral("collective");

void addAllReduce(Computed &all)
{
    const CollectiveSetting eight = setting(8, gibibyte, 5.7);
    all[QStringLiteral("ar.ring.n8.1GiB.B12.ms")] = [=] {
        return ringAllReduce(eight).si() * 1e3;
    };
    all[QStringLiteral("ar.ring.n8.busbw")] = [=] {
        return busFactor(Collective::AllReduce, 8) * eight.size.si() / ringAllReduce(eight).si()
               / 1e9;
    };
    all[QStringLiteral("ar.ring.n8.64KiB.LL.us")] = [] {
        return 6.6
               + ringAllReduce({8, DataSize{}, gigabytesPerSecond(12), seconds(1e-6)}).si() * 1e6;
    };
    for (const auto &[name, algorithm] :
         {std::pair<const char *, Algorithm>{"ring", &ringAllReduce},
          std::pair<const char *, Algorithm>{"rhd", &halvingDoublingAllReduce},
          std::pair<const char *, Algorithm>{"dbt", &doubleTreeAllReduce}}) {
        const QString prefix = QStringLiteral("ar.%1.n64.").arg(QString::fromUtf8(name));
        const Algorithm run = algorithm;
        all[prefix + QStringLiteral("1MiB.B12.us")] = [=] {
            return run(setting(64, mebibyte, 5)).si() * 1e6;
        };
        all[prefix + QStringLiteral("1GiB.B12.ms")] = [=] {
            return run(setting(64, gibibyte, 5)).si() * 1e3;
        };
    }
    for (const int ranks : {2, 4, 8, 16})
        all[QStringLiteral("busfactor.ar.n%1").arg(ranks)] = [=] {
            return busFactor(Collective::AllReduce, ranks);
        };
    all[QStringLiteral("inject.8x400G.4nodes.4GiB.ms")] = [] {
        return allReduceBound(4, fourGibibytes, gigabitsPerSecond(8 * 400), unlimited).si() * 1e3;
    };
}

void addOthers(Computed &all)
{
    const CollectiveSetting broadcast = setting(8, gibibyte, 5);
    all[QStringLiteral("bcast.chain.n8.chunks")] = [=] {
        return double(chainBroadcastChunks(broadcast));
    };
    all[QStringLiteral("bcast.chain.n8.ms")] = [=] {
        return chainBroadcast(broadcast).si() * 1e3;
    };
    all[QStringLiteral("bcast.sag.n8.ms")] = [=] {
        return scatterAllGatherBroadcast(broadcast).si() * 1e3;
    };
    all[QStringLiteral("a2a.n8.64MiB.B12.ms")] = [] {
        return pairwiseAllToAll(setting(8, 64 * mebibyte, 5)).si() * 1e3;
    };
    all[QStringLiteral("a2a.perGPU.ftos48.32.B12.5")] = [] {
        return allToAllPerEndpoint(48, 32, gigabytesPerSecond(12.5));
    };
    all[QStringLiteral("a2a.perGPU.ftos64.48.B50")] = [] {
        return allToAllPerEndpoint(64, 48, gigabytesPerSecond(50));
    };
}

/// 4 nodes of 8 GPUs with a NIC of 50 GB/s each, 4 GiB. `fabric` inside a node does not matter for bytes.
HierarchySetting fourNodes(Bandwidth fabric = gigabytesPerSecond(450))
{
    return {4, 8, fourGibibytes, fabric, gigabytesPerSecond(50)};
}

double insideBytes()
{
    return hierarchicalAllReduce(fourNodes()).inside.si() * 450e9;
}

double outsideBytes()
{
    return hierarchicalAllReduce(fourNodes()).outside.si() * 50e9;
}

void addHierarchy(Computed &all)
{
    all[QStringLiteral("hier.intra.GiB")] = [] {
        return insideBytes() / 2 / gibibyte;
    };
    all[QStringLiteral("hier.inter.GiB")] = [] {
        return outsideBytes() / gibibyte;
    };
    all[QStringLiteral("hier.inter.ms")] = [] {
        return hierarchicalAllReduce(fourNodes()).outside.si() * 1e3;
    };
    all[QStringLiteral("hier.fracOut")] = [] {
        return outsideBytes() / (insideBytes() + outsideBytes());
    };
    all[QStringLiteral("hier.nicrate")] = [] {
        return 377.34 * outsideBytes() / (insideBytes() + outsideBytes());
    };
    all[QStringLiteral("hier.flatring.node.ms")] = [] {
        return ringAllReduce({32, fourGibibytes, gigabytesPerSecond(400), seconds(0)}).si() * 1e3;
    };
    all[QStringLiteral("hier.naive.ms")] = [] {
        return allReduceBound(32, fourGibibytes, unlimited, gigabytesPerSecond(50)).si() * 1e3;
    };
}

Computed computed()
{
    Computed all;
    addAllReduce(all);
    addOthers(all);
    addHierarchy(all);
    return all;
}

double golden(const QString &id)
{
    for (const QJsonValue &value : test::goldenValues(goldenName))
        if (value[u"id"].toString() == id)
            return value[u"value"].toDouble();
    return std::nan("");
}

/// Times nobody can compute: they are compared with an interval.
const QStringList measured{QStringLiteral("hier.meas.ms"), QStringLiteral("hier.1node.ms")};

const std::initializer_list<int> someRanks{1, 2, 3, 4, 5, 7, 8, 12, 16, 33, 64, 1000, 1024};

} // namespace

class TestCollective : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void values_data();
    void values();
    void measuredLiesBetween();
    void busFactors();
    void noEstimateBeatsTheBound();
    void notAPowerOfTwo();
    void oneRankHasNothingToSend();
    void bestNumberOfChunks();
    void chunksOfAFreeStep();
    void hierarchyOfOne();
};

void TestCollective::values_data()
{
    test::addGoldenRows(test::goldenValues(goldenName), measured);
}

void TestCollective::values()
{
    static const test::Computed all = computed();
    test::checkGoldenRow(all);
}

/// The time of one node alone gives the rate inside; that of four then lies between overlapped and serialised phases.
void TestCollective::measuredLiesBetween()
{
    const double oneNode = golden(QStringLiteral("hier.1node.ms")) / 1e3;
    const double measuredTime = golden(QStringLiteral("hier.meas.ms")) / 1e3;
    const Bandwidth inside = bytesPerSecond(insideBytes() / oneNode);
    const HierarchicalTime time = hierarchicalAllReduce(fourNodes(inside));
    QVERIFY(time.overlapped().si() < measuredTime && measuredTime < time.serialised().si());
    QVERIFY(std::abs(time.overlapped().si() - 16.1e-3) < 0.05e-3);
    QVERIFY(std::abs(time.serialised().si() - 26.3e-3) < 0.05e-3);
}

void TestCollective::busFactors()
{
    for (const Collective collective :
         {Collective::ReduceScatter, Collective::AllGather, Collective::AllToAll})
        QCOMPARE(busFactor(collective, 8), 7.0 / 8.0);
    QCOMPARE(busFactor(Collective::Broadcast, 8), 1.0);
}

void TestCollective::noEstimateBeatsTheBound()
{
    for (const int ranks : someRanks)
        for (const double size : {1.0, 65536.0, 1e9})
            for (const double step : {0.0, 5.0}) {
                const CollectiveSetting s = setting(ranks, size, step);
                const Duration bound =
                    allReduceBound(ranks, s.size, s.bandwidth, unlimited) * (1.0 - 1e-12);
                for (const Algorithm run :
                     {ringAllReduce, halvingDoublingAllReduce, doubleTreeAllReduce})
                    QVERIFY(run(s) >= bound);
                QVERIFY((ringReduceScatter(s) * 2.0).si() >= bound.si());
                if (ranks > 1) { // everything has to arrive once
                    QVERIFY(chainBroadcast(s) >= (s.size / s.bandwidth) * (1.0 - 1e-12));
                    QVERIFY(scatterAllGatherBroadcast(s) >= (s.size / s.bandwidth) * (1.0 - 1e-12));
                }
            }
}

/// 6 ranks fold to 4 and unfold: 2 · 2 + 2 steps, and the buffer once in and once out: 2 · 5/6 + 2.
void TestCollective::notAPowerOfTwo()
{
    const CollectiveSetting s{6, gigabytes(12), gigabytesPerSecond(12), seconds(1)};
    QVERIFY(std::abs(halvingDoublingAllReduce(s).si() - (6.0 + 10.0 / 6.0 + 2.0)) < 1e-12);
    QVERIFY(std::abs(doubleTreeAllReduce(s).si() - (2.0 * 3.0 + 2.0)) < 1e-12);
}

void TestCollective::oneRankHasNothingToSend()
{
    const CollectiveSetting alone = setting(1, gibibyte, 5);
    for (const Algorithm run :
         {ringAllReduce, halvingDoublingAllReduce, doubleTreeAllReduce, ringReduceScatter,
          chainBroadcast, scatterAllGatherBroadcast, pairwiseAllToAll})
        QCOMPARE(run(alone).si(), 0.0);
    QCOMPARE(allReduceBound(1, alone.size, alone.bandwidth, gigabytesPerSecond(1)).si(), 0.0);
}

void TestCollective::bestNumberOfChunks()
{
    for (const int ranks : {3, 4, 8, 100})
        for (const double size : {1e3, 1e6, 1e9}) {
            const CollectiveSetting s = setting(ranks, size, 5);
            const auto timeWith = [&](int chunks) {
                return (ranks - 2 + chunks)
                       * (s.step.si() + (s.size / s.bandwidth).si() / double(chunks));
            };
            const int best = chainBroadcastChunks(s);
            const double time = chainBroadcast(s).si();
            QVERIFY(std::abs(time - timeWith(best)) <= 1e-12 * time);
            for (const int other : {best / 2, best - 2, best + 2, 2 * best})
                if (other >= 1)
                    QVERIFY(time <= timeWith(other));
        }
}

/// Without a cost per step, ever smaller chunks pay: the time is that of the last byte alone.
void TestCollective::chunksOfAFreeStep()
{
    const CollectiveSetting s = setting(8, gibibyte, 0);
    QVERIFY(chainBroadcastChunks(s) > 1000000);
    const double once = (s.size / s.bandwidth).si();
    QVERIFY(std::abs(chainBroadcast(s).si() - once) < 1e-4 * once);
}

void TestCollective::hierarchyOfOne()
{
    HierarchySetting s = fourNodes();
    s.nodes = 1;
    QCOMPARE(hierarchicalAllReduce(s).outside.si(), 0.0);
    QVERIFY(hierarchicalAllReduce(s).inside.si() > 0.0);
    s = fourNodes();
    s.perNode = 1;
    QCOMPARE(hierarchicalAllReduce(s).inside.si(), 0.0);
    QCOMPARE(hierarchicalAllReduce(s).serialised(), hierarchicalAllReduce(s).overlapped());
}

QTEST_GUILESS_MAIN(TestCollective)
#include "tst_collective.moc"
