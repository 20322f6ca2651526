// Taking blocks apart: what was joined stays joined, and no figure changes.
#include "model/edit/detach.h"
#include "model/edit/edits.h"
#include "model/edit/group.h"
#include "model/edit/ungroup.h"
#include "model/study/study.h"
#include "tests/support/designs.h"

#include <QTest>

#include <algorithm>

using namespace nongjang;
using namespace Qt::StringLiterals;

class TestUngroup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ungroupUndoesGroup_data();
    void ungroupUndoesGroup();
    void countsMultiply_data();
    void countsMultiply();
    void partsOfARange();
    void idsStayUnique();
    void splitKeepsFigures_data();
    void splitKeepsFigures();
    void splitTakesTheNumbers();
    void ownAssembly();
    void trafficFollows();
    void refusals();
};

namespace {

constexpr double mostGpus = 300.0;

/// Every example that is quick to evaluate.
void addExamples()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : test::exampleNames())
        QTest::newRow(qPrintable(name)) << name;
}

QStringList figures(const Report &report)
{
    QStringList lines;
    for (const PatternResult &pattern : report.patterns)
        lines << QStringLiteral("%1 %2")
                     .arg(pattern.name)
                     .arg(pattern.busbw ? pattern.busbw->value : -1.0, 0, 'g', 9);
    const auto add = [&lines](const QString &name, const auto &figure) {
        lines << QStringLiteral("%1 %2").arg(name).arg(figure ? figure->value : -1.0, 0, 'g', 9);
    };
    add(u"memory"_s, report.memoryCapacity);
    add(u"power"_s, report.peakPower);
    add(u"capex"_s, report.capex);
    add(u"bisection"_s, report.bisection);
    QStringList findings;
    for (const Finding &finding : report.findings)
        findings << finding.rule;
    findings.sort();
    findings.removeDuplicates();
    return lines << findings;
}

/// The same drawing, whatever the order of its entries.
Assembly sorted(Assembly assembly)
{
    std::ranges::sort(assembly.components, {}, &Component::id);
    std::ranges::sort(assembly.cables, {}, [](const Cable &cable) {
        return QString(cable.from.toString() % u' ' % cable.to.toString());
    });
    return assembly;
}

QStringList cablesOf(const Assembly &assembly)
{
    QStringList texts;
    for (const Cable &cable : assembly.cables)
        texts << QString(cable.from.toString() % u" - "_s % cable.to.toString());
    texts.sort();
    return texts;
}

const QByteArray rig =
    R"({"id": "rig", "name": "Rig", "components": [
         {"id": "board", "part": "asrock_rack_romed8_2t", "at": [0, 0]},
         {"id": "gpu", "part": "rtx-3090", "count": 4, "at": [380, 0]},
         {"id": "dimm", "part": "ddr4_rdimm_32g_3200", "count": 8}],
        "cables": [{"from": "gpu:pcie", "to": "board:slot[1..4]"}, {"from": "dimm:dimm", "to": "board:dimm"}],
        "ports": [{"name": "lan", "inner": "board:lan[1]"}, {"name": "both", "inner": "board:lan"},
                  {"name": "slots", "inner": "board:slot[5..7]"}]})";

Design rigs(const QByteArray &components, const QByteArray &cables)
{
    return test::design(R"({"format": 1, "rule_date": "2026-10-01", "assemblies": [)" + rig
                        + R"(], "farm": {"components": [)" + components + R"(], "cables": [)"
                        + cables + "]}}");
}

} // namespace

void TestUngroup::ungroupUndoesGroup_data()
{
    addExamples();
}

void TestUngroup::ungroupUndoesGroup()
{
    QFETCH(const QString, name);
    const CatalogPtr catalog = test::shippedCatalog();
    const Design design = test::design(test::exampleText(name));
    const Report before = evaluate(design, *catalog);
    const bool isSmall = before.counts.value(u"gpu"_s) <= mostGpus;
    const qsizetype parts = design.root->components.size();
    for (qsizetype step = 1; step <= std::min<qsizetype>(parts, 4); ++step) {
        QStringList ids;
        for (qsizetype i = 0; i < parts; i += step)
            ids << design.root->components[i].id;
        const Result<Grouped> grouped = groupComponents(design, Design::rootId, ids, u"Block"_s);
        QVERIFY(grouped);
        const Result<Ungrouped> again =
            ungroupComponent(grouped->design, *catalog, Design::rootId, grouped->id);
        QVERIFY2(again, again ? "" : qPrintable(again.error().message));
        QVERIFY(again->isGone);
        QCOMPARE(again->ids, ids);
        QVERIFY(sorted(*again->design.root) == sorted(*design.root));
        QCOMPARE(again->design.assemblies.size(), design.assemblies.size());
        if (isSmall && step < 3)
            QCOMPARE(figures(evaluate(again->design, *catalog)), figures(before));
    }
}

void TestUngroup::countsMultiply_data()
{
    QTest::addColumn<QByteArray>("components");
    QTest::addColumn<QByteArray>("cables");
    QTest::addColumn<QStringList>("expected");
    const QStringList inside{u"dimm:dimm - board:dimm"_s, u"gpu:pcie - board:slot[1..4]"_s};
    const QByteArray nas = R"({"id": "switch", "part": "ubnt_usw_flex_xg"})";
    QTest::newRow("alone") << QByteArray(R"({"id": "rig", "assembly": "rig", "count": 3})")
                           << QByteArray() << inside;
    QTest::newRow("one port each")
        << QByteArray(R"({"id": "rig", "assembly": "rig", "count": 2},)" + nas)
        << QByteArray(R"({"from": "rig:lan", "to": "switch:port_a[1..2]", "part": "cat6a"})")
        << (inside + QStringList{u"board:lan[1] - switch:port_a[1..2]"_s});
    QTest::newRow("second of two ports, second rig")
        << QByteArray(R"({"id": "rig", "assembly": "rig", "count": 2},)" + nas)
        << QByteArray(R"({"from": "rig[2]:both[2]", "to": "switch:port_a[3]", "part": "cat6a"})")
        << (inside + QStringList{u"board[2]:lan[2] - switch:port_a[3]"_s});
    QTest::newRow("spread") << QByteArray(
        R"({"id": "rig", "assembly": "rig", "count": 4},)"
        R"({"id": "switch", "part": "ubnt_usw_flex_xg", "count": 2})")
                            << QByteArray(
                                   R"({"from": "rig:lan", "to": "switch:port_a", "part": "cat6a", )"
                                   R"("pattern": "spread"})")
                            << (inside + QStringList{u"board:lan[1] - switch:port_a[1..2]"_s});
}

void TestUngroup::countsMultiply()
{
    QFETCH(const QByteArray, components);
    QFETCH(const QByteArray, cables);
    QFETCH(QStringList, expected);
    const CatalogPtr catalog = test::shippedCatalog();
    const Design design = rigs(components, cables);
    const Report before = evaluate(design, *catalog);
    for (const Finding &finding : before.findings)
        QVERIFY2(!finding.input, qPrintable(finding.message));
    const Result<Ungrouped> ungrouped =
        ungroupComponent(design, *catalog, Design::rootId, u"rig"_s);
    QVERIFY2(ungrouped, ungrouped ? "" : qPrintable(ungrouped.error().message));
    expected.sort();
    QCOMPARE(cablesOf(*ungrouped->design.root), expected);
    QCOMPARE(ungrouped->design.root->component(u"gpu"_s)->count,
             4 * design.root->components.first().count);
    QCOMPARE(figures(evaluate(ungrouped->design, *catalog)), figures(before));
}

void TestUngroup::partsOfARange()
{
    // Some of the cards only: copies cannot be one cable.
    Design design = rigs(R"({"id": "rig", "assembly": "rig", "count": 3})", {});
    Assembly inner = *design.assembly(u"rig"_s);
    inner.cables[0].from = *parseEndpoint(u"gpu[2..3]:pcie"_s);
    inner.cables[0].to = *parseEndpoint(u"board:slot[2..3]"_s);
    design = design.withAssembly(inner);
    const CatalogPtr catalog = test::shippedCatalog();
    const Result<Ungrouped> ungrouped =
        ungroupComponent(design, *catalog, Design::rootId, u"rig"_s);
    QVERIFY(ungrouped);
    QCOMPARE(cablesOf(*ungrouped->design.root),
             (QStringList{u"dimm:dimm - board:dimm"_s, u"gpu[10..11]:pcie - board[3]:slot[2..3]"_s,
                          u"gpu[2..3]:pcie - board[1]:slot[2..3]"_s,
                          u"gpu[6..7]:pcie - board[2]:slot[2..3]"_s}));
    QCOMPARE(figures(evaluate(ungrouped->design, *catalog)), figures(evaluate(design, *catalog)));
}

void TestUngroup::idsStayUnique()
{
    const Design design =
        rigs(R"({"id": "gpu", "part": "rtx-3090"}, {"id": "rig", "assembly": "rig", "at": [50, 60],
                 "inside": {"gpu": {"condition": "used"}}}, {"id": "rig2", "assembly": "rig"})",
             R"({"from": "gpu:pcie", "to": "rig:slots[2]"})");
    const CatalogPtr catalog = test::shippedCatalog();
    const Result<Ungrouped> ungrouped =
        ungroupComponent(design, *catalog, Design::rootId, u"rig"_s);
    QVERIFY(ungrouped);
    QVERIFY(!ungrouped->isGone);
    QCOMPARE(ungrouped->ids, (QStringList{u"board"_s, u"gpu2"_s, u"dimm"_s}));
    const Assembly &root = *ungrouped->design.root;
    QCOMPARE(root.component(u"gpu2"_s)->condition, u"used"_s);
    QCOMPARE(root.component(u"gpu2"_s)->position, QPointF(430, 60));
    QVERIFY(cablesOf(root).contains(u"gpu2:pcie - board:slot[1..4]"_s));
    QVERIFY(cablesOf(root).contains(u"gpu:pcie - board:slot[6]"_s));
}

void TestUngroup::splitKeepsFigures_data()
{
    addExamples();
}

void TestUngroup::splitKeepsFigures()
{
    QFETCH(const QString, name);
    const CatalogPtr catalog = test::shippedCatalog();
    const Design design = test::design(test::exampleText(name));
    const Report before = evaluate(design, *catalog);
    QList<AssemblyPtr> every{design.root};
    every << design.assemblies;
    for (const AssemblyPtr &assembly : every)
        for (const Component &component : assembly->components) {
            if (component.count < 2)
                continue;
            const int take = std::max(1, component.count / 3);
            const Result<Split> split =
                splitComponent(design, *catalog, assembly->id, component.id, 2, take);
            if (!split) { // a port shown outside may lead to both
                QVERIFY2(!assembly->ports.isEmpty(), qPrintable(split.error().message));
                continue;
            }
            const AssemblyPtr after = split->design.assembly(assembly->id);
            QCOMPARE(after->component(component.id)->count, component.count - take);
            QCOMPARE(after->component(split->id)->count, take);
            if (before.counts.value(u"gpu"_s) > mostGpus)
                continue;
            const Report report = evaluate(split->design, *catalog);
            QCOMPARE(figures(report), figures(before));
        }
}

void TestUngroup::splitTakesTheNumbers()
{
    const CatalogPtr catalog = test::shippedCatalog();
    const Design design = test::farmOf(
        R"({"id": "board", "part": "asrock_rack_romed8_2t"}, {"id": "gpu", "part": "rtx-3090", "count": 6})",
        R"({"id": "x", "from": "gpu:pcie", "to": "board:slot[1..6]"})");
    const Result<Split> split = splitComponent(design, *catalog, Design::rootId, u"gpu"_s, 3, 2);
    QVERIFY(split);
    QCOMPARE(split->id, u"gpu2"_s);
    QCOMPARE(cablesOf(*split->design.root),
             (QStringList{u"gpu2:pcie - board:slot[3..4]"_s, u"gpu[1..2]:pcie - board:slot[1..2]"_s,
                          u"gpu[3..4]:pcie - board:slot[5..6]"_s}));
    QCOMPARE(split->design.root->cables[0].id, u"x"_s);
    QVERIFY(split->design.root->cables[1].id.isEmpty());
}

void TestUngroup::ownAssembly()
{
    const CatalogPtr catalog = test::shippedCatalog();
    const Design design =
        rigs(R"({"id": "rig", "assembly": "rig", "inside": {"gpu": {"off": true}}},
                {"id": "rig2", "assembly": "rig"})",
             {});
    const Result<Design> own = makeOwnAssembly(design, Design::rootId, u"rig"_s);
    QVERIFY(own);
    QCOMPARE(own->root->component(u"rig"_s)->assembly, u"rig2"_s);
    QVERIFY(own->root->component(u"rig"_s)->inside.isEmpty());
    QCOMPARE(own->assembly(u"rig2"_s)->name, u"Rig (2)"_s);
    QVERIFY(own->assembly(u"rig2"_s)->component(u"gpu"_s)->off);
    QVERIFY(!own->assembly(u"rig"_s)->component(u"gpu"_s)->off);
    QCOMPARE(figures(evaluate(*own, *catalog)), figures(evaluate(design, *catalog)));
    const Result<Design> third = makeOwnAssembly(*own, Design::rootId, u"rig2"_s);
    QVERIFY(third);
    QCOMPARE(third->assembly(u"rig3"_s)->name, u"Rig (3)"_s);
}

void TestUngroup::trafficFollows()
{
    const CatalogPtr catalog = test::shippedCatalog();
    Design design = rigs(R"({"id": "rig", "assembly": "rig", "count": 3})", {});
    design.traffic.gpus = {u"rig[1..2]"_s, u"farm/rig[3]/gpu[2..3]"_s};
    design.traffic.ring = {u"farm/rig[2]/gpu[3]"_s, u"farm/rig[1]/gpu[1]"_s, u"nowhere"_s};
    design.traffic.matrix = {{u"farm/rig[3]/gpu[4]"_s, u"rig[1]/gpu[1]"_s, {}, {}}};
    const Result<Ungrouped> flat = ungroupComponent(design, *catalog, Design::rootId, u"rig"_s);
    QVERIFY(flat);
    QCOMPARE(flat->design.traffic.gpus, (QStringList{u"board[1..2]"_s, u"gpu[1..8]"_s,
                                                     u"dimm[1..16]"_s, u"farm/gpu[10..11]"_s}));
    QCOMPARE(flat->design.traffic.ring,
             (QStringList{u"farm/gpu[7]"_s, u"farm/gpu[1]"_s, u"nowhere"_s}));
    QCOMPARE(flat->design.traffic.matrix.first().from, u"farm/gpu[12]"_s);
    const Result<Split> split =
        splitComponent(flat->design, *catalog, Design::rootId, u"gpu"_s, 7, 2);
    QVERIFY(split);
    QCOMPARE(split->design.traffic.ring,
             (QStringList{u"farm/gpu2[1]"_s, u"farm/gpu[1]"_s, u"nowhere"_s}));
    QCOMPARE(split->design.traffic.gpus, (QStringList{u"board[1..2]"_s, u"gpu[1..6]"_s, u"gpu2"_s,
                                                      u"dimm[1..16]"_s, u"farm/gpu[8..9]"_s}));
    const Result<Grouped> grouped =
        groupComponents(split->design, Design::rootId, {u"gpu2"_s}, u"Two"_s);
    QVERIFY(grouped);
    QCOMPARE(grouped->design.traffic.ring.first(), u"farm/block/gpu2[1]"_s);
    const Result<Ungrouped> again =
        ungroupComponent(grouped->design, *catalog, Design::rootId, grouped->id);
    QVERIFY(again);
    QCOMPARE(again->design.traffic, split->design.traffic);
    const Result<Design> renamed = renameComponent(design, u"rig"_s, u"gpu"_s, u"card"_s);
    QVERIFY(renamed);
    QCOMPARE(renamed->traffic.ring.first(), u"farm/rig[2]/card[3]"_s);
}

void TestUngroup::refusals()
{
    const CatalogPtr catalog = test::shippedCatalog();
    const Design design =
        rigs(R"({"id": "rig", "assembly": "rig", "count": 2}, {"id": "gpu", "part": "rtx-3090"})",
             R"({"from": "gpu:pcie", "to": "rig:nothing"})");
    const auto text = [](const auto &result) {
        return result ? QString() : result.error().message;
    };
    QVERIFY(text(ungroupComponent(design, *catalog, Design::rootId, u"gpu"_s))
                .contains(u"no assembly"_s));
    QVERIFY(text(ungroupComponent(design, *catalog, Design::rootId, u"rig"_s))
                .contains(u"rig:nothing"_s));
    QVERIFY(!ungroupComponent(design, *catalog, u"nowhere"_s, u"rig"_s));
    QVERIFY(!makeOwnAssembly(design, Design::rootId, u"gpu"_s));
    QVERIFY(!splitComponent(design, *catalog, Design::rootId, u"gpu"_s, 1, 1));
    QVERIFY(!splitComponent(design, *catalog, Design::rootId, u"rig"_s, 2, 2));
    QVERIFY(text(splitComponent(design, *catalog, u"rig"_s, u"gpu"_s, 4, 2)).contains(u"4"_s));
}

QTEST_GUILESS_MAIN(TestUngroup)
#include "tst_ungroup.moc"
