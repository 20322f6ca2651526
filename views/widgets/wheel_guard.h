#pragma once

class QWidget;

namespace nongjang {

/// Scrolling must not change a choice that happens to be under the mouse: the wheel turns `widget` only while it has the focus.
void ignoreWheelWithoutFocus(QWidget *widget);

} // namespace nongjang
