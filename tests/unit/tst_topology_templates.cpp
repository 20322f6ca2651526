// Counts of the templates, as closed forms and on what is drawn (engineering model 12.1).
#include "model/io/farm_file.h"
#include "model/study/study.h"
#include "model/templates/topology_template.h"
#include "tests/support/designs.h"
#include "tests/support/expanded_links.h"

#include <QTest>

using namespace nongjang;
using namespace nongjang::test;
using namespace Qt::StringLiterals;

namespace {

Topology topologyOf(const QString &text)
{
    const Result<Topology> topology = readTopologyLine(text);
    if (!topology)
        qFatal("%s: %s", qPrintable(text), qPrintable(topology.error().message));
    return *topology;
}

Design designOf(const QString &text, const TemplateParts &parts = {})
{
    const Result<BuiltTopology> built = buildTopology(topologyOf(text), *shippedCatalog(), parts);
    if (!built)
        qFatal("%s: %s", qPrintable(text), qPrintable(built.error().message));
    return built->design;
}

constexpr qint64 unknown = -1;

void addCase(const char *text, qint64 endpoints, qint64 switches, qint64 links, int diameter,
             qint64 bisection)
{
    QTest::newRow(text) << QString::fromLatin1(text) << endpoints << switches << links << diameter
                        << bisection;
}

void addColumns()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("endpoints");
    QTest::addColumn<qint64>("switches");
    QTest::addColumn<qint64>("links");
    QTest::addColumn<int>("diameter");
    QTest::addColumn<qint64>("bisection");
}

/// One small one of each template.
const QStringList small{
    u"ring n=3"_s,
    u"ring n=7"_s,
    u"mesh n=2"_s,
    u"mesh n=6"_s,
    u"star n=1"_s,
    u"star n=12"_s,
    u"fat-tree radix=2"_s,
    u"fat-tree radix=8"_s,
    u"fat-tree radix=7 down=4"_s,
    u"fat-tree radix=16 down=12 endpoints=50"_s,
    u"fat-tree radix=24 endpoints=5"_s,
    u"fat-tree3 radix=2"_s,
    u"fat-tree3 radix=4"_s,
    u"rail radix=8 nodes=8 gpus=4"_s,
    u"rail radix=16 nodes=9 gpus=3"_s,
    u"multi-plane radix=4 planes=1"_s,
    u"multi-plane radix=4 planes=3"_s,
    u"dragonfly p=1 a=1 h=1"_s,
    u"dragonfly p=2 a=4 h=2"_s,
    u"dragonfly p=1 a=3 h=1 groups=1"_s,
    u"dragonfly p=1 a=3 h=1 groups=2"_s,
    u"dragonfly p=1 a=3 h=2 groups=4"_s,
    u"dragonfly p=1 a=3 h=2 groups=5"_s,
    u"dragonfly p=1 a=5 h=2 groups=8"_s,
    u"torus dims=4x4"_s,
    u"torus dims=2x3"_s,
    u"torus dims=5"_s,
    u"torus dims=3x4x2"_s,
    u"hypercube n=1"_s,
    u"hypercube n=4"_s,
    u"slim-fly q=5"_s,
    u"slim-fly q=7"_s,
    u"mining rigs=3 gpus=2 radix=8"_s,
    u"mining rigs=6 gpus=2 radix=4"_s,
    u"mining rigs=10 gpus=13 radix=4"_s,
};

} // namespace

class TestTopologyTemplates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void closedForms_data();
    void closedForms();
    void drawings_data() { closedForms_data(); }
    void drawings();
    void smallDrawings_data();
    void smallDrawings();
    void smallDrawingsHaveNoErrors_data() { smallDrawings_data(); }
    void smallDrawingsHaveNoErrors();
    void dragonfliesHaveTheDiameter();
    void spinesAreRounded_data();
    void spinesAreRounded();
    void everyTemplateIsListed();
    void suggestionsAreGood();
    void wrongValuesAreRefused_data();
    void wrongValuesAreRefused();
    void largeFatTreeIsASmallFile();
    void userPartsAreUsed();
    void ownNode_data();
    void ownNode();
    void wrongPartsAreRefused_data();
    void wrongPartsAreRefused();
};

void TestTopologyTemplates::closedForms_data()
{
    addColumns();
    addCase("fat-tree radix=64", 2048, 96, 2048, 2, 1024);
    addCase("fat-tree3 radix=64", 65536, 5120, 131072, 4, 32768);
    addCase("fat-tree radix=40", 800, 60, 800, 2, 400);
    addCase("fat-tree3 radix=40", 16000, 2000, 32000, 4, 8000);
    addCase("multi-plane radix=64 planes=8", 16384, 768, 16384, 2, 8192);
    addCase("fat-tree radix=64 down=48", 3072, 80, 1024, 2, 512);
    addCase("fat-tree radix=48 down=32", 1536, 64, 768, 2, 384);
    addCase("rail radix=64 nodes=128 gpus=8", 1024, 48, 1024, 2, 512);
    addCase("dragonfly p=2 a=4 h=2", 72, 36, 90, 3, 20);
    addCase("dragonfly p=16 a=32 h=16", 262656, 16416, 254448 + 131328, 3, 256 * 257);
    addCase("dragonfly p=16 a=32 h=16 groups=511", 261632, 16352, 384272, 3, 255 * 256);
    addCase("slim-fly q=5", 200, 50, 175, 2, unknown);
    addCase("slim-fly q=7", 98 * 6, 98, 539, 2, unknown);
    addCase("slim-fly q=11", 242 * 9, 242, 2057, 2, unknown);
    addCase("slim-fly q=13", 338 * 10, 338, 3211, 2, unknown);
    addCase("torus dims=4x4", 16, 0, 32, 4, 8);
    addCase("torus dims=8x8", 64, 0, 128, 8, 16);
    addCase("torus dims=4x4x4", 64, 0, 192, 6, 32);
    addCase("torus dims=8x8x8", 512, 0, 1536, 12, 128);
    addCase("hypercube n=6", 64, 0, 192, 6, 32);
    addCase("mesh n=8", 8, 0, 28, 1, 16);
    addCase("ring n=8", 8, 0, 8, 4, 2);
    addCase("star n=32", 32, 1, 0, 0, 16);
    addCase("mining rigs=12 gpus=6 radix=24", 72, 1, 12, 0, 6);
}

void TestTopologyTemplates::closedForms()
{
    QFETCH(const QString, text);
    const TopologyCounts counts = countTopology(topologyOf(text));
    QTEST(counts.endpoints, "endpoints");
    QTEST(counts.switches, "switches");
    QTEST(counts.links, "links");
    QTEST(counts.diameter, "diameter");
    QTEST(counts.bisection.value_or(unknown), "bisection");
}

namespace {

Category categoryAt(const FarmModel &model, const ResolvedAssembly &assembly, int component,
                    const QString &port)
{
    const ResolvedComponent &one = assembly.components[std::size_t(component)];
    if (one.part)
        return one.part->category;
    const ResolvedAssembly &inner = model.assemblies[std::size_t(one.assembly)];
    const ExposedPort *exposed = inner.assembly->exposedPort(port);
    return categoryAt(model, inner, inner.indexOf(exposed->inner.component), exposed->inner.port);
}

/// Switch-to-switch cables, or all of them, through all replication, without expanding.
double drawnLinks(const FarmModel &model, bool hasSwitches)
{
    double links = 0.0;
    for (const ResolvedAssembly &assembly : model.assemblies)
        for (const ResolvedCable &cable : assembly.cables) {
            if (portDomain(cable.fromPort.kind) != PortDomain::Network)
                continue;
            const auto isSwitch = [&](int component, const Endpoint &end) {
                return categoryAt(model, assembly, component, end.port) == Category::Switch;
            };
            if (!hasSwitches
                || (isSwitch(cable.from, cable.cable->from) && isSwitch(cable.to, cable.cable->to)))
                links += assembly.instances * double(cable.pairs.size());
        }
    return links;
}

double drawnParts(const FarmModel &model, Category category)
{
    double count = 0.0;
    for (const ResolvedAssembly &assembly : model.assemblies)
        for (int i = 0; i < int(assembly.components.size()); ++i)
            if (const PartPtr &part = assembly.components[std::size_t(i)].part;
                part && part->category == category)
                count += assembly.countOf(i);
    return count;
}

} // namespace

void TestTopologyTemplates::drawings()
{
    QFETCH(const QString, text);
    QFETCH(const qint64, endpoints);
    QFETCH(const qint64, switches);
    QFETCH(const qint64, links);
    const bool isMining = text.startsWith(u"mining"_s);
    const bool hasGpus = isMining || text.startsWith(u"rail"_s);
    const FarmModel model = resolveFarm(designOf(text), *shippedCatalog());
    QCOMPARE(model.inputFindings.size(), 0U);
    QCOMPARE(drawnParts(model, Category::Switch), double(switches));
    if (hasGpus)
        QCOMPARE(drawnParts(model, Category::Gpu), double(endpoints));
    else if (!text.startsWith(u"multi-plane"_s))
        QCOMPARE(drawnParts(model, Category::Host), double(endpoints));
    QCOMPARE(drawnLinks(model, switches > 0 && !isMining), double(links));
}

void TestTopologyTemplates::smallDrawings_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text : small)
        QTest::newRow(qPrintable(text)) << text;
    for (const char *text : {"slim-fly q=11", "slim-fly q=13", "torus dims=8x8x8",
                             "torus dims=4x4x4", "hypercube n=6", "mesh n=8", "ring n=8"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

/// Walks every cable.
void TestTopologyTemplates::smallDrawings()
{
    QFETCH(const QString, text);
    const TopologyCounts counts = countTopology(topologyOf(text));
    const bool isMining = text.startsWith(u"mining"_s);
    const ExpandedLinks drawn(designOf(text), *shippedCatalog(), counts.switches > 0);
    QCOMPARE(qint64(drawn.vertices()), counts.switches > 0 ? counts.switches : counts.nodes);
    QCOMPARE(qint64(drawn.links()), isMining ? counts.switches - 1 : counts.links);
    QCOMPARE(qint64(drawn.nodeLinks()), counts.nodeLinks);
    // Planes meet in the nodes only.
    if (!text.startsWith(u"multi-plane"_s) || text.endsWith(u"planes=1"_s))
        QCOMPARE(drawn.diameter(), counts.diameter);
}

void TestTopologyTemplates::smallDrawingsHaveNoErrors()
{
    QFETCH(const QString, text);
    const Design design = designOf(text);
    const Report report = evaluate(design, *shippedCatalog());
    for (const Finding &finding : report.findings) {
        const bool isAboutTheDrawing =
            finding.rule.startsWith(u"INP-"_s) || finding.rule.startsWith(u"CON-"_s);
        QVERIFY2(!(isAboutTheDrawing && finding.severity == Severity::Error),
                 qPrintable(finding.rule % u' ' % finding.message));
    }
    const Result<LoadedDesign> loaded = parseFarm(writeFarm(design), u"built.farm"_s);
    QVERIFY2(loaded, loaded ? "" : qPrintable(loaded.error().message));
    QCOMPARE(loaded->design, design);
}

void TestTopologyTemplates::dragonfliesHaveTheDiameter()
{
    for (int a = 1; a <= 4; ++a)
        for (int h = 1; h <= 6; h += a == 1 ? 1 : 2)
            for (int groups = 1; groups <= a * h + 1; ++groups) {
                const QString text =
                    u"dragonfly p=1 a=%1 h=%2 groups=%3"_s.arg(a).arg(h).arg(groups);
                const TopologyCounts counts = countTopology(topologyOf(text));
                const ExpandedLinks drawn(designOf(text), *shippedCatalog(), true);
                QVERIFY2(drawn.diameter() == counts.diameter, qPrintable(text));
                QVERIFY2(drawn.links() == counts.links, qPrintable(text));
            }
}

void TestTopologyTemplates::spinesAreRounded_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("leaves");
    QTest::addColumn<int>("spines");
    QTest::newRow("divides") << u"rail radix=64 nodes=128 gpus=8"_s << 32 << 16;
    QTest::newRow("12 is no divisor of 32") << u"rail radix=64 nodes=96 gpus=8"_s << 24 << 16;
    QTest::newRow("one leaf") << u"fat-tree radix=16 endpoints=3"_s << 1 << 1;
    QTest::newRow("3 of 4") << u"fat-tree radix=8 endpoints=21"_s << 6 << 4;
    QTest::newRow("prime uplinks") << u"fat-tree radix=12 down=5 endpoints=30"_s << 6 << 7;
}

void TestTopologyTemplates::spinesAreRounded()
{
    QFETCH(const QString, text);
    QFETCH(const int, leaves);
    QFETCH(const int, spines);
    const Design design = designOf(text);
    QCOMPARE(design.root->component(u"leaf"_s)->count, leaves);
    QCOMPARE(design.root->component(u"spine"_s)->count, spines);
}

void TestTopologyTemplates::everyTemplateIsListed()
{
    QStringList spelled;
    for (const TopologyTemplate &one : topologyTemplates()) {
        QStringList words{one.id};
        QVERIFY(!one.title.isEmpty() && !one.description.isEmpty());
        for (const TemplateParameter &parameter : one.parameters) {
            QVERIFY(!parameter.title.isEmpty() && !parameter.description.isEmpty());
            QCOMPARE(parameter.isOptional, parameter.suggestion.isEmpty());
            words << (parameter.isOptional ? u'[' % parameter.key % u']' : parameter.key);
        }
        spelled << words.join(u' ');
    }
    spelled.sort();
    QStringList expected{u"ring n"_s,
                         u"mesh n"_s,
                         u"star n"_s,
                         u"fat-tree radix [down] [endpoints]"_s,
                         u"fat-tree3 radix"_s,
                         u"rail radix nodes gpus"_s,
                         u"multi-plane radix planes"_s,
                         u"dragonfly p a h [groups]"_s,
                         u"torus dims"_s,
                         u"hypercube n"_s,
                         u"mining rigs gpus radix"_s,
                         u"slim-fly q"_s};
    expected.sort();
    QCOMPARE(spelled, expected);
}

void TestTopologyTemplates::suggestionsAreGood()
{
    for (const TopologyTemplate &one : topologyTemplates()) {
        QMap<QString, QString> values;
        for (const TemplateParameter &parameter : one.parameters)
            values.insert(parameter.key, parameter.suggestion);
        const Result<Topology> topology = readTopology(one.id, values);
        QVERIFY2(topology, topology ? "" : qPrintable(topology.error().message));
        const Result<BuiltTopology> built = buildTopology(*topology, *shippedCatalog());
        QVERIFY2(built, built ? "" : qPrintable(built.error().message));
    }
}

void TestTopologyTemplates::wrongValuesAreRefused_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("names");
    const auto add = [](const char *text, const char *names) {
        QTest::newRow(text) << QString::fromLatin1(text) << QString::fromUtf8(names);
    };
    add("clos radix=4", "fat-tree3");
    add("ring", "“n”");
    add("ring n=2", "from 3");
    add("ring n=four", "four");
    add("ring n=4 k=2", "“k”");
    add("ring n=1000001", "1000000");
    add("fat-tree radix=1", "radix");
    add("fat-tree radix=8 down=8", "down");
    add("fat-tree radix=8 endpoints=33", "32");
    add("fat-tree radix=1024 down=1023", "1000000");
    add("dragonfly p=1 a=1024 h=1024", "1000000");
    add("fat-tree3 radix=5", "even");
    add("fat-tree3 radix=160", "1024000");
    add("rail radix=8 nodes=9 gpus=4", "8 nodes");
    add("rail radix=7 nodes=1 gpus=1", "even");
    add("multi-plane radix=9 planes=2", "even");
    add("dragonfly p=2 a=4 h=2 groups=10", "9");
    add("torus dims=4x1", "dims");
    add("torus dims=4y4", "dims");
    add("torus dims=", "“dims”");
    add("torus dims=2x2x2x2x2x2x2x2x2", "at most 8");
    add("torus dims=1000000x1000000x1000000", "dims");
    add("hypercube n=20", "19");
    add("slim-fly q=9", "prime");
    add("mining rigs=1 gpus=65 radix=4", "gpus");
}

void TestTopologyTemplates::wrongValuesAreRefused()
{
    QFETCH(const QString, text);
    QFETCH(const QString, names);
    const Result<Topology> topology = readTopologyLine(text);
    QVERIFY(!topology);
    QVERIFY2(topology.error().message.contains(names), qPrintable(topology.error().message));
}

void TestTopologyTemplates::largeFatTreeIsASmallFile()
{
    QVERIFY(writeFarm(designOf(u"fat-tree3 radix=64"_s)).size() < 4000);
    QVERIFY(writeFarm(designOf(u"torus dims=16x16x16"_s)).size() < 4000);
    QVERIFY(writeFarm(designOf(u"hypercube n=16"_s)).size() < 16'000);
}

void TestTopologyTemplates::userPartsAreUsed()
{
    TemplateParts parts;
    parts.switchPart = u"mlx_qm8700"_s;
    parts.cablePart = u"aoc_qsfp56_200g"_s;
    const Design design = designOf(u"fat-tree radix=40"_s, parts);
    QCOMPARE(design.root->component(u"leaf"_s)->part, parts.switchPart);
    for (const Cable &cable : design.root->cables)
        QCOMPARE(cable.part, parts.cablePart);
    const Result<TopologyPlan> plan =
        planTopology(topologyOf(u"fat-tree radix=40"_s), *shippedCatalog(), parts);
    QVERIFY(plan);
    QCOMPARE(plan->switchPrice->value.si(), 60.0 * plan->switchPart->price()->amount.value.si());
    parts.cablePart.clear();
    parts.switchPart.clear();
    parts.rate = gigabitsPerSecond(10.0);
    const Design slow = designOf(u"fat-tree radix=24"_s, parts);
    const PartPtr part = shippedCatalog()->part(slow.root->component(u"leaf"_s)->part);
    const QString port = slow.root->cables.constLast().from.port;
    QCOMPARE(part->port(port)->rate->si(), 1.25e9);
}

void TestTopologyTemplates::ownNode_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("one port") << u"fat-tree radix=8"_s;
    QTest::newRow("star") << u"star n=3"_s;
    QTest::newRow("dragonfly") << u"dragonfly p=2 a=4 h=2"_s;
    QTest::newRow("mining") << u"mining rigs=5 gpus=4 radix=8"_s;
}

void TestTopologyTemplates::ownNode()
{
    QFETCH(const QString, text);
    TemplateParts parts;
    parts.nodeDesign = design(exampleText(u"farm-128-rigs-leaf-spine.farm"_s));
    parts.nodeAssembly = u"rig"_s;
    const Design built = designOf(text, parts);
    QVERIFY(built.assembly(u"rig"_s));
    QVERIFY(!built.assembly(u"node"_s));
    const FarmModel model = resolveFarm(built, *shippedCatalog());
    QCOMPARE(model.inputFindings.size(), 0U);
    QCOMPARE(drawnParts(model, Category::Gpu), 4.0 * double(countTopology(topologyOf(text)).nodes));
}

void TestTopologyTemplates::wrongPartsAreRefused_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("switchPart");
    QTest::addColumn<QString>("cablePart");
    QTest::addColumn<QString>("node");
    QTest::addColumn<QString>("names");
    QTest::newRow("no such switch")
        << u"star n=4"_s << u"nonsense"_s << u""_s << u""_s << u"nonsense"_s;
    QTest::newRow("switch too small")
        << u"star n=40"_s << u"mlx_sn2700"_s << u""_s << u""_s << u"32"_s;
    QTest::newRow("no switch is that large")
        << u"star n=500"_s << u""_s << u""_s << u""_s << u"144"_s;
    QTest::newRow("no such cable")
        << u"star n=4"_s << u""_s << u"nonsense"_s << u""_s << u"nonsense"_s;
    QTest::newRow("cable does not fit")
        << u"star n=4"_s << u"mlx_sn2700"_s << u"cat6a"_s << u""_s << u"cable"_s;
    QTest::newRow("no such assembly")
        << u"star n=4"_s << u""_s << u""_s << u"nonsense"_s << u"rig"_s;
    QTest::newRow("node without enough ports")
        << u"ring n=4"_s << u""_s << u""_s << u"rig"_s << u"2 are needed"_s;
    QTest::newRow("no host takes so many cards")
        << u"mesh n=40"_s << u""_s << u""_s << u""_s << u"slots"_s;
    QTest::newRow("more GPUs than sockets")
        << u"rail radix=64 nodes=4 gpus=16"_s << u""_s << u""_s << u""_s << u"gpus"_s;
}

void TestTopologyTemplates::wrongPartsAreRefused()
{
    QFETCH(const QString, text);
    QFETCH(const QString, switchPart);
    QFETCH(const QString, cablePart);
    QFETCH(const QString, node);
    QFETCH(const QString, names);
    TemplateParts parts;
    parts.switchPart = switchPart;
    parts.cablePart = cablePart;
    if (!node.isEmpty()) {
        parts.nodeDesign = design(exampleText(u"farm-128-rigs-leaf-spine.farm"_s));
        parts.nodeAssembly = node;
    }
    const Result<BuiltTopology> built = buildTopology(topologyOf(text), *shippedCatalog(), parts);
    QVERIFY(!built);
    QVERIFY2(built.error().message.contains(names), qPrintable(built.error().message));
}

QTEST_GUILESS_MAIN(TestTopologyTemplates)
#include "tst_topology_templates.moc"
