#include "views/widgets/wheel_guard.h"

#include <QEvent>
#include <QWidget>

namespace nongjang {

namespace {

class WheelGuard final : public QObject
{
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::Wheel || static_cast<QWidget *>(watched)->hasFocus())
            return QObject::eventFilter(watched, event);
        event->ignore();
        return true;
    }
};

} // namespace

void ignoreWheelWithoutFocus(QWidget *widget)
{
    widget->setFocusPolicy(Qt::StrongFocus); // the wheel gives no focus
    widget->installEventFilter(new WheelGuard(widget));
}

} // namespace nongjang
