#include "views/canvas/canvas_layer.h"

#include <QPainter>
#include <QStyleOptionGraphicsItem>

#include <cmath>

namespace nongjang {

void CanvasLayer::paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *)
{
    const QTransform transform = painter->worldTransform();
    m_paint(*painter, option->exposedRect, std::hypot(transform.m11(), transform.m12()));
}

} // namespace nongjang
