// The list of problems, used with mouse and keys: fixes, approvals and severities are one undo step each.
#include "model/io/farm_file.h"
#include "tests/support/designs.h"
#include "views/panels/problems_panel.h"

#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QInputDialog>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace nongjang;
using namespace Qt::StringLiterals;

class TestProblemsPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aClickNamesTheObjects();
    void aFindingIsApprovedWithANote();
    void anApprovalIsWithdrawn();
    void anApprovalIsCancelled();
    void aRuleIsSwitchedOffAndBack();
    void aSeverityIsChosenFromTheContextMenu();
    void aThresholdIsTyped();
    void aFixIsOneStep();
    void whatHasNoFixIsNotOffered();
    void rulesWithoutInputAreListed();

private:
    [[nodiscard]] QTableView *table() const { return m_panel->table(); }
    [[nodiscard]] int rowOf(const QString &rule) const;
    void select(const QString &rule) const;
    [[nodiscard]] QToolButton *button(const QString &name) const
    {
        return m_panel->findChild<QToolButton *>(name);
    }
    /// Opens the menu of a button and clicks an entry.
    void choose(const QString &button, const QString &entry) const;
    void clickEntry(QMenu *menu, const QString &entry) const;
    void waitForReport() const { QTRY_VERIFY(m_session->report() && !m_session->isComputing()); }
    [[nodiscard]] int steps() const { return m_session->document().undoStack().index(); }
    [[nodiscard]] const RuleSettings &rules() const { return m_session->document().design().rules; }

    std::unique_ptr<DesignSession> m_session;
    std::unique_ptr<ProblemsPanel> m_panel;
};

void TestProblemsPanel::init()
{
    m_session = std::make_unique<DesignSession>(test::shippedCatalog());
    m_panel = std::make_unique<ProblemsPanel>(*m_session);
    m_panel->resize(1200, 500);
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
    const Outcome opened = m_session->openCopy(test::sourcePath(u"tests/data/rules/r1.farm"_s));
    QVERIFY(opened);
    waitForReport();
    QVERIFY(rowOf(u"ELE-06"_s) >= 0);
}

void TestProblemsPanel::cleanup()
{
    m_panel.reset();
    m_session.reset();
}

int TestProblemsPanel::rowOf(const QString &rule) const
{
    for (int row = 0; row < table()->model()->rowCount(); ++row)
        if (table()->model()->index(row, FindingsModel::RuleColumn).data().toString() == rule)
            return row;
    return -1;
}

void TestProblemsPanel::select(const QString &rule) const
{
    const QModelIndex index = table()->model()->index(rowOf(rule), FindingsModel::MessageColumn);
    QVERIFY(index.isValid());
    table()->scrollTo(index);
    QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, table()->visualRect(index).center());
    QCOMPARE(table()->currentIndex().row(), index.row());
}

void TestProblemsPanel::clickEntry(QMenu *menu, const QString &entry) const
{
    for (QAction *action : menu->actions())
        if (action->text() == entry) {
            QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(action).center());
            return;
        }
    QFAIL(qPrintable(u"there is no entry "_s + entry));
}

void TestProblemsPanel::choose(const QString &name, const QString &entry) const
{
    QToolButton *const toolButton = button(name);
    QVERIFY(toolButton->isEnabled());
    toolButton->menu()->popup(toolButton->mapToGlobal(QPoint()));
    QTRY_VERIFY(toolButton->menu()->isVisible());
    clickEntry(toolButton->menu(), entry);
}

void TestProblemsPanel::aClickNamesTheObjects()
{
    QSignalSpy spy(m_panel.get(), &TablePanel::objectsActivated);
    select(u"ELE-06"_s);
    QCOMPARE(spy.size(), 1);
    QCOMPARE(spy.front().front().toStringList(), QStringList{u"farm/psu"_s});
}

void TestProblemsPanel::aFindingIsApprovedWithANote()
{
    QSignalSpy counts(m_panel.get(), &ProblemsPanel::countChanged);
    const int before = table()->model()->rowCount();
    select(u"ELE-06"_s);
    QTest::mouseClick(button(u"problemsApprove"_s), Qt::LeftButton);
    auto *dialog = m_panel->findChild<QDialog *>(u"approveDialog"_s);
    QVERIFY(dialog);
    QTRY_VERIFY(dialog->isVisible());
    QTest::keyClicks(dialog->findChild<QLineEdit *>(u"approveNote"_s), u"for an hour"_s);
    QTest::keyClick(dialog->findChild<QLineEdit *>(u"approveNote"_s), Qt::Key_Return);
    waitForReport();
    QCOMPARE(steps(), 1);
    QCOMPARE(rules().approvals.size(), 1);
    QCOMPARE(rules().approvals.front().note, u"for an hour"_s);
    QVERIFY(!rules().approvals.front().date.isEmpty());
    QTRY_COMPARE(table()->model()->rowCount(), before - 1); // out of the way
    QVERIFY(counts.size() > 0);
    auto *scope = m_panel->findChild<QComboBox *>(u"problemsScope"_s);
    scope->setFocus();
    QTest::keyClick(scope, Qt::Key_Down);
    QCOMPARE(table()->model()->rowCount(), before);
    const QString message =
        table()->model()->index(rowOf(u"ELE-06"_s), FindingsModel::MessageColumn).data().toString();
    QVERIFY2(message.contains(u"for an hour"_s), qPrintable(message));
    m_session->document().undoStack().undo();
    QVERIFY(rules().approvals.isEmpty());
}

void TestProblemsPanel::anApprovalIsWithdrawn()
{
    aFindingIsApprovedWithANote();
    m_session->document().undoStack().redo();
    waitForReport();
    QTRY_COMPARE(table()
                     ->model()
                     ->index(rowOf(u"ELE-06"_s), FindingsModel::SeverityColumn)
                     .data(Qt::AccessibleTextRole)
                     .toString(),
                 u"Approved"_s);
    select(u"ELE-06"_s);
    QTest::mouseClick(button(u"problemsApprove"_s), Qt::LeftButton);
    QVERIFY(rules().approvals.isEmpty());
}

void TestProblemsPanel::anApprovalIsCancelled()
{
    select(u"ELE-06"_s);
    QTest::mouseClick(button(u"problemsApprove"_s), Qt::LeftButton);
    auto *dialog = m_panel->findChild<QDialog *>(u"approveDialog"_s);
    QVERIFY(dialog);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QCOMPARE(steps(), 0);
}

void TestProblemsPanel::aRuleIsSwitchedOffAndBack()
{
    QVERIFY(!button(u"problemsChanged"_s)->isVisible());
    select(u"CST-01"_s);
    choose(u"problemsSeverity"_s, u"Off"_s);
    QCOMPARE(rules().rules.value(u"CST-01"_s).level, std::optional(RuleLevel::Off));
    QCOMPARE(steps(), 1);
    waitForReport();
    QTRY_COMPARE(rowOf(u"CST-01"_s), -1);
    QVERIFY(button(u"problemsChanged"_s)->isVisible());
    choose(u"problemsChanged"_s, u"CST-01 is Off: set back"_s);
    waitForReport();
    QTRY_VERIFY(rowOf(u"CST-01"_s) >= 0);
    QVERIFY(rules().rules.isEmpty());
}

void TestProblemsPanel::aSeverityIsChosenFromTheContextMenu()
{
    select(u"CST-01"_s);
    const QRect place = table()->visualRect(table()->currentIndex());
    Q_EMIT table()->customContextMenuRequested(place.center());
    auto *menu = m_panel->findChild<QMenu *>(u"problemsMenu"_s);
    QVERIFY(menu);
    QTRY_VERIFY(menu->isVisible());
    QMenu *severities = nullptr;
    for (QAction *action : menu->actions())
        if (action->menu())
            severities = action->menu();
    QVERIFY(severities);
    severities->popup(menu->mapToGlobal(QPoint()));
    QTRY_VERIFY(severities->isVisible());
    clickEntry(severities, u"Error"_s);
    QCOMPARE(rules().rules.value(u"CST-01"_s).level, std::optional(RuleLevel::Error));
}

void TestProblemsPanel::aThresholdIsTyped()
{
    QSignalSpy said(m_panel.get(), &ProblemsPanel::said);
    const auto type = [this](const QString &entry, const QString &text) {
        select(u"ELE-06"_s);
        choose(u"problemsSeverity"_s, entry);
        auto *dialog = m_panel->findChild<QInputDialog *>(u"thresholdDialog"_s);
        QVERIFY(dialog);
        dialog->setTextValue(text);
        dialog->accept();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    };
    type(u"load: 0.8…"_s, u"0.5"_s);
    QCOMPARE(rules().rules.value(u"ELE-06"_s).thresholds.value(u"load"_s).value, 0.5);
    QCOMPARE(steps(), 1);
    waitForReport();
    type(u"load: 0.5…"_s, u"much"_s);
    QCOMPARE(said.size(), 1); // refused, and said
    QCOMPARE(steps(), 1);
    type(u"load: 0.5…"_s, QString());
    QVERIFY(!rules().rules.contains(u"ELE-06"_s)); // as shipped
    QCOMPARE(steps(), 2);
}

void TestProblemsPanel::aFixIsOneStep()
{
    QSignalSpy said(m_panel.get(), &ProblemsPanel::said);
    select(u"ELE-06"_s);
    choose(u"problemsFix"_s, u"Lower the power limit"_s);
    QCOMPARE(said.size(), 1);
    QCOMPARE(steps(), 1);
    waitForReport();
    QTRY_COMPARE(rowOf(u"ELE-06"_s), -1);
    m_session->document().undoStack().undo();
    waitForReport();
    QTRY_VERIFY(rowOf(u"ELE-06"_s) >= 0);
}

void TestProblemsPanel::whatHasNoFixIsNotOffered()
{
    select(u"CST-01"_s);
    QVERIFY(!button(u"problemsFix"_s)->isEnabled());
    select(u"ELE-06"_s);
    QVERIFY(button(u"problemsFix"_s)->isEnabled());
}

void TestProblemsPanel::rulesWithoutInputAreListed()
{
    auto *scope = m_panel->findChild<QComboBox *>(u"problemsScope"_s);
    QCOMPARE(rowOf(u"REL-02"_s), -1);
    scope->setFocus();
    QTest::keyClick(scope, Qt::Key_End);
    const int row = rowOf(u"REL-02"_s);
    QVERIFY(row >= 0);
    const QString message =
        table()->model()->index(row, FindingsModel::MessageColumn).data().toString();
    QVERIFY2(message.contains(u"checkpoint"_s), qPrintable(message));
    select(u"REL-02"_s);
    QVERIFY(!button(u"problemsApprove"_s)->isEnabled());
}

QTEST_MAIN(TestProblemsPanel)

#include "tst_problems_panel.moc"
