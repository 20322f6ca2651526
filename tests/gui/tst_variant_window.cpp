// Variants in the window: made, chosen, saved, held against a baseline, and compared.
#include "model/io/farm_file.h"
#include "model/session/baseline.h"
#include "tests/support/scripted_prompts.h"
#include "tests/support/window_test.h"
#include "views/canvas/canvas_model.h"
#include "views/canvas/canvas_view.h"
#include "views/itemmodels/bom_table_model.h"
#include "views/itemmodels/compare_model.h"
#include "views/mainwindow/action_registry.h"
#include "views/mainwindow/compare_drawings.h"
#include "views/mainwindow/main_window.h"
#include "views/panels/compare_panel.h"
#include "views/panels/dashboard_panel.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QToolButton>

#include <algorithm>

using namespace nongjang;
using namespace Qt::StringLiterals;

class TestVariantWindow : public test::WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void aVariantIsEditedAndSaved();
    void variantsAreRenamedDeletedAndPromoted();
    void aBrokenVariantIsRefused();
    void theBaselineShowsDifferences();
    void variantsAndFilesAreCompared();
    void sameDesignsDifferInNothing();
    void nothingChangesBehindTheStartPage();
    void drawingsMoveTogether();
    void drawingsGoInsideTogether();

private:
    [[nodiscard]] const DesignState &state() const { return m_session->document().state(); }
    [[nodiscard]] int gpus() const
    {
        return state().design.assembly(Design::rootId)->component(u"gpu"_s)->count;
    }
    void setGpus(int count) const
    {
        Assembly root = *state().design.root;
        root.component(u"gpu"_s)->count = count;
        m_session->document().apply(state().design.withAssembly(root), u"Count"_s);
        waitForReport();
    }
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
};

void TestVariantWindow::initTestCase()
{
    prepare(u"nongjang-variant-test"_s);
}

void TestVariantWindow::init()
{
    QFile file(path(u"rig.farm"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"format": 1, "name": "Rig", "rule_date": "2026-10-01",
 "farm": {"components": [{"id": "gpu", "part": "rtx-3090", "count": 4, "price": "800 USD"}]}})");
    file.close();
    openWindow();
    QVERIFY(m_window->openPath(path(u"rig.farm"_s)));
    waitForReport();
}

void TestVariantWindow::cleanup()
{
    m_session->document().undoStack().setClean();
    closeWindow();
}

void TestVariantWindow::aVariantIsEditedAndSaved()
{
    auto *choice = find<QComboBox>(u"variantChoice"_s);
    QVERIFY(!choice->isVisible());
    QTest::mouseClick(find<QToolButton>(u"variantNew"_s), Qt::LeftButton);
    QVERIFY(choice->isVisible());
    QCOMPARE(choice->currentText(), u"Variant 1"_s);
    setGpus(6);
    QVERIFY(m_session->save());
    const Result<LoadedDesign> saved = loadFarm(path(u"rig.farm"_s));
    QVERIFY(saved);
    QCOMPARE(saved->design.root->components[0].count, 4);
    QCOMPARE(saved->variants.size(), 1);
    QVERIFY(saved->variants[0].changes.contains("\"count\":6"));
    trigger("variant-next"); // round to the base
    QVERIFY(state().active.isEmpty());
    QCOMPARE(gpus(), 4);
    QVERIFY(!m_session->document().isModified());
    Q_EMIT choice->activated(1);
    QCOMPARE(gpus(), 6);
    trigger("undo");
    QCOMPARE(gpus(), 4);
    QCOMPARE(choice->currentIndex(), 1);
    trigger("undo");
    QVERIFY(!choice->isVisible());
    m_session->document().undoStack().setClean(); // else it asks
    QVERIFY(m_window->openPath(path(u"rig.farm#variant-1"_s)));
    QCOMPARE(gpus(), 6);
    QVERIFY(m_session->open(path(u"rig.farm"_s)));
    QCOMPARE(choice->count(), 2);
    QCOMPARE(choice->currentIndex(), 0);
}

void TestVariantWindow::variantsAreRenamedDeletedAndPromoted()
{
    trigger("variant-new");
    setGpus(8);
    trigger("variant-rename");
    auto *name = find<QLineEdit>(u"variantName"_s);
    name->setText({});
    QVERIFY(!find<QPushButton>(u"variantOk"_s)->isEnabled());
    name->setText(u"Eight cards"_s);
    QTest::mouseClick(find<QPushButton>(u"variantOk"_s), Qt::LeftButton);
    QCOMPARE(find<QComboBox>(u"variantChoice"_s)->currentText(), u"Eight cards"_s);
    trigger("variant-promote");
    QVERIFY(state().active.isEmpty());
    QCOMPARE(gpus(), 8);
    trigger("variant-next");
    QCOMPARE(gpus(), 4);
    trigger("variant-delete");
    QVERIFY(state().variants.isEmpty());
    QVERIFY(!m_window->actionRegistry().action("variant-delete")->isEnabled());
    trigger("undo");
    trigger("undo");
    QCOMPARE(state().active, u"variant-1"_s);
    QCOMPARE(gpus(), 8);
}

void TestVariantWindow::aBrokenVariantIsRefused()
{
    m_session->document().reset(
        state().design,
        {{u"bad"_s, {}, {}, R"({"farm":{"components":{"changed":{"gpu":{"count":0}}}}})", {}}});
    auto *choice = find<QComboBox>(u"variantChoice"_s);
    choice->setCurrentIndex(1);
    Q_EMIT choice->activated(1);
    QCOMPARE(m_prompts.errors.size(), 1);
    QCOMPARE(choice->currentIndex(), 0);
    QVERIFY(state().active.isEmpty());
}

void TestVariantWindow::theBaselineShowsDifferences()
{
    auto *dashboard = m_window->findChild<DashboardPanel *>();
    auto *bom = find<QTableView>(u"bomTable"_s);
    QVERIFY(bom->isColumnHidden(BomTableModel::DeltaColumn));
    QTest::mouseClick(find<QToolButton>(u"variantPin"_s), Qt::LeftButton);
    QVERIFY(m_session->baseline().isPinned());
    QCOMPARE(m_session->baseline().name(), u"Rig"_s);
    QVERIFY(dashboard->deltaText(u"capex"_s).isEmpty()); // the same
    setGpus(6);
    QCOMPARE(dashboard->deltaText(u"capex"_s), u"▲ +1,600\u00a0USD (+50.0 %), worse"_s);
    QCOMPARE(dashboard->deltaText(u"memoryCapacity"_s), u"▲ +48\u00a0GB (+50.0 %), better"_s);
    QCOMPARE(dashboard->deltaText(u"count.gpu"_s), u"▲ +2 (+50.0 %)"_s);
    QVERIFY(!bom->isColumnHidden(BomTableModel::DeltaColumn));
    QCOMPARE(bom->model()->index(0, BomTableModel::DeltaColumn).data().toString(), u"+2"_s);
    trigger("baseline-unpin");
    QVERIFY(dashboard->deltaText(u"capex"_s).isEmpty());
    QVERIFY(bom->isColumnHidden(BomTableModel::DeltaColumn));
}

void TestVariantWindow::variantsAndFilesAreCompared()
{
    trigger("variant-new");
    setGpus(6);
    trigger("show-compare");
    auto *panel = m_window->findChild<ComparePanel *>();
    QTRY_COMPARE(panel->comparison().columns.size(), std::size_t(2));
    const QAbstractItemModel *model = panel->table()->model();
    const auto textOf = [model](const QString &title, int column) {
        for (int row = 0; row < model->rowCount(); ++row)
            if (model->index(row, 0).data().toString() == title)
                return model->index(row, column).data().toString();
        return QString();
    };
    QCOMPARE(textOf(u"Cost to buy"_s, 1), u"★ 3,200\u00a0USD"_s);
    QCOMPARE(textOf(u"Cost to buy"_s, 2), u"4,800\u00a0USD  (+50.0 %)"_s);
    QVERIFY(textOf(u"Cost per GB of GPU memory"_s, 1).isEmpty()); // the same in both
    setGpus(8);                                                   // follows
    QTRY_COMPARE(textOf(u"GPUs"_s, 2), u"8  (+100 %)"_s);
    QFile other(path(u"other.farm"_s));
    QVERIFY(other.open(QIODevice::WriteOnly));
    other.write(R"({"format": 1, "farm": {"components": [{"id": "g", "part": "rtx-4090"}]}})");
    other.close();
    m_prompts.path = path(u"other.farm"_s);
    QTest::mouseClick(find<QPushButton>(u"compareAdd"_s), Qt::LeftButton);
    QTRY_COMPARE(panel->comparison().columns.size(), std::size_t(3));
    QCOMPARE(panel->comparison().columns[2].name, u"other"_s);
    m_prompts.path = path(u"out.csv"_s);
    QTest::mouseClick(find<QPushButton>(u"compareExport"_s), Qt::LeftButton);
    QFile written(path(u"out.csv"_s));
    QVERIFY(written.open(QIODevice::ReadOnly));
    QVERIFY(written.readAll().contains("cost.capex"));
    m_prompts.path = path(u"none.farm"_s);
    QTest::mouseClick(find<QPushButton>(u"compareAdd"_s), Qt::LeftButton);
    QCOMPARE(m_prompts.errors.size(), 1);
    QTest::mouseClick(find<QPushButton>(u"compareClear"_s), Qt::LeftButton);
    QTRY_COMPARE(panel->comparison().columns.size(), std::size_t(2));
}

void TestVariantWindow::sameDesignsDifferInNothing()
{
    action("show-compare")->trigger();
    const auto *panel = m_window->findChild<ComparePanel *>();
    const auto *sentence = find<QLabel>(u"compareTableEmpty"_s);
    QTRY_VERIFY(sentence->isVisible());
    QVERIFY(sentence->text().startsWith(u"Nothing to compare yet"_s));
    action("variant-new")->trigger();
    QTRY_COMPARE(panel->comparison().columns.size(), std::size_t(2));
    QVERIFY(sentence->isVisible());
    QVERIFY2(sentence->text().startsWith(u"Nothing differs"_s), qPrintable(sentence->text()));
    auto *only = find<QCheckBox>(u"compareDifferences"_s);
    QTest::mouseClick(only, Qt::LeftButton, {}, QPoint(8, only->height() / 2));
    QVERIFY(!sentence->isVisible());
    QVERIFY(panel->table()->isVisible());
}

void TestVariantWindow::nothingChangesBehindTheStartPage()
{
    trigger("variant-new");
    trigger("baseline-pin");
    trigger("start-page");
    for (const char *id : {"variant-new", "variant-rename", "variant-delete", "variant-promote",
                           "variant-next", "variant-previous", "baseline-pin", "baseline-unpin"})
        QVERIFY2(!m_window->actionRegistry().action(id)->isEnabled(), id);
    m_window->showWorkspace();
    for (const char *id : {"variant-delete", "variant-next"})
        QVERIFY2(m_window->actionRegistry().action(id)->isEnabled(), id);
}

void TestVariantWindow::drawingsMoveTogether()
{
    trigger("variant-new");
    setGpus(6);
    trigger("show-compare");
    QTRY_VERIFY(find<QPushButton>(u"compareShowDrawings"_s)->isEnabled());
    QTest::mouseClick(find<QPushButton>(u"compareShowDrawings"_s), Qt::LeftButton);
    auto *drawings = find<CompareDrawings>(u"compareDrawings"_s);
    QVERIFY(QTest::qWaitForWindowExposed(drawings));
    CanvasView &left = drawings->canvas(0);
    CanvasView &right = drawings->canvas(1);
    QCOMPARE(left.selectedComponents(), QStringList{u"gpu"_s});
    QCOMPARE(right.selectedComponents(), QStringList{u"gpu"_s});
    left.zoomAt({50, 60}, 0.5);
    QCOMPARE(right.scaleFactor(), left.scaleFactor());
    right.zoomAt({10, 20}, 1.5);
    QCOMPARE(left.scaleFactor(), right.scaleFactor());
    const auto middle = [](CanvasView &view) {
        return view.mapToScene(view.viewport()->rect().center());
    };
    QVERIFY((middle(left) - middle(right)).manhattanLength() < 4.0 / left.scaleFactor());
    QTest::keyClick(&left, Qt::Key_Delete); // shows only
    QCOMPARE(left.session().document().design().root->components.size(), 1);
    QCOMPARE(state().design.root->components.size(), 1);
    drawings->close();
}

void TestVariantWindow::drawingsGoInsideTogether()
{
    QVERIFY(m_window->openPath(u"example:farm-128-rigs-leaf-spine"_s));
    trigger("variant-new");
    trigger("show-compare");
    QTRY_VERIFY(find<QPushButton>(u"compareShowDrawings"_s)->isEnabled());
    QTest::mouseClick(find<QPushButton>(u"compareShowDrawings"_s), Qt::LeftButton);
    auto *drawings = find<CompareDrawings>(u"compareDrawings"_s);
    QVERIFY(QTest::qWaitForWindowExposed(drawings));
    CanvasView &left = drawings->canvas(0);
    CanvasView &right = drawings->canvas(1);
    const auto &blocks = left.model().blocks();
    const auto rig = std::ranges::find_if(
        blocks, [](const CanvasBlock &block) { return !block.assembly.isEmpty(); });
    QVERIFY(rig != blocks.end());
    const QStringList inside{rig->id};
    const QPoint middle = left.mapFromScene(rig->rect().center());
    QTest::mouseDClick(left.viewport(), Qt::LeftButton, {}, middle);
    QCOMPARE(left.breadcrumb(), inside);
    QCOMPARE(right.breadcrumb(), inside);
    QCOMPARE(left.scaleFactor(), right.scaleFactor());
    QTest::keyClick(&right, Qt::Key_Backspace);
    QCOMPARE(left.breadcrumb(), QStringList());
    QCOMPARE(right.breadcrumb(), QStringList());
    drawings->close();
}

QTEST_MAIN(TestVariantWindow)
#include "tst_variant_window.moc"
