#include "views/canvas/canvas_painter.h"

#include "views/theme/theme.h"

#include <QPainter>
#include <QPainterPath>

#include <array>
#include <cmath>
#include <map>

namespace nongjang {

namespace {

using theme::Role;

constexpr double farLimit = 0.16;
constexpr double nearLimit = 0.64; ///< an 11-unit letter has 7 pixels then

} // namespace

QPainterPath roundedPath(const Polyline &line, double radius)
{
    QPainterPath path;
    if (line.empty())
        return path;
    path.moveTo(line.front());
    for (std::size_t i = 1; i + 1 < line.size(); ++i) {
        const QPointF before = line[i - 1] - line[i];
        const QPointF after = line[i + 1] - line[i];
        const double lengthBefore = std::hypot(before.x(), before.y());
        const double lengthAfter = std::hypot(after.x(), after.y());
        const double r = std::min({radius, lengthBefore / 2, lengthAfter / 2});
        if (r < 0.5) {
            path.lineTo(line[i]);
            continue;
        }
        path.lineTo(line[i] + before / lengthBefore * r);
        path.quadTo(line[i], line[i] + after / lengthAfter * r);
    }
    path.lineTo(line.back());
    return path;
}

QPen cablePen(const CanvasCable &cable, const QPalette &palette)
{
    QPen pen(
        theme::colour(cable.dangling ? Role::Reject : theme::cableRole(cable.domain), palette));
    pen.setWidthF(cable.bundle ? 3.2 : 1.8);
    pen.setCapStyle(Qt::FlatCap);
    if (cable.off || cable.dangling)
        pen.setDashPattern({3, 2});
    return pen;
}

Detail CanvasPainter::detailAt(double scale)
{
    return scale < farLimit ? Detail::Far : scale < nearLimit ? Detail::Middle : Detail::Near;
}

void CanvasPainter::setPalette(const QPalette &palette)
{
    m_palette = palette;
}

void CanvasPainter::paintGrid(QPainter &painter, const QRectF &exposed, double scale) const
{
    painter.fillRect(exposed, theme::colour(Role::CanvasBackground, m_palette));
    double step = canvas::grid * 2;
    while (step * scale < 15.0)
        step *= 2;
    std::vector<QPointF> points;
    for (double x = std::floor(exposed.left() / step) * step; x <= exposed.right(); x += step) {
        for (double y = std::floor(exposed.top() / step) * step; y <= exposed.bottom(); y += step)
            points.emplace_back(x, y);
    }
    QPen pen(theme::colour(Role::Grid, m_palette), 1);
    pen.setCosmetic(true);
    painter.setRenderHint(QPainter::Antialiasing,
                          false); // smooth points took two thirds of the frame
    painter.setPen(pen);
    painter.drawPoints(points.data(), int(points.size()));
    painter.setRenderHint(QPainter::Antialiasing, true);
}

void CanvasPainter::paintCables(QPainter &painter, const CanvasModel &model, const QRectF &exposed,
                                double scale)
{
    const std::vector<int> visible = model.cablesIn(exposed);
    m_counts.cables = int(visible.size());
    const Detail detail = detailAt(scale);
    if (detail == Detail::Far) {
        paintFarCables(painter, model, visible, scale);
        return;
    }
    painter.setBrush(Qt::NoBrush);
    for (const int cable : visible)
        paintCable(painter, model.cables()[std::size_t(cable)], detail);
    for (const int cable : visible)
        paintCableLabel(painter, model.cables()[std::size_t(cable)], scale);
}

void CanvasPainter::paintFarCables(QPainter &painter, const CanvasModel &model,
                                   const std::vector<int> &cables, double scale) const
{
    const double shortest =
        cables.size() > 20'000 ? 4.0 / scale : 0.0; // dots between dots only cost time
    std::array<std::vector<QLineF>, 5> lines;       // by domain: one call each
    for (const int cable : cables) {
        const Polyline &line = model.cables()[std::size_t(cable)].line;
        auto &list = lines[std::size_t(model.cables()[std::size_t(cable)].domain)];
        for (std::size_t i = 1; i < line.size(); ++i) {
            if ((line[i] - line[i - 1]).manhattanLength() >= shortest)
                list.emplace_back(line[i - 1], line[i]);
        }
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (std::size_t domain = 0; domain < lines.size(); ++domain) {
        QColor colour = theme::colour(theme::cableRole(PortDomain(domain)), m_palette);
        colour.setAlphaF(cables.size() > 5000 ? 0.35F : 0.8F);
        QPen pen(colour, 1);
        pen.setCosmetic(true);
        painter.setPen(pen);
        painter.drawLines(lines[domain].data(), int(lines[domain].size()));
    }
    painter.setRenderHint(QPainter::Antialiasing, true);
}

void CanvasPainter::paintCable(QPainter &painter, const CanvasCable &cable, Detail detail) const
{
    if (cable.line.size() < 2)
        return;
    QPen pen = cablePen(cable, m_palette);
    if (detail == Detail::Middle) {
        painter.setPen(pen);
        painter.drawPolyline(cable.line.data(), int(cable.line.size()));
        return;
    }
    QPainterPath path = roundedPath(cable.line, 6.0);
    for (const auto &[span, end, next] :
         {std::tuple(cable.fromSpan, cable.line.front(), cable.line[1]),
          std::tuple(cable.toSpan, cable.line.back(), cable.line[cable.line.size() - 2])}) {
        if (span.isNull())
            continue;
        const double out =
            next.x() < end.x() ? -9.0 : 9.0; // a bracket around the ports of the bundle
        path.moveTo(span.p1());
        path.lineTo(span.x1() + out, span.y1());
        path.lineTo(span.x2() + out, span.y2());
        path.lineTo(span.p2());
    }
    // A margin in the colour of the ground: at a crossing one sees which cable passes over.
    painter.setPen(QPen(theme::colour(Role::CanvasBackground, m_palette), pen.widthF() + 2.6,
                        Qt::SolidLine, Qt::FlatCap));
    painter.drawPath(path);
    painter.setPen(pen);
    painter.drawPath(path);
}

void CanvasPainter::paintCableLabel(QPainter &painter, const CanvasCable &cable, double scale) const
{
    if (cable.label.isEmpty() || cable.line.size() < 2)
        return;
    const double size = std::max(canvas::portSize, std::round(7.5 / scale));
    const QFont font = canvas::font(size, true);
    const QFontMetricsF metrics(font);
    const double width = metrics.horizontalAdvance(cable.label) + size * 0.8;
    QRectF chip(0, 0, width, size * 1.5);
    chip.moveCenter(cable.labelAt);
    const QColor colour = theme::colour(theme::cableRole(cable.domain), m_palette);
    painter.setPen(QPen(colour, 1));
    painter.setBrush(theme::colour(Role::BlockFill, m_palette));
    painter.drawRoundedRect(chip, chip.height() / 2, chip.height() / 2);
    painter.setFont(font);
    painter.setPen(theme::colour(Role::BlockText, m_palette));
    painter.drawText(chip, Qt::AlignCenter, cable.label);
    painter.setBrush(Qt::NoBrush);
}

} // namespace nongjang
