#include "model/design/connectors.h"
#include "tests/support/designs.h"

#include <QSet>
#include <QTest>

#include <map>
#include <random>

using namespace nongjang;

namespace {

using Pairs = std::vector<ConnectorPair>;

/// "1.2>3.4 …": component.port of both ends.
QString text(const Pairs &pairs)
{
    QStringList texts;
    for (const ConnectorPair &pair : pairs)
        texts << QStringLiteral("%1.%2>%3.%4")
                     .arg(pair.from.component)
                     .arg(pair.from.port)
                     .arg(pair.to.component)
                     .arg(pair.to.port);
    return texts.join(u' ');
}

ConnectorRange range(int componentFirst, int components, int portFirst, int ports)
{
    return {componentFirst, components, portFirst, ports};
}

Cable cable(CablePattern pattern, int count = 1)
{
    Cable cable;
    cable.pattern = pattern;
    cable.count = count;
    return cable;
}

} // namespace

class TestConnectors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void endpoints_data();
    void endpoints();
    void ids_data();
    void ids();
    void patternNamesComeBack();
    void ranges_data();
    void ranges();
    void pairs_data();
    void pairs();
    void spreadIsEven_data();
    void spreadIsEven();
    void fullMeshJoinsEveryPair_data();
    void fullMeshJoinsEveryPair();
    void errors_data();
    void errors();
    void noConnectorIsUsedTwice();
    void overridesReachThePart();
    void exposedPortsLeadInside();
    void endsOfCables_data();
    void endsOfCables();
    void exposedPortErrors_data();
    void exposedPortErrors();
};

void TestConnectors::endpoints_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("valid");
    const auto row = [](const char *name, const QString &text, bool valid) {
        QTest::newRow(name) << text << valid;
    };
    row("component and port", QStringLiteral("gpu:pcie"), true);
    row("a range of components", QStringLiteral("gpu[1..4]:pcie"), true);
    row("one component", QStringLiteral("gpu[3]:pcie"), true);
    row("a range of ports", QStringLiteral("board:slot[2..4]"), true);
    row("ranges on both", QStringLiteral("gpu[1..2]:power[1..2]"), true);
    row("ids with every allowed sign", QStringLiteral("a-b_c.9[1000000]:x.y-z_0"), true);
    row("nothing", QString(), false);
    row("no port", QStringLiteral("gpu"), false);
    row("an empty port", QStringLiteral("gpu:"), false);
    row("an empty component", QStringLiteral(":pcie"), false);
    row("two colons", QStringLiteral("farm:gpu:pcie"), false);
    row("numbers start at 1", QStringLiteral("gpu[0]:pcie"), false);
    row("a range from 0", QStringLiteral("gpu[0..2]:pcie"), false);
    row("a negative number", QStringLiteral("gpu[-1]:pcie"), false);
    row("a range backwards", QStringLiteral("gpu[4..1]:pcie"), false);
    row("an empty range", QStringLiteral("gpu[]:pcie"), false);
    row("an open range", QStringLiteral("gpu[1..]:pcie"), false);
    row("a range without start", QStringLiteral("gpu[..4]:pcie"), false);
    row("three dots", QStringLiteral("gpu[1...4]:pcie"), false);
    row("a dash as range", QStringLiteral("gpu[1-4]:pcie"), false);
    row("a list", QStringLiteral("gpu[1,2]:pcie"), false);
    row("no closing bracket", QStringLiteral("gpu[1:pcie"), false);
    row("no opening bracket", QStringLiteral("gpu1]:pcie"), false);
    row("something behind the bracket", QStringLiteral("gpu[1]x:pcie"), false);
    row("brackets twice", QStringLiteral("gpu[1][2]:pcie"), false);
    row("a fraction", QStringLiteral("gpu[1.5]:pcie"), false);
    row("a number beyond every count", QStringLiteral("gpu[1000001]:pcie"), false);
    row("a number beyond int", QStringLiteral("gpu[99999999999]:pcie"), false);
    row("a blank in an id", QStringLiteral("g pu:pcie"), false);
    row("a letter outside ASCII", QStringLiteral("gpü:pcie"), false);
    row("a slash", QStringLiteral("rig/gpu:pcie"), false);
    row("an id starting with a dash", QStringLiteral("-gpu:pcie"), false);
}

void TestConnectors::endpoints()
{
    QFETCH(const QString, text);
    QFETCH(const bool, valid);
    const std::optional<Endpoint> endpoint = parseEndpoint(text);
    QCOMPARE(endpoint.has_value(), valid);
    if (valid)
        QCOMPARE(endpoint->toString(), text);
}

void TestConnectors::ids_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<bool>("valid");
    QTest::newRow("letters") << QStringLiteral("gpu") << true;
    QTest::newRow("a digit first") << QStringLiteral("4x3090") << true;
    QTest::newRow("one letter") << QStringLiteral("a") << true;
    QTest::newRow("64 letters") << QString(64, u'a') << true;
    QTest::newRow("65 letters") << QString(65, u'a') << false;
    QTest::newRow("nothing") << QString() << false;
    QTest::newRow("a dot first") << QStringLiteral(".gpu") << false;
    QTest::newRow("a blank") << QStringLiteral("g p") << false;
    QTest::newRow("a line break") << QStringLiteral("gpu\n") << false;
    QTest::newRow("a bracket") << QStringLiteral("gpu[1]") << false;
    QTest::newRow("Hangul") << QStringLiteral("농장") << false;
    QTest::newRow("Arabic digits") << QStringLiteral("gpu٣") << false;
}

void TestConnectors::ids()
{
    QFETCH(const QString, id);
    QTEST(isValidId(id), "valid");
}

void TestConnectors::patternNamesComeBack()
{
    for (const CablePattern pattern :
         {CablePattern::OneToOne, CablePattern::Spread, CablePattern::FullMesh})
        QCOMPARE(patternFromName(patternName(pattern)), std::optional(pattern));
    QVERIFY(!patternFromName(QStringLiteral("star")));
    QVERIFY(!patternFromName(QString()));
}

void TestConnectors::ranges_data()
{
    QTest::addColumn<QString>("endpoint");
    QTest::addColumn<int>("components");
    QTest::addColumn<int>("ports");
    QTest::addColumn<QString>("expected"); // connectors, or a piece of the error
    QTest::newRow("without brackets it is all, component by component")
        << QStringLiteral("gpu:power") << 2 << 2 << QStringLiteral("1.1 1.2 2.1 2.2");
    QTest::newRow("both halves restricted")
        << QStringLiteral("gpu[2..3]:power[2]") << 4 << 2 << QStringLiteral("2.2 3.2");
    QTest::newRow("one number in each")
        << QStringLiteral("gpu[4]:power[1]") << 4 << 2 << QStringLiteral("4.1");
    QTest::newRow("more components than there are")
        << QStringLiteral("gpu[1..5]:power") << 4 << 2 << QStringLiteral("no number 5");
    QTest::newRow("more ports than there are")
        << QStringLiteral("gpu:power[3]") << 4 << 2 << QStringLiteral("no number 3");
}

void TestConnectors::ranges()
{
    QFETCH(const QString, endpoint);
    QFETCH(const int, components);
    QFETCH(const int, ports);
    QFETCH(const QString, expected);
    const Result<ConnectorRange> found =
        connectorRange(*parseEndpoint(endpoint), components, ports);
    if (!found) {
        QVERIFY2(found.error().message.contains(expected), qPrintable(found.error().message));
        return;
    }
    QStringList texts;
    for (qint64 i = 0; i < found->size(); ++i)
        texts << QStringLiteral("%1.%2").arg(found->at(i).component).arg(found->at(i).port);
    QCOMPARE(texts.join(u' '), expected);
}

void TestConnectors::pairs_data()
{
    QTest::addColumn<int>("pattern");
    QTest::addColumn<int>("count");
    QTest::addColumn<ConnectorRange>("from");
    QTest::addColumn<ConnectorRange>("to");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, CablePattern pattern, int count,
                        const ConnectorRange &from, const ConnectorRange &to,
                        const char *expected) {
        QTest::newRow(name) << int(pattern) << count << from << to << QString::fromUtf8(expected);
    };
    row("cards meet slots one by one", CablePattern::OneToOne, 1, range(1, 3, 1, 1),
        range(1, 1, 2, 3), "1.1>1.2 2.1>1.3 3.1>1.4");
    row("two inlets a card from one supply", CablePattern::OneToOne, 1, range(1, 1, 1, 4),
        range(1, 2, 1, 2), "1.1>1.1 1.2>1.2 1.3>2.1 1.4>2.2");
    row("four rigs over two leaves", CablePattern::Spread, 1, range(1, 4, 1, 1), range(1, 2, 1, 8),
        "1.1>1.1 2.1>1.2 3.1>2.1 4.1>2.2");
    row("the last leaf gets what is left", CablePattern::Spread, 1, range(1, 3, 1, 1),
        range(1, 2, 5, 8), "1.1>1.5 2.1>1.6 3.1>2.5");
    row("the same the other way round", CablePattern::Spread, 1, range(1, 2, 1, 8),
        range(1, 4, 1, 1), "1.1>1.1 1.2>2.1 2.1>3.1 2.2>4.1");
    row("equally many are dealt like one-to-one", CablePattern::Spread, 1, range(1, 4, 1, 1),
        range(1, 2, 1, 2), "1.1>1.1 2.1>1.2 3.1>2.1 4.1>2.2");
    row("two leaves with two spines", CablePattern::FullMesh, 1, range(1, 2, 1, 2),
        range(1, 2, 1, 2), "1.1>1.1 1.2>2.1 2.1>1.2 2.2>2.2");
    row("two cables a pair, ports ascending", CablePattern::FullMesh, 2, range(1, 2, 17, 2),
        range(1, 1, 1, 4), "1.17>1.1 1.18>1.2 2.17>1.3 2.18>1.4");
    row("numbers start where the ranges start", CablePattern::FullMesh, 1, range(7, 2, 17, 2),
        range(3, 2, 25, 2), "7.17>3.25 7.18>4.25 8.17>3.26 8.18>4.26");
}

void TestConnectors::pairs()
{
    QFETCH(const int, pattern);
    QFETCH(const int, count);
    QFETCH(const ConnectorRange, from);
    QFETCH(const ConnectorRange, to);
    const Result<Pairs> pairs = pairConnectors(cable(CablePattern(pattern), count), from, to);
    QVERIFY2(pairs, pairs ? "" : qPrintable(pairs.error().message));
    QTEST(text(*pairs), "expected");
}

void TestConnectors::spreadIsEven_data()
{
    QTest::addColumn<int>("rigs");
    QTest::addColumn<int>("leaves");
    QTest::addColumn<QString>("perLeaf");
    QTest::newRow("128 rigs over 4 leaves of 32") << 128 << 4 << QStringLiteral("32 32 32 32");
    QTest::newRow("100 rigs over 4 leaves of 32") << 100 << 4 << QStringLiteral("25 25 25 25");
    QTest::newRow("127 rigs over 4 leaves of 32") << 127 << 4 << QStringLiteral("32 32 32 31");
    QTest::newRow("2 rigs over 4 leaves of 32") << 2 << 4 << QStringLiteral("1 1");
    QTest::newRow("1 rig over 1 leaf") << 1 << 1 << QStringLiteral("1");
}

void TestConnectors::spreadIsEven()
{
    QFETCH(const int, rigs);
    QFETCH(const int, leaves);
    QFETCH(const QString, perLeaf);
    for (const bool reversed : {false, true}) {
        const ConnectorRange few = range(1, rigs, 1, 1);
        const ConnectorRange roomy = range(1, leaves, 1, 32);
        const Result<Pairs> pairs = pairConnectors(cable(CablePattern::Spread),
                                                   reversed ? roomy : few, reversed ? few : roomy);
        QVERIFY(pairs);
        QCOMPARE(int(pairs->size()), rigs);
        std::map<int, int> uses;
        int rig = 0;
        for (const ConnectorPair &pair : *pairs) {
            const Connector leaf = reversed ? pair.from : pair.to;
            QCOMPARE((reversed ? pair.to : pair.from).component, ++rig);
            QCOMPARE(leaf.port, ++uses[leaf.component]);
        }
        QStringList counts;
        for (const auto &[component, count] : uses)
            counts << QString::number(count);
        QCOMPARE(counts.join(u' '), perLeaf);
    }
}

void TestConnectors::fullMeshJoinsEveryPair_data()
{
    QTest::addColumn<int>("leaves");
    QTest::addColumn<int>("spines");
    QTest::addColumn<int>("count");
    QTest::newRow("4 leaves, 2 spines, 8 cables each") << 4 << 2 << 8;
    QTest::newRow("6 leaves, 4 spines, 4 cables each") << 6 << 4 << 4;
    QTest::newRow("1 leaf, 1 spine") << 1 << 1 << 1;
}

void TestConnectors::fullMeshJoinsEveryPair()
{
    QFETCH(const int, leaves);
    QFETCH(const int, spines);
    QFETCH(const int, count);
    const Result<Pairs> pairs =
        pairConnectors(cable(CablePattern::FullMesh, count), range(1, leaves, 17, spines * count),
                       range(1, spines, 1, leaves * count));
    QVERIFY(pairs);
    QCOMPARE(int(pairs->size()), leaves * spines * count);
    std::map<std::pair<int, int>, int> joined;
    QSet<std::pair<int, int>> from;
    QSet<std::pair<int, int>> to;
    for (const ConnectorPair &pair : *pairs) {
        ++joined[{pair.from.component, pair.to.component}];
        from.insert({pair.from.component, pair.from.port});
        to.insert({pair.to.component, pair.to.port});
    }
    QCOMPARE(int(joined.size()), leaves * spines);
    for (const auto &[pair, cables] : joined)
        QCOMPARE(cables, count);
    // Every port of both sides is used exactly once.
    QCOMPARE(int(from.size()), leaves * spines * count);
    QCOMPARE(int(to.size()), leaves * spines * count);
}

void TestConnectors::errors_data()
{
    QTest::addColumn<int>("pattern");
    QTest::addColumn<int>("count");
    QTest::addColumn<ConnectorRange>("from");
    QTest::addColumn<ConnectorRange>("to");
    QTest::addColumn<QString>("says");
    QTest::newRow("one-to-one of 3 and 4")
        << int(CablePattern::OneToOne) << 1 << range(1, 3, 1, 1) << range(1, 1, 1, 4)
        << QStringLiteral("3 on one side and 4 on the other");
    QTest::newRow("a single connector is not repeated")
        << int(CablePattern::OneToOne) << 1 << range(1, 1, 1, 1) << range(1, 4, 1, 1)
        << QStringLiteral("1 on one side");
    QTest::newRow("a mesh without enough ports")
        << int(CablePattern::FullMesh) << 8 << range(1, 4, 17, 15) << range(1, 2, 1, 32)
        << QStringLiteral("needs 16 and 32 ports, but there are 15 and 32");
    QTest::newRow("a mesh of more cables than anyone has")
        << int(CablePattern::FullMesh) << 4096 << range(1, 1'000'000, 1, 4096)
        << range(1, 1'000'000, 1, 4096) << QStringLiteral("at most");
    QTest::newRow("a spread of more cables than anyone has")
        << int(CablePattern::Spread) << 1 << range(1, 1'000'000, 1, 4096)
        << range(1, 1'000'000, 1, 4096) << QStringLiteral("at most");
    QTest::newRow("one-to-one of more cables than anyone has")
        << int(CablePattern::OneToOne) << 1 << range(1, 1'000'000, 1, 4096)
        << range(1, 1'000'000, 1, 4096) << QStringLiteral("at most");
}

void TestConnectors::errors()
{
    QFETCH(const int, pattern);
    QFETCH(const int, count);
    QFETCH(const ConnectorRange, from);
    QFETCH(const ConnectorRange, to);
    QFETCH(const QString, says);
    const Result<Pairs> pairs = pairConnectors(cable(CablePattern(pattern), count), from, to);
    QVERIFY(!pairs);
    QVERIFY2(pairs.error().message.contains(says), qPrintable(pairs.error().message));
}

void TestConnectors::noConnectorIsUsedTwice()
{
    std::mt19937 engine(38);
    const auto below = [&](int bound) {
        return 1 + int(engine() % unsigned(bound));
    };
    int made = 0;
    for (int i = 0; i < 2000; ++i) {
        const ConnectorRange from = range(below(5), below(12), below(4), below(12));
        const ConnectorRange to = range(below(5), below(12), below(4), below(12));
        const Result<Pairs> pairs =
            pairConnectors(cable(CablePattern(engine() % 3), below(3)), from, to);
        if (!pairs)
            continue;
        ++made;
        QSet<std::pair<int, int>> used[2];
        for (const ConnectorPair &pair : *pairs)
            for (const auto &[connector, within, side] :
                 {std::tuple(pair.from, from, 0), std::tuple(pair.to, to, 1)}) {
                QVERIFY(!used[side].contains({connector.component, connector.port}));
                used[side].insert({connector.component, connector.port});
                QVERIFY(connector.component >= within.componentFirst
                        && connector.component < within.componentFirst + within.componentCount);
                QVERIFY(connector.port >= within.portFirst
                        && connector.port < within.portFirst + within.portCount);
            }
    }
    QVERIFY(made > 500);
}

void TestConnectors::overridesReachThePart()
{
    const Catalog &catalog = *test::shippedCatalog();
    Component component;
    component.part = QStringLiteral("rtx-3090");
    QCOMPARE(effectivePart(component, catalog), catalog.part(component.part)); // the same object
    component.figures.insert(QStringLiteral("power_limit"),
                             {{QStringLiteral("250 W"), 250.0}, QStringLiteral("capped")});
    component.figures.insert(QStringLiteral("rack_units"), {{QStringLiteral("2"), 2.0}, {}});
    const PartPtr part = effectivePart(component, catalog);
    QCOMPARE(part->quantity<Power>(FigureKey::PowerLimit)->high.si(), 250.0);
    QCOMPARE(part->figure(FigureKey::PowerLimit)->provenance.note, QStringLiteral("capped"));
    QCOMPARE(part->integer(FigureKey::RackUnits), std::optional(2));
    QCOMPARE(part->quantity<DataSize>(FigureKey::MemoryCapacity)->value.si(), 24e9);
    component.part = QStringLiteral("no-such-part");
    QVERIFY(!effectivePart(component, catalog));
}

namespace {

Design nested(const QByteArray &inner)
{
    return test::design(
        "{\"format\": 1, \"assemblies\": [{\"id\": \"rig\", \"components\": [{\"id\": \"nic\", "
        "\"part\": \"mlx_cx5_mcx555a\", \"count\": 2}], \"ports\": ["
        + inner + "]}], \"farm\": {\"components\": [{\"id\": \"rig\", \"assembly\": \"rig\"}]}}");
}

} // namespace

void TestConnectors::exposedPortsLeadInside()
{
    const Design design = nested("{\"name\": \"lan\", \"inner\": \"nic:port\"}, {\"name\": "
                                 "\"first\", \"inner\": \"nic[1]:port\"}");
    const Component &rig = design.root->components.front();
    const Catalog &catalog = *test::shippedCatalog();
    const Result<Port> lan = resolvePort(design, catalog, rig, QStringLiteral("lan"));
    QVERIFY(lan);
    QCOMPARE(lan->name, QStringLiteral("lan"));
    QCOMPARE(lan->count, 2);
    QCOMPARE(lan->connector, QStringLiteral("QSFP28"));
    QCOMPARE(resolvePort(design, catalog, rig, QStringLiteral("first"))->count, 1);
    QCOMPARE(portsOf(design, catalog, rig).size(), std::size_t(2));
}

void TestConnectors::endsOfCables_data()
{
    QTest::addColumn<QString>("end");
    QTest::addColumn<QString>("connectors"); // "first component.port, components x ports"
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const char *end, const char *connectors,
                        const char *says) {
        QTest::newRow(name) << QString::fromUtf8(end) << QString::fromUtf8(connectors)
                            << QString::fromUtf8(says);
    };
    row("all of them", "rig:lan", "1.1 1x2", "");
    row("one port", "rig:lan[2]", "1.2 1x1", "");
    row("no such component", "rack:lan", "", "no component “rack”");
    row("no such port", "rig:wan", "", "shows no port “wan”");
    row("no such instance", "rig[2]:lan", "", "“rig” counts 1, so there is no number 2");
    row("no such number", "rig:lan[3]", "", "“rig” has 2 of the port “lan”");
}

void TestConnectors::endsOfCables()
{
    QFETCH(const QString, end);
    QFETCH(const QString, connectors);
    QFETCH(const QString, says);
    const Design design = nested("{\"name\": \"lan\", \"inner\": \"nic:port\"}");
    const Result<CableEnd> found =
        resolveEnd(design, *test::shippedCatalog(), *design.root, *parseEndpoint(end));
    QCOMPARE(bool(found), says.isEmpty());
    if (!found) {
        QVERIFY2(found.error().message.contains(says), qPrintable(found.error().message));
        return;
    }
    QCOMPARE(found->port.name, QStringLiteral("lan"));
    const ConnectorRange &range = found->range;
    QCOMPARE(QStringLiteral("%1.%2 %3x%4")
                 .arg(range.componentFirst)
                 .arg(range.portFirst)
                 .arg(range.componentCount)
                 .arg(range.portCount),
             connectors);
}

void TestConnectors::exposedPortErrors_data()
{
    QTest::addColumn<QByteArray>("inner");
    QTest::addColumn<QString>("port");
    QTest::addColumn<QString>("says");
    QTest::newRow("a port that is not shown")
        << QByteArray() << QStringLiteral("lan") << QStringLiteral("shows no port “lan”");
    QTest::newRow("a port the part does not have")
        << QByteArray("{\"name\": \"lan\", \"inner\": \"nic:eth\"}") << QStringLiteral("lan")
        << QStringLiteral("has no port “eth”; it has: ");
    QTest::newRow("a number the part does not have")
        << QByteArray("{\"name\": \"lan\", \"inner\": \"nic:port[7]\"}") << QStringLiteral("lan")
        << QStringLiteral("no number 7");
}

void TestConnectors::exposedPortErrors()
{
    QFETCH(const QByteArray, inner);
    QFETCH(const QString, port);
    QFETCH(const QString, says);
    const Design design = nested(inner);
    const Result<Port> found =
        resolvePort(design, *test::shippedCatalog(), design.root->components.front(), port);
    QVERIFY(!found);
    QVERIFY2(found.error().message.contains(says), qPrintable(found.error().message));
}

QTEST_GUILESS_MAIN(TestConnectors)
#include "tst_connectors.moc"
