#include "model/edit/cable_edits.h"
#include "model/edit/edits.h"
#include "model/edit/port_use.h"
#include "tests/support/designs.h"

#include <QTest>

using namespace nongjang;

namespace {

using test::cablesOf;

const QString farm = QStringLiteral("farm");
const QString board = QStringLiteral("board");

const Catalog &catalog()
{
    return *test::shippedCatalog();
}

QStringList idsOf(const Design &design, const QString &assembly = farm)
{
    QStringList ids;
    for (const Component &component : design.assembly(assembly)->components)
        ids << component.id;
    return ids;
}

Design withBoard()
{
    return test::farmOf(R"({"id": "board", "part": "asrock_rack_romed8_2t", "at": [0, 0]})");
}

/// A board with slots of several widths, for choosing among them.
Catalog slotsCatalog()
{
    return test::catalogWith(
        R"({"id": "slots", "category": "host", "name": "Slots", "ports": [)"
        R"({"name": "x1", "kind": "pcie-slot", "gen": 4, "lanes": 1, "width": 16, "count": 2},)"
        R"({"name": "x4", "kind": "pcie-slot", "gen": 4, "lanes": 4, "width": 16},)"
        R"({"name": "wide", "kind": "pcie-slot", "gen": 4, "lanes": 16, "width": 16},)"
        R"({"name": "old", "kind": "pcie-slot", "gen": 3, "lanes": 16, "width": 16},)"
        R"({"name": "short", "kind": "pcie-slot", "gen": 5, "lanes": 8, "width": 8}]})");
}

} // namespace

class TestEdits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void placesPartsUnderFreshIds();
    void placesAssemblies();
    void refusesToPlace_data();
    void refusesToPlace();
    void fillsTheWidestSlotFirst();
    void wideCardsKeepTheirDistance();
    void cardsOnRisersTakeNoRoom();
    void replicatedBoardsFillOneByOne();
    void plugsInWhatFits_data();
    void plugsInWhatFits();
    void refusesWhatDoesNotFit_data();
    void refusesWhatDoesNotFit();
    void supplyGetsItsLeads();
    void supplyWithoutWorkIsRefused();
    void bestPortAgreesWithAdding();
    void connectsWithTheCheapestCable_data();
    void connectsWithTheCheapestCable();
    void refusesToConnect_data();
    void refusesToConnect();
    void tellsFreePorts();
};

void TestEdits::placesPartsUnderFreshIds()
{
    Design design;
    for (const char *part : {"rtx-3090", "rtx-3090", "rtx-4090", "asrock_rack_romed8_2t",
                             "amd_epyc_7302p", "sf_leadex_plat_1600"}) {
        const Result<AddedComponent> added =
            addComponent(design, catalog(), farm, QString::fromUtf8(part), QPointF(10, 20));
        QVERIFY2(added, added ? "" : qPrintable(added.error().message));
        QCOMPARE(added->design.root->components.last().id, added->id);
        QCOMPARE(added->design.root->components.last().position, QPointF(10, 20));
        QVERIFY(!added->message.isEmpty());
        design = added->design;
    }
    QCOMPARE(idsOf(design),
             (QStringList{QStringLiteral("gpu"), QStringLiteral("gpu2"), QStringLiteral("gpu3"),
                          QStringLiteral("host"), QStringLiteral("cpu"), QStringLiteral("psu")}));
}

void TestEdits::placesAssemblies()
{
    const Design design =
        test::design(R"({"format": 1, "assemblies": [{"id": "rig"}, {"id": "pod", "components": [)"
                     R"({"id": "rig", "assembly": "rig"}]}], "farm": {}})");
    const Result<AddedComponent> added =
        addComponent(design, catalog(), farm, QStringLiteral("assembly:rig"), {});
    QVERIFY(added);
    QCOMPARE(added->id, QStringLiteral("rig"));
    QCOMPARE(added->design.root->components.front().assembly, QStringLiteral("rig"));
    // An assembly may stand in another, but never in itself, however deep.
    QVERIFY(
        addComponent(design, catalog(), QStringLiteral("pod"), QStringLiteral("assembly:rig"), {}));
    for (const char *outer : {"rig", "pod"}) {
        const Result<AddedComponent> cyclic = addComponent(
            design, catalog(), QString::fromUtf8(outer), QStringLiteral("assembly:pod"), {});
        QVERIFY2(!cyclic, outer);
        QVERIFY(cyclic.error().message.contains(QStringLiteral("inside itself")));
    }
    QVERIFY(!addComponent(design, catalog(), QStringLiteral("rig"), QStringLiteral("assembly:farm"),
                          {}));
}

void TestEdits::refusesToPlace_data()
{
    QTest::addColumn<QString>("assembly");
    QTest::addColumn<QString>("part");
    QTest::addColumn<QString>("says");
    QTest::newRow("an unknown part")
        << farm << QStringLiteral("no-such-part") << QStringLiteral("not in the catalogue");
    QTest::newRow("an unknown assembly to place")
        << farm << QStringLiteral("assembly:none") << QStringLiteral("no assembly “none”");
    QTest::newRow("an unknown assembly to place it in")
        << QStringLiteral("none") << QStringLiteral("rtx-3090")
        << QStringLiteral("no assembly “none”");
    QTest::newRow("a cable, which is drawn")
        << farm << QStringLiteral("pcie_8pin") << QStringLiteral("Draw a cable");
    QTest::newRow("a tariff, which is reference data")
        << farm << QStringLiteral("de") << QStringLiteral("reference data");
}

void TestEdits::refusesToPlace()
{
    QFETCH(const QString, assembly);
    QFETCH(const QString, part);
    QFETCH(const QString, says);
    const Result<AddedComponent> added = addComponent(Design(), catalog(), assembly, part, {});
    QVERIFY(!added);
    QVERIFY2(added.error().message.contains(says), qPrintable(added.error().message));
}

void TestEdits::fillsTheWidestSlotFirst()
{
    const Catalog parts = slotsCatalog();
    Design design = test::farmOf(R"({"id": "board", "part": "slots"})");
    // By what they carry, and never the short one.
    const QStringList expected{QStringLiteral("wide"), QStringLiteral("old"), QStringLiteral("x4"),
                               QStringLiteral("x1[1]"), QStringLiteral("x1[2]")};
    for (const QString &slot : expected) {
        const Result<AddedComponent> added =
            addComponentInto(design, parts, farm, QStringLiteral("rtx-3090"), board);
        QVERIFY2(added, added ? "" : qPrintable(added.error().message));
        QCOMPARE(added->design.root->cables.last().to.toString(), QStringLiteral("board:") + slot);
        QVERIFY(added->design.root->cables.last().part.isEmpty());
        design = added->design;
    }
    const Result<AddedComponent> sixth =
        addComponentInto(design, parts, farm, QStringLiteral("rtx-3090"), board);
    QVERIFY(!sixth);
    QCOMPARE(idsOf(design).size(), 6);
}

/// Cards of three places: slots 1, 4 and 7, and where no room is left the first that is free.
void TestEdits::wideCardsKeepTheirDistance()
{
    Design design = withBoard();
    QStringList ends;
    for (int i = 0; i < 4; ++i) {
        const Result<AddedComponent> added =
            addComponentInto(design, catalog(), farm, QStringLiteral("rtx-3090"), board);
        QVERIFY(added);
        ends << added->design.root->cables.last().to.toString();
        design = added->design;
        QCOMPARE(*bestPortFor(design, catalog(), farm, QStringLiteral("rtx-3090"), board),
                 i == 0   ? QStringLiteral("slot[4]")
                 : i == 1 ? QStringLiteral("slot[7]")
                 : i == 2 ? QStringLiteral("slot[2]")
                          : QStringLiteral("slot[3]"));
    }
    QCOMPARE(ends, (QStringList{QStringLiteral("board:slot[1]"), QStringLiteral("board:slot[4]"),
                                QStringLiteral("board:slot[7]"), QStringLiteral("board:slot[2]")}));
}

/// A card on a riser stands elsewhere, and takes no room.
void TestEdits::cardsOnRisersTakeNoRoom()
{
    Design design = withBoard();
    Result<AddedComponent> added =
        addComponentInto(design, catalog(), farm, QStringLiteral("rtx-3090"), board);
    QVERIFY(added);
    Assembly root = *added->design.root;
    root.cables.last().part = QStringLiteral("riser_x16_gen4");
    design = added->design.withAssembly(root);
    QCOMPARE(*bestPortFor(design, catalog(), farm, QStringLiteral("rtx-3090"), board),
             QStringLiteral("slot[2]"));
}

void TestEdits::replicatedBoardsFillOneByOne()
{
    Design design = test::farmOf(R"({"id": "board", "part": "asrock_h110_pro_btc", "count": 2})");
    QStringList ends;
    for (int i = 0; i < 2; ++i) {
        const Result<AddedComponent> added =
            addComponentInto(design, catalog(), farm, QStringLiteral("rtx-3090"), board);
        QVERIFY(added);
        ends << added->design.root->cables.last().to.toString();
        design = added->design;
    }
    QCOMPARE(ends,
             (QStringList{QStringLiteral("board[1]:slot_a"), QStringLiteral("board[2]:slot_a")}));
}

void TestEdits::plugsInWhatFits_data()
{
    QTest::addColumn<QString>("part");
    QTest::addColumn<QString>("cable");
    QTest::newRow("a processor into its socket")
        << QStringLiteral("amd_epyc_7302p") << QStringLiteral("cpu:socket > board:cpu");
    QTest::newRow("memory into the first slot")
        << QStringLiteral("ddr4_rdimm_32g_3200") << QStringLiteral("dimm:dimm > board:dimm[1]");
    QTest::newRow("a network card into the first slot")
        << QStringLiteral("mlx_cx5_mcx555a") << QStringLiteral("nic:pcie > board:slot[1]");
    QTest::newRow("a GPU into the first slot")
        << QStringLiteral("rtx-3090") << QStringLiteral("gpu:pcie > board:slot[1]");
}

void TestEdits::plugsInWhatFits()
{
    QFETCH(const QString, part);
    QFETCH(const QString, cable);
    const Result<AddedComponent> added =
        addComponentInto(withBoard(), catalog(), farm, part, board);
    QVERIFY2(added, added ? "" : qPrintable(added.error().message));
    QCOMPARE(cablesOf(added->design), QStringList{cable});
    QVERIFY(added->message.contains(QStringLiteral("sits in board:")));
    QVERIFY(added->design.root->components.last().position);
    QVERIFY(added->design.root->components.last().position != QPointF(0, 0));
}

void TestEdits::refusesWhatDoesNotFit_data()
{
    QTest::addColumn<QString>("part");
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("says");
    QTest::newRow("a module on a board with slots")
        << QStringLiteral("v100-sxm2-32g") << board << QStringLiteral("does not go into");
    QTest::newRow("a processor of another socket")
        << QStringLiteral("intel_celeron_g3930") << board
        << QStringLiteral("LGA1151 does not go into SP3");
    QTest::newRow("a GPU into a GPU, which has no slot")
        << QStringLiteral("rtx-3090") << QStringLiteral("gpu") << QStringLiteral("no port for it");
    QTest::newRow("a switch into a board")
        << QStringLiteral("mlx_sn2700") << board << QStringLiteral("no port for it");
    QTest::newRow("an unknown target") << QStringLiteral("rtx-3090") << QStringLiteral("none")
                                       << QStringLiteral("no component “none”");
    QTest::newRow("an unknown part")
        << QStringLiteral("no-such-part") << board << QStringLiteral("not in the catalogue");
}

void TestEdits::refusesWhatDoesNotFit()
{
    QFETCH(const QString, part);
    QFETCH(const QString, target);
    QFETCH(const QString, says);
    const Design design = test::farmOf(
        R"({"id": "board", "part": "asrock_rack_romed8_2t"}, {"id": "gpu", "part": "rtx-3090"})");
    const Result<AddedComponent> added = addComponentInto(design, catalog(), farm, part, target);
    QVERIFY(!added);
    QVERIFY2(added.error().message.contains(says), qPrintable(added.error().message));
}

void TestEdits::supplyGetsItsLeads()
{
    Design design = withBoard();
    const Result<AddedComponent> first =
        addComponentInto(design, catalog(), farm, QStringLiteral("sf_leadex_plat_1600"), board);
    QVERIFY2(first, first ? "" : qPrintable(first.error().message));
    QStringList ends;
    for (const Cable &cable : first->design.root->cables) {
        QCOMPARE(cable.from.component, QStringLiteral("psu"));
        const PartPtr lead = catalog().part(cable.part);
        QVERIFY(lead);
        const Port out = test::port(QStringLiteral("sf_leadex_plat_1600"), cable.from.port);
        const Port in = test::port(QStringLiteral("asrock_rack_romed8_2t"), cable.to.port);
        QVERIFY(cableFit(*lead, out, in).fits);
        ends << cable.to.toString();
    }
    ends.sort();
    QCOMPARE(ends, (QStringList{QStringLiteral("board:atx"), QStringLiteral("board:eps[1]"),
                                QStringLiteral("board:eps[2]")}));
    QVERIFY(first->message.contains(QStringLiteral("3 leads")));
    // Everything is fed now: a second supply has nothing to do.
    const Result<AddedComponent> second = addComponentInto(
        first->design, catalog(), farm, QStringLiteral("sf_leadex_plat_1600"), board);
    QVERIFY(!second);
    QVERIFY(second.error().message.contains(QStringLiteral("no free power input")));
}

void TestEdits::supplyWithoutWorkIsRefused()
{
    const Design design = test::farmOf(R"({"id": "leaf", "part": "mlx_sn2700"})");
    const Result<AddedComponent> added = addComponentInto(
        design, catalog(), farm, QStringLiteral("sf_leadex_plat_1600"), QStringLiteral("leaf"));
    QVERIFY(!added);
    QVERIFY(added.error().message.contains(QStringLiteral("no free power input")));
}

void TestEdits::bestPortAgreesWithAdding()
{
    const Design design = withBoard();
    for (const char *part :
         {"rtx-3090", "amd_epyc_7302p", "ddr4_rdimm_32g_3200", "sf_leadex_plat_1600",
          "v100-sxm2-32g", "intel_celeron_g3930", "mlx_sn2700", "no-such-part"}) {
        const QString id = QString::fromUtf8(part);
        const Result<QString> port = bestPortFor(design, catalog(), farm, id, board);
        const Result<AddedComponent> added = addComponentInto(design, catalog(), farm, id, board);
        QVERIFY2(port.hasValue() == added.hasValue(), part);
        if (port && added->design.root->cables.size() == 1)
            QVERIFY2(added->message.contains(*port), part);
    }
}

void TestEdits::connectsWithTheCheapestCable_data()
{
    QTest::addColumn<QByteArray>("components");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<bool>("direct");
    QTest::newRow("a card in its slot needs no cable")
        << QByteArray(
               R"({"id": "a", "part": "rtx-3090"}, {"id": "b", "part": "asrock_rack_romed8_2t"})")
        << QStringLiteral("a:pcie") << QStringLiteral("b:slot[3]") << true;
    QTest::newRow("a card reaches an x1 slot by a riser")
        << QByteArray(
               R"({"id": "a", "part": "rtx-3090"}, {"id": "b", "part": "asrock_h110_pro_btc"})")
        << QStringLiteral("a:pcie") << QStringLiteral("b:slot_b[3]") << false;
    QTest::newRow("a network card and a switch")
        << QByteArray(
               R"({"id": "a", "part": "mlx_cx5_mcx555a"}, {"id": "b", "part": "mlx_sn2700"})")
        << QStringLiteral("a:port") << QStringLiteral("b:port[7]") << false;
    QTest::newRow("a supply and a GPU")
        << QByteArray(
               R"({"id": "a", "part": "sf_leadex_plat_1600"}, {"id": "b", "part": "rtx-3090"})")
        << QStringLiteral("a:pcie[1..2]") << QStringLiteral("b:power[1..2]") << false;
    QTest::newRow("the same the other way round")
        << QByteArray(
               R"({"id": "a", "part": "rtx-3090"}, {"id": "b", "part": "sf_leadex_plat_1600"})")
        << QStringLiteral("a:power[1]") << QStringLiteral("b:pcie[9]") << false;
}

void TestEdits::connectsWithTheCheapestCable()
{
    QFETCH(const QByteArray, components);
    QFETCH(const QString, from);
    QFETCH(const QString, to);
    QFETCH(const bool, direct);
    const Design design = test::farmOf(components);
    const Endpoint a = *parseEndpoint(from);
    const Endpoint b = *parseEndpoint(to);
    const Result<Design> joined = connectPorts(design, catalog(), farm, a, b);
    QVERIFY2(joined, joined ? "" : qPrintable(joined.error().message));
    const Cable &cable = joined->root->cables.last();
    QVERIFY(cable.from == a);
    QVERIFY(cable.to == b);
    if (direct) {
        QVERIFY(cable.part.isEmpty());
        return;
    }
    const Port one = *resolvePort(design, catalog(), design.root->components[0], a.port);
    const Port other = *resolvePort(design, catalog(), design.root->components[1], b.port);
    QCOMPARE(cable.part, chooseCable(catalog(), one, other, {})->id);
}

void TestEdits::refusesToConnect_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("says");
    QTest::newRow("a port that is taken")
        << QStringLiteral("gpu[2]:pcie") << QStringLiteral("board:slot[1]")
        << QStringLiteral("board:slot[1] is already connected");
    QTest::newRow("a range that holds a taken port")
        << QStringLiteral("gpu[1..2]:pcie") << QStringLiteral("board:slot[2..3]")
        << QStringLiteral("already connected");
    QTest::newRow("ports that never meet")
        << QStringLiteral("gpu[2]:pcie") << QStringLiteral("board:lan[1]")
        << QStringLiteral("does not go into");
    QTest::newRow("a port that is not there")
        << QStringLiteral("gpu[2]:nvlink5") << QStringLiteral("board:slot[2]")
        << QStringLiteral("has no port “nvlink5”");
    QTest::newRow("a component that is not there")
        << QStringLiteral("nic:pcie") << QStringLiteral("board:slot[2]")
        << QStringLiteral("no component “nic”");
    QTest::newRow("a number that is not there")
        << QStringLiteral("gpu[3]:pcie") << QStringLiteral("board:slot[2]")
        << QStringLiteral("no number 3");
    QTest::newRow("a slot that is not there")
        << QStringLiteral("gpu[2]:pcie") << QStringLiteral("board:slot[8]")
        << QStringLiteral("no number 8");
    QTest::newRow("a component with itself")
        << QStringLiteral("board:lan[1]") << QStringLiteral("board:lan[2]")
        << QStringLiteral("two different components");
    QTest::newRow("two cards into one slot")
        << QStringLiteral("gpu[2]:pcie") << QStringLiteral("board:slot[2..3]")
        << QStringLiteral("one side");
}

void TestEdits::refusesToConnect()
{
    QFETCH(const QString, from);
    QFETCH(const QString, to);
    QFETCH(const QString, says);
    const Design design = test::farmOf(
        R"({"id": "board", "part": "asrock_rack_romed8_2t"}, {"id": "gpu", "part": "rtx-3090", "count": 2})",
        R"({"from": "gpu[1]:pcie", "to": "board:slot[1]"})");
    const QByteArray before = writeFarm(design);
    const Result<Design> joined =
        connectPorts(design, catalog(), farm, *parseEndpoint(from), *parseEndpoint(to));
    QVERIFY(!joined);
    QVERIFY2(joined.error().message.contains(says), qPrintable(joined.error().message));
    QCOMPARE(writeFarm(design), before);
}

void TestEdits::tellsFreePorts()
{
    const Design design = test::example(QStringLiteral("rig-4x3090-romed8.farm"));
    const PortUse use(design, catalog(), *design.root);
    const auto isFree = [&](const char *component, int index, const char *port, int number) {
        return use.isFree(QString::fromUtf8(component), QString::fromUtf8(port), {index, number});
    };
    QVERIFY(!isFree("board", 1, "slot", 1));
    QVERIFY(isFree("board", 1, "slot", 2));
    QVERIFY(!isFree("board", 1, "slot", 7));
    QVERIFY(!isFree("gpu", 4, "pcie", 1));
    QVERIFY(!isFree("gpu", 4, "power", 2));
    QVERIFY(!isFree("psu", 1, "pcie", 8));
    QVERIFY(isFree("psu", 1, "pcie", 9));
}

QTEST_GUILESS_MAIN(TestEdits)
#include "tst_edits.moc"
