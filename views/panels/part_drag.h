// Dragging parts out of a list.
#pragma once

#include <QAbstractItemView>

#include <functional>

namespace nongjang {

/// Drags the selected item of a view. Under the pointer hangs a small, faint picture: the canvas draws what would happen.
/// False: it was not dropped anywhere.
bool dragPart(QAbstractItemView &view);

/// A list or tree whose items are dragged by dragPart().
template<class View>
class PartDragView final : public View
{
public:
    using View::View;

    std::function<void()> dropped; ///< the selected item was

protected:
    void startDrag(Qt::DropActions) override
    {
        if (dragPart(*this) && dropped)
            dropped();
    }
};

} // namespace nongjang
