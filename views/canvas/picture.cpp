#include "views/canvas/picture.h"

#include "views/canvas/canvas_painter.h"
#include "views/theme/theme.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSvgGenerator>

#include <cmath>

namespace nongjang {

namespace {

constexpr double titleHeight = 46.0;
constexpr double margin = 30.0;
constexpr double largestSide = 12'000.0; ///< pixels; 500 MB of picture and more is no use to anyone

struct PictureText
{
    Q_DECLARE_TR_FUNCTIONS(nongjang::Picture)
};

void paintDrawing(QPainter &painter, const CanvasModel &model, const QRectF &area,
                  const QPalette &palette, double scale)
{
    CanvasPainter canvasPainter;
    canvasPainter.setPalette(palette);
    painter.setRenderHint(QPainter::Antialiasing);
    canvasPainter.paintCables(painter, model, area, scale);
    canvasPainter.paintBlocks(painter, model, area, scale);
}

/// The page in scene units: the drawing, a margin, and a strip for the title.
QRectF pageOf(const CanvasModel &model)
{
    QRectF page = model.bounds();
    if (page.isEmpty())
        page = QRectF(0, 0, 400, 200);
    page.adjust(-margin, -margin - titleHeight, margin, margin);
    page.setWidth(std::max(page.width(), 420.0));
    return page;
}

void paintPage(QPainter &painter, const CanvasModel &model, const QRectF &page,
               const QString &title, double scale)
{
    const QPalette palette = theme::lightPalette();
    painter.fillRect(page, Qt::white);
    painter.setPen(theme::colour(theme::Role::BlockHeaderText, palette));
    painter.setFont(canvas::font(20, true));
    const QRectF strip(page.left() + margin, page.top() + margin / 2, page.width() - 2 * margin,
                       titleHeight - 10);
    painter.drawText(
        strip, Qt::AlignLeft | Qt::AlignVCenter,
        QFontMetricsF(painter.font()).elidedText(title, Qt::ElideRight, strip.width()));
    paintDrawing(painter, model, page, palette, scale);
}

double pictureScale(const QRectF &area)
{
    return std::min({2.0, largestSide / area.width(), largestSide / area.height()});
}

QByteArray pngPage(const CanvasModel &model, const QRectF &page, const QString &title)
{
    const double scale = pictureScale(page);
    QImage image((page.size() * scale).toSize().expandedTo({1, 1}),
                 QImage::Format_ARGB32_Premultiplied);
    if (image.isNull())
        return {};
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(scale, scale);
    painter.translate(-page.topLeft());
    paintPage(painter, model, page, title, scale);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    return image.save(&buffer, "PNG") ? bytes : QByteArray();
}

QByteArray svgPage(const CanvasModel &model, const QRectF &page, const QString &title)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(96); // then one scene unit is one CSS pixel
    generator.setSize(page.size().toSize());
    generator.setViewBox(QRectF({0, 0}, page.size()));
    generator.setTitle(title);
    QPainter painter(&generator);
    painter.translate(-page.topLeft());
    paintPage(painter, model, page, title, 1.0);
    painter.end();
    return bytes;
}

QByteArray pdfPage(const CanvasModel &model, const QRectF &page, const QString &title)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(title);
    writer.setCreator(QStringLiteral("Nongjang"));
    // One unit is one point, down to the largest page readers open (200 inches).
    const double points = std::min(1.0, 14'000.0 / std::max(page.width(), page.height()));
    writer.setPageSize(
        QPageSize(page.size() * points, QPageSize::Point, {}, QPageSize::ExactMatch));
    writer.setPageMargins(QMarginsF(0, 0, 0, 0));
    writer.setResolution(144);
    QPainter painter(&writer);
    const double scale = writer.width() / page.width();
    painter.scale(scale, scale);
    painter.translate(-page.topLeft());
    paintPage(painter, model, page, title, 1.0);
    painter.end();
    return bytes;
}

constexpr qsizetype largestSvg = 1'500'000; ///< bytes
constexpr double largestDrawing = 2'400.0;  ///< pixels of a side, where it is a PNG

QByteArray svgDrawing(const CanvasModel &model, const QRectF &area)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(96);
    generator.setSize(area.size().toSize());
    generator.setViewBox(QRectF({0, 0}, area.size()));
    QPainter painter(&generator);
    painter.translate(-area.topLeft());
    painter.fillRect(area, Qt::white);
    paintDrawing(painter, model, area, theme::lightPalette(), 1.0);
    painter.end();
    return bytes;
}

} // namespace

DrawingBytes drawingBytes(const CanvasModel &model)
{
    QRectF area = model.bounds();
    if (area.isEmpty())
        return {};
    area.adjust(-margin, -margin, margin, margin);
    constexpr std::size_t mostBlocks = 400; // more cannot be read on a page
    if (model.blocks().size() <= mostBlocks) {
        QByteArray svg = svgDrawing(model, area);
        if (svg.size() <= largestSvg)
            return {svg, area.size().toSize(), false};
    }
    const double scale =
        std::min({1.0, largestDrawing / area.width(), largestDrawing / area.height()});
    QImage image((area.size() * scale).toSize().expandedTo({1, 1}),
                 QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(scale, scale);
    painter.translate(-area.topLeft());
    paintDrawing(painter, model, area, theme::lightPalette(), scale);
    painter.end();
    DrawingBytes drawing{{}, image.size(), true};
    QBuffer buffer(&drawing.bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return drawing;
}

QImage pictureOf(const CanvasModel &model, const QRectF &area, const QPalette &palette)
{
    const double scale = pictureScale(area);
    QImage image((area.size() * scale).toSize().expandedTo({1, 1}),
                 QImage::Format_ARGB32_Premultiplied);
    if (image.isNull())
        return image;
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(scale, scale);
    painter.translate(-area.topLeft());
    paintDrawing(painter, model, area, palette, scale);
    return image;
}

Outcome writePicture(const CanvasModel &model, const QString &title, const QString &path)
{
    const QRectF page = pageOf(model);
    const QString ending = QFileInfo(path).suffix().toLower();
    QByteArray bytes;
    if (ending == QLatin1String("svg"))
        bytes = svgPage(model, page, title);
    else if (ending == QLatin1String("png"))
        bytes = pngPage(model, page, title);
    else if (ending == QLatin1String("pdf"))
        bytes = pdfPage(model, page, title);
    else
        return fail(ErrorCode::InvalidValue,
                    PictureText::tr("%1: a picture ends in .svg, .png or .pdf.")
                        .arg(QFileInfo(path).fileName()));
    QSaveFile file(path);
    if (bytes.isEmpty() || !file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()
        || !file.commit())
        return fail(ErrorCode::FileWrite,
                    PictureText::tr("The picture could not be written to %1: %2")
                        .arg(path, file.errorString()));
    return Done{};
}

} // namespace nongjang
