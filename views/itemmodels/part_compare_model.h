#pragma once

#include "model/study/part_comparison.h"

#include <QAbstractTableModel>

#include <vector>

namespace nongjang {

/// Parts side by side: a column for each, a row for each figure, whose title is the header of the row. ★ marks the best; what differs is bold.
class PartCompareModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setComparison(PartComparison comparison);
    [[nodiscard]] const PartComparison &comparison() const { return m_comparison; }
    void setDifferencesOnly(bool only);
    [[nodiscard]] bool isDifferencesOnly() const { return m_differencesOnly; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void list();
    [[nodiscard]] const PartCompareRow &rowAt(int row) const
    {
        return m_comparison.rows[m_lines[std::size_t(row)]];
    }
    [[nodiscard]] QString toolTip(const PartCompareRow &row, const PartCompareCell &cell) const;

    PartComparison m_comparison;
    std::vector<std::size_t> m_lines; ///< of the rows, those that are shown
    bool m_differencesOnly = false;
};

} // namespace nongjang
