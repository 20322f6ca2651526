// Keys and clicks on the canvas that reach beyond it: properties, a new name, the kill switch.
#include "tests/support/window_test.h"
#include "views/canvas/canvas_model.h"

#include <QApplication>
#include <QUndoStack>

using namespace nongjang;
using namespace nongjang::test;
using namespace Qt::StringLiterals;

class TestCanvasWindow : public WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepare(u"canvas-window"_s); }
    void init()
    {
        openWindow();
        openExample(u"rig-4x3090-romed8"_s);
    }
    void cleanup() { closeWindow(); }
    void propertiesByKeyAndDoubleClick();
    void renameByKey();
    void killSwitchByKey_data();
    void killSwitchByKey();

private:
    [[nodiscard]] const Component *component(const QString &id) const
    {
        return design().root->component(id);
    }
};

void TestCanvasWindow::propertiesByKeyAndDoubleClick()
{
    auto *inspector = find<QWidget>(u"inspectorPanel"_s);
    const auto isThere = [inspector] {
        return inspector->isAncestorOf(QApplication::focusWidget());
    };
    canvas().select({u"psu"_s});
    canvas().setFocus();
    QVERIFY(!isThere());
    QTest::keyClick(&canvas(), Qt::Key_Return);
    QVERIFY(isThere());
    canvas().select({}, {0}); // a cable has properties, too
    canvas().setFocus();
    QTest::keyClick(&canvas(), Qt::Key_Return);
    QVERIFY(isThere());
    canvas().setFocus();
    const CanvasBlock &board =
        canvas().model().blocks()[std::size_t(canvas().model().blockIndex(u"board"_s))];
    const QPoint header = canvas().mapFromScene(board.position + QPointF(60, 14));
    QTest::mouseClick(canvas().viewport(), Qt::LeftButton, {}, header);
    QTest::mouseDClick(canvas().viewport(), Qt::LeftButton, {}, header);
    QVERIFY(isThere());
    QCOMPARE(canvas().selectedComponents(), QStringList{u"board"_s});
    QVERIFY(canvas().breadcrumb().isEmpty());
}

void TestCanvasWindow::renameByKey()
{
    canvas().select({u"gpu"_s});
    canvas().setFocus();
    QTest::keyClick(&canvas(), Qt::Key_F2);
    QTest::keyClicks(QApplication::focusWidget(), u"card"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QVERIFY(component(u"card"_s) && !component(u"gpu"_s));
    QCOMPARE(canvas().selectedComponents(), QStringList{u"card"_s});
}

void TestCanvasWindow::killSwitchByKey_data()
{
    QTest::addColumn<QStringList>("components");
    QTest::addColumn<QList<int>>("cables");
    QTest::newRow("card") << QStringList{u"gpu"_s} << QList<int>{};
    QTest::newRow("supply and card") << QStringList{u"psu"_s, u"gpu"_s} << QList<int>{};
    QTest::newRow("breaker") << QStringList{u"outlet"_s} << QList<int>{};
    QTest::newRow("cables") << QStringList{} << QList<int>{0, 1};
}

void TestCanvasWindow::killSwitchByKey()
{
    QFETCH(QStringList, components);
    QFETCH(QList<int>, cables);
    const Design before = design();
    canvas().select(components, cables);
    canvas().setFocus();
    QTest::keyClick(&canvas(), Qt::Key_O);
    for (const QString &id : components)
        QVERIFY(component(id)->off);
    for (const int index : cables)
        QVERIFY(design().root->cables[index].off);
    QCOMPARE(steps(), 1);
    QTest::keyClick(&canvas(), Qt::Key_O);
    QVERIFY(design() == before);
}

QTEST_MAIN(TestCanvasWindow)
#include "tst_canvas_window.moc"
