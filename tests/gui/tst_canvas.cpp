// Editing on the canvas as a person does it: with the mouse, the keys and drops.
#include "tests/support/canvas_bench.h"
#include "views/tools/array_tool.h"
#include "views/tools/cable_tool.h"

#include <QApplication>
#include <QClipboard>
#include <QImage>
#include <QSignalSpy>
#include <QToolTip>

using namespace nongjang;
using namespace nongjang::test;

class TestCanvas : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void dropOnEmptyGround();
    void dropOnBoardTakesASlot();
    void dropOnBoardDoesNotOverlap();
    void dropBesideABlockLeavesItUncovered();
    void tipsDoNotTakeTheDropAway();
    void dropThatDoesNotFitSaysWhy();
    void connectByDragging();
    void cableToolConnectsToo();
    void connectWrongPortsSaysWhy();
    void moveIsOneStep();
    void controlDragCopies();
    void arrayToolRepeats();
    void altLeavesTheGrid();
    void escapeDuringDragRestores();
    void clickAndControlClick();
    void rubberBand();
    void deleteKeyTakesCablesAlong();
    void copyAndPaste();
    void duplicate();
    void arrowsNudge();
    void selectionFollowsUndo();
};

void TestCanvas::initTestCase()
{
    QVERIFY(shippedCatalog()->part(gpuPart));
    QVERIFY(shippedCatalog()->part(boardPart));
}

void TestCanvas::dropOnEmptyGround()
{
    Bench bench;
    QVERIFY(bench.drop(gpuPart, {400, 300}));
    QCOMPARE(bench.farm()->components.size(), 1);
    const Component &gpu = bench.farm()->components.first();
    QCOMPARE(gpu.part, gpuPart);
    QVERIFY(gpu.position);
    QCOMPARE(std::fmod(gpu.position->x(), canvas::grid), 0.0);
    QCOMPARE(std::fmod(gpu.position->y(), canvas::grid), 0.0);
    QVERIFY(bench.view.model().blocks().front().rect().contains(
        bench.view.mapToScene(QPoint(400, 300))));
    QCOMPARE(bench.view.selectedComponents(), QStringList{gpu.id});
    QCOMPARE(bench.session.document().undoStack().count(), 1);
    QVERIFY(bench.session.document().undoStack().undoText().contains(QStringLiteral("RTX 3090")));
    bench.session.document().undoStack().undo();
    QVERIFY(bench.view.model().blocks().empty());
}

void TestCanvas::dropOnBoardTakesASlot()
{
    Bench bench({placed(QStringLiteral("board"), boardPart, {0, 0})});
    QVERIFY(bench.drop(gpuPart, bench.headerOf(QStringLiteral("board"))));
    QCOMPARE(bench.farm()->components.size(), 2);
    QCOMPARE(bench.farm()->cables.size(), 1);
    QVERIFY(bench.lastMessage.contains(QStringLiteral("slot")));
    const CanvasCable &cable = bench.view.model().cables().front();
    QCOMPARE(cable.domain, PortDomain::Data);
    QVERIFY(!cable.dangling);
    QVERIFY(cable.line.size() >= 2);
    const CanvasBlock &board = bench.view.model().blocks()[0];
    QVERIFY(board.used.testBit(board.shape->portIndex(QStringLiteral("slot"), 1)));
    QVERIFY(!board.used.testBit(board.shape->portIndex(QStringLiteral("slot"), 2)));
}

void TestCanvas::dropOnBoardDoesNotOverlap()
{
    Bench bench({placed(QStringLiteral("board"), boardPart, {0, 0})});
    for (int card = 0; card < 7; ++card)
        QVERIFY(bench.drop(gpuPart, bench.headerOf(QStringLiteral("board"))));
    const std::vector<CanvasBlock> &blocks = bench.view.model().blocks();
    QCOMPARE(blocks.size(), std::size_t(8));
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        for (std::size_t j = 0; j < i; ++j)
            QVERIFY2(!blocks[i].rect().intersects(blocks[j].rect()),
                     qPrintable(blocks[i].id + u' ' + blocks[j].id));
    }
}

void TestCanvas::dropBesideABlockLeavesItUncovered()
{
    Bench bench({placed(QStringLiteral("board"), boardPart, {0, 0})});
    QVERIFY(bench.drop(gpuPart, bench.pixel({100, -40}))); // would cover the title of the board
    const std::vector<CanvasBlock> &blocks = bench.view.model().blocks();
    QCOMPARE(blocks.size(), std::size_t(2));
    QVERIFY(!blocks[0].rect().intersects(blocks[1].rect()));
    QVERIFY(bench.farm()->cables.isEmpty());
}

void TestCanvas::tipsDoNotTakeTheDropAway()
{
    Bench bench({placed(QStringLiteral("board"), boardPart, {0, 0})});
    QMimeData data;
    data.setData(QLatin1String(theme::partMimeType), gpuPart.toUtf8());
    const QPoint at = bench.headerOf(QStringLiteral("board"));
    QDragEnterEvent enter(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(bench.view.viewport(), &enter);
    const QImage before = bench.view.grab().toImage();
    QDragMoveEvent over(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(bench.view.viewport(), &over);
    QVERIFY(!QToolTip::isVisible()); // a window under the pointer would be the new target
    QVERIFY(bench.view.grab().toImage() != before);
    QDragLeaveEvent leave;
    QCoreApplication::sendEvent(bench.view.viewport(), &leave);
}

void TestCanvas::dropThatDoesNotFitSaysWhy()
{
    Bench bench({placed(QStringLiteral("gpu"), gpuPart, {0, 0})});
    QVERIFY(!bench.drop(gpuPart,
                        bench.headerOf(QStringLiteral("gpu")))); // a card does not go into a card
    QCOMPARE(bench.farm()->components.size(), 1);
    QVERIFY(!bench.lastMessage.isEmpty());
    QCOMPARE(bench.session.document().undoStack().count(), 0);
}

void TestCanvas::connectByDragging()
{
    Bench bench({placed(QStringLiteral("board"), boardPart, {0, 0}),
                 placed(QStringLiteral("gpu"), gpuPart, {460, 0})});
    const QPoint from = bench.portPixel(QStringLiteral("gpu"), QStringLiteral("pcie"), 1);
    const QPoint to = bench.portPixel(QStringLiteral("board"), QStringLiteral("slot"), 3);
    bench.drag(from, to);
    QCOMPARE(bench.farm()->cables.size(), 1);
    const Cable &cable = bench.farm()->cables.first();
    QCOMPARE(cable.from.toString(), QStringLiteral("gpu:pcie"));
    QCOMPARE(cable.to.toString(), QStringLiteral("board:slot[3]"));
    QCOMPARE(bench.view.selectedCables(), QList<int>{0});
    bench.session.document().undoStack().undo();
    QVERIFY(bench.farm()->cables.isEmpty());
}

void TestCanvas::cableToolConnectsToo()
{
    Bench bench({placed(QStringLiteral("board"), boardPart, {0, 0}),
                 placed(QStringLiteral("gpu"), gpuPart, {460, 0})});
    bench.view.setTool(std::make_unique<CableTool>());
    // Over the block, not on a port: the first free port that fits.
    bench.drag(bench.portPixel(QStringLiteral("gpu"), QStringLiteral("pcie"), 1),
               bench.headerOf(QStringLiteral("board")));
    QCOMPARE(bench.farm()->cables.size(), 1);
    QCOMPARE(bench.farm()->cables.first().to.toString(), QStringLiteral("board:slot[1]"));
}

void TestCanvas::connectWrongPortsSaysWhy()
{
    Bench bench({placed(QStringLiteral("board"), boardPart, {0, 0}),
                 placed(QStringLiteral("gpu"), gpuPart, {460, 0})});
    bench.drag(bench.portPixel(QStringLiteral("gpu"), QStringLiteral("power"), 1),
               bench.portPixel(QStringLiteral("board"), QStringLiteral("slot"), 1));
    QVERIFY(bench.farm()->cables.isEmpty());
    QVERIFY(!bench.lastMessage.isEmpty());
}

void TestCanvas::moveIsOneStep()
{
    Bench bench({placed(QStringLiteral("board"), boardPart, {0, 0}),
                 placed(QStringLiteral("gpu"), gpuPart, {460, 0})});
    const QPoint from = bench.headerOf(QStringLiteral("gpu"));
    bench.drag(from, from + QPoint(73, 211));
    const QPointF moved = *bench.farm()->component(QStringLiteral("gpu"))->position;
    QVERIFY(moved != QPointF(460, 0));
    QCOMPARE(bench.session.document().undoStack().count(), 1);
    bench.session.document().undoStack().undo();
    QCOMPARE(*bench.farm()->component(QStringLiteral("gpu"))->position, QPointF(460, 0));
    QCOMPARE(bench.positionOf(QStringLiteral("gpu")), QPointF(460, 0));
}

void TestCanvas::controlDragCopies()
{
    Bench bench({placed(QStringLiteral("gpu"), gpuPart, {0, 0}),
                 placed(QStringLiteral("other"), gpuPart, {900, 600})});
    const QPoint start = bench.headerOf(QStringLiteral("gpu"));
    const QPoint end = start + QPoint(0, 200);
    for (const bool wasSelected : {false, true}) {
        bench.view.select(wasSelected ? QStringList{QStringLiteral("gpu")} : QStringList());
        bench.drag(start, end, Qt::ControlModifier);
        QCOMPARE(bench.farm()->components.size(), 3);
        QCOMPARE(bench.positionOf(QStringLiteral("gpu")), QPointF(0, 0));
        const QStringList copies = bench.view.selectedComponents();
        QCOMPARE(copies.size(), 1);
        QVERIFY(copies.first() != u"gpu");
        QVERIFY(bench.positionOf(copies.first()).y() > 100);
        QCOMPARE(bench.session.document().undoStack().index(), 1);
        bench.session.document().undoStack().undo();
        QCOMPARE(bench.farm()->components.size(), 2);
    }
    // Ctrl is what counts when the button is let go; a click without a drag only selects.
    bench.view.select({QStringLiteral("gpu")});
    QTest::mouseClick(bench.view.viewport(), Qt::LeftButton, Qt::ControlModifier, start);
    QVERIFY(bench.view.selectedComponents().isEmpty());
    QTest::mousePress(bench.view.viewport(), Qt::LeftButton, Qt::ControlModifier, start);
    bench.move(end, Qt::LeftButton, Qt::ControlModifier);
    QTest::mouseRelease(bench.view.viewport(), Qt::LeftButton, {}, end);
    QCOMPARE(bench.farm()->components.size(), 2);
    QVERIFY(bench.positionOf(QStringLiteral("gpu")).y() > 100);
}

void TestCanvas::arrayToolRepeats()
{
    Bench bench({placed(QStringLiteral("board"), boardPart, {-700, 0}),
                 placed(QStringLiteral("gpu"), gpuPart, {0, 0})});
    Assembly farm = *bench.farm();
    Cable cable;
    cable.from = *parseEndpoint(QStringLiteral("gpu:pcie"));
    cable.to = *parseEndpoint(QStringLiteral("board:slot[1]"));
    farm.cables = {cable};
    bench.session.document().reset(Design().withAssembly(farm));
    bench.view.fitAll();
    bench.view.zoomAt({300, 200}, 0.3 / bench.view.scaleFactor());
    bench.view.setTool(std::make_unique<ArrayTool>());
    const QSizeF size =
        bench.view.model()
            .blocks()[std::size_t(bench.view.model().blockIndex(QStringLiteral("gpu")))]
            .shape->size;
    const QPoint start = bench.headerOf(QStringLiteral("gpu"));
    const QPoint far =
        bench.pixel(QPointF(60, 14) + QPointF(2.3 * size.width(), 1.3 * size.height()));
    bench.drag(start, far);
    QCOMPARE(bench.farm()->components.size(), 7); // 2 × 3 cards and the board
    QCOMPARE(bench.farm()->cables.size(), 6);     // each in a slot of its own
    QCOMPARE(bench.view.selectedComponents().size(), 6);
    QCOMPARE(bench.session.document().undoStack().index(), 1);
    bench.session.document().undoStack().undo();
    QCOMPARE(bench.farm()->components.size(), 2);
    // Escape gives up, a click does nothing.
    QTest::mousePress(bench.view.viewport(), Qt::LeftButton, {}, start);
    bench.move(far, Qt::LeftButton);
    QTest::keyClick(&bench.view, Qt::Key_Escape);
    QTest::mouseRelease(bench.view.viewport(), Qt::LeftButton, {}, far);
    QTest::mouseClick(bench.view.viewport(), Qt::LeftButton, {}, start);
    QCOMPARE(bench.farm()->components.size(), 2);
}

void TestCanvas::altLeavesTheGrid()
{
    Bench bench({placed(QStringLiteral("gpu"), gpuPart, {0, 0})});
    const QPoint from = bench.headerOf(QStringLiteral("gpu"));
    bench.drag(from, from + QPoint(33, 47), Qt::AltModifier);
    const QPointF moved = *bench.farm()->component(QStringLiteral("gpu"))->position;
    const double scale = bench.view.scaleFactor();
    QVERIFY(std::abs(moved.x() - 33 / scale) < 0.01);
    QVERIFY(std::abs(moved.y() - 47 / scale) < 0.01);
}

void TestCanvas::escapeDuringDragRestores()
{
    Bench bench({placed(QStringLiteral("gpu"), gpuPart, {0, 0})});
    const QPoint from = bench.headerOf(QStringLiteral("gpu"));
    QTest::mousePress(bench.view.viewport(), Qt::LeftButton, {}, from);
    bench.move(from + QPoint(40, 40), Qt::LeftButton);
    bench.move(from + QPoint(90, 90), Qt::LeftButton);
    QVERIFY(bench.positionOf(QStringLiteral("gpu")) != QPointF(0, 0));
    QTest::keyClick(&bench.view, Qt::Key_Escape);
    QCOMPARE(bench.positionOf(QStringLiteral("gpu")), QPointF(0, 0));
    QTest::mouseRelease(bench.view.viewport(), Qt::LeftButton, {}, from + QPoint(90, 90));
    QCOMPARE(bench.session.document().undoStack().count(), 0);
}

void TestCanvas::clickAndControlClick()
{
    Bench bench({placed(QStringLiteral("a"), gpuPart, {0, 0}),
                 placed(QStringLiteral("b"), gpuPart, {400, 0})});
    QSignalSpy changed(&bench.view, &CanvasView::selectionChanged);
    QTest::mouseClick(bench.view.viewport(), Qt::LeftButton, {},
                      bench.headerOf(QStringLiteral("a")));
    QCOMPARE(bench.view.selectedComponents(), QStringList{QStringLiteral("a")});
    QTest::mouseClick(bench.view.viewport(), Qt::LeftButton, Qt::ControlModifier,
                      bench.headerOf(QStringLiteral("b")));
    QCOMPARE(bench.view.selectedComponents(),
             (QStringList{QStringLiteral("a"), QStringLiteral("b")}));
    QTest::mouseClick(bench.view.viewport(), Qt::LeftButton, Qt::ControlModifier,
                      bench.headerOf(QStringLiteral("a")));
    QCOMPARE(bench.view.selectedComponents(), QStringList{QStringLiteral("b")});
    QTest::mouseClick(bench.view.viewport(), Qt::LeftButton, {}, QPoint(5, 5));
    QVERIFY(bench.view.selectedComponents().isEmpty());
    QCOMPARE(changed.count(), 4);
}

void TestCanvas::rubberBand()
{
    Bench bench({placed(QStringLiteral("a"), gpuPart, {0, 0}),
                 placed(QStringLiteral("b"), gpuPart, {0, 200}),
                 placed(QStringLiteral("c"), gpuPart, {600, 0})});
    bench.drag(bench.pixel({-20, -20}), bench.pixel({400, 500}));
    QCOMPARE(bench.view.selectedComponents(),
             (QStringList{QStringLiteral("a"), QStringLiteral("b")}));
    // From right to left takes what is touched.
    bench.drag(bench.pixel({595, 60}), bench.pixel({150, 20}));
    QCOMPARE(bench.view.selectedComponents(), QStringList{QStringLiteral("a")});
    bench.view.selectAll();
    QCOMPARE(bench.view.selectedComponents().size(), 3);
}

void TestCanvas::deleteKeyTakesCablesAlong()
{
    Bench bench({placed(QStringLiteral("board"), boardPart, {0, 0})});
    QVERIFY(bench.drop(gpuPart, bench.headerOf(QStringLiteral("board"))));
    QCOMPARE(bench.view.selectedComponents().size(), 1);
    QTest::keyClick(&bench.view, Qt::Key_Delete);
    QCOMPARE(bench.farm()->components.size(), 1);
    QVERIFY(bench.farm()->cables.isEmpty());
    QVERIFY(bench.view.selectedComponents().isEmpty());
}

void TestCanvas::copyAndPaste()
{
    Bench bench({placed(QStringLiteral("gpu"), gpuPart, {0, 0})});
    bench.view.select({QStringLiteral("gpu")});
    QTest::keyClick(&bench.view, Qt::Key_C, Qt::ControlModifier);
    const QMimeData *data = QApplication::clipboard()->mimeData();
    QVERIFY(data->hasFormat(QLatin1String(theme::itemsMimeType)));
    QVERIFY(data->hasImage());
    QVERIFY(!data->imageData().value<QImage>().isNull());
    QTest::keyClick(&bench.view, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(bench.farm()->components.size(), 2);
    QVERIFY(bench.farm()->components[0].position != bench.farm()->components[1].position);
    QCOMPARE(bench.view.selectedComponents(), QStringList{bench.farm()->components[1].id});

    Bench other; // between windows
    QTest::keyClick(&other.view, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(other.farm()->components.size(), 1);
    QCOMPARE(other.farm()->components.first().part, gpuPart);
}

void TestCanvas::duplicate()
{
    Bench bench({placed(QStringLiteral("gpu"), gpuPart, {0, 0})});
    bench.view.select({QStringLiteral("gpu")});
    QTest::keyClick(&bench.view, Qt::Key_D, Qt::ControlModifier);
    QTest::keyClick(&bench.view, Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(bench.farm()->components.size(), 3);
    bench.view.selectAll();
    QTest::keyClick(&bench.view, Qt::Key_X, Qt::ControlModifier);
    QVERIFY(bench.farm()->components.isEmpty());
}

void TestCanvas::arrowsNudge()
{
    Bench bench({placed(QStringLiteral("gpu"), gpuPart, {0, 0})});
    bench.view.select({QStringLiteral("gpu")});
    QTest::keyClick(&bench.view, Qt::Key_Right);
    QTest::keyClick(&bench.view, Qt::Key_Right);
    QTest::keyClick(&bench.view, Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(*bench.farm()->components.first().position, QPointF(20, 100));
    QCOMPARE(bench.session.document().undoStack().count(), 1); // one run of keys, one step
    bench.session.document().undoStack().undo();
    QCOMPARE(*bench.farm()->components.first().position, QPointF(0, 0));
}

void TestCanvas::selectionFollowsUndo()
{
    Bench bench;
    QVERIFY(bench.drop(gpuPart, {300, 300}));
    QSignalSpy changed(&bench.view, &CanvasView::selectionChanged);
    bench.session.document().undoStack().undo();
    QVERIFY(bench.view.selectedComponents().isEmpty());
    QCOMPARE(changed.count(), 1);
}

QTEST_MAIN(TestCanvas)
#include "tst_canvas.moc"
