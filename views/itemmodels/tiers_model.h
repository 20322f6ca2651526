#pragma once

#include "model/study/report.h"

#include <QAbstractTableModel>

#include <vector>

namespace nongjang {

/// The switches, nearest to the GPUs first, and how far they are oversubscribed.
class TiersModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        NameColumn,
        CountColumn,
        DownColumn,
        UpColumn,
        RatioColumn,
        EndToEndColumn,
        ColumnCount
    };
    enum Role { SortRole = Qt::UserRole, ObjectsRole };

    using QAbstractTableModel::QAbstractTableModel;

    void setTiers(const std::vector<SwitchTier> &tiers);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<SwitchTier> m_tiers;
};

} // namespace nongjang
