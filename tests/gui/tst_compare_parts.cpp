// Parts side by side in the window.
#include "tests/support/window_test.h"
#include "views/dialogs/part_compare_dialog.h"
#include "views/itemmodels/part_compare_model.h"
#include "views/itemmodels/part_tree_model.h"
#include "views/panels/parts_panel.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QDockWidget>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QSignalSpy>
#include <QStatusBar>
#include <QTableView>
#include <QTimer>
#include <QTreeView>

using namespace nongjang;
using namespace Qt::StringLiterals;

class TestCompareParts : public test::WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepare(u"compare-parts"_s); }
    void init();
    void cleanup() { closeWindow(); }
    void selectionsOfNoUse_data();
    void selectionsOfNoUse();
    void selectedPartsStandSideBySide();
    void differencesAloneAreShown();
    void theTableIsCopiedAndExported();
    void theMenuOffersIt();
    void theChartIsOneClickAway();
    void catalogueDragsStayWhatTheyWere();

private:
    [[nodiscard]] PartCompareDialog *dialog() const
    {
        return m_window->findChild<PartCompareDialog *>();
    }
    [[nodiscard]] QTableView *table() const
    {
        return dialog()->findChild<QTableView *>(u"partCompareTable"_s);
    }
    void press(const QString &name) const
    {
        auto *button = dialog()->findChild<QAbstractButton *>(name);
        QVERIFY(button && !button->text().isEmpty());
        QTest::mouseClick(button, Qt::LeftButton);
    }
    /// Clicks the first so many found, with Ctrl.
    void selectFound(const QString &words, int count) const
    {
        find<PartsPanel>(u"partsPanel"_s)->search(words);
        auto *tree = find<QTreeView>(u"partTree"_s);
        const QModelIndex category = tree->model()->index(0, 0);
        for (int row = 0; row < count; ++row) {
            const QModelIndex index = tree->model()->index(row, 0, category);
            QVERIFY(index.isValid());
            tree->scrollTo(index);
            QTest::mouseClick(tree->viewport(), Qt::LeftButton,
                              row == 0 ? Qt::NoModifier : Qt::ControlModifier,
                              tree->visualRect(index).center());
        }
        QCOMPARE(find<PartsPanel>(u"partsPanel"_s)->selectedParts().size(), count);
    }
    [[nodiscard]] QStringList titles() const
    {
        QStringList texts;
        const QAbstractItemModel *model = table()->model();
        for (int row = 0; row < model->rowCount(); ++row)
            texts << model->headerData(row, Qt::Vertical).toString();
        return texts;
    }
};

void TestCompareParts::init()
{
    openWindow();
    openExample(u"rig-4x3090-romed8"_s);
}

void TestCompareParts::selectionsOfNoUse_data()
{
    QTest::addColumn<int>("count");
    QTest::newRow("one") << 1;
    QTest::newRow("seven") << 7;
}

void TestCompareParts::selectionsOfNoUse()
{
    QFETCH(const int, count);
    selectFound(u"rtx"_s, count);
    find<QDockWidget>(u"partsDock"_s)->close();
    trigger("parts-side-by-side");
    QVERIFY(!dialog());
    QVERIFY(m_window->statusBar()->currentMessage().contains(u"six"_s)
            || m_window->statusBar()->currentMessage().contains(u"6"_s));
    QVERIFY(find<QDockWidget>(u"partsDock"_s)->isVisible());
}

void TestCompareParts::selectedPartsStandSideBySide()
{
    selectFound(u"rtx"_s, 6);
    trigger("parts-side-by-side");
    QVERIFY(dialog() && dialog()->isVisible() && !dialog()->isModal());
    QCOMPARE(table()->model()->columnCount(), 6);
    const QStringList rows = titles();
    const int memory = int(rows.indexOf(u"Memory capacity"_s));
    QVERIFY(memory >= 0);
    QStringList texts;
    for (int column = 0; column < 6; ++column) {
        const QModelIndex index = table()->model()->index(memory, column);
        texts << index.data().toString();
        QVERIFY(!index.data(Qt::ToolTipRole).toString().isEmpty());
        QVERIFY(index.data(Qt::AccessibleTextRole).toString().startsWith(u"Memory capacity"_s));
        QVERIFY(table()->columnWidth(column) >= 150);
    }
    QVERIFY(texts.filter(u"★"_s).size() >= 1);
    QTest::keyClick(dialog(), Qt::Key_Escape);
    QTRY_VERIFY(!dialog());
}

void TestCompareParts::differencesAloneAreShown()
{
    selectFound(u"rtx 3090"_s, 2);
    trigger("parts-side-by-side");
    const QStringList all = titles();
    const QAbstractItemModel *model = table()->model();
    QStringList bold;
    for (int row = 0; row < model->rowCount(); ++row)
        if (model->headerData(row, Qt::Vertical, Qt::FontRole).value<QFont>().bold())
            bold << all[row];
    press(u"partCompareDifferences"_s);
    QCOMPARE(titles(), bold);
    QVERIFY(bold.contains(u"Memory bandwidth"_s) && !bold.contains(u"Memory capacity"_s));
    press(u"partCompareDifferences"_s);
    QCOMPARE(titles(), all);
}

void TestCompareParts::theTableIsCopiedAndExported()
{
    selectFound(u"rtx 3090"_s, 2);
    trigger("parts-side-by-side");
    press(u"partCompareCopy"_s);
    const QString copied = QGuiApplication::clipboard()->text();
    QCOMPARE(copied.count(u'\n'), titles().size() + 1);
    QVERIFY(copied.section(u'\n', 0, 0).contains(u"\tNVIDIA GeForce RTX 3090"_s));
    m_prompts.path = m_folder.filePath(u"parts.csv"_s);
    press(u"partCompareExport"_s);
    QVERIFY(QFile::exists(m_prompts.path));
    m_prompts.path = m_folder.filePath(u"parts.doc"_s);
    press(u"partCompareExport"_s);
    QCOMPARE(m_prompts.errors.size(), 1);
}

void TestCompareParts::theMenuOffersIt()
{
    selectFound(u"rtx 3090"_s, 2);
    auto *tree = find<QTreeView>(u"partTree"_s);
    bool isChosen = false;
    QTimer::singleShot(0, this, [this, &isChosen] {
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        if (!menu)
            return;
        menu->setActiveAction(action("parts-side-by-side"));
        QTest::keyClick(menu, Qt::Key_Return);
        isChosen = true;
    });
    Q_EMIT tree->customContextMenuRequested(tree->visualRect(tree->currentIndex()).center());
    QVERIFY(isChosen);
    QTRY_VERIFY(dialog());
}

void TestCompareParts::theChartIsOneClickAway()
{
    selectFound(u"rtx 3090"_s, 2);
    trigger("parts-side-by-side");
    press(u"partCompareChart"_s);
    QTRY_VERIFY(find<QDockWidget>(u"chartsDock"_s)->isVisible());
}

/// Several may be selected now: what is dragged or placed is still the one that is clicked.
void TestCompareParts::catalogueDragsStayWhatTheyWere()
{
    selectFound(u"rtx 3090"_s, 2);
    auto *tree = find<QTreeView>(u"partTree"_s);
    QSignalSpy placed(find<PartsPanel>(u"partsPanel"_s), &PartsPanel::partActivated);
    tree->setFocus();
    QTest::keyClick(tree, Qt::Key_Return);
    QCOMPARE(placed.size(), 1);
    QCOMPARE(placed.first().first().toString(),
             tree->currentIndex().data(PartTreeModel::PartIdRole).toString());
}

QTEST_MAIN(TestCompareParts)
#include "tst_compare_parts.moc"
