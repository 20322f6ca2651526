#pragma once

#include "model/study/report.h"

#include <QAbstractTableModel>

#include <vector>

namespace nongjang {

/// What holds the ranked pattern of traffic back, most worth upgrading first.
class BottlenecksModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        NameColumn,
        CountColumn,
        UtilisationColumn,
        ValueColumn,
        LimitsColumn,
        SlackColumn, ///< those from here on are for who wants to know more
        BusyColumn,
        LossColumn,
        ColumnCount
    };
    enum Role { SortRole = Qt::UserRole, ObjectsRole };

    using QAbstractTableModel::QAbstractTableModel;

    void setBottlenecks(const std::vector<Bottleneck> &bottlenecks);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<Bottleneck> m_bottlenecks;
};

} // namespace nongjang
