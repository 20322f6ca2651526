// Looking at the canvas: zoom, pan, going inside, pictures.
#include "tests/support/canvas_bench.h"
#include "views/tools/pan_tool.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QFile>
#include <QImage>
#include <QMenu>
#include <QNativeGestureEvent>
#include <QPointingDevice>
#include <QSignalSpy>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QTimer>
#include <QWheelEvent>

#include <cmath>

using namespace nongjang;
using namespace nongjang::test;

class TestCanvasView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wheelZoomsToThePointer();
    void panning();
    void pinchZooms();
    void enterAndLeave();
    void portsAreShownOnTheBlock();
    void frameShowsObjects();
    void emptyCanvasSaysWhatToDo();
    void exportPictures_data();
    void exportPictures();
};

void TestCanvasView::wheelZoomsToThePointer()
{
    Bench bench({placed(QStringLiteral("gpu"), gpuPart, {0, 0}),
                 placed(QStringLiteral("b"), gpuPart, {3000, 2000})});
    QSignalSpy scaled(&bench.view, &CanvasView::scaleChanged);
    const double before = bench.view.scaleFactor();
    const QPoint at(300, 200);
    const QPointF under = bench.view.mapToScene(at);
    QWheelEvent wheel(at, bench.view.viewport()->mapToGlobal(at), {}, {0, 240}, Qt::NoButton, {},
                      Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(bench.view.viewport(), &wheel);
    QVERIFY(bench.view.scaleFactor() > before * 1.2);
    QCOMPARE(scaled.count(), 1);
    const QPointF now = bench.view.mapToScene(at);
    QVERIFY(QLineF(under, now).length() * bench.view.scaleFactor() < 2.5); // pixels
    QTest::keyClick(&bench.view, Qt::Key_Home);
    QVERIFY(std::abs(bench.view.scaleFactor() - before) < 0.001);
    bench.view.select({QStringLiteral("b")});
    QTest::keyClick(&bench.view, Qt::Key_F, Qt::ShiftModifier);
    QVERIFY(bench.view.scaleFactor() > before);
}

void TestCanvasView::pinchZooms()
{
    Bench bench({placed(QStringLiteral("gpu"), gpuPart, {0, 0})});
    const QPoint at(300, 250);
    const double before = bench.view.scaleFactor();
    const QPointF under = bench.view.mapToScene(at);
    const QPointingDevice *device = QPointingDevice::primaryPointingDevice();
    QNativeGestureEvent pinch(Qt::ZoomNativeGesture, device, 2, at, at,
                              bench.view.viewport()->mapToGlobal(at), 0.25, {});
    QCoreApplication::sendEvent(bench.view.viewport(), &pinch);
    QCOMPARE(bench.view.scaleFactor(), before * 1.25);
    QVERIFY((bench.view.mapToScene(at) - under).manhattanLength() < 3.0);
}

void TestCanvasView::panning()
{
    Bench bench({placed(QStringLiteral("gpu"), gpuPart, {0, 0})});
    const auto where = [&bench] {
        return bench.pixel({0, 0});
    };
    const QPoint start = where();
    QTest::mousePress(bench.view.viewport(), Qt::MiddleButton, {}, {200, 200});
    bench.move({260, 240}, Qt::MiddleButton);
    QTest::mouseRelease(bench.view.viewport(), Qt::MiddleButton, {}, {260, 240});
    QVERIFY((where() - start - QPoint(60, 40)).manhattanLength() <= 2);
    QTest::keyPress(&bench.view, Qt::Key_Space);
    bench.drag({100, 100}, {150, 100});
    QTest::keyRelease(&bench.view, Qt::Key_Space);
    QVERIFY((where() - start - QPoint(110, 40)).manhattanLength() <= 4);
    bench.view.setTool(std::make_unique<PanTool>());
    bench.drag({100, 100}, {100, 150});
    QVERIFY((where() - start - QPoint(110, 90)).manhattanLength() <= 6);
    QCOMPARE(bench.session.document().undoStack().count(), 0);
}

void TestCanvasView::enterAndLeave()
{
    Bench bench;
    Assembly rig;
    rig.id = QStringLiteral("rig");
    rig.name = QStringLiteral("Rig");
    rig.components = {placed(QStringLiteral("gpu"), gpuPart, {0, 0})};
    Component inFarm;
    inFarm.id = QStringLiteral("rigs");
    inFarm.assembly = QStringLiteral("rig");
    inFarm.count = 128;
    Assembly farm;
    farm.id = Design::rootId;
    farm.components = {inFarm};
    bench.session.document().reset(Design().withAssembly(rig).withAssembly(farm));
    QSignalSpy moved(&bench.view, &CanvasView::breadcrumbChanged);
    QCOMPARE(bench.view.model().blocks().front().badge(), QStringLiteral("×128"));
    QTest::mouseDClick(bench.view.viewport(), Qt::LeftButton, {},
                       bench.headerOf(QStringLiteral("rigs")));
    QCOMPARE(bench.view.breadcrumb(), QStringList{QStringLiteral("rigs")});
    QCOMPARE(bench.view.assemblyId(), QStringLiteral("rig"));
    QCOMPARE(bench.view.model().blocks().front().id, QStringLiteral("gpu"));
    QTest::keyClick(&bench.view, Qt::Key_Backspace);
    QVERIFY(bench.view.breadcrumb().isEmpty());
    QCOMPARE(bench.view.selectedComponents(), QStringList{QStringLiteral("rigs")});
    QCOMPARE(moved.count(), 2);
    bench.view.enter(QStringLiteral("rigs"));
    bench.session.document().reset(Design()); // what one is inside of disappears
    QVERIFY(bench.view.breadcrumb().isEmpty());
}

void TestCanvasView::portsAreShownOnTheBlock()
{
    Bench bench({placed(QStringLiteral("board"), boardPart, {0, 0})});
    bench.view.select({QStringLiteral("board")});
    bench.view.groupSelection();
    const QString block = bench.view.selectedComponents().constFirst();
    bench.view.enter(block);
    const auto choose = [&bench] {
        bool found = false;
        QTimer::singleShot(0, &bench.view, [&found] {
            auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
            for (QAction *action : menu ? menu->actions() : QList<QAction *>())
                if (action->text().contains(u"block")) {
                    found = true;
                    action->trigger();
                }
            if (menu)
                menu->close();
        });
        const QPoint at = bench.portPixel(QStringLiteral("board"), QStringLiteral("lan"), 2);
        QContextMenuEvent event(QContextMenuEvent::Mouse, at,
                                bench.view.viewport()->mapToGlobal(at));
        QCoreApplication::sendEvent(bench.view.viewport(), &event);
        return found;
    };
    const auto ports = [&] {
        return bench.session.document().design().assembly(bench.view.assemblyId())->ports;
    };
    QVERIFY(choose());
    QCOMPARE(ports().size(), 1);
    QCOMPARE(ports()[0].inner.toString(), QStringLiteral("board:lan[2]"));
    QVERIFY(choose()); // and off again
    QVERIFY(ports().isEmpty());
    bench.session.document().undoStack().undo();
    QCOMPARE(ports().size(), 1);
}

void TestCanvasView::frameShowsObjects()
{
    Bench bench({placed(QStringLiteral("board"), boardPart, {0, 0}),
                 placed(QStringLiteral("far"), gpuPart, {9000, 9000})});
    QVERIFY(bench.drop(gpuPart, bench.headerOf(QStringLiteral("board"))));
    const QString card = bench.farm()->components.last().id;
    bench.view.frame(
        {QStringLiteral("farm/%1[1] in board:slot[1]").arg(card), QStringLiteral("farm/board")});
    QCOMPARE(bench.view.selectedComponents(), (QStringList{card, QStringLiteral("board")}));
    QCOMPARE(bench.view.selectedCables(), QList<int>{0});
    QVERIFY(bench.view.viewport()->rect().contains(bench.headerOf(QStringLiteral("board"))));
    bench.view.frame({QStringLiteral("nonsense"), QString()});
    QCOMPARE(bench.view.selectedComponents().size(), 2);
}

void TestCanvasView::emptyCanvasSaysWhatToDo()
{
    Bench bench;
    QCOMPARE(bench.view.objectName(), QStringLiteral("canvas"));
    QVERIFY(!bench.view.accessibleName().isEmpty());
    const QImage empty = bench.view.grab().toImage();
    QVERIFY(bench.drop(gpuPart, {900, 650}));
    const QImage used = bench.view.grab().toImage();
    // The hint in the middle is gone.
    QVERIFY(empty.copy(300, 300, 400, 100) != used.copy(300, 300, 400, 100));
}

void TestCanvasView::exportPictures_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("beginning");
    QTest::newRow("svg") << QStringLiteral("farm.svg") << QByteArray("<?xml");
    QTest::newRow("png") << QStringLiteral("farm.png") << QByteArray("\x89PNG");
    QTest::newRow("pdf, capital letters") << QStringLiteral("farm.PDF") << QByteArray("%PDF");
}

void TestCanvasView::exportPictures()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, beginning);
    Bench bench({placed(QStringLiteral("board"), boardPart, {0, 0})});
    QVERIFY(bench.drop(gpuPart, bench.headerOf(QStringLiteral("board"))));
    QTemporaryDir folder;
    const QString path = folder.filePath(name);
    QVERIFY(bench.view.exportPicture(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(bytes.startsWith(beginning));
    QVERIFY(bytes.size() > 2000);
    if (name.endsWith(QStringLiteral(".svg")))
        QVERIFY(QSvgRenderer(bytes).isValid());
    QVERIFY(!bench.view.exportPicture(folder.filePath(QStringLiteral("farm.bmp"))));
    QVERIFY(!bench.view.exportPicture(folder.filePath(QStringLiteral("no/such/folder.svg"))));
}

QTEST_MAIN(TestCanvasView)
#include "tst_canvas_view.moc"
