// Sums over the farm: compute, memory, power, counts; what is off, overridden or unknown.
#include "model/study/report_json.h"
#include "model/study/study.h"
#include "tests/support/designs.h"
#include "tests/support/random_design.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <random>

using namespace nongjang;

namespace {

const Catalog &shipped()
{
    return *test::shippedCatalog();
}

bool isNear(double actual, double expected, double share = 1e-9)
{
    return std::abs(actual - expected) <= share * std::abs(expected);
}

double peak(const Report &report, const char *precision)
{
    const auto it = report.peak.constFind(QString::fromUtf8(precision));
    return it == report.peak.constEnd() ? std::nan("") : it->value;
}

const NotEvaluated *notEvaluated(const Report &report, const char *what)
{
    const auto it = std::find_if(
        report.notEvaluated.begin(), report.notEvaluated.end(),
        [&](const NotEvaluated &entry) { return entry.what == QString::fromUtf8(what); });
    return it == report.notEvaluated.end() ? nullptr : &*it;
}

const Finding *finding(const Report &report, const char *rule)
{
    const auto it =
        std::find_if(report.findings.begin(), report.findings.end(),
                     [&](const Finding &entry) { return entry.rule == QString::fromUtf8(rule); });
    return it == report.findings.end() ? nullptr : &*it;
}

/// Every sum of a report by name, for comparing two of them.
QMap<QString, double> sums(const Report &report)
{
    QMap<QString, double> all;
    for (auto it = report.peak.cbegin(); it != report.peak.cend(); ++it)
        all.insert(it.key(), it->value);
    for (auto it = report.counts.cbegin(); it != report.counts.cend(); ++it)
        all.insert(QStringLiteral("count ") + it.key(), *it);
    const auto add = [&](const char *name, const MaybeFigure &figure) {
        all.insert(QString::fromUtf8(name), figure ? figure->value : -1.0);
    };
    add("memory", report.memoryCapacity);
    add("bandwidth", report.memoryBandwidth);
    add("idle", report.idle);
    add("typical", report.typical);
    add("peak power", report.peakPower);
    add("wall idle", report.wallIdle);
    add("wall typical", report.wallTypical);
    add("wall peak", report.wallPeak);
    add("capex", report.capex);
    add("energy", report.energyPerYear);
    add("energy cost", report.energyCostPerYear);
    add("tco", report.tco);
    return all;
}

QByteArray timeless(Report report)
{
    report.milliseconds = 0.0;
    return reportJson(report);
}

void addExamples()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : test::exampleNames())
        QTest::newRow(qPrintable(name)) << name;
}

} // namespace

class TestStudy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void publishedSystems_data();
    void publishedSystems();
    void geForceHalvesWithFp32Accumulation();
    void accumulatorThatIsNotStated_data();
    void accumulatorThatIsNotStated();
    void emptyFarm();
    void unknownFiguresAreMissingAndNeverZero();
    void oneUnknownFigureMakesALowerBound();
    void unknownHostMemoryMakesAnUpperBound();
    void unknownPartsAreReportedAndTheRestCounts();
    void overridesReplaceFigures();
    void whatIsOffIsOnlyBought();
    void examplesAreSane_data();
    void examplesAreSane();
    void sameInputSameReport_data();
    void sameInputSameReport();
    void orderOfComponentsChangesNothing_data();
    void orderOfComponentsChangesNothing();
    void aCountMultipliesEverySum_data();
    void aCountMultipliesEverySum();
    void rangesHoldTheirValue_data();
    void rangesHoldTheirValue();
    void aStoppedRunReturns();
    void randomDesignsAreEvaluated();
};

void TestStudy::publishedSystems_data()
{
    QTest::addColumn<QByteArray>("components");
    QTest::addColumn<double>("bf16Petaflops");
    QTest::addColumn<double>("terabytes");
    QTest::addColumn<double>("terabytesPerSecond");
    // The published figures start from these values of one chip.
    QTest::newRow("A1: CloudMatrix384 of 384 Ascend 910C at 780 TFLOPS") << QByteArray(
        R"({"id": "npu", "part": "ascend-910c", "count": 384, "figures": {"bf16": "780 TFLOPS"}})")
                                                                         << 299.5 << 49.152
                                                                         << 1228.8;
    QTest::newRow("A2: GB200 NVL72 of 72 GPUs with 192 GB") << QByteArray(
        R"({"id": "gpu", "part": "gb200-gpu", "count": 72, "figures": {"memory_capacity": "192 GB"}})")
                                                            << 180.0 << 13.824 << 576.0;
}

void TestStudy::publishedSystems()
{
    QFETCH(const QByteArray, components);
    QFETCH(const double, bf16Petaflops);
    QFETCH(const double, terabytes);
    QFETCH(const double, terabytesPerSecond);
    const Report report = evaluate(test::farmOf(components), shipped());
    QVERIFY(isNear(peak(report, "bf16"), bf16Petaflops * 1e15, 0.002));
    QVERIFY(isNear(report.memoryCapacity->value, terabytes * 1e12, 0.002));
    QVERIFY(isNear(report.memoryBandwidth->value, terabytesPerSecond * 1e12, 0.002));
    QVERIFY(report.memoryCapacity->missing.isEmpty());
}

void TestStudy::geForceHalvesWithFp32Accumulation()
{
    for (const char *id : {"rtx-3090", "rtx-4090"}) {
        const Report report = evaluate(
            test::farmOf(QByteArray(R"({"id": "gpu", "count": 4, "part": ")") + id + "\"}"),
            shipped());
        QVERIFY2(isNear(peak(report, "fp16_fp32acc"), peak(report, "fp16") / 2.0, 0.001), id);
        QVERIFY2(isNear(peak(report, "bf16"), peak(report, "fp16_fp32acc"), 0.001), id);
    }
    const Report datacenter =
        evaluate(test::farmOf(R"({"id": "gpu", "part": "a100-sxm-80g"})"), shipped());
    QCOMPARE(peak(datacenter, "fp16_fp32acc"), peak(datacenter, "fp16"));
}

void TestStudy::accumulatorThatIsNotStated_data()
{
    QTest::addColumn<QByteArray>("figures");
    QTest::addColumn<double>("value"); // TFLOPS; NaN: not evaluated
    QTest::addColumn<double>("low");
    QTest::newRow("stated is taken")
        << QByteArray(R"("fp16": "100 TFLOPS", "fp16_fp32acc": "50 TFLOPS")") << 50.0 << 50.0;
    QTest::newRow("BF16 always accumulates in FP32")
        << QByteArray(R"("fp16": "100 TFLOPS", "bf16": "60 TFLOPS")") << 60.0 << 60.0;
    QTest::newRow("FP16 alone may be half of it")
        << QByteArray(R"("fp16": "100 TFLOPS")") << 100.0 << 50.0;
    QTest::newRow("nothing is not evaluated")
        << QByteArray(R"("fp32": "20 TFLOPS")") << std::nan("") << std::nan("");
}

void TestStudy::accumulatorThatIsNotStated()
{
    QFETCH(const QByteArray, figures);
    QFETCH(const double, value);
    QFETCH(const double, low);
    const Catalog catalog(test::parts(R"({"id": "x", "category": "gpu", "name": "X", "figures": {)"
                                      + figures + "}}"));
    const Report report =
        evaluate(test::farmOf(R"({"id": "x", "part": "x", "count": 2})"), catalog);
    const auto it = report.peak.constFind(QStringLiteral("fp16_fp32acc"));
    if (std::isnan(value)) {
        QVERIFY(it == report.peak.constEnd());
        QVERIFY(notEvaluated(report, "compute.peak.fp16_fp32acc"));
        return;
    }
    QVERIFY(isNear(it->value, 2e12 * value));
    QVERIFY(isNear(it->low, 2e12 * low));
}

void TestStudy::emptyFarm()
{
    const Report report = evaluate(Design(), shipped());
    QVERIFY(report.peak.isEmpty());
    QVERIFY(!report.memoryCapacity);
    QVERIFY(!report.typical);
    QVERIFY(!report.wallTypical);
    QVERIFY(!report.capex);
    QVERIFY(!report.tco);
    QVERIFY(!report.slowestPath);
    QVERIFY(report.bom.lines.empty());
    QVERIFY(!report.headline.isEmpty());
    for (const Finding &each : report.findings)
        QVERIFY2(each.severity != Severity::Error, qPrintable(each.message));
}

void TestStudy::unknownFiguresAreMissingAndNeverZero()
{
    const Catalog catalog(test::parts(R"({"id": "x", "category": "gpu", "name": "X"})"));
    const Report report =
        evaluate(test::farmOf(R"({"id": "x", "part": "x", "count": 2})"), catalog);
    QVERIFY(report.peak.isEmpty());
    QVERIFY(!report.memoryCapacity);
    QVERIFY(!report.memoryBandwidth);
    QVERIFY(!report.typical);
    QVERIFY(!report.peakPower);
    QVERIFY(!report.capex);
    for (const char *what : {"compute.peak.fp64", "compute.peak.bf16", "memory.capacity",
                             "memory.bandwidth", "power.typical", "power.peak", "cost.capex"}) {
        const NotEvaluated *entry = notEvaluated(report, what);
        QVERIFY2(entry, what);
        QVERIFY(!entry->why.isEmpty());
        QVERIFY2(!entry->objects.isEmpty(), what);
    }
    QCOMPARE(report.counts.value(QStringLiteral("gpu")), 2.0);
}

void TestStudy::oneUnknownFigureMakesALowerBound()
{
    const Catalog catalog = test::catalogWith(R"({"id": "x", "category": "gpu", "name": "X"})");
    const Report report = evaluate(
        test::farmOf(R"({"id": "known", "part": "rtx-3090"}, {"id": "unknown", "part": "x"})"),
        catalog);
    QCOMPARE(report.memoryCapacity->value, 24e9);
    QCOMPARE(report.memoryCapacity->missing, QStringList{QStringLiteral("farm/unknown")});
    QVERIFY(report.peakPower->missing.contains(QStringLiteral("farm/unknown")));
    QVERIFY(!report.capex->missing.isEmpty());
    QVERIFY(
        notEvaluated(report, "memory.capacity")->objects.contains(QStringLiteral("farm/unknown")));
}

void TestStudy::unknownHostMemoryMakesAnUpperBound()
{
    const QByteArray board =
        R"({"id": "board", "part": "asrock_rack_romed8_2t"}, {"id": "gpu", "part": "rtx-3090", "count": 4})";
    const QByteArray slots_ = R"({"from": "gpu:pcie", "to": "board:slot[1..4]"})";
    const Report unknown = evaluate(test::farmOf(board, slots_), shipped());
    QVERIFY(!unknown.patterns.empty());
    for (const PatternResult &pattern : unknown.patterns) {
        QVERIFY2(pattern.busbw->isUpperBound && !pattern.busbw->missing.isEmpty(),
                 qPrintable(pattern.name));
        QVERIFY2(pattern.busbw->from.last().startsWith(u"constant:"), qPrintable(pattern.name));
        QVERIFY2(!pattern.time->isUpperBound && !pattern.time->missing.isEmpty(),
                 qPrintable(pattern.name));
    }
    QVERIFY(unknown.patterns.front().busbw->from.contains(
        QStringLiteral("constant:collective.eta.pcie")));
    QVERIFY2(unknown.headline.contains(QStringLiteral("≤")), qPrintable(unknown.headline));
    const Report known = evaluate(
        test::farmOf(board + R"(, {"id": "dimm", "part": "ddr4_rdimm_32g_3200", "count": 8})",
                     slots_ + R"(, {"from": "dimm:dimm", "to": "board:dimm[1..8]"})"),
        shipped());
    QVERIFY(known.patterns.front().busbw->missing.isEmpty());
    QVERIFY(known.patterns.front().busbw->value <= unknown.patterns.front().busbw->value);
}

void TestStudy::unknownPartsAreReportedAndTheRestCounts()
{
    const Report report = evaluate(
        test::farmOf(
            R"({"id": "gpu", "part": "rtx-3090", "count": 2}, {"id": "odd", "part": "unheard-of", "count": 3})",
            R"({"from": "odd:pcie", "to": "gpu[1]:pcie"})"),
        shipped());
    const Finding *found = finding(report, "INP-01");
    QVERIFY(found);
    QVERIFY(found->input);
    QCOMPARE(found->severity, Severity::Error);
    QCOMPARE(found->objects, QStringList{QStringLiteral("farm/odd")});
    QVERIFY(found->message.contains(QStringLiteral("unheard-of")));
    QCOMPARE(report.memoryCapacity->value, 48e9);
    // It is in the bill, without a price.
    const auto line =
        std::find_if(report.bom.lines.begin(), report.bom.lines.end(),
                     [](const BomLine &each) { return each.part == QStringLiteral("unheard-of"); });
    QVERIFY(line != report.bom.lines.end());
    QCOMPARE(line->quantity, 3.0);
    QVERIFY(!line->unitPrice);
}

void TestStudy::overridesReplaceFigures()
{
    const Report report = evaluate(
        test::farmOf(
            R"({"id": "gpu", "part": "rtx-3090", "count": 4, "figures": {"power_limit": {"value": "250 W", "note": "capped"}, "memory_capacity": "48 GB"}})"),
        shipped());
    QCOMPARE(report.peakPower->value, 1000.0);
    QCOMPARE(report.memoryCapacity->value, 192e9);
    const Report usual =
        evaluate(test::farmOf(R"({"id": "gpu", "part": "rtx-3090", "count": 4})"), shipped());
    QCOMPARE(usual.peakPower->value, 1400.0);
    QCOMPARE(usual.memoryBandwidth->value, report.memoryBandwidth->value);
}

void TestStudy::whatIsOffIsOnlyBought()
{
    const QByteArray board = R"({"id": "board", "part": "asrock_rack_romed8_2t"}, )";
    const QByteArray cable =
        R"({"from": "board:slot[1]", "to": "a:pcie", "part": "riser_x16_gen4"})";
    const Report without =
        evaluate(test::farmOf(board + R"({"id": "a", "part": "rtx-3090"})", cable), shipped());
    const Report with = evaluate(
        test::farmOf(
            board
                + R"({"id": "a", "part": "rtx-3090"}, {"id": "b", "part": "rtx-3090", "count": 3, "off": true})",
            cable + R"(, {"from": "board:slot[2..4]", "to": "b:pcie", "part": "riser_x16_gen4"})"),
        shipped());
    QMap<QString, double> before = sums(without);
    QMap<QString, double> after = sums(with);
    QVERIFY(after.value(QStringLiteral("capex")) > before.value(QStringLiteral("capex")));
    for (const QString &money : {QStringLiteral("capex"), QStringLiteral("tco")}) {
        before.remove(money);
        after.remove(money);
    }
    QCOMPARE(after.keys(), before.keys());
    for (auto it = before.cbegin(); it != before.cend(); ++it)
        QVERIFY2(after.value(it.key()) == *it, qPrintable(it.key()));
    const auto bought = [](const Report &report, const char *part) {
        double quantity = 0.0;
        for (const BomLine &line : report.bom.lines)
            quantity += line.part == QString::fromUtf8(part) ? line.quantity : 0.0;
        return quantity;
    };
    QCOMPARE(bought(with, "rtx-3090"), 4.0);
    QCOMPARE(bought(with, "riser_x16_gen4"), 4.0);
    QCOMPARE(with.slotLinks.size(), without.slotLinks.size());
    QVERIFY(!with.slowestPath);
}

void TestStudy::examplesAreSane_data()
{
    addExamples();
}

void TestStudy::examplesAreSane()
{
    QFETCH(const QString, name);
    const Report report = evaluate(test::example(name), shipped());
    for (const Finding &each : report.findings) {
        QVERIFY2(!each.input, qPrintable(each.message));
        QVERIFY2(each.severity != Severity::Error, qPrintable(each.message));
        QVERIFY(!each.rule.isEmpty());
        QVERIFY(!each.fix.isEmpty());
    }
    QVERIFY(report.counts.value(QStringLiteral("gpu")) >= 4.0);
    QVERIFY(report.memoryCapacity && report.memoryCapacity->value > 0.0);
    QVERIFY(report.memoryBandwidth && report.peak.contains(QStringLiteral("fp16_fp32acc")));
    QVERIFY(report.idle && report.typical && report.peakPower);
    QVERIFY(report.idle->value > 0.0);
    QVERIFY(report.idle->value < report.typical->value);
    QVERIFY(report.typical->value <= report.peakPower->value);
    QVERIFY(report.wallIdle->value > report.idle->value);
    QVERIFY(report.wallTypical->value > report.typical->value);
    QVERIFY(report.wallPeak->value > report.peakPower->value);
    QVERIFY(report.wallPeak->value < 1.4 * report.peakPower->value);
    QVERIFY(report.capex && report.capex->value > 0.0);
    QVERIFY(report.energyPerYear && report.energyCostPerYear && report.tco);
    QVERIFY(report.tco->value > report.capex->value);
    QVERIFY(!report.psuLoads.empty());
    for (const PsuLoad &psu : report.psuLoads) {
        QVERIFY2(psu.fraction > 0.0 && psu.fraction <= 0.8, qPrintable(psu.name));
        QVERIFY2(psu.efficiency > 0.7 && psu.efficiency < 1.0, qPrintable(psu.name));
    }
    QVERIFY(report.slowestPath && report.slowestPath->bandwidth);
    QVERIFY(report.slowestPath->bandwidth->value > 0.0);
    // Those of one maker's own fabric have no slots.
    const bool hasSlots = !name.startsWith(u"cloudmatrix") && !name.startsWith(u"gb200");
    QCOMPARE(report.slotLinks.empty(), !hasSlots);
    QVERIFY(!report.headline.isEmpty());
}

void TestStudy::sameInputSameReport_data()
{
    addExamples();
}

void TestStudy::sameInputSameReport()
{
    QFETCH(const QString, name);
    const Design design = test::example(name);
    const QByteArray first = timeless(evaluate(design, shipped()));
    QCOMPARE(timeless(evaluate(design, shipped())), first);
    QCOMPARE(timeless(evaluate(test::example(name), *loadCatalog({}).catalog)), first);
}

void TestStudy::orderOfComponentsChangesNothing_data()
{
    addExamples();
}

void TestStudy::orderOfComponentsChangesNothing()
{
    QFETCH(const QString, name);
    const Design design = test::example(name);
    const Report usual = evaluate(design, shipped());
    const QMap<QString, double> expected = sums(usual);
    std::mt19937 engine(5);
    for (int round = 0; round < 4; ++round) {
        Design shuffled = design;
        for (const QString &id : QStringList{Design::rootId, QStringLiteral("rig")})
            if (const AssemblyPtr present = shuffled.assembly(id)) {
                Assembly assembly = *present;
                std::shuffle(assembly.components.begin(), assembly.components.end(), engine);
                std::shuffle(assembly.cables.begin(), assembly.cables.end(), engine);
                shuffled = shuffled.withAssembly(assembly);
            }
        const Report report = evaluate(shuffled, shipped());
        const QMap<QString, double> found = sums(report);
        for (auto it = expected.cbegin(); it != expected.cend(); ++it)
            QVERIFY2(isNear(found.value(it.key()), *it), qPrintable(it.key()));
        QCOMPARE(report.findings.size(), usual.findings.size());
        QVERIFY(isNear(report.slowestPath->bandwidth->value, usual.slowestPath->bandwidth->value));
        QVERIFY(isNear(report.bom.total.value.si(), usual.bom.total.value.si()));
    }
}

void TestStudy::aCountMultipliesEverySum_data()
{
    addExamples();
}

void TestStudy::aCountMultipliesEverySum()
{
    QFETCH(const QString, name);
    const Design design = test::example(name);
    const QMap<QString, double> expected = sums(evaluate(design, shipped()));
    constexpr int copies = 7;
    Assembly unit = *design.root;
    unit.id = QStringLiteral("unit");
    Assembly root;
    root.id = Design::rootId;
    Component component;
    component.id = component.assembly = unit.id;
    component.count = copies;
    root.components << component;
    const QMap<QString, double> found =
        sums(evaluate(design.withAssembly(unit).withAssembly(root), shipped()));
    for (auto it = expected.cbegin(); it != expected.cend(); ++it)
        QVERIFY2(isNear(found.value(it.key()), copies * *it),
                 qPrintable(QStringLiteral("%1: %2 instead of %3")
                                .arg(it.key())
                                .arg(found.value(it.key()))
                                .arg(copies * *it)));
}

void TestStudy::rangesHoldTheirValue_data()
{
    addExamples();
}

void TestStudy::rangesHoldTheirValue()
{
    QFETCH(const QString, name);
    const Report report = evaluate(test::example(name), shipped());
    QList<std::pair<QString, ReportFigure>> figures;
    for (auto it = report.peak.cbegin(); it != report.peak.cend(); ++it)
        figures << std::pair{it.key(), *it};
    int index = 0;
    for (const MaybeFigure &figure :
         {report.memoryCapacity, report.memoryBandwidth, report.idle, report.typical,
          report.peakPower, report.wallIdle, report.wallTypical, report.wallPeak, report.capex,
          report.energyPerYear, report.energyCostPerYear, report.tco,
          report.slowestPath->bandwidth}) {
        QVERIFY2(figure, qPrintable(QString::number(index)));
        figures << std::pair{QStringLiteral("figure %1").arg(index++), *figure};
    }
    for (const auto &[label, figure] : figures) {
        QVERIFY2(figure.low <= figure.value && figure.value <= figure.high, qPrintable(label));
        QVERIFY2(std::isfinite(figure.low) && std::isfinite(figure.high), qPrintable(label));
        QVERIFY2(!figure.formula.isEmpty(), qPrintable(label));
        QVERIFY2(!figure.from.isEmpty(), qPrintable(label));
    }
    for (const SlotLink &link : report.slotLinks) {
        QVERIFY(link.bandwidth.low <= link.bandwidth.value);
        QVERIFY(link.bandwidth.value <= link.bandwidth.high);
        QVERIFY(link.shareOfNative > 0.0 && link.shareOfNative <= 1.0);
    }
}

void TestStudy::aStoppedRunReturns()
{
    std::stop_source source;
    source.request_stop();
    const Report report = evaluate(test::example(QStringLiteral("farm-128-rigs-leaf-spine.farm")),
                                   shipped(), source.get_token());
    QVERIFY(!report.slowestPath);
}

/// Most of these are nonsense: parts nobody knows, ports that do not fit. All of it is said, and nothing crashes.
void TestStudy::randomDesignsAreEvaluated()
{
    int withFindings = 0;
    for (unsigned seed = 1; seed <= 300; ++seed) {
        const Report report = evaluate(test::RandomDesign(seed).make(), shipped());
        for (const auto &[name, sum] : sums(report).toStdMap())
            QVERIFY2(std::isfinite(sum) && sum >= -1.0, qPrintable(name));
        for (const Finding &each : report.findings)
            QVERIFY(!each.message.isEmpty() && !each.rule.isEmpty());
        QVERIFY(!report.headline.isEmpty());
        withFindings += report.findings.empty() ? 0 : 1;
    }
    QVERIFY(withFindings > 100);
}

QTEST_GUILESS_MAIN(TestStudy)
#include "tst_study.moc"
