// Dragging parts out of a list.
#pragma once

#include <QAbstractItemView>

namespace nongjang {

/// Drags the selected item of a view. Under the pointer hangs a small, faint picture: the canvas draws what would happen.
void dragPart(QAbstractItemView &view);

/// A list or tree whose items are dragged by dragPart().
template<class View>
class PartDragView final : public View
{
public:
    using View::View;

protected:
    void startDrag(Qt::DropActions) override { dragPart(*this); }
};

} // namespace nongjang
