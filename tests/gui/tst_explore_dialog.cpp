// The dialog of explorations with real events: parameters, running, going on, opening a row.
#include "model/explore/explore_candidates.h"
#include "model/study/study.h"
#include "tests/support/designs.h"
#include "tests/support/scripted_prompts.h"
#include "views/dialogs/explore_dialog.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTableView>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace nongjang;
using namespace Qt::StringLiterals;

class TestExploreDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void nothingVariesAtFirst();
    void aRunShowsEveryDesign();
    void whatIsWrongIsSaid();
    void aStoppedRunGoesOn();
    void aTableOfAnEarlierRunIsReadBack();
    void aRowOpensAsADesign();
    void rowsAreShownInCharts();
    void tableAndParametersAreSaved();
    void everyPathIsOffered();

private:
    template<class T>
    [[nodiscard]] T *child(const char *name) const
    {
        return m_dialog->findChild<T *>(QLatin1String(name));
    }
    void vary(const QString &name) const;
    void typeValues(int row, const QString &values) const;
    void click(const char *name) const
    {
        QTest::mouseClick(child<QPushButton>(name), Qt::LeftButton);
    }
    void waitForRun() const { QTRY_VERIFY_WITH_TIMEOUT(!m_dialog->runner().isRunning(), 60'000); }
    [[nodiscard]] QString note() const { return child<QLabel>("exploreNote")->text(); }
    [[nodiscard]] int rows() const
    {
        return child<QTableView>("exploreResults")->model()->rowCount();
    }

    Design m_design;
    test::ScriptedPrompts m_prompts;
    std::unique_ptr<ExploreDialog> m_dialog;
};

void TestExploreDialog::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    m_design = test::design(test::exampleText(u"rig-4x3090-romed8.farm"_s));
}

void TestExploreDialog::init()
{
    QDir(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
         + u"/nongjang/explorations"_s)
        .removeRecursively();
    m_dialog = std::make_unique<ExploreDialog>(m_design, test::shippedCatalog(), u"farm/gpu"_s,
                                               m_prompts, nullptr);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    m_dialog->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_dialog.get()));
}

void TestExploreDialog::cleanup()
{
    m_dialog.reset();
    m_prompts.path.clear();
    m_prompts.errors.clear();
}

void TestExploreDialog::vary(const QString &name) const
{
    QMenu *menu = child<QToolButton>("exploreAdd")->menu();
    for (QAction *action : menu->actions())
        if (action->text() == name) {
            action->trigger();
            return;
        }
    QFAIL(qPrintable(name));
}

void TestExploreDialog::typeValues(int row, const QString &values) const
{
    auto *table = child<QTableWidget>("exploreParameters");
    const QModelIndex index = table->model()->index(row, 1);
    table->setCurrentIndex(index);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_F2);
    const auto fields = table->findChildren<QLineEdit *>(); // earlier ones may wait to be deleted
    QVERIFY(!fields.isEmpty());
    QLineEdit *field = fields.last();
    field->selectAll();
    field->insert(values);
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_COMPARE(index.data().toString(), values);
}

void TestExploreDialog::nothingVariesAtFirst()
{
    QVERIFY(!child<QPushButton>("exploreRun")->isEnabled());
    QVERIFY(!note().isEmpty());
    vary(u"PUE"_s);
    QVERIFY(child<QPushButton>("exploreRun")->isEnabled());
    QCOMPARE(note(), u"7 design(s)"_s);
    QTest::mouseClick(child<QToolButton>("exploreRemove"), Qt::LeftButton);
    QVERIFY(!child<QPushButton>("exploreRun")->isEnabled());
}

void TestExploreDialog::aRunShowsEveryDesign()
{
    vary(u"gpu: part"_s);
    vary(u"gpu: power limit"_s);
    typeValues(1, u"200 W; 250 W; 300 W"_s);
    typeValues(0, u"rtx-3090; rtx-4090; nothing"_s);
    click("exploreRun");
    waitForRun();
    QTRY_COMPARE(rows(), 9);
    const QAbstractItemModel *model = child<QTableView>("exploreResults")->model();
    QCOMPARE(model->index(0, 1).data().toString(), u"rtx-3090"_s);
    QVERIFY(model->index(8, model->columnCount() - 1).data().toString().contains(u"nothing"_s));
}

void TestExploreDialog::whatIsWrongIsSaid()
{
    vary(u"gpu: power limit"_s);
    typeValues(0, u"200 V"_s);
    QVERIFY2(note().startsWith(u"gpu: power limit: "_s), qPrintable(note()));
    QVERIFY(!child<QPushButton>("exploreRun")->isEnabled());
    typeValues(0, u"1 W … 300 W step 0.0001 W"_s);
    QVERIFY2(note().contains(u"more than"_s), qPrintable(note()));
    typeValues(0, u"200 W … 300 W"_s);
    QVERIFY2(note().contains(u"step"_s), qPrintable(note()));
    auto *method = child<QComboBox>("exploreMethod");
    QTest::keyClick(method, Qt::Key_End);
    QCOMPARE(note(), u"500 design(s)"_s);
}

void TestExploreDialog::aStoppedRunGoesOn()
{
    vary(u"gpu: power limit"_s);
    typeValues(0, u"200 W … 350 W in 150"_s);
    vary(u"PUE"_s);
    typeValues(1, u"1 … 2 in 20"_s);
    QSignalSpy arrived(&m_dialog->runner(), &ExploreRunner::rowsArrived);
    click("exploreRun");
    QTRY_VERIFY_WITH_TIMEOUT(!arrived.isEmpty(), 60'000);
    click("exploreRun");
    waitForRun();
    const int before = rows();
    QVERIFY(before > 0 && before < 3000);
    QCOMPARE(child<QPushButton>("exploreRun")->text(), u"Go on"_s);
    click("exploreRun");
    QTRY_VERIFY_WITH_TIMEOUT(rows() >= before, 60'000); // what was there comes at once
    waitForRun();
    QTRY_COMPARE(rows(), 3000);
    const QAbstractItemModel *model = child<QTableView>("exploreResults")->model();
    for (const int row : {0, before - 1, before, 2999})
        QCOMPARE(model->index(row, 0).data().toInt(), row);
}

void TestExploreDialog::aTableOfAnEarlierRunIsReadBack()
{
    const auto cells = [this] {
        QStringList texts;
        const QAbstractItemModel *model = child<QTableView>("exploreResults")->model();
        for (int row = 0; row < model->rowCount(); ++row)
            for (int column = 0; column < model->columnCount(); ++column)
                texts << model->index(row, column).data().toString();
        return texts;
    };
    vary(u"gpu: part"_s);
    typeValues(0, u"rtx-3090; nothing"_s);
    click("exploreRun");
    waitForRun();
    QTRY_COMPARE(rows(), 2);
    const QStringList first = cells();
    click("exploreRun");
    waitForRun();
    QTRY_COMPARE(rows(), 2);
    QCOMPARE(cells(), first);
}

void TestExploreDialog::aRowOpensAsADesign()
{
    vary(u"gpu: power limit"_s);
    typeValues(0, u"200 W; 300 W"_s);
    click("exploreRun");
    waitForRun();
    QTRY_COMPARE(rows(), 2);
    QSignalSpy requested(m_dialog.get(), &ExploreDialog::designRequested);
    auto *results = child<QTableView>("exploreResults");
    const QPoint place = results->visualRect(results->model()->index(1, 1)).center();
    QTest::mouseClick(results->viewport(), Qt::LeftButton, {}, place);
    click("exploreOpen");
    QCOMPARE(requested.size(), 1);
    const auto design = requested.first().first().value<Design>();
    QCOMPARE(design.root->component(u"gpu"_s)->figures.value(u"power_limit"_s).value.value, 300.0);
}

void TestExploreDialog::rowsAreShownInCharts()
{
    QVERIFY(!child<QPushButton>("exploreChart")->isEnabled());
    vary(u"gpu: power limit"_s);
    typeValues(0, u"200 W; 300 W"_s);
    click("exploreRun");
    waitForRun();
    QTRY_VERIFY(child<QPushButton>("exploreChart")->isEnabled());
    std::vector<Candidate> points;
    std::shared_ptr<const ExploreBase> charted;
    connect(
        m_dialog.get(), &ExploreDialog::chartRequested, this,
        [&](const std::shared_ptr<const ExploreBase> &base, const std::vector<ExploreRow> &rows) {
            charted = base;
            points = rowCandidates(base->spec, rows, base->design.site.currency);
        });
    click("exploreChart");
    QCOMPARE(points.size(), std::size_t(2));
    QCOMPARE(points[1].settings.front(), std::pair(u"gpu: power limit"_s, u"300 W"_s));
    const std::optional<qint64> row = rowOfOrigin(points[1].origin);
    QVERIFY(row);
    const Result<Design> design = RowEvaluator(*charted).design(*row);
    QVERIFY(design);
    const Candidate alone = candidateOf(evaluate(*design, *test::shippedCatalog()), {});
    QCOMPARE(points[1].figure(u"power.wall_typical"_s)->value,
             alone.figure(u"power.wall_typical"_s)->value);
    QVERIFY(!rowOfOrigin(u"variant:a"_s) && !rowOfOrigin(QString()));
}

void TestExploreDialog::tableAndParametersAreSaved()
{
    const QTemporaryDir folder;
    vary(u"gpu: power limit"_s);
    typeValues(0, u"200 W … 300 W step 50 W"_s);
    m_prompts.path = folder.filePath(u"a.json"_s);
    click("exploreSaveSpec");
    const Result<ExploreSpec> spec = readExploreSpec(test::readFile(m_prompts.path), u"a.json"_s);
    QVERIFY(bool(spec));
    QCOMPARE(spec->parameters.front().values.size(), std::size_t(3));
    QTest::mouseClick(child<QToolButton>("exploreRemove"), Qt::LeftButton);
    click("exploreLoadSpec");
    QCOMPARE(note(), u"3 design(s)"_s);
    click("exploreRun");
    waitForRun();
    QTRY_COMPARE(rows(), 3);
    m_prompts.path = folder.filePath(u"a.csv"_s);
    click("exploreSaveTable");
    QCOMPARE(test::readFile(m_prompts.path).count('\n'), 5);
    QVERIFY(m_prompts.errors.isEmpty());
}

void TestExploreDialog::everyPathIsOffered()
{
    QMenu *menu = child<QToolButton>("exploreAdd")->menu();
    for (QAction *action : menu->actions()) {
        if (!action->menu() || action->text() != u"farm/psu"_s)
            continue;
        Q_EMIT action->menu()->aboutToShow();
        QVERIFY(action->menu()->actions().size() > 1);
        action->menu()->actions().first()->trigger();
        QVERIFY(note().endsWith(u"design(s)"_s));
        return;
    }
    QFAIL("the supply is not offered");
}

QTEST_MAIN(TestExploreDialog)
#include "tst_explore_dialog.moc"
