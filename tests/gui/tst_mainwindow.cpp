// The window as a user meets it: start page, drag, undo, save, questions, properties, dashboard.
#include "tests/support/window_test.h"
#include "views/canvas/canvas_view.h"
#include "views/itemmodels/part_filter_proxy.h"
#include "views/itemmodels/part_tree_model.h"
#include "views/mainwindow/action_registry.h"
#include "views/mainwindow/language.h"
#include "views/mainwindow/main_window.h"
#include "views/panels/dashboard_panel.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDockWidget>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QSettings>
#include <QTableView>
#include <QTest>
#include <QTreeView>

using namespace nongjang;
using namespace Qt::StringLiterals;

class TestMainWindow : public test::WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void startPageOffersExamples();
    void searchFiltersParts();
    void enterAddsTheSelectedPart();
    void dropPlacesAPart();
    void undoAndRedoByKeys();
    void savedFileReopensTheSame();
    void savingCommitsTheFieldBeingTyped();
    void unreadableFileIsReported();
    void unsavedChangesAreAskedAbout();
    void inspectorChangesTheDesign();
    void undoInAFieldIsTheDesigns();
    void inspectorRefusesNonsense();
    void undoTakesBackWhatWasRefused();
    void cableEndsAreEdited();
    void inspectorEditsSeveral();
    void pathBetweenSelectedGpus();
    void linkLoadIsRemembered();
    void panelsKeepTheirSizes();
    void figureCanBeOverridden();
    void siteIsEdited();
    void dashboardShowsFigures();
    void bomIsExported();
    void suggestedNamesAreFileNames();
    void languageChangesAtOnce();
    void everyControlIsNamed();

private:
    void openExample() const { WindowTest::openExample(u"rig-4x3090-romed8"_s); }
    [[nodiscard]] const Component *component(const QString &id) const
    {
        return design().root->component(id);
    }
};

void TestMainWindow::initTestCase()
{
    prepare(u"nongjang-test"_s);
}

void TestMainWindow::init()
{
    m_prompts.answer = UserPrompts::Unsaved::Cancel;
    m_prompts.questions = 0;
    openWindow();
}

void TestMainWindow::cleanup()
{
    closeWindow();
    applyLanguage(u"en"_s);
}

void TestMainWindow::startPageOffersExamples()
{
    QVERIFY(m_window->isStartPageShown());
    // One of each kind first, then ways to start one's own.
    int above = -1;
    for (const char *first : {"example_rig-4x3090-romed8", "example_farm-12-mining-rigs",
                              "example_board-two-die-ad102", "example_ascend-910b-and-a100",
                              "example_farm-1024-h100-fat-tree", "example_rig-4x3090-mining-x1"}) {
        const int top = find<QAbstractButton>(QLatin1String(first))->y();
        QVERIFY2(top > above, first);
        above = top;
    }
    for (const char *own : {"startNew", "startTemplate", "startOpen", "startImport"})
        QVERIFY(find<QAbstractButton>(QLatin1String(own))->isVisible());
    auto *card = find<QAbstractButton>(u"example_rig-4x3090-romed8"_s);
    QTest::mouseClick(card, Qt::LeftButton);
    QVERIFY(!m_window->isStartPageShown());
    QVERIFY(component(u"gpu"_s));
    QVERIFY(!m_window->isWindowModified());
    QVERIFY(m_session->filePath().isEmpty()); // a copy: saving asks where
    QVERIFY2(m_window->canvas().width() >= 560, "the panels squeeze the canvas");
}

void TestMainWindow::searchFiltersParts()
{
    QTest::mouseClick(find<QAbstractButton>(u"startNew"_s), Qt::LeftButton);
    auto *tree = find<QTreeView>(u"partTree"_s);
    auto *search = find<QLineEdit>(u"partSearch"_s);
    auto *error = find<QLabel>(u"partSearchError"_s);
    const auto *proxy = qobject_cast<PartFilterProxy *>(tree->model());
    const int all = proxy->partCount();
    QTest::keyClicks(search, u"vram>=24 3090"_s);
    QVERIFY(proxy->partCount() > 0 && proxy->partCount() < all);
    QVERIFY(error->isHidden());
    for (int row = 0; row < tree->model()->rowCount(); ++row)
        QVERIFY(tree->isExpanded(tree->model()->index(row, 0)));
    search->clear();
    QTest::keyClicks(search, u"vrom>=24"_s);
    QVERIFY(!error->isHidden());
    QVERIFY(error->text().contains(u"vrom"_s));
    search->clear();
    QVERIFY(error->isHidden());
    QCOMPARE(proxy->partCount(), all);
    QTest::mouseClick(find<QAbstractButton>(u"chip_psu"_s), Qt::LeftButton);
    QCOMPARE(tree->model()->rowCount(), 1);
}

void TestMainWindow::enterAddsTheSelectedPart()
{
    QTest::mouseClick(find<QAbstractButton>(u"startNew"_s), Qt::LeftButton);
    auto *tree = find<QTreeView>(u"partTree"_s);
    QTest::keyClicks(find<QLineEdit>(u"partSearch"_s), u"rtx-3090"_s);
    const QModelIndex first = tree->model()->index(0, 0, tree->model()->index(0, 0));
    QVERIFY(first.isValid());
    tree->setFocus();
    tree->setCurrentIndex(first);
    QTest::keyClick(tree, Qt::Key_Return);
    QCOMPARE(design().root->components.size(), 1);
    QCOMPARE(design().root->components.first().part,
             first.data(PartTreeModel::PartIdRole).toString());
}

void TestMainWindow::dropPlacesAPart()
{
    QTest::mouseClick(find<QAbstractButton>(u"startNew"_s), Qt::LeftButton);
    auto *tree = find<QTreeView>(u"partTree"_s);
    QTest::keyClicks(find<QLineEdit>(u"partSearch"_s), u"rtx-3090"_s);
    const QModelIndex index = tree->model()->index(0, 0, tree->model()->index(0, 0));
    const std::unique_ptr<QMimeData> data(tree->model()->mimeData({index}));
    QVERIFY(data);
    QWidget *viewport = m_window->canvas().viewport();
    const QPoint at = viewport->rect().center();
    QDragEnterEvent enter(at, Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(viewport, &enter);
    QVERIFY(enter.isAccepted());
    QDragMoveEvent move(at, Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(viewport, &move);
    QDropEvent drop(at, Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(viewport, &drop);
    QCOMPARE(design().root->components.size(), 1);
    QVERIFY(m_window->isWindowModified());
}

void TestMainWindow::undoAndRedoByKeys()
{
    openExample();
    const Design before = design();
    CanvasView &canvas = m_window->canvas();
    canvas.setFocus();
    canvas.select({u"gpu"_s});
    QTest::keyClick(&canvas, Qt::Key_Delete);
    QVERIFY(!component(u"gpu"_s));
    QAction *undo = m_window->actionRegistry().action("undo");
    QVERIFY(undo->isEnabled());
    QVERIFY(undo->text().contains(m_session->document().undoStack().undoText()));
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(design() == before);
    QVERIFY(!undo->isEnabled());
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(!component(u"gpu"_s));
}

void TestMainWindow::savedFileReopensTheSame()
{
    openExample();
    m_window->canvas().select({u"gpu"_s});
    type(u"componentLabel"_s, u"four cards"_s);
    QVERIFY(m_window->isWindowModified());
    m_prompts.path = m_folder.filePath(u"saved.farm"_s);
    QTest::keyClick(m_window.get(), Qt::Key_S, Qt::ControlModifier);
    QVERIFY2(m_prompts.errors.isEmpty(), qPrintable(m_prompts.errors.join(u'\n')));
    QVERIFY(QFileInfo::exists(m_prompts.path));
    QVERIFY(!m_window->isWindowModified());
    const Design saved = design();
    QTest::keyClick(m_window.get(), Qt::Key_N, Qt::ControlModifier);
    QVERIFY(design().root->components.isEmpty());
    QTest::keyClick(m_window.get(), Qt::Key_O, Qt::ControlModifier);
    QVERIFY(design() == saved);
    QCOMPARE(m_prompts.questions, 0); // nothing was ever unsaved
}

void TestMainWindow::savingCommitsTheFieldBeingTyped()
{
    openExample();
    m_window->canvas().select({u"gpu"_s});
    auto *label = find<QLineEdit>(u"componentLabel"_s);
    label->setFocus();
    label->selectAll();
    QTest::keyClicks(label, u"typed"_s);
    m_prompts.path = m_folder.filePath(u"typed.farm"_s);
    QTest::keyClick(label, Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(component(u"gpu"_s)->label, u"typed"_s);
    QVERIFY(!m_window->isWindowModified());
}

void TestMainWindow::unreadableFileIsReported()
{
    QFile file(m_folder.filePath(u"broken.farm"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{ not a design");
    file.close();
    QVERIFY(!m_window->openPath(file.fileName()));
    QCOMPARE(m_prompts.errors.size(), 1);
    QVERIFY(m_prompts.errors.first().contains(u"broken.farm"_s));
    QVERIFY(m_window->isStartPageShown());
}

void TestMainWindow::unsavedChangesAreAskedAbout()
{
    openExample();
    m_window->canvas().select({u"gpu"_s});
    m_window->canvas().deleteSelection();
    m_prompts.answer = UserPrompts::Unsaved::Cancel;
    QVERIFY(!m_window->close());
    QCOMPARE(m_prompts.questions, 1);
    m_window->actionRegistry().action("new")->trigger();
    QCOMPARE(m_prompts.questions, 2);
    QVERIFY(component(u"board"_s)); // cancelled: all is as it was
    m_prompts.answer = UserPrompts::Unsaved::Save;
    m_prompts.path.clear(); // and the save dialog is cancelled
    QVERIFY(!m_window->close());
    m_prompts.path = m_folder.filePath(u"asked.farm"_s);
    QVERIFY(m_window->close());
    QVERIFY(QFileInfo::exists(m_prompts.path));
}

void TestMainWindow::inspectorChangesTheDesign()
{
    openExample();
    m_window->canvas().select({u"gpu"_s});
    const int steps = m_session->document().undoStack().count();
    type(u"componentCount"_s, u"5"_s);
    QCOMPARE(component(u"gpu"_s)->count, 5);
    QCOMPARE(m_session->document().undoStack().count(), steps + 1);
    type(u"componentPrice"_s, u"$1,234"_s);
    QVERIFY(component(u"gpu"_s)->price);
    QCOMPARE(component(u"gpu"_s)->price->value, 1234.0);
    type(u"componentId"_s, u"card"_s);
    QVERIFY(component(u"card"_s));
    QCOMPARE(m_window->canvas().selectedComponents(), QStringList{u"card"_s});
    auto *p2p = find<QComboBox>(u"componentP2p"_s);
    p2p->setFocus();
    QTest::keyClick(p2p, Qt::Key_Down);
    QVERIFY(!component(u"card"_s)->p2p.isEmpty());
    QTest::mouseClick(find<QAbstractButton>(u"componentOn"_s), Qt::LeftButton, {}, {8, 8});
    QVERIFY(component(u"card"_s)->off);
}

void TestMainWindow::undoInAFieldIsTheDesigns()
{
    openExample();
    m_window->canvas().select({u"gpu"_s});
    const Design before = design();
    type(u"componentCount"_s, u"1.5"_s); // refused
    type(u"componentCount"_s, u"5"_s);
    QCOMPARE(component(u"gpu"_s)->count, 5);
    auto *field = find<QLineEdit>(u"componentCount"_s);
    QVERIFY(field->hasFocus());
    QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(design() == before);
    QCOMPARE(field->text(), u"4"_s);
    QTest::keyClicks(field, u"2"_s); // not yet entered: its own letters
    QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(field->text(), u"4"_s);
    QVERIFY(design() == before);
}

void TestMainWindow::inspectorRefusesNonsense()
{
    openExample();
    m_window->canvas().select({u"gpu"_s});
    const Design before = design();
    for (const QString &field : {u"componentCount"_s, u"componentPrice"_s, u"componentId"_s}) {
        type(field, u"? ?"_s);
        QVERIFY(design() == before);
        QVERIFY2(find<QLabel>(QString(field % u"Message"_s))->isVisibleTo(m_window.get()),
                 qPrintable(field));
        QTest::keyClick(find<QLineEdit>(field), Qt::Key_Escape);
        QVERIFY(!find<QLabel>(QString(field % u"Message"_s))->isVisibleTo(m_window.get()));
        QVERIFY(find<QLineEdit>(field)->text() != u"? ?"_s);
    }
}

void TestMainWindow::undoTakesBackWhatWasRefused()
{
    openExample();
    const Design before = design();
    const auto message = [this](const QString &field) {
        return find<QLabel>(QString(field % u"Message"_s))->isVisibleTo(m_window.get());
    };
    const QString load = find<QLineEdit>(u"siteUtilisation"_s)->text();
    for (const QString &field : {u"siteUtilisation"_s, u"costDuty"_s}) {
        type(u"siteYears"_s, u"7"_s);
        type(field, u"? ?"_s);
        QVERIFY(message(field));
        trigger("undo"); // of the years, as from the menu
        QVERIFY(design() == before);
        QVERIFY(!message(field));
        QVERIFY(find<QLineEdit>(field)->text() != u"? ?"_s);
    }
    type(u"siteUtilisation"_s, u"? ?"_s);
    QTest::keyClick(find<QLineEdit>(u"siteUtilisation"_s), Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(!message(u"siteUtilisation"_s));
    QCOMPARE(find<QLineEdit>(u"siteUtilisation"_s)->text(), load);
    QVERIFY(design() == before);
}

void TestMainWindow::cableEndsAreEdited()
{
    openExample();
    const auto cable = [this] {
        return design().root->cables.at(2);
    }; // a riser
    m_window->canvas().select({}, {2});
    QCOMPARE(find<QLineEdit>(u"cableFrom"_s)->text(), u"board:slot[1]"_s);
    type(u"cableFrom"_s, u"board:slot[2]"_s);
    QCOMPARE(cable().from.toString(), u"board:slot[2]"_s);
    const Design before = design();
    for (const QString &wrong : {u"slot 2"_s, u"board:nothing"_s, u"nobody:slot[2]"_s, u""_s}) {
        type(u"cableFrom"_s, wrong);
        QVERIFY2(design() == before, qPrintable(wrong));
        QVERIFY2(find<QLabel>(u"cableFromMessage"_s)->isVisibleTo(m_window.get()),
                 qPrintable(wrong));
        QTest::keyClick(find<QLineEdit>(u"cableFrom"_s), Qt::Key_Escape);
    }
    type(u"cableTo"_s, u"gpu[2]:pcie"_s);
    QCOMPARE(cable().to.toString(), u"gpu[2]:pcie"_s);
}

void TestMainWindow::inspectorEditsSeveral()
{
    openExample();
    m_window->canvas().select({u"gpu"_s, u"dimm"_s});
    const int steps = m_session->document().undoStack().count();
    QCOMPARE(find<QLineEdit>(u"componentCount"_s)->text(), QString()); // 4 and 8 differ
    type(u"componentLabel"_s, u"both"_s);
    QCOMPARE(component(u"gpu"_s)->label, u"both"_s);
    QCOMPARE(component(u"dimm"_s)->label, u"both"_s);
    QCOMPARE(m_session->document().undoStack().count(), steps + 1);
}

void TestMainWindow::pathBetweenSelectedGpus()
{
    openExample();
    auto *card = find<QWidget>(u"gpuPath"_s);
    QVERIFY(card->isHidden());
    m_window->canvas().select({u"gpu"_s}); // stands for four
    QVERIFY(!card->isHidden());
    auto *text = find<QLabel>(u"gpuPathText"_s);
    QTRY_VERIFY(text->text().contains(u'\n'));
    QVERIFY(text->text().contains(u"gpu[4]"_s));
    QVERIFY(text->text().contains(u"1. "_s)); // the way
    m_window->canvas().select({u"gpu"_s, u"board"_s});
    QVERIFY(card->isHidden());
    m_window->canvas().select({u"gpu"_s});
    m_window->canvas().deleteSelection(); // the answer may come when the cards are gone
    QVERIFY(card->isHidden());
    m_session->document().undoStack().undo();
}

void TestMainWindow::linkLoadIsRemembered()
{
    openExample();
    QAction *load = m_window->actionRegistry().action("link-load");
    QVERIFY(load->isChecked());
    QVERIFY(m_window->canvas().isLoadShown());
    load->trigger();
    QVERIFY(!m_window->canvas().isLoadShown());
    MainWindow other(*m_session, m_prompts);
    QVERIFY(!other.canvas().isLoadShown());
    load->trigger();
    QVERIFY(m_window->canvas().isLoadShown());
}

void TestMainWindow::panelsKeepTheirSizes()
{
    openExample();
    auto *dashboard = find<QDockWidget>(u"dashboardDock"_s);
    auto *parts = find<QDockWidget>(u"partsDock"_s);
    m_window->resizeDocks({parts, dashboard}, {310, 400}, Qt::Horizontal);
    QCoreApplication::processEvents();
    const QSize wanted = dashboard->size();
    QVERIFY(wanted.width() > 380);
    m_window->showStartPage();
    m_window->showWorkspace();
    QTRY_COMPARE(dashboard->size(), wanted);
    m_window->close();
    MainWindow next(*m_session, m_prompts);
    next.show();
    next.showWorkspace();
    auto *again = next.findChild<QDockWidget *>(u"dashboardDock"_s);
    QTRY_VERIFY((again->size() - wanted).width() < 8 && (wanted - again->size()).width() < 8);
    QVERIFY(again->isVisible());
    QVERIFY(next.findChild<QDockWidget *>(u"problemsDock"_s)->isVisible());
    QSettings().remove(u"window"_s); // the other tests expect the first layout
}

void TestMainWindow::figureCanBeOverridden()
{
    openExample();
    m_window->canvas().select({u"cpu"_s});
    QAbstractItemModel *model = find<QTableView>(u"componentFigures"_s)->model();
    const QModelIndexList rows =
        model->match(model->index(0, 0), Qt::UserRole, u"power_limit"_s, 1, Qt::MatchExactly);
    QCOMPARE(rows.size(), 1);
    QVERIFY(model->setData(rows.first().siblingAtColumn(2), u"0.12 kW"_s));
    QCOMPARE(component(u"cpu"_s)->figures.value(u"power_limit"_s).value.value, 120.0);
    QVERIFY(!model->setData(rows.first().siblingAtColumn(2), u"blue"_s));
    QVERIFY(find<QLabel>(u"figureNotice"_s)->isVisibleTo(m_window.get()));
    QVERIFY(model->setData(rows.first().siblingAtColumn(2), QString()));
    QVERIFY(!component(u"cpu"_s)->figures.contains(u"power_limit"_s));
}

void TestMainWindow::siteIsEdited()
{
    openExample();
    m_window->canvas().select({});
    type(u"sitePue"_s, u"1.5"_s);
    QCOMPARE(design().site.pue, std::optional(1.5));
    type(u"siteUtilisation"_s, u"85 %"_s);
    QCOMPARE(design().site.utilisation, std::optional(0.85));
    type(u"siteYears"_s, u"4"_s);
    QCOMPARE(design().site.years, std::optional(4));
    type(u"sitePue"_s, u"0.5"_s);
    QCOMPARE(design().site.pue, std::optional(1.5));
    QVERIFY(find<QLabel>(u"sitePueMessage"_s)->isVisibleTo(m_window.get()));
}

void TestMainWindow::dashboardShowsFigures()
{
    openExample();
    auto *dashboard = m_window->findChild<DashboardPanel *>();
    QVERIFY(dashboard);
    // Four cards of 24 GB.
    QTRY_COMPARE(dashboard->valueText(u"memoryCapacity"_s), displayText(96e9, Dimension::DataSize));
    QCOMPARE(dashboard->valueText(u"count.gpu"_s), u"4"_s);
    m_window->canvas().select({u"gpu"_s});
    type(u"componentCount"_s, u"5"_s);
    QTRY_COMPARE(dashboard->valueText(u"memoryCapacity"_s),
                 displayText(120e9, Dimension::DataSize));
    auto *row = find<QAbstractButton>(u"figure_memoryCapacity"_s);
    QTest::mouseClick(row, Qt::LeftButton);
    QVERIFY(find<QLabel>(u"figure_memoryCapacityExplanation"_s)->isVisibleTo(m_window.get()));
}

void TestMainWindow::bomIsExported()
{
    openExample();
    m_prompts.path = m_folder.filePath(u"bom.csv"_s);
    m_window->actionRegistry().action("export-bom")->trigger();
    QTRY_VERIFY(QFileInfo::exists(m_prompts.path));
    QVERIFY2(m_prompts.errors.isEmpty(), qPrintable(m_prompts.errors.join(u'\n')));
    QFile file(m_prompts.path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("3090"));
    m_prompts.path = m_folder.filePath(u"no-such-folder/bom.csv"_s);
    m_window->actionRegistry().action("export-bom")->trigger();
    QTRY_COMPARE(m_prompts.errors.size(), 1);
}

void TestMainWindow::suggestedNamesAreFileNames()
{
    openExample();
    Design named = design();
    named.name = u" 3090s: a/b\\c  \"small\" farm? "_s;
    m_session->document().apply(named, u"Rename"_s);
    QTRY_VERIFY(!m_session->isComputing());
    m_prompts.path.clear();
    for (const auto &[action, ending] :
         {std::pair("save-as", u".farm"_s), std::pair("export-bom", u".xlsx"_s),
          std::pair("export-picture", u".svg"_s)}) {
        m_prompts.suggested.clear();
        m_window->actionRegistry().action(action)->trigger();
        QCOMPARE(QFileInfo(m_prompts.suggested).fileName(),
                 u"3090s- a-b-c -small- farm-"_s % ending);
    }
}

void TestMainWindow::languageChangesAtOnce()
{
    openExample();
    for (const QString &code : {u"ko"_s, u"zh_CN"_s, u"en"_s}) {
        const QByteArray id = QString(u"language-"_s % code).toLatin1();
        m_window->actionRegistry().action(id.constData())->trigger();
        QCoreApplication::processEvents();
        QCOMPARE(QLocale().language(), QLocale(code).language());
        QVERIFY(m_window->actionRegistry().action(id.constData())->isChecked());
    }
    QCOMPARE(m_window->actionRegistry().action("save")->text(), u"&Save"_s);
}

void TestMainWindow::everyControlIsNamed()
{
    openExample();
    m_window->canvas().select({u"gpu"_s});
    QStringList unnamed;
    for (const QWidget *widget : m_window->findChildren<QWidget *>()) {
        const bool control = widget->inherits("QAbstractButton") || widget->inherits("QLineEdit")
                             || widget->inherits("QComboBox")
                             || widget->inherits("QAbstractItemView")
                             || widget->inherits("QGraphicsView");
        const bool internal = widget->inherits("QHeaderView")
                              || widget->window() != m_window.get(); // lists inside combo boxes
        if (!control || internal)
            continue;
        if (widget->objectName().isEmpty() || widget->accessibleName().isEmpty()) {
            const QWidget *parent = widget->parentWidget();
            unnamed << QLatin1StringView(widget->metaObject()->className()) % u' '
                           % widget->objectName() % u" in "_s
                           % QLatin1StringView(parent->metaObject()->className()) % u' '
                           % parent->objectName();
        }
    }
    QVERIFY2(unnamed.isEmpty(), qPrintable(unnamed.join(u'\n')));
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
