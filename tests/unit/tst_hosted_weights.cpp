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

QByteArray number(int count)
{
    return QByteArray::number(count);
}

/// A board with a processor, so many modules of 64 GB, so many RTX 3090 and a network card.
QByteArray rig(const QByteArray &id, int modules, int gpus)
{
    return R"({"id": ")" + id
           + R"(", "components": [{"id": "board", "part": "asrock_rack_romed8_2t"},)"
             R"({"id": "cpu", "part": "amd_epyc_7302p"},)"
             R"({"id": "dimm", "part": "ddr4_rdimm_64g_3200", "count": )"
           + number(modules) + R"(}, {"id": "gpu", "part": "rtx-3090", "count": )" + number(gpus)
           + R"(}], "ports": [{"name": "lan", "inner": "board:lan[1]"}],)"
             R"("cables": [{"from": "cpu:socket", "to": "board:cpu"},)"
             R"({"from": "dimm:dimm", "to": "board:dimm[1..)"
           + number(modules) + R"(]"}, {"from": "gpu:pcie", "to": "board:slot[1..)" + number(gpus)
           + R"(]"}]})";
}

/// Rigs with so many modules and cards each, on a switch.
Report evaluatedRigs(const QByteArray &workload, const QList<std::pair<int, int>> &rigs)
{
    QByteArray assemblies;
    QByteArray components = R"({"id": "sw", "part": "ubnt_usw_flex_xg"})";
    QByteArray cables;
    for (qsizetype i = 0; i < rigs.size(); ++i) {
        const QByteArray id = "rig" + number(int(i + 1));
        assemblies += (i > 0 ? "," : "") + rig(id, rigs[i].first, rigs[i].second);
        components += R"(, {"id": ")" + id + R"(", "assembly": ")" + id + R"("})";
        cables += (i > 0 ? QByteArray(",") : QByteArray()) + R"({"from": ")" + id
                  + R"(:lan", "to": "sw:port_a[)" + number(int(i + 1)) + R"(]", "length": "2 m"})";
    }
    Design design = test::design(R"({"format": 1, "assemblies": [)" + assemblies
                                 + R"(], "farm": {"components": [)" + components
                                 + R"(], "cables": [)" + cables + "]}}");
    design.workload =
        *changedWorkload({}, QString::fromLatin1(workload).split(u' ', Qt::SkipEmptyParts));
    return evaluate(design, *test::shippedCatalog());
}

Report evaluated(const QByteArray &workload, int modules = 8, int gpus = 4)
{
    return evaluatedRigs(workload, {{modules, gpus}});
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
    void groupsShareAHost();
    void modelsWithoutExpertsKeepNothingThere();
    void unlikeHostsInAnyOrder();
    void hostsOfOneLayerReadAtOnce();
    void mostUsersFit_data();
    void mostUsersFit();
    void noUsersWhereWeightsHaveNoRoom();
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
    QVERIFY(isNear(some.hostMemoryAvailable->value, 0.95 * 8 * 64 * 1073741824.0));
    const double gpus = some.layout.parallel.tensor * some.layout.parallel.pipeline;
    QVERIFY(isNear(pieceOf(some.memory, "weights") * gpus,
                   (parameterCount(shape) - expertParameterCount(shape)) * kept));
    const QString sentence = workloadSentence(some);
    QVERIFY2(sentence.contains(u"experts in hosts") && sentence.contains(u"of the hosts saves"),
             qPrintable(sentence));
    QCOMPARE(workloadObjects(some), QStringList{QStringLiteral("farm/rig1/board")});
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
    QTest::newRow("host") << QByteArray("model=deepseek-v3 weights=q4_k_m users=1") << 4
                          << QStringLiteral("in a host");
    QTest::newRow("GPU") << QByteArray("model=mixtral-8x7b users=200 prompt=30000 tensor=4 "
                                       "pipeline=1")
                         << 8 << QStringLiteral("on a GPU");
}

void TestHostedWeights::whatDoesNotFitSaysWhere()
{
    QFETCH(const QByteArray, workload);
    QFETCH(const int, modules);
    QFETCH(const QString, where);
    const Report report = evaluated("task=inference offload=experts " + workload, modules);
    QVERIFY(report.workload && !report.workload->fits);
    QCOMPARE(report.workload->fitsGpus(), where.contains(u"host"));
    QCOMPARE(report.workload->fitsHosts(), where.contains(u"GPU"));
    const QString sentence = workloadSentence(*report.workload);
    QVERIFY2(sentence.contains(u"does not fit") && sentence.contains(where), qPrintable(sentence));
    const auto finding =
        std::ranges::find(report.findings, QStringLiteral("CMP-01"), &Finding::rule);
    QVERIFY(finding != report.findings.end());
    QVERIFY2(finding->message.contains(where), qPrintable(finding->message));
}

void TestHostedWeights::refused_data()
{
    QTest::addColumn<QByteArray>("workload");
    QTest::addColumn<QString>("named");
    QTest::newRow("no memory drawn for experts")
        << QByteArray("model=mixtral-8x7b weights=int4 offload=experts")
        << QStringLiteral("not known");
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
    const WorkloadReport idle = *evaluated(workload + "1", 8, 4).workload;
    QVERIFY(one.fits && four.fits && idle.fits);
    QCOMPARE(four.layout.parallel.data, 4);
    // The weights lie there once; those that have users read them in turns.
    QVERIFY(isNear(four.hostMemoryNeeded->value, one.hostMemoryNeeded->value));
    QVERIFY(isNear(pieceOf(four.time, "host"), 4 * pieceOf(one.time, "host")));
    QVERIFY(isNear(pieceOf(idle.time, "host"), pieceOf(one.time, "host")));
    // A prompt that is read alone has the host for itself, and all copies at once do not.
    QVERIFY(isNear(four.timeToFirstToken->value, one.timeToFirstToken->value));
    QVERIFY(four.prefillRate->value < 1.1 * one.prefillRate->value);
}

/// Five sequences in four stages go in three groups of two.
void TestHostedWeights::groupsShareAHost()
{
    const QByteArray workload = "task=inference model=mixtral-8x7b weights=int4 offload=layers "
                                "tensor=1 pipeline=4 prompt=32000 users=";
    const WorkloadReport five = *evaluated(workload + "5").workload;
    QVERIFY(five.hostedLayers == 0 || five.fits);
    const QByteArray experts = "task=inference model=mixtral-8x7b weights=int4 offload=experts "
                               "tensor=1 pipeline=4 users=";
    const TransformerShape shape = shapeOf("mixtral-8x7b");
    const double kept = keptBytes(QStringLiteral("int4"));
    const auto expected = [&](double together, double groups) {
        return hostedExperts(shape).touched(shape, together) * kept * groups
               / (8 * 3200e6 * 8 * 0.46);
    };
    for (const auto &[users, together, groups] :
         {std::tuple{"1", 1.0, 1.0}, std::tuple{"4", 1.0, 4.0}, std::tuple{"5", 2.0, 3.0}})
        QVERIFY2(isNear(pieceOf(evaluated(experts + users).workload->time, "host"),
                        expected(together, groups)),
                 users);
}

void TestHostedWeights::modelsWithoutExpertsKeepNothingThere()
{
    const QByteArray workload = "task=inference model=llama-3-8b users=1";
    const WorkloadReport plain = *evaluated(workload).workload;
    const WorkloadReport asked = *evaluated(workload + " offload=experts").workload;
    QVERIFY(asked.invalid.isEmpty());
    QVERIFY(!asked.hostMemoryNeeded && !asked.hasHostedExperts);
    QCOMPARE(asked.timePerToken->value, plain.timePerToken->value);
}

/// The slowest copy sets the time of a token, whichever is drawn first; the rates of all add up.
void TestHostedWeights::unlikeHostsInAnyOrder()
{
    const QByteArray workload = "task=inference model=mixtral-8x7b weights=int4 offload=experts "
                                "tensor=1 pipeline=4 users=2";
    const WorkloadReport first = *evaluatedRigs(workload, {{8, 4}, {2, 4}}).workload;
    const WorkloadReport last = *evaluatedRigs(workload, {{2, 4}, {8, 4}}).workload;
    QVERIFY2(first.fits, qPrintable(workloadSentence(first)));
    QCOMPARE(first.layout.parallel.data, 2);
    QVERIFY(isNear(first.timePerToken->value, last.timePerToken->value));
    QVERIFY(isNear(first.tokensPerSecond->value, last.tokensPerSecond->value));
    const WorkloadReport slow = *evaluated(workload, 2).workload;
    const WorkloadReport fast = *evaluated(workload, 8).workload;
    QVERIFY(first.timePerToken->value > 0.5 * slow.timePerToken->value);
    QVERIFY(first.tokensPerSecond->value > 1.0 / slow.timePerToken->value);
    QVERIFY(first.tokensPerSecond->value < 2.0 / fast.timePerToken->value * 2.0);
}

void TestHostedWeights::hostsOfOneLayerReadAtOnce()
{
    const QByteArray workload =
        "task=inference model=deepseek-v3 weights=q4_k_m offload=experts users=1 ";
    const WorkloadReport one = *evaluated(workload + "tensor=4 pipeline=1").workload;
    const WorkloadReport layer =
        *evaluatedRigs(workload + "tensor=8 pipeline=1", {{8, 4}, {8, 4}}).workload;
    const WorkloadReport stages =
        *evaluatedRigs(workload + "tensor=4 pipeline=2", {{8, 4}, {8, 4}}).workload;
    QVERIFY(isNear(pieceOf(layer.time, "host"), pieceOf(one.time, "host") / 2));
    QVERIFY(isNear(pieceOf(stages.time, "host"), pieceOf(one.time, "host")));
    QVERIFY(isNear(layer.hostMemoryNeeded->value, one.hostMemoryNeeded->value / 2));
}

void TestHostedWeights::mostUsersFit_data()
{
    QTest::addColumn<QByteArray>("workload");
    const char *layers = "model=llama-3-70b tensor=1 pipeline=4 prompt=4096 offload=layers users=";
    QTest::newRow("layers, one user") << QByteArray(layers) + "1";
    QTest::newRow("layers, some users") << QByteArray(layers) + "64";
    QTest::newRow("experts") << QByteArray("model=mixtral-8x7b offload=experts users=1");
    QTest::newRow("nothing") << QByteArray("model=llama-3-8b users=1");
}

/// That many fit, and one for each copy more does not.
void TestHostedWeights::mostUsersFit()
{
    QFETCH(const QByteArray, workload);
    const WorkloadReport asked = *evaluated("task=inference " + workload).workload;
    const int copies = asked.layout.parallel.data;
    const int most = int(asked.mostUsers->value);
    QVERIFY(most > 0);
    const auto fits = [&](int users) {
        const ParallelLayout &cut = asked.layout.parallel;
        const QByteArray base = workload.left(workload.lastIndexOf("users="));
        return evaluated("task=inference " + base + "users=" + number(users)
                         + " tensor=" + number(cut.tensor) + " pipeline=" + number(cut.pipeline))
            .workload->fits;
    };
    QVERIFY(fits(most));
    QVERIFY(!fits(most + copies));
}

void TestHostedWeights::noUsersWhereWeightsHaveNoRoom()
{
    const WorkloadReport report =
        *evaluated("task=inference model=deepseek-v3 weights=q4_k_m offload=experts users=1", 4)
             .workload;
    QVERIFY(!report.fits);
    QCOMPARE(report.mostUsers->value, 0.0);
}

QTEST_GUILESS_MAIN(TestHostedWeights)
#include "tst_hosted_weights.moc"
