#include "model/edit/edits.h"
#include "tests/support/designs.h"

#include <QTest>

using namespace nongjang;

namespace {

using test::cablesOf;

const QString farm = QStringLiteral("farm");

const Catalog &catalog()
{
    return *test::shippedCatalog();
}

Component changed(const Design &design, const char *id)
{
    return *design.root->component(QString::fromUtf8(id));
}

} // namespace

class TestEditItems : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void movesComponents();
    void removingDropsCablesAndPorts();
    void removesSingleCables();
    void renamingFollowsEverywhere();
    void refusesToRename_data();
    void refusesToRename();
    void replacesComponents();
    void cablesFollowTheCount_data();
    void cablesFollowTheCount();
    void anUnknownConditionStays();
    void noEditMakesAFileThatCannotBeOpened();
    void refusesToReplaceComponents_data();
    void refusesToReplaceComponents();
    void fewerTakeTheirCablesAlong();
    void fewerLeaveNoCableApart();
    void replacesCables();
    void refusesToReplaceCables_data();
    void refusesToReplaceCables();
};

void TestEditItems::movesComponents()
{
    const Design design = test::farmOf(
        R"({"id": "a", "part": "rtx-3090", "at": [10, 20]}, {"id": "b", "part": "rtx-3090"}, {"id": "c", "part": "rtx-3090", "at": [1, 1]})");
    const Design moved = moveComponents(
        design, farm, {QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("none")},
        QPointF(5, -5));
    QCOMPARE(moved.root->components[0].position, QPointF(15, 15));
    QCOMPARE(moved.root->components[1].position, QPointF(5, -5));
    QCOMPARE(moved.root->components[2].position, QPointF(1, 1));
    QVERIFY(moveComponents(design, farm, {QStringLiteral("a")}, {}) == design);
    QVERIFY(moveComponents(design, QStringLiteral("none"), {QStringLiteral("a")}, QPointF(1, 1))
            == design);
    QVERIFY(moveComponents(moved, farm, {QStringLiteral("a")}, QPointF(-5, 5)).root->components[0]
            == design.root->components[0]);
}

void TestEditItems::removingDropsCablesAndPorts()
{
    const Design design = test::example(QStringLiteral("farm-128-rigs-leaf-spine.farm"));
    const Design without = removeItems(design, QStringLiteral("rig"), {QStringLiteral("nic")}, {});
    const Assembly &rig = *without.assembly(QStringLiteral("rig"));
    QVERIFY(!rig.component(QStringLiteral("nic")));
    QVERIFY(rig.component(QStringLiteral("gpu")));
    QVERIFY(!rig.exposedPort(QStringLiteral("lan")));
    QVERIFY(rig.exposedPort(QStringLiteral("ac")));
    for (const Cable &cable : rig.cables)
        QVERIFY(cable.from.component != u"nic" && cable.to.component != u"nic");
    QCOMPARE(rig.cables.size(), design.assembly(QStringLiteral("rig"))->cables.size() - 1);
    // What is left can be written and read.
    QVERIFY(test::design(writeFarm(without)) == without);
}

void TestEditItems::removesSingleCables()
{
    const Design design = test::example(QStringLiteral("rig-4x3090-romed8.farm"));
    const QStringList before = cablesOf(design);
    QStringList expected = before;
    expected.removeAt(3);
    expected.removeAt(0);
    QCOMPARE(cablesOf(removeItems(design, farm, {}, {0, 3})), expected);
    QCOMPARE(cablesOf(removeItems(design, farm, {}, {-1, 999})), before);
    QVERIFY(removeItems(design, QStringLiteral("none"), {QStringLiteral("gpu")}, {0}) == design);
}

void TestEditItems::renamingFollowsEverywhere()
{
    const Design design = test::example(QStringLiteral("farm-128-rigs-leaf-spine.farm"));
    const QString rig = QStringLiteral("rig");
    const Result<Design> renamed =
        renameComponent(design, rig, QStringLiteral("nic"), QStringLiteral("card.1"));
    QVERIFY(renamed);
    QByteArray expected = writeFarm(design);
    expected.replace("{\"id\": \"nic\"", "{\"id\": \"card.1\"");
    expected.replace("\"nic:p", "\"card.1:p");
    QCOMPARE(writeFarm(*renamed), expected);
    // The farm has a component “rig” of its own; components of other assemblies stay.
    const Result<Design> outer = renameComponent(design, farm, rig, QStringLiteral("node"));
    QVERIFY(outer);
    QCOMPARE(outer->root->components[0].id, QStringLiteral("node"));
    QCOMPARE(outer->root->components[0].assembly, rig);
    QVERIFY(outer->assembly(rig));
    QVERIFY(test::design(writeFarm(*outer)) == *outer);
}

void TestEditItems::refusesToRename_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("newId");
    QTest::addColumn<QString>("says");
    QTest::newRow("a component that is not there")
        << QStringLiteral("none") << QStringLiteral("x") << QStringLiteral("no component “none”");
    QTest::newRow("an id that is taken")
        << QStringLiteral("gpu") << QStringLiteral("cpu") << QStringLiteral("already a component");
    QTest::newRow("an id with a blank")
        << QStringLiteral("gpu") << QStringLiteral("my gpu") << QStringLiteral("not an id");
    QTest::newRow("an empty id") << QStringLiteral("gpu") << QString()
                                 << QStringLiteral("not an id");
    QTest::newRow("an id with a bracket")
        << QStringLiteral("gpu") << QStringLiteral("gpu[1]") << QStringLiteral("not an id");
}

void TestEditItems::refusesToRename()
{
    QFETCH(const QString, id);
    QFETCH(const QString, newId);
    QFETCH(const QString, says);
    const Design design = test::example(QStringLiteral("rig-4x3090-romed8.farm"));
    const Result<Design> renamed = renameComponent(design, farm, id, newId);
    QVERIFY(!renamed);
    QVERIFY2(renamed.error().message.contains(says), qPrintable(renamed.error().message));
}

void TestEditItems::replacesComponents()
{
    const Design design = test::example(QStringLiteral("rig-4x3090-romed8.farm"));
    Component gpu = changed(design, "gpu");
    gpu.label = QStringLiteral("New label");
    gpu.count = 8;
    gpu.off = true;
    const Result<Design> replaced = replaceComponent(design, catalog(), farm, gpu);
    QVERIFY2(replaced, replaced ? "" : qPrintable(replaced.error().message));
    QVERIFY(changed(*replaced, "gpu") == gpu);
    QCOMPARE(cablesOf(*replaced), cablesOf(design));
    gpu.part = QStringLiteral("rtx-3090-ti"); // another card with the same plugs
    if (catalog().part(gpu.part))
        QVERIFY(replaceComponent(design, catalog(), farm, gpu)
                || !catalog().part(gpu.part)->port(QStringLiteral("power")));
}

void TestEditItems::cablesFollowTheCount_data()
{
    QTest::addColumn<QString>("cable");
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *cable, int from, int to,
                        const char *expected) {
        QTest::newRow(name) << QString::fromLatin1(cable) << from << to
                            << QString::fromLatin1(expected);
    };
    row("more cards", "gpu:pcie > board:slot[1]", 1, 4, "gpu:pcie > board:slot[1..4]");
    row("the other way round", "board:slot[2] > gpu:pcie", 1, 2, "board:slot[2..3] > gpu:pcie");
    row("fewer cards", "gpu:pcie > board:slot[1..4]", 4, 2, "gpu:pcie > board:slot[1..2]");
    row("several ports each", "psu:pcie[1..2] > gpu:power[1..2]", 1, 4,
        "psu:pcie[1..8] > gpu:power[1..2]");
    row("all of them by number", "psu:pcie[1..8] > gpu[1..4]:power[1..2]", 4, 3,
        "psu:pcie[1..6] > gpu[1..3]:power[1..2]");
    row("a slot on the way is taken", "gpu:pcie > board:slot[5]", 1, 3, // nic in slot[7]
        "gpu[1]:pcie > board:slot[5], gpu[2]:pcie > board:slot[1], gpu[3]:pcie > board:slot[2]");
    row("too few slots", "board:slot[4] > gpu:pcie", 1, 8,
        "board:slot[4] > gpu[1]:pcie, board:slot[1] > gpu[2]:pcie, board:slot[2] > gpu[3]:pcie, "
        "board:slot[3] > gpu[4]:pcie, board:slot[5] > gpu[5]:pcie, board:slot[6] > gpu[6]:pcie");
    row("too few leads", "psu:pcie[8..9] > gpu:power[1..2]", 1, 2,
        "psu:pcie[8..9] > gpu[1]:power[1..2], psu:pcie[1] > gpu[2]:power[1], "
        "psu:pcie[2] > gpu[2]:power[2]");
    row("one of several", "gpu[1]:pcie > board:slot[1]", 2, 3, "gpu[1]:pcie > board:slot[1]");
    row("did not come out before", "gpu:pcie > board:slot[1..2]", 1, 3,
        "gpu:pcie > board:slot[1..2]");
}

void TestEditItems::cablesFollowTheCount()
{
    QFETCH(const QString, cable);
    QFETCH(const int, from);
    QFETCH(const int, to);
    QFETCH(const QString, expected);
    Design design = test::example(QStringLiteral("rig-4x3090-romed8.farm"));
    Assembly assembly = *design.root;
    assembly.component(QStringLiteral("gpu"))->count = from;
    Component nic;
    nic.id = QStringLiteral("nic");
    nic.part = QStringLiteral("intel_x550_t2");
    assembly.components.append(nic);
    assembly.cables.clear();
    const auto add = [&assembly](const QString &left, const QString &right) {
        Cable joined;
        joined.from = *parseEndpoint(left);
        joined.to = *parseEndpoint(right);
        assembly.cables.append(joined);
    };
    const QStringList ends = cable.split(QStringLiteral(" > "));
    add(ends[0], ends[1]);
    add(QStringLiteral("nic:pcie"), QStringLiteral("board:slot[7]"));
    design = design.withAssembly(assembly);
    Component gpu = changed(design, "gpu");
    gpu.count = to;
    const Result<Design> replaced = replaceComponent(design, catalog(), farm, gpu);
    QVERIFY2(replaced, replaced ? "" : qPrintable(replaced.error().message));
    QStringList cables = expected.split(QStringLiteral(", "));
    cables.insert(1, QStringLiteral("nic:pcie > board:slot[7]")); // those of more cards come last
    QCOMPARE(cablesOf(*replaced), cables);
}

/// It comes from a file or from parts that are gone, and does not stand in the way of other changes.
void TestEditItems::anUnknownConditionStays()
{
    const Design design = test::farmOf(R"({"id": "gpu", "part": "rtx-3090", "condition": "worn"})");
    Component gpu = changed(design, "gpu");
    gpu.label = QStringLiteral("old");
    const Result<Design> replaced = replaceComponent(design, catalog(), farm, gpu);
    QVERIFY(replaced);
    QCOMPARE(changed(*replaced, "gpu").condition, QStringLiteral("worn"));
}

/// What reading a file refuses, no edit may make.
void TestEditItems::noEditMakesAFileThatCannotBeOpened()
{
    const Design design = test::design(R"({"format": 1,
        "assemblies": [{"id": "rig", "components": [{"id": "gpu", "part": "rtx-3090", "count": 1000}],
                        "ports": [{"name": "last", "inner": "gpu[1000]:pcie"}]}],
        "farm": {"components": [{"id": "rigs", "assembly": "rig", "count": 1000}]}})");
    Component gpu = *design.assembly(QStringLiteral("rig"))->component(QStringLiteral("gpu"));
    gpu.count = 999; // leaves the exposed port without its card
    QVERIFY(!replaceComponent(design, catalog(), QStringLiteral("rig"), gpu));
    gpu.count = 1'000'000; // 10^9 cards in all
    const Result<Design> many = replaceComponent(design, catalog(), QStringLiteral("rig"), gpu);
    QVERIFY(!many && many.error().message.contains(QStringLiteral("multiply")));
    Component rigs = changed(design, "rigs");
    rigs.count = 99'000;
    const Result<Design> most = replaceComponent(design, catalog(), farm, rigs);
    QVERIFY2(most, most ? "" : qPrintable(most.error().message));
    rigs.count = 100'000;
    QVERIFY(!replaceComponent(design, catalog(), farm, rigs));
    const QByteArray clipboard = copyItems(*most, farm, {QStringLiteral("rigs")});
    QVERIFY(!pasteItems(*most, farm, clipboard, {}));
    QVERIFY(pasteItems(design, farm, copyItems(design, farm, {QStringLiteral("rigs")}), {}));
}

void TestEditItems::refusesToReplaceComponents_data()
{
    QTest::addColumn<Component>("component");
    QTest::addColumn<QString>("says");
    const Design design = test::example(QStringLiteral("rig-4x3090-romed8.farm"));
    const auto row = [&](const char *name, const char *says, auto &&change) {
        Component gpu = changed(design, "gpu");
        change(gpu);
        QTest::newRow(name) << gpu << QString::fromUtf8(says);
    };
    row("a component that is not there", "no component “none”",
        [](Component &gpu) { gpu.id = QStringLiteral("none"); });
    row("a count of 0", "count lies between 1 and", [](Component &gpu) { gpu.count = 0; });
    row("a count beyond measure", "count lies between 1 and",
        [](Component &gpu) { gpu.count = maximumCount + 1; });
    row("a negative price", "price cannot be negative", [](Component &gpu) {
        gpu.price = TypedValue{QStringLiteral("-1 USD"), -1.0};
    });
    row("a negative figure", "cannot be set", [](Component &gpu) {
        gpu.figures.insert(QStringLiteral("power_limit"), {{QStringLiteral("-1 W"), -1.0}, {}});
    });
    row("more power out than in", "cannot be set", [](Component &gpu) {
        gpu.figures.insert(QStringLiteral("efficiency_50"), {{QStringLiteral("1.5"), 1.5}, {}});
    });
    row("more power than a card can draw", "twice what", [](Component &gpu) {
        gpu.figures.insert(QStringLiteral("power_limit"), {{QStringLiteral("9999 W"), 9999.0}, {}});
    });
    row("a figure nobody knows", "cannot be set", [](Component &gpu) {
        gpu.figures.insert(QStringLiteral("speed"), {{QStringLiteral("1"), 1.0}, {}});
    });
    row("a condition nobody knows", "no price for the condition “worn”",
        [](Component &gpu) { gpu.condition = QStringLiteral("worn"); });
    row("a part without the plugged ports", "would lead nowhere",
        [](Component &gpu) { gpu.part = QStringLiteral("v100-sxm2-32g"); });
}

void TestEditItems::refusesToReplaceComponents()
{
    QFETCH(const Component, component);
    QFETCH(const QString, says);
    const Design design = test::example(QStringLiteral("rig-4x3090-romed8.farm"));
    const Result<Design> replaced = replaceComponent(design, catalog(), farm, component);
    QVERIFY(!replaced);
    QVERIFY2(replaced.error().message.contains(says), qPrintable(replaced.error().message));
}

void TestEditItems::fewerTakeTheirCablesAlong()
{
    const Design design = test::example(QStringLiteral("rig-4x3090-romed8.farm"));
    Component gpu = changed(design, "gpu");
    gpu.count = 2;
    const Result<Design> fewer = replaceComponent(design, catalog(), farm, gpu);
    QVERIFY2(fewer, fewer ? "" : qPrintable(fewer.error().message));
    QCOMPARE(fewer->root->component(QStringLiteral("gpu"))->count, 2);
    QCOMPARE(fewer->root->cables.size(), design.root->cables.size() - 2); // two risers
    QVERIFY(fewer->root->components.size() == design.root->components.size());
    for (const Cable &cable : fewer->root->cables)
        for (const Endpoint &end : {cable.from, cable.to})
            QVERIFY(end.component != u"gpu" || end.componentIndex.last <= 2);
}

/// One cable for all of them, with an end that lies in several others.
void TestEditItems::fewerLeaveNoCableApart()
{
    const Design design = test::farmOf(
        R"({"id": "gpu", "part": "rtx-3090", "count": 4}, {"id": "board", "part": "asrock_rack_romed8_2t", "count": 4})",
        R"({"from": "gpu:pcie", "to": "board[1..4]:slot[1]"})");
    Component gpu = changed(design, "gpu");
    gpu.count = 2;
    const Result<Design> fewer = replaceComponent(design, catalog(), farm, gpu);
    QVERIFY2(fewer, fewer ? "" : qPrintable(fewer.error().message));
    QCOMPARE(cablesOf(*fewer), QStringList(QStringLiteral("gpu:pcie > board[1..2]:slot[1]")));
}

void TestEditItems::replacesCables()
{
    const Design design = test::example(QStringLiteral("rig-4x3090-romed8.farm"));
    Cable cable = design.root->cables[2];
    QCOMPARE(cable.part, QStringLiteral("riser_x16_gen4"));
    cable.part = QStringLiteral("riser_x16_gen3");
    cable.length = TypedValue{QStringLiteral("40 cm"), 0.4};
    const Result<Design> replaced = replaceCable(design, catalog(), farm, 2, cable);
    QVERIFY2(replaced, replaced ? "" : qPrintable(replaced.error().message));
    QVERIFY(replaced->root->cables[2] == cable);
    QCOMPARE(replaced->root->cables.size(), design.root->cables.size());
}

void TestEditItems::refusesToReplaceCables_data()
{
    QTest::addColumn<int>("index");
    QTest::addColumn<Cable>("cable");
    QTest::addColumn<QString>("says");
    const Cable riser = test::example(QStringLiteral("rig-4x3090-romed8.farm")).root->cables[2];
    const auto row = [&](const char *name, int index, const char *says, auto &&change) {
        Cable cable = riser;
        change(cable);
        QTest::newRow(name) << index << cable << QString::fromUtf8(says);
    };
    const auto nothing = [](Cable &) {
    };
    row("a cable that is not there", 999, "no such cable", nothing);
    row("a negative index", -1, "no such cable", nothing);
    row("no cables at all", 2, "positive", [](Cable &cable) { cable.count = 0; });
    row("more than a file holds", 2, "4096", [](Cable &cable) { cable.count = 4097; });
    row("no length", 2, "positive", [](Cable &cable) {
        cable.length = TypedValue{QStringLiteral("0 m"), 0.0};
    });
    row("a part nobody knows", 2, "not in the catalogue",
        [](Cable &cable) { cable.part = QStringLiteral("no-such-part"); });
    row("a power lead between slot and card", 2, "does not join",
        [](Cable &cable) { cable.part = QStringLiteral("pcie_8pin"); });
    row("a part that is no cable", 2, "two ends",
        [](Cable &cable) { cable.part = QStringLiteral("rtx-3090"); });
    row("an end that is not there", 2, "",
        [](Cable &cable) { cable.to.component = QStringLiteral("none"); });
}

void TestEditItems::refusesToReplaceCables()
{
    QFETCH(const int, index);
    QFETCH(const Cable, cable);
    QFETCH(const QString, says);
    const Design design = test::example(QStringLiteral("rig-4x3090-romed8.farm"));
    const Result<Design> replaced = replaceCable(design, catalog(), farm, index, cable);
    QVERIFY(!replaced);
    QVERIFY2(replaced.error().message.contains(says), qPrintable(replaced.error().message));
}

QTEST_GUILESS_MAIN(TestEditItems)
#include "tst_edit_items.moc"
