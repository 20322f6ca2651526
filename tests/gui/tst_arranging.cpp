// Arranging things on the canvas, by mouse and keys.
#include "tests/support/canvas_bench.h"
#include "tests/support/window_test.h"
#include "views/canvas/snap_guides.h"
#include "views/mainwindow/action_registry.h"
#include "views/mainwindow/arrange_controller.h"
#include "views/mainwindow/main_window.h"
#include "views/tools/measure_tool.h"

#include <QAction>
#include <QCheckBox>
#include <QSettings>
#include <QStandardPaths>
#include <QStatusBar>
#include <QUndoStack>

using namespace nongjang;
using namespace nongjang::test;
using namespace Qt::StringLiterals;

namespace {

/// A board with two cards, a third card beside, and an off-grid one.
Design drawn()
{
    Assembly farm;
    farm.id = Design::rootId;
    farm.components = {placed(u"board"_s, boardPart, {0, 0}), placed(u"a"_s, gpuPart, {500, 40}),
                       placed(u"b"_s, gpuPart, {540, 250}), placed(u"c"_s, gpuPart, {563, 600})};
    for (const auto &[from, to] :
         {std::pair("a:pcie", "board:slot[1]"), std::pair("b:pcie", "board:slot[2]")}) {
        Cable cable;
        cable.from = *parseEndpoint(QString::fromLatin1(from));
        cable.to = *parseEndpoint(QString::fromLatin1(to));
        cable.length = TypedValue{u"0.3 m"_s, 0.3};
        farm.cables += cable;
    }
    return Design().withAssembly(farm);
}

std::vector<QRectF> rectsOf(const CanvasModel &model)
{
    std::vector<QRectF> rects;
    for (const CanvasBlock &block : model.blocks())
        rects.push_back(block.rect());
    return rects;
}

bool overlaps(const std::vector<QRectF> &rects)
{
    for (std::size_t i = 0; i < rects.size(); ++i) {
        for (std::size_t j = 0; j < i; ++j) {
            if (rects[i].intersects(rects[j]))
                return true;
        }
    }
    return false;
}

} // namespace

class TestArranging : public WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void alignsByKey_data();
    void alignsByKey();
    void lockedOnesAreTheReference();
    void distributesFromTheMenu();
    void lockedOnesStay();
    void lockIsUndone();
    void inspectorLocks();
    void lockedBlocksShowAPadlock();
    void actionsFollowTheSelection();
    void laysOutAll();
    void laysOutTheSelection();
    void layoutIsGivenUpAfterAnEdit();
    void selectsMore();
    void draggingLinesUp();
    void snapsTo_data();
    void snapsTo();
    void measures();
    void measuresBetweenBlocks_data();
    void measuresBetweenBlocks();

private:
    QUndoStack &undo() { return m_session->document().undoStack(); }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        canvas().setFocus();
        QTest::keyClick(&canvas(), key, modifiers);
    }
    QPointF at(const char *id)
    {
        const CanvasModel &model = canvas().model();
        return model.blocks()[std::size_t(model.blockIndex(QString::fromLatin1(id)))].position;
    }
    QPoint headerOf(const char *id) { return canvas().mapFromScene(at(id) + QPointF(60, 14)); }
    void drag(QPoint from, QPoint to, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget *viewport = canvas().viewport();
        QTest::mousePress(viewport, Qt::LeftButton, modifiers, from);
        for (int step = 1; step <= 4; ++step) {
            const QPoint there = from + (to - from) * step / 4;
            QMouseEvent event(QEvent::MouseMove, there, viewport->mapToGlobal(there), Qt::NoButton,
                              Qt::LeftButton, modifiers);
            QCoreApplication::sendEvent(viewport, &event);
        }
        QTest::mouseRelease(viewport, Qt::LeftButton, modifiers, to);
    }
    bool isLayingOut() { return m_window->findChild<ArrangeController *>()->isLayingOut(); }
    QString said() { return m_window->statusBar()->currentMessage(); }
};

void TestArranging::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"nongjang-test"_s);
    QCoreApplication::setApplicationName(u"tst_arranging"_s);
    QSettings().clear();
}

void TestArranging::init()
{
    openWindow();
    m_session->document().reset(drawn());
    m_window->showWorkspace();
    canvas().fitAll();
}

void TestArranging::cleanup()
{
    closeWindow();
}

void TestArranging::alignsByKey_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<int>("modifiers");
    QTest::addColumn<bool>("across");
    QTest::addColumn<double>("fraction");
    const int arrows = int(Qt::ControlModifier) | int(Qt::ShiftModifier);
    const int letters = int(Qt::ControlModifier) | int(Qt::AltModifier);
    QTest::newRow("left") << int(Qt::Key_Left) << arrows << true << 0.0;
    QTest::newRow("centre") << int(Qt::Key_C) << letters << true << 0.5;
    QTest::newRow("right") << int(Qt::Key_Right) << arrows << true << 1.0;
    QTest::newRow("top") << int(Qt::Key_Up) << arrows << false << 0.0;
    QTest::newRow("middle") << int(Qt::Key_M) << letters << false << 0.5;
    QTest::newRow("bottom") << int(Qt::Key_Down) << arrows << false << 1.0;
}

void TestArranging::alignsByKey()
{
    QFETCH(int, key);
    QFETCH(int, modifiers);
    QFETCH(bool, across);
    QFETCH(double, fraction);
    canvas().selectAll();
    const std::vector<QRectF> before = rectsOf(canvas().model());
    this->key(Qt::Key(key), Qt::KeyboardModifiers(modifiers));
    QCOMPARE(undo().count(), 1);
    const std::vector<QRectF> after = rectsOf(canvas().model());
    const auto line = [&](const QRectF &rect) {
        return across ? rect.left() + rect.width() * fraction
                      : rect.top() + rect.height() * fraction;
    };
    for (const QRectF &rect : after)
        QCOMPARE(line(rect), line(after.front()));
    undo().undo();
    QCOMPARE(rectsOf(canvas().model()), before);
}

void TestArranging::lockedOnesAreTheReference()
{
    canvas().select({u"b"_s});
    key(Qt::Key_L, Qt::ControlModifier);
    canvas().select({u"a"_s, u"b"_s, u"c"_s});
    key(Qt::Key_Left, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(at("a"), QPointF(540, 40));
    QCOMPARE(at("b"), QPointF(540, 250));
    QCOMPARE(at("c"), QPointF(540, 600));
}

void TestArranging::distributesFromTheMenu()
{
    canvas().select({u"c"_s, u"a"_s, u"b"_s});
    const double height = rectsOf(canvas().model())[1].height();
    m_window->actionRegistry().action("distribute-down")->trigger();
    QCOMPARE(at("b"), QPointF(540, 320)); // all three are as high
    QCOMPARE(at("c"), QPointF(563, 600));
    undo().undo();
    m_window->actionRegistry().action("space-down")->trigger();
    QCOMPARE(at("b"), QPointF(540, 250));
    QCOMPARE(at("c"), QPointF(563, 250 + (250 - 40)));
    QVERIFY(250 - 40 > height);
}

void TestArranging::lockedOnesStay()
{
    canvas().select({u"a"_s});
    key(Qt::Key_L, Qt::ControlModifier);
    QCOMPARE(undo().count(), 1);
    drag(headerOf("a"), headerOf("a") + QPoint(60, 60));
    QVERIFY(said().contains(u"locked"_s));
    key(Qt::Key_Right);
    key(Qt::Key_Delete);
    QVERIFY(said().contains(u"“a”"_s));
    QCOMPARE(undo().count(), 1);
    QCOMPARE(at("a"), QPointF(500, 40));
    canvas().select({u"a"_s, u"c"_s}); // the others move without it
    key(Qt::Key_Right);
    QCOMPARE(at("a"), QPointF(500, 40));
    QCOMPARE(at("c"), QPointF(573, 600));
    drag(headerOf("c"), headerOf("c") + QPoint(40, 0), Qt::AltModifier);
    QCOMPARE(at("a"), QPointF(500, 40));
    QVERIFY(at("c").x() > 600);
    canvas().select({u"a"_s});
    key(Qt::Key_L, Qt::ControlModifier);
    key(Qt::Key_Delete);
    QCOMPARE(canvas().model().blockIndex(u"a"_s), -1);
}

void TestArranging::lockIsUndone()
{
    canvas().select({u"a"_s, u"b"_s});
    key(Qt::Key_L, Qt::ControlModifier);
    QVERIFY(canvas().model().blocks()[1].locked);
    QVERIFY(m_window->actionRegistry().action("lock")->isChecked());
    undo().undo();
    QVERIFY(!canvas().model().blocks()[1].locked);
    QVERIFY(!m_window->actionRegistry().action("lock")->isChecked());
    undo().redo();
    QVERIFY(canvas().model().blocks()[2].locked);
}

void TestArranging::inspectorLocks()
{
    canvas().select({u"a"_s});
    auto *box = m_window->findChild<QCheckBox *>(u"componentLocked"_s);
    QVERIFY(box && !box->isChecked());
    box->click();
    QVERIFY(m_session->document().design().root->component(u"a"_s)->locked);
    canvas().select({u"a"_s, u"b"_s});
    QCOMPARE(box->checkState(), Qt::PartiallyChecked);
    key(Qt::Key_L, Qt::ControlModifier);
    QCOMPARE(box->checkState(), Qt::Checked);
}

void TestArranging::lockedBlocksShowAPadlock()
{
    const auto corner = [this] {
        const QRectF block = rectsOf(canvas().model())[0];
        return canvas().grab().toImage().copy(
            QRect(canvas().mapFromScene(block.topRight()) - QPoint(4, 4), QSize(8, 8)));
    };
    const QImage before = corner();
    canvas().select({u"board"_s});
    key(Qt::Key_L, Qt::ControlModifier);
    canvas().select({});
    QVERIFY(corner() != before);
}

void TestArranging::actionsFollowTheSelection()
{
    const ActionRegistry &actions = m_window->actionRegistry();
    const auto enabled = [&actions](const char *id) {
        return actions.action(id)->isEnabled();
    };
    canvas().select({});
    QVERIFY(!enabled("align-left") && !enabled("lock") && enabled("lay-out"));
    canvas().select({u"a"_s});
    QVERIFY(!enabled("align-left") && enabled("lock") && enabled("select-similar"));
    canvas().select({u"a"_s, u"b"_s});
    QVERIFY(enabled("align-left") && !enabled("distribute-across"));
    canvas().selectAll();
    QVERIFY(enabled("distribute-across"));
    m_window->showStartPage();
    QVERIFY(!enabled("lay-out") && !enabled("align-left") && !enabled("lock"));
}

void TestArranging::laysOutAll()
{
    canvas().select({u"c"_s});
    key(Qt::Key_L, Qt::ControlModifier);
    canvas().select({});
    const std::vector<QRectF> before = rectsOf(canvas().model());
    key(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(undo().count(), 2);
    QVERIFY(!overlaps(rectsOf(canvas().model())));
    QCOMPARE(at("c"), QPointF(563, 600));
    QCOMPARE(at("a").x(), at("b").x()); // cards in a column beside their board
    QVERIFY(at("a").x() > at("board").x());
    undo().undo();
    QCOMPARE(rectsOf(canvas().model()), before);
}

void TestArranging::laysOutTheSelection()
{
    canvas().select({u"a"_s, u"b"_s});
    const QPointF board = at("board"), other = at("c");
    key(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(undo().count(), 1);
    QCOMPARE(at("board"), board);
    QCOMPARE(at("c"), other);
    QVERIFY(!overlaps(rectsOf(canvas().model())));
}

/// What the worker made is of a design that is no more.
void TestArranging::layoutIsGivenUpAfterAnEdit()
{
    key(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    canvas().select({u"c"_s});
    key(Qt::Key_Right);
    QTRY_VERIFY(!isLayingOut());
    QCoreApplication::processEvents();
    QCOMPARE(undo().count(), 1);
    QCOMPARE(at("a"), QPointF(500, 40));
}

void TestArranging::selectsMore()
{
    const auto selected = [this] {
        return canvas().selectedComponents().join(u' ');
    };
    canvas().select({u"a"_s});
    key(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(selected(), u"a b c"_s);
    canvas().select({u"a"_s});
    key(Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(selected(), u"board a"_s);
    key(Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(selected(), u"board a b"_s);
    key(Qt::Key_I, Qt::ControlModifier);
    QCOMPARE(selected(), u"c"_s);
    QCOMPARE(undo().count(), 0);
}

/// The edge of c is off the grid: a comes to it, but with Alt it stays where the pointer is.
void TestArranging::draggingLinesUp()
{
    const QPoint from = headerOf("a");
    const QPoint to = canvas().mapFromScene(at("a") + QPointF(60, 14) + QPointF(59, 24));
    canvas().select({u"a"_s});
    drag(from, to);
    QCOMPARE(at("a").x(), 563.0);
    undo().undo();
    drag(from, to, Qt::AltModifier);
    QVERIFY(std::abs(at("a").x() - 559) < 2 / canvas().scaleFactor());
    QVERIFY(at("a").x() != 563.0 && at("a") != snappedToGrid(at("a")));
}

void TestArranging::snapsTo_data()
{
    QTest::addColumn<QRectF>("moved");
    QTest::addColumn<QPointF>("shift");
    QTest::addColumn<int>("guides");
    QTest::addColumn<int>("gaps");
    // Two blocks in a row, 100 wide, with a gap of 50.
    QTest::newRow("the top edge") << QRectF(1000, 3, 77, 33) << QPointF(0, -3) << 1 << 0;
    QTest::newRow("too far") << QRectF(1000, 70, 77, 33) << QPointF() << 0 << 0;
    QTest::newRow("the gap again") << QRectF(297, 0, 100, 60) << QPointF(3, 0) << 3 << 2;
    QTest::newRow("the gap again before") << QRectF(-153, 0, 100, 60) << QPointF(3, 0) << 3 << 2;
    QTest::newRow("the middle of a column") << QRectF(33, 200, 30, 40) << QPointF(2, 0) << 1 << 0;
    QTest::newRow("in the middle of the gap") << QRectF(114, 10, 20, 20) << QPointF(1, 0) << 0 << 2;
}

void TestArranging::snapsTo()
{
    QFETCH(QRectF, moved);
    QFETCH(QPointF, shift);
    QFETCH(int, guides);
    QFETCH(int, gaps);
    Snap snap;
    findSnap(moved, {{0, 0, 100, 60}, {150, 0, 100, 60}}, {}, snap);
    QCOMPARE(snap.shift, shift);
    QCOMPARE(int(snap.guides.size()), guides);
    QCOMPARE(int(snap.gaps.size()), gaps);
    for (const QLineF &gap : snap.gaps)
        QCOMPARE(gap.length(), snap.gaps.front().length());
    findSnap(moved, {{0, 0, 100, 60}, {150, 0, 100, 60}}, {{7, 8}, true, true}, snap);
    QCOMPARE(snap.shift, QPointF(7, 8));
    findSnap(moved.translated(5000, 5000), {{0, 0, 100, 60}}, {{1, 2}}, snap);
    QCOMPARE(snap.shift, QPointF(1, 2));
}

void TestArranging::measures()
{
    key(Qt::Key_M);
    QVERIFY(m_window->actionRegistry().action("tool-measure")->isChecked());
    auto tool = std::make_unique<MeasureTool>();
    const MeasureTool &measure = *tool;
    canvas().setTool(std::move(tool));
    canvas().zoomAt({300, 200}, 1.0 / canvas().scaleFactor());
    const QRectF board = rectsOf(canvas().model())[0], card = rectsOf(canvas().model())[3];
    drag(canvas().mapFromScene(board.center() - QPointF(0, 900)),
         canvas().mapFromScene(board.center() - QPointF(30, 860)));
    QCOMPARE(measure.measured().length(), 50.0);
    QTest::keyClick(&canvas(), Qt::Key_Escape);
    QVERIFY(measure.measured().isNull());
    drag(canvas().mapFromScene(board.center()), canvas().mapFromScene(card.center()));
    QCOMPARE(measure.measured(), shortestLine(board, card)); // from edge to edge
    const QImage picture = canvas().grab().toImage();
    const Polyline &line = canvas().model().cables().front().line;
    const QPoint over = canvas().mapFromScene((line[0] + line[1]) / 2);
    QMouseEvent hover(QEvent::MouseMove, over, canvas().viewport()->mapToGlobal(over), Qt::NoButton,
                      Qt::NoButton, {});
    QCoreApplication::sendEvent(canvas().viewport(), &hover);
    QVERIFY(canvas().grab().toImage() != picture); // tells the length of the cable
    QCOMPARE(undo().count(), 0);
}

void TestArranging::measuresBetweenBlocks_data()
{
    QTest::addColumn<QRectF>("to");
    QTest::addColumn<QLineF>("line");
    QTest::newRow("beside") << QRectF(150, 20, 50, 20) << QLineF(100, 30, 150, 30);
    QTest::newRow("before") << QRectF(-80, 0, 50, 60) << QLineF(0, 30, -30, 30);
    QTest::newRow("below") << QRectF(0, 90, 100, 10) << QLineF(50, 60, 50, 90);
    QTest::newRow("across") << QRectF(130, 100, 10, 10) << QLineF(100, 60, 130, 100);
    QTest::newRow("on it") << QRectF(50, 30, 50, 30) << QLineF(75, 45, 75, 45);
}

void TestArranging::measuresBetweenBlocks()
{
    QFETCH(QRectF, to);
    QFETCH(QLineF, line);
    QCOMPARE(shortestLine({0, 0, 100, 60}, to), line);
}

QTEST_MAIN(TestArranging)
#include "tst_arranging.moc"
