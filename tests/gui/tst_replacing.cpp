// Another part in the place of those drawn, dropped on them or chosen from the list; and the lists of parts that help to choose.
#include "tests/support/canvas_bench.h"
#include "tests/support/window_test.h"
#include "views/itemmodels/choices_model.h"
#include "views/itemmodels/part_filter_proxy.h"
#include "views/itemmodels/part_tree_model.h"
#include "views/panels/parts_panel.h"

#include <QListView>
#include <QMenu>
#include <QTimer>
#include <QToolButton>
#include <QTreeView>
#include <QUndoStack>

#include <algorithm>

using namespace nongjang;
using namespace nongjang::test;
using namespace Qt::StringLiterals;

class TestReplacing : public WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void dropOnACardOfAnotherKind();
    void dropOnABoardStillInserts();
    void dropSaysWhatWillNotFit();
    void listIsOpenedByKey();
    void severalAreReplaced();
    void actionFollowsTheSelection();
    void partsThatFitAPort();
    void partsThatFitTheSelection();
    void ownListsOfParts();

private:
    [[nodiscard]] const Component *component(const QString &id) const
    {
        return design().root->component(id);
    }
    [[nodiscard]] QWidget *list() const { return find<QWidget>(u"replaceChooser"_s); }
    void choose(const QString &words) const
    {
        auto *line = list()->findChild<QLineEdit *>();
        QTest::keyClicks(line, words);
        QTest::keyClick(line, Qt::Key_Return);
    }
};

void TestReplacing::initTestCase()
{
    prepare(u"replacing"_s);
}

void TestReplacing::init()
{
    openWindow();
    openExample(u"rig-4x3090-romed8"_s);
}

void TestReplacing::cleanup()
{
    closeWindow();
}

void TestReplacing::dropOnACardOfAnotherKind()
{
    Bench bench;
    bench.session.document().reset(example(u"rig-4x3090-romed8.farm"_s));
    bench.view.fitAll();
    const Design before = bench.session.document().design();
    QVERIFY(bench.drop(u"rtx-3080-20g"_s, bench.headerOf(u"gpu"_s)));
    QCOMPARE(bench.farm()->component(u"gpu"_s)->part, u"rtx-3080-20g"_s);
    QCOMPARE(bench.farm()->components.size(), before.root->components.size());
    QCOMPARE(bench.farm()->cables.size(), before.root->cables.size());
    QCOMPARE(bench.view.selectedComponents(), QStringList{u"gpu"_s});
    QVERIFY(!bench.lastMessage.isEmpty());
    QUndoStack &undo = bench.session.document().undoStack();
    QCOMPARE(undo.count(), 1);
    undo.undo();
    QVERIFY(bench.session.document().design() == before);
}

void TestReplacing::dropOnABoardStillInserts()
{
    Bench bench({placed(u"board"_s, boardPart, {0, 0}), placed(u"gpu"_s, gpuPart, {460, 0})});
    QVERIFY(bench.drop(u"rtx-4090"_s, bench.headerOf(u"board"_s)));
    QCOMPARE(bench.farm()->components.size(), 3);
    QCOMPARE(bench.farm()->component(u"board"_s)->part, boardPart);
    // One that hangs on nothing is replaced too.
    QVERIFY(bench.drop(u"rtx-4090"_s, bench.headerOf(u"gpu"_s)));
    QCOMPARE(bench.farm()->component(u"gpu"_s)->part, u"rtx-4090"_s);
    QCOMPARE(bench.view.selectedComponents(), QStringList{u"gpu"_s});
}

void TestReplacing::dropSaysWhatWillNotFit()
{
    Bench bench;
    bench.session.document().reset(example(u"rig-4x3090-romed8.farm"_s));
    bench.view.fitAll();
    QVERIFY(bench.drop(u"rtx-4090"_s, bench.headerOf(u"gpu"_s)));
    QVERIFY2(bench.lastMessage.contains(u"12v-2x6"_s), qPrintable(bench.lastMessage));
}

void TestReplacing::listIsOpenedByKey()
{
    const Design before = design();
    canvas().select({u"gpu"_s});
    canvas().setFocus();
    QTest::keyClick(&canvas(), Qt::Key_R);
    QVERIFY(list()->isVisible());
    choose(u"3080 20"_s);
    QVERIFY(!list()->isVisible());
    QCOMPARE(component(u"gpu"_s)->part, u"rtx-3080-20g"_s);
    QVERIFY(m_session->document().undoStack().undoText().contains(u"gpu"_s));
    m_session->document().undoStack().undo();
    QVERIFY(design() == before);
    // Those that keep every cable stand first; only others of the kind are there.
    QTest::keyClick(&canvas(), Qt::Key_R);
    const QAbstractItemModel *model = list()->findChild<QListView *>()->model();
    QVERIFY(model->rowCount() > 20);
    const auto isTold = [model] { // whether each fits is found beside the window
        for (int row = 0; row < model->rowCount(); ++row)
            if (!model->index(row, 0).data(ChoicesModel::KeysRole).toString().isEmpty())
                return true;
        return false;
    };
    QTRY_VERIFY(isTold());
    QCOMPARE(model->index(0, 0).data(ChoicesModel::KeysRole).toString(), QString());
    for (int row = 0; row < model->rowCount(); ++row)
        QVERIFY(model->index(row, 0).data().toString() != u"NVIDIA GeForce RTX 3090"_s);
    QTest::keyClick(list()->findChild<QLineEdit *>(), Qt::Key_Escape);
    QVERIFY(!list()->isVisible());
}

void TestReplacing::severalAreReplaced()
{
    canvas().select({u"gpu"_s});
    canvas().duplicateSelection();
    canvas().select({u"gpu"_s, u"gpu2"_s});
    const int before = steps();
    trigger("replace-part");
    choose(u"a6000"_s);
    QCOMPARE(component(u"gpu"_s)->part, u"rtx-a6000"_s);
    QCOMPARE(component(u"gpu2"_s)->part, u"rtx-a6000"_s);
    QCOMPARE(steps(), before + 1);
}

void TestReplacing::actionFollowsTheSelection()
{
    const QAction *replace = action("replace-part");
    canvas().select({});
    QVERIFY(!replace->isEnabled());
    canvas().select({u"gpu"_s});
    QVERIFY(replace->isEnabled());
    canvas().select({u"gpu"_s, u"board"_s}); // of different kinds
    QVERIFY(!replace->isEnabled());
    canvas().select({u"gpu"_s});
    canvas().groupSelection();
    QVERIFY(!replace->isEnabled());
}

void TestReplacing::partsThatFitAPort()
{
    auto *panel = find<PartsPanel>(u"partsPanel"_s);
    const int all = panel->proxy().partCount();
    auto *chip = find<QToolButton>(u"chipFitting"_s);
    QVERIFY(!chip->isVisible());
    Q_EMIT canvas().fittingWanted(u"board"_s, u"dimm"_s);
    QVERIFY(chip->isVisible() && chip->text().contains(u"board:dimm"_s));
    QVERIFY(panel->proxy().partCount() > 0 && panel->proxy().partCount() < all / 4);
    for (int row = 0; row < panel->proxy().partCount(); ++row)
        QCOMPARE(panel->proxy().index(0, 0).data(PartTreeModel::CategoryRole).toInt(),
                 int(Category::Memory));
    QTest::mouseClick(chip, Qt::LeftButton);
    QVERIFY(!chip->isVisible());
    QCOMPARE(panel->proxy().partCount(), all);
}

void TestReplacing::partsThatFitTheSelection()
{
    auto *panel = find<PartsPanel>(u"partsPanel"_s);
    const int all = panel->proxy().partCount();
    canvas().select({});
    QVERIFY(!action("find-fitting")->isEnabled());
    canvas().select({u"board"_s});
    trigger("find-fitting");
    QVERIFY(panel->proxy().partCount() > 20 && panel->proxy().partCount() < all);
    openExample(u"server-8x4090-48g"_s); // another design: the filter goes
    QCOMPARE(panel->proxy().partCount(), all);
}

void TestReplacing::ownListsOfParts()
{
    auto *panel = find<PartsPanel>(u"partsPanel"_s);
    auto *tree = find<QTreeView>(u"partTree"_s);
    auto *favourites = find<QToolButton>(u"chipFavourites"_s);
    auto *recent = find<QToolButton>(u"chipRecent"_s);
    panel->showPart(u"rtx-4090"_s);
    QTest::keyClick(tree, Qt::Key_Return); // is used
    recent->click();
    QCOMPARE(panel->proxy().partCount(), 1);
    QCOMPARE(panel->proxy().part(panel->proxy().firstPart())->id, u"rtx-4090"_s);
    recent->click();
    favourites->click();
    QCOMPARE(panel->proxy().partCount(), 0);
    favourites->click();
    panel->showPart(u"rtx-3090"_s);
    QTimer::singleShot(0, this, [this] {
        auto *menu = find<QMenu>(u"partMenu"_s);
        const QList<QAction *> actions = menu->actions();
        const auto favourite = std::ranges::find_if(actions, &QAction::isCheckable);
        QVERIFY(favourite != actions.end());
        (*favourite)->trigger();
        menu->close();
    });
    Q_EMIT tree->customContextMenuRequested(tree->visualRect(tree->currentIndex()).center());
    favourites->click();
    QCOMPARE(panel->proxy().partCount(), 1);
    QCOMPARE(panel->proxy().part(panel->proxy().firstPart())->id, u"rtx-3090"_s);
    openWindow(); // they are kept
    m_window->showWorkspace();
    find<QToolButton>(u"chipFavourites"_s)->click();
    QCOMPARE(find<PartsPanel>(u"partsPanel"_s)->proxy().partCount(), 1);
}

QTEST_MAIN(TestReplacing)
#include "tst_replacing.moc"
