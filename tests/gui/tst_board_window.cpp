// Boards of one's own in the window: a new one, its fields, what it offers and shows, and the part it becomes. Every change is one undo step.
#include "model/edit/board_edits.h"
#include "tests/support/window_test.h"
#include "views/canvas/board_outline.h"
#include "views/canvas/canvas_view.h"
#include "views/mainwindow/main_window.h"
#include "views/panels/board_figures.h"
#include "views/panels/board_page.h"

#include <QAbstractButton>
#include <QAction>
#include <QCheckBox>
#include <QFile>
#include <QLineEdit>
#include <QStandardPaths>
#include <QTest>

using namespace nongjang;
using namespace Qt::StringLiterals;

class TestBoardWindow : public test::WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void newBoardIsEntered();
    void fieldsAreEdited_data();
    void fieldsAreEdited();
    void nonsenseIsRefused_data();
    void nonsenseIsRefused();
    void yieldsBecomeTheDesigns();
    void partsOfBoardsAreOffered();
    void figuresFollow();
    void selectedBoardShowsItsFigures();
    void isSavedAsAPart();
    void outlineKeepsTheProportions();

private:
    void open(const QString &example, const QStringList &way) const;
    [[nodiscard]] const BoardSpec &board(const QString &id) const
    {
        return *design().assembly(id)->board;
    }
};

void TestBoardWindow::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    prepare(u"nongjang-board-test"_s);
}

void TestBoardWindow::init()
{
    openWindow();
}

void TestBoardWindow::cleanup()
{
    closeWindow();
}

void TestBoardWindow::open(const QString &example, const QStringList &way) const
{
    openExample(example);
    canvas().setBreadcrumb(way);
}

void TestBoardWindow::newBoardIsEntered()
{
    open(u"rig-4x3090-romed8"_s, {});
    const Design before = design();
    const int was = steps();
    QVERIFY(action("new-board")->isEnabled());
    QVERIFY(!action("save-board-part")->isEnabled());
    action("new-board")->trigger();
    QCOMPARE(steps(), was + 1);
    QCOMPARE(canvas().breadcrumb(), QStringList{u"board2"_s}); // the mainboard has the first name
    QVERIFY(design().assembly(canvas().assemblyId())->board);
    QVERIFY(find<QWidget>(u"boardPage"_s)->isVisible());
    QVERIFY(action("save-board-part")->isEnabled());
    m_session->document().undoStack().undo();
    QVERIFY(design() == before);
    QVERIFY(canvas().breadcrumb().isEmpty());
}

void TestBoardWindow::fieldsAreEdited_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("written");
    const auto row = [](const char *field, const char *typed, const char *written) {
        QTest::newRow(field) << QString::fromLatin1(field) << QString::fromLatin1(typed)
                             << QString::fromLatin1(written);
    };
    row("boardWidth", "300", "300 mm");
    row("boardHeight", "0.12 m", "0.12 m");
    row("boardLayers", "14", "14");
    row("boardQuantity", "250", "250");
    row("boardNre", "8000", "8000 USD");
    row("boardSalvage", "50 USD", "50 USD");
    row("boardStep0", "0.9", "90 %");
    row("boardName", "My card", "My card");
}

void TestBoardWindow::fieldsAreEdited()
{
    QFETCH(const QString, field);
    QFETCH(const QString, typed);
    QFETCH(const QString, written);
    open(u"board-4090-48g-clamshell"_s, {u"card"_s});
    const Design before = design();
    const int was = steps();
    type(field, typed);
    QCOMPARE(steps(), was + 1);
    QVERIFY(!(design() == before));
    QCOMPARE(find<QLineEdit>(field)->text(), written);
    m_session->document().undoStack().undo();
    QVERIFY(design() == before);
}

void TestBoardWindow::nonsenseIsRefused_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("typed");
    const auto row = [](const char *field, const char *typed) {
        QTest::addRow("%s %s", field, typed)
            << QString::fromLatin1(field) << QString::fromLatin1(typed);
    };
    row("boardWidth", "0");
    row("boardWidth", "3 m");
    row("boardWidth", "wide");
    row("boardHeight", "-5 mm");
    row("boardLayers", "0");
    row("boardLayers", "65");
    row("boardLayers", "1.5");
    row("boardQuantity", "none");
    row("boardNre", "-1");
    row("boardSalvage", "5 W");
    row("boardStep0", "0");
    row("boardStep0", "120 %");
}

void TestBoardWindow::nonsenseIsRefused()
{
    QFETCH(const QString, field);
    QFETCH(const QString, typed);
    open(u"board-4090-48g-clamshell"_s, {u"card"_s});
    const Design before = design();
    type(field, typed);
    QVERIFY(design() == before);
}

void TestBoardWindow::yieldsBecomeTheDesigns()
{
    open(u"board-4090-48g-clamshell"_s, {u"card"_s});
    type(u"boardStep0"_s, QString()); // the usual ones again
    QVERIFY(board(u"card"_s).steps.isEmpty());
    const QList<BoardStep> usual = boardSteps(design(), *m_catalog, u"card"_s);
    QCOMPARE(usual.size(), 3);
    type(u"boardStep1"_s, u"99.7 %"_s);
    QCOMPARE(board(u"card"_s).steps.size(), 3);
    QCOMPARE(board(u"card"_s).steps[1].yield, 0.997);
    QCOMPARE(board(u"card"_s).steps[1].count, 24);
    QCOMPARE(board(u"card"_s).steps[0].yield, usual[0].yield);
}

void TestBoardWindow::partsOfBoardsAreOffered()
{
    open(u"board-4090-48g-clamshell"_s, {});
    auto *dies = find<QAbstractButton>(u"chip_die"_s);
    auto *blocks = find<QAbstractButton>(u"chip_block"_s);
    QVERIFY(!dies->isChecked() && !blocks->isChecked());
    canvas().setBreadcrumb({u"card"_s});
    QVERIFY(dies->isChecked() && blocks->isChecked());
    dies->click(); // the user's choice stands while the board is shown
    canvas().select({u"die"_s});
    QVERIFY(!dies->isChecked() && blocks->isChecked());
    canvas().setBreadcrumb({});
    QVERIFY(!dies->isChecked() && !blocks->isChecked());
}

void TestBoardWindow::figuresFollow()
{
    open(u"board-4090-48g-clamshell"_s, {u"card"_s});
    const BoardFigures &figures = find<BoardPage>(u"boardPage"_s)->figures();
    QVERIFY(figures.isVisible());
    QCOMPARE(figures.valueText(u"die.core_phases"_s, u"die"_s), u"13"_s);
    const QString before = figures.valueText(u"yield"_s);
    QVERIFY(!before.isEmpty());
    type(u"boardStep0"_s, u"80 %"_s);
    waitForReport();
    QVERIFY(figures.valueText(u"yield"_s) != before);
    find<QCheckBox>(u"boardOneLine"_s)->click();
    QVERIFY(board(u"card"_s).isOneLine);
}

void TestBoardWindow::selectedBoardShowsItsFigures()
{
    open(u"board-4090-48g-clamshell"_s, {});
    canvas().select({u"card"_s});
    const QList<BoardFigures *> all = m_window->findChildren<BoardFigures *>();
    QVERIFY(std::any_of(all.begin(), all.end(), [](const BoardFigures *each) {
        return each->isVisible() && !each->valueText(u"memory.capacity"_s).isEmpty();
    }));
    canvas().select({u"psu"_s});
    QVERIFY(std::none_of(all.begin(), all.end(),
                         [](const BoardFigures *each) { return each->isVisible(); }));
}

void TestBoardWindow::isSavedAsAPart()
{
    open(u"board-4090-48g-clamshell"_s, {u"card"_s});
    const Design before = design();
    m_prompts.path = m_folder.filePath(u"my-card.json"_s);
    action("save-board-part")->trigger();
    QCOMPARE(m_prompts.errors, QStringList());
    const Result<std::vector<PartPtr>> parts = loadCatalogFile(m_prompts.path);
    QVERIFY2(parts.hasValue(), parts ? "" : qPrintable(parts.error().message));
    QCOMPARE(parts->front()->id, u"my-card"_s);
    QVERIFY(design() == before);
    m_prompts.path = m_folder.filePath(u"nowhere/x/y.json"_s);
    action("save-board-part")->trigger();
    QCOMPARE(m_prompts.errors.size(), 1);
    m_prompts.path.clear(); // cancelled
    action("save-board-part")->trigger();
    QCOMPARE(m_prompts.errors.size(), 1);
}

void TestBoardWindow::outlineKeepsTheProportions()
{
    BoardSpec spec;
    const QRectF blocks(0, 0, 400, 400);
    QVERIFY(boardOutline(spec, blocks).contains(blocks));
    QVERIFY(!boardOutline(spec, QRectF()).isEmpty()); // an empty board is seen as well
    spec.width = TypedValue{u"300 mm"_s, 0.3};
    spec.height = TypedValue{u"100 mm"_s, 0.1};
    const QRectF wide = boardOutline(spec, blocks);
    QVERIFY(wide.contains(blocks));
    QCOMPARE(wide.width() / wide.height(), 3.0);
    QCOMPARE(wide.center(), blocks.center());
}

QTEST_MAIN(TestBoardWindow)
#include "tst_board_window.moc"
