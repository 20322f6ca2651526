#include "views/dialogs/part_compare_dialog.h"

#include "model/export/part_compare_export.h"
#include "views/itemmodels/part_compare_model.h"
#include "views/widgets/plain_button.h"
#include "views/widgets/row_table.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QTableView>
#include <QVBoxLayout>

namespace nongjang {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastColumn = 150;
constexpr int titleWidth = 190;
constexpr int dotSize = 8;

PartCompareRows rowsOf(const PartCompareModel &model)
{
    return model.isDifferencesOnly() ? PartCompareRows::Differing : PartCompareRows::All;
}

} // namespace

PartCompareDialog::PartCompareDialog(PartComparison comparison, const QString &folder,
                                     UserPrompts &prompts, QWidget *parent)
    : QDialog(parent)
    , m_model(new PartCompareModel(this))
    , m_folder(folder)
    , m_prompts(prompts)
{
    setObjectName(u"partCompareDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Parts side by side"));
    const auto columns = int(comparison.parts.size());
    m_model->setComparison(std::move(comparison));
    auto *column = new QVBoxLayout(this);
    column->addWidget(buildTable(), 1);
    column->addWidget(buildFooter());
    fitRows();
    constexpr int frame = 60, widest = 1180, height = 640;
    resize(std::min(widest, titleWidth + columns * (leastColumn + 60) + frame), height);
}

QTableView *PartCompareDialog::buildTable()
{
    m_table = new QTableView;
    m_table->setObjectName(u"partCompareTable"_s);
    m_table->setAccessibleName(tr("Parts side by side"));
    m_table->setModel(m_model);
    styleRows(*m_table);
    m_table->setWordWrap(true);
    m_table->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_table->setSelectionMode(QAbstractItemView::ContiguousSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setIconSize({dotSize, dotSize});
    QHeaderView *header = m_table->horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter | Qt::Alignment(Qt::TextWordWrap));
    header->setMinimumSectionSize(leastColumn);
    header->setSectionResizeMode(QHeaderView::Stretch);
    header->setMinimumHeight(3 * header->fontMetrics().lineSpacing() + 6);
    QHeaderView *titles = m_table->verticalHeader();
    titles->show();
    titles->setMinimumSectionSize(titles->fontMetrics().height() + 6);
    titles->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    titles->setFixedWidth(titleWidth);
    titles->setAccessibleName(tr("Figures"));
    connect(header, &QHeaderView::sectionResized, this, &PartCompareDialog::fitRows);
    auto *key = new QShortcut(QKeySequence::Copy, m_table);
    key->setContext(Qt::WidgetShortcut);
    connect(key, &QShortcut::activated, this, &PartCompareDialog::copy);
    return m_table;
}

QWidget *PartCompareDialog::buildFooter()
{
    auto *footer = new QWidget;
    auto *row = new QHBoxLayout(footer);
    row->setContentsMargins(0, 0, 0, 0);
    auto *only = new QCheckBox(tr("Only what differs"));
    only->setObjectName(u"partCompareDifferences"_s);
    connect(only, &QCheckBox::toggled, this, [this](bool isOnly) {
        m_model->setDifferencesOnly(isOnly);
        fitRows();
    });
    auto *note = new QLabel(tr("★ best; the dot tells how sure a figure is"));
    note->setObjectName(u"partCompareNote"_s);
    note->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    row->addWidget(only);
    row->addWidget(note, 1);
    const auto add = [row](const QString &name, const QString &text, const QString &tip) {
        QPushButton *button = plainButton(name, text);
        button->setToolTip(tip);
        row->addWidget(button);
        return button;
    };
    connect(add(u"partCompareChart"_s, tr("Chart"), tr("Any figure of parts over any other")),
            &QPushButton::clicked, this, &PartCompareDialog::chartRequested);
    connect(add(u"partCompareCopy"_s, tr("Copy"), tr("Copy the table as text")),
            &QPushButton::clicked, this, &PartCompareDialog::copy);
    connect(add(u"partCompareExport"_s, tr("Export…"),
                tr("Write the table as a spreadsheet, CSV, Markdown, web page or JSON file")),
            &QPushButton::clicked, this, &PartCompareDialog::save);
    connect(add(u"partCompareClose"_s, tr("Close"), {}), &QPushButton::clicked, this,
            &QDialog::reject);
    return footer;
}

/// Ports and prices take several lines.
void PartCompareDialog::fitRows()
{
    m_table->resizeRowsToContents();
}

void PartCompareDialog::copy()
{
    QGuiApplication::clipboard()->setText(
        partComparisonText(m_model->comparison(), rowsOf(*m_model)));
}

void PartCompareDialog::save()
{
    const QString path =
        m_prompts.savePath(tr("Export the parts side by side"), m_folder % u"/parts.xlsx"_s,
                           {tr("Spreadsheet (*.xlsx)"), tr("Comma-separated values (*.csv)"),
                            tr("Markdown (*.md)"), tr("Web page (*.html)"), tr("JSON (*.json)")});
    if (path.isEmpty())
        return;
    const Outcome written = writePartComparison(m_model->comparison(), rowsOf(*m_model), path);
    if (written)
        Q_EMIT exported(path);
    else
        m_prompts.showError(tr("The export failed"), written.error().message);
}

} // namespace nongjang
