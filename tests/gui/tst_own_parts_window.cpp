// Parts of the user's own in the window: made, copied, edited with undo, deleted, handed on.
#include "model/base/file_writer.h"
#include "model/io/catalog_writer.h"
#include "model/study/report.h"
#include "tests/support/window_test.h"
#include "views/dialogs/own_part_dialog.h"
#include "views/itemmodels/part_table_model.h"
#include "views/panels/parts_panel.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTableView>
#include <QTabWidget>
#include <QTimer>
#include <QToolButton>
#include <QTreeView>

using namespace nongjang;
using namespace Qt::StringLiterals;

class TestOwnPartsWindow : public test::WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void aCopyIsEditedAndKept();
    void everyFieldIsAStep();
    void badInputIsRefused_data();
    void badInputIsRefused();
    void rowsAreAddedAndRemoved();
    void whatIsTypedCountsWhenSaved();
    void idsFollowNames();
    void takenIdsCannotBeSaved();
    void whatWasRefusedKeepsTheDialog_data();
    void whatWasRefusedKeepsTheDialog();
    void foldersOfNoUseAreSaid();
    void changesAreNotLostByEscape();
    void catalogueParts_data();
    void catalogueParts();
    void editedPartsAreSeenAtOnce();
    void deletingIsUndone();
    void partsAreExported();
    void theMenuOffersWhatIsPossible();
    void everythingHasAName();

private:
    void select(const QString &part) const { find<PartsPanel>(u"partsPanel"_s)->showPart(part); }
    [[nodiscard]] OwnPartDialog *dialog() const
    {
        for (auto *each : m_window->findChildren<OwnPartDialog *>())
            if (each->isVisible())
                return each;
        return nullptr;
    }
    template<class T>
    T *in(const QString &name) const
    {
        T *found = dialog() ? dialog()->findChild<T *>(name) : nullptr;
        if (!found)
            qFatal("there is no %s", qPrintable(name));
        return found;
    }
    [[nodiscard]] const Part &part() const { return dialog()->draft().part(); }
    /// Opens the cell by a key, types over what is there, and ends it with Enter.
    void typeCell(const QString &tableName, const PartCell &cell, const QString &text) const
    {
        auto *table = in<QTableView>(tableName);
        in<QTabWidget>(u"ownPartTables"_s)->setCurrentIndex(int(cell.table));
        const auto *model = qobject_cast<PartTableModel *>(table->model());
        const QModelIndex index = model->indexOf(cell);
        QVERIFY(index.isValid());
        table->setFocus();
        table->setCurrentIndex(index);
        QTest::keyClick(table, Qt::Key_F2);
        auto *editor = table->findChild<QLineEdit *>(u"partCellEditor"_s);
        QVERIFY(editor);
        editor->selectAll();
        if (text.isEmpty())
            QTest::keyClick(editor, Qt::Key_Delete);
        QTest::keyClicks(editor, text);
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_VERIFY(!table->findChild<QLineEdit *>(u"partCellEditor"_s));
    }
    void typeField(const QString &name, const QString &text) const
    {
        auto *edit = in<QLineEdit>(name);
        edit->setFocus();
        edit->selectAll();
        if (text.isEmpty())
            QTest::keyClick(edit, Qt::Key_Delete);
        QTest::keyClicks(edit, text);
        QTest::keyClick(edit, Qt::Key_Return);
    }
    void press(const QString &name) const
    {
        QTest::mouseClick(in<QAbstractButton>(name), Qt::LeftButton);
    }
    /// A copy of the RTX 3090 among the user's own.
    void makeCopy()
    {
        select(u"rtx-3090"_s);
        trigger("part-copy");
        QVERIFY(dialog());
        press(u"ownPartOk"_s);
        QTRY_VERIFY(!dialog());
        QVERIFY(m_session->catalog().part(m_copy));
    }

    const QString m_copy = u"rtx-3090-own"_s;
    const PartCell m_memory{PartTable::Figures, int(FigureKey::MemoryCapacity), 0};
    const PartCell m_limit{PartTable::Figures, int(FigureKey::PowerLimit), 0};
};

void TestOwnPartsWindow::initTestCase()
{
    prepare(u"own-parts"_s);
    qputenv("XDG_DATA_HOME", m_folder.path().toUtf8());
    QVERIFY(userPartsFolder().startsWith(m_folder.path()));
}

void TestOwnPartsWindow::init()
{
    QDir(userPartsFolder()).removeRecursively();
    m_prompts.isAgreed = false;
    m_prompts.questions = 0;
    openWindow();
    openExample(u"rig-4x3090-romed8"_s);
}

void TestOwnPartsWindow::cleanup()
{
    m_prompts.isAgreed = true;
    closeWindow();
}

/// The usual way: a card with twice the memory.
void TestOwnPartsWindow::aCopyIsEditedAndKept()
{
    select(u"rtx-3090"_s);
    trigger("part-copy");
    QCOMPARE(part().name, u"GeForce RTX 3090 (own)"_s);
    typeField(u"ownPartName"_s, u"RTX 3090 48 GB"_s);
    QVERIFY(dialog()); // Enter ends the field, not the dialog
    typeCell(u"partFigures"_s, m_memory, u"48GB"_s);
    typeCell(u"partFigures"_s, m_limit, u"0.42 kW"_s);
    typeCell(u"partPrices"_s, {PartTable::Prices, 1, 1}, u"$2,500"_s);
    press(u"ownPartOk"_s);
    QTRY_VERIFY(!dialog());
    const PartPtr made = m_session->catalog().part(u"rtx-3090-48-gb"_s);
    QVERIFY(made);
    QCOMPARE(made->figure(FigureKey::MemoryCapacity)->value, 48e9);
    QCOMPARE(made->figure(FigureKey::PowerLimit)->value, 420.0);
    QCOMPARE(made->price(u"used"_s)->amount.value.si(), 2500.0);
    QCOMPARE(find<QTreeView>(u"partTree"_s)->currentIndex().data().toString(), made->name);
    QVERIFY(*loadCatalog({userPartsFolder()}).catalog->part(made->id) == *made);
    QVERIFY(!m_session->document().isModified());
}

void TestOwnPartsWindow::everyFieldIsAStep()
{
    select(u"rtx-3090"_s);
    trigger("part-copy");
    const Part before = part();
    QUndoStack &steps = dialog()->draft().undoStack();
    typeField(u"ownPartVendor"_s, u"Somebody"_s);
    typeCell(u"partFigures"_s, m_memory, u"48 GB"_s);
    auto *combo = in<QComboBox>(u"ownPartConfidence"_s);
    combo->setFocus();
    QTest::keyClick(combo, Qt::Key_End);
    QCOMPARE(steps.count(), 3);
    QCOMPARE(steps.undoText(), u"Change Confidence"_s);
    QTest::keyClick(dialog(), Qt::Key_Z, Qt::ControlModifier);
    QTest::keyClick(dialog(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(steps.redoText(), u"Change Memory capacity"_s);
    QCOMPARE(part().figure(FigureKey::MemoryCapacity)->value, 24e9);
    press(u"ownPartUndo"_s);
    QVERIFY(part() == before);
    QCOMPARE(in<QLineEdit>(u"ownPartVendor"_s)->text(), u"NVIDIA"_s);
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(dialog(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(part().vendor, u"Somebody"_s);
    QCOMPARE(part().provenance.confidence, Confidence::Low);
}

void TestOwnPartsWindow::badInputIsRefused_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<PartCell>("cell");
    QTest::addColumn<QString>("text");
    QTest::newRow("garbage") << u"partFigures"_s << m_memory << u"a lot"_s;
    QTest::newRow("another unit") << u"partFigures"_s << m_memory << u"3 W"_s;
    QTest::newRow("negative") << u"partFigures"_s << m_limit << u"-350 W"_s;
    QTest::newRow("lanes") << u"partPorts"_s << PartCell{PartTable::Ports, 0, 5} << u"64"_s;
    QTest::newRow("price") << u"partPrices"_s << PartCell{PartTable::Prices, 0, 1} << u"dear"_s;
    QTest::newRow("date") << u"partPrices"_s << PartCell{PartTable::Prices, 0, 6} << u"now"_s;
}

void TestOwnPartsWindow::badInputIsRefused()
{
    QFETCH(const QString, table);
    QFETCH(const PartCell, cell);
    QFETCH(const QString, text);
    select(u"rtx-3090"_s);
    trigger("part-copy");
    const Part before = part();
    typeCell(table, cell, text);
    QVERIFY(part() == before);
    QVERIFY(in<QLabel>(QString(table % u"Error"_s))
                ->text()
                .startsWith(dialog()->draft().cellTitle(cell)));
    QVERIFY(in<QLabel>(QString(table % u"Error"_s))->isVisible());
    typeField(u"ownPartName"_s, QString(201, u'x'));
    QVERIFY(in<QLabel>(u"ownPartNameMessage"_s)->text().contains(u"200"_s));
    QVERIFY(part() == before);
}

void TestOwnPartsWindow::rowsAreAddedAndRemoved()
{
    trigger("part-new");
    QVERIFY(in<QPushButton>(u"ownPartOk"_s)->isEnabled());
    in<QTabWidget>(u"ownPartTables"_s)->setCurrentIndex(1);
    press(u"partPortsAdd"_s);
    press(u"partPortsAdd"_s);
    QCOMPARE(part().ports.size(), std::size_t(2));
    auto *table = in<QTableView>(u"partPorts"_s);
    table->setCurrentIndex(table->model()->index(1, 1)); // kinds are a list
    QTest::keyClick(table, Qt::Key_F2);
    auto *kinds = table->findChild<QComboBox *>(u"partCellEditor"_s);
    QVERIFY(kinds);
    QTest::keyClick(kinds, Qt::Key_End);
    QTRY_COMPARE(part().ports[1].kind, PortKind::AcIn);
    typeCell(u"partPorts"_s, {PartTable::Ports, 1, 0}, u"port"_s);
    QVERIFY(in<QLabel>(u"ownPartError"_s)->text().startsWith(u"Port 2"_s));
    QVERIFY(!in<QPushButton>(u"ownPartOk"_s)->isEnabled());
    table->setFocus();
    table->setCurrentIndex(table->model()->index(1, 0));
    QTest::keyClick(table, Qt::Key_Delete);
    QCOMPARE(part().ports.size(), std::size_t(1));
    QVERIFY(in<QPushButton>(u"ownPartOk"_s)->isEnabled());
    const int usual = in<QTableView>(u"partFigures"_s)->model()->rowCount();
    in<QTabWidget>(u"ownPartTables"_s)->setCurrentIndex(0);
    press(u"partFiguresAll"_s);
    QCOMPARE(in<QTableView>(u"partFigures"_s)->model()->rowCount(), int(FigureKey::Count_));
    QVERIFY(usual > 10 && usual < int(FigureKey::Count_));
}

void TestOwnPartsWindow::whatIsTypedCountsWhenSaved()
{
    makeCopy();
    trigger("part-edit");
    QVERIFY(in<QLineEdit>(u"ownPartId"_s)->isReadOnly());
    dialog()->activateWindow(); // this platform leaves it with the window after a dialog before
    QTRY_VERIFY(dialog()->isActiveWindow());
    auto *name = in<QLineEdit>(u"ownPartName"_s);
    name->setFocus();
    name->selectAll();
    QTest::keyClicks(name, u"Not left yet"_s);
    press(u"ownPartOk"_s);
    QTRY_VERIFY(!dialog());
    QCOMPARE(m_session->catalog().part(m_copy)->name, u"Not left yet"_s);
}

void TestOwnPartsWindow::idsFollowNames()
{
    trigger("part-new");
    typeField(u"ownPartName"_s, u"My Card"_s);
    QCOMPARE(part().id, u"my-card"_s);
    typeField(u"ownPartId"_s, u"chosen"_s);
    typeField(u"ownPartName"_s, u"Another"_s);
    QCOMPARE(part().id, u"chosen"_s);
    typeField(u"ownPartId"_s, u"no blanks"_s);
    QCOMPARE(part().id, u"chosen"_s);
    QVERIFY(in<QLabel>(u"ownPartIdMessage"_s)->isVisible());
}

void TestOwnPartsWindow::takenIdsCannotBeSaved()
{
    trigger("part-new");
    typeField(u"ownPartId"_s, u"rtx-3090"_s);
    QVERIFY(in<QLabel>(u"ownPartError"_s)->text().contains(u"rtx-3090"_s));
    QVERIFY(!in<QPushButton>(u"ownPartOk"_s)->isEnabled());
}

void TestOwnPartsWindow::whatWasRefusedKeepsTheDialog_data()
{
    QTest::addColumn<bool>("isCell");
    QTest::newRow("a field") << false;
    QTest::newRow("a cell") << true;
}

/// Something wrong is still being typed when the button is pressed: nothing is lost without a word.
void TestOwnPartsWindow::whatWasRefusedKeepsTheDialog()
{
    QFETCH(const bool, isCell);
    trigger("part-new");
    dialog()->activateWindow();
    QTRY_VERIFY(dialog()->isActiveWindow());
    if (isCell) {
        auto *table = in<QTableView>(u"partFigures"_s);
        table->setFocus();
        table->setCurrentIndex(table->model()->index(0, 1));
        QTest::keyClick(table, Qt::Key_F2);
        QTest::keyClicks(table->findChild<QLineEdit *>(u"partCellEditor"_s), u"much"_s);
    } else {
        auto *date = in<QLineEdit>(u"ownPartDate"_s);
        date->setFocus();
        date->selectAll();
        QTest::keyClicks(date, u"soon"_s);
    }
    press(u"ownPartOk"_s);
    QVERIFY(dialog());
    QVERIFY(
        !in<QLabel>(isCell ? u"partFiguresError"_s : u"ownPartDateMessage"_s)->text().isEmpty());
    if (!isCell)
        typeField(u"ownPartDate"_s, u"2026"_s);
    press(u"ownPartOk"_s);
    QTRY_VERIFY(!dialog());
}

void TestOwnPartsWindow::foldersOfNoUseAreSaid()
{
    trigger("part-new");
    QVERIFY(QDir().mkpath(QFileInfo(userPartsFolder()).path()));
    QVERIFY(writeFile("x", userPartsFolder())); // a file where the folder should be
    press(u"ownPartOk"_s);
    QVERIFY(dialog()); // stays, with what was typed
    QVERIFY(in<QLabel>(u"ownPartError"_s)->text().contains(userPartsFolder()));
    QVERIFY(QFile::remove(userPartsFolder()));
}

void TestOwnPartsWindow::changesAreNotLostByEscape()
{
    trigger("part-new");
    QTest::keyClick(dialog(), Qt::Key_Escape);
    QTRY_VERIFY(!dialog()); // nothing to lose
    trigger("part-new");
    typeField(u"ownPartVendor"_s, u"x"_s);
    QTest::keyClick(dialog(), Qt::Key_Escape);
    QVERIFY(dialog());
    QCOMPARE(m_prompts.questions, 1);
    m_prompts.isAgreed = true;
    press(u"ownPartCancel"_s);
    QTRY_VERIFY(!dialog());
    QVERIFY(!QFileInfo::exists(userPartsFolder()));
}

void TestOwnPartsWindow::catalogueParts_data()
{
    QTest::addColumn<bool>("isAgreed");
    QTest::newRow("a copy is made") << true;
    QTest::newRow("no copy") << false;
}

void TestOwnPartsWindow::catalogueParts()
{
    QFETCH(const bool, isAgreed);
    m_prompts.isAgreed = isAgreed;
    select(u"rtx-3090"_s);
    QVERIFY(!action("part-delete")->isEnabled());
    QVERIFY(!action("part-export")->isEnabled());
    trigger("part-edit");
    QCOMPARE(m_prompts.questions, 1);
    QCOMPARE(dialog() != nullptr, isAgreed);
    if (isAgreed)
        QVERIFY(part().id != u"rtx-3090"_s);
}

void TestOwnPartsWindow::editedPartsAreSeenAtOnce()
{
    makeCopy();
    Assembly root = *design().root;
    root.component(u"gpu"_s)->part = m_copy;
    m_session->document().apply(design().withAssembly(root), u"Part"_s);
    waitForReport();
    const auto memory = [this] {
        return m_session->isComputing() ? 0.0 : m_session->report()->memoryCapacity->value;
    };
    QCOMPARE(memory(), 4 * 24e9);
    select(m_copy);
    trigger("part-edit");
    typeCell(u"partFigures"_s, m_memory, u"48 GB"_s);
    press(u"ownPartOk"_s);
    QTRY_COMPARE(memory(), 4 * 48e9);
    trigger("undo");
    QTRY_COMPARE(memory(), 4 * 24e9);
    trigger("redo");
    QTRY_COMPARE(memory(), 4 * 48e9);
}

void TestOwnPartsWindow::deletingIsUndone()
{
    makeCopy();
    Assembly root = *design().root;
    root.component(u"gpu"_s)->part = m_copy;
    m_session->document().apply(design().withAssembly(root), u"Part"_s);
    select(m_copy);
    trigger("part-delete");
    QVERIFY(m_session->catalog().part(m_copy)); // not sure
    QVERIFY(m_prompts.asked.contains(u"unknown part"_s));
    m_prompts.isAgreed = true;
    trigger("part-delete");
    QVERIFY(!m_session->catalog().part(m_copy));
    QVERIFY(!QFile::exists(userPartsFolder() % u'/' % m_copy % u".json"_s));
    QCOMPARE(design().root->component(u"gpu"_s)->part, m_copy);
    QVERIFY(action("undo")->text().contains(u"Delete own part"_s));
    trigger("undo");
    QVERIFY(m_session->catalog().part(m_copy));
    QVERIFY(QFile::exists(userPartsFolder() % u'/' % m_copy % u".json"_s));
    QVERIFY(m_prompts.errors.isEmpty());
}

void TestOwnPartsWindow::partsAreExported()
{
    makeCopy();
    m_prompts.path = m_folder.filePath(u"shared.json"_s);
    select(m_copy);
    trigger("part-export");
    QCOMPARE(m_prompts.errors, QStringList());
    const Result<std::vector<PartPtr>> read = loadCatalogFile(m_prompts.path);
    QVERIFY(read);
    QVERIFY(*read->front() == *m_session->catalog().part(m_copy));
    m_prompts.path = m_folder.filePath(u"no/such/folder/x.json"_s);
    trigger("part-export");
    QCOMPARE(m_prompts.errors.size(), 1);
}

void TestOwnPartsWindow::theMenuOffersWhatIsPossible()
{
    select(u"rtx-3090"_s);
    QStringList texts;
    QTimer::singleShot(0, this, [&texts] {
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        if (!menu)
            return;
        for (const QAction *each : menu->actions())
            texts << ActionRegistry::withoutMnemonic(each->text());
        menu->close();
    });
    auto *tree = find<QTreeView>(u"partTree"_s);
    Q_EMIT tree->customContextMenuRequested(tree->visualRect(tree->currentIndex()).center());
    QVERIFY(texts.contains(u"Duplicate as own part…"_s));
    QVERIFY(!texts.contains(u"Delete own part"_s));
    trigger("start-page");
    for (const char *id : {"part-new", "part-copy", "part-edit", "part-delete", "part-export"})
        QVERIFY(!action(id)->isEnabled());
}

void TestOwnPartsWindow::everythingHasAName()
{
    select(u"rtx-3090"_s);
    trigger("part-copy");
    for (const QWidget *each : dialog()->findChildren<QWidget *>()) {
        const bool isAsked =
            qobject_cast<const QLineEdit *>(each) || qobject_cast<const QComboBox *>(each)
            || qobject_cast<const QTableView *>(each) || qobject_cast<const QToolButton *>(each);
        if (isAsked && each->focusPolicy() != Qt::NoFocus && each->isVisible())
            QVERIFY2(!each->accessibleName().isEmpty(), qPrintable(each->objectName()));
    }
}

QTEST_MAIN(TestOwnPartsWindow)
#include "tst_own_parts_window.moc"
