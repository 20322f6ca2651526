#include "views/dialogs/labels_dialog.h"

#include "views/dialogs/user_prompts.h"
#include "views/widgets/plain_button.h"

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

constexpr double sheetMargin = 12.0; ///< pixels around what is shown
const QString sheetKey = QStringLiteral("labels/sheet");

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
    setMinimumSize(640, 420);
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

/// The page on the left, its first label as large as there is room on the right. Paper is white in every theme.
void LabelPreview::paintEvent(QPaintEvent * /*event*/)
{
    if (!m_job)
        return;
    const LabelSheet &sheet = m_job->sheet;
    const QRectF whole(rect());
    const double half = sheet.perPage() > 1 ? whole.width() * 0.5 : 0.0;
    if (half > 0.0)
        paintPaper(QRectF(0, 0, half, whole.height()), QRectF({0, 0}, sheet.pageSize()));
    const int first = std::max(0, m_job->skipped - m_page * sheet.perPage());
    if (first < sheet.perPage())
        paintPaper(whole.adjusted(half, 0, 0, 0),
                   half > 0.0 ? sheet.cell(first) : QRectF({0, 0}, sheet.pageSize()));
}

/// A part of the page, in the middle of an area of the widget.
void LabelPreview::paintPaper(const QRectF &area, const QRectF &paper)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double scale = std::min((area.width() - sheetMargin) / paper.width(),
                                  (area.height() - sheetMargin) / paper.height());
    painter.translate(area.center());
    painter.scale(scale, scale);
    painter.translate(-paper.center());
    painter.fillRect(paper, Qt::white);
    painter.setClipRect(paper);
    paintLabelPage(painter, {m_job->list, m_job->sheet, m_job->skipped, true}, m_page);
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
    connect(&m_writer, &QFutureWatcherBase::finished, this, &LabelsDialog::tellWritten);
    m_watcher.setFuture(
        QtConcurrent::run([design, catalog] { return cableLabels(design, *catalog); }));
    refresh();
}

LabelsDialog::~LabelsDialog()
{
    m_preview->showNothing();
    m_watcher.disconnect(this);
    m_writer.disconnect(this);
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
    m_print = plainButton(u"labelsPrint"_s, tr("Print…"));
    m_pdf = plainButton(u"labelsPdf"_s, tr("Save PDF…"));
    m_csv = plainButton(u"labelsCsv"_s, tr("Save CSV…"));
    m_csv->setToolTip(tr("For programs of label printers: one row for each label."));
    QPushButton *close = plainButton(u"labelsClose"_s, tr("Close"));
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
    const bool any = pages > 0 && !m_writer.isRunning();
    for (QPushButton *each : {m_print, m_pdf, m_csv})
        each->setEnabled(any);
    m_preview->showPage(job(), m_page->value() - 1);
    if (pages == 0) {
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
    for (QPushButton *each : {m_print, m_pdf, m_csv})
        each->setEnabled(false);
    m_summary->setText(tr("Writing %1…").arg(path));
    m_written = path;
    m_writer.setFuture(
        QtConcurrent::run([list = m_list, sheet = &job().sheet, skipped = job().skipped,
                           hasOutlines = job().hasOutlines, title = m_title, path] {
            return writeLabels({list, *sheet, skipped, hasOutlines}, title, path);
        }));
}

void LabelsDialog::tellWritten()
{
    refresh();
    if (const Outcome written = m_writer.result(); !written)
        m_prompts.showError(tr("The labels could not be saved"), written.error().message);
    else
        m_summary->setText(tr("Saved to %1").arg(m_written));
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
