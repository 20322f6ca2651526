#include "model/layout/grid_index.h"

#include <algorithm>
#include <cmath>

namespace nongjang {

void GridIndex::reset(const QRectF &bounds, std::size_t expectedItems)
{
    m_bounds = bounds.isValid() ? bounds : QRectF(0, 0, 1, 1);
    // About one item per cell, but never so many cells that two far-apart blocks exhaust memory.
    const double area = m_bounds.width() * m_bounds.height();
    const double cells = std::clamp(double(expectedItems), 1.0, 262'144.0);
    m_cell = std::max(
        {256.0, std::sqrt(area / cells), std::max(m_bounds.width(), m_bounds.height()) / 4096.0});
    m_columns = std::max(1, int(m_bounds.width() / m_cell) + 1);
    m_rows = std::max(1, int(m_bounds.height() / m_cell) + 1);
    m_items.assign(std::size_t(m_columns) * std::size_t(m_rows), {});
}

GridIndex::Cells GridIndex::cellsOf(const QRectF &rect) const
{
    const auto cell = [this](double offset, int count) {
        return int(std::clamp(std::floor(offset / m_cell), 0.0, double(count - 1)));
    };
    return {cell(rect.left() - m_bounds.left(), m_columns),
            cell(rect.top() - m_bounds.top(), m_rows),
            cell(rect.right() - m_bounds.left(), m_columns),
            cell(rect.bottom() - m_bounds.top(), m_rows)};
}

void GridIndex::insert(int item, const QRectF &rect)
{
    const Cells cells = cellsOf(rect);
    for (int row = cells.top; row <= cells.bottom; ++row)
        for (int column = cells.left; column <= cells.right; ++column)
            m_items[std::size_t(row) * std::size_t(m_columns) + std::size_t(column)].push_back(
                item);
}

void GridIndex::remove(int item, const QRectF &rect)
{
    const Cells cells = cellsOf(rect);
    for (int row = cells.top; row <= cells.bottom; ++row) {
        for (int column = cells.left; column <= cells.right; ++column) {
            auto &items = m_items[std::size_t(row) * std::size_t(m_columns) + std::size_t(column)];
            const auto found = std::find(items.begin(), items.end(), item);
            if (found != items.end())
                items.erase(found);
        }
    }
}

std::vector<int> GridIndex::query(const QRectF &rect) const
{
    const Cells cells = cellsOf(rect);
    std::vector<int> found;
    for (int row = cells.top; row <= cells.bottom; ++row) {
        for (int column = cells.left; column <= cells.right; ++column) {
            const auto &items =
                m_items[std::size_t(row) * std::size_t(m_columns) + std::size_t(column)];
            found.insert(found.end(), items.begin(), items.end());
        }
    }
    std::sort(found.begin(), found.end());
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
}

} // namespace nongjang
