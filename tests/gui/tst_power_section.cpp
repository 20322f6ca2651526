// The power limit of cards in the inspector, and how the canvas shows what gets no power.
#include "tests/support/designs.h"
#include "views/canvas/canvas_model.h"
#include "views/panels/component_page.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSlider>
#include <QTest>
#include <QUndoStack>

#include <algorithm>

using namespace nongjang;
using namespace Qt::StringLiterals;

class TestPowerSection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aDragIsOneStep();
    void aHeldPressIsOneStep();
    void aTypedLimitIsKept();
    void severalCardsMoveTogether();
    void buttonsGoToTheirLimits();
    void othersHaveNoSlider();
    void whatGetsNoPowerSaysWhy();

private:
    void open(const Design &design, const QStringList &ids)
    {
        m_session = std::make_unique<DesignSession>(test::shippedCatalog());
        m_session->document().reset(design);
        m_page = std::make_unique<ComponentPage>(*m_session);
        connect(&m_session->document(), &Document::changed, m_page.get(),
                [this, ids] { m_page->show(Design::rootId, ids); });
        m_page->show(Design::rootId, ids);
        m_page->QWidget::show();
        waitForReport();
    }
    void waitForReport() { QTRY_VERIFY(m_session->report() && !m_session->isComputing()); }
    template<class W>
    W *find(const char *name)
    {
        return m_page->findChild<W *>(QString::fromLatin1(name));
    }
    QString limitOf(const QString &id)
    {
        return m_session->document()
            .design()
            .root->component(id)
            ->figures.value(u"power_limit"_s)
            .value.text;
    }
    QString value(int row)
    {
        return m_page->findChild<QLabel *>(u"powerValue%1"_s.arg(row))->text();
    }

    std::unique_ptr<DesignSession> m_session;
    std::unique_ptr<ComponentPage> m_page;
};

void TestPowerSection::init()
{
    m_page.reset();
    open(test::example(u"rig-4x3090-romed8.farm"_s), {u"gpu"_s});
}

void TestPowerSection::aDragIsOneStep()
{
    auto *slider = find<QSlider>("powerSlider");
    QVERIFY(slider && slider->isVisible());
    QCOMPARE(slider->value(), 71); // 250 W of 350 W
    const QString before = value(0);
    slider->setSliderDown(true);
    for (const int percent : {75, 80, 90})
        slider->setSliderPosition(percent);
    slider->setSliderDown(false);
    QCOMPARE(limitOf(u"gpu"_s), u"315 W"_s);
    QCOMPARE(m_session->document().undoStack().count(), 1);
    QVERIFY(value(0) != before);
    m_session->document().undoStack().undo();
    QCOMPARE(limitOf(u"gpu"_s), u"250 W"_s);
    QCOMPARE(slider->value(), 71);
    QCOMPARE(value(0), before);
}

void TestPowerSection::aHeldPressIsOneStep()
{
    auto *slider = find<QSlider>("powerSlider");
    const QPoint groove(slider->width() - 2, slider->height() / 2);
    QTest::mousePress(slider, Qt::LeftButton, {}, groove);
    QTRY_VERIFY(slider->value() >= 81); // two pages at least
    QTest::mouseRelease(slider, Qt::LeftButton, {}, groove);
    QCOMPARE(m_session->document().undoStack().count(), 1);
    const int before = slider->value();
    for (int i = 0; i < 3; ++i) {
        QKeyEvent press(QEvent::KeyPress, Qt::Key_Left, {}, {}, i > 0);
        QCoreApplication::sendEvent(slider, &press);
    }
    QTest::keyRelease(slider, Qt::Key_Left);
    QCOMPARE(slider->value(), before - 3);
    QCOMPARE(m_session->document().undoStack().count(), 2);
    m_session->document().undoStack().undo();
    QCOMPARE(slider->value(), before);
}

void TestPowerSection::aTypedLimitIsKept()
{
    auto *field = find<QLineEdit>("powerLimit");
    QVERIFY(field);
    QCOMPARE(field->text(), u"250 W"_s);
    field->setFocus();
    field->setText(u"0.28 kW"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(limitOf(u"gpu"_s), u"0.28 kW"_s);
    QCOMPARE(find<QSlider>("powerSlider")->value(), 80);
    field->setText(u"much"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(limitOf(u"gpu"_s), u"0.28 kW"_s);
    field->clear();
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(limitOf(u"gpu"_s), QString());
}

void TestPowerSection::severalCardsMoveTogether()
{
    open(test::farmOf(R"({"id": "a", "part": "rtx-3090"}, {"id": "b", "part": "rtx-4090"})"),
         {u"a"_s, u"b"_s});
    find<QSlider>("powerSlider")->setValue(80);
    QCOMPARE(limitOf(u"a"_s), u"280 W"_s);
    QCOMPARE(limitOf(u"b"_s), u"360 W"_s);
    QCOMPARE(m_session->document().undoStack().count(), 1);
}

void TestPowerSection::buttonsGoToTheirLimits()
{
    auto *efficient = find<QPushButton>("powerEfficient");
    auto *factory = find<QPushButton>("powerFactory");
    QTRY_VERIFY(efficient->isEnabled());
    efficient->click();
    QCOMPARE(find<QSlider>("powerSlider")->value(), 60);
    factory->click();
    QCOMPARE(limitOf(u"gpu"_s), QString());
    waitForReport();
    QVERIFY(!factory->isEnabled());
}

void TestPowerSection::othersHaveNoSlider()
{
    m_page->show(Design::rootId, {u"board"_s});
    QVERIFY(!find<QSlider>("powerSlider")->isVisible());
    m_page->show(Design::rootId, {u"board"_s, u"gpu"_s});
    QVERIFY(!find<QSlider>("powerSlider")->isVisible());
}

void TestPowerSection::whatGetsNoPowerSaysWhy()
{
    const Design rig = test::example(u"rig-4x3090-romed8.farm"_s);
    Assembly farm = *rig.root;
    farm.component(u"psu"_s)->off = true;
    open(rig.withAssembly(farm), {u"gpu"_s});
    auto *notice = find<QLabel>("powerDark");
    QTRY_VERIFY(notice->isVisible() && notice->text().contains(u"farm/psu"_s));
    CanvasModel model;
    model.update(m_session->document().design(), m_session->catalog(), Design::rootId);
    model.setDark(m_session->report()->dark);
    const auto block = [&](const QString &id) -> const CanvasBlock & {
        return model.blocks()[std::size_t(model.blockIndex(id))];
    };
    QVERIFY(block(u"gpu"_s).isDark && block(u"gpu"_s).darkText.contains(u"farm/psu"_s));
    QVERIFY(block(u"psu"_s).off && !block(u"psu"_s).isDark);
    QVERIFY(!block(u"switch"_s).isIdle());
    const auto idleCables = [&model] {
        return std::count_if(model.cables().begin(), model.cables().end(),
                             [&model](const CanvasCable &cable) { return model.isIdle(cable); });
    };
    const auto allDark = idleCables();
    QVERIFY(allDark > 4); // also those of the card and the board, which are on
    model.setDark({});
    QVERIFY(idleCables() > 0 && idleCables() < allDark);
    QVERIFY(!block(u"gpu"_s).isIdle());
}

QTEST_MAIN(TestPowerSection)
#include "tst_power_section.moc"
