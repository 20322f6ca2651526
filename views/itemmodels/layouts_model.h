#pragma once

#include "model/study/workload_report.h"

#include <QAbstractTableModel>

#include <vector>

namespace nongjang {

/// Ways to cut a model over the GPUs, quickest first.
class LayoutsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { LayoutColumn, RateColumn, MemoryColumn, FitsColumn, AgainstColumn, ColumnCount };
    enum Role { SortRole = Qt::UserRole };

    using QAbstractTableModel::QAbstractTableModel;

    void setWorkload(const WorkloadReport *workload); ///< null: there is none
    [[nodiscard]] const WorkloadChoice &choice(int row) const
    {
        return m_choices[std::size_t(row)];
    }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const WorkloadChoice &choice, Column column) const;
    [[nodiscard]] QVariant sortValue(const WorkloadChoice &choice, Column column) const;

    std::vector<WorkloadChoice> m_choices;
    bool m_isTraining = false;
};

} // namespace nongjang
