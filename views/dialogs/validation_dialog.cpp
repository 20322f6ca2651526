#include "views/dialogs/validation_dialog.h"

#include "model/base/file_writer.h"
#include "model/export/validation_csv.h"
#include "model/session/validation_runner.h"
#include "views/charts/validation_chart.h"
#include "views/dialogs/user_prompts.h"
#include "views/widgets/plain_button.h"
#include "views/widgets/row_table.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QTextBrowser>
#include <QVBoxLayout>

#include <algorithm>

namespace nongjang {

using namespace Qt::StringLiterals;

namespace {

QTableView *tableOf(const QString &name, const QString &title, QAbstractItemModel *model)
{
    auto *table = new QTableView;
    table->setObjectName(name);
    table->setAccessibleName(title);
    table->setModel(model);
    styleRows(*table);
    table->horizontalHeader()->setResizeContentsPrecision(300);
    return table;
}

} // namespace

ValidationDialog::ValidationDialog(CatalogPtr catalog, UserPrompts &prompts, QWidget *parent)
    : QDialog(parent)
    , m_prompts(prompts)
    , m_runner(new ValidationRunner(std::move(catalog), this))
    , m_cases(new ValidationCasesModel(this))
    , m_filter(new ValidationFilter(this))
    , m_summaries(new ValidationSummaryModel(this))
{
    setObjectName(u"validationDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Model against measured"));
    m_filter->setSourceModel(m_cases);
    build();
    connectAll();
    resize(1240, 760);
    m_runner->start();
}

ValidationDialog::~ValidationDialog() = default;

void ValidationDialog::run(const std::vector<ValidationCase> &cases)
{
    m_runner->start(cases);
}

void ValidationDialog::build()
{
    auto *intro = new QLabel(tr(
        "Published systems are drawn and computed like any design, then compared with what was "
        "published. The predictions are blind: constants belong to kinds of hardware, never to one "
        "of these cases. "
        "Outside means that the error is larger than the tolerance the case states; such cases "
        "stay in the list. Not evaluated means that the program does not predict the figure, "
        "and why."));
    intro->setObjectName(u"validationIntro"_s);
    intro->setWordWrap(true);
    auto *split = new QSplitter;
    split->setObjectName(u"validationSplit"_s);
    split->addWidget(buildSummary());
    split->addWidget(buildCases());
    split->setStretchFactor(1, 1);
    split->setChildrenCollapsible(false);
    split->setSizes({480, 760});
    auto *column = new QVBoxLayout(this);
    column->addWidget(intro);
    column->addLayout(buildFilters());
    column->addWidget(split, 1);
    column->addLayout(buildFooter());
}

QLayout *ValidationDialog::buildFilters()
{
    m_text = new QLineEdit;
    m_text->setObjectName(u"validationText"_s);
    m_text->setPlaceholderText(tr("Search: system, case, source…"));
    m_text->setAccessibleName(tr("Search the cases"));
    m_text->setClearButtonEnabled(true);
    m_which = new QComboBox;
    m_which->setObjectName(u"validationState"_s);
    m_which->setAccessibleName(tr("Which cases"));
    m_which->addItem(tr("All states"), -1);
    for (const ValidationState state :
         {ValidationState::Within, ValidationState::Outside, ValidationState::NotEvaluated})
        m_which->addItem(stateTitle(state), int(state));
    m_view = new QComboBox;
    m_view->setObjectName(u"validationView"_s);
    m_view->setAccessibleName(tr("Table or chart"));
    m_view->addItems({tr("Table"), tr("Chart of the errors")});
    m_count = new QLabel;
    m_count->setObjectName(u"validationCount"_s);
    auto *row = new QHBoxLayout;
    row->addWidget(m_text, 1);
    row->addWidget(m_which);
    row->addWidget(m_view);
    row->addWidget(m_count);
    return row;
}

QWidget *ValidationDialog::buildSummary()
{
    m_summary = tableOf(u"validationSummary"_s, tr("Errors by quantity"), m_summaries);
    m_summary->setSelectionMode(QAbstractItemView::SingleSelection);
    m_summary->setToolTip(tr("Choose a quantity to see only its cases."));
    return m_summary;
}

QWidget *ValidationDialog::buildCases()
{
    m_table = tableOf(u"validationTable"_s, tr("Cases"), m_filter);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(-1,
                          Qt::AscendingOrder); // the order of the list until a header is clicked
    m_chart = new ValidationChart;
    m_stack = new QStackedWidget;
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_chart);
    m_details = new QTextBrowser;
    m_details->setObjectName(u"validationDetails"_s);
    m_details->setAccessibleName(tr("The chosen case"));
    m_details->setOpenExternalLinks(true);
    m_details->setPlaceholderText(tr("Choose a case to see its source and how it was computed."));
    auto *split = new QSplitter(Qt::Vertical);
    split->addWidget(m_stack);
    split->addWidget(m_details);
    split->setStretchFactor(0, 1);
    split->setChildrenCollapsible(false);
    split->setSizes({420, 160});
    return split;
}

QLayout *ValidationDialog::buildFooter()
{
    m_state = new QLabel;
    m_state->setObjectName(u"validationResult"_s);
    m_state->setWordWrap(true);
    m_progress = new QProgressBar;
    m_progress->setObjectName(u"validationProgress"_s);
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->setMaximumWidth(200);
    m_cancel = plainButton(u"validationCancel"_s, tr("Stop"));
    m_copy = plainButton(u"validationCopy"_s, tr("Copy"));
    m_copy->setToolTip(tr("Copies the selected rows, or all that are shown, for a spreadsheet."));
    m_export = plainButton(u"validationExport"_s, tr("Export CSV…"));
    QPushButton *close = plainButton(u"validationClose"_s, tr("Close"));
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    auto *row = new QHBoxLayout;
    row->addWidget(m_state, 1);
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_progress, m_cancel, m_copy, m_export, close})
        row->addWidget(widget);
    return row;
}

void ValidationDialog::connectAll()
{
    connect(m_runner, &ValidationRunner::progressed, this, &ValidationDialog::showProgress);
    connect(m_runner, &ValidationRunner::finished, this, &ValidationDialog::showResults);
    connect(m_runner, &ValidationRunner::failed, m_state, &QLabel::setText);
    connect(m_cancel, &QPushButton::clicked, m_runner, [this] { m_runner->cancel(); });
    connect(m_text, &QLineEdit::textChanged, m_filter, &ValidationFilter::setText);
    connect(m_which, &QComboBox::currentIndexChanged, this, [this] {
        const int state = m_which->currentData().toInt();
        m_filter->setState(state < 0 ? std::nullopt
                                     : std::optional(static_cast<ValidationState>(state)));
    });
    connect(m_view, &QComboBox::currentIndexChanged, m_stack, &QStackedWidget::setCurrentIndex);
    connect(m_summary->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &row) {
                if (row.isValid())
                    m_filter->setQuantity(m_summaries->summary(row.row()).quantity);
            });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ValidationDialog::showCase);
    connect(m_chart, &ValidationChart::caseChosen, this, &ValidationDialog::choose);
    connect(m_filter, &ValidationFilter::filtered, this, &ValidationDialog::showFiltered);
    connect(m_filter, &QAbstractItemModel::layoutChanged, this, [this] { showFiltered(); });
    connect(m_filter, &QAbstractItemModel::modelReset, this, &ValidationDialog::showFiltered);
    connect(m_copy, &QPushButton::clicked, this, &ValidationDialog::copyRows);
    connect(m_export, &QPushButton::clicked, this, &ValidationDialog::exportRows);
    auto *copy = new QAction(m_table);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    connect(copy, &QAction::triggered, this, &ValidationDialog::copyRows);
    m_table->addAction(copy);
}

void ValidationDialog::showProgress(int done, int all)
{
    m_progress->setRange(0, all);
    m_progress->setValue(done);
    m_progress->setVisible(true);
    m_cancel->setVisible(true);
    m_copy->setEnabled(false);
    m_export->setEnabled(false);
    m_state->setText(tr("Drawing and computing the published systems…"));
}

void ValidationDialog::showResults(bool isWhole)
{
    m_progress->hide();
    m_cancel->hide();
    m_cases->setResults(m_runner->results());
    m_summaries->setResults(m_cases->results());
    m_summary->selectRow(0);
    m_table->resizeColumnsToContents();
    m_table->setColumnWidth(ValidationCasesModel::QuantityColumn, 170);
    m_table->setColumnWidth(ValidationCasesModel::SystemColumn, 300);
    m_table->setColumnWidth(ValidationCasesModel::SourceColumn, 260);
    m_summary->resizeColumnsToContents();
    m_summary->setColumnWidth(ValidationSummaryModel::QuantityColumn, 210);
    const ValidationSummary &all = m_summaries->summary(0);
    const QString counts = tr("%1 cases: %2 within their tolerance, %3 outside, %4 not evaluated.")
                               .arg(all.cases)
                               .arg(all.within)
                               .arg(all.evaluated - all.within)
                               .arg(all.cases - all.evaluated);
    m_state->setText(isWhole ? counts : tr("Stopped. %1").arg(counts));
    m_copy->setEnabled(all.cases > 0);
    m_export->setEnabled(all.cases > 0);
}

std::vector<ValidationResult> ValidationDialog::shown() const
{
    std::vector<ValidationResult> results;
    for (int row = 0; row < m_filter->rowCount(); ++row) {
        const int source = m_filter->mapToSource(m_filter->index(row, 0)).row();
        results.push_back(m_cases->results()[std::size_t(source)]);
    }
    return results;
}

void ValidationDialog::showFiltered()
{
    const std::vector<ValidationResult> results = shown();
    m_count->setText(tr("%1 of %2").arg(results.size()).arg(m_cases->rowCount()));
    QStringList tips;
    for (const ValidationResult &result : results)
        tips << caseHtml(result);
    m_chart->setResults(results, tips);
}

void ValidationDialog::showCase()
{
    const QModelIndex current = m_table->currentIndex();
    if (current.isValid())
        m_details->setHtml(
            caseHtml(m_cases->results()[std::size_t(m_filter->mapToSource(current).row())]));
    else
        m_details->clear();
}

void ValidationDialog::choose(const QString &id)
{
    for (int row = 0; row < m_filter->rowCount(); ++row)
        if (m_filter->index(row, ValidationCasesModel::CaseColumn).data().toString() == id)
            m_table->selectRow(row);
}

void ValidationDialog::copyRows() const
{
    QModelIndexList rows = m_table->selectionModel()->selectedRows();
    std::ranges::sort(rows, {}, &QModelIndex::row);
    if (rows.isEmpty())
        for (int row = 0; row < m_filter->rowCount(); ++row)
            rows << m_filter->index(row, 0);
    QStringList lines;
    for (const QModelIndex &row : std::as_const(rows)) {
        QStringList cells;
        for (int column = 0; column < ValidationCasesModel::ColumnCount; ++column)
            cells << row.siblingAtColumn(column).data().toString();
        lines << cells.join(u'\t');
    }
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

void ValidationDialog::exportRows()
{
    const QString path =
        m_prompts.savePath(tr("Export the comparison"), u"model-against-measured.csv"_s,
                           {tr("Comma-separated values (*.csv)")});
    if (path.isEmpty())
        return;
    if (const Outcome written = writeFile(validationCsv(shown()), path); !written)
        m_prompts.showError(tr("The export failed"), written.error().message);
    else
        m_state->setText(tr("Exported to %1").arg(path));
}

} // namespace nongjang
