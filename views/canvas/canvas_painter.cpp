#include "views/canvas/canvas_painter.h"

#include "views/theme/theme.h"

#include <QPainter>
#include <QPainterPath>

#include <array>
#include <cmath>

namespace nongjang {

namespace {

using theme::Role;

constexpr std::size_t domains = 5; ///< PortDomain
constexpr std::size_t loadSteps = 6;

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
    QPen pen(theme::colour(cable.loose      ? Role::WarningText
                           : cable.dangling ? Role::Reject
                                            : theme::cableRole(cable.domain),
                           palette));
    pen.setWidthF(cable.bundle ? 3.2 : 1.8);
    pen.setCapStyle(Qt::FlatCap);
    if (cable.off || cable.dangling)
        pen.setDashPattern({3, 2});
    return pen;
}

Detail CanvasPainter::detailAt(double scale)
{
    return scale < canvas::farScale    ? Detail::Far
           : scale < canvas::nearScale ? Detail::Middle
                                       : Detail::Near;
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
        paintCable(painter, model, model.cables()[std::size_t(cable)], detail);
    for (const int cable : visible) {
        const CanvasCable &shown = model.cables()[std::size_t(cable)];
        if (!m_loadsShown || !shown.badge) // badges lie above the blocks
            paintCableLabel(painter, model, shown);
    }
}

void CanvasPainter::paintFarCables(QPainter &painter, const CanvasModel &model,
                                   const std::vector<int> &cables, double scale) const
{
    const double shortest =
        cables.size() > 20'000 ? 4.0 / scale : 0.0; // dots between dots only cost time
    // By pen, one call each: the domains, then the steps of load, then what carries nothing.
    constexpr std::size_t idleGroup = domains + loadSteps;
    std::array<std::vector<QLineF>, idleGroup + 1> lines;
    for (const int cable : cables) {
        const CanvasCable &shown = model.cables()[std::size_t(cable)];
        const LinkLoad *load = loadOf(model, shown);
        auto &list = lines[model.isIdle(shown) ? idleGroup
                           : load ? domains + std::size_t(load->utilisation * (loadSteps - 1) + 0.5)
                                  : std::size_t(shown.domain)];
        for (std::size_t i = 1; i < shown.line.size(); ++i) {
            if ((shown.line[i] - shown.line[i - 1]).manhattanLength() >= shortest)
                list.emplace_back(shown.line[i - 1], shown.line[i]);
        }
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (std::size_t group = 0; group < lines.size(); ++group) {
        const bool isIdle = group == idleGroup;
        const bool loaded = group >= domains && !isIdle;
        const double share = loaded ? double(group - domains) / (loadSteps - 1) : 0.0;
        QColor colour = loaded   ? theme::loadColour(share, m_palette)
                        : isIdle ? m_palette.color(QPalette::Mid)
                                 : theme::colour(theme::cableRole(PortDomain(group)), m_palette);
        if (isIdle)
            colour.setAlphaF(0.3F);
        else if (!loaded)
            colour.setAlphaF(cables.size() > 5000 ? 0.35F : 0.8F);
        QPen pen(colour, loaded && share > 0.7 && cables.size() <= 5000 ? 2 : 1);
        pen.setCosmetic(true);
        painter.setPen(pen);
        painter.drawLines(lines[group].data(), int(lines[group].size()));
    }
    painter.setRenderHint(QPainter::Antialiasing, true);
}

void CanvasPainter::paintCable(QPainter &painter, const CanvasModel &model,
                               const CanvasCable &cable, Detail detail) const
{
    if (cable.line.size() < 2)
        return;
    const QPen pen = loadedPen(model, cable);
    if (detail == Detail::Middle) {
        painter.setPen(pen);
        painter.drawPolyline(cable.line.data(), int(cable.line.size()));
        paintLooseEnd(painter, cable, pen);
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
    paintLooseEnd(painter, cable, pen);
}

/// An open circle: here something can be plugged in.
void CanvasPainter::paintLooseEnd(QPainter &painter, const CanvasCable &cable, QPen pen) const
{
    if (!cable.loose)
        return;
    pen.setStyle(Qt::SolidLine);
    painter.setPen(pen);
    painter.setBrush(theme::colour(Role::CanvasBackground, m_palette));
    painter.drawEllipse(cable.looseAt(), canvas::looseRadius, canvas::looseRadius);
    painter.setBrush(Qt::NoBrush);
}

} // namespace nongjang
