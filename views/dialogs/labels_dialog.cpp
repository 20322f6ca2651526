#include "views/dialogs/labels_dialog.h"

#include "views/dialogs/user_prompts.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QSettings>
#include <QSpinBox>
#include <QtConcurrentRun>
#include <QVBoxLayout>

#include <algorithm>

namespace nongjang {

using namespace Qt::StringLiterals;

namespace {

const QString sheetKey = QStringLiteral("labels/sheet");

QPushButton *button(const QString &name, const QString &text)
{
    auto *made = new QPushButton(text);
    made->setObjectName(name);
    made->setAccessibleName(text);
    made->setAutoDefault(false);
    return made;
}

QSpinBox *spin(const QString &name, const QString &label)
{
    auto *box = new QSpinBox;
    box->setObjectName(name);
    box->setAccessibleName(label);
    box->setMinimum(1);
    return box;
}

} // namespace

LabelPreview::LabelPreview(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"labelsPreview"_s);
    setMinimumSize(340, 420);
}

void LabelPreview::showPage(const LabelJob &job, int page)
{
    m_job.emplace(job);
    m_page = page;
    update();
}

void LabelPreview::showNothing()
{
    m_job.reset();
    update();
}

/// Paper is white in every theme.
void LabelPreview::paintEvent(QPaintEvent * /*event*/)
{
    if (!m_job)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QSizeF paper = m_job->sheet.pageSize();
    const double scale = std::min((width() - 8) / paper.width(), (height() - 8) / paper.height());
    painter.translate((width() - paper.width() * scale) / 2,
                      (height() - paper.height() * scale) / 2);
    painter.scale(scale, scale);
    painter.fillRect(QRectF({0, 0}, paper), Qt::white);
    LabelJob outlined{m_job->list, m_job->sheet, m_job->skipped, true};
    painter.setClipRect(QRectF({0, 0}, paper));
    paintLabelPage(painter, outlined, m_page);
}

LabelsDialog::LabelsDialog(const Design &design, const CatalogPtr &catalog, const QString &title,
                           const QString &suggestion, UserPrompts &prompts, QWidget *parent)
    : QDialog(parent)
    , m_title(title)
    , m_suggestion(suggestion)
    , m_prompts(prompts)
{
    setObjectName(u"labelsDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Labels for cables"));
    build();
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &LabelsDialog::take);
    m_watcher.setFuture(
        QtConcurrent::run([design, catalog] { return cableLabels(design, *catalog); }));
    refresh();
}

LabelsDialog::~LabelsDialog()
{
    m_preview->showNothing();
    m_watcher.disconnect(this);
}

void LabelsDialog::build()
{
    m_sheet = new QComboBox;
    m_sheet->setObjectName(u"labelsSheet"_s);
    m_sheet->setAccessibleName(tr("Sheet or tape"));
    for (const LabelSheet &sheet : labelSheets()) {
        const QString title = QString::fromUtf8(sheet.title);
        m_sheet->addItem(sheet.perPage() > 1 ? title : tr("Tape, %1").arg(title),
                         QString::fromLatin1(sheet.id));
    }
    m_sheet->setCurrentIndex(std::max(0, m_sheet->findData(QSettings().value(sheetKey))));
    m_start = spin(u"labelsStart"_s, tr("First label at place"));
    m_start->setToolTip(tr("For a sheet that was used in part: where its first free label is, "
                           "counted row by row."));
    m_page = spin(u"labelsPage"_s, tr("Page shown"));
    m_outlines = new QCheckBox(tr("Outlines, to try on plain paper"));
    m_outlines->setObjectName(u"labelsOutlines"_s);
    m_outlines->setAccessibleName(m_outlines->text());
    m_summary = new QLabel;
    m_summary->setObjectName(u"labelsSummary"_s);
    m_summary->setWordWrap(true);
    m_summary->setMinimumHeight(3 * m_summary->fontMetrics().lineSpacing());
    m_summary->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    auto *form = new QFormLayout;
    form->addRow(tr("Sheet or tape"), m_sheet);
    form->addRow(tr("First label at place"), m_start);
    form->addRow(tr("Page shown"), m_page);
    form->addRow(m_outlines);
    m_preview = new LabelPreview;
    m_preview->setAccessibleName(tr("The page as it is printed"));
    auto *column = new QVBoxLayout(this);
    column->addLayout(form);
    column->addWidget(m_preview, 1);
    column->addWidget(m_summary);
    column->addLayout(buildButtons());
    connect(m_sheet, &QComboBox::currentIndexChanged, this, [this] {
        QSettings().setValue(sheetKey, m_sheet->currentData());
        refresh();
    });
    connect(m_start, &QSpinBox::valueChanged, this, &LabelsDialog::refresh);
    connect(m_page, &QSpinBox::valueChanged, this, &LabelsDialog::refresh);
    connect(m_outlines, &QCheckBox::toggled, this, &LabelsDialog::refresh);
}

QLayout *LabelsDialog::buildButtons()
{
    m_print = button(u"labelsPrint"_s, tr("Print…"));
    m_pdf = button(u"labelsPdf"_s, tr("Save PDF…"));
    m_csv = button(u"labelsCsv"_s, tr("Save CSV…"));
    m_csv->setToolTip(tr("For programs of label printers: one row for each label."));
    QPushButton *close = button(u"labelsClose"_s, tr("Close"));
    connect(m_print, &QPushButton::clicked, this, &LabelsDialog::print);
    connect(m_pdf, &QPushButton::clicked, this, [this] { save(u"pdf"_s, tr("Document (*.pdf)")); });
    connect(m_csv, &QPushButton::clicked, this,
            [this] { save(u"csv"_s, tr("Comma-separated values (*.csv)")); });
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    auto *row = new QHBoxLayout;
    row->addStretch();
    for (QPushButton *each : {m_print, m_pdf, m_csv, close})
        row->addWidget(each);
    return row;
}

LabelJob LabelsDialog::job() const
{
    return {m_list, labelSheets()[std::size_t(m_sheet->currentIndex())], m_start->value() - 1,
            m_outlines->isChecked()};
}

void LabelsDialog::take()
{
    m_list = m_watcher.result();
    refresh();
}

void LabelsDialog::refresh()
{
    const LabelSheet &sheet = labelSheets()[std::size_t(m_sheet->currentIndex())];
    m_start->setMaximum(sheet.perPage());
    m_start->setEnabled(sheet.perPage() > 1);
    const int pages = job().pages();
    m_page->setMaximum(std::max(1, pages));
    m_page->setEnabled(pages > 1);
    const bool any = pages > 0;
    for (QPushButton *each : {m_print, m_pdf, m_csv})
        each->setEnabled(any);
    m_preview->showPage(job(), m_page->value() - 1);
    if (!any) {
        m_summary->setText(m_watcher.isFinished() ? tr("There are no cables to label.")
                                                  : tr("Listing the cables…"));
        return;
    }
    const int count = int(m_list.labels.size());
    const QString made = tr("%1 on %2", "labels, pages")
                             .arg(tr("%n label(s), one for each end of a cable,", nullptr, count),
                                  tr("%n page(s).", nullptr, pages));
    const QString cut = cutText(m_list);
    m_summary->setText(cut.isEmpty() ? made : QString(made % u' ' % cut));
}

void LabelsDialog::save(const QString &ending, const QString &filter)
{
    const QFileInfo suggested(m_suggestion);
    const QString path = m_prompts.savePath(
        tr("Save the labels"),
        QString(suggested.path() % u'/' % suggested.completeBaseName() % u'.' % ending), {filter});
    if (path.isEmpty())
        return;
    if (const Outcome written = writeLabels(job(), m_title, path); !written)
        m_prompts.showError(tr("The labels could not be saved"), written.error().message);
    else
        m_summary->setText(tr("Saved to %1").arg(path));
}

void LabelsDialog::print()
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setFullPage(true);
    printer.setDocName(m_title);
    QPrintDialog dialog(&printer, this);
    dialog.setWindowTitle(tr("Print labels"));
    if (dialog.exec() != QDialog::Accepted)
        return;
    if (const Outcome printed = printLabels(printer, job()); !printed)
        m_prompts.showError(tr("The labels could not be printed"), printed.error().message);
}

} // namespace nongjang
