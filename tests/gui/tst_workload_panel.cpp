// The workload panel in the window, used with mouse and keys: every change is one undo step, what is refused changes nothing, and what
// is shown is what the report says.
#include "model/study/workload_titles.h"
#include "tests/support/window_test.h"
#include "views/charts/piece_bar.h"
#include "views/itemmodels/exchanges_model.h"
#include "views/itemmodels/layouts_model.h"
#include "views/itemmodels/workload_gains_model.h"
#include "views/itemmodels/workload_text.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QTableView>
#include <QTabWidget>

using namespace nongjang;
using namespace Qt::StringLiterals;

class TestWorkloadPanel : public test::WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepare(u"nongjang-workload-test"_s); }
    void init();
    void cleanup() { closeWindow(); }
    void emptyPanelSaysWhatToDo();
    void withoutGpusItSaysSo();
    void taskDecidesWhichFieldsAreThere_data();
    void taskDecidesWhichFieldsAreThere();
    void fieldIsOneStep_data();
    void fieldIsOneStep();
    void nonsenseIsRefused_data();
    void nonsenseIsRefused();
    void modelIsFoundByTyping_data();
    void modelIsFoundByTyping();
    void choicesAreOneStep();
    void placeholdersShowWhatIsChosen();
    void figuresAreThoseOfTheReport();
    void barsShowWhatDoesNotFit();
    void exchangeIsFramed();
    void whatHoldsBackIsFramed();
    void layoutIsTakenAndForgotten_data();
    void layoutIsTakenAndForgotten();
    void dashboardLeadsHere();
    void formIsAsWideAsItsFields();
    void languageChangesAtOnce();

private:
    /// The server of eight cards does nothing yet.
    void openIdle();
    void chooseTask(int row) const;
    void choose(const QString &combo, const QString &data) const;
    [[nodiscard]] const WorkloadSettings &workload() const { return design().workload; }
    [[nodiscard]] const WorkloadReport &result() const { return *m_session->report()->workload; }
    void click(const QString &button) const
    {
        QTest::mouseClick(find<QAbstractButton>(button), Qt::LeftButton);
    }
};

void TestWorkloadPanel::init()
{
    openWindow();
    openExample(u"server-8x4090-48g"_s);
    trigger("show-workload");
    QTRY_VERIFY(find<QWidget>(u"workloadPanel"_s)->isVisible());
}

void TestWorkloadPanel::openIdle()
{
    chooseTask(0);
    m_session->document().undoStack().clear();
    waitForReport();
}

void TestWorkloadPanel::chooseTask(int row) const
{
    auto *task = find<QComboBox>(u"workloadTask"_s);
    task->setFocus();
    while (task->currentIndex() != row)
        QTest::keyClick(task, task->currentIndex() < row ? Qt::Key_Down : Qt::Key_Up);
}

/// Out of the list, with the keys: what lies between is not chosen.
void TestWorkloadPanel::choose(const QString &combo, const QString &data) const
{
    auto *box = find<QComboBox>(combo);
    const int row = box->findData(data);
    QVERIFY(row >= 0);
    box->setFocus();
    box->showPopup();
    QTest::keyClick(box->view(), Qt::Key_Home);
    for (int i = 0; i < row; ++i)
        QTest::keyClick(box->view(), Qt::Key_Down);
    QTest::keyClick(box->view(), Qt::Key_Return);
}

void TestWorkloadPanel::emptyPanelSaysWhatToDo()
{
    openIdle();
    auto *empty = find<QLabel>(u"workloadEmpty"_s);
    QVERIFY(empty->isVisible() && !empty->text().isEmpty());
    QVERIFY(!find<QWidget>(u"workloadModel"_s)->isVisible());
    click(u"workloadTrain"_s);
    QCOMPARE(workload().task, WorkloadTask::Training);
    QVERIFY(!workload().model.isEmpty()); // figures are there at once
    QCOMPARE(steps(), 1);
    QTRY_VERIFY(find<QLabel>(u"workloadSentence"_s)->isVisible());
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(workload() == WorkloadSettings());
    QTRY_VERIFY(empty->isVisible());
}

void TestWorkloadPanel::withoutGpusItSaysSo()
{
    m_session->newDesign();
    chooseTask(1);
    waitForReport();
    auto *empty = find<QLabel>(u"workloadEmpty"_s);
    QTRY_VERIFY(empty->text().contains(u"Drag a GPU"_s));
    QVERIFY(!find<QWidget>(u"workloadServe"_s)->isVisible());
}

void TestWorkloadPanel::taskDecidesWhichFieldsAreThere_data()
{
    QTest::addColumn<int>("task");
    QTest::addColumn<QStringList>("there");
    QTest::addColumn<QStringList>("away");
    const QStringList training{u"workloadBatch"_s,     u"workloadSequence"_s, u"workloadTokens"_s,
                               u"workloadOptimizer"_s, u"workloadZero"_s,     u"workloadShare"_s};
    const QStringList inference{u"workloadWeights"_s, u"workloadCache"_s, u"workloadPrompt"_s,
                                u"workloadOutput"_s, u"workloadUsers"_s};
    const QStringList both{u"workloadPrecision"_s, u"workloadTensor"_s, u"workloadPipeline"_s};
    QTest::newRow("none") << 0 << QStringList() << training + inference + both;
    QTest::newRow("inference") << 1 << inference + both << training;
    QTest::newRow("training") << 2 << training + both << inference;
}

void TestWorkloadPanel::taskDecidesWhichFieldsAreThere()
{
    QFETCH(int, task);
    QFETCH(QStringList, there);
    QFETCH(QStringList, away);
    chooseTask(task);
    for (const QString &name : there)
        QVERIFY2(find<QWidget>(name)->isVisible(), qPrintable(name));
    for (const QString &name : away)
        QVERIFY2(!find<QWidget>(name)->isVisible(), qPrintable(name));
    QVERIFY(!find<QWidget>(u"workloadExpert"_s)->isVisible()); // the model has none
}

void TestWorkloadPanel::fieldIsOneStep_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("shown");
    QTest::newRow("batch") << u"workloadBatch"_s << u"1024"_s << u"1,024"_s;
    QTest::newRow("micro-batch") << u"workloadMicroBatch"_s << u"2"_s << u"2"_s;
    QTest::newRow("sequence") << u"workloadSequence"_s << u"8,192"_s << u"8,192"_s;
    QTest::newRow("tokens") << u"workloadTokens"_s << u"1.5e12"_s << u"1.5 T"_s;
    QTest::newRow("prompt") << u"workloadPrompt"_s << u"2048"_s << u"2,048"_s;
    QTest::newRow("output") << u"workloadOutput"_s << u"512"_s << u"512"_s;
    QTest::newRow("users") << u"workloadUsers"_s << u"9"_s << u"9"_s;
    QTest::newRow("tensor") << u"workloadTensor"_s << u"4"_s << u"4"_s;
    QTest::newRow("context") << u"workloadContext"_s << u"2"_s << u"2"_s;
    QTest::newRow("pipeline") << u"workloadPipeline"_s << u"2"_s << u"2"_s;
}

void TestWorkloadPanel::fieldIsOneStep()
{
    QFETCH(QString, field);
    QFETCH(QString, typed);
    QFETCH(QString, shown);
    auto *edit = find<QLineEdit>(field);
    if (!edit->isVisible())
        chooseTask(2);
    m_session->document().undoStack().clear();
    const Design before = design();
    type(field, typed);
    QCOMPARE(steps(), 1);
    QVERIFY(!m_session->document().undoStack().undoText().isEmpty());
    QCOMPARE(edit->text().replace(QChar(QChar::Nbsp), u' '), shown);
    const Design after = design();
    QVERIFY(after.workload != before.workload);
    waitForReport();
    QVERIFY(result().asked == workload());
    QTest::keyClick(edit, Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(design() == before);
    QTest::keyClick(edit, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(design() == after);
    type(field, QString()); // left to the program again
    QCOMPARE(steps(), 2);
    QCOMPARE(edit->text(), QString());
    QVERIFY(!edit->placeholderText().isEmpty());
}

void TestWorkloadPanel::nonsenseIsRefused_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("typed");
    QTest::newRow("no number") << u"workloadUsers"_s << u"some"_s;
    QTest::newRow("none") << u"workloadTensor"_s << u"0"_s;
    QTest::newRow("part of one") << u"workloadPipeline"_s << u"1.5"_s;
    QTest::newRow("negative") << u"workloadPrompt"_s << u"-4"_s;
    QTest::newRow("far too many") << u"workloadOutput"_s << u"1000000000"_s;
    QTest::newRow("tokens in bytes") << u"workloadTokens"_s << u"3 GB/s"_s;
}

void TestWorkloadPanel::nonsenseIsRefused()
{
    QFETCH(QString, field);
    QFETCH(QString, typed);
    auto *edit = find<QLineEdit>(field);
    if (!edit->isVisible())
        chooseTask(2);
    m_session->document().undoStack().clear();
    const Design before = design();
    const QString shown = edit->text();
    type(field, typed);
    QCOMPARE(steps(), 0);
    QVERIFY(design() == before);
    auto *message = find<QLabel>(QString(field % u"Message"_s));
    QVERIFY(message->isVisible() && message->text().contains(u"Type"_s));
    QTest::keyClick(edit, Qt::Key_Escape);
    QVERIFY(!message->isVisible());
    QCOMPARE(edit->text(), shown);
}

void TestWorkloadPanel::modelIsFoundByTyping_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("id"); // empty: refused
    QTest::newRow("id") << u"mistral-7b"_s << u"mistral-7b"_s;
    QTest::newRow("name") << u"Qwen3 32B"_s << u"qwen3-32b"_s;
    QTest::newRow("part of one name") << u"405b"_s << u"llama-3.1-405b"_s;
    QTest::newRow("part of many") << u"qwen"_s << QString();
    QTest::newRow("none") << u"no-such-model"_s << QString();
    QTest::newRow("nothing") << QString() << QString();
}

void TestWorkloadPanel::modelIsFoundByTyping()
{
    QFETCH(QString, typed);
    QFETCH(QString, id);
    const QString before = workload().model;
    type(u"workloadModelLine"_s, typed);
    auto *notice = find<QLabel>(u"workloadModelNotice"_s);
    QCOMPARE(workload().model, id.isEmpty() ? before : id);
    QCOMPARE(steps(), id.isEmpty() ? 0 : 1);
    QCOMPARE(notice->isVisible(), id.isEmpty());
    QCOMPARE(find<QLineEdit>(u"workloadModelLine"_s)->text(), languageModelText(workload().model));
    if (id.isEmpty()) {
        auto *model = find<QComboBox>(u"workloadModel"_s);
        model->completer()->popup()->hide(); // it would keep the focus
        model->setFocus();
        find<QComboBox>(u"workloadTask"_s)->setFocus();
        QVERIFY(!notice->isVisible()); // what it was about is gone
        return;
    }
    waitForReport();
    QVERIFY(!result().model.isEmpty());
    QTest::keyClick(find<QLineEdit>(u"workloadModelLine"_s), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(workload().model, before);
}

void TestWorkloadPanel::choicesAreOneStep()
{
    choose(u"workloadWeights"_s, u"int4"_s);
    QCOMPARE(workload().weights, u"int4"_s);
    QCOMPARE(steps(), 1);
    choose(u"workloadWeights"_s, QString());
    QCOMPARE(workload().weights, QString());
    chooseTask(2);
    const int before = steps();
    choose(u"workloadZero"_s, u"3"_s);
    QCOMPARE(workload().zero, std::optional(3));
    choose(u"workloadOptimizer"_s, u"adam8bit"_s);
    QCOMPARE(workload().optimizer, u"adam8bit"_s);
    choose(u"workloadRecompute"_s, u"full"_s);
    QCOMPARE(workload().recompute, u"full"_s);
    click(u"workloadShare"_s);
    QVERIFY(workload().isProportional);
    QCOMPARE(steps(), before + 4);
    waitForReport();
    QCOMPARE(int(result().layout.zero), 3);
}

void TestWorkloadPanel::placeholdersShowWhatIsChosen()
{
    waitForReport();
    auto *tensor = find<QLineEdit>(u"workloadTensor"_s);
    QVERIFY(tensor->text().isEmpty());
    QVERIFY2(tensor->placeholderText().startsWith(QString::number(result().layout.parallel.tensor)),
             qPrintable(tensor->placeholderText()));
    QVERIFY(find<QLineEdit>(u"workloadPrompt"_s)->placeholderText().startsWith(u"1,024"_s));
    QVERIFY(find<QComboBox>(u"workloadPrecision"_s)
                ->currentText()
                .startsWith(result().precision.toUpper()));
}

void TestWorkloadPanel::figuresAreThoseOfTheReport()
{
    QCOMPARE(find<QLabel>(u"workloadSentence"_s)->accessibleName(), workloadSentence(result()));
    const auto name = [this](const char *row) {
        return find<QAbstractButton>(QString::fromLatin1(row))->accessibleName();
    };
    QVERIFY(name("workload_tokens_per_second")
                .contains(displayText(result().tokensPerSecond->value, Dimension::Number)));
    QVERIFY(name("workload_time_per_token")
                .contains(displayText(result().timePerToken->value, Dimension::Duration)));
    QVERIFY(!find<QWidget>(u"workload_step_time"_s)->isVisible());
    auto *button = find<QAbstractButton>(u"workload_cost_per_million_tokens"_s);
    QVERIFY(button->toolTip().contains(u"GPUs"_s)); // the formula
    chooseTask(2);
    waitForReport();
    QVERIFY(name("workload_flops_utilisation").contains(u'%'));
    QVERIFY(!find<QWidget>(u"workload_time_per_token"_s)->isVisible());
}

void TestWorkloadPanel::barsShowWhatDoesNotFit()
{
    auto *memory = find<PieceBar>(u"workloadMemoryBar"_s);
    QVERIFY(result().fits && !memory->isOver());
    type(u"workloadModelLine"_s, u"deepseek-v3"_s);
    QTRY_VERIFY(!m_session->isComputing() && result().asked == workload());
    QVERIFY(!result().fits);
    QVERIFY(memory->isOver());
    QVERIFY(memory->title().startsWith(u"Does not fit"_s));
    QVERIFY(memory->accessibleDescription().contains(workloadPieceTitle(u"weights"_s)));
    QVERIFY(!memory->grab().isNull());
    QVERIFY(find<QLabel>(u"workloadSentence"_s)->text().contains(u"does not fit"_s));
}

void TestWorkloadPanel::exchangeIsFramed()
{
    find<QTabWidget>(u"workloadTabs"_s)->setCurrentIndex(2);
    auto *table = find<QTableView>(u"exchangesTable"_s);
    QVERIFY(table->isVisible());
    QCOMPARE(table->model()->rowCount(), int(result().exchanges.size()));
    const QModelIndex first = table->model()->index(0, ExchangesModel::NameColumn);
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(first).center());
    QCOMPARE(canvas().selectedComponents(), QStringList{u"gpu"_s});
    QCOMPARE(steps(), 0);
}

void TestWorkloadPanel::whatHoldsBackIsFramed()
{
    find<QTabWidget>(u"workloadTabs"_s)->setCurrentIndex(1);
    auto *table = find<QTableView>(u"workloadGainsTable"_s);
    QVERIFY(table->isVisible());
    QCOMPARE(table->model()->rowCount(), int(result().bottlenecks.size()));
    QVERIFY(!result().bottlenecks.empty());
    const QModelIndex first = table->model()->index(0, WorkloadGainsModel::NameColumn);
    QCOMPARE(first.data().toString(), result().bottlenecks.front().name);
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(first).center());
    QVERIFY(!canvas().selectedComponents().isEmpty());
    QCOMPARE(steps(), 0);
}

void TestWorkloadPanel::layoutIsTakenAndForgotten_data()
{
    QTest::addColumn<int>("task");
    QTest::addColumn<QString>("how");
    QTest::newRow("inference, button") << 1 << u"button"_s;
    QTest::newRow("inference, double click") << 1 << u"double click"_s;
    QTest::newRow("training, Enter") << 2 << u"Enter"_s;
}

void TestWorkloadPanel::layoutIsTakenAndForgotten()
{
    QFETCH(int, task);
    QFETCH(QString, how);
    chooseTask(task);
    waitForReport();
    m_session->document().undoStack().clear();
    find<QTabWidget>(u"workloadTabs"_s)->setCurrentIndex(3);
    auto *table = find<QTableView>(u"layoutsTable"_s);
    QVERIFY(table->model()->rowCount() > 1);
    const WorkloadLayout second = result().choices[1].layout;
    const QModelIndex row = table->model()->index(1, LayoutsModel::LayoutColumn);
    const QPoint place = table->visualRect(row).center();
    QVERIFY(!find<QWidget>(u"takeLayout"_s)->isEnabled());
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, place);
    QCOMPARE(steps(), 0); // a row may be looked at
    if (how == u"button"_s)
        click(u"takeLayout"_s);
    else if (how == u"Enter"_s)
        QTest::keyClick(table, Qt::Key_Return);
    else
        QTest::mouseDClick(table->viewport(), Qt::LeftButton, {}, place);
    QCOMPARE(steps(), 1);
    waitForReport();
    QVERIFY(result().layout == second);
    QCOMPARE(find<QLineEdit>(u"workloadTensor"_s)->text(), QString::number(second.parallel.tensor));
    click(u"forgetLayout"_s);
    QCOMPARE(steps(), 2);
    waitForReport();
    QVERIFY(!workload().tensor && result().isChosen);
}

void TestWorkloadPanel::dashboardLeadsHere()
{
    auto *card = find<QWidget>(u"workloadCard"_s);
    QVERIFY(card->isVisible());
    trigger("show-problems");
    QTRY_VERIFY(find<QWidget>(u"workloadPanel"_s)->visibleRegion().isEmpty());
    click(u"workloadHeadline"_s);
    QTRY_VERIFY(!find<QWidget>(u"workloadPanel"_s)->visibleRegion().isEmpty());
    trigger("baseline-pin");
    type(u"workloadUsers"_s, u"4"_s);
    waitForReport();
    const QString name =
        find<QAbstractButton>(u"figure_workload_tokens_per_second"_s)->accessibleName();
    QVERIFY2(name.contains(u'▼') && name.contains(u"worse"_s), qPrintable(name));
    openIdle();
    QVERIFY(!card->isVisible());
}

/// It scrolls up and down only.
void TestWorkloadPanel::formIsAsWideAsItsFields()
{
    auto *scroll = find<QScrollArea>(u"workloadFormScroll"_s);
    for (const int task : {1, 2}) {
        chooseTask(task);
        waitForReport();
        const QWidget *form = scroll->widget();
        QTRY_VERIFY2(form->minimumSizeHint().width() <= scroll->viewport()->width(),
                     qPrintable(QString::number(task)));
        QVERIFY(form->width() <= scroll->viewport()->width());
    }
}

void TestWorkloadPanel::languageChangesAtOnce()
{
    applyLanguage(u"ko"_s);
    waitForReport();
    QVERIFY(find<QLabel>(u"workloadSentence"_s)->isVisible());
    applyLanguage(u"en"_s);
    waitForReport();
    QCOMPARE(find<QComboBox>(u"workloadTask"_s)->currentText(), u"Inference"_s);
    QCOMPARE(find<QLabel>(u"workloadSentence"_s)->accessibleName(), workloadSentence(result()));
}

QTEST_MAIN(TestWorkloadPanel)
#include "tst_workload_panel.moc"
