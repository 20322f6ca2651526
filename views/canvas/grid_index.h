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
