// New designs and blocks from templates, as a user chooses them.
#include "model/design/expansion.h"
#include "tests/support/scripted_prompts.h"
#include "views/canvas/canvas_view.h"
#include "views/dialogs/template_dialog.h"
#include "views/dialogs/template_picture.h"
#include "views/mainwindow/action_registry.h"
#include "views/mainwindow/language.h"
#include "views/mainwindow/main_window.h"
#include "views/theme/theme.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace nongjang;
using namespace Qt::StringLiterals;

class TestTemplateDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup() { applyLanguage(u"en"_s); }
    void countsFollowWhatIsTyped();
    void typedValuesAreKept();
    void wrongValuesDisableOk();
    void whatCannotBeDrawnIsSaid();
    void rateChangesTheSwitch();
    void everyTemplateIsPictured_data();
    void everyTemplateIsPictured();
    void nothingIsClipped_data();
    void nothingIsClipped();
    void everyControlIsNamed();
    void startPageMakesADesign();
    void unsavedWorkIsAskedAbout();
    void insertingIsOneStep();
    void ownNodeIsUsed();
    void cancellingChangesNothing();

private:
    struct Window
    {
        explicit Window(const CatalogPtr &catalog)
            : session(catalog)
            , window(session, prompts)
        {
            window.resize(1280, 800);
            window.show();
        }
        [[nodiscard]] const Design &design() { return session.document().design(); }
        test::ScriptedPrompts prompts;
        DesignSession session;
        MainWindow window;
    };
    /// What the user does in the dialog that the next action opens.
    void inDialog(const std::function<void(QDialog &)> &act);

    template<class T>
    static T *find(QWidget &in, const QString &name)
    {
        T *found = in.findChild<T *>(name);
        if (!found)
            qFatal("there is no %s", qPrintable(name));
        return found;
    }
    static QStringList clipped(const QWidget &in);
    static QString text(QWidget &in, const QString &name) { return find<QLabel>(in, name)->text(); }
    static void choose(QWidget &in, const QString &title)
    {
        auto *list = find<QListWidget>(in, u"templateList"_s);
        QListWidgetItem *item = list->findItems(title, Qt::MatchExactly).value(0);
        if (!item)
            qFatal("there is no template %s", qPrintable(title));
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                          list->visualItemRect(item).center());
    }
    static void type(QWidget &in, const QString &key, const QString &text)
    {
        auto *field = find<QLineEdit>(in, u"template_"_s % key);
        field->setFocus();
        field->selectAll();
        QTest::keyClick(field, Qt::Key_Delete);
        QTest::keyClicks(field, text);
    }
    static void press(QWidget &in, const QString &name)
    {
        QTest::mouseClick(find<QAbstractButton>(in, name), Qt::LeftButton);
    }

    QTemporaryDir m_folder;
    CatalogPtr m_catalog;
};

void TestTemplateDialog::initTestCase()
{
    QCoreApplication::setOrganizationName(u"nongjang-test"_s);
    QCoreApplication::setApplicationName(u"nongjang-test"_s);
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path());
    theme::apply(u"light"_s);
    applyLanguage(u"en"_s);
    m_catalog = loadCatalog({}).catalog;
}

void TestTemplateDialog::inDialog(const std::function<void(QDialog &)> &act)
{
    QTimer::singleShot(0, this, [act] {
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        act(*dialog);
        if (dialog->isVisible())
            dialog->reject(); // whatever went wrong, the test goes on
    });
}

void TestTemplateDialog::countsFollowWhatIsTyped()
{
    TemplateDialog dialog(u"title"_s, {}, *m_catalog);
    dialog.show();
    choose(dialog, u"Fat tree of two layers"_s);
    type(dialog, u"radix"_s, u"64"_s);
    QCOMPARE(text(dialog, u"templateEndpoints"_s), u"2,048"_s);
    QCOMPARE(text(dialog, u"templateSwitches"_s), u"96"_s);
    QCOMPARE(text(dialog, u"templateLinks"_s), u"2,048"_s);
    QVERIFY(text(dialog, u"templateDiameter"_s).startsWith(u"2 "_s));
    QCOMPARE(text(dialog, u"templateBisection"_s), u"1,024 links"_s);
    QVERIFY(text(dialog, u"templatePrice"_s).contains(u"USD"_s));
    QCOMPARE(find<QLineEdit>(dialog, u"template_down"_s)->placeholderText(), u"automatic: 32"_s);
    type(dialog, u"down"_s, u"48"_s);
    QCOMPARE(text(dialog, u"templateEndpoints"_s), u"3,072"_s);
    QCOMPARE(text(dialog, u"templateSwitches"_s), u"80"_s);
    QVERIFY(text(dialog, u"templateNotes"_s).contains(u"Oversubscribed"_s));
    type(dialog, u"endpoints"_s, u"100"_s);
    QVERIFY(text(dialog, u"templateNotes"_s).contains(u"room"_s));
    choose(dialog, u"Torus"_s);
    type(dialog, u"dims"_s, u"8x8x8"_s);
    QCOMPARE(text(dialog, u"templateLinks"_s), u"1,536"_s);
    QCOMPARE(text(dialog, u"templateSwitch"_s), u"–"_s);
}

void TestTemplateDialog::typedValuesAreKept()
{
    TemplateDialog dialog(u"title"_s, {}, *m_catalog);
    dialog.show();
    choose(dialog, u"Ring"_s);
    type(dialog, u"n"_s, u"17"_s);
    choose(dialog, u"Star"_s);
    choose(dialog, u"Ring"_s);
    QCOMPARE(find<QLineEdit>(dialog, u"template_n"_s)->text(), u"17"_s);
}

void TestTemplateDialog::wrongValuesDisableOk()
{
    TemplateDialog dialog(u"title"_s, {}, *m_catalog);
    dialog.show();
    choose(dialog, u"Ring"_s);
    auto *ok = find<QPushButton>(dialog, u"templateOk"_s);
    QVERIFY(ok->isEnabled());
    for (const QString &wrong : {u"2"_s, u"many"_s, u""_s, u"1000001"_s}) {
        type(dialog, u"n"_s, wrong);
        QVERIFY2(!ok->isEnabled(), qPrintable(wrong));
        QVERIFY(find<QLabel>(dialog, u"templateError"_s)->isVisible());
        QCOMPARE(text(dialog, u"templateNodes"_s), u"–"_s);
    }
    type(dialog, u"n"_s, u"5"_s);
    QVERIFY(ok->isEnabled());
    QVERIFY(!find<QLabel>(dialog, u"templateError"_s)->isVisible());
}

/// The counts hold, and the reason says why there is no design.
void TestTemplateDialog::whatCannotBeDrawnIsSaid()
{
    TemplateDialog dialog(u"title"_s, {}, *m_catalog);
    dialog.show();
    choose(dialog, u"Star"_s);
    type(dialog, u"n"_s, u"500"_s);
    QCOMPARE(text(dialog, u"templateNodes"_s), u"500"_s);
    QVERIFY(text(dialog, u"templateError"_s).contains(u"144"_s));
    QVERIFY(!find<QPushButton>(dialog, u"templateOk"_s)->isEnabled());
}

void TestTemplateDialog::rateChangesTheSwitch()
{
    TemplateDialog dialog(u"title"_s, {}, *m_catalog);
    dialog.show();
    choose(dialog, u"Star"_s);
    const QString before = text(dialog, u"templateSwitch"_s);
    auto *rate = find<QComboBox>(dialog, u"templateRate"_s);
    rate->setFocus();
    QTest::keyClicks(rate, u"400"_s);
    QCOMPARE(rate->currentText(), u"400 Gb/s"_s);
    QVERIFY(text(dialog, u"templateSwitch"_s) != before);
}

void TestTemplateDialog::everyTemplateIsPictured_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<bool>("isSimplified");
    const auto add = [](const char *line, bool isSimplified) {
        QTest::newRow(line) << QString::fromLatin1(line) << isSimplified;
    };
    add("ring n=5", false);
    add("ring n=1000", true);
    add("mesh n=4", false);
    add("star n=4", false);
    add("fat-tree radix=4", false);
    add("fat-tree radix=64", true);
    add("fat-tree3 radix=4", false);
    add("fat-tree3 radix=64", true);
    add("rail radix=8 nodes=4 gpus=4", false);
    add("multi-plane radix=64 planes=8", true);
    add("dragonfly p=2 a=4 h=2", false);
    add("dragonfly p=1 a=3 h=1 groups=1", false);
    add("torus dims=4x4", false);
    add("torus dims=3x3x3", false);
    add("torus dims=2x2x2x2x2", true);
    add("hypercube n=4", false);
    add("slim-fly q=5", false);
    add("mining rigs=12 gpus=6 radix=24", false);
}

void TestTemplateDialog::everyTemplateIsPictured()
{
    QFETCH(const QString, line);
    QFETCH(const bool, isSimplified);
    const TemplateSketch sketch = sketchOf(*readTopologyLine(line));
    QCOMPARE(sketch.isSimplified, isSimplified);
    QVERIFY(!sketch.dots.empty() && sketch.dots.size() <= 200);
    QVERIFY(!sketch.lines.empty());
    for (const TemplateSketch::Dot &dot : sketch.dots)
        QVERIFY(QRectF(-0.001, -0.001, 1.002, 1.002).contains(dot.at));
    for (const auto &[from, to, isBowed] : sketch.lines) {
        QVERIFY(from != to && std::min(from, to) >= 0);
        QVERIFY(std::max(from, to) < int(sketch.dots.size()));
    }
    TemplatePicture picture;
    picture.resize(480, 240);
    const QImage empty = picture.grab().toImage();
    picture.setSketch(sketch);
    QVERIFY(picture.grab().toImage() != empty);
}

/// Texts of labels that have not the room they need.
QStringList TestTemplateDialog::clipped(const QWidget &in)
{
    QStringList texts;
    for (const QLabel *label : in.findChildren<QLabel *>()) {
        const bool isWrapped = label->wordWrap();
        const QSize hint = label->sizeHint();
        const int height = isWrapped ? label->heightForWidth(label->width()) : hint.height();
        if (label->isVisible()
            && (label->height() < height || (!isWrapped && label->width() < hint.width())))
            texts << label->text();
    }
    return texts;
}

void TestTemplateDialog::nothingIsClipped_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("en") << u"en"_s;
    QTest::newRow("ko") << u"ko"_s;
    QTest::newRow("zh_CN") << u"zh_CN"_s;
}

void TestTemplateDialog::nothingIsClipped()
{
    QFETCH(const QString, language);
    applyLanguage(language);
    TemplateDialog dialog(u"title"_s, {}, *m_catalog);
    dialog.show();
    auto *list = find<QListWidget>(dialog, u"templateList"_s);
    for (int row = 0; row < list->count(); ++row) {
        list->setCurrentRow(row);
        QVERIFY(list->sizeHintForColumn(0) <= list->viewport()->width());
        QTRY_VERIFY2(clipped(dialog).isEmpty(), qPrintable(clipped(dialog).join(u'\n')));
    }
}

void TestTemplateDialog::everyControlIsNamed()
{
    TemplateDialog dialog(u"title"_s, {}, *m_catalog);
    dialog.show();
    for (const QWidget *widget : dialog.findChildren<QWidget *>()) {
        const bool isControl = widget->inherits("QAbstractButton") || widget->inherits("QLineEdit")
                               || widget->inherits("QComboBox") || widget->inherits("QListWidget");
        if (isControl && widget->window() == &dialog)
            QVERIFY2(!widget->objectName().isEmpty() && !widget->accessibleName().isEmpty(),
                     qPrintable(widget->objectName()));
    }
}

void TestTemplateDialog::startPageMakesADesign()
{
    Window window(m_catalog);
    inDialog([](QDialog &dialog) {
        choose(dialog, u"Dragonfly"_s);
        press(dialog, u"templateOk"_s);
    });
    press(window.window, u"startTemplate"_s);
    QCOMPARE(window.design().root->component(u"group"_s)->count, 9);
    QVERIFY(window.window.windowTitle().contains(u"Dragonfly"_s));
    QVERIFY(window.session.document().isModified()); // no file has it
    QVERIFY(checkLimits(window.design()));
    window.prompts.answer = UserPrompts::Unsaved::Discard;
}

void TestTemplateDialog::unsavedWorkIsAskedAbout()
{
    Window window(m_catalog);
    Design mine;
    mine.name = u"mine"_s;
    window.session.document().apply(mine, u"edit"_s);
    const auto make = [&](UserPrompts::Unsaved answer) {
        window.prompts.answer = answer;
        inDialog([](QDialog &dialog) { press(dialog, u"templateOk"_s); });
        window.window.findChild<ActionRegistry *>()->action("new-from-template")->trigger();
    };
    make(UserPrompts::Unsaved::Cancel);
    QCOMPARE(window.design().name, u"mine"_s);
    make(UserPrompts::Unsaved::Discard);
    QVERIFY(window.design().root->component(u"leaf"_s));
    QCOMPARE(window.prompts.questions, 2);
}

void TestTemplateDialog::insertingIsOneStep()
{
    Window window(m_catalog);
    QVERIFY(window.window.openPath(u"example:farm-128-rigs-leaf-spine"_s));
    const Design before = window.design();
    QAction *insert = window.window.findChild<ActionRegistry *>()->action("insert-template");
    for (const QString &id : {u"fat-tree"_s, u"fat-tree2"_s}) {
        inDialog([](QDialog &dialog) { press(dialog, u"templateOk"_s); });
        insert->trigger();
        QCOMPARE(window.window.canvas().selectedComponents(), QStringList{id});
        const Component *placed = window.design().root->component(id);
        QVERIFY(placed && window.design().assembly(placed->assembly)->component(u"spine"_s));
    }
    QVERIFY(checkLimits(window.design()));
    QCOMPARE(window.session.document().undoStack().count(), 2);
    window.session.document().undoStack().undo();
    window.session.document().undoStack().undo();
    QCOMPARE(window.design(), before);
}

void TestTemplateDialog::ownNodeIsUsed()
{
    Window window(m_catalog);
    QVERIFY(window.window.openPath(u"example:farm-128-rigs-leaf-spine"_s));
    const auto make = [](QDialog &dialog) {
        auto *node = find<QComboBox>(dialog, u"templateNode"_s);
        QVERIFY(node->isVisible());
        node->setFocus();
        QTest::keyClick(node, Qt::Key_Down);
        choose(dialog, u"Ring"_s); // needs two ports of a node
        QVERIFY(!find<QPushButton>(dialog, u"templateOk"_s)->isEnabled());
        choose(dialog, u"Star"_s);
        press(dialog, u"templateOk"_s);
    };
    QAction *insert = window.window.findChild<ActionRegistry *>()->action("insert-template");
    inDialog(make);
    insert->trigger();
    const Component *placed = window.design().root->component(u"star"_s);
    QVERIFY(placed);
    QCOMPARE(window.design().assembly(placed->assembly)->component(u"node"_s)->assembly, u"rig"_s);
    QCOMPARE(window.design().assemblies.size(), 2); // the rig is there once
    const Design before = window.design();
    window.window.canvas().setBreadcrumb({u"rig"_s});
    inDialog(make);
    insert->trigger(); // a rig in itself
    QCOMPARE(window.design(), before);
}

void TestTemplateDialog::cancellingChangesNothing()
{
    Window window(m_catalog);
    window.window.openPath(u"example:rig-4x3090-romed8"_s);
    const Design before = window.design();
    inDialog([](QDialog &dialog) { QTest::keyClick(&dialog, Qt::Key_Escape); });
    window.window.findChild<ActionRegistry *>()->action("insert-template")->trigger();
    inDialog([](QDialog &dialog) { press(dialog, u"templateCancel"_s); });
    window.window.findChild<ActionRegistry *>()->action("new-from-template")->trigger();
    QCOMPARE(window.design(), before);
    QVERIFY(!window.session.document().isModified());
}

QTEST_MAIN(TestTemplateDialog)
#include "tst_template_dialog.moc"
