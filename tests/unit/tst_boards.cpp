// Boards of one's own: what the shipped examples come out at, the formulas at their edges, files, and the part others can take.
#include "model/analysis/board.h"
#include "model/edit/drawn_part.h"
#include "model/export/board_part.h"
#include "model/io/farm_file.h"
#include "model/study/connector_power.h"
#include "model/study/power_curves.h"
#include "model/study/study.h"
#include "tests/support/designs.h"

#include <QTest>

#include <cmath>

using namespace nongjang;

namespace {

Design exampleOf(const char *name)
{
    return test::design(test::exampleText(QString::fromUtf8(name)));
}

Report reportOf(const Design &design)
{
    return evaluate(design, *test::shippedCatalog());
}

/// A figure of the first board; of one of its components where `of` names it.
double value(const Report &report, const char *key, const char *of = "")
{
    if (report.boards.empty())
        return std::nan("");
    const BoardFigure *figure =
        report.boards.front().figure(QString::fromUtf8(key), QString::fromUtf8(of));
    return figure && figure->figure ? figure->figure->value : std::nan("");
}

bool has(const Report &report, const char *rule)
{
    return std::any_of(report.findings.begin(), report.findings.end(),
                       [rule](const Finding &each) { return each.rule == QLatin1String(rule); });
}

bool isNear(double actual, double expected, double share = 1e-9)
{
    return std::abs(actual - expected) <= share * std::max(1.0, std::abs(expected));
}

/// A card with one die, as text; `packages` of `memory` in front and as many behind where `isClamshell`.
QByteArray cardText(const QByteArray &die, const QByteArray &memory, int packages,
                    const QByteArray &more = "", const QByteArray &board = "{}", int phases = 13,
                    const QByteArray &limit = "")
{
    const QByteArray count = QByteArray::number(packages);
    const QByteArray n = QByteArray::number(phases);
    return R"({"format": 1, "rule_date": "2026-10-01", "assemblies": [{"id": "card", "board": )"
           + board + R"(, "components": [{"id": "die", "part": ")" + die + "\"" + limit
           + R"(}, {"id": "mem", "part": ")" + memory + R"(", "count": )" + count
           + R"(}, {"id": "vrm", "part": "drmos_55a_4090_48", "count": )" + n
           + R"(}, {"id": "pw", "part": "conn_12v2x6"})" + more
           + R"(], "cables": [{"from": "mem:mem", "to": "die:mem[1..)" + count
           + R"(]"}, {"from": "vrm:out", "to": "die:core[1..)" + n
           + R"(]"}], "ports": [{"name": "pcie", "inner": "die:pcie"}, {"name": "power", "inner": "pw:power"}]}],)"
           + R"( "farm": {"components": [{"id": "c", "assembly": "card"}]}})";
}

} // namespace

class TestBoards : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void examplesComeOutRight_data();
    void examplesComeOutRight();
    void diesAreAccelerators();
    void twoUplinksHalveTheShare();
    void modulesAreJoinedInPairs();
    void farmsOfBoardsAndOfCards();
    void railsAtTheirEdges();
    void powerSplitsBetweenCoreAndMemory();
    void connectorsCarryWhatTheirKindDoes();
    void railsNameTheirVoltage();
    void rateFollowsThePowerLimit();
    void rateFollowsTheClock();
    void costAtItsEdges();
    void rules_data();
    void rules();
    void filesKeepABoard();
    void badBoards_data();
    void badBoards();
    void isListedAsPartsOrAsOneLine();
    void noBoardSurvives();
    void becomesAPart();
    void unplacedBoardsAreEvaluated();
};

void TestBoards::examplesComeOutRight_data()
{
    QTest::addColumn<QString>("example");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("of");
    QTest::addColumn<double>("expected");
    const auto row = [](const char *example, const char *key, const char *of, double expected) {
        QTest::addRow("%s %s", example, key) << QString::fromUtf8(example) << QString::fromUtf8(key)
                                             << QString::fromUtf8(of) << expected;
    };
    row("board-4090-48g-clamshell.farm", "memory.capacity", "", 48e9);
    row("board-4090-48g-clamshell.farm", "memory.bandwidth", "", 1008e9);
    row("board-4090-48g-clamshell.farm", "die.core_phases", "die", 13.0);
    row("board-4090-48g-clamshell.farm", "die.memory_phases", "die", 4.0);
    row("board-4090-48g-clamshell.farm", "power.input", "", 675.0);
    row("board-4090-48g-clamshell.farm", "yield", "", 0.95 * std::pow(0.998, 24) * 0.99);
    row("board-2080ti-22g.farm", "memory.capacity", "", 22e9);
    row("board-2080ti-22g.farm", "memory.bandwidth", "", 616e9);
    row("board-3080-20g.farm", "memory.capacity", "", 20e9);
    row("board-3080-20g.farm", "memory.bandwidth", "", 760e9);
    row("board-two-die-ad102.farm", "memory.capacity", "", 96e9);
    row("board-two-die-ad102.farm", "memory.bandwidth", "", 2016e9);
    row("board-two-die-ad102.farm", "die.core_phases", "die", 13.0);
    row("board-two-die-ad102.farm", "switch.lanes_used", "chip", 48.0);
    row("board-two-die-ad102.farm", "switch.lanes_left", "chip", 2.0);
    row("board-two-die-ad102.farm", "switch.oversubscription", "chip", 2.0);
    // Eight slots of eight lanes at gen4 below, sixteen lanes at gen4 above: 4 : 1; the second board of the file has two uplinks.
    row("board-pex88096-backplane.farm", "switch.lanes_used", "chip", 80.0);
    row("board-pex88096-backplane.farm", "switch.lanes_left", "chip", 18.0);
    row("board-pex88096-backplane.farm", "switch.oversubscription", "chip", 4.0);
    row("board-v100-nvlink-carrier.farm", "power.input", "", 3 * 600.0 + 2 * 75.0);
    row("board-v100-nvlink-carrier.farm", "memory.capacity", "", 4 * 32e9);
    row("board-v100-nvlink-carrier.farm", "memory.bandwidth", "", 4 * 898e9);
    row("farm-64-two-die-boards.farm", "memory.capacity", "", 96e9);
}

void TestBoards::examplesComeOutRight()
{
    QFETCH(const QString, example);
    QFETCH(const QString, key);
    QFETCH(const QString, of);
    QFETCH(const double, expected);
    const Report report = reportOf(test::design(test::exampleText(example)));
    const double actual = value(report, key.toUtf8().constData(), of.toUtf8().constData());
    QVERIFY2(isNear(actual, expected, 1e-6), qPrintable(QString::number(actual, 'g', 10)));
    for (const Finding &finding : report.findings)
        QVERIFY2(!finding.input, qPrintable(finding.message));
}

void TestBoards::diesAreAccelerators()
{
    const Report report = reportOf(exampleOf("board-4090-48g-clamshell.farm"));
    QCOMPARE(report.counts.value(QStringLiteral("gpu")), 4.0);
    QVERIFY(isNear(report.memoryCapacity->value, 4 * 48e9));
    QVERIFY(isNear(report.memoryBandwidth->value, 4 * 1008e9, 1e-6));
    QVERIFY(report.slowestPath && report.slowestPath->bandwidth);
    QVERIFY(report.slowestPath->from.endsWith(QStringLiteral("/die")));
    const auto die =
        std::find_if(report.bom.lines.begin(), report.bom.lines.end(),
                     [](const BomLine &line) { return line.part == u"die-ad102-300"; });
    QVERIFY(die != report.bom.lines.end());
    QCOMPARE(die->category, QStringLiteral("die")); // it is bought as one
}

void TestBoards::twoUplinksHalveTheShare()
{
    const Report report = reportOf(exampleOf("board-pex88096-backplane.farm"));
    QCOMPARE(report.boards.size(), std::size_t(2));
    const BoardFigure *used =
        report.boards[1].figure(QStringLiteral("switch.lanes_used"), QStringLiteral("chip"));
    const BoardFigure *ratio =
        report.boards[1].figure(QStringLiteral("switch.oversubscription"), QStringLiteral("chip"));
    QVERIFY(used && used->figure && ratio && ratio->figure);
    QCOMPARE(used->figure->value, 96.0);
    QVERIFY(isNear(ratio->figure->value, 2.0));
}

void TestBoards::modulesAreJoinedInPairs()
{
    const Report report = reportOf(exampleOf("board-v100-nvlink-carrier.farm"));
    QCOMPARE(report.counts.value(QStringLiteral("gpu")), 4.0);
    QVERIFY(report.slowestPath && report.slowestPath->bandwidth);
    QCOMPARE(report.slowestPath->p2p, PeerAccess::Native);
    // Two links of 25 GB/s a pair, of which 88 % are had; a transfer takes one of two parallel links unless they are one.
    QVERIFY(report.slowestPath->bandwidth->value >= 0.87 * 25e9);
}

void TestBoards::farmsOfBoardsAndOfCards()
{
    const Report boards = reportOf(exampleOf("farm-64-two-die-boards.farm"));
    const Report cards = reportOf(exampleOf("farm-128-plain-cards.farm"));
    for (const Report *report : {&boards, &cards}) {
        QCOMPARE(report->counts.value(QStringLiteral("gpu")), 128.0);
        QVERIFY(isNear(report->memoryCapacity->value, 128 * 48e9));
        QVERIFY(isNear(report->memoryBandwidth->value, 128 * 1008e9, 1e-6));
        QVERIFY(report->capex && report->typical && !report->bottlenecks.empty());
    }
    QCOMPARE(boards.boards.front().built, 64.0);
    const Result<LoadedDesign> file =
        parseFarm(test::exampleText(QStringLiteral("farm-64-two-die-boards.farm")), {});
    QVERIFY(file && file->variants.size() == 1);
    QVERIFY(boards.capex->value < cards.capex->value);
    QVERIFY(boards.typical->value > cards.typical->value); // the switches draw as well
}

void TestBoards::railsAtTheirEdges()
{
    QCOMPARE(railLoad({100.0, 0.0, 4, 50.0, 0.9}).current, 0.0);
    QCOMPARE(railLoad({100.0, 1.0, 0, 50.0, 0.9}).perPhase, 0.0);
    QCOMPARE(railLoad({100.0, 1.0, 4, 0.0, 0.9}).utilisation, 0.0);
    QCOMPARE(railLoad({100.0, 1.0, 4, 50.0, 1.0}).loss, 0.0);
    QCOMPARE(memoryChannels(352.0, 32.0), 11);
    QCOMPARE(memoryChannels(384.0, 0.0), 0);
    QCOMPARE(memoryChannels(0.0, 32.0), 0);
}

void TestBoards::powerSplitsBetweenCoreAndMemory()
{
    // 450 W in, 58.8 W of memory behind 90 %: 450 − 65.33 = 384.67 W into the core phases, 346.2 W out.
    QVERIFY(isNear(corePower(450.0, 58.8, 0.9, 0.9), 346.2, 1e-6));
    QCOMPARE(corePower(50.0, 58.8, 0.9, 0.9), 0.0);
    const Report report = reportOf(exampleOf("board-4090-48g-clamshell.farm"));
    QVERIFY(isNear(value(report, "die.memory_power", "die"), 24.0 * 4.9 / 2.0, 1e-6));
    QVERIFY(isNear(value(report, "die.core_current", "die"), 346.2, 1e-6));
}

void TestBoards::connectorsCarryWhatTheirKindDoes()
{
    const auto watt = [](const char *connector) {
        Port port;
        port.kind = PortKind::PowerIn;
        port.connector = QString::fromUtf8(connector);
        return connectorPower(port);
    };
    QCOMPARE(watt("pcie-6pin"), 75.0);
    QCOMPARE(watt("pcie-8pin"), 150.0);
    QCOMPARE(watt("eps-8pin"), 336.0);
    QCOMPARE(watt("12v-2x6"), 600.0);
    QCOMPARE(watt("screw"), 0.0);
}

void TestBoards::railsNameTheirVoltage()
{
    const Report report =
        reportOf(test::design(cardText("die-ad102-300", "gddr6x_16gb_21", 12, "", "{}", 13, "")));
    const BoardFigure *current =
        report.boards.front().figure(QStringLiteral("die.memory_current"), QStringLiteral("die"));
    QVERIFY(current && current->figure);
    QVERIFY(current->figure->from.contains(QStringLiteral("constant:board.voltage.gddr6x")));
}

void TestBoards::rateFollowsThePowerLimit()
{
    const auto speed = [](double share) {
        return speedAt(*test::shippedCatalog()->part(QStringLiteral("die-ad102-300")),
                       share * 450.0, Work::Compute);
    };
    QCOMPARE(speed(1.2)->value, 1.0);
    QVERIFY(isNear(speed(0.7)->value, 0.91));
    QVERIFY(isNear(speed(0.75)->value, 0.935));
    QVERIFY(!speed(0.25)); // below all points of the curve
    QVERIFY(!speed(0.0));
    const Report report =
        reportOf(test::design(cardText("die-ad102-300", "gddr6x_16gb_21", 12, "", "{}", 13,
                                       R"(, "figures": {"power_limit": "315 W"})")));
    QVERIFY(isNear(value(report, "compute.share_at_limit", "die"), 0.91));
    const QString fp32 = QStringLiteral("fp32"); // the whole farm goes by the same curve
    QVERIFY(report.sustained.rate.contains(fp32));
    QVERIFY(isNear(report.sustained.rate[fp32].value, 0.91 * report.peak[fp32].value, 1e-6));
    QVERIFY(isNear(value(report, "power.board"), 315.0));
}

void TestBoards::rateFollowsTheClock()
{
    const auto at = [](const QByteArray &clock) {
        return value(reportOf(test::design(
                         cardText("die-ad102-300", "gddr6x_16gb_21", 12, "", "{}", 13, clock))),
                     "compute.fp32");
    };
    QVERIFY(isNear(at(""), 82.58e12, 1e-6));
    QVERIFY(isNear(at(R"(, "figures": {"clock_boost": "1.26 GHz"})"), 41.29e12, 1e-6));
}

void TestBoards::costAtItsEdges()
{
    QCOMPARE(goodBoardCost(100.0, 1.0, 50.0), 100.0);
    QCOMPARE(goodBoardCost(100.0, 0.5, 0.0), 200.0);
    QCOMPARE(goodBoardCost(100.0, 0.5, 40.0), 160.0);
    QVERIFY(std::isinf(goodBoardCost(100.0, 0.0, 0.0)));
    QCOMPARE(boardYield({}), 1.0);
    // 27 × 11 cm, 12 layers: 297 · (0.05 + 0.36)
    QVERIFY(isNear(bareBoardCost(0.0297, 12, 0.05, 0.03), 121.77, 1e-9));
}

void TestBoards::rules_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("rule");
    QTest::addColumn<bool>("expected");
    const auto row = [](const char *name, const QByteArray &text, const char *rule, bool expected) {
        QTest::newRow(name) << text << QByteArray(rule) << expected;
    };
    const QByteArray fine = cardText("die-ad102-300", "gddr6x_16gb_21", 12, "",
                                     R"({"width": "267 mm", "height": "112 mm", "layers": 12})");
    for (const char *rule : {"BRD-01", "BRD-02", "BRD-03", "BRD-04", "BRD-05", "BRD-06", "BRD-07",
                             "BRD-08", "BRD-09", "BRD-10", "BRD-11"})
        row(rule, fine, rule, false);
    row("a channel is empty", cardText("die-ad102-300", "gddr6x_16gb_21", 11), "BRD-01", true);
    row("channels differ", cardText("die-ad102-300", "gddr6x_16gb_21", 20), "BRD-01", true);
    row("slow memory", cardText("die-ad102-300", "gddr6x_8gb_19", 12), "BRD-02", true);
    row("needlessly fast memory", cardText("die-ga102-200", "gddr6x_16gb_21", 10), "BRD-02", true);
    row("too much memory", cardText("die-tu102-300", "gddr6_16gb_14", 22), "BRD-03", true);
    row("too few phases", cardText("die-ad102-300", "gddr6x_16gb_21", 12, "", "{}", 8), "BRD-04",
        true);
    row("phases for a moment", cardText("die-ad102-300", "gddr6x_16gb_21", 12, "", "{}", 11),
        "BRD-04", true);
    row("weak connectors",
        cardText("die-ad102-300", "gddr6x_16gb_21", 12, "", "{}", 13,
                 R"(, "figures": {"power_limit": "620 W"})"),
        "BRD-05", true);
    row("hot board",
        cardText("die-ad102-300", "gddr6x_16gb_21", 12, "",
                 R"({"width": "120 mm", "height": "112 mm"})"),
        "BRD-09", true);
    row("nobody runs so much", cardText("die-ga102-200", "gddr6x_8gb_19", 20), "BRD-10", false);
    row("nobody runs so little", cardText("die-ga102-200", "gddr6x_8gb_19", 5), "BRD-10", true);
}

void TestBoards::rules()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, rule);
    QFETCH(const bool, expected);
    const Report report = reportOf(test::design(text));
    QStringList found;
    for (const Finding &finding : report.findings)
        found << finding.rule + QStringLiteral(": ") + finding.message;
    QVERIFY2(has(report, rule.constData()) == expected, qPrintable(found.join(u'\n')));
}

void TestBoards::filesKeepABoard()
{
    const QByteArray board =
        R"({"width": "267 mm", "height": "112 mm", "layers": 12, "quantity": 100, "nre": "8000 USD",)"
        R"( "salvage": "300 USD", "bom": "line", "steps": [{"name": "Die", "yield": 0.95, "low": 0.93, "x": 1}], "y": [1]})";
    const Design read = test::design(cardText("die-ad102-300", "gddr6x_16gb_21", 12, "", board));
    const BoardSpec &spec = *read.assemblies.front()->board;
    QCOMPARE(spec.width->text, QStringLiteral("267 mm"));
    QCOMPARE(*spec.layers, 12);
    QVERIFY(spec.isOneLine);
    QCOMPARE(spec.steps.front().unknown.entries.size(), 1);
    const Result<LoadedDesign> again = parseFarm(writeFarm(read), {});
    QVERIFY2(again.hasValue(), "the written file is read");
    QVERIFY(again->design == read);
    QVERIFY(!test::design(R"({"format": 1, "assemblies": [{"id": "a"}], "farm": {}})")
                 .assemblies.front()
                 ->board);
}

void TestBoards::badBoards_data()
{
    QTest::addColumn<QByteArray>("board");
    QTest::newRow("no object") << QByteArray("[]");
    QTest::newRow("width without unit") << QByteArray(R"({"width": "267"})");
    QTest::newRow("negative width") << QByteArray(R"({"width": "-1 mm"})");
    QTest::newRow("a board of kilometres") << QByteArray(R"({"width": "3 km"})");
    QTest::newRow("no layers") << QByteArray(R"({"layers": 0})");
    QTest::newRow("half a layer") << QByteArray(R"({"layers": 1.5})");
    QTest::newRow("too many layers") << QByteArray(R"({"layers": 65})");
    QTest::newRow("no boards") << QByteArray(R"({"quantity": 0})");
    QTest::newRow("negative money") << QByteArray(R"({"nre": "-5 USD"})");
    QTest::newRow("unknown kind of list") << QByteArray(R"({"bom": "both"})");
    QTest::newRow("yield of nothing") << QByteArray(R"({"steps": [{"name": "a", "yield": 0}]})");
    QTest::newRow("yield above one") << QByteArray(R"({"steps": [{"name": "a", "yield": 1.1}]})");
    QTest::newRow("no yield") << QByteArray(R"({"steps": [{"name": "a"}]})");
    QTest::newRow("no name") << QByteArray(R"({"steps": [{"yield": 0.9}]})");
    QTest::newRow("low above") << QByteArray(
        R"({"steps": [{"name": "a", "yield": 0.9, "low": 0.95}]})");
    QTest::newRow("high below") << QByteArray(
        R"({"steps": [{"name": "a", "yield": 0.9, "high": 0.5}]})");
}

void TestBoards::badBoards()
{
    QFETCH(const QByteArray, board);
    const Result<LoadedDesign> read =
        parseFarm(cardText("die-ad102-300", "gddr6x_16gb_21", 12, "", board), {});
    QVERIFY(!read);
    QVERIFY(read.error().message.contains(QStringLiteral("board")));
}

void TestBoards::isListedAsPartsOrAsOneLine()
{
    Design design = exampleOf("board-4090-48g-clamshell.farm");
    const Report parts = reportOf(design);
    Assembly card = *design.assembly(QStringLiteral("card"));
    card.board->isOneLine = true;
    const Report line = reportOf(design.withAssembly(card));
    QVERIFY(isNear(parts.bom.total.value.si(), line.bom.total.value.si(), 1e-9));
    const auto isOfBoard = [](const BomLine &each) {
        return each.name.startsWith(QStringLiteral("RTX 4090 48 GB"));
    };
    const auto first = std::find_if(parts.bom.lines.begin(), parts.bom.lines.end(), isOfBoard);
    QVERIFY(std::all_of(first, parts.bom.lines.end(), isOfBoard)); // a list of its own, at the end
    QCOMPARE(first->part, QStringLiteral("die-ad102-300"));
    QVERIFY(parts.bom.lines.back().name.endsWith(QStringLiteral("yield loss")));
    const auto isDie = [](const BomLine &each) {
        return each.part == u"die-ad102-300";
    };
    QVERIFY(std::any_of(parts.bom.lines.begin(), parts.bom.lines.end(), isDie));
    QVERIFY(std::none_of(line.bom.lines.begin(), line.bom.lines.end(), isDie));
    const auto whole = std::find_if(line.bom.lines.begin(), line.bom.lines.end(),
                                    [](const BomLine &each) { return each.category == u"board"; });
    QVERIFY(whole != line.bom.lines.end());
    QCOMPARE(whole->quantity, 4.0);
    QVERIFY(isNear(whole->unitPrice->value.si(), value(parts, "cost.good"), 1e-9));
    const auto costOf = [](const Report &report) { // of the four cards, for the map on the canvas
        for (const ComponentFigures &each : report.components)
            if (each.assembly == u"farm" && each.component == u"card" && each.cost)
                return each.cost->value.si();
        return 0.0;
    };
    QVERIFY(isNear(costOf(parts), 4.0 * value(parts, "cost.good"), 1e-9));
    QVERIFY(isNear(costOf(line), costOf(parts), 1e-9));
}

void TestBoards::noBoardSurvives()
{
    const Report report = reportOf(test::design(
        cardText("die-ad102-300", "gddr6x_16gb_21", 12, "",
                 R"({"bom": "line", "steps": [{"name": "a", "count": 100000, "yield": 0.5}]})")));
    QVERIFY(!report.boards.front().figure(QStringLiteral("cost.good"))->figure);
    QVERIFY(std::isfinite(report.bom.total.high.si()));
    QVERIFY(!report.bom.unknown.isEmpty());
}

void TestBoards::becomesAPart()
{
    const Design design = exampleOf("board-4090-48g-clamshell.farm");
    const QString date = QStringLiteral("2026-11-26");
    const QByteArray drawing = drawingOf(design, QStringLiteral("card"));
    const Result<QByteArray> text =
        boardPart(design, *test::shippedCatalog(), QStringLiteral("card"),
                  QStringLiteral("my-4090"), date, drawing);
    QVERIFY(text.hasValue());
    const Result<std::vector<PartPtr>> parts = readCatalogFile(*text, QStringLiteral("part.json"));
    QVERIFY2(parts.hasValue(), parts ? "" : qPrintable(parts.error().message));
    QCOMPARE(parts->size(), std::size_t(1));
    const Part &part = *parts->front();
    QCOMPARE(part.category, Category::Gpu);
    QVERIFY(isNear(part.figure(FigureKey::MemoryCapacity)->value, 48e9));
    QVERIFY(isNear(part.figure(FigureKey::MemoryBandwidth)->value, 1008e9, 1e-6));
    QVERIFY(isNear(part.figure(FigureKey::PowerLimit)->value, 450.0));
    QVERIFY(part.provenance.source.startsWith(QStringLiteral("computed by Nongjang from")));
    QVERIFY(part.port(QStringLiteral("pcie")) && part.port(QStringLiteral("power")));
    QVERIFY(part.price(QStringLiteral("modded")));
    QVERIFY(!boardPart(design, *test::shippedCatalog(), QStringLiteral("nothing"),
                       QStringLiteral("x"), date, drawing));
    QVERIFY(!boardPart(design, *test::shippedCatalog(), QStringLiteral("card"),
                       QStringLiteral("no id"), date, drawing));
}

void TestBoards::unplacedBoardsAreEvaluated()
{
    Design design = test::design(cardText("die-ad102-300", "gddr6x_16gb_21", 12));
    design.root =
        std::make_shared<const Assembly>(Assembly{Design::rootId, {}, {}, {}, {}, {}, {}});
    const Report report = reportOf(design);
    QCOMPARE(report.boards.size(), std::size_t(1));
    QCOMPARE(report.boards.front().built, 0.0);
    QVERIFY(report.boards.front().path.isEmpty());
    QVERIFY(isNear(value(report, "memory.capacity"), 24e9));
}

QTEST_GUILESS_MAIN(TestBoards)
#include "tst_boards.moc"
