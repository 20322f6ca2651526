// The style of the desktop, with boxes to tick that can be seen on a dark ground.
#pragma once

#include <QProxyStyle>

namespace nongjang::theme {

/// Fusion draws the edge of a box darker than its ground: on a dark one nothing is left of it.
class OutlinedStyle final : public QProxyStyle
{
    Q_OBJECT

public:
    OutlinedStyle();
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget = nullptr) const override;
};

} // namespace nongjang::theme
