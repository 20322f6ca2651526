#pragma once

#include "model/study/workload_report.h"

#include <QAbstractTableModel>

#include <vector>

namespace nongjang {

/// What would make the work finish sooner, were it twice as fast.
class WorkloadGainsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, SavingColumn, ColumnCount };
    enum Role { SortRole = Qt::UserRole, ObjectsRole };

    using QAbstractTableModel::QAbstractTableModel;

    void setBottlenecks(const std::vector<WorkloadBottleneck> &bottlenecks);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<WorkloadBottleneck> m_bottlenecks;
};

} // namespace nongjang
