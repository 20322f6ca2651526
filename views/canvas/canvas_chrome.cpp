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
constexpr int barWidth = 128;
constexpr int barHeight = 10;
constexpr int legendMargin = 10;

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

QRect CanvasChrome::legendRect() const
{
    const QFontMetrics metrics(m_font);
    const int width = std::max(barWidth, metrics.horizontalAdvance(tr("Link load, all-reduce")));
    const QSize size(width + 20, 2 * metrics.height() + barHeight + 18);
    return {m_viewport.left() + legendMargin,
            m_viewport.bottom() - legendMargin - size.height() + 1, size.width(), size.height()};
}

void CanvasChrome::paintLegend(QPainter &painter) const
{
    const QRect box = legendRect();
    const QFontMetrics metrics(m_font);
    QColor fill = theme::colour(Role::BlockFill, m_palette);
    fill.setAlphaF(0.9F);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme::colour(Role::BlockBorder, m_palette));
    painter.setBrush(fill);
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
    const QRect inner = box.adjusted(10, 6, -10, -6);
    painter.setFont(m_font);
    painter.setPen(theme::colour(Role::BlockText, m_palette));
    painter.drawText(QRect(inner.topLeft(), QSize(inner.width(), metrics.height())),
                     Qt::AlignLeft | Qt::AlignVCenter, tr("Link load, all-reduce"));
    // A wedge: busier is darker (lighter on dark ground) and thicker.
    const double top = inner.top() + metrics.height() + 3;
    const double left = inner.left(), right = inner.right() + 1;
    QPainterPath wedge;
    wedge.moveTo(left, top + barHeight / 2.0 - 1);
    wedge.lineTo(right, top);
    wedge.lineTo(right, top + barHeight);
    wedge.lineTo(left, top + barHeight / 2.0 + 1);
    wedge.closeSubpath();
    QLinearGradient gradient(left, 0, right, 0);
    for (int stop = 0; stop <= 10; ++stop)
        gradient.setColorAt(stop / 10.0, theme::loadColour(stop / 10.0, m_palette));
    painter.fillPath(wedge, gradient);
    const QRectF numbers(left, top + barHeight + 1, right - left, metrics.height());
    painter.setPen(theme::colour(Role::BlockDimText, m_palette));
    painter.drawText(numbers, Qt::AlignLeft | Qt::AlignVCenter, percent(0));
    painter.drawText(numbers, Qt::AlignHCenter | Qt::AlignVCenter, percent(50));
    painter.drawText(numbers, Qt::AlignRight | Qt::AlignVCenter, percent(100));
}

} // namespace nongjang
