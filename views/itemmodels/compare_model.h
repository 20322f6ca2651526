#pragma once

#include "model/study/compare.h"

#include <QAbstractTableModel>

namespace nongjang {

/// Figures of compared designs, then the parts they are made of: one column for each design. ★ marks the best.
class CompareModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setComparison(const DesignComparison &comparison);
    [[nodiscard]] const DesignComparison &comparison() const { return m_comparison; }
    void setDifferencesOnly(bool only);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    enum class Kind { Limit, Figure, Part };
    struct Line
    {
        Kind kind = Kind::Limit;
        std::size_t index = 0; ///< in rows or parts
    };
    void list();
    [[nodiscard]] QVariant limitData(int column, int role) const;
    [[nodiscard]] QVariant figureData(const CompareRow &row, int column, int role) const;
    [[nodiscard]] QVariant partData(const ComparePart &part, int column, int role) const;

    DesignComparison m_comparison;
    std::vector<Line> m_lines;
    bool m_differencesOnly = true;
};

} // namespace nongjang
