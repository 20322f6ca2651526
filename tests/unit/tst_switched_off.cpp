// What is switched off leaves what hangs on it without power: it counts as switched off too (dark_parts.h), and ELE-18 says so.
#include "model/study/dark_parts.h"
#include "model/study/evaluator.h"
#include "model/study/farm_graph.h"
#include "model/study/report_json.h"
#include "model/study/study.h"
#include "tests/support/designs.h"
#include "tests/support/large_designs.h"

#include <QTest>

#include <algorithm>

using namespace nongjang;
using namespace Qt::StringLiterals;

class TestSwitchedOff : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatGetsNoPower_data();
    void whatGetsNoPower();
    void darkIsAsGoodAsSwitchedOff_data();
    void darkIsAsGoodAsSwitchedOff();
    void someOfManyAreDark();
    void halfOfEachCopyIsDark();
    void aServerOnHalfItsSuppliesIsLoadedMore();
    void theEvaluatorFollows();
    void copiesAreStillLeftOut();
    void wherePowerIsDrawnNowhereNothingIsDark();
    void namesKeepTheirNumbers();
};

namespace {

/// What a report says, without what it says about things that are off.
QByteArray figuresOf(Report report)
{
    report.headline.clear();
    report.headlineObjects.clear();
    report.dark.clear();
    report.findings.clear();
    report.notEvaluated.clear();
    return reportJson(report);
}

Design withOff(const Design &design, const QString &assembly, const QString &component)
{
    Assembly changed = *design.assembly(assembly);
    changed.component(component)->off = true;
    return design.withAssembly(changed);
}

/// 2 groups of 64 rigs, each with feeds and PDUs of its own.
Design twoHalls()
{
    Design design = test::example(u"farm-128-rigs-leaf-spine.farm"_s);
    Assembly farm = *design.root;
    for (const QString &id : {u"pdu"_s, u"feed"_s}) {
        farm.component(id)->count = 8;
        Component second = *farm.component(id);
        second.id += u'2';
        farm.components.append(second);
    }
    const auto cut = [&](int cable, const char *from, const char *to, const char *from2,
                         const char *to2) {
        Cable second = farm.cables[cable];
        farm.cables[cable].from = *parseEndpoint(QString::fromLatin1(from));
        farm.cables[cable].to = *parseEndpoint(QString::fromLatin1(to));
        second.from = *parseEndpoint(QString::fromLatin1(from2));
        second.to = *parseEndpoint(QString::fromLatin1(to2));
        farm.cables.append(second);
    };
    cut(4, "pdu[1..8]:outlet_c19[1..8]", "rig[1..64]:ac", "pdu2[1..8]:outlet_c19[1..8]",
        "rig[65..128]:ac");
    cut(5, "feed[1..8]:outlet", "pdu[1..8]:input", "feed2[1..8]:outlet", "pdu2[1..8]:input");
    return design.withAssembly(farm);
}

/// The same with the second half of the rigs as a component of its own, which is off.
Design secondHalfOff()
{
    Design design = twoHalls();
    Assembly farm = *design.root;
    farm.component(u"rig"_s)->count = 64;
    Component second = *farm.component(u"rig"_s);
    second.id = u"rig2"_s;
    second.off = true;
    farm.components.append(second);
    for (const QString &id : {u"pdu2"_s, u"feed2"_s})
        farm.component(id)->off = true;
    for (Cable &cable : farm.cables)
        for (Endpoint *end : {&cable.from, &cable.to})
            if (end->component == u"rig" && end->componentIndex.first == 65) {
                end->component = u"rig2"_s;
                end->componentIndex = {1, 64};
            }
    return design.withAssembly(farm);
}

const DarkPart *darkAt(const Report &report, const QString &path)
{
    const auto it = std::find_if(report.dark.begin(), report.dark.end(),
                                 [&](const DarkPart &part) { return part.path == path; });
    return it == report.dark.end() ? nullptr : &*it;
}

} // namespace

void TestSwitchedOff::whatGetsNoPower_data()
{
    QTest::addColumn<QStringList>("off");
    QTest::addColumn<QStringList>("dark");
    QTest::newRow("nothing is off") << QStringList{} << QStringList{};
    QTest::newRow("the supply") << QStringList{u"psu"_s}
                                << QStringList{u"farm/board"_s, u"farm/cpu"_s, u"farm/dimm"_s,
                                               u"farm/gpu"_s, u"farm/ssd"_s};
    QTest::newRow("the wall socket")
        << QStringList{u"outlet"_s} << QStringList{u"farm/board"_s, u"farm/cpu"_s, u"farm/dimm"_s,
                                                   u"farm/gpu"_s,   u"farm/psu"_s, u"farm/ssd"_s};
    QTest::newRow("a card alone") << QStringList{u"gpu"_s} << QStringList{};
    QTest::newRow("the supply and the cards")
        << QStringList{u"psu"_s, u"gpu"_s}
        << QStringList{u"farm/board"_s, u"farm/cpu"_s, u"farm/dimm"_s, u"farm/ssd"_s};
    QTest::newRow("the board") << QStringList{u"board"_s}
                               << QStringList{u"farm/cpu"_s, u"farm/dimm"_s, u"farm/gpu"_s};
}

void TestSwitchedOff::whatGetsNoPower()
{
    QFETCH(const QStringList, off);
    QFETCH(const QStringList, dark);
    const Design design = test::example(u"rig-4x3090-romed8.farm"_s);
    Assembly farm = *design.root;
    for (Component &component : farm.components)
        component.off = off.contains(component.id);
    const Report report = evaluate(design.withAssembly(farm), *test::shippedCatalog());
    QStringList found;
    for (const Finding &finding : report.findings)
        if (finding.rule == u"ELE-18")
            found << finding.objects;
    std::sort(found.begin(), found.end());
    QCOMPARE(found, dark);
}

void TestSwitchedOff::darkIsAsGoodAsSwitchedOff_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("assembly");
    QTest::addColumn<QString>("component");
    for (const QString &name : test::exampleNames()) {
        const Design design = test::example(name);
        QList<AssemblyPtr> all{design.root};
        all << design.assemblies;
        for (const AssemblyPtr &assembly : all)
            for (const Component &component : assembly->components)
                QTest::addRow("%s: %s/%s", qPrintable(name), qPrintable(assembly->id),
                              qPrintable(component.id))
                    << name << assembly->id << component.id;
    }
}

/// Whatever is switched off: with what gets dark switched off by hand as well the figures are the same, and nothing more gets dark.
void TestSwitchedOff::darkIsAsGoodAsSwitchedOff()
{
    QFETCH(const QString, name);
    QFETCH(const QString, assembly);
    QFETCH(const QString, component);
    const Design design = withOff(test::example(name), assembly, component);
    const Report report = evaluate(design, *test::shippedCatalog());
    Design byHand = design;
    for (const DarkPart &part : report.dark) {
        QVERIFY2(part.count == part.total, qPrintable(part.path));
        QVERIFY2(!part.cause.isEmpty(), qPrintable(part.path));
        if (!part.isInside)
            byHand = withOff(byHand, part.assembly, part.component);
    }
    const Report expected = evaluate(byHand, *test::shippedCatalog());
    QCOMPARE(int(expected.dark.size()), 0);
    QCOMPARE(figuresOf(report), figuresOf(expected));
    QCOMPARE(report.capex ? report.capex->value : 0.0,
             evaluate(test::example(name), *test::shippedCatalog()).capex->value);
}

void TestSwitchedOff::someOfManyAreDark()
{
    const Design design = withOff(twoHalls(), Design::rootId, u"feed2"_s);
    const Report report = evaluate(design, *test::shippedCatalog());
    QCOMPARE(figuresOf(report), figuresOf(evaluate(secondHalfOff(), *test::shippedCatalog())));
    QCOMPARE(report.counts.value(u"gpu"_s), 256.0);
    const DarkPart *rigs = darkAt(report, u"farm/rig"_s);
    QVERIFY(rigs);
    QCOMPARE(rigs->instances, u"65..128"_s);
    QCOMPARE(rigs->count, 64.0);
    QCOMPARE(rigs->total, 128.0);
    QCOMPARE(rigs->cause, u"farm/feed2"_s);
    QVERIFY(!rigs->isInside);
    const DarkPart *cards = darkAt(report, u"farm/rig/gpu"_s);
    QVERIFY(cards && cards->isInside);
    QCOMPARE(cards->count, 256.0);
    QCOMPARE(cards->cause, u"farm/feed2"_s);
}

/// A second supply in each rig feeds two of its cards; its inlet hangs on another feed.
void TestSwitchedOff::halfOfEachCopyIsDark()
{
    Design design = twoHalls();
    Assembly rig = *design.assembly(u"rig"_s);
    Component psu = *rig.component(u"psu"_s);
    psu.id = u"psu_b"_s;
    rig.components.append(psu);
    rig.ports.append(ExposedPort{u"ac_b"_s, *parseEndpoint(u"psu_b:ac"_s), {}});
    for (Cable &cable : rig.cables)
        if (cable.to.toString() == u"gpu[1..4]:power[1..2]") {
            cable.from = *parseEndpoint(u"psu:pcie[1..4]"_s);
            cable.to = *parseEndpoint(u"gpu[1..2]:power[1..2]"_s);
            Cable second = cable;
            second.from = *parseEndpoint(u"psu_b:pcie[1..4]"_s);
            second.to = *parseEndpoint(u"gpu[3..4]:power[1..2]"_s);
            rig.cables.append(second);
            break;
        }
    design = design.withAssembly(rig);
    Assembly farm = *design.root;
    Component feed = *farm.component(u"feed"_s);
    Component pdu = *farm.component(u"pdu"_s);
    feed.id = u"feed_b"_s;
    pdu.id = u"pdu_b"_s;
    feed.off = true;
    farm.components << feed << pdu;
    Cable lead = farm.cables[4];
    lead.from = *parseEndpoint(u"pdu_b[1..8]:outlet_c19[1..8]"_s);
    lead.to = *parseEndpoint(u"rig[1..64]:ac_b"_s);
    farm.cables.append(lead);
    lead = farm.cables[5];
    lead.from = *parseEndpoint(u"feed_b[1..8]:outlet"_s);
    lead.to = *parseEndpoint(u"pdu_b[1..8]:input"_s);
    farm.cables.append(lead);
    design = design.withAssembly(farm);
    const Report report = evaluate(design, *test::shippedCatalog());
    QCOMPARE(report.counts.value(u"gpu"_s), 512.0 - 128.0);
    QCOMPARE(report.counts.value(u"host"_s), 128.0);
    QCOMPARE(report.counts.value(u"psu"_s), 256.0 - 64.0);
    QVERIFY(!darkAt(report, u"farm/rig"_s));
    const DarkPart *cards = darkAt(report, u"farm/rig/gpu"_s);
    QVERIFY(cards);
    QCOMPARE(cards->count, 128.0);
    QCOMPARE(cards->cause, u"farm/feed_b"_s);
    double bought = 0.0;
    for (const BomLine &line : report.bom.lines)
        bought += line.part == u"rtx-3090" ? line.quantity : 0.0;
    QCOMPARE(bought, 512.0);
}

void TestSwitchedOff::aServerOnHalfItsSuppliesIsLoadedMore()
{
    const Design design = test::example(u"ascend-910b-and-a100.farm"_s);
    Assembly farm = *design.root;
    for (Cable &cable : farm.cables)
        cable.off = cable.off || cable.from.toString().startsWith(u"pdu[2]");
    const Report all = evaluate(design, *test::shippedCatalog());
    const Report half = evaluate(design.withAssembly(farm), *test::shippedCatalog());
    QCOMPARE(half.counts.value(u"gpu"_s), 16.0);
    QCOMPARE(int(half.dark.size()), 0);
    const auto load = [](const Report &report, const QString &name) {
        for (const PsuLoad &psu : report.psuLoads)
            if (psu.name == name)
                return psu.fraction;
        return 0.0;
    };
    for (const QString &name : {u"farm/atlas"_s, u"farm/dgx"_s}) {
        QVERIFY(load(all, name) > 0.0);
        QVERIFY(qAbs(load(half, name) - 2.0 * load(all, name)) < 1e-9);
    }
}

void TestSwitchedOff::theEvaluatorFollows()
{
    Evaluator evaluator(test::shippedCatalog());
    const Design on = twoHalls();
    for (const Design &design : {on, withOff(on, Design::rootId, u"feed2"_s), on,
                                 withOff(on, Design::rootId, u"pdu"_s), on})
        QCOMPARE(reportJson(evaluator.evaluate(design)),
                 reportJson(evaluate(design, *test::shippedCatalog())));
}

/// Half of the servers of every pod hang on PDUs that are off. Large farms are walked only as far as tells about the rest (farm_fold.h).
void TestSwitchedOff::copiesAreStillLeftOut()
{
    const test::DrawnFarm farm{16, 32};
    const Catalog catalog = test::catalogWith(test::partsOf(farm));
    const Design plain = test::design(test::textOf(farm));
    Assembly node = *plain.assembly(u"node"_s);
    node.ports.append(ExposedPort{u"ac"_s, *parseEndpoint(u"host:ac"_s), {}});
    const Design design = plain.withAssembly(node);
    const auto podWith = [&](bool isByHand) {
        Assembly pod = *design.assembly(u"pod"_s);
        const QString second = isByHand ? u"node2"_s : u"node"_s;
        if (isByHand) {
            pod.component(u"node"_s)->count = 16;
            Component other = *pod.component(u"node"_s);
            other.id = second;
            other.off = true;
            pod.components.append(other);
            for (int i = 0, count = int(pod.cables.size()); i < count; ++i)
                if (pod.cables[i].from.component == u"node") {
                    Cable cable = pod.cables[i];
                    pod.cables[i].to.portIndex = {1, 16};
                    cable.from.component = second;
                    cable.to.portIndex = {17, 32};
                    pod.cables.append(cable);
                }
        }
        for (const char *id : {"pdu_a", "pdu_b"}) {
            const bool isOff = id[4] == 'b';
            Component pdu;
            pdu.id = QString::fromLatin1(id);
            pdu.part = u"apc_ap8886"_s;
            pdu.count = 16;
            pdu.off = isOff;
            pod.components.append(pdu);
            Cable lead;
            lead.from = *parseEndpoint(pdu.id % u":outlet_c19[1..6]"_s);
            lead.to = *parseEndpoint(!isOff     ? u"node[1..16]:ac[1..6]"_s
                                     : isByHand ? u"node2[1..16]:ac[1..6]"_s
                                                : u"node[17..32]:ac[1..6]"_s);
            lead.part = u"c19_c20_16a"_s;
            pod.cables.append(lead);
        }
        return design.withAssembly(pod);
    };
    const Report report = evaluate(podWith(false), catalog);
    QCOMPARE(report.counts.value(u"gpu"_s), 2048.0);
    QVERIFY(!report.patterns.empty() && report.patterns.front().busbw);
    QByteArray expected = figuresOf(evaluate(podWith(true), catalog));
    expected.replace(":port[1..16]", ":port"); // as the cables are drawn
    QCOMPARE(figuresOf(report), expected);
    const FarmModel model = resolveLiveFarm(podWith(false), catalog);
    const auto folded = FarmGraph::buildFolded(model, 2);
    QVERIFY(folded && folded->isFolded());
}

void TestSwitchedOff::wherePowerIsDrawnNowhereNothingIsDark()
{
    const Design design = test::example(u"rig-4x3090-romed8.farm"_s);
    Assembly farm = *design.root;
    farm.cables.removeIf([](const Cable &cable) {
        return cable.from.component == u"psu" || cable.to.component == u"psu";
    });
    farm.component(u"psu"_s)->off = true;
    const Report report = evaluate(design.withAssembly(farm), *test::shippedCatalog());
    QCOMPARE(int(report.dark.size()), 0);
    QCOMPARE(report.counts.value(u"gpu"_s), 4.0);
}

void TestSwitchedOff::namesKeepTheirNumbers()
{
    const Design design = withOff(twoHalls(), Design::rootId, u"feed"_s);
    const FarmModel model = resolveLiveFarm(design, *test::shippedCatalog());
    const std::optional<FarmGraph> graph = FarmGraph::build(model);
    QVERIFY(graph);
    const QString name = u"farm/rig[77]/gpu[3]"_s;
    const std::optional<NodeIndex> node = graph->nodeOf(name);
    QVERIFY(node && graph->graph().isEndpoint[*node]);
    QCOMPARE(graph->nodeName(*node), name);
    const std::optional<NodeIndex> dark = graph->nodeOf(u"farm/rig[3]/gpu[3]"_s);
    QVERIFY(dark && !graph->graph().isEndpoint[*dark]);
    QVERIFY(findPath(design, *test::shippedCatalog(), name, u"farm/rig[128]/gpu[1]"_s));
    QVERIFY(!findPath(design, *test::shippedCatalog(), name, u"farm/rig[1]/gpu[1]"_s));
}

QTEST_GUILESS_MAIN(TestSwitchedOff)
#include "tst_switched_off.moc"
