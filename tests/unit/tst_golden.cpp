// Numbers of the engineering model, computed apart from this program, against the engine's own functions.
#include "model/analysis/board.h"
#include "model/analysis/collective.h"
#include "model/analysis/pcie.h"
#include "model/analysis/supply.h"
#include "model/study/constants.h"
#include "tests/support/golden.h"

#include <QRegularExpression>
#include <QTest>

#include <cmath>

using namespace nongjang;

namespace {

Ranged<double> largeCopyFactor()
{
    const Constant &eta = constant(QStringLiteral("pcie.eta_m"));
    return {eta.value, eta.low, eta.high};
}

double encoded(int generation, int lanes)
{
    return pcieEncoded(generation, lanes)->si() / 1e9;
}

double effective(int generation, int lanes)
{
    return pcieEffective(generation, lanes, largeCopyFactor())->value.si() / 1e9;
}

/// The points of a certificate of the catalogue.
std::vector<EfficiencyPoint> certificate(const char *id)
{
    const PartPtr part = test::shippedCatalog()->part(QString::fromUtf8(id));
    std::vector<EfficiencyPoint> points;
    for (const auto &[key, load] :
         {std::pair{FigureKey::Efficiency10, 0.1}, std::pair{FigureKey::Efficiency20, 0.2},
          std::pair{FigureKey::Efficiency50, 0.5}, std::pair{FigureKey::Efficiency100, 1.0}})
        if (const Figure *figure = part->figure(key))
            points.push_back({load, figure->value});
    return points;
}

double figureOf(const char *id, FigureKey key)
{
    const Figure *figure = test::shippedCatalog()->part(QString::fromUtf8(id))->figure(key);
    return figure ? figure->value : std::nan("");
}

double ridge(const char *id, FigureKey peak)
{
    return figureOf(id, peak) / figureOf(id, FigureKey::MemoryBandwidth);
}

double fromMemory(const char *id)
{
    return figureOf(id, FigureKey::MemoryBus) * figureOf(id, FigureKey::MemoryDataRate) / 1e9;
}

/// `size` in byte, 12 GB/s a rank, `step` in µs.
CollectiveSetting setting(int ranks, double size, double step)
{
    return {ranks, DataSize::fromSi(size), gigabytesPerSecond(12), seconds(step * 1e-6)};
}

constexpr double mebibyte = 1048576.0;
constexpr double gibibyte = 1073741824.0;
constexpr double rigWatts = 6 * 280.0 + 150.0 + 30.0;

using test::Computed;

void addCollectives(Computed &all)
{
    for (const int ranks : {2, 4, 8, 16})
        all[QStringLiteral("busfactor.ar.n%1").arg(ranks)] = [=] {
            return busFactor(Collective::AllReduce, ranks);
        };
    const CollectiveSetting eight = setting(8, gibibyte, 5.7);
    all[QStringLiteral("ar.ring.n8.1GiB.B12.ms")] = [=] {
        return ringAllReduce(eight).si() * 1e3;
    };
    all[QStringLiteral("ar.ring.n8.busbw")] = [=] {
        return busFactor(Collective::AllReduce, 8) * eight.size.si() / ringAllReduce(eight).si()
               / 1e9;
    };
    using Algorithm = Duration (*)(const CollectiveSetting &);
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
    all[QStringLiteral("hier.inter.ms")] = [] {
        return hierarchicalAllReduce({4, 8, DataSize::fromSi(4 * gibibyte), gigabytesPerSecond(450),
                                      gigabytesPerSecond(50)})
                   .outside.si()
               * 1e3;
    };
}

/// Chapter 9: rails, yield, memory of boards of one's own.
void addBoards(Computed &all)
{
    const RailLoad rail = railLoad({350.0, 1.0, 13, 55.0, 0.9});
    all[QStringLiteral("board.core.current")] = [=] {
        return rail.current;
    };
    all[QStringLiteral("board.core.phase")] = [=] {
        return rail.perPhase;
    };
    all[QStringLiteral("board.core.use")] = [=] {
        return 100.0 * rail.utilisation;
    };
    all[QStringLiteral("board.core.loss")] = [=] {
        return rail.loss;
    };
    const double yield = boardYield({{0.95, 1.0}, {0.998, 24.0}, {0.99, 1.0}});
    all[QStringLiteral("board.yield")] = [=] {
        return yield;
    };
    all[QStringLiteral("board.good")] = [=] {
        return goodBoardCost(900.0 + 24.0 * 9.0 + 120.0 + 60.0, yield, 0.0);
    };
    all[QStringLiteral("board.capacity.4090")] = [] {
        return double(memoryChannels(384.0, 32.0));
    };
    all[QStringLiteral("board.bw.2080ti")] = [] {
        return memoryBandwidth(352.0, 14e9) / 1e9;
    };
    all[QStringLiteral("board.bw.3080")] = [] {
        return memoryBandwidth(320.0, 19e9) / 1e9;
    };
}

Computed computed()
{
    Computed all;
    addCollectives(all);
    addBoards(all);
    for (int g = 1; g <= 6; ++g)
        for (const int lanes : {1, 4, 8, 16}) {
            const QString link = QStringLiteral("g%1x%2").arg(g).arg(lanes);
            all[QStringLiteral("pcie.enc.") + link] = [=] {
                return encoded(g, lanes);
            };
            all[QStringLiteral("pcie.eff.") + link] = [=] {
                return effective(g, lanes);
            };
            all[QStringLiteral("pcie.tlpmax.") + link + QStringLiteral(".mps256")] = [=] {
                return encoded(g, lanes) * pcieTransactionEfficiency(256, 24);
            };
            all[QStringLiteral("riser.load24GB.") + link + QStringLiteral(".s")] = [=] {
                return (gigabytes(24) / pcieEffective(g, lanes, largeCopyFactor())->value).si();
            };
        }
    for (const int payload : {128, 256, 512})
        for (const int overhead : {20, 24})
            all[QStringLiteral("pcie.tlp.%1.oh%2").arg(payload).arg(overhead)] = [=] {
                return pcieTransactionEfficiency(payload, overhead);
            };
    all[QStringLiteral("psu.plat230.70")] = [] {
        return 100.0 * supplyEfficiency(certificate("230v_int_platinum"), 0.7);
    };
    all[QStringLiteral("psu.gold115.80")] = [] {
        return 100.0 * supplyEfficiency(certificate("115v_gold"), 0.8);
    };
    all[QStringLiteral("rig.load2400")] = [] {
        return 100.0 * rigWatts / figureOf("crps_2400", FigureKey::PowerRating);
    };
    all[QStringLiteral("rig.eff")] = [] {
        return 100.0 * supplyEfficiency(certificate("crps_2400"), rigWatts / 2400.0);
    };
    all[QStringLiteral("rig.wall")] = [] {
        return rigWatts / supplyEfficiency(certificate("crps_2400"), rigWatts / 2400.0);
    };
    all[QStringLiteral("ridge.RTX3090")] = [] {
        return ridge("rtx-3090", FigureKey::Bf16);
    };
    all[QStringLiteral("ridge.RTX4090")] = [] {
        return ridge("rtx-4090", FigureKey::Bf16);
    };
    all[QStringLiteral("ridge.V100")] = [] {
        return ridge("v100-sxm2-32g", FigureKey::Fp16Fp32Acc);
    };
    all[QStringLiteral("ridge.A100-80")] = [] {
        return ridge("a100-sxm-80g", FigureKey::Bf16);
    };
    all[QStringLiteral("ridge.H100")] = [] {
        return ridge("h100-sxm-80g", FigureKey::Bf16);
    };
    all[QStringLiteral("ridge.H200")] = [] {
        return ridge("h200-sxm-141g", FigureKey::Bf16);
    };
    all[QStringLiteral("bw.3090")] = [] {
        return fromMemory("rtx-3090");
    };
    all[QStringLiteral("bw.4090")] = [] {
        return fromMemory("rtx-4090");
    };
    all[QStringLiteral("cap.4090-48")] = [] {
        return figureOf("rtx-4090-48g", FigureKey::MemoryCapacity) / 1e9;
    };
    return all;
}

} // namespace

class TestGolden : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void values_data();
    void values();
    void negotiates_data();
    void negotiates();
    void impossibleLinksHaveNoRate();
    void constantsHoldTheirRanges();
};

void TestGolden::values_data()
{
    test::addGoldenRows(test::goldenValues(QStringLiteral("engineering")));
}

void TestGolden::values()
{
    static const test::Computed all = computed();
    test::checkGoldenRow(all);
}

void TestGolden::negotiates_data()
{
    QTest::addColumn<QList<int>>("generations"); // 0: does not say
    QTest::addColumn<QList<int>>("lanes");
    QTest::addColumn<QString>("expected"); // generation, lanes, limiting element; empty: unknown
    const auto row = [](const char *name, const QList<int> &generations, const QList<int> &lanes,
                        const char *expected) {
        QTest::newRow(name) << generations << lanes << QString::fromUtf8(expected);
    };
    row("a card in a slot as good as itself", {4, 4}, {16, 16}, "4 16 -1");
    row("an older slot", {4, 3}, {16, 16}, "3 16 1");
    row("a gen3 ribbon into a slot wired x4", {4, 3, 4}, {16, 16, 4}, "3 4 2");
    row("a mining riser", {4, 2, 2}, {16, 1, 1}, "2 1 1");
    row("a better slot changes nothing", {3, 5}, {8, 16}, "3 8 -1");
    row("x12 is legal", {4, 4}, {16, 12}, "4 12 1");
    row("x6 trains as x4", {4, 4}, {16, 6}, "4 4 1");
    row("x3 trains as x2", {4, 4}, {16, 3}, "4 2 1");
    row("x31 trains as x16", {4, 4}, {32, 31}, "4 16 1");
    row("a cable that does not say sets no limit", {4, 0, 4}, {16, 0, 16}, "4 16 -1");
    row("one side is enough", {0, 3}, {16, 0}, "3 16 -1");
    row("nobody knows the generation", {0, 0}, {16, 8}, "");
    row("nobody knows the width", {4, 3}, {0, 0}, "");
    row("nothing at all", {}, {}, "");
}

void TestGolden::negotiates()
{
    QFETCH(const QList<int>, generations);
    QFETCH(const QList<int>, lanes);
    std::vector<LinkLimit> limits(std::size_t(generations.size()));
    for (qsizetype i = 0; i < generations.size(); ++i) {
        if (generations[i] > 0)
            limits[std::size_t(i)].generation = generations[i];
        if (lanes[i] > 0)
            limits[std::size_t(i)].lanes = lanes[i];
    }
    const std::optional<Negotiated> result = negotiate(limits.data(), int(limits.size()));
    const QString text = result ? QStringLiteral("%1 %2 %3")
                                      .arg(result->generation)
                                      .arg(result->lanes)
                                      .arg(result->limitingElement)
                                : QString();
    QTEST(text, "expected");
}

void TestGolden::impossibleLinksHaveNoRate()
{
    QVERIFY(!pcieEncoded(0, 16));
    QVERIFY(!pcieEncoded(7, 16));
    QVERIFY(!pcieEncoded(-1, 16));
    QVERIFY(!pcieEncoded(4, 0));
    QVERIFY(!pcieEncoded(4, -4));
    QVERIFY(!pcieEffective(7, 16, largeCopyFactor()));
}

void TestGolden::constantsHoldTheirRanges()
{
    QVERIFY(allConstants().size() >= 20);
    static const QRegularExpression date(QStringLiteral(R"(^\d{4}-\d{2}-\d{2}$)"));
    for (const Constant &constant : allConstants()) {
        const QByteArray id = constant.id.toUtf8();
        QVERIFY2(constant.low <= constant.value && constant.value <= constant.high, id.constData());
        QVERIFY2(!constant.source.isEmpty(), id.constData());
        QVERIFY2(date.match(constant.date).hasMatch(), id.constData());
        QCOMPARE(&nongjang::constant(constant.id), &constant);
    }
}

QTEST_GUILESS_MAIN(TestGolden)
#include "tst_golden.moc"
