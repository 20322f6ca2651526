// Which tool is in the hand, which port it means, and that large levels are redrawn in part as they are in whole.
#include "model/edit/edits.h"
#include "tests/support/canvas_bench.h"
#include "tests/support/scripted_prompts.h"
#include "views/canvas/port_reach.h"
#include "views/mainwindow/action_registry.h"
#include "views/mainwindow/main_window.h"
#include "views/tools/cable_tool.h"

#include <QAction>
#include <QLineEdit>
#include <QStandardPaths>
#include <QToolBar>
#include <QToolButton>
#include <QTreeView>

using namespace nongjang;
using namespace nongjang::test;
using namespace Qt::StringLiterals;

class TestCanvasTools : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void toolBarShowsTheTool_data();
    void toolBarShowsTheTool();
    void portsAreHitFromNearby_data();
    void portsAreHitFromNearby();
    void cableToolTakesThePortNearby();
    void largeLevelIsRedrawnInPart();
    void whatIsMadeIsInView();
    void mapMovesAwayFromWhatIsDropped();
    void givenUpWaysKeepTheirLane();
    void searchFieldLeadsToTheFirstPart();
};

void TestCanvasTools::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
}

void TestCanvasTools::toolBarShowsTheTool_data()
{
    QTest::addColumn<QString>("tool");
    QTest::addColumn<Qt::Key>("key");
    QTest::newRow("cable") << u"tool-cable"_s << Qt::Key_C;
    QTest::newRow("pan") << u"tool-pan"_s << Qt::Key_H;
    QTest::newRow("array") << u"tool-array"_s << Qt::Key_A;
    QTest::newRow("measure") << u"tool-measure"_s << Qt::Key_M;
}

void TestCanvasTools::toolBarShowsTheTool()
{
    QFETCH(QString, tool);
    QFETCH(Qt::Key, key);
    DesignSession session(shippedCatalog());
    ScriptedPrompts prompts;
    MainWindow window(session, prompts);
    QVERIFY(window.openPath(u"example:rig-4x3090-romed8"_s));
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    const auto button = [&window](const QString &id) {
        return window.findChild<QToolButton *>(QString(u"tool_"_s % id));
    };
    const auto shown = [&] { // the buttons that are down
        QStringList down;
        for (const QString &id :
             {u"tool-select"_s, u"tool-cable"_s, u"tool-pan"_s, u"tool-array"_s, u"tool-measure"_s})
            if (button(id)->isChecked())
                down << id;
        return down;
    };
    QCOMPARE(shown(), QStringList(u"tool-select"_s));
    window.canvas().setFocus();
    QTest::keyClick(&window.canvas(), key);
    QCOMPARE(shown(), QStringList(tool));
    QTest::keyClick(&window.canvas(), Qt::Key_Escape);
    QCOMPARE(shown(), QStringList(u"tool-select"_s));
    QTest::mouseClick(button(tool), Qt::LeftButton);
    QCOMPARE(shown(), QStringList(tool));
    QTest::mouseClick(button(tool), Qt::LeftButton); // one of them is always in the hand
    QCOMPARE(shown(), QStringList(tool));
}

void TestCanvasTools::portsAreHitFromNearby_data()
{
    QTest::addColumn<double>("scale");
    QTest::addColumn<QPointF>("pixels"); // from the middle of a port at the left edge
    QTest::addColumn<bool>("isPort");
    QTest::newRow("on it") << 0.4 << QPointF(0, 0) << true;
    QTest::newRow("beside it, outside") << 0.4 << QPointF(-6, 0) << true;
    QTest::newRow("beside it, inside") << 0.4 << QPointF(6, 0) << true;
    QTest::newRow("too far outside") << 0.4 << QPointF(-10, 0) << false;
    QTest::newRow("too far inside") << 0.4 << QPointF(12, 0) << false;
    QTest::newRow("at full size") << 1.0 << QPointF(-7, 0) << true;
    QTest::newRow("at full size, the body") << 1.0 << QPointF(14, 0) << false;
}

void TestCanvasTools::portsAreHitFromNearby()
{
    QFETCH(double, scale);
    QFETCH(QPointF, pixels);
    QFETCH(bool, isPort);
    Bench bench({placed(u"board"_s, boardPart, {})});
    const CanvasModel &model = bench.view.model();
    const CanvasBlock &board = model.blocks().front();
    for (int port = 0; port < int(board.shape->ports.size()); ++port) {
        const ShapePort &shape = board.shape->ports[std::size_t(port)];
        if (shape.side != PortSide::Left || shape.inGrid)
            continue;
        const QPointF at = model.portBox({0, port}).center() + pixels / scale;
        const PortRef found = portNear(model, model.hit(at, 0), at, scale, PortReach::AtEdges);
        QCOMPARE(found.isValid(), isPort);
        if (isPort && pixels.isNull())
            QCOMPARE(found, (PortRef{0, port}));
    }
    const QPointF header = board.position + QPointF(4, 10);
    QVERIFY(!portNear(model, model.hit(header, 0), header, 0.4, PortReach::AtEdges).isValid());
}

void TestCanvasTools::cableToolTakesThePortNearby()
{
    Bench bench({placed(u"board"_s, boardPart, {}), placed(u"card"_s, gpuPart, {700, 0})});
    bench.view.zoomAt({500, 350}, 0.4 / bench.view.scaleFactor());
    const QPoint from = bench.portPixel(u"board"_s, u"slot"_s, 1) + QPoint(6, 0);
    bench.drag(from, bench.portPixel(u"card"_s, u"pcie"_s, 1));
    QCOMPARE(bench.farm()->cables.size(), 1);
    QCOMPARE(bench.farm()->cables.first().from.component, u"board"_s);
}

/// Above some thousand cables an edit routes what it touched only: nothing may look otherwise than when all is drawn anew.
void TestCanvasTools::largeLevelIsRedrawnInPart()
{
    Assembly farm;
    farm.id = Design::rootId;
    for (int rig = 0; rig < 500; ++rig) {
        const QPointF at(1400.0 * (rig % 25), 1500.0 * (rig / 25));
        const QString board = u"board%1"_s.arg(rig);
        farm.components << placed(board, boardPart, at);
        for (int card = 1; card <= 7; ++card) {
            const QString id = u"gpu%1-%2"_s.arg(rig).arg(card);
            farm.components << placed(id, gpuPart, at + QPointF(460, 190.0 * (card - 1)));
            Cable cable;
            cable.from = *parseEndpoint(u"%1:slot[%2]"_s.arg(board).arg(card));
            cable.to = *parseEndpoint(QString(id % u":pcie"_s));
            farm.cables << cable;
        }
    }
    const Design design = Design().withAssembly(farm);
    Design edited = removeItems(design, Design::rootId, {u"gpu7-3"_s, u"board9"_s}, {40});
    Component counted = *edited.root->component(u"gpu3-1"_s);
    counted.label = u"renamed"_s;
    edited = *replaceComponent(edited, *shippedCatalog(), Design::rootId, counted);
    CanvasModel inPart, inWhole;
    inPart.update(design, *shippedCatalog(), Design::rootId);
    inPart.update(edited, *shippedCatalog(), Design::rootId);
    inWhole.update(edited, *shippedCatalog(), Design::rootId);
    QCOMPARE(inPart.cables().size(), inWhole.cables().size());
    for (std::size_t i = 0; i < inPart.cables().size(); ++i) {
        const CanvasCable &part = inPart.cables()[i], &whole = inWhole.cables()[i];
        QCOMPARE(part.from, whole.from);
        QCOMPARE(part.to, whole.to);
        QCOMPARE(part.line.front(), whole.line.front());
        QCOMPARE(part.line.back(), whole.line.back());
        const QPointF middle = (part.line[0] + part.line[1]) / 2;
        const std::vector<int> found = inPart.cablesIn(QRectF(middle, QSizeF(1, 1)));
        QVERIFY(std::find(found.begin(), found.end(), int(i)) != found.end());
    }
}

void TestCanvasTools::whatIsMadeIsInView()
{
    DesignSession session(shippedCatalog());
    ScriptedPrompts prompts;
    MainWindow window(session, prompts);
    Assembly inside, farm;
    inside.id = u"rig"_s;
    inside.components = {placed(u"board"_s, boardPart, {0, 0}),
                         placed(u"card"_s, gpuPart, {2600, 1900})};
    farm.id = Design::rootId;
    Component rig = placed(u"rig"_s, QString(), {0, 0});
    rig.assembly = inside.id;
    farm.components = {rig};
    session.document().reset(Design().withAssembly(inside).withAssembly(farm));
    window.showWorkspace();
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    CanvasView &canvas = window.canvas();
    canvas.zoomAt({10, 10}, 0.35 / canvas.scaleFactor());
    const double scale = canvas.scaleFactor();
    // The rig lies in the lower right corner of what is seen: what is inside it has no room beside.
    const QRectF seen = canvas.mapToScene(canvas.viewport()->rect()).boundingRect();
    session.document().apply(moveComponents(session.document().design(), Design::rootId, {u"rig"_s},
                                            seen.bottomRight() - QPointF(260, 160)),
                             u"move"_s);
    canvas.select({u"rig"_s});
    window.actionRegistry().action("ungroup")->trigger();
    QCOMPARE(canvas.selectedComponents().size(), 2);
    const QRectF now = canvas.mapToScene(canvas.viewport()->rect()).boundingRect();
    const QRectF made = canvas.selectionBounds();
    QVERIFY(now.intersects(made));
    QVERIFY(made.width() > now.width()
            || (now.left() <= made.left() && made.right() <= now.right()));
    QCOMPARE(canvas.scaleFactor(), scale);
}

void TestCanvasTools::mapMovesAwayFromWhatIsDropped()
{
    Bench bench({placed(u"a"_s, gpuPart, {0, 0}), placed(u"b"_s, gpuPart, {6000, 0}),
                 placed(u"c"_s, gpuPart, {0, 6000})});
    bench.view.setMinimapShown(true);
    bench.view.zoomAt({500, 350}, 0.5 / bench.view.scaleFactor());
    const QRect before = bench.view.minimapRect();
    QVERIFY(!before.isNull());
    QVERIFY(before.right() > bench.view.viewport()->width() - 20);
    QVERIFY(bench.drop(gpuPart, before.center()));
    const QRect after = bench.view.minimapRect();
    QVERIFY(!after.isNull());
    QVERIFY(!after.intersects(before));
}

void TestCanvasTools::givenUpWaysKeepTheirLane()
{
    Bench bench({placed(u"board"_s, boardPart, {}), placed(u"x"_s, gpuPart, {700, 0}),
                 placed(u"y"_s, gpuPart, {700, 240}), placed(u"z"_s, gpuPart, {700, 480})});
    Assembly farm = *bench.farm();
    int slot = 0;
    for (const QString &card : {u"x"_s, u"y"_s, u"z"_s}) {
        Cable cable;
        cable.from = *parseEndpoint(u"board:slot[%1]"_s.arg(++slot));
        cable.to = *parseEndpoint(QString(card % u":pcie"_s));
        farm.cables << cable;
    }
    CanvasModel model;
    model.update(Design().withAssembly(farm), *shippedCatalog(), Design::rootId);
    std::vector<Polyline> before;
    for (const CanvasCable &cable : model.cables())
        before.push_back(cable.line);
    for (int cable = 0; cable < 3; ++cable) {
        model.previewWay(cable, QList<QPointF>{{500, 900}});
        QVERIFY(model.cables()[std::size_t(cable)].line != before[std::size_t(cable)]);
        model.previewWay(cable, QList<QPointF>{{520, 950}});
        model.previewWay(cable, std::nullopt);
        QCOMPARE(model.cables()[std::size_t(cable)].line, before[std::size_t(cable)]);
    }
    model.previewMove({1}, {40, 300});
    model.previewMove({1}, {});
    for (std::size_t cable = 0; cable < 3; ++cable)
        QCOMPARE(model.cables()[cable].line, before[cable]);
}

void TestCanvasTools::searchFieldLeadsToTheFirstPart()
{
    DesignSession session(shippedCatalog());
    ScriptedPrompts prompts;
    MainWindow window(session, prompts);
    QVERIFY(window.openPath(u"example:rig-4x3090-romed8"_s));
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    window.actionRegistry().action("find-part")->trigger();
    auto *search = window.findChild<QLineEdit *>(u"partSearch"_s);
    auto *tree = window.findChild<QTreeView *>(u"partTree"_s);
    QTest::keyClicks(search, u"power strip"_s);
    QTest::keyClick(search, Qt::Key_Down);
    QVERIFY(tree->hasFocus());
    QVERIFY(tree->currentIndex().parent().isValid()); // a part, not a heading
    QCOMPARE(tree->currentIndex().row(), 0);
    const auto before = session.document().design().root->components.size();
    QTest::keyClick(tree, Qt::Key_Return);
    QCOMPARE(session.document().design().root->components.size(), before + 1);
}

QTEST_MAIN(TestCanvasTools)
#include "tst_canvas_tools.moc"
