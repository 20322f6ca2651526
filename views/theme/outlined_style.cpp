#include "views/theme/outlined_style.h"

#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>

namespace nongjang::theme {

OutlinedStyle::OutlinedStyle()
    : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion")))
{}

void OutlinedStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
                                  QPainter *painter, const QWidget *widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    const bool isBox = element == PE_IndicatorCheckBox || element == PE_IndicatorItemViewItemCheck;
    const bool isDark = option->palette.window().color().lightness()
                        < option->palette.windowText().color().lightness();
    if (!isDark || (!isBox && element != PE_IndicatorRadioButton))
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing, !isBox);
    painter->setBrush(Qt::NoBrush);
    const bool isEnabled = option->state.testFlag(State_Enabled);
    painter->setPen(option->palette.color(isEnabled ? QPalette::Active : QPalette::Disabled,
                                          QPalette::PlaceholderText));
    const QRectF edge = QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5);
    if (isBox)
        painter->drawRect(edge);
    else
        painter->drawEllipse(edge.adjusted(0.5, 0.5, -0.5, -0.5));
    painter->restore();
}

} // namespace nongjang::theme
