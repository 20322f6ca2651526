#include "views/panels/part_drag.h"

#include <QDrag>
#include <QIcon>
#include <QMimeData>
#include <QPainter>

namespace nongjang {

namespace {

constexpr int side = 26;
constexpr double strength = 0.55;

QPixmap dragPicture(const QIcon &icon, double ratio)
{
    QPixmap picture(QSize(side, side) * ratio);
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setOpacity(strength);
    icon.paint(&painter, QRect(0, 0, side, side));
    return picture;
}

} // namespace

bool dragPart(QAbstractItemView &view)
{
    const QModelIndex index = view.currentIndex();
    QMimeData *data = index.isValid() ? view.model()->mimeData({index}) : nullptr;
    if (!data)
        return false;
    auto *drag = new QDrag(&view); // Qt deletes it after the drop
    drag->setMimeData(data);
    drag->setPixmap(
        dragPicture(index.data(Qt::DecorationRole).value<QIcon>(), view.devicePixelRatioF()));
    drag->setHotSpot({side + 4, side + 4}); // above left: the tip of the canvas is below right
    return drag->exec(Qt::CopyAction) != Qt::IgnoreAction;
}

} // namespace nongjang
