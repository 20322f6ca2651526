#include "views/print/html_pdf.h"

#include "views/print/pdf_bytes.h"

#include <QImage>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgRenderer>
#include <QTextDocument>
#include <QUrl>

namespace nongjang {

using namespace Qt::StringLiterals;

namespace {

constexpr int dotsPerInch = 300;
constexpr double largestSide = 4'000.0; ///< pixels of a picture

QImage imageOf(const ReportPicture &picture)
{
    if (picture.form == ReportPicture::Form::Png)
        return QImage::fromData(picture.bytes, "PNG");
    QSvgRenderer renderer(picture.bytes);
    const QSizeF size = picture.size;
    if (!renderer.isValid() || size.isEmpty())
        return {};
    const double scale = std::min(3.0, largestSide / std::max(size.width(), size.height()));
    QImage image((size * scale).toSize().expandedTo({1, 1}), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    renderer.render(&painter);
    return image;
}

} // namespace

QByteArray pdfOfHtml(const QByteArray &html, const QString &title,
                     QPageLayout::Orientation orientation,
                     const std::vector<ReportPicture> &pictures)
{
    QTextDocument document;
    for (std::size_t i = 0; i < pictures.size(); ++i)
        document.addResource(QTextDocument::ImageResource, QUrl(u"picture:%1"_s.arg(i)),
                             imageOf(pictures[i]));
    document.setHtml(QString::fromUtf8(html));
    return pdfBytes(title, dotsPerInch, [&](QPdfWriter &writer) {
        writer.setPageLayout(
            QPageLayout(QPageSize(QPageSize::A4), orientation, QMarginsF(0, 0, 0, 0)));
        document.print(&writer);
    });
}

} // namespace nongjang
