// Blocks in the window: taken apart, split, repeated, joined by a pattern, and different in one place.
#include "tests/support/designs.h"
#include "tests/support/window_test.h"
#include "views/canvas/canvas_model.h"
#include "views/canvas/canvas_view.h"
#include "views/mainwindow/action_registry.h"
#include "views/mainwindow/main_window.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>

using namespace nongjang;
using namespace Qt::StringLiterals;

class TestBlocks : public test::WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void groupAndUngroupByKeys();
    void splitTakesTwoCardsOut();
    void ownInside();
    void arrayTellsBefore();
    void arrayAsBlock();
    void drawnCableAsksForThePattern();
    void cablePageAsksForThePattern();
    void differentInOnePlace();
    void actionsFollowTheSelection();

private:
    void show(const Design &design)
    {
        m_session->document().reset(design);
        m_window->showWorkspace();
        m_window->canvas().setBreadcrumb({});
        m_window->canvas().fitAll();
    }
    /// A dialog on the screen; null: none.
    [[nodiscard]] QDialog *dialog(const QString &name) const
    {
        for (auto *found : m_window->findChildren<QDialog *>(name))
            if (found->isVisible())
                return found;
        return nullptr;
    }
    static void press(QDialog *dialog, const QString &button)
    {
        auto *found = dialog->findChild<QAbstractButton *>(button);
        QTest::mouseClick(found, Qt::LeftButton, {}, {10, found->height() / 2});
    }
    static void setSpin(QDialog *dialog, const QString &name, int value)
    {
        auto *spin = dialog->findChild<QSpinBox *>(name);
        spin->setFocus();
        spin->selectAll();
        QTest::keyClicks(spin, QString::number(value));
        QTest::keyClick(spin, Qt::Key_Tab);
    }
    [[nodiscard]] const Component *component(const QString &id) const
    {
        return design().root->component(id);
    }
    [[nodiscard]] QPoint pixelOf(const QString &block, int port) const
    {
        const CanvasModel &model = m_window->canvas().model();
        return m_window->canvas().mapFromScene(
            model.portBox({model.blockIndex(block), port}).center());
    }
};

namespace {

Design cards()
{
    return test::farmOf(
        R"({"id": "board", "part": "asrock_rack_romed8_2t", "at": [0, 0]},
           {"id": "gpu", "part": "rtx-3090", "count": 4, "at": [600, 0]})",
        R"({"from": "gpu:pcie", "to": "board:slot[1..4]", "part": "riser_x16_gen4"})");
}

Design switches()
{
    return test::farmOf(
        R"({"id": "leaf", "part": "ubnt_usw_flex_xg", "count": 4, "at": [0, 0]},
           {"id": "spine", "part": "ubnt_usw_flex_xg", "count": 2, "at": [700, 0]})");
}

Design rigs()
{
    return test::design(
        R"({"format": 1, "rule_date": "2026-10-01", "assemblies": [
            {"id": "rig", "name": "Rig", "components": [
               {"id": "board", "part": "asrock_rack_romed8_2t", "at": [0, 0]},
               {"id": "gpu", "part": "rtx-3090", "count": 4, "at": [600, 0]}],
             "cables": [{"from": "gpu:pcie", "to": "board:slot[1..4]"}]}],
            "farm": {"components": [{"id": "a", "assembly": "rig", "at": [0, 0]},
                                    {"id": "b", "assembly": "rig", "at": [0, 300]}]}})");
}

} // namespace

void TestBlocks::initTestCase()
{
    prepare(u"nongjang-test"_s);
}

void TestBlocks::init()
{
    openWindow();
}

void TestBlocks::cleanup()
{
    closeWindow();
}

void TestBlocks::groupAndUngroupByKeys()
{
    show(cards());
    CanvasView &canvas = m_window->canvas();
    canvas.setFocus();
    canvas.select({u"board"_s, u"gpu"_s});
    QTest::keyClick(&canvas, Qt::Key_G, Qt::ControlModifier);
    QCOMPARE(design().root->components.size(), 1);
    QTest::keyClick(&canvas, Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(*design().root == *cards().root);
    QVERIFY(design().assemblies.isEmpty());
    QCOMPARE(canvas.selectedComponents(), (QStringList{u"board"_s, u"gpu"_s}));
    QCOMPARE(m_session->document().undoStack().undoText(), u"Ungroup block"_s);
    QTest::keyClick(&canvas, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(design().root->components.size(), 1);
}

void TestBlocks::splitTakesTwoCardsOut()
{
    show(cards());
    m_window->canvas().select({u"gpu"_s});
    trigger("split-block");
    QDialog *split = dialog(u"splitDialog"_s);
    QVERIFY(split);
    QVERIFY(!split->findChild<QCheckBox *>(u"splitOwn"_s)->isVisible());
    setSpin(split, u"splitCount"_s, 2);
    QCOMPARE(split->findChild<QSpinBox *>(u"splitFirst"_s)->value(), 3);
    QVERIFY(split->findChild<QLabel *>(u"splitPreview"_s)->text().contains(u"gpu2"_s));
    press(split, u"splitOk"_s);
    QCOMPARE(component(u"gpu"_s)->count, 2);
    QCOMPARE(component(u"gpu2"_s)->count, 2);
    QCOMPARE(design().root->cables.size(), 2);
    QCOMPARE(m_window->canvas().selectedComponents(), QStringList{u"gpu2"_s});
    m_session->document().undoStack().undo();
    QVERIFY(*design().root == *cards().root);
}

void TestBlocks::ownInside()
{
    show(rigs());
    m_window->canvas().select({u"a"_s});
    trigger("make-own");
    QCOMPARE(component(u"a"_s)->assembly, u"rig2"_s);
    QCOMPARE(design().assembly(u"rig2"_s)->name, u"Rig (2)"_s);
    QCOMPARE(component(u"b"_s)->assembly, u"rig"_s);
}

void TestBlocks::arrayTellsBefore()
{
    show(cards());
    CanvasView &canvas = m_window->canvas();
    canvas.setFocus();
    canvas.select({u"gpu"_s});
    QTest::keyClick(&canvas, Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    QDialog *array = dialog(u"arrayDialog"_s);
    QVERIFY(array);
    const auto preview = [array] {
        return array->findChild<QLabel *>(u"arrayPreview"_s)->text();
    };
    setSpin(array, u"arrayColumns"_s, 1);
    QVERIFY(!array->findChild<QPushButton *>(u"arrayOk"_s)->isEnabled());
    setSpin(array, u"arrayRows"_s, 2);
    QVERIFY2(preview().contains(u"board:slot"_s), qPrintable(preview())); // three slots are left
    press(array, u"arrayOk"_s);
    QCOMPARE(design().root->components.size(), 3);
    QCOMPARE(design().root->cables.size(), 1);
    QCOMPARE(canvas.selectedComponents(), (QStringList{u"gpu"_s, u"gpu2"_s}));
    m_session->document().undoStack().undo();
    QVERIFY(*design().root == *cards().root);
}

void TestBlocks::arrayAsBlock()
{
    show(cards());
    m_window->canvas().select({u"gpu"_s});
    trigger("array");
    QDialog *array = dialog(u"arrayDialog"_s);
    QVERIFY(array);
    press(array, u"arrayAsBlock"_s);
    setSpin(array, u"arrayCount"_s, 6);
    press(array, u"arrayOk"_s);
    QCOMPARE(component(u"gpu"_s)->count, 6);
    QCOMPARE(design().root->cables.first().to.toString(), u"board:slot[1..6]"_s);
}

void TestBlocks::drawnCableAsksForThePattern()
{
    show(switches());
    QWidget *view = m_window->canvas().viewport();
    const QPoint from = pixelOf(u"leaf"_s, 0), to = pixelOf(u"spine"_s, 0);
    const auto draw = [&] {
        QTest::mousePress(view, Qt::LeftButton, {}, from);
        QTest::mouseMove(view, (from + to) / 2);
        QTest::mouseMove(view, to);
        QTest::mouseRelease(view, Qt::LeftButton, {}, to);
    };
    draw();
    QDialog *pattern = dialog(u"patternDialog"_s);
    QVERIFY(pattern);
    QVERIFY(design().root->cables.isEmpty());
    QTest::keyClick(pattern, Qt::Key_Escape);
    QVERIFY(design().root->cables.isEmpty());
    draw();
    pattern = dialog(u"patternDialog"_s);
    QVERIFY(pattern);
    const QString text = pattern->findChild<QLabel *>(u"patternText"_s)->text();
    QVERIFY2(text.contains(u"8"_s), qPrintable(text));
    press(pattern, u"pattern_full-mesh"_s);
    press(pattern, u"patternOk"_s);
    QCOMPARE(design().root->cables.size(), 1);
    QCOMPARE(design().root->cables.first().pattern, CablePattern::FullMesh);
    QCOMPARE(m_window->canvas().selectedCables(), QList<int>{0});
}

void TestBlocks::cablePageAsksForThePattern()
{
    Design design = switches();
    Assembly root = *design.root;
    Cable cable;
    cable.from = *parseEndpoint(u"leaf:port_a[1]"_s);
    cable.to = *parseEndpoint(u"spine:port_a[1..2]"_s);
    cable.part = u"cat6a"_s;
    root.cables.append(cable);
    show(design.withAssembly(root));
    m_window->canvas().select({}, {0});
    QTest::mouseClick(find<QPushButton>(u"cablePatterns"_s), Qt::LeftButton);
    QDialog *pattern = dialog(u"patternDialog"_s);
    QVERIFY(pattern);
    press(pattern, u"pattern_spread"_s);
    press(pattern, u"patternOk"_s);
    QCOMPARE(this->design().root->cables.size(), 1);
    QCOMPARE(this->design().root->cables.first().pattern, CablePattern::Spread);
}

void TestBlocks::differentInOnePlace()
{
    show(rigs());
    CanvasView &canvas = m_window->canvas();
    canvas.enter(u"b"_s);
    canvas.select({u"gpu"_s});
    auto *scope = find<QComboBox>(u"instanceScope"_s);
    QVERIFY(scope->isVisible());
    scope->setFocus();
    QTest::keyClick(scope, Qt::Key_Down);
    QCOMPARE(scope->currentIndex(), 1);
    QTest::mouseClick(find<QCheckBox>(u"componentOn"_s), Qt::LeftButton, {}, {8, 8});
    QCOMPARE(component(u"b"_s)->inside.value(u"gpu"_s).off, std::optional(true));
    QVERIFY(!design().assembly(u"rig"_s)->component(u"gpu"_s)->off);
    const auto block = [&] {
        return canvas.model().blocks()[std::size_t(canvas.model().blockIndex(u"gpu"_s))];
    };
    QVERIFY(block().differs);
    QVERIFY(block().off);
    canvas.setBreadcrumb({u"a"_s});
    canvas.select({u"gpu"_s});
    QCOMPARE(scope->currentIndex(), 0);
    QVERIFY(!block().differs);
    QVERIFY(!block().off);
    canvas.setBreadcrumb({u"b"_s});
    canvas.select({u"gpu"_s});
    QCOMPARE(scope->currentIndex(), 1);
    auto *reset = find<QPushButton>(u"instanceReset"_s);
    QVERIFY(reset->isVisible());
    QTest::mouseClick(reset, Qt::LeftButton);
    QVERIFY(component(u"b"_s)->inside.isEmpty());
    QVERIFY(!block().differs);
    canvas.setBreadcrumb({});
    canvas.select({u"a"_s});
    QVERIFY(!scope->isVisible());
}

void TestBlocks::actionsFollowTheSelection()
{
    show(rigs());
    const auto isEnabled = [this](const char *id) {
        return m_window->actionRegistry().action(id)->isEnabled();
    };
    m_window->canvas().select({});
    for (const char *id : {"ungroup", "make-own", "split-block", "array"})
        QVERIFY2(!isEnabled(id), id);
    m_window->canvas().select({u"a"_s});
    QVERIFY(isEnabled("ungroup") && isEnabled("make-own") && isEnabled("array"));
    QVERIFY(!isEnabled("split-block"));
    m_window->canvas().enter(u"a"_s);
    m_window->canvas().select({u"gpu"_s});
    QVERIFY(isEnabled("split-block") && !isEnabled("ungroup"));
}

QTEST_MAIN(TestBlocks)
#include "tst_blocks.moc"
