#include "views/dialogs/explore_dialog.h"

#include "model/base/file_writer.h"
#include "model/explore/explore_figures.h"
#include "views/itemmodels/design_index.h"
#include "views/itemmodels/explore_model.h"
#include "views/widgets/plain_button.h"
#include "views/widgets/row_table.h"

#include <QComboBox>
#include <QFile>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QSpinBox>
#include <QSplitter>
#include <QTableView>
#include <QTableWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <limits>

namespace nongjang {

using namespace Qt::StringLiterals;

namespace {

enum Column { NameColumn, ValuesColumn, ColumnCount };

/// A table that a window can hold and sort; more is for the command line.
constexpr qint64 mostRows = 200'000;

} // namespace

ExploreDialog::ExploreDialog(const Design &design, CatalogPtr catalog, const QString &path,
                             UserPrompts &prompts, QWidget *parent)
    : QDialog(parent)
    , m_design(design)
    , m_catalog(std::move(catalog))
    , m_path(path)
    , m_prompts(prompts)
    , m_runner(new ExploreRunner(this))
    , m_model(new ExploreModel(this))
    , m_proxy(new QSortFilterProxyModel(this))
{
    setObjectName(u"exploreDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Explore"));
    build();
    connectAll();
    fillMenu();
    check();
    resize(900, 640);
}

/// A field that is open still hands its text over when the window goes; nobody listens then.
ExploreDialog::~ExploreDialog()
{
    m_table->disconnect(this);
}

void ExploreDialog::setObject(const QString &path)
{
    m_path = path; // the menu is made when it opens: trying what fits takes its time
}

QWidget *ExploreDialog::buildParameters()
{
    m_table = new QTableWidget(0, ColumnCount);
    m_table->setObjectName(u"exploreParameters"_s);
    m_table->setAccessibleName(tr("Parameters"));
    m_table->setHorizontalHeaderLabels({tr("What varies"), tr("Values")});
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(NameColumn, QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->verticalHeader()->hide();
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setToolTip(tr("Values: 200 W; 250 W  or  200 W … 350 W step 25 W  or  0.5 … 2 in 5 "
                           "log"));
    m_menu = new QMenu(this);
    m_add = new QToolButton;
    m_add->setObjectName(u"exploreAdd"_s);
    m_add->setText(tr("Vary…"));
    m_add->setToolTip(tr("Add a parameter of what is selected on the canvas, or of the place"));
    m_add->setPopupMode(QToolButton::InstantPopup);
    m_add->setMenu(m_menu);
    connect(m_menu, &QMenu::aboutToShow, this, &ExploreDialog::fillMenu);
    m_remove = new QToolButton;
    m_remove->setObjectName(u"exploreRemove"_s);
    m_remove->setText(tr("Remove"));
    for (QToolButton *button : {m_add, m_remove})
        button->setAccessibleName(button->text());
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_add);
    buttons->addWidget(m_remove);
    buttons->addStretch();
    buttons->addWidget(buildSample());
    auto *top = new QWidget;
    auto *column = new QVBoxLayout(top);
    column->setContentsMargins({});
    column->addLayout(buttons);
    column->addWidget(m_table, 1);
    return top;
}

QWidget *ExploreDialog::buildSample()
{
    m_method = new QComboBox;
    m_method->setObjectName(u"exploreMethod"_s);
    m_method->setAccessibleName(tr("Which designs"));
    m_method->addItem(tr("Every combination"), int(SampleMethod::Full));
    m_method->addItem(tr("Random samples"), int(SampleMethod::Random));
    m_method->addItem(tr("Latin hypercube"), int(SampleMethod::LatinHypercube));
    m_count = new QSpinBox;
    m_count->setObjectName(u"exploreCount"_s);
    m_count->setAccessibleName(tr("Samples"));
    m_count->setRange(1, int(mostRows));
    m_count->setValue(500);
    m_count->setGroupSeparatorShown(true);
    m_count->setEnabled(false);
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins({});
    row->addWidget(m_method);
    row->addWidget(m_count);
    return box;
}

QWidget *ExploreDialog::buildButtons()
{
    m_run = plainButton(u"exploreRun"_s, tr("Run"));
    m_open = plainButton(u"exploreOpen"_s, tr("Open this design"));
    m_chart = plainButton(u"exploreChart"_s, tr("Show in charts"));
    m_saveTable = plainButton(u"exploreSaveTable"_s, tr("Save table…"));
    m_saveSpec = plainButton(u"exploreSaveSpec"_s, tr("Save parameters…"));
    m_loadSpec = plainButton(u"exploreLoadSpec"_s, tr("Load parameters…"));
    m_open->setEnabled(false);
    m_saveTable->setEnabled(false);
    m_chart->setEnabled(false);
    m_chart->setToolTip(tr("Every design as a point, cost against performance or any figures"));
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins({});
    row->addWidget(m_loadSpec);
    row->addWidget(m_saveSpec);
    row->addStretch();
    row->addWidget(m_saveTable);
    row->addWidget(m_chart);
    row->addWidget(m_open);
    row->addWidget(m_run);
    return bar;
}

void ExploreDialog::build()
{
    m_note = new QLabel;
    m_note->setObjectName(u"exploreNote"_s);
    m_note->setWordWrap(true);
    m_progress = new QProgressBar;
    m_progress->setObjectName(u"exploreProgress"_s);
    m_progress->setAccessibleName(tr("Progress"));
    m_proxy->setSourceModel(m_model);
    m_proxy->setSortRole(ExploreModel::SortRole);
    m_results = new QTableView;
    m_results->setObjectName(u"exploreResults"_s);
    m_results->setAccessibleName(tr("Designs"));
    m_results->setModel(m_proxy);
    m_results->setSortingEnabled(true);
    m_results->sortByColumn(0, Qt::AscendingOrder);
    styleRows(*m_results);
    m_results->setSelectionMode(QAbstractItemView::SingleSelection);
    m_results->horizontalHeader()->setMinimumSectionSize(56);
    auto *bottom = new QWidget;
    auto *below = new QVBoxLayout(bottom);
    below->setContentsMargins({});
    below->addWidget(m_note);
    below->addWidget(m_progress);
    below->addWidget(m_results, 1);
    auto *split = new QSplitter(Qt::Vertical);
    split->addWidget(buildParameters());
    split->addWidget(bottom);
    split->setStretchFactor(0, 1);
    split->setStretchFactor(1, 2);
    split->setChildrenCollapsible(false);
    auto *column = new QVBoxLayout(this);
    column->addWidget(split, 1);
    column->addWidget(buildButtons());
}

void ExploreDialog::connectAll()
{
    connect(m_remove, &QToolButton::clicked, this, &ExploreDialog::removeDraft);
    connect(m_table, &QTableWidget::itemChanged, this, &ExploreDialog::check);
    connect(m_table, &QTableWidget::itemSelectionChanged, this,
            [this] { m_remove->setEnabled(m_table->currentRow() >= 0); });
    connect(m_method, &QComboBox::currentIndexChanged, this, &ExploreDialog::check);
    connect(m_count, &QSpinBox::valueChanged, this, &ExploreDialog::check);
    connect(m_run, &QPushButton::clicked, this, &ExploreDialog::runOrStop);
    connect(m_open, &QPushButton::clicked, this, &ExploreDialog::openRow);
    connect(m_chart, &QPushButton::clicked, this,
            [this] { Q_EMIT chartRequested(m_runner->sharedBase(), m_model->rows()); });
    connect(m_saveTable, &QPushButton::clicked, this, &ExploreDialog::saveTable);
    connect(m_saveSpec, &QPushButton::clicked, this, &ExploreDialog::saveSpec);
    connect(m_loadSpec, &QPushButton::clicked, this, &ExploreDialog::loadSpec);
    connect(m_results, &QTableView::doubleClicked, this, &ExploreDialog::openRow);
    connect(m_results->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this] { m_open->setEnabled(m_results->selectionModel()->hasSelection()); });
    connect(m_runner, &ExploreRunner::rowsArrived, this, &ExploreDialog::take);
    connect(m_runner, &ExploreRunner::finished, this, &ExploreDialog::finish);
}

void ExploreDialog::addTo(QMenu &menu, const std::vector<ParameterDraft> &all)
{
    for (const ParameterDraft &draft : all)
        connect(menu.addAction(draft.parameter.name), &QAction::triggered, this,
                [this, draft] { addDraft(draft); });
}

/// What is selected, then the place, then everything else by its path.
void ExploreDialog::fillMenu()
{
    constexpr int mostPaths = 60;
    qDeleteAll(m_menu->findChildren<QMenu *>(Qt::FindDirectChildrenOnly));
    m_menu->clear();
    addTo(*m_menu, parameterDrafts(m_design, *m_catalog, m_path));
    m_menu->addSeparator();
    addTo(*m_menu, siteDrafts(m_design));
    m_menu->addSeparator();
    int paths = 0;
    for (const DesignObject &object : designObjects(m_design, *m_catalog, nullptr)) {
        if (object.kind != DesignObject::Kind::Component || object.path == m_path
            || ++paths > mostPaths)
            continue;
        QMenu *menu = m_menu->addMenu(object.path);
        connect(menu, &QMenu::aboutToShow, this, [this, menu, path = object.path] {
            if (menu->isEmpty()) // trying what fits takes its time
                addTo(*menu, parameterDrafts(m_design, *m_catalog, path));
        });
    }
}

void ExploreDialog::addDraft(const ParameterDraft &draft)
{
    m_isFilling = true;
    ExploreParameter parameter = draft.parameter;
    const auto isTaken = [&](const QString &name) {
        return std::any_of(m_parameters.begin(), m_parameters.end(),
                           [&](const ExploreParameter &each) { return each.name == name; });
    };
    for (int number = 2; isTaken(parameter.name); ++number)
        parameter.name = draft.parameter.name % u' ' % QString::number(number);
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    auto *name = new QTableWidgetItem(parameter.name);
    name->setFlags(name->flags() & ~Qt::ItemIsEditable);
    m_table->setItem(row, NameColumn, name);
    m_table->setItem(row, ValuesColumn, new QTableWidgetItem(draft.values));
    m_parameters.push_back(std::move(parameter));
    m_isFilling = false;
    m_table->setCurrentCell(row, ValuesColumn);
    check();
}

void ExploreDialog::removeDraft()
{
    const int row = m_table->currentRow();
    if (row < 0)
        return;
    m_parameters.erase(m_parameters.begin() + row);
    m_table->removeRow(row);
    check();
}

std::vector<ParameterDraft> ExploreDialog::drafts() const
{
    std::vector<ParameterDraft> result;
    for (int row = 0; row < m_table->rowCount(); ++row)
        result.push_back(
            {m_parameters[std::size_t(row)], m_table->item(row, ValuesColumn)->text()});
    return result;
}

Result<ExploreSpec> ExploreDialog::spec() const
{
    const ExploreSample sample{SampleMethod(m_method->currentData().toInt()), m_count->value(), 1};
    return specOf(drafts(), sample, u"design.farm"_s, defaultExploreColumns());
}

/// Says how many designs there will be, or what is wrong.
void ExploreDialog::check()
{
    if (m_isFilling || m_runner->isRunning())
        return;
    m_count->setEnabled(m_method->currentIndex() > 0);
    m_remove->setEnabled(m_table->currentRow() >= 0);
    m_progress->hide();
    m_run->setText(tr("Run"));
    const Result<ExploreSpec> read = spec();
    bool isGood = !m_parameters.empty() && read;
    if (m_parameters.empty()) {
        m_note->setText(tr("Choose what varies: select a component or a cable on the canvas, then "
                           "“Vary…”."));
    } else if (!read) {
        m_note->setText(read.error().message);
    } else {
        const qint64 rows = ExploreSpace(*read).size();
        isGood = rows <= mostRows;
        m_note->setText(isGood ? tr("%n design(s)", nullptr, int(rows))
                               : tr("%1 designs are too many for a window: take samples, or use "
                                    "nongjang-cli explore.")
                                     .arg(QLocale().toString(rows)));
    }
    m_run->setEnabled(isGood);
    m_saveSpec->setEnabled(!m_parameters.empty() && read);
}

void ExploreDialog::runOrStop()
{
    if (m_runner->isRunning()) {
        m_runner->stop();
        return;
    }
    const Result<ExploreSpec> read = spec();
    if (!read)
        return;
    const auto base = std::make_shared<const ExploreBase>(exploreBase(*read, m_catalog, m_design));
    m_model->clear(*read, m_design.site.currency);
    for (int column = 0; column < m_model->columnCount(); ++column)
        m_results->setColumnWidth(column, m_results->horizontalHeader()->sectionSizeHint(column));
    m_results->sortByColumn(0, Qt::AscendingOrder);
    m_results->setSortingEnabled(
        false); // rows come in order; sorting each batch would take ever longer
    m_progress->setRange(0, int(base->space->size()));
    m_progress->setValue(0);
    m_progress->show();
    m_saveTable->setEnabled(false);
    m_chart->setEnabled(false);
    m_run->setText(tr("Stop"));
    setInputsEnabled(false);
    m_remove->setEnabled(false);
    m_runner->start(base, ExploreRunner::tablePath(*base));
}

void ExploreDialog::take(const std::vector<ExploreRow> &rows)
{
    const bool isFirst = m_model->rowCount() == 0;
    m_model->add(rows);
    m_progress->setValue(m_model->rowCount());
    if (isFirst)
        m_results->resizeColumnsToContents();
}

void ExploreDialog::setInputsEnabled(bool isEnabled)
{
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_add, m_table, m_method, m_count, m_loadSpec})
        widget->setEnabled(isEnabled);
}

void ExploreDialog::finish(const QString &error)
{
    setInputsEnabled(true);
    check();
    m_results->setSortingEnabled(true);
    const int rows = m_model->rowCount();
    const bool isWhole = rows == m_progress->maximum();
    m_saveTable->setEnabled(rows > 0);
    m_chart->setEnabled(rows > m_model->failed());
    m_progress->setVisible(!isWhole);
    if (!error.isEmpty())
        m_note->setText(error);
    else if (const int failed = m_model->failed(); isWhole && failed > 0)
        m_note->setText(tr("%n design(s), evaluated", nullptr, rows - failed) % u"; "_s
                        % tr("%n cannot be built: see the notes", nullptr, failed));
    else if (isWhole)
        m_note->setText(tr("%n design(s), evaluated", nullptr, rows));
    else
        m_note->setText(tr("Stopped after %1 of %2 designs.").arg(rows).arg(m_progress->maximum()));
    if (!isWhole)
        m_run->setText(tr("Go on"));
}

void ExploreDialog::openRow()
{
    const QModelIndex index = m_results->currentIndex();
    const ExploreRow *row =
        index.isValid() ? m_model->row(m_proxy->mapToSource(index).row()) : nullptr;
    if (!row || !m_runner->base())
        return;
    const Result<Design> design = RowEvaluator(*m_runner->base()).design(row->number);
    if (!design) {
        m_prompts.showError(tr("There is no such design"), design.error().message);
        return;
    }
    Q_EMIT designRequested(*design);
}

void ExploreDialog::saveTable()
{
    const QString path = m_prompts.savePath(tr("Save the table"), u"explore.csv"_s,
                                            {tr("Comma-separated values (*.csv)")});
    if (path.isEmpty() || !m_runner->base())
        return;
    QByteArray text = exploreHead(*m_runner->base(), {});
    for (int row = 0; row < m_model->rowCount(); ++row)
        text += exploreLine(m_runner->base()->spec, *m_model->row(row));
    if (const Outcome written = writeFile(text, path); !written)
        m_prompts.showError(tr("The table could not be saved"), written.error().message);
}

void ExploreDialog::saveSpec()
{
    const Result<ExploreSpec> read = spec();
    const QString path =
        read ? m_prompts.savePath(tr("Save the parameters"), u"parameters.explore.json"_s,
                                  {tr("Explorations (*.json)")})
             : QString();
    if (path.isEmpty())
        return;
    if (const Outcome written = writeFile(writeExploreSpec(*read), path); !written)
        m_prompts.showError(tr("The parameters could not be saved"), written.error().message);
}

void ExploreDialog::loadSpec()
{
    const QString path =
        m_prompts.openPath(tr("Load parameters"), {}, {tr("Explorations (*.json)")});
    if (path.isEmpty())
        return;
    QFile file(path);
    constexpr qint64 most = 16'000'000;
    const QByteArray text = file.open(QIODevice::ReadOnly) ? file.read(most) : QByteArray();
    const Result<ExploreSpec> read = readExploreSpec(text, path);
    if (!read || read->base) {
        m_prompts.showError(tr("The parameters could not be loaded"),
                            read ? tr("They are of a template; use nongjang-cli explore.")
                                 : read.error().message);
        return;
    }
    m_parameters.clear();
    m_table->setRowCount(0);
    m_method->setCurrentIndex(m_method->findData(int(read->sample.method)));
    if (read->sample.count > 0)
        m_count->setValue(read->sample.count);
    for (const ExploreParameter &parameter : read->parameters)
        addDraft({parameter, valuesText(parameter)});
}

} // namespace nongjang
