#pragma once

#include "model/catalog/catalog.h"
#include "model/design/design.h"

#include <QAbstractTableModel>

namespace nongjang {

/// The cables of one assembly, in document order: the row is the index of the cable.
class CablesModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        FromColumn,
        ToColumn,
        PartColumn,
        LengthColumn,
        TrainedColumn,
        PatternColumn,
        ColumnCount
    };

    explicit CablesModel(CatalogPtr catalog, QObject *parent = nullptr);

    void setCatalog(CatalogPtr catalog);
    void setAssembly(const AssemblyPtr &assembly);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    CatalogPtr m_catalog;
    AssemblyPtr m_assembly;
};

/// "one to one": the pattern in words.
[[nodiscard]] QString patternTitle(CablePattern pattern);

} // namespace nongjang
