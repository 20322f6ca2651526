// Money in the window: fields of the design page, cards of the dashboard, ticks and prices of the bill of materials. Every change is one undo step.
#include "tests/support/window_test.h"
#include "views/itemmodels/bom_table_model.h"
#include "views/mainwindow/action_registry.h"
#include "views/mainwindow/main_window.h"
#include "views/panels/dashboard_panel.h"

#include <QAbstractButton>
#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QTest>

using namespace nongjang;
using namespace Qt::StringLiterals;

class TestCostPanels : public test::WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void fieldsAreEdited_data();
    void fieldsAreEdited();
    void nonsenseIsRefused_data();
    void nonsenseIsRefused();
    void factorsReachTheDashboard();
    void exportsAreShown();
    void purchasesAreTicked();
    void pricesAreImported();
    void cablesAreExported();

private:
    [[nodiscard]] QString shown(const QString &key) const
    {
        return m_window->findChild<DashboardPanel *>()->valueText(key);
    }
};

void TestCostPanels::initTestCase()
{
    prepare(u"nongjang-cost-test"_s);
}

void TestCostPanels::init()
{
    openWindow();
    openExample(u"server-8x4090-48g"_s);
}

void TestCostPanels::cleanup()
{
    closeWindow();
}

void TestCostPanels::fieldsAreEdited_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("written");
    const auto row = [](const char *field, const char *typed, const char *written) {
        QTest::newRow(field) << QString::fromLatin1(field) << QString::fromLatin1(typed)
                             << QString::fromLatin1(written);
    };
    row("costDuty", "5 %", "5 %");
    row("costTax", "0.19", "19 %");
    row("costFreight", "2%", "2 %");
    row("costDead", "6 %", "6 %");
    row("costResidual", "35 %", "35 %");
    row("costInterest", "0.08", "8 %");
    row("costMaintenance", "5 %", "5 %");
    row("costLabour", "12000", "12000 USD");
    row("costSpace", "3000 USD", "3000 USD");
    row("costOther", "$5", "5 USD");
    row("costRental", "0.39", "0.39 USD");
    row("spareLevel", "99 %", "99 %");
    row("spareLead", "30 d", "30 d");
    row("checkpointTime", "60", "60 s");
    row("restartTime", "5 min", "5 min");
    row("siteDestination", "kr", "KR");
    row("ruleDate", "2023-12-01", "2023-12-01");
}

void TestCostPanels::fieldsAreEdited()
{
    QFETCH(const QString, field);
    QFETCH(const QString, typed);
    QFETCH(const QString, written);
    const Design before = design();
    const int step = steps();
    type(field, typed);
    QCOMPARE(steps(), step + 1);
    QVERIFY(!(design() == before));
    QCOMPARE(find<QLineEdit>(field)->text(), written);
    m_session->document().undoStack().undo();
    QVERIFY(design() == before);
}

void TestCostPanels::nonsenseIsRefused_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("typed");
    QTest::newRow("a word") << u"costTax"_s << u"much"_s;
    QTest::newRow("more than all") << u"costResidual"_s << u"120 %"_s;
    QTest::newRow("negative") << u"costLabour"_s << u"-5 USD"_s;
    QTest::newRow("watts") << u"costRental"_s << u"5 W"_s;
    QTest::newRow("certain") << u"spareLevel"_s << u"100 %"_s;
    QTest::newRow("metres") << u"spareLead"_s << u"3 m"_s;
    QTest::newRow("no country") << u"siteDestination"_s << u"Atlantis"_s;
    QTest::newRow("no day") << u"ruleDate"_s << u"May"_s;
}

void TestCostPanels::nonsenseIsRefused()
{
    QFETCH(const QString, field);
    QFETCH(const QString, typed);
    const Design before = design();
    type(field, typed);
    QVERIFY(design() == before);
}

void TestCostPanels::factorsReachTheDashboard()
{
    QVERIFY(shown(u"landing"_s).isEmpty());
    type(u"costTax"_s, u"10 %"_s);
    type(u"costMaintenance"_s, u"5 %"_s);
    type(u"checkpointTime"_s, u"60 s"_s);
    type(u"restartTime"_s, u"5 min"_s);
    QTRY_VERIFY(!shown(u"landing"_s).isEmpty() && !shown(u"goodput"_s).isEmpty());
    QVERIFY(!shown(u"maintenance"_s).isEmpty());
    QVERIFY(!shown(u"perGpuHour"_s).isEmpty());
    QVERIFY(!shown(u"perTflops.fp16_fp32acc"_s).isEmpty());
    QVERIFY(!shown(u"mtbf"_s).isEmpty());
    QVERIFY(find<QLabel>(u"costDrivers"_s)->text().contains(u"samples"_s));
}

void TestCostPanels::exportsAreShown()
{
    const auto *text = find<QLabel>(u"exportClasses"_s);
    QVERIFY(text->text().contains(u"3090"_s) || text->text().contains(u"4090"_s));
    QVERIFY(text->text().contains(u"consult counsel"_s));
    type(u"ruleDate"_s, u"2022-12-01"_s);
    QTRY_VERIFY(text->text().contains(u"October 2022"_s));
}

void TestCostPanels::purchasesAreTicked()
{
    auto *table = find<QTableView>(u"bomTable"_s);
    QAbstractItemModel *model = table->model();
    QVERIFY(model->rowCount() > 2);
    const auto bought = [&] { // each report resets the model
        return model->index(0, BomTableModel::BoughtColumn);
    };
    const int step = steps();
    QVERIFY(model->setData(bought(), Qt::PartiallyChecked, Qt::CheckStateRole));
    QCOMPARE(steps(), step + 1);
    QCOMPARE(design().money.purchases.size(), 1);
    QVERIFY(design().money.purchases[0].ordered && !design().money.purchases[0].received);
    waitForReport();
    const auto tick = [&] {
        return bought().data(Qt::CheckStateRole).toInt();
    };
    QTRY_COMPARE(tick(), int(Qt::PartiallyChecked));
    QVERIFY(model->setData(bought(), Qt::Checked, Qt::CheckStateRole));
    QTRY_COMPARE(tick(), int(Qt::Checked));
    QVERIFY(model->setData(bought(), Qt::Unchecked, Qt::CheckStateRole));
    QVERIFY(design().money.purchases.isEmpty());
}

void TestCostPanels::pricesAreImported()
{
    const QString path = m_folder.filePath(u"prices.csv"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("part,price\nrtx-4090-48g,1\n");
    file.close();
    m_prompts.path = path;
    const int step = steps();
    find<QAbstractButton>(u"bomImportPrices"_s)->click();
    QVERIFY2(m_prompts.errors.isEmpty(), qPrintable(m_prompts.errors.join(u'\n')));
    QCOMPARE(steps(), step + 1);
    QCOMPARE(design().money.prices.size(), 1);
    m_prompts.path = m_folder.filePath(u"nothing.csv"_s);
    find<QAbstractButton>(u"bomImportPrices"_s)->click();
    QCOMPARE(m_prompts.errors.size(), 1);
    QCOMPARE(steps(), step + 1);
}

void TestCostPanels::cablesAreExported()
{
    m_prompts.path = m_folder.filePath(u"cables.html"_s);
    m_window->actionRegistry().action("export-cables")->trigger();
    QTRY_VERIFY(QFileInfo::exists(m_prompts.path));
    QVERIFY2(m_prompts.errors.isEmpty(), qPrintable(m_prompts.errors.join(u'\n')));
    QFile file(m_prompts.path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("QSFP28"));
}

QTEST_MAIN(TestCostPanels)
#include "tst_cost_panels.moc"
