// Boards of one's own in the window: a new one, its fields, what it offers and shows, and the part it becomes. Every change is one undo step.
#include "model/edit/board_edits.h"
#include "tests/support/scripted_prompts.h"
#include "views/canvas/board_outline.h"
#include "views/canvas/canvas_view.h"
#include "views/mainwindow/action_registry.h"
#include "views/mainwindow/language.h"
#include "views/mainwindow/main_window.h"
#include "views/panels/board_figures.h"
#include "views/panels/board_page.h"
#include "views/theme/theme.h"

#include <QAbstractButton>
#include <QAction>
#include <QCheckBox>
#include <QFile>
#include <QLineEdit>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace nongjang;
using namespace Qt::StringLiterals;

class TestBoardWindow : public QObject
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
    template<class T>
    T *find(const QString &name) const
    {
        T *found = m_window->findChild<T *>(name);
        if (!found)
            qFatal("there is no %s", qPrintable(name));
        return found;
    }
    void type(const QString &field, const QString &text) const;
    void open(const QString &example, const QStringList &way) const;
    void waitForReport() const { QTRY_VERIFY(m_session->report() && !m_session->isComputing()); }
    [[nodiscard]] CanvasView &canvas() const { return *m_window->findChild<CanvasView *>(); }
    [[nodiscard]] QAction *action(const char *id) const
    {
        return m_window->actionRegistry().action(id);
    }
    [[nodiscard]] const Design &design() const { return m_session->document().design(); }
    [[nodiscard]] const BoardSpec &board(const QString &id) const
    {
        return *design().assembly(id)->board;
    }
    [[nodiscard]] int steps() const { return m_session->document().undoStack().index(); }

    QTemporaryDir m_folder;
    CatalogPtr m_catalog;
    test::ScriptedPrompts m_prompts;
    std::unique_ptr<DesignSession> m_session;
    std::unique_ptr<MainWindow> m_window;
};

void TestBoardWindow::initTestCase()
{
    QVERIFY(m_folder.isValid());
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"nongjang-test"_s);
    QCoreApplication::setApplicationName(u"nongjang-board-test"_s);
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path());
    theme::apply(u"light"_s);
    applyLanguage(u"en"_s);
    m_catalog = loadCatalog({}).catalog;
}

void TestBoardWindow::init()
{
    m_prompts.path.clear();
    m_prompts.errors.clear();
    m_session = std::make_unique<DesignSession>(m_catalog);
    m_window = std::make_unique<MainWindow>(*m_session, m_prompts);
    m_window->resize(1280, 800);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void TestBoardWindow::cleanup()
{
    m_window.reset();
    m_session.reset();
}

void TestBoardWindow::open(const QString &example, const QStringList &way) const
{
    QVERIFY(m_window->openPath(QString(u"example:"_s % example)));
    waitForReport();
    canvas().setBreadcrumb(way);
}

/// Types into a field as a user would, and leaves it with Enter.
void TestBoardWindow::type(const QString &field, const QString &text) const
{
    auto *edit = find<QLineEdit>(field);
    edit->setFocus();
    edit->selectAll();
    if (text.isEmpty())
        QTest::keyClick(edit, Qt::Key_Delete);
    QTest::keyClicks(edit, text);
    QTest::keyClick(edit, Qt::Key_Return);
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
