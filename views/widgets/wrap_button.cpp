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

QRect WrapButton::textRect(int width) const
{
    const int left = stripe + margin + (icon().isNull() ? 0 : iconExtent + margin);
    const int textWidth = std::max(width - left - margin, 40);
    const QRect bounds = fontMetrics().boundingRect(QRect(0, 0, textWidth, 100000),
                                                    Qt::TextWordWrap | Qt::AlignLeft, text());
    return {left, margin, textWidth, bounds.height()};
}

int WrapButton::heightForWidth(int width) const
{
    return std::max(textRect(width).height(), icon().isNull() ? 0 : iconExtent) + 2 * margin;
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
    const QRect area = textRect(width());
    if (!icon().isNull())
        icon().paint(&painter,
                     QRect(stripe + margin, (height() - iconExtent) / 2, iconExtent, iconExtent));
    const QPalette::ColorGroup group = isEnabled() ? QPalette::Active : QPalette::Disabled;
    painter.setPen(palette().color(group, QPalette::Text));
    const int top = std::max((height() - area.height()) / 2, margin);
    painter.drawText(QRect(area.x(), top, area.width(), height() - top),
                     Qt::TextWordWrap | Qt::AlignLeft, text());
    if (hasFocus()) {
        painter.setPen(QPen(palette().color(QPalette::Highlight), 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    }
}

} // namespace nongjang
