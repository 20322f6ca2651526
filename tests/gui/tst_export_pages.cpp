// Pages above the window: published figures, labels of cables; and what the export menu writes.
#include "model/session/validation_runner.h"
#include "tests/support/window_test.h"
#include "views/charts/validation_chart.h"
#include "views/dialogs/labels_dialog.h"
#include "views/dialogs/validation_dialog.h"
#include "views/itemmodels/validation_text.h"
#include "views/mainwindow/main_window.h"
#include "views/print/design_files.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTest>
#include <QTextBrowser>

using namespace nongjang;
using namespace Qt::StringLiterals;

namespace {

ValidationCase memoryCase(const QString &id, double published, const QString &design)
{
    ValidationCase one;
    one.id = id;
    one.type = u"measured"_s;
    one.quantity = u"memory.capacity"_s;
    one.system = u"System of "_s % id;
    one.design = design;
    one.dimension = Dimension::DataSize;
    one.published = published;
    one.tolerance = 0.1;
    one.source = u"A paper, arXiv:2408.14158"_s;
    if (design.isEmpty())
        one.reason = u"no drawing"_s;
    return one;
}

} // namespace

class TestExportPages : public test::WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void everyQuantityHasATitle();
    void casesAreListedAndFiltered();
    void rowsAreCopiedAndExported();
    void aRunIsStopped();
    void thePageClosesWhileItComputes();
    void citationsBecomeLinks();
    void labelsArePreviewedAndSaved();
    void labelsOpenFromThePanel();
    void listsAreWrittenAsPdf();
    void theReportIsWritten_data();
    void theReportIsWritten();

private:
    template<class T>
    T *find(const QString &name, const QWidget *in) const
    {
        T *found = in->findChild<T *>(name);
        if (!found)
            qFatal("there is no %s", qPrintable(name));
        return found;
    }
};

void TestExportPages::initTestCase()
{
    prepare(u"nongjang-pages-test"_s);
}

void TestExportPages::init()
{
    openWindow();
    openExample(u"rig-4x3090-romed8"_s);
}

void TestExportPages::cleanup()
{
    closeWindow();
}

void TestExportPages::everyQuantityHasATitle()
{
    const Result<std::vector<ValidationCase>> cases = shippedValidationCases();
    QVERIFY(cases);
    for (const ValidationCase &one : *cases)
        QVERIFY2(quantityTitle(one.quantity) != one.quantity || one.quantity.isEmpty(),
                 qPrintable(one.quantity));
}

void TestExportPages::casesAreListedAndFiltered()
{
    ValidationDialog dialog(m_catalog, m_prompts);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    auto *table = find<QTableView>(u"validationTable"_s, &dialog);
    auto *chart = dialog.findChild<ValidationChart *>();
    QVERIFY(find<QProgressBar>(u"validationProgress"_s, &dialog)->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(table->model()->rowCount() > 100, 60'000);
    QVERIFY(!find<QProgressBar>(u"validationProgress"_s, &dialog)->isVisible());
    const int all = table->model()->rowCount();
    auto *which = find<QComboBox>(u"validationState"_s, &dialog);
    int sum = 0;
    for (int state = 1; state <= 3; ++state) {
        which->setCurrentIndex(state);
        sum += table->model()->rowCount();
        const int bars = state == 3 ? 0 : table->model()->rowCount();
        QCOMPARE(chart->barCount(), bars);
    }
    QCOMPARE(sum, all);
    which->setCurrentIndex(0);
    QTest::keyClicks(find<QLineEdit>(u"validationText"_s, &dialog), u"cloudmatrix"_s);
    QVERIFY(table->model()->rowCount() > 0 && table->model()->rowCount() < all);
    find<QLineEdit>(u"validationText"_s, &dialog)->clear();
    auto *summary = find<QTableView>(u"validationSummary"_s, &dialog);
    summary->selectRow(1);
    QVERIFY(table->model()->rowCount() < all);
    summary->selectRow(0);
    QCOMPARE(table->model()->rowCount(), all);
    table->sortByColumn(ValidationCasesModel::ErrorColumn, Qt::DescendingOrder);
    const QRect first = table->visualRect(table->model()->index(0, 1));
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, first.center());
    QVERIFY(find<QTextBrowser>(u"validationDetails"_s, &dialog)
                ->toPlainText()
                .contains(table->model()->index(0, 1).data().toString()));
}

void TestExportPages::rowsAreCopiedAndExported()
{
    ValidationDialog dialog(m_catalog, m_prompts);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    auto *table = find<QTableView>(u"validationTable"_s, &dialog);
    QTRY_VERIFY_WITH_TIMEOUT(table->model()->rowCount() > 100, 60'000);
    QTest::mouseClick(find<QPushButton>(u"validationCopy"_s, &dialog), Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text().count(u'\n') + 1, table->model()->rowCount());
    table->selectRow(3);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text().count(u'\n'), 0);
    QVERIFY(QGuiApplication::clipboard()->text().contains(u'\t'));
    m_prompts.path = m_folder.filePath(u"cases.csv"_s);
    QTest::mouseClick(find<QPushButton>(u"validationExport"_s, &dialog), Qt::LeftButton);
    QFile file(m_prompts.path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll().count('\n'), table->model()->rowCount() + 1);
}

/// Stopped after the first case that is done: what there is stays, and it is said.
void TestExportPages::aRunIsStopped()
{
    ValidationRunner runner(m_catalog);
    QSignalSpy finished(&runner, &ValidationRunner::finished);
    connect(&runner, &ValidationRunner::progressed, &runner, [&runner](int done) {
        if (done > 0)
            runner.cancel();
    });
    runner.start();
    QVERIFY(runner.isRunning());
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 60'000);
    QVERIFY(!runner.isRunning());
    QCOMPARE(finished.first().first().toBool(), runner.results().size() > 200);
    runner.start({memoryCase(u"X1"_s, 1e9, {}), memoryCase(u"X2"_s, 1e9, u"nonsense"_s)});
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 2, 60'000);
}

void TestExportPages::thePageClosesWhileItComputes()
{
    trigger("validation");
    auto *dialog = m_window->findChild<ValidationDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    QTest::mouseClick(find<QPushButton>(u"validationClose"_s, dialog), Qt::LeftButton);
    QTRY_VERIFY(!m_window->findChild<ValidationDialog *>());
}

void TestExportPages::citationsBecomeLinks()
{
    QCOMPARE(
        citationHtml(u"Paper, arXiv:2408.14158, table <II>"_s),
        u"Paper, <a href=\"https://arxiv.org/abs/2408.14158\">arXiv:2408.14158</a>, table &lt;II&gt;"_s);
    QCOMPARE(citationHtml(u"by way of tomshardware.com"_s),
             u"by way of <a href=\"https://tomshardware.com\">tomshardware.com</a>"_s);
    QCOMPARE(
        citationHtml(u"https://a.example/x?y=1&z=2 | recall"_s),
        u"<a href=\"https://a.example/x?y=1&amp;z=2\">https://a.example/x?y=1&amp;z=2</a> | recall"_s);
}

void TestExportPages::labelsArePreviewedAndSaved()
{
    trigger("export-labels");
    auto *dialog = m_window->findChild<LabelsDialog *>();
    QVERIFY(dialog);
    QTRY_COMPARE(dialog->list().labels.size(), std::size_t(38));
    auto *sheet = find<QComboBox>(u"labelsSheet"_s, dialog);
    auto *start = find<QSpinBox>(u"labelsStart"_s, dialog);
    auto *page = find<QSpinBox>(u"labelsPage"_s, dialog);
    sheet->setCurrentIndex(sheet->findData(u"l7651"_s));
    QCOMPARE(page->maximum(), 1);
    start->setValue(60);
    QCOMPARE(page->maximum(), 2);
    sheet->setCurrentIndex(sheet->findData(u"tape12"_s));
    QCOMPARE(page->maximum(), 38);
    QVERIFY(!start->isEnabled());
    for (const QString &ending : {u"pdf"_s, u"csv"_s}) {
        m_prompts.path = m_folder.filePath(u"labels."_s % ending);
        QTest::mouseClick(
            find<QPushButton>(ending == u"pdf" ? u"labelsPdf"_s : u"labelsCsv"_s, dialog),
            Qt::LeftButton);
        QTRY_VERIFY(find<QLabel>(u"labelsSummary"_s, dialog)->text().startsWith(u"Saved"));
        QVERIFY(m_prompts.errors.isEmpty());
        QCOMPARE(QFileInfo(m_prompts.suggested).suffix(), ending);
        QFile file(m_prompts.path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        if (ending == u"csv")
            QCOMPARE(bytes.count('\n'), 39);
        else
            QCOMPARE(bytes.count("/Type /Page\n"), 38);
    }
}

void TestExportPages::labelsOpenFromThePanel()
{
    auto *button = find<QPushButton>(u"cableLabels"_s, m_window.get());
    button->click();
    QVERIFY(m_window->findChild<LabelsDialog *>());
}

void TestExportPages::listsAreWrittenAsPdf()
{
    for (const char *action : {"export-bom", "export-cables"}) {
        m_prompts.path = m_folder.filePath(QString::fromLatin1(action) % u".pdf"_s);
        trigger(action);
        QTRY_VERIFY(QFileInfo::exists(m_prompts.path));
        QFile file(m_prompts.path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith("%PDF"));
    }
}

void TestExportPages::theReportIsWritten_data()
{
    QTest::addColumn<QString>("ending");
    QTest::addColumn<QByteArray>("start");
    QTest::newRow("page") << u"html"_s << QByteArray("<!DOCTYPE html>");
    QTest::newRow("document") << u"pdf"_s << QByteArray("%PDF");
}

void TestExportPages::theReportIsWritten()
{
    QFETCH(const QString, ending);
    QFETCH(const QByteArray, start);
    m_prompts.path = m_folder.filePath(u"report."_s % ending);
    trigger("export-report");
    QTRY_VERIFY(QFileInfo::exists(m_prompts.path));
    QVERIFY(m_prompts.errors.isEmpty());
    QFile file(m_prompts.path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith(start));
}

QTEST_MAIN(TestExportPages)
#include "tst_export_pages.moc"
