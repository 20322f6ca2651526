// The canvas, used as a person uses it: with the mouse, the keys and drops.
#include "model/catalog/catalog.h"
#include "model/session/design_session.h"
#include "views/canvas/canvas_model.h"
#include "views/canvas/canvas_painter.h"
#include "views/canvas/canvas_view.h"
#include "views/theme/theme.h"
#include "views/tools/cable_tool.h"
#include "views/tools/pan_tool.h"
#include "views/tools/select_tool.h"

#include <QApplication>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QImage>
#include <QMimeData>
#include <QPainter>
#include <QSignalSpy>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QTest>
#include <QWheelEvent>

#include <cmath>

using namespace nongjang;

namespace {

const QString gpuPart = QStringLiteral("rtx-3090");
const QString boardPart = QStringLiteral("asrock_rack_romed8_2t");

CatalogPtr shippedCatalog()
{
    static const CatalogPtr catalog = loadCatalog({}).catalog;
    return catalog;
}

Component placed(const QString &id, const QString &part, QPointF position)
{
    Component component;
    component.id = id;
    component.part = part;
    component.position = position;
    return component;
}

/// A window with a canvas on a design of its own.
struct Bench
{
    explicit Bench(const QList<Component> &components = {})
        : session(shippedCatalog())
        , view(session)
    {
        Assembly farm;
        farm.id = Design::rootId;
        farm.components = components;
        session.document().reset(Design().withAssembly(farm));
        view.resize(1000, 700);
        view.setTool(std::make_unique<SelectTool>());
        view.show();
        (void)QTest::qWaitForWindowExposed(&view);
        view.fitAll();
        QObject::connect(&view, &CanvasView::message,
                         [this](const QString &text) { lastMessage = text; });
    }

    [[nodiscard]] AssemblyPtr farm() { return session.document().design().root; }
    [[nodiscard]] QPoint pixel(QPointF scene) const { return view.mapFromScene(scene); }
    [[nodiscard]] QPointF positionOf(const QString &id) const
    {
        return view.model().blocks()[std::size_t(view.model().blockIndex(id))].position;
    }
    /// On the header, where no port is.
    [[nodiscard]] QPoint headerOf(const QString &id) const
    {
        return pixel(positionOf(id) + QPointF(60, 14));
    }
    [[nodiscard]] QPoint portPixel(const QString &id, const QString &port, int index) const
    {
        const int block = view.model().blockIndex(id);
        const int number = view.model().blocks()[std::size_t(block)].shape->portIndex(port, index);
        return pixel(view.model().portBox({block, number}).center());
    }

    void move(QPoint to, Qt::MouseButtons buttons, Qt::KeyboardModifiers modifiers = {})
    {
        QMouseEvent event(QEvent::MouseMove, to, view.viewport()->mapToGlobal(to), Qt::NoButton,
                          buttons, modifiers);
        QCoreApplication::sendEvent(view.viewport(), &event);
    }
    void drag(QPoint from, QPoint to, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::mousePress(view.viewport(), Qt::LeftButton, modifiers, from);
        for (int step = 1; step <= 5; ++step)
            move(from + (to - from) * step / 5, Qt::LeftButton, modifiers);
        QTest::mouseRelease(view.viewport(), Qt::LeftButton, modifiers, to);
    }
    bool drop(const QString &part, QPoint at)
    {
        QMimeData data;
        data.setData(QLatin1String(theme::partMimeType), part.toUtf8());
        QDragEnterEvent enter(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(view.viewport(), &enter);
        QDragMoveEvent over(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(view.viewport(), &over);
        QDropEvent dropped(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        dropped.ignore();
        QCoreApplication::sendEvent(view.viewport(), &dropped);
        return dropped.isAccepted();
    }

    DesignSession session;
    CanvasView view;
    QString lastMessage;
};

double luminance(const QColor &colour)
{
    const auto linear = [](double c) {
        return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
           + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double la = luminance(a), lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

} // namespace

class TestCanvas : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void dropOnEmptyGround();
    void dropOnBoardTakesASlot();
    void dropOnBoardDoesNotOverlap();
    void dropThatDoesNotFitSaysWhy();
    void connectByDragging();
    void cableToolConnectsToo();
    void connectWrongPortsSaysWhy();
    void moveIsOneStep();
    void altLeavesTheGrid();
    void escapeDuringDragRestores();
    void clickAndControlClick();
    void rubberBand();
    void deleteKeyTakesCablesAlong();
    void copyAndPaste();
    void duplicate();
    void wheelZoomsToThePointer();
    void panning();
    void arrowsNudge();
    void enterAndLeave();
    void selectionFollowsUndo();
    void frameShowsObjects();
    void emptyCanvasSaysWhatToDo();
    void exportPictures_data();
    void exportPictures();
    void paintsOnlyWhatIsExposed();
    void blocksPaintInsideTheirRectangle();
    void tenThousandBlocks();
    void automaticLayoutDoesNotOverlap_data();
    void automaticLayoutDoesNotOverlap();
    void unknownPartsAndDanglingCables();
    void hugePortCounts();
    void textIsReadable();
    void everyIconIsThere();
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

void TestCanvas::wheelZoomsToThePointer()
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

void TestCanvas::panning()
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

void TestCanvas::enterAndLeave()
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

void TestCanvas::selectionFollowsUndo()
{
    Bench bench;
    QVERIFY(bench.drop(gpuPart, {300, 300}));
    QSignalSpy changed(&bench.view, &CanvasView::selectionChanged);
    bench.session.document().undoStack().undo();
    QVERIFY(bench.view.selectedComponents().isEmpty());
    QCOMPARE(changed.count(), 1);
}

void TestCanvas::frameShowsObjects()
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

void TestCanvas::emptyCanvasSaysWhatToDo()
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

void TestCanvas::exportPictures_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("beginning");
    QTest::newRow("svg") << QStringLiteral("farm.svg") << QByteArray("<?xml");
    QTest::newRow("png") << QStringLiteral("farm.png") << QByteArray("\x89PNG");
    QTest::newRow("pdf, capital letters") << QStringLiteral("farm.PDF") << QByteArray("%PDF");
}

void TestCanvas::exportPictures()
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

void TestCanvas::paintsOnlyWhatIsExposed()
{
    QList<Component> components;
    for (int i = 0; i < 100; ++i)
        components +=
            placed(QStringLiteral("g%1").arg(i), gpuPart, {i % 10 * 300.0, i / 10 * 200.0});
    Bench bench(components);
    CanvasPainter painter;
    painter.setPalette(theme::lightPalette());
    QImage image(400, 300, QImage::Format_ARGB32_Premultiplied);
    QPainter on(&image);
    painter.paintBlocks(on, bench.view.model(), {0, 0, 280, 180}, 1.0);
    QCOMPARE(painter.lastCounts().blocks, 1);
    painter.paintBlocks(on, bench.view.model(), bench.view.model().bounds(), 1.0);
    QCOMPARE(painter.lastCounts().blocks, 100);
}

void TestCanvas::blocksPaintInsideTheirRectangle()
{
    Component stack = placed(QStringLiteral("board"), boardPart, {0, 0});
    stack.count = 4;
    Bench bench({stack});
    const QRectF allowed = bench.view.model().blocks().front().paintRect();
    for (const double scale : {0.1, 0.4, 1.0}) {
        CanvasPainter painter;
        painter.setPalette(theme::lightPalette());
        QImage image((allowed.adjusted(-50, -50, 50, 50).size() * scale).toSize(),
                     QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter on(&image);
        on.setRenderHint(QPainter::Antialiasing);
        on.scale(scale, scale);
        on.translate(-allowed.topLeft() + QPointF(50, 50));
        painter.paintBlocks(on, bench.view.model(), allowed, scale);
        on.end();
        const QRectF inside(50 * scale - 1, 50 * scale - 1, allowed.width() * scale + 2,
                            allowed.height() * scale + 2);
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (!inside.contains(x, y))
                    QVERIFY2(qAlpha(image.pixel(x, y)) == 0,
                             "a trail would stay when the block moves");
            }
        }
    }
}

void TestCanvas::tenThousandBlocks()
{
    Assembly farm;
    farm.id = Design::rootId;
    for (int i = 0; i < 10'000; ++i)
        farm.components +=
            placed(QStringLiteral("g%1").arg(i), gpuPart, {i % 100 * 300.0, i / 100 * 200.0});
    const Design design = Design().withAssembly(farm);
    CanvasModel model;
    QVERIFY(model.update(design, *shippedCatalog(), Design::rootId));
    QVERIFY(!model.update(design, *shippedCatalog(), Design::rootId)); // nothing changed
    QCOMPARE(model.blocks().size(), std::size_t(10'000));
    for (int i = 0; i < 10'000; i += 37)
        QCOMPARE(model.hit(QPointF(i % 100 * 300.0 + 60, i / 100 * 200.0 + 14), 2).block, i);
    QCOMPARE(model.hit({-100, -100}, 2).block, -1);
    model.previewMove({5}, {100'000, 0}); // far outside the grid of the index
    QCOMPARE(model.hit({101'560, 14}, 2).block, 5);
    model.previewMove({5}, {});
    QCOMPARE(model.hit({1560, 14}, 2).block, 5);
}

void TestCanvas::automaticLayoutDoesNotOverlap_data()
{
    QTest::addColumn<int>("positioned");
    QTest::newRow("none has a position") << 0;
    QTest::newRow("some have") << 7;
}

void TestCanvas::automaticLayoutDoesNotOverlap()
{
    QFETCH(int, positioned);
    Assembly farm;
    farm.id = Design::rootId;
    const QStringList parts{boardPart, gpuPart, gpuPart, QStringLiteral("no-such-part"), gpuPart};
    for (int i = 0; i < 60; ++i) {
        Component component = placed(QStringLiteral("c%1").arg(i), parts[i % 5], {i * 400.0, 0});
        if (i >= positioned)
            component.position.reset();
        farm.components += component;
        if (parts[i % 5] != gpuPart)
            continue;
        Cable cable;
        cable.from = *parseEndpoint(QStringLiteral("c%1:pcie").arg(i));
        cable.to = *parseEndpoint(QStringLiteral("c%1:slot[%2]").arg(i - i % 5).arg(i % 5));
        farm.cables += cable;
    }
    CanvasModel model;
    QVERIFY(model.update(Design().withAssembly(farm), *shippedCatalog(), Design::rootId));
    const auto &blocks = model.blocks();
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        for (std::size_t j = 0; j < i; ++j)
            QVERIFY2(!blocks[i].rect().intersects(blocks[j].rect()),
                     qPrintable(blocks[i].id + u' ' + blocks[j].id));
    }
    CanvasModel again;
    again.update(Design().withAssembly(farm), *shippedCatalog(), Design::rootId);
    for (std::size_t i = 0; i < blocks.size(); ++i)
        QCOMPARE(again.blocks()[i].position, blocks[i].position);
}

void TestCanvas::unknownPartsAndDanglingCables()
{
    Assembly farm;
    farm.id = Design::rootId;
    farm.components = {placed(QStringLiteral("what"), QStringLiteral("no-such-part"), {0, 0}),
                       placed(QStringLiteral("gpu"), gpuPart, {400, 0})};
    for (const auto &[from, to] :
         {std::pair("what:x", "gpu:pcie"), std::pair("gpu:nowhere", "gone:slot"),
          std::pair("gone:a", "gone:b"), std::pair("gpu:power[7..9]", "what:y")}) {
        Cable cable;
        cable.from = *parseEndpoint(QString::fromLatin1(from));
        cable.to = *parseEndpoint(QString::fromLatin1(to));
        farm.cables += cable;
    }
    Bench bench;
    bench.session.document().reset(Design().withAssembly(farm));
    QVERIFY(bench.view.model().blocks().front().shape->unknownPart);
    for (const CanvasCable &cable : bench.view.model().cables())
        QVERIFY(cable.dangling);
    for (const double scale : {0.05, 0.3, 1.0}) { // paints, whatever the zoom
        bench.view.zoomAt({500, 350}, scale / bench.view.scaleFactor());
        QVERIFY(!bench.view.grab().isNull());
    }
    bench.view.selectAll();
    bench.view.deleteSelection();
    QVERIFY(bench.farm()->components.isEmpty());
    QVERIFY(bench.farm()->cables.isEmpty());
}

void TestCanvas::hugePortCounts()
{
    ShapeInput input;
    input.name = QStringLiteral("Endless");
    Port port;
    port.name = QStringLiteral("lan");
    port.kind = PortKind::Network;
    port.count = 1'000'000;
    input.ports = {port};
    for (const Category category : {Category::Switch, Category::Host}) {
        input.category = category;
        const ShapePtr shape = makeShape(input);
        QVERIFY(shape->ports.size() < 5000);
        QVERIFY(shape->portIndex(port.name, 999'999) >= 0);
        QCOMPARE(shape->portIndex(port.name, 1'000'001), -1);
        QCOMPARE(shape->portIndex(port.name, 0), -1);
    }
}

void TestCanvas::textIsReadable()
{
    using theme::Role;
    for (const QPalette &palette : {theme::lightPalette(), theme::darkPalette()}) {
        const QColor fill = theme::colour(Role::BlockFill, palette);
        const QColor ground = theme::colour(Role::CanvasBackground, palette);
        for (const Role role : {Role::BlockHeaderText, Role::BlockText, Role::BlockDimText,
                                Role::ErrorText, Role::WarningText, Role::InfoText, Role::GoodText,
                                Role::Unknown, Role::Accept, Role::Reject})
            QVERIFY2(contrast(theme::colour(role, palette), fill) >= 4.5,
                     qPrintable(QString::number(int(role)))); // WCAG AA, text
        for (const Role role :
             {Role::DataCable, Role::NetworkCable, Role::FabricCable, Role::PowerCable,
              Role::MechanicalCable, Role::Selection, Role::Guide})
            QVERIFY2(contrast(theme::colour(role, palette), ground) >= 3.0,
                     qPrintable(QString::number(int(role)))); // WCAG AA, graphics
        for (const Category category : allCategories())
            QVERIFY(contrast(theme::categoryColour(category, palette), fill) >= 3.0);
        QVERIFY(contrast(palette.color(QPalette::WindowText), palette.color(QPalette::Window))
                >= 7.0);
        QVERIFY(
            contrast(palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight))
            >= 4.5);
    }
    QVERIFY(theme::isDark(theme::darkPalette()));
    QVERIFY(!theme::isDark(theme::lightPalette()));
}

void TestCanvas::everyIconIsThere()
{
    for (const Category category : allCategories())
        QVERIFY2(!theme::categoryIcon(category).isNull(),
                 qPrintable(theme::categoryIconName(category)));
    QVERIFY(theme::icon(QStringLiteral("no-such-icon")).isNull());
    const QPalette before = QApplication::palette();
    theme::apply(QStringLiteral("dark"));
    const QImage light = theme::icon(QStringLiteral("save")).pixmap(32, 32).toImage();
    theme::apply(QStringLiteral("light"));
    const QImage dark = theme::icon(QStringLiteral("save")).pixmap(32, 32).toImage();
    QVERIFY(light != dark); // the same icon follows the palette
    QApplication::setPalette(before);
}

QTEST_MAIN(TestCanvas)
#include "tst_canvas.moc"
