#pragma once

#include "model/study/workload_report.h"

#include <QAbstractTableModel>

#include <vector>

namespace nongjang {

/// What the groups of a workload exchange, and what each exchange obtains of the network.
class ExchangesModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        NameColumn,
        MessageColumn,
        RateColumn,
        TimeColumn,
        ExposedColumn,
        LimitColumn,
        PlaceColumn,
        ColumnCount
    };
    enum Role { SortRole = Qt::UserRole, ObjectsRole };

    using QAbstractTableModel::QAbstractTableModel;

    void setExchanges(const std::vector<WorkloadExchange> &exchanges);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<WorkloadExchange> m_exchanges;
};

} // namespace nongjang
