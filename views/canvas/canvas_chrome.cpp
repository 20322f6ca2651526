#include "views/canvas/canvas_chrome.h"

#include "views/theme/theme.h"

#include <QLocale>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace nongjang {

namespace {

using theme::Role;

constexpr int widestTip = 320;
constexpr int barWidth = 80;
constexpr int barHeight = 10;
constexpr int swatchWidth = 18;
constexpr int cornerMargin = 8;
constexpr int legendInset = 8;
constexpr int legendGap = 6;

QString percent(int value)
{
    return CanvasChrome::tr("%1 %", "percentage").arg(QLocale().toString(value));
}

} // namespace

QRect rectInCorner(const QRect &viewport, QSize size, Qt::Corner corner)
{
    const QRect room = viewport.adjusted(cornerMargin, cornerMargin, -cornerMargin, -cornerMargin);
    QRect rect(room.topLeft(), size);
    if (corner == Qt::TopRightCorner || corner == Qt::BottomRightCorner)
        rect.moveRight(room.right());
    if (corner == Qt::BottomLeftCorner || corner == Qt::BottomRightCorner)
        rect.moveBottom(room.bottom());
    return rect;
}

void CanvasChrome::paintHint(QPainter &painter, bool isBoard) const
{
    const QColor dim = theme::colour(Role::BlockDimText, m_palette);
    const QRectF icon(m_viewport.center().x() - 28, m_viewport.center().y() - 76, 56, 56);
    theme::paintIcon(painter, isBoard ? QStringLiteral("die") : QStringLiteral("gpu"), icon,
                     theme::blend(theme::colour(Role::CanvasBackground, m_palette), dim, 0.6));
    QFont large = m_font;
    large.setPointSizeF(large.pointSizeF() * 1.4);
    painter.setFont(large);
    painter.setPen(theme::colour(Role::BlockText, m_palette));
    painter.drawText(m_viewport.adjusted(20, 20, -20, 0), Qt::AlignCenter | Qt::TextWordWrap,
                     isBoard ? tr("Drag a die or a switch chip here from the parts list")
                             : tr("Drag a GPU here from the parts list"));
    painter.setFont(m_font);
    painter.setPen(dim);
    painter.drawText(m_viewport.adjusted(20, 84, -20, 0), Qt::AlignCenter | Qt::TextWordWrap,
                     isBoard
                         ? tr("Then drop memory and phases on the die, and place connectors.")
                         : tr("Then drop cards on a board, or drag from port to port to connect "
                              "them."));
}

void CanvasChrome::paintTip(QPainter &painter, QPointF pointer, const QString &text) const
{
    const QFontMetrics metrics(m_font);
    const QRect wanted = metrics.boundingRect(QRect(0, 0, widestTip, 1000), Qt::TextWordWrap, text);
    QRect box(pointer.toPoint() + QPoint(18, 22), wanted.size() + QSize(16, 10));
    if (box.right() > m_viewport.right() - 4)
        box.moveRight(int(pointer.x()) - 12);
    if (box.bottom() > m_viewport.bottom() - 4)
        box.moveBottom(int(pointer.y()) - 14);
    box.moveLeft(std::max(box.left(), m_viewport.left() + 4));
    box.moveTop(std::max(box.top(), m_viewport.top() + 4));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme::colour(Role::BlockBorder, m_palette));
    painter.setBrush(m_palette.color(QPalette::ToolTipBase));
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter.setFont(m_font);
    painter.setPen(m_palette.color(QPalette::ToolTipText));
    painter.drawText(box.adjusted(8, 5, -8, -5), Qt::AlignLeft | Qt::TextWordWrap, text);
}

CanvasChrome::Legend CanvasChrome::loadLegend()
{
    return {tr("Link load"), percent(0), percent(100), {}, true, Qt::BottomLeftCorner};
}

/// One low line: it lies over the drawing.
QRect CanvasChrome::legendRect(const Legend &legend) const
{
    const QFontMetrics metrics(m_font);
    int width = barWidth + 2 * legendInset;
    for (const QString &text : {legend.title, legend.low, legend.high, legend.unknown})
        width += text.isEmpty() ? 0 : metrics.horizontalAdvance(text) + legendGap;
    if (!legend.unknown.isEmpty())
        width += 2 * legendGap + swatchWidth;
    return rectInCorner(m_viewport, {width, metrics.height() + 6}, legend.corner);
}

void CanvasChrome::paintLegend(QPainter &painter, const Legend &legend) const
{
    const QRect box = legendRect(legend);
    const QFontMetrics metrics(m_font);
    QColor fill = theme::colour(Role::BlockFill, m_palette);
    fill.setAlphaF(0.88F);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme::colour(Role::BlockBorder, m_palette));
    painter.setBrush(fill);
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
    painter.setFont(m_font);
    int x = box.left() + legendInset;
    const auto write = [&](const QString &text, Role role) {
        painter.setPen(theme::colour(role, m_palette));
        const int width = metrics.horizontalAdvance(text);
        painter.drawText(QRect(x, box.top(), width + 2, box.height()),
                         Qt::AlignLeft | Qt::AlignVCenter, text);
        x += width + legendGap;
    };
    write(legend.title, Role::BlockText);
    write(legend.low, Role::BlockDimText);
    paintBar(painter, {double(x), box.center().y() + 0.5}, legend.hasWidths);
    x += barWidth + legendGap;
    write(legend.high, Role::BlockDimText);
    if (legend.unknown.isEmpty())
        return;
    x += legendGap;
    const QRectF swatch(x, box.center().y() + 0.5 - barHeight / 2.0, swatchWidth, barHeight);
    const QColor grey = theme::colour(Role::BlockBorder, m_palette);
    painter.setPen(grey);
    painter.setBrush(QBrush(grey, Qt::BDiagPattern));
    painter.drawRect(swatch);
    x += swatchWidth + legendGap;
    write(legend.unknown, Role::BlockDimText);
}

/// From pale to strong, left middle at `start`; a wedge where more is also thicker.
void CanvasChrome::paintBar(QPainter &painter, QPointF start, bool isWedge) const
{
    const double thin = isWedge ? 1.0 : barHeight / 2.0;
    QPainterPath bar(start - QPointF(0, thin));
    bar.lineTo(start + QPointF(barWidth, -barHeight / 2.0));
    bar.lineTo(start + QPointF(barWidth, barHeight / 2.0));
    bar.lineTo(start + QPointF(0, thin));
    bar.closeSubpath();
    QLinearGradient gradient(start.x(), 0, start.x() + barWidth, 0);
    for (int stop = 0; stop <= 10; ++stop)
        gradient.setColorAt(stop / 10.0, theme::loadColour(stop / 10.0, m_palette));
    painter.fillPath(bar, gradient);
}

} // namespace nongjang
