#pragma once

#include "model/design/design.h"
#include "model/study/report.h"

#include <QAbstractTableModel>
#include <QStringList>

#include <vector>

namespace nongjang {

/// The negotiated slot connections of the last report, slowest first.
class SlotLinksModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        NameColumn,
        CountColumn,
        GenerationColumn,
        LanesColumn,
        BandwidthColumn,
        ShareColumn,
        LimitColumn,
        ColumnCount
    };
    enum Role { SortRole = Qt::UserRole, ObjectsRole };

    using QAbstractTableModel::QAbstractTableModel;

    void setLinks(const std::vector<SlotLink> &links);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<SlotLink> m_links;
};

} // namespace nongjang
