// The tables and words of the workload panel, without a window.
#include "model/edit/workload_edits.h"
#include "model/io/workload_io.h"
#include "model/study/study.h"
#include "model/study/workload_titles.h"
#include "tests/support/designs.h"
#include "views/itemmodels/exchanges_model.h"
#include "views/itemmodels/layouts_model.h"
#include "views/itemmodels/workload_text.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace nongjang;
using namespace Qt::StringLiterals;

class TestWorkloadModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsAreWritten_data();
    void countsAreWritten();
    void everyWordHasATitle_data();
    void everyWordHasATitle();
    void tablesKeepTheContract_data();
    void tablesKeepTheContract();
    void layoutAskedForIsTheOneEvaluated_data();
    void layoutAskedForIsTheOneEvaluated();
    void taskIsNamedAndTakenAway();
};

namespace {

Design working(const QByteArray &task)
{
    Design design = test::example(u"server-8x4090-48g.farm"_s);
    return setWorkloadTask(design, workloadTaskFromName(QString::fromLatin1(task)));
}

void addTasks()
{
    QTest::addColumn<QByteArray>("task");
    QTest::newRow("training") << QByteArray("training");
    QTest::newRow("inference") << QByteArray("inference");
}

} // namespace

void TestWorkloadModels::countsAreWritten_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<double>("count"); // 0: refused
    QTest::addColumn<QString>("written");
    QTest::newRow("letter") << u"15 T"_s << 15e12 << u"15 T"_s;
    QTest::newRow("no blank") << u"300B"_s << 300e9 << u"300 B"_s;
    QTest::newRow("small letter") << u"1.5m"_s << 1.5e6 << u"1.5 M"_s;
    QTest::newRow("exponent") << u"1e12"_s << 1e12 << u"1 T"_s;
    QTest::newRow("groups") << u"8,192"_s << 8192.0 << u"8.192 K"_s;
    QTest::newRow("few") << u"512"_s << 512.0 << u"512"_s;
    QTest::newRow("none") << u"0"_s << 0.0 << QString();
    QTest::newRow("negative") << u"-1 B"_s << 0.0 << QString();
    QTest::newRow("words") << u"many"_s << 0.0 << QString();
    QTest::newRow("too many") << u"1e19"_s << 0.0 << QString();
}

void TestWorkloadModels::countsAreWritten()
{
    QFETCH(QString, typed);
    QFETCH(double, count);
    QFETCH(QString, written);
    const Result<double> read = parseCompactCount(typed);
    QCOMPARE(bool(read), count > 0.0);
    if (!read)
        return;
    QCOMPARE(*read, count);
    QCOMPARE(compactCount(count).replace(QChar(QChar::Nbsp), u' '), written);
    QCOMPARE(*parseCompactCount(compactCount(count)), count);
}

void TestWorkloadModels::everyWordHasATitle_data()
{
    QTest::addColumn<QString>("key");
    for (const char *key : {"precision", "optimizer", "recompute", "weights", "cache"})
        QTest::newRow(key) << QString::fromLatin1(key);
}

void TestWorkloadModels::everyWordHasATitle()
{
    QFETCH(QString, key);
    const QStringList words = workloadWords(key);
    QVERIFY(words.size() > 2);
    for (const QString &word : words)
        QVERIFY2(workloadWordTitle(key, word) != word, qPrintable(word));
    QVERIFY(workloadWords(u"model"_s).isEmpty());
}

void TestWorkloadModels::tablesKeepTheContract_data()
{
    addTasks();
}

void TestWorkloadModels::tablesKeepTheContract()
{
    QFETCH(QByteArray, task);
    const Report report = evaluate(working(task), *test::shippedCatalog());
    QVERIFY(report.workload && report.workload->invalid.isEmpty());
    LayoutsModel layouts;
    ExchangesModel exchanges;
    const QAbstractItemModelTester first(&layouts);
    const QAbstractItemModelTester second(&exchanges);
    layouts.setWorkload(&*report.workload);
    exchanges.setExchanges(report.workload->exchanges);
    QCOMPARE(layouts.rowCount(), int(report.workload->choices.size()));
    QCOMPARE(exchanges.rowCount(), int(report.workload->exchanges.size()));
    for (QAbstractTableModel *model : {static_cast<QAbstractTableModel *>(&layouts),
                                       static_cast<QAbstractTableModel *>(&exchanges)})
        for (int column = 0; column < model->columnCount(); ++column) {
            QVERIFY(!model->headerData(column, Qt::Horizontal).toString().isEmpty());
            for (int row = 0; row < model->rowCount(); ++row)
                QVERIFY(!model->index(row, column).data().toString().isEmpty()
                        || column == ExchangesModel::LimitColumn);
        }
    layouts.setWorkload(nullptr);
    QCOMPARE(layouts.rowCount(), 0);
}

void TestWorkloadModels::layoutAskedForIsTheOneEvaluated_data()
{
    addTasks();
}

void TestWorkloadModels::layoutAskedForIsTheOneEvaluated()
{
    QFETCH(QByteArray, task);
    const Design design = working(task);
    QVERIFY(!asksLayout(design.workload));
    const Report report = evaluate(design, *test::shippedCatalog());
    for (const WorkloadChoice &choice : report.workload->choices) {
        const Design asked = askLayout(design, choice.layout);
        QVERIFY(asksLayout(asked.workload));
        const Report again = evaluate(asked, *test::shippedCatalog());
        QVERIFY(again.workload->layout == choice.layout);
        QCOMPARE(again.workload->tokensPerSecond->value, choice.tokensPerSecond);
        QVERIFY(forgetLayout(asked) == design);
    }
}

void TestWorkloadModels::taskIsNamedAndTakenAway()
{
    const Design design = working("training");
    QCOMPARE(design.workload.model, u"llama-3-70b"_s); // the one it named before
    QVERIFY(setWorkloadTask(design, WorkloadTask::None).workload == WorkloadSettings());
    const Design fresh = setWorkloadTask(Design(), WorkloadTask::Inference);
    QCOMPARE(fresh.workload.model, usualWorkloadModel());
    QVERIFY(languageModelText(fresh.workload.model).contains(u'B'));
    QCOMPARE(languageModelText(u"none-such"_s), u"none-such"_s);
}

QTEST_MAIN(TestWorkloadModels)
#include "tst_workload_models.moc"
