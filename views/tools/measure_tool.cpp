#include "views/tools/measure_tool.h"

#include "model/session/design_session.h"
#include "views/theme/theme.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace nongjang {

namespace {

constexpr double pickPixels = 5.0;
constexpr double endPixels = 5.0; ///< half of the bars at the ends
constexpr double textPixels = 12.0;

/// From one range to another: where the shortest way begins and ends.
std::pair<double, double> shortest(double low, double high, double otherLow, double otherHigh)
{
    if (high < otherLow)
        return {high, otherLow};
    if (otherHigh < low)
        return {low, otherHigh};
    const double middle = (std::max(low, otherLow) + std::min(high, otherHigh)) / 2;
    return {middle, middle};
}

} // namespace

QLineF shortestLine(const QRectF &from, const QRectF &to)
{
    const auto [x1, x2] = shortest(from.left(), from.right(), to.left(), to.right());
    const auto [y1, y2] = shortest(from.top(), from.bottom(), to.top(), to.bottom());
    return {x1, y1, x2, y2};
}

void MeasureTool::activate(ToolContext &toolContext)
{
    CanvasTool::activate(toolContext);
    context().setCursor(Qt::CrossCursor);
}

void MeasureTool::mousePress(const ToolEvent &event)
{
    if (event.button != Qt::LeftButton)
        return;
    context().showTip({});
    m_measuring = true;
    m_from = event.scene;
    m_line = {};
    context().updateOverlay();
}

void MeasureTool::mouseMove(const ToolEvent &event)
{
    if (m_measuring)
        measureTo(event.scene);
    else
        context().showTip(cableLength(event.scene));
}

void MeasureTool::mouseRelease(const ToolEvent &event)
{
    if (event.button != Qt::LeftButton || !m_measuring)
        return;
    measureTo(event.scene);
    m_measuring = false;
}

void MeasureTool::measureTo(QPointF scene)
{
    const CanvasModel &model = context().model();
    const int from = model.hit(m_from, 0).block;
    const int to = model.hit(scene, 0).block;
    m_line = from >= 0 && to >= 0 && from != to ? shortestLine(
                 model.blocks()[std::size_t(from)].rect(), model.blocks()[std::size_t(to)].rect())
                                                : QLineF(m_from, scene);
    context().updateOverlay();
}

QString MeasureTool::cableLength(QPointF scene) const
{
    const CanvasModel &model = context().model();
    const CanvasHit hit = model.hit(scene, pickPixels / context().scale());
    const AssemblyPtr assembly =
        context().session().document().design().assembly(context().assemblyId());
    if (hit.cable < 0 || !assembly)
        return {};
    const int index = model.cables()[std::size_t(hit.cable)].index;
    if (index >= assembly->cables.size())
        return {};
    const std::optional<TypedValue> &length = assembly->cables[index].length;
    return length ? tr("Cable length: %1").arg(length->text) : tr("Cable length not given");
}

bool MeasureTool::keyPress(const QKeyEvent &event)
{
    if (event.key() != Qt::Key_Escape || (!m_measuring && m_line.isNull()))
        return false;
    cancel();
    return true;
}

void MeasureTool::cancel()
{
    m_measuring = false;
    m_line = {};
    context().showTip({});
    context().updateOverlay();
}

void MeasureTool::paintOverlay(QPainter &painter, double scale)
{
    if (m_line.isNull())
        return;
    const QPalette palette = context().palette();
    QPen pen(theme::colour(theme::Role::Selection, palette), 1.5);
    pen.setCosmetic(true);
    painter.setPen(pen);
    painter.drawLine(m_line);
    const QLineF normal = m_line.normalVector().unitVector();
    const QPointF bar = (normal.p2() - normal.p1()) * endPixels / scale;
    for (const QPointF end : {m_line.p1(), m_line.p2()})
        painter.drawLine(end - bar, end + bar);
    const QLocale locale;
    const auto number = [&locale](double value) {
        return locale.toString(qRound(std::abs(value)));
    };
    const QString text =
        tr("%1 (%2 × %3)", "distance in canvas units, across, down")
            .arg(number(m_line.length()), number(m_line.dx()), number(m_line.dy()));
    const QFont font = canvas::font(textPixels / scale, true);
    const QSizeF size(QFontMetricsF(font).horizontalAdvance(text) + 10 / scale,
                      textPixels * 1.7 / scale);
    QRectF box(QPointF(), size);
    box.moveCenter(m_line.center());
    painter.setBrush(palette.color(QPalette::ToolTipBase));
    painter.drawRoundedRect(box, 4 / scale, 4 / scale);
    painter.setBrush(Qt::NoBrush);
    painter.setFont(font);
    painter.setPen(palette.color(QPalette::ToolTipText));
    painter.drawText(box, Qt::AlignCenter, text);
}

} // namespace nongjang
