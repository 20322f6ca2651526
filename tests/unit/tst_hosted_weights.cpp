// Weights that hosts keep and multiply with: how much that is, whether it fits, and what it takes.
#include "model/io/workload_io.h"
#include "model/study/hosted_weights.h"
#include "model/study/language_models.h"
#include "model/study/report_json.h"
#include "model/study/study.h"
#include "model/study/workload_titles.h"
#include "tests/support/designs.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace nongjang;

namespace {

TransformerShape shapeOf(const char *id)
{
    return findLanguageModel(QString::fromLatin1(id))->shape;
}

/// One board with one processor, so many modules of 64 GB and so many RTX 3090.
Report evaluated(const QByteArray &workload, int modules = 8, int gpus = 4)
{
    const auto number = [](int count) {
        return QByteArray::number(count);
    };
    Design design = test::design(
        R"({"format": 1, "farm": {"components": [)"
        R"({"id": "board", "part": "asrock_rack_romed8_2t"}, {"id": "cpu", "part": "amd_epyc_7302p"},)"
        R"({"id": "dimm", "part": "ddr4_rdimm_64g_3200", "count": )"
        + number(modules) + R"(}, {"id": "gpu", "part": "rtx-3090", "count": )" + number(gpus)
        + R"(}], "cables": [{"from": "cpu:socket", "to": "board:cpu"},)"
          R"({"from": "dimm:dimm", "to": "board:dimm[1..)"
        + number(modules) + R"(]"}, {"from": "gpu:pcie", "to": "board:slot[1..)" + number(gpus)
        + R"(]"}]}})");
    design.workload =
        *changedWorkload({}, QString::fromLatin1(workload).split(u' ', Qt::SkipEmptyParts));
    return evaluate(design, *test::shippedCatalog());
}

double pieceOf(const std::vector<WorkloadPiece> &pieces, const char *key)
{
    const auto it = std::ranges::find(pieces, QLatin1String(key), &WorkloadPiece::key);
    return it == pieces.end() ? 0.0 : it->value;
}

bool isNear(double found, double expected)
{
    return std::abs(found / expected - 1.0) < 1e-9;
}

} // namespace

class TestHostedWeights : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void counts();
    void expertsLeaveTheGpus();
    void layersFillTheGpus();
    void timeIsThatOfTheMemory();
    void whatDoesNotFitSaysWhere_data();
    void whatDoesNotFitSaysWhere();
    void refused_data();
    void refused();
    void copiesShareAHost();
};

void TestHostedWeights::counts()
{
    const TransformerShape shape = shapeOf("deepseek-v3");
    const HostedWeights experts = hostedExperts(shape);
    QCOMPARE(experts.parameters, expertParameterCount(shape));
    QVERIFY(isNear(experts.perToken, expertParameterCount(shape) * 8 / 256));
    QVERIFY(isNear(experts.touched(shape, 1), experts.perToken));
    QVERIFY(experts.touched(shape, 64) > 20 * experts.perToken);
    QVERIFY(hostedExperts(shapeOf("llama-3-8b")).isNone());
    QVERIFY(HostedWeights().isNone());
    const TransformerShape dense = shapeOf("llama-3-8b");
    const HostedWeights half = hostedLayers(dense, 16);
    QCOMPARE(half.layerShare, 0.5);
    QVERIFY(isNear(half.parameters * 2, parameterCount(dense) - lookedUpParameterCount(dense)));
    QVERIFY(isNear(half.touched(dense, 1), half.parameters));
}

void TestHostedWeights::expertsLeaveTheGpus()
{
    const QByteArray workload = "task=inference model=deepseek-v3 weights=q4_k_m users=1";
    const WorkloadReport all = *evaluated(workload).workload;
    QVERIFY(!all.fits);
    QVERIFY(!all.hostMemoryNeeded);
    const WorkloadReport some = *evaluated(workload + " offload=experts").workload;
    QVERIFY2(some.fits, qPrintable(workloadSentence(some)));
    QVERIFY(some.hasHostedExperts);
    QCOMPARE(some.hostedLayers, 0);
    const TransformerShape shape = shapeOf("deepseek-v3");
    const double kept = keptBytes(QStringLiteral("q4_k_m"));
    QVERIFY(isNear(some.hostMemoryNeeded->value, expertParameterCount(shape) * kept));
    QCOMPARE(some.hostMemoryAvailable->value, 8 * 64e9);
    const double gpus = some.layout.parallel.tensor * some.layout.parallel.pipeline;
    QVERIFY(isNear(pieceOf(some.memory, "weights") * gpus,
                   (parameterCount(shape) - expertParameterCount(shape)) * kept));
    QVERIFY(workloadSentence(some).contains(u"experts in hosts"));
    QVERIFY(std::ranges::any_of(some.bottlenecks, [](const WorkloadBottleneck &each) {
        return each.name.contains(u"hosts") && each.saving > 0.1;
    }));
    QVERIFY(some.timePerToken->from.contains(QStringLiteral("constant:host.eta_weights")));
}

void TestHostedWeights::layersFillTheGpus()
{
    const QByteArray workload =
        "task=inference model=llama-3-70b users=1 tensor=1 pipeline=4 prompt=512";
    const WorkloadReport all = *evaluated(workload).workload;
    QVERIFY(!all.fits);
    const WorkloadReport some = *evaluated(workload + " offload=layers").workload;
    QVERIFY(some.fits);
    QVERIFY(some.hostedLayers > 0 && some.hostedLayers < 80);
    // One layer more on the GPUs would not fit.
    const double layer =
        (parameterCount(shapeOf("llama-3-70b")) - lookedUpParameterCount(shapeOf("llama-3-70b")))
        * 2 / 80 / 4;
    QVERIFY(some.memoryNeeded->value + layer > some.memoryAvailable->value);
    QVERIFY(workloadSentence(some).contains(u"in hosts"));
    // What fits as it is keeps nothing there.
    const WorkloadReport none =
        *evaluated("task=inference model=llama-3-8b users=1 offload=layers").workload;
    QVERIFY(none.fits);
    QCOMPARE(none.hostedLayers, 0);
    QVERIFY(!none.hostMemoryNeeded);
    QCOMPARE(pieceOf(none.time, "host"), 0.0);
}

void TestHostedWeights::timeIsThatOfTheMemory()
{
    const QByteArray workload = "task=inference model=deepseek-v3 weights=q4_k_m users=1 "
                                "offload=experts tensor=1 pipeline=4";
    const WorkloadReport eight = *evaluated(workload, 8).workload;
    const TransformerShape shape = shapeOf("deepseek-v3");
    const double bytes =
        hostedExperts(shape).touched(shape, 1) * keptBytes(QStringLiteral("q4_k_m"));
    QVERIFY(isNear(pieceOf(eight.time, "host"), bytes / (8 * 3200e6 * 8 * 0.46)));
    double sum = 0.0;
    for (const WorkloadPiece &piece : eight.time)
        sum += piece.value;
    QVERIFY(isNear(sum, eight.timePerToken->value));
    // Half of the channels, twice the time.
    const WorkloadReport four = *evaluated(workload, 4).workload;
    QVERIFY(isNear(pieceOf(four.time, "host"), 2 * pieceOf(eight.time, "host")));
    // Processors read a prompt by multiplying.
    QVERIFY(eight.timeToFirstToken->value
            > 2 * hostedExperts(shape).perToken * 1024 / (16 * 3e9 * 16));
    const QByteArray json = reportJson(evaluated(workload, 8));
    for (const char *key :
         {"\"hosted\": \"experts\"", "\"hosted_layers\": 0", "\"host_memory_needed\": {"})
        QVERIFY2(json.contains(key), key);
}

void TestHostedWeights::whatDoesNotFitSaysWhere_data()
{
    QTest::addColumn<QByteArray>("workload");
    QTest::addColumn<int>("modules");
    QTest::addColumn<QString>("where");
    QTest::newRow("host") << QByteArray("model=deepseek-v3 weights=q4_k_m offload=experts") << 4
                          << QStringLiteral("in a host");
    QTest::newRow("GPU") << QByteArray("model=deepseek-v3 weights=bf16 offload=experts tensor=1 "
                                       "pipeline=1")
                         << 8 << QStringLiteral("on a GPU");
}

void TestHostedWeights::whatDoesNotFitSaysWhere()
{
    QFETCH(const QByteArray, workload);
    QFETCH(const int, modules);
    QFETCH(const QString, where);
    const Report report =
        evaluated("task=inference users=1 " + workload, modules, where.contains(u"GPU") ? 1 : 4);
    QVERIFY(report.workload && !report.workload->fits);
    if (where.contains(u"GPU"))
        QVERIFY(!report.workload->fitsGpus());
    else
        QVERIFY(!report.workload->fitsHosts());
    QVERIFY2(workloadSentence(*report.workload).contains(u"does not fit"),
             qPrintable(workloadSentence(*report.workload)));
    QVERIFY(std::ranges::any_of(report.findings,
                                [](const Finding &each) { return each.rule == u"CMP-01"; }));
}

void TestHostedWeights::refused_data()
{
    QTest::addColumn<QByteArray>("workload");
    QTest::addColumn<QString>("named");
    QTest::newRow("no experts") << QByteArray("model=llama-3-8b offload=experts")
                                << QStringLiteral("no experts");
    QTest::newRow("no memory drawn")
        << QByteArray("model=llama-3-8b offload=layers") << QStringLiteral("not known");
}

void TestHostedWeights::refused()
{
    QFETCH(const QByteArray, workload);
    QFETCH(const QString, named);
    Design design = test::design(
        R"({"format": 1, "farm": {"components": [{"id": "board", "part": "asrock_rack_romed8_2t"},)"
        R"({"id": "gpu", "part": "rtx-3090"}], "cables": [{"from": "gpu:pcie", "to": "board:slot[1]"}]}})");
    design.workload = *changedWorkload(
        {}, QString::fromLatin1("task=inference " + workload).split(u' ', Qt::SkipEmptyParts));
    const Report report = evaluate(design, *test::shippedCatalog());
    QVERIFY(report.workload);
    QVERIFY2(report.workload->invalid.contains(named), qPrintable(report.workload->invalid));
}

void TestHostedWeights::copiesShareAHost()
{
    const QByteArray workload = "task=inference model=mixtral-8x7b weights=int4 offload=experts "
                                "tensor=1 pipeline=1 users=";
    const WorkloadReport one = *evaluated(workload + "1", 8, 1).workload;
    const WorkloadReport four = *evaluated(workload + "4", 8, 4).workload;
    QVERIFY(one.fits && four.fits);
    QCOMPARE(four.layout.parallel.data, 4);
    // The weights lie there once; the four read them in turns.
    QVERIFY(isNear(four.hostMemoryNeeded->value, one.hostMemoryNeeded->value));
    QVERIFY(isNear(pieceOf(four.time, "host"), 4 * pieceOf(one.time, "host")));
}

QTEST_GUILESS_MAIN(TestHostedWeights)
#include "tst_hosted_weights.moc"
