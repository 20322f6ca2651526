#include "views/print/label_pages.h"

#include "model/base/file_writer.h"
#include "views/print/pdf_bytes.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QPagedPaintDevice>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

#include <algorithm>

namespace nongjang {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nongjang::LabelPages)
};

constexpr double inset = 0.8;         ///< mm: sheets shift in a printer
constexpr double largestLetter = 3.6; ///< mm, height of a line
constexpr int labelDots = 600;
/// Fonts have whole sizes: letters are set so many times larger, and the painter shrinks them.
constexpr double finer = 20.0;

void paintLabel(QPainter &painter, const CableLabel &label, const QRectF &cell)
{
    const QStringList lines = labelLines(label);
    const QRectF area = cell.adjusted(inset, inset, -inset, -inset);
    const double lineHeight = std::min(largestLetter, area.height() / double(lines.size()));
    QFont font(u"sans-serif"_s);
    font.setPixelSize(std::max(1, int(lineHeight * finer * 0.78)));
    for (qsizetype i = 0; i < lines.size(); ++i) {
        font.setBold(i == 0);
        const QFontMetricsF metrics(font);
        const double width = area.width() * finer;
        // Long paths: first narrower, then cut in the middle, where they say least.
        const double full = metrics.horizontalAdvance(lines[i]);
        const double squeeze = full > width ? std::max(0.7, width / full) : 1.0;
        const QString text = metrics.elidedText(lines[i], Qt::ElideMiddle, width / squeeze + 1.0);
        painter.save();
        painter.translate(area.left(), area.top() + double(i) * lineHeight);
        painter.scale(squeeze / finer, 1.0 / finer);
        painter.setFont(font);
        painter.drawText(QRectF(0, 0, width / squeeze + 2.0, lineHeight * finer),
                         Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, text);
        painter.restore();
    }
}

Result<QByteArray> labelsPdf(const LabelJob &job, const QString &title)
{
    Outcome printed = Done{};
    QByteArray bytes =
        pdfBytes(title, labelDots, [&](QPdfWriter &writer) { printed = printLabels(writer, job); });
    return printed ? Result<QByteArray>(std::move(bytes)) : Failure{printed.error()};
}

} // namespace

void paintLabelPage(QPainter &painter, const LabelJob &job, int page)
{
    const int each = job.sheet.perPage();
    for (int place = 0; place < each; ++place) {
        const qint64 index = qint64(page) * each + place - job.skipped;
        if (index >= qint64(job.list.labels.size()))
            return;
        if (index < 0)
            continue;
        const QRectF cell = job.sheet.cell(place);
        if (job.hasOutlines) {
            painter.setPen(QPen(Qt::lightGray, 0.1));
            painter.drawRect(cell);
        }
        painter.setPen(Qt::black);
        paintLabel(painter, job.list.labels[std::size_t(index)], cell);
    }
}

Outcome printLabels(QPagedPaintDevice &device, const LabelJob &job)
{
    device.setPageSize(
        QPageSize(job.sheet.pageSize(), QPageSize::Millimeter, {}, QPageSize::ExactMatch));
    device.setPageMargins(QMarginsF(0, 0, 0, 0));
    QPainter painter;
    if (!painter.begin(&device))
        return fail(ErrorCode::FileWrite, Tr::tr("The printer cannot be used."));
    const double dots = device.logicalDpiX() / 25.4;
    const int pages = job.pages();
    for (int page = 0; page < pages; ++page) {
        if (page > 0 && !device.newPage())
            return fail(ErrorCode::FileWrite,
                        Tr::tr("The printer took no more than %n page(s).", nullptr, page));
        painter.save();
        painter.scale(dots, dots);
        paintLabelPage(painter, job, page);
        painter.restore();
    }
    return Done{};
}

Outcome writeLabels(const LabelJob &job, const QString &title, const QString &path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (job.list.labels.empty())
        return fail(ErrorCode::InvalidValue, Tr::tr("There are no cables to label."));
    if (ending == u"csv")
        return writeFile(labelsCsv(job.list), path);
    if (ending == u"pdf") {
        const Result<QByteArray> bytes = labelsPdf(job, title);
        return bytes ? writeFile(*bytes, path) : Outcome(Failure{bytes.error()});
    }
    return fail(ErrorCode::InvalidValue,
                Tr::tr("%1: labels are written as .pdf or .csv").arg(path));
}

} // namespace nongjang
