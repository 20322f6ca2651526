#include "views/widgets/vertical_scroll_area.h"

namespace nongjang {

VerticalScrollArea::VerticalScrollArea(const QString &objectName, QWidget *parent)
    : QScrollArea(parent)
{
    setObjectName(objectName);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus); // the fields inside take it
}

} // namespace nongjang
