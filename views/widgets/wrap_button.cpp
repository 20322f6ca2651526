#include "views/widgets/wrap_button.h"

#include <QPainter>
#include <QStyleOptionFocusRect>

namespace nongjang {

namespace {

constexpr int margin = 8;
constexpr int stripe = 3;
constexpr int iconExtent = 18;

} // namespace

WrapButton::WrapButton(const QString &objectName, QWidget *parent)
    : QAbstractButton(parent)
{
    setObjectName(objectName);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void WrapButton::setAccent(const QColor &colour)
{
    m_accent = colour;
    update();
}

void WrapButton::setTitle(const QString &title)
{
    m_title = title;
    updateGeometry();
    update();
}

QFont WrapButton::titleFont() const
{
    QFont result = font();
    result.setBold(true);
    return result;
}

WrapButton::Lines WrapButton::lines(int width) const
{
    const int left = stripe + margin + (icon().isNull() ? 0 : iconExtent + margin);
    const int textWidth = std::max(width - left - margin, 40);
    const auto heightOf = [textWidth](const QFont &font, const QString &text) {
        if (text.isEmpty())
            return 0;
        return QFontMetrics(font)
            .boundingRect(QRect(0, 0, textWidth, 100000), Qt::TextWordWrap | Qt::AlignLeft, text)
            .height();
    };
    const int titleHeight = heightOf(titleFont(), m_title);
    const int textHeight = heightOf(font(), text());
    const int gap = titleHeight > 0 && textHeight > 0 ? 2 : 0;
    return {QRect(left, margin, textWidth, titleHeight),
            QRect(left, margin + titleHeight + gap, textWidth, textHeight)};
}

int WrapButton::heightForWidth(int width) const
{
    const Lines area = lines(width);
    const int height = area.text.bottom() + 1 - margin;
    return std::max(height, icon().isNull() ? 0 : iconExtent) + 2 * margin;
}

QSize WrapButton::sizeHint() const
{
    return {260, heightForWidth(260)};
}

QSize WrapButton::minimumSizeHint() const
{
    return {120, fontMetrics().height() + 2 * margin};
}

void WrapButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor fill = palette().color(QPalette::Base);
    if (isEnabled() && (underMouse() || isDown()))
        fill = palette().color(isDown() ? QPalette::Midlight : QPalette::AlternateBase);
    painter.setPen(palette().color(QPalette::Mid));
    painter.setBrush(fill);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    if (m_accent.isValid())
        painter.fillRect(QRect(1, 4, stripe, height() - 8), m_accent);
    if (!icon().isNull())
        icon().paint(&painter,
                     QRect(stripe + margin, (height() - iconExtent) / 2, iconExtent, iconExtent));
    const Lines area = lines(width());
    const int down = std::max((height() - (area.text.bottom() + 1 + margin)) / 2, 0);
    const QPalette::ColorGroup group = isEnabled() ? QPalette::Active : QPalette::Disabled;
    QColor colour = palette().color(group, QPalette::Text);
    painter.setPen(colour);
    if (!m_title.isEmpty()) {
        painter.setFont(titleFont());
        painter.drawText(area.title.translated(0, down), Qt::TextWordWrap | Qt::AlignLeft, m_title);
        painter.setFont(font());
        colour.setAlphaF(0.75F);
        painter.setPen(colour);
    }
    painter.drawText(area.text.translated(0, down), Qt::TextWordWrap | Qt::AlignLeft, text());
    if (hasFocus()) {
        painter.setPen(QPen(palette().color(QPalette::Highlight), 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    }
}

} // namespace nongjang
