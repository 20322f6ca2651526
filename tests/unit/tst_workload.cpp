// Language models trained and served on drawn farms: the file, what fits, what comes out, what it waits for.
#include "model/analysis/adapters.h"
#include "model/io/farm_file.h"
#include "model/io/workload_io.h"
#include "model/study/constants.h"
#include "model/study/evaluator.h"
#include "model/study/language_models.h"
#include "model/study/report_json.h"
#include "model/study/study.h"
#include "model/study/workload_cut.h"
#include "model/study/workload_titles.h"
#include "tests/support/designs.h"

#include <QTest>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <thread>

using namespace nongjang;

namespace {

const Catalog &shipped()
{
    return *test::shippedCatalog();
}

/// An example with a workload such as "task=training model=llama-2-7b".
Design working(const char *example, const char *changes)
{
    Design design = test::example(QString::fromLatin1(example) + QStringLiteral(".farm"));
    const Result<WorkloadSettings> workload =
        changedWorkload({}, QString::fromLatin1(changes).split(u' ', Qt::SkipEmptyParts));
    if (!workload)
        qFatal("%s", qPrintable(workload.error().message));
    design.workload = *workload;
    return design;
}

Report evaluated(const char *example, const char *changes)
{
    return evaluate(working(example, changes), shipped());
}

double sum(const std::vector<WorkloadPiece> &pieces)
{
    double all = 0.0;
    for (const WorkloadPiece &piece : pieces)
        all += piece.value;
    return all;
}

bool finds(const Report &report, const char *rule)
{
    return std::ranges::any_of(
        report.findings, [&](const Finding &each) { return each.rule == QLatin1String(rule); });
}

} // namespace

class TestWorkload : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fileRoundTrip_data();
    void fileRoundTrip();
    void badFiles_data();
    void badFiles();
    void changes_data();
    void changes();
    void fits_data();
    void fits();
    void cannotBeCut_data();
    void cannotBeCut();
    void rules_data();
    void rules();
    void piecesAddUp_data();
    void piecesAddUp();
    void gradientsObtainWhatRingsDo_data();
    void gradientsObtainWhatRingsDo();
    void whatIsChosenIsBest();
    void adaptersTakeLess();
    void sharesBySpeedAreNotSlower();
    void lowerLimitsAreSlower();
    void unmeasuredLimitsWidenTheRange_data();
    void unmeasuredLimitsWidenTheRange();
    void editsGiveTheColdReport();
    void noWorkloadNoReport();
    void stoppedAnywhereNothingIsLost_data();
    void stoppedAnywhereNothingIsLost();
};

void TestWorkload::fileRoundTrip_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("training") << QByteArray(
        R"({"task": "training", "model": "llama-3-70b", "optimizer": "sgd", "recompute": "full", "tensor": 8, "batch": 1024, "zero": 1, "tokens": 1000000000000.0, "share": "proportional"})");
    QTest::newRow("inference") << QByteArray(
        R"({"task": "inference", "model": "deepseek-v3", "weights": "int4", "cache": "fp8", "prompt": 2048, "output": 512, "users": 16})");
    QTest::newRow("adapters") << QByteArray(
        R"({"task": "training", "model": "llama-3-70b", "weights": "int4", "batch": 8, "lora": 16})");
    QTest::newRow("unknown keys") << QByteArray(
        R"({"task": "inference", "model": "x", "draft": {"model":"y","length":4}})");
}

void TestWorkload::fileRoundTrip()
{
    QFETCH(const QByteArray, text);
    const QByteArray farm = R"({"format": 1, "workload": )" + text + R"(, "farm": {}})";
    const QByteArray written = writeFarm(test::design(farm), {});
    const QByteArray line = "\"workload\": " + text;
    QVERIFY2(written.contains(line), written.constData());
    QCOMPARE(writeFarm(test::design(written), {}), written);
}

void TestWorkload::badFiles_data()
{
    QTest::addColumn<QByteArray>("workload");
    QTest::addColumn<QString>("named");
    const auto row = [](const char *name, const char *text, const char *key) {
        QTest::newRow(name) << QByteArray(text) << QString::fromLatin1(key);
    };
    row("no task", R"({"model": "llama-2-7b"})", "task");
    row("wrong task", R"({"task": "mining"})", "/workload/task");
    row("no number", R"({"task": "training", "tensor": "8"})", "/workload/tensor");
    row("zero GPUs", R"({"task": "training", "tensor": 0})", "/workload/tensor");
    row("huge", R"({"task": "training", "batch": 99999999999})", "/workload/batch");
    row("zero stage", R"({"task": "training", "zero": 4})", "/workload/zero");
    row("no rank", R"({"task": "training", "lora": 0})", "/workload/lora");
    row("huge rank", R"({"task": "training", "lora": 5000})", "/workload/lora");
    row("wrong precision", R"({"task": "training", "precision": "bf17"})", "/workload/precision");
    row("wrong share", R"({"task": "training", "share": "fair"})", "/workload/share");
    row("no tokens", R"({"task": "training", "tokens": -1})", "/workload/tokens");
    row("a list", R"([])", "/workload");
}

void TestWorkload::badFiles()
{
    QFETCH(const QByteArray, workload);
    QFETCH(const QString, named);
    const QByteArray farm = R"({"format": 1, "workload": )" + workload + R"(, "farm": {}})";
    const auto loaded = parseFarm(farm, QStringLiteral("a.farm"));
    QVERIFY(!loaded);
    QVERIFY2(loaded.error().message.contains(named), qPrintable(loaded.error().message));
}

void TestWorkload::changes_data()
{
    QTest::addColumn<QString>("changes");
    QTest::addColumn<QString>("expected"); ///< line of the file, or what the error names
    QTest::addColumn<bool>("isGood");
    QTest::newRow("set") << "task=inference model=llama-3-8b users=4"
                         << R"({"task": "inference", "model": "llama-3-8b", "users": 4})" << true;
    QTest::newRow("take away") << "task=training tensor=4 tensor="
                               << R"({"task": "training"})" << true;
    QTest::newRow("float") << "task=training tokens=1e12"
                           << R"({"task": "training", "tokens": 1000000000000.0})" << true;
    QTest::newRow("no sign") << "training"
                             << "training" << false;
    QTest::newRow("no key") << "task=training colour=red"
                            << "colour" << false;
    QTest::newRow("no task") << "model=llama-3-8b"
                             << "task" << false;
    QTest::newRow("not a number") << "task=training tensor=two"
                                  << "tensor" << false;
}

void TestWorkload::changes()
{
    QFETCH(const QString, changes);
    QFETCH(const QString, expected);
    QFETCH(const bool, isGood);
    const Result<WorkloadSettings> changed = changedWorkload({}, changes.split(u' '));
    QCOMPARE(changed.hasValue(), isGood);
    if (isGood)
        QCOMPARE(QString::fromUtf8(workloadLine(*changed)), expected);
    else
        QVERIFY2(changed.error().message.contains(expected), qPrintable(changed.error().message));
}

void TestWorkload::fits_data()
{
    QTest::addColumn<QByteArray>("example");
    QTest::addColumn<QByteArray>("workload");
    QTest::addColumn<bool>("isFitting");
    const auto row = [](const char *name, const char *example, const char *workload,
                        bool isFitting) {
        QTest::newRow(name) << QByteArray(example) << QByteArray(workload) << isFitting;
    };
    row("70B in four bits on four 3090", "rig-4x3090-romed8",
        "task=inference model=llama-3-70b weights=int4 users=1", true);
    row("70B in sixteen bits on four 3090", "rig-4x3090-romed8",
        "task=inference model=llama-3-70b users=1", false);
    row("8B trained whole on four 3090", "rig-4x3090-romed8",
        "task=training model=llama-3-8b sequence=2048 tensor=1 pipeline=1 zero=0", false);
    row("adapters beside 8B on four 3090", "rig-4x3090-romed8",
        "task=training model=llama-3-8b sequence=2048 tensor=1 pipeline=1 zero=0 lora=16", true);
    row("adapters beside 70B in four bits on four 3090", "rig-4x3090-romed8",
        "task=training model=llama-3-70b sequence=1024 batch=4 lora=16 weights=int4", true);
    row("adapters beside 70B in sixteen bits on four 3090", "rig-4x3090-romed8",
        "task=training model=llama-3-70b sequence=1024 batch=4 lora=16", false);
    row("1.5B trained on four 3090", "rig-4x3090-romed8",
        "task=training model=qwen2.5-1.5b sequence=2048", true);
    row("too many users", "rig-4x3090-romed8",
        "task=inference model=llama-3-8b prompt=100000 users=500", false);
    row("405B on 1,024 H100", "farm-1024-h100-fat-tree",
        "task=training model=llama-3.1-405b sequence=8192 batch=2048", true);
}

void TestWorkload::fits()
{
    QFETCH(const QByteArray, example);
    QFETCH(const QByteArray, workload);
    QFETCH(const bool, isFitting);
    const Report report = evaluated(example.constData(), workload.constData());
    QVERIFY(report.workload);
    QVERIFY2(report.workload->invalid.isEmpty(), qPrintable(report.workload->invalid));
    QCOMPARE(report.workload->fits, isFitting);
    QCOMPARE(finds(report, "CMP-01"), !isFitting);
    QCOMPARE(report.workload->memoryNeeded->value <= report.workload->memoryAvailable->value,
             isFitting);
    QVERIFY(!workloadSentence(*report.workload).isEmpty());
}

void TestWorkload::cannotBeCut_data()
{
    QTest::addColumn<QByteArray>("farm"); ///< an example, or components of a farm
    QTest::addColumn<QByteArray>("workload");
    QTest::addColumn<QString>("named");
    const auto row = [](const char *name, const char *farm, const char *workload,
                        const char *named) {
        QTest::newRow(name) << QByteArray(farm) << QByteArray(workload)
                            << QString::fromLatin1(named);
    };
    row("no model", "rig-4x3090-romed8", "task=training", "no language model");
    row("unknown model", "rig-4x3090-romed8", "task=training model=gpt-9", "gpt-9");
    row("heads", "rig-4x3090-romed8", "task=training model=llama-3-8b tensor=3", "32 heads");
    row("stages", "rig-4x3090-romed8", "task=training model=llama-3-8b pipeline=33", "32 layers");
    row("GPUs", "rig-4x3090-romed8", "task=training model=llama-3-8b tensor=8", "4 GPUs");
    row("experts", "rig-4x3090-romed8", "task=training model=llama-3-8b expert=2", "no experts");
    row("batch", "rig-4x3090-romed8",
        "task=training model=llama-3-8b batch=1 tensor=1 pipeline=1 context=1", "batch");
    row("micro-batch", "rig-4x3090-romed8", "task=training model=llama-3-8b batch=8 micro_batch=16",
        "micro-batch of 16");
    row("no GPU", R"({"id": "b", "part": "asrock_rack_romed8_2t"})",
        "task=training model=llama-3-8b", "no accelerator");
    row("no way", R"({"id": "g", "part": "rtx-3090", "count": 2})",
        "task=inference model=llama-3-8b tensor=2", "no way");
}

void TestWorkload::cannotBeCut()
{
    QFETCH(const QByteArray, farm);
    QFETCH(const QByteArray, workload);
    QFETCH(const QString, named);
    Design design = farm.startsWith('{')
                        ? test::farmOf(farm)
                        : test::example(QString::fromLatin1(farm) + QStringLiteral(".farm"));
    design.workload =
        *changedWorkload({}, QString::fromLatin1(workload).split(u' ', Qt::SkipEmptyParts));
    const Report report = evaluate(design, shipped());
    QVERIFY(report.workload);
    QVERIFY2(report.workload->invalid.contains(named), qPrintable(report.workload->invalid));
    QVERIFY(!report.workload->tokensPerSecond);
    QVERIFY(std::ranges::any_of(report.notEvaluated,
                                [](const NotEvaluated &each) { return each.what == u"workload"; }));
    QVERIFY(workloadSentence(*report.workload).contains(named));
    QVERIFY(reportJson(report).contains("\"invalid\""));
}

void TestWorkload::rules_data()
{
    QTest::addColumn<QByteArray>("example");
    QTest::addColumn<QByteArray>("workload");
    QTest::addColumn<QByteArray>("rule");
    QTest::addColumn<bool>("fires");
    const auto row = [](const char *rule, bool fires, const char *example, const char *workload) {
        QTest::addRow("%s %s", rule, fires ? "broken" : "kept")
            << QByteArray(example) << QByteArray(workload) << QByteArray(rule) << fires;
    };
    row("CMP-02", true, "rig-4x3090-romed8", "task=inference model=gpt-2-xl tensor=2");
    row("CMP-02", false, "rig-4x3090-romed8", "task=inference model=llama-3-8b tensor=2");
    row("CMP-04", true, "v100-sxm2-carrier", "task=inference model=llama-3-8b precision=bf16");
    row("CMP-04", false, "v100-sxm2-carrier", "task=inference model=llama-3-8b");
    row("CMP-06", true, "rig-4x3090-romed8",
        "task=training model=qwen2.5-1.5b pipeline=4 batch=8 sequence=1024");
    row("CMP-06", false, "rig-4x3090-romed8",
        "task=training model=qwen2.5-1.5b pipeline=4 batch=64 sequence=1024");
    row("BW-03", true, "farm-12-mining-rigs", "task=inference model=llama-3-70b tensor=8");
    row("BW-03", false, "farm-1024-h100-fat-tree", "task=inference model=llama-3-70b tensor=8");
    row("BW-09", true, "farm-12-mining-rigs",
        "task=training model=qwen2.5-1.5b tensor=1 pipeline=1 sequence=512 recompute=full");
    row("BW-09", false, "farm-1024-h100-fat-tree",
        "task=training model=llama-3-8b tensor=1 pipeline=1 sequence=8192");
}

void TestWorkload::rules()
{
    QFETCH(const QByteArray, example);
    QFETCH(const QByteArray, workload);
    QFETCH(const QByteArray, rule);
    QFETCH(const bool, fires);
    const Report report = evaluated(example.constData(), workload.constData());
    QCOMPARE(finds(report, rule.constData()), fires);
}

void TestWorkload::piecesAddUp_data()
{
    QTest::addColumn<QByteArray>("example");
    QTest::addColumn<QByteArray>("workload");
    const auto row = [](const char *name, const char *example, const char *workload) {
        QTest::newRow(name) << QByteArray(example) << QByteArray(workload);
    };
    row("training", "farm-1024-h100-fat-tree",
        "task=training model=llama-3-70b tensor=8 pipeline=4");
    row("experts", "farm-1024-h100-fat-tree",
        "task=training model=deepseek-v3 expert=64 pipeline=16");
    row("long sequences", "farm-1024-h100-fat-tree",
        "task=training model=llama-3-8b context=8 sequence=131072");
    row("answers", "server-8x4090-48g", "task=inference model=llama-3-70b users=16");
    row("answers in stages", "rig-4x3090-romed8",
        "task=inference model=llama-3-70b weights=int4 tensor=2 pipeline=2");
}

void TestWorkload::piecesAddUp()
{
    QFETCH(const QByteArray, example);
    QFETCH(const QByteArray, workload);
    const Report report = evaluated(example.constData(), workload.constData());
    const WorkloadReport &w = *report.workload;
    QVERIFY2(w.invalid.isEmpty(), qPrintable(w.invalid));
    const MaybeFigure &time = w.isTraining() ? w.stepTime : w.timePerToken;
    QVERIFY(std::abs(sum(w.time) / time->value - 1.0) < 1e-9);
    QVERIFY(std::abs(sum(w.memory) / w.memoryNeeded->value - 1.0) < 1e-9);
    QCOMPARE(double(w.layout.parallel.gpus()), w.gpus);
    for (const MaybeFigure *figure : {&time, &w.tokensPerSecond, &w.energyPerMillionTokens,
                                      &w.costPerMillionTokens, &w.timeToFirstToken}) {
        if (!*figure)
            continue;
        QVERIFY((*figure)->low <= (*figure)->value && (*figure)->value <= (*figure)->high);
        QVERIFY((*figure)->low > 0.0 && std::isfinite((*figure)->high));
        QVERIFY(!(*figure)->formula.isEmpty());
        QVERIFY(!(*figure)->from.isEmpty());
        for (const QString &from : (*figure)->from)
            if (from.startsWith(u"constant:"))
                QVERIFY2(findConstant(from.section(u':', 1)), qPrintable(from));
    }
    for (const WorkloadExchange &exchange : w.exchanges) {
        QVERIFY(exchange.exposed <= exchange.seconds * (1.0 + 1e-9));
        QVERIFY(exchange.busbw > 0.0 && !exchange.limit.isEmpty());
        QVERIFY2(time->from.contains(exchange.source), qPrintable(exchange.key));
    }
}

void TestWorkload::gradientsObtainWhatRingsDo_data()
{
    QTest::addColumn<QString>("example");
    for (const char *example : {"rig-4x3090-romed8", "rig-4x3090-mining-x1", "server-8x4090-48g",
                                "farm-12-mining-rigs", "farm-1024-h100-fat-tree"})
        QTest::newRow(example) << QString::fromLatin1(example);
}

/// Copies of the whole on every GPU add up their gradients in the same rings as the network study has.
void TestWorkload::gradientsObtainWhatRingsDo()
{
    QFETCH(const QString, example);
    const Report report =
        evaluated(qPrintable(example), "task=training model=qwen2.5-1.5b tensor=1 pipeline=1");
    const auto ring =
        std::ranges::find(report.patterns, QStringLiteral("ring_allreduce"), &PatternResult::name);
    QVERIFY(ring != report.patterns.end());
    const auto data = std::ranges::find(report.workload->exchanges, QStringLiteral("data"),
                                        &WorkloadExchange::key);
    QVERIFY(data != report.workload->exchanges.end());
    QVERIFY2(std::abs(data->busbw / ring->busbw->value - 1.0) < 1e-6,
             qPrintable(QStringLiteral("%1 and %2").arg(data->busbw).arg(ring->busbw->value)));
}

void TestWorkload::whatIsChosenIsBest()
{
    const Report chosen =
        evaluated("server-8x4090-48g", "task=inference model=llama-3-70b users=8");
    QVERIFY(chosen.workload->isChosen && chosen.workload->fits);
    for (const WorkloadChoice &choice : chosen.workload->choices)
        if (choice.fits())
            QVERIFY(choice.tokensPerSecond
                    <= chosen.workload->tokensPerSecond->value * (1.0 + 1e-9));
    const ParallelLayout &cut = chosen.workload->layout.parallel;
    const Report asked =
        evaluated("server-8x4090-48g",
                  qPrintable(QStringLiteral("task=inference model=llama-3-70b users=8 tensor=%1 "
                                            "pipeline=%2")
                                 .arg(cut.tensor)
                                 .arg(cut.pipeline)));
    QVERIFY(!asked.workload->isChosen);
    QCOMPARE(asked.workload->tokensPerSecond->value, chosen.workload->tokensPerSecond->value);
}

void TestWorkload::adaptersTakeLess()
{
    const char *whole = "task=training model=llama-3-8b tensor=1 pipeline=1 zero=0 recompute=full "
                        "sequence=2048 batch=2048";
    const QByteArray adapted = QByteArray(whole) + " lora=16";
    const WorkloadReport all = *evaluated("farm-1024-h100-fat-tree", whole).workload;
    const WorkloadReport some = *evaluated("farm-1024-h100-fat-tree", adapted.constData()).workload;
    QCOMPARE(some.model, all.model + QStringLiteral(" (LoRA 16)"));
    const double adapters =
        adapterParameterCount(findLanguageModel(QStringLiteral("llama-3-8b"))->shape, 16);
    const auto piece = [](const WorkloadReport &report, const char *key) {
        const auto it = std::ranges::find(report.memory, QLatin1String(key), &WorkloadPiece::key);
        return it == report.memory.end() ? 0.0 : it->value;
    };
    QCOMPARE(piece(some, "weights"), piece(all, "weights") + 2 * adapters);
    QCOMPARE(piece(some, "gradients"), 2 * adapters);
    QCOMPARE(piece(some, "optimizer"), 12 * adapters);
    QCOMPARE(piece(some, "activations"), piece(all, "activations"));
    QVERIFY(some.tokensPerSecond->value > 1.2 * all.tokensPerSecond->value);
    // As much of the peak as before: what is not computed is not counted.
    QVERIFY(some.flopsUtilisation->value > 0.8 * all.flopsUtilisation->value);
    QVERIFY(some.flopsUtilisation->value < 1.0);
    QCOMPARE(some.exchanges.front().bytes, 2 * adapters);
}

void TestWorkload::sharesBySpeedAreNotSlower()
{
    const QByteArray components =
        R"({"id": "b", "part": "asrock_rack_romed8_2t"}, {"id": "a", "part": "rtx-3090", "count": 2}, {"id": "c", "part": "rtx-4090", "count": 2})";
    const QByteArray cables =
        R"({"from": "b:slot[1..2]", "to": "a:pcie"}, {"from": "b:slot[3..4]", "to": "c:pcie"})";
    const auto rate = [&](const char *share) {
        Design design = test::farmOf(components, cables);
        const QStringList changes{QStringLiteral("task=training"),
                                  QStringLiteral("model=qwen2.5-1.5b"),
                                  QStringLiteral("tensor=1"),
                                  QStringLiteral("pipeline=1"),
                                  QStringLiteral("sequence=1024"),
                                  QStringLiteral("recompute=full"),
                                  QStringLiteral("share=") + QString::fromLatin1(share)};
        design.workload = *changedWorkload({}, changes);
        const Report report = evaluate(design, shipped());
        return report.workload->tokensPerSecond->value;
    };
    QVERIFY(rate("proportional") > rate("equal") * 1.1);
}

void TestWorkload::lowerLimitsAreSlower()
{
    Design design = working("rig-4x3090-romed8", "task=training model=qwen2.5-1.5b sequence=2048");
    const double full = evaluate(design, shipped()).workload->tokensPerSecond->value;
    Assembly root = *design.root;
    for (Component &component : root.components)
        if (component.part == u"rtx-3090")
            component.figures.insert(QStringLiteral("power_limit"),
                                     {{QStringLiteral("220 W"), 220.0}, {}});
    design = design.withAssembly(root);
    QVERIFY(evaluate(design, shipped()).workload->tokensPerSecond->value < full * 0.99);
}

/// No curve goes down so far, and there is none of cards of other makers: what is written then has a range, down to as much as the power.
void TestWorkload::unmeasuredLimitsWidenTheRange_data()
{
    QTest::addColumn<QString>("part");
    QTest::addColumn<QByteArray>("limit");
    QTest::newRow("below the curve") << QStringLiteral("rtx-3090") << QByteArray("210 W");
    QTest::newRow("no curve") << QStringLiteral("rx-7900-xtx") << QByteArray("200 W");
}

void TestWorkload::unmeasuredLimitsWidenTheRange()
{
    QFETCH(const QString, part);
    QFETCH(const QByteArray, limit);
    const auto rateAt = [&](const QByteArray &figures) {
        Design design = test::farmOf(R"({"id": "board", "part": "asrock_rack_romed8_2t"},)"
                                     R"({"id": "g", "part": ")"
                                     + part.toLatin1() + '"' + figures + '}');
        design.workload =
            *changedWorkload({}, {QStringLiteral("task=inference"),
                                  QStringLiteral("model=llama-3-8b"), QStringLiteral("users=1")});
        return *evaluate(design, shipped()).workload->tokensPerUser;
    };
    const ReportFigure full = rateAt({});
    const ReportFigure limited =
        rateAt(R"(, "figures": {"power_limit": {"value": ")" + limit + R"("}})");
    QVERIFY(limited.value < full.value);
    QVERIFY(limited.low < 0.9 * limited.value);
    QVERIFY(limited.high <= full.high);
}

void TestWorkload::editsGiveTheColdReport()
{
    Evaluator evaluator(test::shippedCatalog());
    Design design = working("farm-12-mining-rigs", "task=inference model=llama-3-8b users=64");
    const auto isCold = [&] {
        Report kept = evaluator.evaluate(design);
        Report cold = evaluate(design, shipped());
        kept.milliseconds = cold.milliseconds = 0.0;
        return reportJson(kept) == reportJson(cold);
    };
    QVERIFY(isCold());
    design.workload.users = 8;
    QVERIFY(isCold());
    design.site.pue = 1.5;
    QVERIFY(isCold());
    design.workload = *changedWorkload(
        {}, {QStringLiteral("task=training"), QStringLiteral("model=qwen2.5-1.5b")});
    QVERIFY(isCold());
    Assembly root = *design.root;
    root.components.first().count = 6; // another network
    design = design.withAssembly(root);
    QVERIFY(isCold());
    design.traffic.gpus = {QStringLiteral("rig[1]")};
    QVERIFY(isCold());
    design.workload = {};
    QVERIFY(isCold());
}

void TestWorkload::noWorkloadNoReport()
{
    const Report report = evaluate(test::example(QStringLiteral("cloudmatrix384.farm")), shipped());
    QVERIFY(!report.workload);
    QVERIFY(reportJson(report).contains("\"workload\": null"));
    QVERIFY(std::ranges::any_of(report.notEvaluated,
                                [](const NotEvaluated &each) { return each.what == u"CMP-01"; }));
}

void TestWorkload::stoppedAnywhereNothingIsLost_data()
{
    QTest::addColumn<QByteArray>("workload");
    QTest::newRow("training") << QByteArray("task=training model=deepseek-v3 batch=4096");
    QTest::newRow("inference") << QByteArray("task=inference model=llama-3.1-405b users=512");
}

/// As the window does when one edit follows another: an evaluation may end at any moment, and the next one is as good as the first.
void TestWorkload::stoppedAnywhereNothingIsLost()
{
    QFETCH(const QByteArray, workload);
    const Design design = working("farm-1024-h100-fat-tree", workload.constData());
    Evaluator evaluator(test::shippedCatalog());
    constexpr int moments = 40;
    for (int i = 0; i < moments; ++i) {
        const std::stop_source stop;
        const std::jthread stopper([&stop, i] {
            std::this_thread::sleep_for(std::chrono::microseconds(500 * i));
            (void)std::stop_source(stop).request_stop();
        });
        (void)evaluator.evaluate(design, stop.get_token());
    }
    Report kept = evaluator.evaluate(design);
    Report cold = evaluate(design, shipped());
    kept.milliseconds = cold.milliseconds = 0.0;
    QCOMPARE(reportJson(kept), reportJson(cold));
}

QTEST_GUILESS_MAIN(TestWorkload)
#include "tst_workload.moc"
