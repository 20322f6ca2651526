// Answering with a mixture of experts whose experts are dealt over GPUs: memory, what is told, what cannot be.
#include "model/io/workload_io.h"
#include "model/study/constants.h"
#include "model/study/language_models.h"
#include "model/study/study.h"
#include "tests/support/designs.h"

#include <QTest>

#include <algorithm>

using namespace nongjang;

namespace {

const char *const model = "qwen3-30b-a3b";

TransformerShape shape()
{
    return findLanguageModel(QString::fromLatin1(model))->shape;
}

/// Eight H100 on one board.
WorkloadReport served(const QByteArray &changes)
{
    Design design = test::farmOf(R"({"id": "node", "part": "nvidia_dgx_h100"},)"
                                 R"({"id": "gpu", "part": "h100-sxm-80g", "count": 8})",
                                 R"({"from": "gpu:module", "to": "node:socket"})");
    const QString asked = QStringLiteral("task=inference model=%1 precision=bf16 users=256 ")
                              .arg(QLatin1String(model))
                          + QString::fromLatin1(changes);
    design.workload = *changedWorkload({}, asked.split(u' ', Qt::SkipEmptyParts));
    return *evaluate(design, *test::shippedCatalog()).workload;
}

double pieceOf(const std::vector<WorkloadPiece> &pieces, const char *key)
{
    const auto it = std::ranges::find(pieces, QLatin1String(key), &WorkloadPiece::key);
    return it == pieces.end() ? 0.0 : it->value;
}

} // namespace

class TestExpertServing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void touchedExperts();
    void eachGpuKeepsItsPart();
    void tokensGoToExpertsAndBack();
    void fewerWeightsAreRead();
    void whatCannotBeDealtSaysWhy_data();
    void whatCannotBeDealtSaysWhy();
    void chosenCutIsTheBest();
};

/// Drawn evenly, a single token touches as many as it passes, and very many all of them.
void TestExpertServing::touchedExperts()
{
    const TransformerShape s = shape();
    const double all = expertParameterCount(s);
    QCOMPARE(touchedExpertCount(s, 1.0), all * s.topK / s.experts);
    QCOMPARE(touchedExpertCount(s, 1e5), all);
    QCOMPARE(touchedParameterCount(s, 7.0) - touchedExpertCount(s, 7.0),
             touchedParameterCount(s, 1.0) - touchedExpertCount(s, 1.0));
    QCOMPARE(touchedExpertCount(findLanguageModel(QStringLiteral("llama-3-8b"))->shape, 9.0), 0.0);
}

void TestExpertServing::eachGpuKeepsItsPart()
{
    const double experts = expertParameterCount(shape());
    const double others = parameterCount(shape()) - experts;
    constexpr double bytes = 2.0;
    for (const int groups : {1, 2, 4, 8}) {
        const WorkloadReport report =
            served("tensor=1 pipeline=1 expert=" + QByteArray::number(groups));
        QCOMPARE(report.layout.parallel.expert, groups);
        QCOMPARE(report.layout.parallel.data, 8);
        QCOMPARE(pieceOf(report.memory, "weights"), bytes * (others + experts / groups));
    }
}

/// 32 users on each GPU: eight experts each, of two bytes an element, there and back in each of the layers.
void TestExpertServing::tokensGoToExpertsAndBack()
{
    const WorkloadReport report = served("tensor=1 pipeline=1 expert=8");
    const auto it =
        std::ranges::find(report.exchanges, QStringLiteral("expert"), &WorkloadExchange::key);
    QVERIFY(it != report.exchanges.end());
    const TransformerShape s = shape();
    const double sent = 2.0 * 32.0 * s.topK * s.hidden;
    QCOMPARE(it->bytes, 2.0 * sent);
    const double latency = constant(QStringLiteral("moe.token_latency")).value * 1e-6;
    const double alone = 2.0 * latency * s.expertLayers();
    QVERIFY(it->seconds > alone);
    // Seven of eight parts leave a GPU, at what an exchange among many obtains of 450 GB/s.
    const double moving = it->seconds - alone;
    const double least = 2.0 * sent * 7.0 / 8.0 / 450e9 * s.expertLayers();
    QVERIFY(moving > least && moving < 1.6 * least);
    QCOMPARE(pieceOf(report.time, "expert"), it->seconds);
    QCOMPARE(served("tensor=1 pipeline=1 expert=1").exchanges.size(), std::size_t(0));
}

void TestExpertServing::fewerWeightsAreRead()
{
    const double together = pieceOf(served("tensor=1 pipeline=1 expert=8").time, "memory");
    const double alone = pieceOf(served("tensor=1 pipeline=1 expert=1").time, "memory");
    QVERIFY(together > 0.0 && together < 0.5 * alone);
}

void TestExpertServing::whatCannotBeDealtSaysWhy_data()
{
    QTest::addColumn<QByteArray>("changes");
    QTest::addColumn<QString>("why");
    QTest::newRow("stages") << QByteArray("expert=2 pipeline=2")
                            << QStringLiteral("not over stages of a pipeline");
    QTest::newRow("hosts") << QByteArray("expert=2 offload=experts") << QStringLiteral("not both");
    QTest::newRow("dense") << QByteArray("expert=2 model=llama-3-8b")
                           << QStringLiteral("has no experts");
    QTest::newRow("uneven") << QByteArray("expert=3") << QStringLiteral("dealt");
}

void TestExpertServing::whatCannotBeDealtSaysWhy()
{
    QFETCH(const QByteArray, changes);
    QFETCH(const QString, why);
    const WorkloadReport report = served(changes);
    QVERIFY2(report.invalid.contains(why), qPrintable(report.invalid));
}

void TestExpertServing::chosenCutIsTheBest()
{
    const WorkloadReport chosen = served({});
    for (const char *cut : {"tensor=1 expert=8", "tensor=1 expert=1", "tensor=4 expert=1",
                            "tensor=2 expert=4", "tensor=8"}) {
        const WorkloadReport other = served(cut);
        QVERIFY(other.fits);
        QVERIFY2(other.tokensPerSecond->value <= chosen.tokensPerSecond->value * (1.0 + 1e-9), cut);
    }
}

QTEST_GUILESS_MAIN(TestExpertServing)
#include "tst_expert_serving.moc"
