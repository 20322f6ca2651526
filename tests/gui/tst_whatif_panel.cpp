// The What-if panel with real events: changes are found in the background, and made as one step.
#include "tests/support/designs.h"
#include "views/itemmodels/whatif_model.h"
#include "views/panels/whatif_panel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace nongjang;
using namespace Qt::StringLiterals;

class TestWhatIfPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void changesOfWhatIsSelectedAreShown();
    void theStateIsReadInANarrowDock();
    void aChangeIsOneStep();
    void worseOnesAreShownOnDemand();
    void anotherObjectiveStartsOver();
    void anEditStopsAndStartsOver();
    void nothingRunsWhileItIsHidden();
    void aPathThatIsGoneIsSaid();
    void partsThatComeLaterAreKnown();

private:
    void open(CatalogPtr catalog);
    void waitForChanges() const { QTRY_VERIFY_WITH_TIMEOUT(isSettled(), 30'000); }
    [[nodiscard]] bool isSettled() const
    {
        return m_panel->runner().answer() && !m_panel->runner().isRunning()
               && m_panel->findChild<QLabel *>(u"whatIfState"_s)->text().contains(u"tried"_s)
               && rows() > 0;
    }
    [[nodiscard]] int rows() const { return m_panel->table()->model()->rowCount(); }
    [[nodiscard]] QString cell(int row, int column) const
    {
        return m_panel->table()->model()->index(row, column).data().toString();
    }
    [[nodiscard]] QPushButton *applyButton() const
    {
        return m_panel->findChild<QPushButton *>(u"whatIfApply"_s);
    }

    std::unique_ptr<DesignSession> m_session;
    std::unique_ptr<WhatIfPanel> m_panel;
};

void TestWhatIfPanel::init()
{
    open(test::shippedCatalog());
}

void TestWhatIfPanel::open(CatalogPtr catalog)
{
    m_panel.reset();
    m_session = std::make_unique<DesignSession>(std::move(catalog));
    QVERIFY(bool(
        m_session->openCopy(test::sourcePath(u"resources/examples/rig-4x3090-romed8.farm"_s))));
    m_panel = std::make_unique<WhatIfPanel>(*m_session);
    m_panel->resize(1200, 500);
    m_panel->setObject(u"farm/gpu"_s);
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
}

void TestWhatIfPanel::cleanup()
{
    m_panel.reset();
    m_session.reset();
}

void TestWhatIfPanel::changesOfWhatIsSelectedAreShown()
{
    waitForChanges();
    for (int row = 0; row < rows(); ++row) {
        QVERIFY2(cell(row, WhatIfModel::ChangeColumn).contains(u':'),
                 qPrintable(cell(row, WhatIfModel::ChangeColumn)));
        QVERIFY(cell(row, WhatIfModel::GainColumn).startsWith(u'+'));
    }
    QVERIFY(!applyButton()->isEnabled());
}

void TestWhatIfPanel::theStateIsReadInANarrowDock()
{
    waitForChanges();
    const auto *state = m_panel->findChild<QLabel *>(u"whatIfState"_s);
    for (const int width : {520, 1200, 520}) {
        m_panel->resize(width, 500);
        QCoreApplication::processEvents();
        QVERIFY2(state->width() >= 200, qPrintable(QString::number(state->width())));
        QVERIFY(!state->geometry().intersects(applyButton()->geometry()));
        QCOMPARE(state->y() + state->height() <= applyButton()->y(), width < 1000);
        QVERIFY(state->height() >= state->heightForWidth(state->width())
                || state->width() >= state->sizeHint().width());
    }
}

void TestWhatIfPanel::aChangeIsOneStep()
{
    waitForChanges();
    const Design before = m_session->document().design();
    const QModelIndex first = m_panel->table()->model()->index(0, 0);
    QTest::mouseClick(m_panel->table()->viewport(), Qt::LeftButton, {},
                      m_panel->table()->visualRect(first).center());
    QVERIFY(applyButton()->isEnabled());
    QTest::mouseClick(applyButton(), Qt::LeftButton);
    QCOMPARE(m_session->document().undoStack().count(), 1);
    QVERIFY(m_session->document().undoStack().undoText().startsWith(u"What-if"_s));
    QVERIFY(!(m_session->document().design() == before));
    m_session->document().undoStack().undo();
    QVERIFY(m_session->document().design() == before);
}

void TestWhatIfPanel::worseOnesAreShownOnDemand()
{
    waitForChanges();
    const int better = rows();
    QTest::keyClick(m_panel->findChild<QCheckBox *>(u"whatIfAll"_s), Qt::Key_Space);
    QVERIFY(rows() > better);
    bool isAnyWorse = false;
    for (int row = better; row < rows(); ++row)
        isAnyWorse = isAnyWorse || cell(row, WhatIfModel::GainColumn).startsWith(u'-');
    QVERIFY(isAnyWorse);
}

void TestWhatIfPanel::anotherObjectiveStartsOver()
{
    waitForChanges();
    auto *objective = m_panel->findChild<QComboBox *>(u"whatIfObjective"_s);
    QTest::keyClick(objective, Qt::Key_End);
    QCOMPARE(rows(), 0);
    waitForChanges();
    QCOMPARE((*m_panel->runner().answer())->objective, u"power.wall_peak"_s);
    QVERIFY(cell(0, WhatIfModel::AfterColumn).endsWith(u'W'));
}

void TestWhatIfPanel::anEditStopsAndStartsOver()
{
    waitForChanges();
    Design design = m_session->document().design();
    design.site.pue = 1.5;
    m_session->document().apply(design, u"edit"_s);
    QCOMPARE(rows(), 0);
    QVERIFY(!applyButton()->isEnabled());
    waitForChanges();
}

void TestWhatIfPanel::nothingRunsWhileItIsHidden()
{
    m_panel->hide();
    QVERIFY(!m_panel->runner().isRunning());
    m_panel->setObject(u"farm/psu"_s);
    QVERIFY(!m_panel->runner().isRunning());
    m_panel->setObject(u"farm/gpu"_s);
    m_panel->show();
    waitForChanges();
}

void TestWhatIfPanel::aPathThatIsGoneIsSaid()
{
    m_panel->setObject(u"farm/none"_s);
    QTRY_VERIFY_WITH_TIMEOUT(
        m_panel->findChild<QLabel *>(u"whatIfTableEmpty"_s)->text().contains(u"farm/none"_s),
        30'000);
    QCOMPARE(rows(), 0);
}

void TestWhatIfPanel::partsThatComeLaterAreKnown()
{
    open(std::make_shared<const Catalog>());
    QTRY_VERIFY_WITH_TIMEOUT(m_panel->runner().answer(), 30'000);
    QCOMPARE(rows(), 0);
    m_session->setCatalog(test::shippedCatalog()); // as an import does
    waitForChanges();
}

QTEST_MAIN(TestWhatIfPanel)
#include "tst_whatif_panel.moc"
