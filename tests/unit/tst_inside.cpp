// What one placed assembly has different inside: the engine follows it, and edits keep it.
#include "model/design/inside.h"
#include "model/edit/edits.h"
#include "model/edit/group.h"
#include "model/edit/inside_edits.h"
#include "model/edit/ungroup.h"
#include "model/study/evaluator.h"
#include "model/study/study.h"
#include "tests/support/designs.h"

#include <QTest>

#include <algorithm>

using namespace nongjang;
using namespace Qt::StringLiterals;

class TestInside : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingDifferent();
    void figuresFollow_data();
    void figuresFollow();
    void deepPaths();
    void outerGoesFirst();
    void unknownPaths();
    void keptNetworkFollows();
    void changeAndReset();
    void refusals();
    void editsKeepPaths();
};

namespace {

Design rigs(const QByteArray &inside)
{
    return test::design(
        R"({"format": 1, "rule_date": "2026-10-01", "assemblies": [
            {"id": "shelf", "components": [{"id": "gpu", "part": "rtx-3090", "count": 4}],
             "ports": [{"name": "pcie", "inner": "gpu:pcie"}]},
            {"id": "rig", "components": [{"id": "board", "part": "asrock_rack_romed8_2t"},
                                         {"id": "shelf", "assembly": "shelf"}],
             "cables": [{"from": "shelf:pcie", "to": "board:slot[1..4]"}],
             "ports": [{"name": "lan", "inner": "board:lan[1]"}]}],
            "farm": {"components": [{"id": "a", "assembly": "rig"}, {"id": "b", "assembly": "rig")"
        + (inside.isEmpty() ? QByteArray() : R"(, "inside": )" + inside)
        + R"(}, {"id": "switch", "part": "ubnt_usw_flex_xg"}],
             "cables": [{"from": "a:lan", "to": "switch:port_a[1]", "part": "cat6a"},
                        {"from": "b:lan", "to": "switch:port_a[2]", "part": "cat6a"}]}})");
}

/// The same with a rig of its own for b.
Design written(const std::function<void(Component &gpu)> &change)
{
    Design design = rigs({});
    Assembly shelf = *design.assembly(u"shelf"_s);
    shelf.id = u"shelf-b"_s;
    change(*shelf.component(u"gpu"_s));
    Assembly rig = *design.assembly(u"rig"_s);
    rig.id = u"rig-b"_s;
    rig.component(u"shelf"_s)->assembly = shelf.id;
    Assembly root = *design.root;
    root.component(u"b"_s)->assembly = rig.id;
    return design.withAssembly(shelf).withAssembly(rig).withAssembly(root);
}

QStringList figures(const Report &report)
{
    QStringList lines;
    for (const PatternResult &pattern : report.patterns)
        lines << QStringLiteral("%1 %2")
                     .arg(pattern.name)
                     .arg(pattern.busbw ? pattern.busbw->value : -1.0, 0, 'g', 12);
    const auto add = [&lines](const auto &figure) {
        lines << (figure ? QString::number(figure->value, 'g', 12) : u"-"_s);
    };
    add(report.memoryCapacity);
    add(report.peakPower);
    add(report.capex);
    for (const BomLine &line : report.bom.lines)
        lines << QStringLiteral("%1 %2 %3")
                     .arg(line.name)
                     .arg(line.quantity)
                     .arg(line.usedBy.join(u' '));
    for (const Finding &finding : report.findings)
        lines << QString(finding.rule % u' ' % finding.objects.join(u' '));
    for (const SlotLink &link : report.slotLinks)
        lines << link.path;
    return lines;
}

} // namespace

void TestInside::nothingDifferent()
{
    const Design design = rigs({});
    QVERIFY(resolveInside(design).design == design);
    QCOMPARE(originalAssembly(u"rig"_s), u"rig"_s);
}

void TestInside::figuresFollow_data()
{
    QTest::addColumn<QByteArray>("inside");
    QTest::addColumn<std::function<void(Component &)>>("change");
    using Change = std::function<void(Component &)>;
    QTest::newRow("off") << QByteArray(R"({"shelf/gpu": {"off": true}})")
                         << Change([](Component &gpu) { gpu.off = true; });
    QTest::newRow("condition") << QByteArray(R"({"shelf/gpu": {"condition": "used"}})")
                               << Change([](Component &gpu) { gpu.condition = u"used"_s; });
    QTest::newRow("price") << QByteArray(R"({"shelf/gpu": {"price": "1 USD"}})")
                           << Change([](Component &gpu) {
                                  gpu.price = TypedValue{u"1 USD"_s, 1.0};
                              });
    QTest::newRow("p2p") << QByteArray(R"({"shelf/gpu": {"p2p": "native"}})")
                         << Change([](Component &gpu) { gpu.p2p = u"native"_s; });
    QTest::newRow("figure") << QByteArray(
        R"({"shelf/gpu": {"figures": {"power_limit": "250 W", "power_typical": "200 W"}}})")
                            << Change([](Component &gpu) {
                                   gpu.figures[u"power_limit"_s].value = {u"250 W"_s, 250.0};
                                   gpu.figures[u"power_typical"_s].value = {u"200 W"_s, 200.0};
                               });
}

void TestInside::figuresFollow()
{
    QFETCH(const QByteArray, inside);
    QFETCH(const std::function<void(Component &)>, change);
    const CatalogPtr catalog = test::shippedCatalog();
    const Report report = evaluate(rigs(inside), *catalog);
    QCOMPARE(figures(report), figures(evaluate(written(change), *catalog)));
    QVERIFY(figures(report) != figures(evaluate(rigs({}), *catalog)));
    for (const SlotLink &link : report.slotLinks)
        QVERIFY2(!link.assembly.contains(u'#'), qPrintable(link.assembly));
    for (const Bottleneck &each : report.bottlenecks)
        for (const Bottleneck::Place &place : each.places)
            QVERIFY2(!place.assembly.contains(u'#'), qPrintable(place.assembly));
}

void TestInside::deepPaths()
{
    const ResolvedInside resolved = resolveInside(rigs(R"({"shelf/gpu": {"off": true}})"));
    QVERIFY(resolved.unknown.empty());
    const Design &design = resolved.design;
    QCOMPARE(design.root->component(u"a"_s)->assembly, u"rig"_s);
    const QString own = design.root->component(u"b"_s)->assembly;
    QCOMPARE(originalAssembly(own), u"rig"_s);
    QVERIFY(own != u"rig"_s);
    const QString shelf = design.assembly(own)->component(u"shelf"_s)->assembly;
    QVERIFY(design.assembly(shelf)->component(u"gpu"_s)->off);
    QVERIFY(!design.assembly(u"shelf"_s)->component(u"gpu"_s)->off);
    QVERIFY(design.root->component(u"b"_s)->inside.isEmpty());
}

void TestInside::outerGoesFirst()
{
    Design design = rigs(R"({"shelf/gpu": {"condition": "used"}})");
    Assembly rig = *design.assembly(u"rig"_s);
    InsideOverride own;
    own.condition = u"new"_s;
    own.p2p = u"patched"_s;
    rig.component(u"shelf"_s)->inside.insert(u"gpu"_s, own);
    design = resolveInside(design.withAssembly(rig)).design;
    const auto gpuOf = [&](const QString &id) {
        const QString rigId = design.root->component(id)->assembly;
        const QString shelf = design.assembly(rigId)->component(u"shelf"_s)->assembly;
        return *design.assembly(shelf)->component(u"gpu"_s);
    };
    QCOMPARE(gpuOf(u"a"_s).condition, u"new"_s);
    QCOMPARE(gpuOf(u"b"_s).condition, u"used"_s);
    QCOMPARE(gpuOf(u"b"_s).p2p, u"patched"_s);
}

void TestInside::unknownPaths()
{
    const CatalogPtr catalog = test::shippedCatalog();
    const Design design = rigs(R"({"shelf/fan": {"off": true}, "gpu": {"off": true}})");
    const Report report = evaluate(design, *catalog);
    QCOMPARE(std::ranges::count(report.findings, u"INP-09"_s, &Finding::rule), 2);
    const auto found = std::ranges::find(report.findings, u"INP-09"_s, &Finding::rule);
    QCOMPARE(found->severity, Severity::Warning);
    QCOMPARE(found->objects, QStringList{u"farm/b"_s});
}

void TestInside::keptNetworkFollows()
{
    Evaluator evaluator(test::shippedCatalog());
    const Report before = evaluator.evaluate(rigs({}));
    const Design changed = rigs(R"({"shelf/gpu": {"off": true}})");
    const Report after = evaluator.evaluate(changed);
    QVERIFY(figures(after) != figures(before));
    QCOMPARE(figures(after), figures(evaluate(changed, *test::shippedCatalog())));
    QCOMPARE(figures(evaluator.evaluate(rigs({}))), figures(before));
}

void TestInside::changeAndReset()
{
    const CatalogPtr catalog = test::shippedCatalog();
    const Design design = rigs({});
    const QStringList way{u"b"_s, u"shelf"_s};
    Component gpu = *componentThere(design, way, u"gpu"_s);
    gpu.condition = u"used"_s;
    gpu.off = true;
    const Result<Design> changed = changeThere(design, *catalog, way, gpu);
    QVERIFY(changed);
    QCOMPARE(changed->root->component(u"b"_s)->inside.keys(), QStringList{u"shelf/gpu"_s});
    QCOMPARE(componentThere(*changed, way, u"gpu"_s)->condition, u"used"_s);
    QVERIFY(insideThere(*changed, way, u"gpu"_s));
    const QStringList other{u"a"_s, u"shelf"_s};
    QVERIFY(!insideThere(*changed, other, u"gpu"_s));
    QVERIFY(!componentThere(*changed, other, u"gpu"_s)->off);
    gpu.condition.clear();
    gpu.off = false;
    const Result<Design> back = changeThere(*changed, *catalog, way, gpu);
    QVERIFY(back);
    QVERIFY(*back == design);
    QVERIFY(resetThere(*changed, way, u"gpu"_s) == design);
}

void TestInside::refusals()
{
    const CatalogPtr catalog = test::shippedCatalog();
    Design design = rigs({});
    const QStringList way{u"b"_s, u"shelf"_s};
    Component gpu = *componentThere(design, way, u"gpu"_s);
    gpu.condition = u"ancient"_s;
    QVERIFY(!changeThere(design, *catalog, way, gpu));
    QVERIFY(!changeThere(design, *catalog, {u"nobody"_s}, gpu));
    QVERIFY(!changeThere(design, *catalog, {}, gpu));
    Assembly shelf = *design.assembly(u"shelf"_s);
    shelf.component(u"gpu"_s)->condition = u"used"_s;
    design = design.withAssembly(shelf);
    gpu.condition.clear();
    const Result<Design> taken = changeThere(design, *catalog, way, gpu);
    QVERIFY(!taken);
    QVERIFY(taken.error().message.contains(u"every instance"_s));
}

void TestInside::editsKeepPaths()
{
    const CatalogPtr catalog = test::shippedCatalog();
    const Design design = rigs(R"({"shelf/gpu": {"off": true}})");
    const auto keys = [](const Design &changed) {
        return changed.root->component(u"b"_s)->inside.keys().join(u' ');
    };
    const Result<Design> inner = renameComponent(design, u"shelf"_s, u"gpu"_s, u"card"_s);
    QVERIFY(inner);
    QCOMPARE(keys(*inner), u"shelf/card"_s);
    const Result<Design> middle = renameComponent(design, u"rig"_s, u"shelf"_s, u"tray"_s);
    QVERIFY(middle);
    QCOMPARE(keys(*middle), u"tray/gpu"_s);
    QCOMPARE(keys(removeItems(design, u"shelf"_s, {u"gpu"_s}, {})), QString());
    QCOMPARE(keys(removeItems(design, u"rig"_s, {u"board"_s}, {})), u"shelf/gpu"_s);
    const Result<Grouped> grouped = groupComponents(design, u"rig"_s, {u"shelf"_s}, {});
    QVERIFY(grouped);
    QCOMPARE(keys(grouped->design), u"block/shelf/gpu"_s);
    const Result<Ungrouped> again =
        ungroupComponent(grouped->design, *catalog, u"rig"_s, grouped->id);
    QVERIFY(again);
    QCOMPARE(keys(again->design), u"shelf/gpu"_s);
    const Result<Ungrouped> flat = ungroupComponent(design, *catalog, u"rig"_s, u"shelf"_s);
    QVERIFY(flat);
    QCOMPARE(keys(flat->design), u"gpu"_s);
    const Result<Pasted> pasted =
        pasteItems(design, Design::rootId, copyItems(design, Design::rootId, {u"b"_s}), {});
    QVERIFY(pasted);
    const Component *copy = pasted->design.root->component(pasted->ids.first());
    QCOMPARE(copy->inside, design.root->component(u"b"_s)->inside);
}

QTEST_GUILESS_MAIN(TestInside)
#include "tst_inside.moc"
