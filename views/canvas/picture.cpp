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
#include <functional>

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

/// In scene units, within the area of the picture.
using PaintArea = std::function<void(QPainter &, double scale)>;

/// On white; null: there is no memory for it.
QImage imageOf(const QRectF &area, double scale, const PaintArea &paint)
{
    QImage image((area.size() * scale).toSize().expandedTo({1, 1}),
                 QImage::Format_ARGB32_Premultiplied);
    if (image.isNull())
        return image;
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(scale, scale);
    painter.translate(-area.topLeft());
    paint(painter, scale);
    return image;
}

/// Empty: there is no picture.
QByteArray pngOf(const QImage &image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    return image.save(&buffer, "PNG") ? bytes : QByteArray();
}

QByteArray svgOf(const QRectF &area, const QString &title, const PaintArea &paint)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(96); // then one scene unit is one CSS pixel
    generator.setSize(area.size().toSize());
    generator.setViewBox(QRectF({0, 0}, area.size()));
    if (!title.isEmpty())
        generator.setTitle(title);
    QPainter painter(&generator);
    painter.translate(-area.topLeft());
    paint(painter, 1.0);
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

} // namespace

DrawingBytes drawingBytes(const CanvasModel &model)
{
    QRectF area = model.bounds();
    if (area.isEmpty())
        return {};
    area.adjust(-margin, -margin, margin, margin);
    const PaintArea paint = [&](QPainter &painter, double scale) {
        painter.fillRect(area, Qt::white);
        paintDrawing(painter, model, area, theme::lightPalette(), scale);
    };
    constexpr std::size_t mostBlocks = 400; // more cannot be read on a page
    if (model.blocks().size() <= mostBlocks) {
        QByteArray svg = svgOf(area, {}, paint);
        if (svg.size() <= largestSvg)
            return {svg, area.size().toSize(), false};
    }
    const QImage image = imageOf(
        area, std::min({1.0, largestDrawing / area.width(), largestDrawing / area.height()}),
        paint);
    return {pngOf(image), image.size(), true};
}

QImage pictureOf(const CanvasModel &model, const QRectF &area, const QPalette &palette)
{
    return imageOf(area, pictureScale(area), [&](QPainter &painter, double scale) {
        paintDrawing(painter, model, area, palette, scale);
    });
}

Outcome writePicture(const CanvasModel &model, const QString &title, const QString &path)
{
    const QRectF page = pageOf(model);
    const QString ending = QFileInfo(path).suffix().toLower();
    const PaintArea paint = [&](QPainter &painter, double scale) {
        paintPage(painter, model, page, title, scale);
    };
    QByteArray bytes;
    if (ending == QLatin1String("svg"))
        bytes = svgOf(page, title, paint);
    else if (ending == QLatin1String("png"))
        bytes = pngOf(imageOf(page, pictureScale(page), paint));
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
