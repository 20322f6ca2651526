#include "model/edit/cable_edits.h"
#include "model/edit/edits.h"
#include "model/edit/group.h"
#include "model/io/farm_file.h"
#include "model/study/study.h"
#include "tests/support/designs.h"

#include <QTest>

using namespace nongjang;

namespace {

const QByteArray rig = R"({"id": "board", "part": "asrock_rack_romed8_2t", "at": [0, 0]},
    {"id": "gpu", "part": "rtx-3090", "count": 2, "at": [400, 0]},
    {"id": "psu", "part": "evga_1600_p2", "at": [-400, 0]})";

/// A rig of which one lead hangs in the air at one end and one slot's riser at the other.
Design looseRig()
{
    return test::farmOf(rig, R"({"from": "gpu[1]:pcie", "to": "board:slot[1]"},
        {"from": "psu:pcie[1]", "to": [120, 300], "part": "pcie_8pin", "way": [[0, 300]]},
        {"from": [500, 500], "to": "gpu[2]:pcie"})");
}

const Cable &cableAt(const Design &design, int index)
{
    return design.root->cables[index];
}

Endpoint at(const char *text)
{
    return *parseEndpoint(QString::fromLatin1(text));
}

Endpoint looseAt(QPointF point)
{
    Endpoint end;
    end.loose = point;
    return end;
}

TypedValue length(double metres)
{
    return {QStringLiteral("%1 m").arg(metres), metres};
}

} // namespace

class TestCableEdits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEndMoves_data();
    void anEndMoves();
    void aLooseCableHoldsItsPort();
    void theShortestThatReachesIsChosen_data();
    void theShortestThatReachesIsChosen();
    void severalAtOnce();
    void wayPointsMoveWithBothBlocks();
    void looseEndsGoWithTheirBlock();
    void looseEndsSurviveEveryEdit();
    void looseCablesAreBought();
};

void TestCableEdits::anEndMoves_data()
{
    QTest::addColumn<int>("cable");
    QTest::addColumn<bool>("from");
    QTest::addColumn<QString>("end");      ///< empty: loose
    QTest::addColumn<QString>("expected"); ///< starts with "!": refused, contains
    QTest::newRow("a loose end is joined and gets a part") << 2 << true << "board:slot[2]"
                                                           << "board:slot[2] > gpu[2]:pcie";
    QTest::newRow("a lead with its part") << 1 << false << "gpu[1]:power[1]"
                                          << "psu:pcie[1] > gpu[1]:power[1] (pcie_8pin)";
    QTest::newRow("to another slot") << 0 << false << "board:slot[3]"
                                     << "gpu[1]:pcie > board:slot[3]";
    QTest::newRow("where it is already") << 0 << false << "board:slot[1]"
                                         << "gpu[1]:pcie > board:slot[1]";
    QTest::newRow("off its port") << 0 << false << ""
                                  << "gpu[1]:pcie > ";
    QTest::newRow("what does not fit") << 1 << false << "board:slot[2]"
                                       << "!does not go into";
    QTest::newRow("a taken port") << 2 << true << "board:slot[1]"
                                  << "!already connected";
    QTest::newRow("a port that is not there") << 2 << true << "board:slot[99]"
                                              << "!99";
    QTest::newRow("both ends loose") << 1 << true << ""
                                     << "!One end";
}

void TestCableEdits::anEndMoves()
{
    QFETCH(const int, cable);
    QFETCH(const bool, from);
    QFETCH(const QString, end);
    QFETCH(const QString, expected);
    const Endpoint to = end.isEmpty() ? looseAt({7, 8}) : *parseEndpoint(end);
    const Result<Design> moved = moveCableEnd(looseRig(), *test::shippedCatalog(), Design::rootId,
                                              cable, from ? CableSide::From : CableSide::To, to);
    if (expected.startsWith(u'!')) {
        QVERIFY(!moved);
        QVERIFY2(moved.error().message.contains(expected.mid(1)),
                 qPrintable(moved.error().message));
        return;
    }
    QVERIFY2(moved, qPrintable(moved ? QString() : moved.error().message));
    QCOMPARE(test::cablesOf(*moved)[cable], expected);
    QCOMPARE(moved->root->cables.size(), 3);
}

void TestCableEdits::aLooseCableHoldsItsPort()
{
    const Catalog &catalog = *test::shippedCatalog();
    const Result<Design> drawn =
        drawLooseCable(looseRig(), catalog, Design::rootId, at("psu:pcie[2]"), {10, 20});
    QVERIFY(drawn);
    QCOMPARE(cableAt(*drawn, 3).to.loose, QPointF(10, 20));
    QVERIFY(cableAt(*drawn, 3).part.isEmpty());
    for (const char *taken : {"psu:pcie[1]", "psu:pcie[2]"})
        QVERIFY(!connectPorts(*drawn, catalog, Design::rootId, at(taken), at("gpu[1]:power[1]")));
    QVERIFY(
        connectPorts(*drawn, catalog, Design::rootId, at("psu:pcie[3]"), at("gpu[1]:power[1]")));
}

void TestCableEdits::theShortestThatReachesIsChosen_data()
{
    QTest::addColumn<double>("metres");
    QTest::addColumn<QString>("part");
    QTest::newRow("shorter than all") << 0.2 << "short";
    QTest::newRow("as long as one") << 0.5 << "short";
    QTest::newRow("between two") << 0.7 << "middle";
    QTest::newRow("long") << 1.5 << "long";
    QTest::newRow("longer than any keeps what is there") << 9.0 << "cheap";
}

void TestCableEdits::theShortestThatReachesIsChosen()
{
    QFETCH(const double, metres);
    QFETCH(const QString, part);
    const auto lead = [](const char *id, const char *reach, const char *price) -> QByteArray {
        return QByteArray(R"({"id": ")") + id + R"(", "category": "cable", "name": ")" + id
               + R"(", "figures": {"length_max": ")" + reach + R"("}, "prices": [{"price": ")"
               + price + R"(", "condition": "new", "date": "2026-01-01", "source": "test"}],
               "ports": [{"name": "a", "kind": "power-in", "connector": "t"},
                         {"name": "b", "kind": "power-out", "connector": "t"}]})";
    };
    const Catalog catalog = test::catalogWith(
        lead("short", "0.5 m", "9 USD") + ',' + lead("middle", "1 m", "5 USD") + ','
        + lead("cheap", "3 m", "1 USD") + ',' + lead("long", "2 m", "20 USD") + R"(,
        {"id": "source", "category": "psu", "name": "Source",
         "ports": [{"name": "out", "kind": "power-out", "connector": "t", "count": 2}]},
        {"id": "sink", "category": "gpu", "name": "Sink",
         "ports": [{"name": "in", "kind": "power-in", "connector": "t", "count": 2}]})");
    const Design bare =
        test::farmOf(R"({"id": "a", "part": "source"}, {"id": "b", "part": "sink"})");
    const Result<Design> drawn =
        connectPorts(bare, catalog, Design::rootId, at("a:out[1]"), at("b:in[1]"));
    QVERIFY(drawn);
    QCOMPARE(cableAt(*drawn, 0).part, QStringLiteral("cheap"));
    const Result<Design> typed =
        setCableLength(*drawn, catalog, Design::rootId, {0}, length(metres));
    QVERIFY(typed);
    QCOMPARE(cableAt(*typed, 0).part, part);
    const Result<Design> moved =
        moveCableEnd(*typed, catalog, Design::rootId, 0, CableSide::To, at("b:in[2]"));
    QVERIFY(moved);
    QCOMPARE(cableAt(*moved, 0).part, part); // it still fits: kept
    const Result<Design> forgotten =
        setCableLength(*typed, catalog, Design::rootId, {0}, std::nullopt);
    QVERIFY(forgotten);
    QVERIFY(!cableAt(*forgotten, 0).length);
}

void TestCableEdits::severalAtOnce()
{
    const Catalog &catalog = *test::shippedCatalog();
    const Design two = test::farmOf(rig, R"(
        {"from": "psu:pcie[1]", "to": "gpu[1]:power[1]", "part": "pcie_8pin"},
        {"from": "psu:eps[1]", "to": "board:eps[1]", "part": "eps_8pin_cpu"},
        {"from": "psu:pcie[2]", "to": "gpu[1]:power[2]", "part": "pcie_8pin"})");
    QCOMPARE(commonCables(two, catalog, Design::rootId, {0, 2}).empty(), false);
    QVERIFY(commonCables(two, catalog, Design::rootId, {0, 1}).empty());
    const Result<Design> off =
        changeCables(two, catalog, Design::rootId, {0, 2}, [](Cable &cable) { cable.off = true; });
    QVERIFY(off);
    QVERIFY(cableAt(*off, 0).off && !cableAt(*off, 1).off && cableAt(*off, 2).off);
    const Result<Design> wrong =
        changeCables(two, catalog, Design::rootId, {0, 1},
                     [](Cable &cable) { cable.part = QStringLiteral("pcie_8pin"); });
    QVERIFY(!wrong); // one of them does not take it: none changes
    QVERIFY(!changeCables(two, catalog, Design::rootId, {7}, [](Cable &) {}));
}

void TestCableEdits::wayPointsMoveWithBothBlocks()
{
    const QList<QPointF> way{{100, 100}, {200, 100}};
    const Design drawn = setCableWay(looseRig(), Design::rootId, 0, way);
    QCOMPARE(cableAt(drawn, 0).way, way);
    const QString root = Design::rootId;
    const Design one = moveComponents(drawn, root, {QStringLiteral("gpu")}, {50, 10});
    QCOMPARE(cableAt(one, 0).way, way);
    const Design both =
        moveComponents(drawn, root, {QStringLiteral("gpu"), QStringLiteral("board")}, {50, 10});
    QCOMPARE(cableAt(both, 0).way, (QList<QPointF>{{150, 110}, {250, 110}}));
    QVERIFY(cableAt(setCableWay(drawn, root, 0, {}), 0).way.isEmpty());
    QCOMPARE(setCableWay(drawn, root, 99, way), drawn);
}

void TestCableEdits::looseEndsGoWithTheirBlock()
{
    const Design moved =
        moveComponents(looseRig(), Design::rootId, {QStringLiteral("psu")}, {5, 7});
    QCOMPARE(cableAt(moved, 1).to.loose, QPointF(125, 307));
    QCOMPARE(cableAt(moved, 1).way, QList<QPointF>({{5, 307}}));
    QCOMPARE(cableAt(moved, 2).from.loose, QPointF(500, 500));
}

void TestCableEdits::looseEndsSurviveEveryEdit()
{
    const Catalog &catalog = *test::shippedCatalog();
    const QString root = Design::rootId;
    const Design loose = looseRig();
    const auto isSound = [&](const Result<Design> &after) {
        if (!after)
            return false;
        const Result<LoadedDesign> read =
            parseFarm(writeFarm(*after), QStringLiteral("again.farm"));
        (void)evaluate(*after, catalog);
        return read && *read->design.root == *after->root;
    };
    QVERIFY(isSound(loose));
    QVERIFY(isSound(renameComponent(loose, root, QStringLiteral("psu"), QStringLiteral("power"))));
    Component counted = *loose.root->component(QStringLiteral("gpu"));
    counted.count = 3;
    QVERIFY(isSound(replaceComponent(loose, catalog, root, counted)));
    Cable off = cableAt(loose, 1);
    off.off = true;
    QVERIFY(isSound(replaceCable(loose, catalog, root, 1, off)));
    off.from = looseAt({0, 0});
    QVERIFY(!replaceCable(loose, catalog, root, 1, off));
    QVERIFY(isSound(removeItems(loose, root, {}, {1})));
    const Design without = removeItems(loose, root, {QStringLiteral("psu")}, {});
    QCOMPARE(without.root->cables.size(), 2); // its lead goes with it
    const auto added =
        addComponentInto(loose, catalog, root, QStringLiteral("rtx-3090"), QStringLiteral("board"));
    QVERIFY(added && isSound(added->design));
    const Result<Grouped> grouped = groupComponents(
        loose, root, {QStringLiteral("psu"), QStringLiteral("gpu")}, QStringLiteral("Rig"));
    QVERIFY(grouped && isSound(grouped->design));
    const AssemblyPtr inner = grouped->design.assembly(QStringLiteral("block"));
    QCOMPARE(inner->cables.size(), 2);                      // both loose ones
    QCOMPARE(inner->cables[0].to.loose, QPointF(520, 300)); // seen from the corner of the group
    const QByteArray clip = copyItems(loose, root, {QStringLiteral("psu"), QStringLiteral("gpu")});
    const Result<Pasted> pasted = pasteItems(loose, root, clip, {10, 10});
    QVERIFY(pasted && isSound(pasted->design));
    QCOMPARE(pasted->design.root->cables.size(), 5);
    QCOMPARE(pasted->design.root->cables[3].to.loose, QPointF(130, 310));
    QCOMPARE(pasted->design.root->cables[3].way, QList<QPointF>({{10, 310}}));
}

void TestCableEdits::looseCablesAreBought()
{
    const Report report = evaluate(looseRig(), *test::shippedCatalog());
    QStringList lines;
    for (const BomLine &line : report.bom.lines)
        if (line.category == u"cable")
            lines << QStringLiteral("%1 × %2").arg(line.quantity).arg(line.part);
    QVERIFY2(lines.contains(QStringLiteral("1 × pcie_8pin")), qPrintable(lines.join(u';')));
    QVERIFY(std::any_of(report.findings.begin(), report.findings.end(),
                        [](const Finding &finding) { return finding.rule == u"INP-08"; }));
}

QTEST_GUILESS_MAIN(TestCableEdits)
#include "tst_cable_edits.moc"
