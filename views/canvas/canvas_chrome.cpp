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
constexpr int legendMargin = 8;
constexpr int legendInset = 8;
constexpr int legendGap = 6;

QString percent(int value)
{
    return CanvasChrome::tr("%1 %", "percentage").arg(QLocale().toString(value));
}

} // namespace

void CanvasChrome::paintHint(QPainter &painter) const
{
    const QColor dim = theme::colour(Role::BlockDimText, m_palette);
    const QRectF icon(m_viewport.center().x() - 28, m_viewport.center().y() - 76, 56, 56);
    theme::paintIcon(painter, QStringLiteral("gpu"), icon,
                     theme::blend(theme::colour(Role::CanvasBackground, m_palette), dim, 0.6));
    QFont large = m_font;
    large.setPointSizeF(large.pointSizeF() * 1.4);
    painter.setFont(large);
    painter.setPen(theme::colour(Role::BlockText, m_palette));
    painter.drawText(m_viewport.adjusted(20, 20, -20, 0), Qt::AlignCenter | Qt::TextWordWrap,
                     tr("Drag a GPU here from the parts list"));
    painter.setFont(m_font);
    painter.setPen(dim);
    painter.drawText(m_viewport.adjusted(20, 84, -20, 0), Qt::AlignCenter | Qt::TextWordWrap,
                     tr("Then drop cards on a board, or drag from port to port to connect them."));
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

/// One low line: it lies over the drawing.
QRect CanvasChrome::legendRect() const
{
    const QFontMetrics metrics(m_font);
    const int width =
        metrics.horizontalAdvance(tr("Link load")) + metrics.horizontalAdvance(percent(0))
        + metrics.horizontalAdvance(percent(100)) + barWidth + 2 * legendInset + 3 * legendGap;
    const QSize size(width, metrics.height() + 6);
    return {m_viewport.left() + legendMargin,
            m_viewport.bottom() - legendMargin - size.height() + 1, size.width(), size.height()};
}

void CanvasChrome::paintLegend(QPainter &painter) const
{
    const QRect box = legendRect();
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
    write(tr("Link load"), Role::BlockText);
    write(percent(0), Role::BlockDimText);
    // A wedge: busier is darker (lighter on dark ground) and thicker.
    const double middle = box.center().y() + 0.5;
    QPainterPath wedge(QPointF(x, middle - 1));
    wedge.lineTo(x + barWidth, middle - barHeight / 2.0);
    wedge.lineTo(x + barWidth, middle + barHeight / 2.0);
    wedge.lineTo(x, middle + 1);
    wedge.closeSubpath();
    QLinearGradient gradient(x, 0, x + barWidth, 0);
    for (int stop = 0; stop <= 10; ++stop)
        gradient.setColorAt(stop / 10.0, theme::loadColour(stop / 10.0, m_palette));
    painter.fillPath(wedge, gradient);
    x += barWidth + legendGap;
    write(percent(100), Role::BlockDimText);
}

} // namespace nongjang
