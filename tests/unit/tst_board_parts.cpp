// Boards of one's own beyond their figures: as parts that others place, phases on their rails, links and their loss.
#include "model/edit/connect.h"
#include "model/edit/drawn_part.h"
#include "model/edit/edits.h"
#include "model/export/board_part.h"
#include "model/study/study.h"
#include "tests/support/designs.h"

#include <QTest>

#include <cmath>

using namespace nongjang;

namespace {

bool has(const Report &report, const char *rule)
{
    return std::any_of(report.findings.begin(), report.findings.end(),
                       [rule](const Finding &each) { return each.rule == QLatin1String(rule); });
}

bool isNear(double actual, double expected, double share = 1e-9)
{
    return std::abs(actual - expected) <= share * std::max(1.0, std::abs(expected));
}

} // namespace

class TestBoardParts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void partsArePlacedAsDrawn();
    void drawingsOfNoUse_data();
    void drawingsOfNoUse();
    void phasesGoToTheirRails();
    void linksAndTheirLoss_data();
    void linksAndTheirLoss();
    void diesAreJoinedByNvLink();
};

/// Another design that places the part has the same dies, rings and parts lists as one that holds the board itself.
void TestBoardParts::partsArePlacedAsDrawn()
{
    const Design design =
        test::design(test::exampleText(QStringLiteral("board-two-die-ad102.farm")));
    const QString board = QStringLiteral("board");
    const QString id = QStringLiteral("two-die");
    const Result<QByteArray> text =
        boardPart(design, *test::shippedCatalog(), board, id, QStringLiteral("2026-11-26"),
                  drawingOf(design, board));
    QVERIFY(text);
    const Result<std::vector<PartPtr>> parts = readCatalogFile(*text, QStringLiteral("part.json"));
    QVERIFY2(parts, parts ? "" : qPrintable(parts.error().message));
    std::vector<PartPtr> all = test::shippedCatalog()->parts();
    all.push_back(parts->front());
    const Catalog catalog(all, {});
    Design other = test::design(
        R"({"format": 1, "assemblies": [{"id": "board", "components": []}],)"
        R"( "farm": {"components": [{"id": "host", "part": "asrock_rack_romed8_2t"}]}})");
    QString message;
    for (int i = 0; i < 2; ++i) {
        const Result<AddedComponent> added =
            addComponentInto(other, catalog, Design::rootId, id, QStringLiteral("host"));
        QVERIFY2(added, added ? "" : qPrintable(added.error().message));
        other = added->design;
    }
    QCOMPARE(other.assemblies.size(), 2); // the one with the same name and the board, once
    const Report report = evaluate(other, catalog);
    QCOMPARE(report.counts.value(QStringLiteral("gpu")), 4.0);
    QVERIFY(isNear(report.memoryCapacity->value, 4 * 48e9));
    QCOMPARE(report.boards.size(), std::size_t(1));
    QCOMPARE(report.boards.front().built, 2.0);
    QVERIFY(std::any_of(report.bom.lines.begin(), report.bom.lines.end(),
                        [](const BomLine &line) { return line.part == u"die-ad102-300"; }));
    QVERIFY(!has(report, "BRD-12"));
    const Design byHand =
        test::design(R"({"format": 1, "farm": {"components": [{"id": "a", "part": "two-die"}]}})");
    QVERIFY(has(evaluate(byHand, catalog), "BRD-12"));
}

void TestBoardParts::drawingsOfNoUse_data()
{
    QTest::addColumn<QByteArray>("drawing");
    QTest::newRow("truncated") << QByteArray(R"({"format": 1, "farm": {"compon)");
    QTest::newRow("nothing placed") << QByteArray(R"({"format": 1, "farm": {}})");
    QTest::newRow("no board") << QByteArray(
        R"({"format": 1, "farm": {"components": [{"id": "a", "part": "rtx-3090"}]}})");
    QTest::newRow("an assembly that is no board")
        << QByteArray(R"({"format": 1, "assemblies": [{"id": "a", "components": []}],)"
                      R"( "farm": {"components": [{"id": "a", "assembly": "a"}]}})");
    QTest::newRow("two of it") << QByteArray(
        R"({"format": 1, "assemblies": [{"id": "a", "board": {}, "components": []}], "farm": )"
        R"({"components": [{"id": "a", "assembly": "a"}, {"id": "b", "assembly": "a"}]}})");
    QTest::newRow("inside itself")
        << QByteArray(R"({"format": 1, "assemblies": [{"id": "a", "board": {}, "components": )"
                      R"([{"id": "a", "assembly": "a"}]}],)"
                      R"( "farm": {"components": [{"id": "a", "assembly": "a"}]}})");
    QTest::newRow("too many") << QByteArray(
        R"({"format": 1, "assemblies": [{"id": "a", "board": {}, "components": )"
        R"([{"id": "d", "part": "die-ad102-300", "count": 99999999}]}],)"
        R"( "farm": {"components": [{"id": "a", "assembly": "a"}]}})");
}

void TestBoardParts::drawingsOfNoUse()
{
    QFETCH(const QByteArray, drawing);
    Part part = *test::shippedCatalog()->part(QStringLiteral("rtx-3090"));
    part.id = QStringLiteral("own");
    part.drawing = drawing;
    const Catalog catalog({std::make_shared<const Part>(part)}, {});
    const Result<AddedComponent> added =
        addComponent(Design(), catalog, Design::rootId, part.id, {});
    QVERIFY(!added);
    QVERIFY(added.error().message.contains(part.name));
}

/// Dropped on a die, the first phase feeds the core, the next kind of phase the memory, further ones whatever has room.
void TestBoardParts::phasesGoToTheirRails()
{
    Design design = test::design(
        R"({"format": 1, "farm": {"components": [{"id": "die", "part": "die-ad102-300"}]}})");
    const std::shared_ptr<const Catalog> catalog = test::shippedCatalog();
    for (const char *rail : {"die:core[1]", "die:vmem[1]", "die:core[2]"}) {
        const Result<AddedComponent> added =
            addComponentInto(design, *catalog, Design::rootId, QStringLiteral("drmos_55a_4090_48"),
                             QStringLiteral("die"));
        QVERIFY2(added, added ? "" : qPrintable(added.error().message));
        QCOMPARE(added->design.root->cables.last().to.toString(), QString::fromUtf8(rail));
        QVERIFY(added->message.contains(QString::fromUtf8(rail)));
        design = added->design;
    }
}

void TestBoardParts::linksAndTheirLoss_data()
{
    QTest::addColumn<QByteArray>("between"); // the switch and the slot
    QTest::addColumn<QByteArray>("cables");
    QTest::addColumn<bool>("isFound");
    QTest::addColumn<bool>("isUnknown");
    const QByteArray retimer = R"({"id": "r", "part": "aries_pt4161l"},)";
    const auto cable = [](const char *from, const char *to, const char *length) -> QByteArray {
        return QByteArray(R"({"from": ")") + from + R"(", "to": ")" + to + "\""
               + (*length ? QByteArray(R"(, "length": ")") + length + "\"" : QByteArray()) + "}";
    };
    QTest::newRow("short") << QByteArray() << cable("slot:chip", "chip:down[1]", "0.2 m") << false
                           << false;
    QTest::newRow("long") << QByteArray() << cable("slot:chip", "chip:down[1]", "0.4 m") << true
                          << false;
    QTest::newRow("unknown") << QByteArray() << cable("slot:chip", "chip:down[1]", "") << false
                             << true;
    QTest::newRow("a retimer in the middle")
        << retimer
        << QByteArray(cable("r:up", "chip:down[1]", "0.2 m") + ","
                      + cable("slot:chip", "r:down", "0.2 m"))
        << false << false;
    QTest::newRow("a retimer at the wrong end")
        << retimer
        << QByteArray(cable("r:up", "chip:down[1]", "0.02 m") + ","
                      + cable("slot:chip", "r:down", "0.4 m"))
        << true << false;
    QTest::newRow("three retimers")
        << QByteArray(R"({"id": "r", "part": "aries_pt4161l"}, {"id": "s", "part": )"
                      R"("aries_pt4161l"}, {"id": "t", "part": "aries_pt4161l"},)")
        << QByteArray(cable("r:up", "chip:down[1]", "0.05 m") + ","
                      + cable("s:up", "r:down", "0.05 m") + "," + cable("t:up", "s:down", "0.05 m")
                      + "," + cable("slot:chip", "t:down", "0.05 m"))
        << true << false;
}

/// From a switch to a slot at gen4, 45 dB a metre: 4 dB of the chip, 1.5 dB of the slot and 8 dB of the card leave 0.32 m.
void TestBoardParts::linksAndTheirLoss()
{
    QFETCH(const QByteArray, between);
    QFETCH(const QByteArray, cables);
    QFETCH(const bool, isFound);
    QFETCH(const bool, isUnknown);
    const Report report = evaluate(
        test::design(
            R"({"format": 1, "assemblies": [{"id": "b", "board": {}, "components": [)" + between
            + R"({"id": "chip", "part": "pex88096"}, {"id": "slot", "part": "conn_pcie_x16"}],)"
            + R"( "cables": [)" + cables + R"(], "ports": [{"name": "slot", "inner": "slot:slot"},)"
            + R"( {"name": "up", "inner": "chip:up[1]"}]}],)"
            + R"( "farm": {"components": [{"id": "b", "assembly": "b"}]}})"),
        *test::shippedCatalog());
    QCOMPARE(has(report, "BRD-07"), isFound);
    QCOMPARE(std::any_of(report.notEvaluated.begin(), report.notEvaluated.end(),
                         [](const NotEvaluated &each) { return each.what == u"BRD-07"; }),
             isUnknown);
}

/// Two links of 25 GB/s between two TU102, as on a board with both; joined without naming a port or a trace.
void TestBoardParts::diesAreJoinedByNvLink()
{
    Design design = test::design(
        R"({"format": 1, "assemblies": [{"id": "b", "board": {}, "components": [)"
        R"({"id": "a", "part": "die-tu102-300"}, {"id": "c", "part": "die-tu102-300"}]}],)"
        R"( "farm": {"components": [{"id": "b", "assembly": "b"}]}})");
    const QString board = QStringLiteral("b");
    for (int link = 1; link <= 2; ++link) {
        const Result<Connected> joined = connectComponents(
            design, *test::shippedCatalog(), board, QStringLiteral("a"), QStringLiteral("c"));
        QVERIFY2(joined, joined ? "" : qPrintable(joined.error().message));
        design = joined->design;
        QCOMPARE(design.assembly(board)->cables.last().part, QStringLiteral("trace_nvlink2_tu102"));
    }
    const Report report = evaluate(design, *test::shippedCatalog());
    QVERIFY(report.slowestPath && report.slowestPath->bandwidth);
    QCOMPARE(report.slowestPath->p2p, PeerAccess::Native);
    QVERIFY(report.slowestPath->bandwidth->value > 0.85 * 25e9);
}

QTEST_GUILESS_MAIN(TestBoardParts)
#include "tst_board_parts.moc"
