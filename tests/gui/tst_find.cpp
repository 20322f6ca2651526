// Finding by typing: commands, parts to add, anything in the design; keys of the user's choice.
#include "tests/support/window_test.h"
#include "views/canvas/canvas_view.h"
#include "views/dialogs/keys_dialog.h"
#include "views/itemmodels/choices_model.h"
#include "views/itemmodels/design_index.h"
#include "views/mainwindow/action_registry.h"
#include "views/mainwindow/key_settings.h"
#include "views/mainwindow/language.h"
#include "views/mainwindow/main_window.h"

#include <QAction>
#include <QApplication>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QSettings>
#include <QTest>
#include <QTimer>
#include <QTreeWidget>

using namespace nongjang;
using namespace Qt::StringLiterals;

class TestFind : public test::WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void matches_data();
    void matches();
    void paletteRunsACommand();
    void paletteKnowsEveryCommand();
    void paletteFindsEnglishInEveryLanguage_data();
    void paletteFindsEnglishInEveryLanguage();
    void paletteGreysWhatCannotBe();
    void paletteAddsAPart();
    void arrowsAndEscape();
    void findGoesInside();
    void findSelectsTheCable();
    void findFramesAFinding();
    void findKnowsLabelPartAndVendor();
    void manyAreFound();
    void findPartHasItsKey();
    void keyIsChangedAtOnceAndKept();
    void keysInUseAreRefused_data();
    void keysInUseAreRefused();
    void oldKeyOfTheCanvasIsGone();
    void keysAreReset();

private:
    QLineEdit *open(Qt::Key key, Qt::KeyboardModifiers modifiers)
    {
        QTest::keyClick(m_window.get(), key, modifiers);
        return find<QLineEdit>(u"chooserLine"_s);
    }
    [[nodiscard]] QAbstractItemModel *rows() const
    {
        return find<QListView>(u"chooserList"_s)->model();
    }
    [[nodiscard]] bool isOpen() const { return find<QWidget>(u"chooser"_s)->isVisible(); }
    /// Opens the dialog of keys, chooses the action, does something and closes.
    void withKeys(const QString &action, const std::function<void(QDialog &)> &act);
};

void TestFind::initTestCase()
{
    prepare(u"nongjang-find"_s);
}

void TestFind::init()
{
    QSettings().clear();
    applyLanguage(u"en"_s);
    openWindow();
    m_window->activateWindow();
    openExample(u"farm-128-rigs-leaf-spine"_s);
}

void TestFind::cleanup()
{
    closeWindow();
    applyLanguage(u"en"_s);
}

void TestFind::matches_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("better");
    QTest::addColumn<QString>("worse");
    QTest::addColumn<bool>("isWorseFitting");
    QTest::newRow("whole") << u"undo"_s << u"Undo"_s << u"Undo: Move"_s << true;
    QTest::newRow("start") << u"zoom"_s << u"Zoom in"_s << u"Free zoom"_s << true;
    QTest::newRow("word") << u"in"_s << u"Zoom in"_s << u"Minimap"_s << true;
    QTest::newRow("letters apart") << u"shsel"_s << u"Show the selection"_s << u"Paste"_s << false;
    QTest::newRow("any order") << u"3090 add"_s << u"Add RTX 3090"_s << u"Add RTX 4090"_s << false;
    QTest::newRow("one after another")
        << u"rtx 3090"_s << u"GeForce RTX 3090"_s << u"GeForce 3090 or RTX"_s << true;
    QTest::newRow("every word") << u"bom zzz"_s << u"bom zzz"_s << u"bom"_s << false;
}

void TestFind::matches()
{
    QFETCH(const QString, query);
    QFETCH(const QString, better);
    QFETCH(const QString, worse);
    QFETCH(const bool, isWorseFitting);
    const std::optional<int> high = matchScore(query, better);
    const std::optional<int> low = matchScore(query, worse);
    QVERIFY(high);
    QCOMPARE(low.has_value(), isWorseFitting);
    QVERIFY(!low || *low < *high);
    QVERIFY(matchScore({}, worse)); // nothing asked: all fit
}

void TestFind::paletteRunsACommand()
{
    QLineEdit *line = open(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(isOpen());
    QVERIFY(line->hasFocus());
    QTest::keyClicks(line, u"minim"_s);
    QCOMPARE(rows()->index(0, 0).data().toString(), u"Minimap"_s);
    QCOMPARE(rows()->index(0, 0).data(ChoicesModel::DetailRole).toString(), u"View"_s);
    QCOMPARE(rows()->index(0, 0).data(ChoicesModel::KeysRole).toString(), u"N"_s);
    const bool before = m_window->canvas().isMinimapShown();
    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE(m_window->canvas().isMinimapShown(), !before);
    QVERIFY(!isOpen());
}

void TestFind::paletteKnowsEveryCommand()
{
    QLineEdit *line = open(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    for (const KeyEntry &entry : m_window->actionRegistry().keys()) {
        if (entry.id == "commands" || entry.id == "undo" || entry.id == "redo")
            continue;
        line->setText(entry.text);
        bool found = false;
        for (int row = 0; row < rows()->rowCount(); ++row)
            found = found || rows()->index(row, 0).data().toString() == entry.text;
        QVERIFY2(found, entry.id.constData());
    }
    line->setText(u"Bottlenecks"_s); // a panel
    QCOMPARE(rows()->index(0, 0).data(ChoicesModel::DetailRole).toString(), u"View › Panels"_s);
}

void TestFind::paletteFindsEnglishInEveryLanguage_data()
{
    QTest::addColumn<QString>("language");
    for (const char *language : {"en", "ko", "zh_CN"})
        QTest::newRow(language) << QString::fromLatin1(language);
}

void TestFind::paletteFindsEnglishInEveryLanguage()
{
    QFETCH(const QString, language);
    applyLanguage(language);
    QCoreApplication::processEvents();
    QLineEdit *line = open(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    const auto first = [&](const QString &query) {
        line->setText(query);
        return rows()->index(0, 0).data().toString();
    };
    const QString saveAs =
        ActionRegistry::withoutMnemonic(m_window->actionRegistry().action("save-as")->text());
    QCOMPARE(first(u"save as"_s), saveAs);
    QCOMPARE(first(saveAs), saveAs);
    QVERIFY(first(u"add rtx 3090"_s).contains(u"RTX 3090"_s));
}

void TestFind::paletteGreysWhatCannotBe()
{
    QLineEdit *line = open(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    line->setText(u"duplicate"_s); // nothing is selected
    const QModelIndex duplicate = rows()->index(0, 0);
    QCOMPARE(duplicate.data().toString(), u"Duplicate"_s);
    QVERIFY(!duplicate.flags().testFlag(Qt::ItemIsEnabled));
    QCOMPARE(duplicate.data(ChoicesModel::KeysRole).toString(), u"Ctrl+D"_s);
    const int steps = m_session->document().undoStack().count();
    QTest::mouseClick(find<QListView>(u"chooserList"_s)->viewport(), Qt::LeftButton, {},
                      find<QListView>(u"chooserList"_s)->visualRect(duplicate).center());
    QVERIFY(isOpen());
    QCOMPARE(m_session->document().undoStack().count(), steps);
    m_window->showStartPage();
    line = open(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    line->setText(u"add rtx 3090"_s); // there is no canvas to add to
    QCOMPARE(rows()->rowCount(), 0);
    QVERIFY(find<QLabel>(u"chooserNote"_s)->isVisible());
}

void TestFind::paletteAddsAPart()
{
    const qsizetype before = m_session->document().design().root->components.size();
    QLineEdit *line = open(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    QTest::keyClicks(line, u"add rtx 3090"_s);
    QTest::keyClick(line, Qt::Key_Return);
    const QList<Component> &after = m_session->document().design().root->components;
    QCOMPARE(after.size(), before + 1);
    QVERIFY(after.last().part.contains(u"3090"_s));
}

void TestFind::arrowsAndEscape()
{
    m_window->canvas().setFocus();
    QLineEdit *line = open(Qt::Key_F, Qt::ControlModifier);
    auto *list = find<QListView>(u"chooserList"_s);
    QCOMPARE(list->currentIndex().row(), 0);
    QTest::keyClick(line, Qt::Key_Down);
    QTest::keyClick(line, Qt::Key_Down);
    QTest::keyClick(line, Qt::Key_Up);
    QCOMPARE(list->currentIndex().row(), 1);
    QTest::keyClick(line, Qt::Key_Up);
    QTest::keyClick(line, Qt::Key_Up); // round
    int last = rows()->rowCount() - 1;
    while (!qobject_cast<const ChoicesModel *>(rows())
                ->choice(last)
                .enabled) // a finding about nothing one could go to
        --last;
    QCOMPARE(list->currentIndex().row(), last);
    QTest::keyClick(line, Qt::Key_Escape);
    QVERIFY(!isOpen());
    QVERIFY(m_window->canvas().hasFocus());
    line = open(Qt::Key_F, Qt::ControlModifier);
    QTest::mouseClick(m_window->canvas().viewport(), Qt::LeftButton, {}, {5, 300});
    QVERIFY(!isOpen());
}

void TestFind::findGoesInside()
{
    const std::vector<DesignObject> all =
        designObjects(m_session->document().design(), *m_catalog, nullptr);
    const auto inner = std::ranges::find_if(all, [](const DesignObject &object) {
        return object.kind == DesignObject::Kind::Component && !object.breadcrumb.isEmpty();
    });
    QVERIFY(inner != all.end());
    QLineEdit *line = open(Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(line, inner->path);
    QCOMPARE(rows()->index(0, 0).data(ChoicesModel::DetailRole).toString(), inner->path);
    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE(m_window->canvas().breadcrumb(), inner->breadcrumb);
    QCOMPARE(m_window->canvas().selectedComponents(), QStringList{inner->path.section(u'/', -1)});
    const auto assembly = std::ranges::find(all, DesignObject::Kind::Assembly, &DesignObject::kind);
    m_window->canvas().setBreadcrumb({});
    line = open(Qt::Key_F, Qt::ControlModifier);
    line->setText(assembly->text);
    for (int row = 0; row < rows()->rowCount(); ++row) {
        const QModelIndex index = rows()->index(row, 0);
        if (index.data().toString() != assembly->text
            || index.data(ChoicesModel::DetailRole).toString() != assembly->path)
            continue;
        auto *list = find<QListView>(u"chooserList"_s);
        list->scrollTo(index);
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(index).center());
        break;
    }
    QVERIFY(!isOpen());
}

void TestFind::findSelectsTheCable()
{
    const std::vector<DesignObject> all =
        designObjects(m_session->document().design(), *m_catalog, nullptr);
    const auto cable = std::ranges::find_if(all, [](const DesignObject &object) {
        return object.kind == DesignObject::Kind::Cable && !object.breadcrumb.isEmpty()
               && object.cable > 0;
    });
    QVERIFY(cable != all.end());
    QLineEdit *line = open(Qt::Key_F, Qt::ControlModifier);
    line->setText(cable->text);
    QCOMPARE(rows()->index(0, 0).data().toString(), cable->text);
    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE(m_window->canvas().breadcrumb(), cable->breadcrumb);
    QCOMPARE(m_window->canvas().selectedCables(), QList<int>{cable->cable});
}

void TestFind::findFramesAFinding()
{
    const auto report = m_session->report();
    const auto finding = std::ranges::find_if(
        report->findings, [](const Finding &each) { return !each.objects.isEmpty(); });
    QVERIFY(finding != report->findings.end());
    QLineEdit *line = open(Qt::Key_F, Qt::ControlModifier);
    line->setText(finding->message);
    QCOMPARE(rows()->index(0, 0).data().toString(), finding->message);
    QTest::keyClick(line, Qt::Key_Return);
    QVERIFY(!m_window->canvas().selectedComponents().isEmpty());
}

void TestFind::findKnowsLabelPartAndVendor()
{
    Design design;
    Assembly root = *design.root;
    Component card;
    card.id = u"g1"_s;
    card.part = u"nvidia-rtx-3090"_s;
    for (const PartPtr &part : m_catalog->parts())
        if (part->category == Category::Gpu && part->name.contains(u"3090"_s))
            card.part = part->id;
    card.label = u"Left card"_s;
    root.components = {card};
    m_session->document().reset(design.withAssembly(root));
    for (const QString &asked : {u"g1"_s, u"left"_s, u"3090"_s, u"nvidia"_s, u"lcard"_s}) {
        QLineEdit *line = open(Qt::Key_F, Qt::ControlModifier);
        line->setText(asked);
        QVERIFY2(rows()->rowCount() > 0, qPrintable(asked));
        QCOMPARE(rows()->index(0, 0).data().toString(), u"Left card"_s);
    }
}

void TestFind::manyAreFound()
{
    constexpr int many = 50'000;
    std::vector<Choice> choices;
    for (int i = 0; i < many; ++i) {
        Choice choice;
        choice.text = u"Node %1"_s.arg(i);
        choice.words = u"n%1 rtx-3090 NVIDIA GeForce RTX 3090 farm/n%1"_s.arg(i);
        choices.push_back(std::move(choice));
    }
    ChoicesModel model;
    QElapsedTimer timer; // a report, not a limit
    timer.start();
    model.setChoices(std::move(choices));
    for (const QString &asked : {u"4"_s, u"49"_s, u"499"_s, u"4999"_s, u"49999"_s})
        model.setQuery(asked);
    qInfo("%.1f ms a letter among %d", double(timer.elapsed()) / 5, many);
    QCOMPARE(model.index(0).data().toString(), u"Node 49999"_s);
    for (const auto &[asked, fitting] :
         {std::pair(u"zz"_s, 0), std::pair(u"z"_s, 0), std::pair(u"n"_s, many),
          std::pair(u"n 4999"_s, 41), std::pair(u"n 49999"_s, 1), std::pair(u"n"_s, many),
          std::pair(u"3090"_s, many)}) {
        model.setQuery(asked);
        QCOMPARE(model.fitting(), fitting);
    }
    QCOMPARE(model.rowCount(), ChoicesModel::mostRows);
}

void TestFind::findPartHasItsKey()
{
    QTest::keyClick(m_window.get(), Qt::Key_P, Qt::ControlModifier);
    QVERIFY(find<QLineEdit>(u"partSearch"_s)->hasFocus());
}

void TestFind::withKeys(const QString &action, const std::function<void(QDialog &)> &act)
{
    QTimer::singleShot(0, this, [&] {
        auto *dialog = m_window->findChild<QDialog *>(u"keysDialog"_s);
        auto *list = dialog->findChild<QTreeWidget *>(u"keysList"_s);
        const auto found = list->findItems(action, Qt::MatchExactly | Qt::MatchRecursive, 0);
        if (!found.isEmpty())
            list->setCurrentItem(found.first());
        act(*dialog);
        dialog->reject();
    });
    m_window->actionRegistry().action("keys")->trigger();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestFind::keyIsChangedAtOnceAndKept()
{
    QAction *fit = m_window->actionRegistry().action("fit");
    withKeys(u"Show everything"_s, [](QDialog &dialog) {
        auto *field = dialog.findChild<QLineEdit *>(u"keysField"_s);
        field->setFocus();
        QTest::keyClick(field, Qt::Key_Control, Qt::ControlModifier); // on the way
        QTest::keyClick(field, Qt::Key_J, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(dialog.findChild<QLabel *>(u"keysNotice"_s)->isHidden());
    });
    QCOMPARE(fit->shortcut(), QKeySequence(u"Ctrl+Shift+J"_s));
    QVERIFY(fit->toolTip().contains(u"Ctrl+Shift+J"_s));
    m_window->canvas().zoomIn();
    const double zoomed = m_window->canvas().scaleFactor();
    QTest::keyClick(m_window.get(), Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(m_window->canvas().scaleFactor(), zoomed);
    QTest::keyClick(m_window.get(), Qt::Key_J, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(m_window->canvas().scaleFactor() != zoomed);
    const MainWindow other(*m_session, m_prompts);
    QCOMPARE(other.findChild<QAction *>(u"action_fit"_s)->shortcut(), fit->shortcut());
}

void TestFind::keysInUseAreRefused_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<QString>("owner");
    QTest::newRow("of the window") << int(Qt::CTRL) + int(Qt::Key_S) << u"Save"_s;
    QTest::newRow("of the canvas") << int(Qt::Key_C) << u"Cable tool"_s;
    QTest::newRow("second of two") << int(Qt::CTRL) + int(Qt::Key_Y) << u"Redo"_s;
    QTest::newRow("gesture") << int(Qt::Key_Home) << u"Show everything"_s;
}

void TestFind::keysInUseAreRefused()
{
    QFETCH(const int, key);
    QFETCH(const QString, owner);
    QAction *bom = m_window->actionRegistry().action("show-bom");
    withKeys(u"Zoom in"_s, [&](QDialog &dialog) {
        QTest::keyClick(dialog.findChild<QLineEdit *>(u"keysField"_s),
                        Qt::Key(key & ~int(Qt::KeyboardModifierMask)),
                        Qt::KeyboardModifiers(key & int(Qt::KeyboardModifierMask)));
        auto *notice = dialog.findChild<QLabel *>(u"keysNotice"_s);
        QVERIFY(!notice->isHidden());
        QVERIFY2(notice->text().contains(owner), qPrintable(notice->text()));
    });
    QCOMPARE(m_window->actionRegistry().action("zoom-in")->shortcuts(),
             m_window->actionRegistry().standardKeys("zoom-in"));
    QCOMPARE(bom->shortcuts(), m_window->actionRegistry().standardKeys("show-bom"));
}

void TestFind::oldKeyOfTheCanvasIsGone()
{
    KeySettings keys(m_window->actionRegistry());
    QVERIFY(keys.change("duplicate", QKeySequence(u"Ctrl+J"_s)).isEmpty());
    CanvasView &canvas = m_window->canvas();
    canvas.setFocus();
    canvas.select({m_session->document().design().root->components.first().id});
    const int steps = m_session->document().undoStack().count();
    QTest::keyClick(&canvas, Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(m_session->document().undoStack().count(), steps);
    QTest::keyClick(&canvas, Qt::Key_J, Qt::ControlModifier);
    QCOMPARE(m_session->document().undoStack().count(), steps + 1);
}

void TestFind::keysAreReset()
{
    ActionRegistry &actions = m_window->actionRegistry();
    KeySettings keys(actions);
    QVERIFY(keys.change("redo", {}).isEmpty());
    QVERIFY(actions.action("redo")->shortcuts().isEmpty());
    QVERIFY(keys.change("save", QKeySequence(u"Ctrl+Y"_s)).isEmpty()); // free now
    QCOMPARE(keys.reset("redo"), u"Save"_s);                           // no longer
    QVERIFY(keys.reset("save").isEmpty());
    QVERIFY(keys.reset("redo").isEmpty());
    QCOMPARE(actions.action("redo")->shortcuts(), actions.standardKeys("redo"));
    QVERIFY(keys.change("about", QKeySequence(u"Ctrl+F1"_s)).isEmpty());
    QVERIFY(keys.change("new", {}).isEmpty());
    QVERIFY(QSettings().contains(u"keys/about"_s));
    keys.resetAll();
    for (const KeyEntry &entry : actions.keys())
        QVERIFY2(!entry.isChanged, entry.id.constData());
    QVERIFY(!QSettings().contains(u"keys/about"_s));
}

QTEST_MAIN(TestFind)
#include "tst_find.moc"
