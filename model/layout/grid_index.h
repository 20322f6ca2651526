// A uniform grid over the drawing: which items lie near a rectangle.
#pragma once

#include <QRectF>

#include <cstdint>
#include <vector>

namespace nongjang {

/// Items are numbers; one item may have several rectangles (the legs of a cable). Rectangles outside
/// the bounds go into the border cells, so queries stay right wherever things are moved.
class GridIndex
{
public:
    /// Empties the index and lays the grid out for about `expectedItems` in `bounds`.
    void reset(const QRectF &bounds, std::size_t expectedItems);
    void insert(int item, const QRectF &rect);
    /// Must be given a rectangle the item was inserted with.
    void remove(int item, const QRectF &rect);
    /// Each item whose cells touch `rect`, once, ascending. Callers check the exact geometry.
    [[nodiscard]] std::vector<int> query(const QRectF &rect) const;

    /// Like query(), but an item may come several times and in any order: for quick looks.
    template<class Visit>
    void visit(const QRectF &rect, Visit visit) const
    {
        const Cells cells = cellsOf(rect);
        for (int row = cells.top; row <= cells.bottom; ++row) {
            for (int column = cells.left; column <= cells.right; ++column) {
                for (const int item :
                     m_items[std::size_t(row) * std::size_t(m_columns) + std::size_t(column)])
                    visit(item);
            }
        }
    }

private:
    struct Cells
    {
        int left, top, right, bottom;
    };
    [[nodiscard]] Cells cellsOf(const QRectF &rect) const;

    QRectF m_bounds;
    double m_cell = 1.0;
    int m_columns = 1;
    int m_rows = 1;
    std::vector<std::vector<int>> m_items{1};
};

} // namespace nongjang
