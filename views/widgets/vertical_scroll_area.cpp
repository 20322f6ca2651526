#include "views/widgets/vertical_scroll_area.h"

#include <QEvent>
#include <QScrollBar>

#include <algorithm>

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

void VerticalScrollArea::setFittedWidth(int least)
{
    m_leastWidth = least;
    fitWidth();
}

bool VerticalScrollArea::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        fitWidth();
    return QScrollArea::eventFilter(watched, event); // which watches its widget too
}

void VerticalScrollArea::fitWidth()
{
    if (m_leastWidth > 0 && widget())
        setFixedWidth(std::max(m_leastWidth, widget()->minimumSizeHint().width()
                                                 + verticalScrollBar()->sizeHint().width()));
}

} // namespace nongjang
