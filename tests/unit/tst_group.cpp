// Grouping moves components into an assembly and changes no figure.
#include "model/edit/group.h"
#include "model/io/farm_file.h"
#include "model/study/report_json.h"
#include "model/study/study.h"
#include "tests/support/designs.h"

#include <QTest>

using namespace nongjang;
using namespace Qt::StringLiterals;

class TestGroup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cutCablesBecomePorts();
    void approvalsGoAlong();
    void figuresStay_data();
    void figuresStay();
    void insideAnAssembly();
    void whatCannotBe();
};

namespace {

const QByteArray components =
    R"({"id": "board", "part": "asrock_rack_romed8_2t", "at": [100, 50]},
       {"id": "gpu", "part": "rtx-3090", "count": 4, "at": [300, 20]},
       {"id": "dimm", "part": "ddr4_rdimm_32g_3200", "count": 8, "at": [300, 90]})";
const QByteArray cables =
    R"({"from": "gpu[1..2]:pcie", "to": "board:slot[1..2]"}, {"from": "gpu[3..4]:pcie", "to": "board:slot[3..4]"},
       {"from": "dimm:dimm", "to": "board:dimm"})";

/// Rates of every pattern, for comparison.
QStringList figures(const Report &report)
{
    QStringList lines;
    for (const PatternResult &pattern : report.patterns)
        lines << QStringLiteral("%1 %2").arg(pattern.name).arg(pattern.busbw->value, 0, 'g', 12);
    lines << QString::number(report.memoryCapacity->value)
          << QString::number(report.peakPower->value) << QString::number(report.capex->value);
    return lines;
}

} // namespace

void TestGroup::cutCablesBecomePorts()
{
    const Design design = test::farmOf(components, cables);
    const Result<Grouped> grouped = groupComponents(design, Design::rootId, {u"gpu"_s}, u"Cards"_s);
    QVERIFY(grouped);
    const Assembly &root = *grouped->design.root;
    QCOMPARE(root.components.size(), 3);
    const Component *block = root.component(grouped->id);
    QVERIFY(block);
    QCOMPARE(block->position, QPointF(300, 20));
    const AssemblyPtr inner = grouped->design.assembly(block->assembly);
    QVERIFY(inner);
    QCOMPARE(inner->name, u"Cards"_s);
    QCOMPARE(inner->components.size(), 1);
    QCOMPARE(inner->components.first().position, QPointF(0, 0));
    QCOMPARE(inner->ports.size(), 2);
    QCOMPARE(inner->ports[0].inner.toString(), u"gpu[1..2]:pcie"_s);
    QCOMPARE(inner->ports[1].inner.toString(), u"gpu[3..4]:pcie"_s);
    QCOMPARE(root.cables[0].from.toString(), u"block:pcie"_s);
    QCOMPARE(root.cables[1].from.toString(), u"block:gpu-pcie"_s);
    const QByteArray text = writeFarm(grouped->design);
    const Result<LoadedDesign> again = parseFarm(text, u"again"_s);
    QVERIFY(again && again->design == grouped->design);
}

void TestGroup::approvalsGoAlong()
{
    const Design design = test::design(R"({"format": 1,
        "approvals": [{"rule": "CON-04", "objects": ["farm/gpu", "farm/psu"]}],
        "farm": {"components": [{"id": "gpu", "part": "rtx-3090"}, {"id": "psu", "part": "crps_800"}]}})");
    const Result<Grouped> grouped =
        groupComponents(design, Design::rootId, {QStringLiteral("gpu")}, QStringLiteral("Rig"));
    QVERIFY(grouped);
    QCOMPARE(grouped->design.rules.approvals.front().objects,
             (QStringList{QString(u"farm/" % grouped->id % u"/gpu"), QStringLiteral("farm/psu")}));
}

void TestGroup::figuresStay_data()
{
    QTest::addColumn<QStringList>("ids");
    QTest::newRow("all") << QStringList{u"board"_s, u"gpu"_s, u"dimm"_s};
    QTest::newRow("cards and board") << QStringList{u"gpu"_s, u"board"_s};
    QTest::newRow("cards") << QStringList{u"gpu"_s};
}

void TestGroup::figuresStay()
{
    QFETCH(const QStringList, ids);
    const Design design = test::farmOf(components, cables);
    const CatalogPtr catalog = loadCatalog({}).catalog;
    const Result<Grouped> grouped = groupComponents(design, Design::rootId, ids, {});
    QVERIFY(grouped);
    const Report before = evaluate(design, *catalog);
    const Report after = evaluate(grouped->design, *catalog);
    QVERIFY(!before.patterns.empty());
    for (const Finding &finding : after.findings)
        QVERIFY2(!finding.input, qPrintable(finding.message));
    if (ids.contains(u"board"_s) && ids.contains(u"dimm"_s))
        QCOMPARE(figures(after), figures(before));
    QCOMPARE(after.patterns.size(), before.patterns.size());
    QCOMPARE(after.capex->value, before.capex->value);
}

void TestGroup::insideAnAssembly()
{
    const Design design = test::farmOf(components, cables);
    const Result<Grouped> rig =
        groupComponents(design, Design::rootId, {u"board"_s, u"gpu"_s, u"dimm"_s}, u"Rig"_s);
    QVERIFY(rig);
    const QString inner = rig->design.root->components.first().assembly;
    const Result<Grouped> twice = groupComponents(rig->design, inner, {u"gpu"_s}, u"Cards"_s);
    QVERIFY(twice);
    QCOMPARE(twice->design.assemblies.size(), 2);
    QCOMPARE(twice->design.assembly(inner)->components.size(), 3);
}

void TestGroup::whatCannotBe()
{
    const Design design = test::farmOf(components, cables);
    QVERIFY(!groupComponents(design, Design::rootId, {}, {}));
    QVERIFY(!groupComponents(design, Design::rootId, {u"nobody"_s}, {}));
    QVERIFY(!groupComponents(design, u"nowhere"_s, {u"gpu"_s}, {}));
}

QTEST_GUILESS_MAIN(TestGroup)
#include "tst_group.moc"
