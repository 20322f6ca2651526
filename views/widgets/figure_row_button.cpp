#include "views/widgets/figure_row_button.h"

#include <QPainter>

namespace nongjang {

namespace {

constexpr int horizontal = 6;
constexpr int vertical = 2;
constexpr int gap = 8;

QColor mixed(const QColor &a, const QColor &b, double share)
{
    const auto mix = [share](int x, int y) {
        return int(x * share + y * (1.0 - share));
    };
    return {mix(a.red(), b.red()), mix(a.green(), b.green()), mix(a.blue(), b.blue())};
}

} // namespace

FigureRowButton::FigureRowButton(const QString &objectName, QWidget *parent)
    : QAbstractButton(parent)
{
    setObjectName(objectName);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void FigureRowButton::setValue(const QString &value, const QString &small, bool known)
{
    const bool resized = small.isEmpty() != m_small.isEmpty();
    m_value = value;
    m_small = small;
    m_known = known;
    if (resized)
        updateGeometry();
    update();
}

void FigureRowButton::setDelta(const QString &text, const QColor &colour)
{
    const bool resized = text.isEmpty() != m_delta.isEmpty();
    m_delta = text;
    m_deltaColour = colour;
    if (resized)
        updateGeometry();
    update();
}

void FigureRowButton::setEmphasis(bool emphasis)
{
    m_emphasis = emphasis;
    updateGeometry();
    update();
}

void FigureRowButton::setStale(bool stale)
{
    if (m_stale == stale)
        return;
    m_stale = stale;
    update();
}

QFont FigureRowButton::valueFont() const
{
    QFont result = font();
    result.setBold(m_known);
    if (m_emphasis)
        result.setPointSizeF(result.pointSizeF() * 1.25);
    return result;
}

QFont FigureRowButton::smallFont() const
{
    QFont result = font();
    result.setPointSizeF(result.pointSizeF() * 0.88);
    return result;
}

QSize FigureRowButton::sizeHint() const
{
    int height = QFontMetrics(valueFont()).height() + 2 * vertical;
    for (const QString &below : {m_small, m_delta})
        if (!below.isEmpty())
            height += QFontMetrics(smallFont()).height();
    return {220, height};
}

QSize FigureRowButton::minimumSizeHint() const
{
    return {140, sizeHint().height()};
}

void FigureRowButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse() || isDown() || isChecked()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(palette().color(isDown() ? QPalette::Midlight : QPalette::AlternateBase));
        painter.drawRoundedRect(rect(), 3, 3);
    }
    const QColor text = palette().color(QPalette::Text);
    const QColor dim = mixed(text, palette().color(QPalette::Base), 0.62);
    const QRect area = rect().adjusted(horizontal, vertical, -horizontal, -vertical);

    const QFontMetrics valueMetrics(valueFont());
    const int valueWidth = valueMetrics.horizontalAdvance(m_value);
    const int lineHeight = valueMetrics.height();
    const QRect line(area.x(), area.y(), area.width(), lineHeight);
    painter.setFont(font());
    painter.setPen(dim);
    const QString title = fontMetrics().elidedText(QAbstractButton::text(), Qt::ElideRight,
                                                   area.width() - valueWidth - gap);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, title);
    painter.setFont(valueFont());
    painter.setPen(m_known && !m_stale ? text : dim);
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, m_value);
    painter.setFont(smallFont());
    const QFontMetrics smallMetrics(smallFont());
    int top = area.y() + lineHeight;
    for (const auto &[words, colour] :
         {std::pair(m_small, dim), std::pair(m_delta, m_deltaColour)}) {
        if (words.isEmpty())
            continue;
        const QRect below(area.x(), top, area.width(), smallMetrics.height());
        painter.setPen(colour);
        painter.drawText(below, Qt::AlignRight | Qt::AlignVCenter,
                         smallMetrics.elidedText(words, Qt::ElideRight, area.width()));
        top += below.height();
    }
    if (hasFocus()) {
        painter.setPen(QPen(palette().color(QPalette::Highlight), 1.2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.6, 0.6, -0.6, -0.6), 3, 3);
    }
}

} // namespace nongjang
