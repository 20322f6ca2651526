// The canvas without a mouse, and what it tells assistive technology.
#include "tests/support/canvas_bench.h"

#include <QAccessible>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace nongjang;
using namespace nongjang::test;
using namespace Qt::StringLiterals;

namespace {

/// A board with a card in its second slot, and a card of its own below.
struct Rig : Bench
{
    Rig()
        : Bench({placed(u"board"_s, boardPart, {0, 0}), placed(u"gpu"_s, gpuPart, {900, 20}),
                 placed(u"spare"_s, gpuPart, {0, 900})})
    {
        Assembly farm = *this->farm();
        Cable cable;
        cable.from = *parseEndpoint(u"gpu:pcie"_s);
        cable.to = *parseEndpoint(u"board:slot[2]"_s);
        farm.cables = {cable};
        session.document().reset(Design().withAssembly(farm));
        view.setFocus();
        view.activateWindow();
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(&view, key, modifiers);
    }
    [[nodiscard]] QAccessibleInterface *canvas()
    {
        return QAccessible::queryAccessibleInterface(&view);
    }
};

} // namespace

class TestCanvasKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tabGoesThroughTheBlocksAndOut();
    void spaceKeepsWhatTabAddsTo();
    void arrowsGoAlongCables();
    void selectingOutOfSightPansThere();
    void everyObjectIsAccessible();
    void accessibleActionsWork();
    void accessibleObjectsFollowTheDrawing();
    void focusIsTold();
    void twoAreConnected();
};

void TestCanvasKeys::tabGoesThroughTheBlocksAndOut()
{
    QWidget window;
    QVBoxLayout layout(&window);
    QLineEdit before;
    QLineEdit after;
    DesignSession session(shippedCatalog());
    CanvasView view(session);
    layout.addWidget(&before);
    layout.addWidget(&view);
    layout.addWidget(&after);
    Assembly farm;
    farm.id = Design::rootId;
    farm.components = {placed(u"below"_s, gpuPart, {0, 500}),
                       placed(u"right"_s, gpuPart, {400, 10}), placed(u"left"_s, gpuPart, {0, 0})};
    session.document().reset(Design().withAssembly(farm));
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    before.setFocus();
    QTest::keyClick(&before, Qt::Key_Tab);
    QTRY_VERIFY(view.hasFocus());
    for (const QString &id : {u"left"_s, u"right"_s, u"below"_s}) {
        QTest::keyClick(&view, Qt::Key_Tab);
        QCOMPARE(view.selectedComponents(), QStringList{id});
    }
    QTest::keyClick(&view, Qt::Key_Backtab, Qt::ShiftModifier);
    QCOMPARE(view.selectedComponents(), QStringList{u"right"_s});
    QTest::keyClick(&view, Qt::Key_Tab);
    QTest::keyClick(&view, Qt::Key_Tab);
    QVERIFY(after.hasFocus());
    QCOMPARE(session.document().undoStack().count(), 0);
}

void TestCanvasKeys::spaceKeepsWhatTabAddsTo()
{
    Rig rig;
    rig.key(Qt::Key_Tab);
    QCOMPARE(rig.view.selectedComponents(), QStringList{u"board"_s});
    rig.key(Qt::Key_Space, Qt::ControlModifier);
    rig.key(Qt::Key_Tab);
    QCOMPARE(rig.view.selectedComponents(), (QStringList{u"board"_s, u"gpu"_s}));
    rig.key(Qt::Key_Tab);
    QCOMPARE(rig.view.selectedComponents(), (QStringList{u"board"_s, u"spare"_s}));
    rig.key(Qt::Key_Escape);
    rig.key(Qt::Key_Tab);
    QCOMPARE(rig.view.selectedComponents(), QStringList{u"board"_s});
}

void TestCanvasKeys::arrowsGoAlongCables()
{
    Rig rig;
    rig.view.select({u"board"_s});
    rig.key(Qt::Key_Left, Qt::ControlModifier); // nothing is joined there
    QCOMPARE(rig.view.selectedComponents(), QStringList{u"board"_s});
    rig.key(Qt::Key_Right, Qt::ControlModifier);
    QCOMPARE(rig.view.selectedCables(), QList<int>{0});
    QVERIFY(rig.view.selectedComponents().isEmpty());
    rig.key(Qt::Key_Right);
    QCOMPARE(rig.view.selectedComponents(), QStringList{u"gpu"_s});
    rig.key(Qt::Key_Left, Qt::ControlModifier);
    rig.key(Qt::Key_Left);
    QCOMPARE(rig.view.selectedComponents(), QStringList{u"board"_s});
    QCOMPARE(rig.session.document().undoStack().count(), 0); // nothing was moved
}

void TestCanvasKeys::selectingOutOfSightPansThere()
{
    Rig rig;
    rig.view.select({u"spare"_s});
    rig.view.fitSelection();
    rig.view.select({});
    rig.key(Qt::Key_Tab);
    const QRectF seen = rig.view.mapToScene(rig.view.viewport()->rect()).boundingRect();
    QVERIFY(seen.intersects(rig.view.model().blocks()[0].rect()));
}

void TestCanvasKeys::everyObjectIsAccessible()
{
    Rig rig;
    QAccessibleInterface *canvas = rig.canvas();
    QVERIFY(canvas);
    QCOMPARE(canvas->role(), QAccessible::Canvas);
    QCOMPARE(canvas->childCount(), 4);
    QStringList names;
    for (int i = 0; i < canvas->childCount(); ++i) {
        QAccessibleInterface *child = canvas->child(i);
        QVERIFY(child && child->isValid());
        QCOMPARE(canvas->indexOfChild(child), i);
        QCOMPARE(child->parent(), canvas);
        QVERIFY(!child->rect().isEmpty());
        QVERIFY(child->state().selectable);
        names << child->text(QAccessible::Name);
    }
    QCOMPARE(names,
             (QStringList{u"board"_s, u"gpu"_s, u"spare"_s, u"Cable gpu:pcie to board:slot[2]"_s}));
    QVERIFY(canvas->child(1)->text(QAccessible::Description).contains(u"3090"_s));
    const QPoint middle = canvas->child(2)->rect().center();
    QCOMPARE(canvas->childAt(middle.x(), middle.y()), canvas->child(2));
    rig.view.select({u"gpu"_s});
    QVERIFY(canvas->child(1)->state().selected);
    QVERIFY(!canvas->child(0)->state().selected);
    QCOMPARE(canvas->child(9), nullptr);
}

void TestCanvasKeys::accessibleActionsWork()
{
    Rig rig;
    QAccessibleInterface *cable = rig.canvas()->child(3);
    cable->actionInterface()->doAction(QAccessibleActionInterface::setFocusAction());
    QCOMPARE(rig.view.selectedCables(), QList<int>{0});
    QAccessibleInterface *gpu = rig.canvas()->child(1);
    gpu->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
    QCOMPARE(rig.view.selectedComponents(), QStringList{u"gpu"_s});
    gpu->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
    QVERIFY(rig.view.selectedComponents().isEmpty());
    rig.view.select({u"gpu"_s, u"board"_s});
    rig.view.groupSelection();
    QAccessibleInterface *group =
        rig.canvas()->child(rig.view.model().blockIndex(rig.view.selectedComponents().first()));
    QVERIFY(group->actionInterface()->actionNames().contains(
        QAccessibleActionInterface::pressAction()));
    group->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(rig.view.breadcrumb().size(), 1);
    QCOMPARE(rig.canvas()->childCount(), 3); // board, card, cable
}

void TestCanvasKeys::accessibleObjectsFollowTheDrawing()
{
    Rig rig;
    QAccessibleInterface *gpu = rig.canvas()->child(1);
    QAccessibleInterface *cable = rig.canvas()->child(3);
    rig.view.select({u"gpu"_s});
    rig.view.deleteSelection();
    QVERIFY(!gpu->isValid());
    QVERIFY(!cable->isValid());
    QCOMPARE(gpu->text(QAccessible::Name), QString()); // asking what is gone is no crash
    QVERIFY(gpu->state().invalid);
    gpu->actionInterface()->doAction(QAccessibleActionInterface::setFocusAction());
    QCOMPARE(rig.canvas()->childCount(), 2);
    rig.session.document().undoStack().undo();
    QVERIFY(gpu->isValid());
}

void TestCanvasKeys::focusIsTold()
{
    Rig rig;
    QTRY_VERIFY(rig.view.hasFocus());
    rig.key(Qt::Key_Tab);
    QCOMPARE(rig.canvas()->focusChild(), rig.canvas()->child(0));
    QVERIFY(rig.canvas()->child(0)->state().focused);
}

void TestCanvasKeys::twoAreConnected()
{
    Rig rig;
    rig.view.select({u"spare"_s});
    rig.view.connectSelection();
    QVERIFY(rig.lastMessage.contains(u"two"_s));
    rig.view.select({u"spare"_s, u"board"_s});
    rig.view.connectSelection();
    QCOMPARE(rig.farm()->cables.size(), 2);
    QCOMPARE(rig.farm()->cables[1].to.toString(), u"board:slot[1]"_s);
    QVERIFY(rig.lastMessage.contains(u"board:slot[1]"_s));
    rig.session.document().undoStack().undo();
    QCOMPARE(rig.farm()->cables.size(), 1);
    rig.view.select({u"spare"_s, u"gpu"_s});
    rig.view.connectSelection();
    QCOMPARE(rig.farm()->cables.size(), 2); // the two cards have a bridge in common
}

QTEST_MAIN(TestCanvasKeys)
#include "tst_canvas_keys.moc"
