#include "views/charts/chart_picture.h"

#include "model/base/file_writer.h"
#include "views/charts/chart_plot.h"
#include "views/theme/theme.h"

#include <QApplication>
#include <QBuffer>
#include <QFileInfo>
#include <QPainter>
#include <QSet>
#include <QSvgGenerator>

#include <algorithm>

namespace nongjang {

using namespace Qt::StringLiterals;

namespace {

constexpr int margin = 14;
constexpr double pixelRatio = 2.0;
constexpr QSize usualSize(960, 600);
constexpr int pictureRowHeight = 24;
constexpr int besideRows = 150; ///< title, note, legend, axis
constexpr int highest = 4000;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nongjang::ChartPicture)
};

void paintPage(QPainter &painter, const ChartData &chart, bool asRing, const QSize &size,
               const QPalette &palette)
{
    QFont bold = QApplication::font();
    bold.setBold(true);
    bold.setPointSizeF(bold.pointSizeF() * 1.2);
    const int width = size.width() - 2 * margin;
    painter.fillRect(QRect({}, size), palette.color(QPalette::Base));
    painter.setPen(palette.color(QPalette::Text));
    int top = margin / 2;
    const auto write = [&](const QFont &font, const QString &text) {
        QRect taken; // fonts that step in for missing letters may be taller
        painter.setFont(font);
        painter.drawText(QRect(margin, top, width, size.height()), Qt::AlignLeft,
                         QFontMetrics(font).elidedText(text, Qt::ElideRight, width), &taken);
        top += taken.height();
    };
    write(bold, chart.title);
    if (!chart.note.isEmpty() && !chart.isEmpty())
        write(QApplication::font(), chart.note);
    top += 4;
    ChartPlot plot;
    plot.setAttribute(Qt::WA_DontShowOnScreen); // laid out as if it were shown
    plot.setPalette(palette);
    plot.setForFile(true);
    plot.setRing(asRing);
    plot.resize(size.width(), std::max(100, size.height() - top - 4));
    plot.setData(chart);
    plot.show();
    plot.settle();
    painter.setClipRect(QRect(0, top, plot.width(), plot.height()));
    plot.render(&painter, QRectF(0, top, plot.width(), plot.height()), plot.viewport()->rect());
}

QByteArray svgOf(const ChartData &chart, bool asRing, const QSize &size)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(96); // then one unit is one CSS pixel
    generator.setSize(size);
    generator.setViewBox(QRect({}, size));
    generator.setTitle(chart.title);
    QPainter painter(&generator);
    paintPage(painter, chart, asRing, size, theme::lightPalette());
    painter.end();
    return bytes;
}

QByteArray pngOf(const ChartData &chart, bool asRing, const QSize &size)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    const QImage image = chartImage(chart, asRing, size, theme::lightPalette());
    return image.save(&buffer, "PNG") ? bytes : QByteArray();
}

} // namespace

QSize chartPictureSize(const ChartData &chart, bool asRing)
{
    QSet<QString> names;
    qsizetype rows = 0;
    for (const ChartSeries &series : chart.series)
        for (const ChartPoint &point : series.points) {
            names.insert(point.name);
            ++rows;
        }
    if (chart.form != ChartForm::Steps) // rows of one name are put end to end
        rows = names.size();
    return chart.isOfRows() && !asRing
               ? QSize(usualSize.width(), std::clamp(int(rows) * pictureRowHeight + besideRows,
                                                     usualSize.height(), highest))
               : usualSize;
}

QImage chartImage(const ChartData &chart, bool asRing, const QSize &size, const QPalette &palette)
{
    QImage image(size * pixelRatio, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(pixelRatio);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    paintPage(painter, chart, asRing, size, palette);
    return image;
}

Outcome writeChartPicture(const ChartData &chart, bool asRing, const QSize &size,
                          const QString &path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending != u"svg" && ending != u"png")
        return fail(ErrorCode::InvalidValue,
                    Tr::tr("%1: a picture of a chart ends in .svg or .png.").arg(path));
    return writeFile(ending == u"svg" ? svgOf(chart, asRing, size) : pngOf(chart, asRing, size),
                     path);
}

} // namespace nongjang
