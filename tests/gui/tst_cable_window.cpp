// Cables through the window: wiring power from the menu, layers, the properties of one and of several.
#include "tests/support/designs.h"
#include "tests/support/window_test.h"
#include "views/canvas/canvas_model.h"
#include "views/canvas/canvas_view.h"
#include "views/mainwindow/main_window.h"

#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QTest>

using namespace nongjang;
using namespace Qt::StringLiterals;

class TestCableWindow : public test::WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void powerIsWiredInOneStep();
    void whatStaysWithoutPowerIsSaid();
    void layersAreRemembered();
    void partsAreListedWithLengthAndPrice();
    void aLengthChoosesThePart();
    void severalAreChangedAtOnce();
    void whatALinkRunsAtIsTyped();

private:
    void open(const QByteArray &components, const QByteArray &cables = {})
    {
        QFile file(m_folder.filePath(u"test.farm"_s));
        if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate))
            qFatal("no file");
        file.write(writeFarm(test::farmOf(components, cables)));
        file.close();
        QVERIFY(m_window->openPath(file.fileName()));
    }
    [[nodiscard]] const QList<Cable> &cables() const
    {
        return m_session->document().design().root->cables;
    }
};

namespace {

const QByteArray rig = R"({"id": "board", "part": "asrock_rack_romed8_2t", "at": [0, 0]},
    {"id": "gpu", "part": "rtx-3090", "count": 4, "at": [600, 0]},
    {"id": "psu", "part": "fsp_cannon_pro_2000", "at": [-600, 0]})";

} // namespace

void TestCableWindow::initTestCase()
{
    prepare(u"nongjang-test-cables"_s);
}

void TestCableWindow::init()
{
    m_prompts.told = 0;
    openWindow();
}

void TestCableWindow::powerIsWiredInOneStep()
{
    open(rig, R"({"from": "gpu:pcie", "to": "board:slot[1..4]"})");
    action("wire-power")->trigger();
    QCOMPARE(m_prompts.told, 0);
    QVERIFY(cables().size() > 3);
    QCOMPARE(m_session->document().undoStack().count(), 1);
    QCOMPARE(m_session->document().undoStack().undoText(), u"Wire the power"_s);
    QCOMPARE(canvas().selectedCables().size(), cables().size() - 1);
    action("wire-power")->trigger(); // nothing is left to do
    QCOMPARE(m_session->document().undoStack().count(), 1);
    m_session->document().undoStack().undo();
    QCOMPARE(cables().size(), 1);
}

void TestCableWindow::whatStaysWithoutPowerIsSaid()
{
    open(R"({"id": "gpu", "part": "rtx-3090", "at": [0, 0]})");
    action("wire-power")->trigger();
    QCOMPARE(m_prompts.told, 1);
    QCOMPARE(m_session->document().undoStack().count(), 0);
}

void TestCableWindow::layersAreRemembered()
{
    open(rig);
    QVERIFY(canvas().model().layers().power);
    action("layer-power")->trigger();
    QVERIFY(!canvas().model().layers().power);
    init();
    open(rig);
    QVERIFY(!canvas().model().layers().power);
    QVERIFY(!action("layer-power")->isChecked());
    action("layer-power")->trigger();
    QVERIFY(canvas().model().layers() == CanvasLayers());
}

void TestCableWindow::partsAreListedWithLengthAndPrice()
{
    open(
        rig,
        R"({"from": "psu:pcie[1]", "to": "gpu[1]:power[1]", "part": "pcie_8pin", "length": "0.5 m"})");
    canvas().select({}, {0});
    auto *parts = find<QComboBox>(u"cablePart"_s);
    QCOMPARE(parts->currentData().toString(), u"pcie_8pin"_s);
    QVERIFY2(parts->currentText().contains(u"up to 1"_s), qPrintable(parts->currentText()));
    QVERIFY2(parts->currentText().contains(u"5.5"_s), // 4 USD and half a metre of 3 USD each
             qPrintable(parts->currentText()));
}

void TestCableWindow::aLengthChoosesThePart()
{
    open(
        R"({"id": "a", "part": "mlx_cx5_mcx555a", "at": [0, 0]}, {"id": "b", "part": "mlx_cx5_mcx555a", "at": [600, 0]})",
        R"({"from": "a:port", "to": "b:port", "part": "dac_qsfp28_100g"})");
    canvas().select({}, {0});
    type(u"cableLength"_s, u"20 m"_s);
    QCOMPARE(cables().first().part, u"aoc_qsfp28_100g"_s);
    type(u"cableLength"_s, u"2 m"_s); // a shorter one reaches again
    QVERIFY2(cables().first().part.startsWith(u"dac_"_s), qPrintable(cables().first().part));
}

void TestCableWindow::severalAreChangedAtOnce()
{
    open(rig, R"({"from": "psu:pcie[1]", "to": "gpu[1]:power[1]", "part": "pcie_8pin"},
        {"from": "psu:pcie[2]", "to": "gpu[1]:power[2]", "part": "pcie_8pin"})");
    canvas().select({}, {0, 1});
    QVERIFY(!find<QLineEdit>(u"cableFrom"_s)->isVisible());
    type(u"cableLength"_s, u"80 cm"_s);
    for (const Cable &cable : cables())
        QVERIFY(cable.length && qFuzzyCompare(cable.length->value, 0.8));
    QCOMPARE(m_session->document().undoStack().count(), 1);
    QTest::mouseClick(find<QAbstractButton>(u"cableOn"_s), Qt::LeftButton, {}, {8, 8});
    QVERIFY(cables()[0].off && cables()[1].off);
    m_session->document().undoStack().undo();
    QVERIFY(!cables()[0].off && !cables()[1].off);
}

/// Of cards in slots, not of power leads; what is wrong is said at the field and changes nothing.
void TestCableWindow::whatALinkRunsAtIsTyped()
{
    open(rig, R"({"from": "gpu[1..2]:pcie", "to": "board:slot[1..2]"},
        {"from": "psu:pcie[1]", "to": "gpu[1]:power[1]", "part": "pcie_8pin"})");
    canvas().select({}, {1});
    QVERIFY(!find<QLineEdit>(u"cableTrained"_s)->isVisible());
    canvas().select({}, {0});
    QVERIFY(find<QLineEdit>(u"cableTrained"_s)->isVisible());
    type(u"cableTrained"_s, u"gen3 x7"_s);
    QVERIFY(!cables()[0].trained);
    QCOMPARE(m_session->document().undoStack().count(), 0);
    type(u"cableTrained"_s, u"gen3 x8"_s);
    QCOMPARE(cables()[0].trained->lanes, 8);
    type(u"cableTrained"_s, QString());
    QVERIFY(!cables()[0].trained);
    m_session->document().undoStack().undo();
    QCOMPARE(find<QLineEdit>(u"cableTrained"_s)->text(), u"gen3 x8"_s);
}

QTEST_MAIN(TestCableWindow)
#include "tst_cable_window.moc"
