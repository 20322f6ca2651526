#pragma once

#include "model/design/design.h"

#include <QAbstractListModel>

namespace nongjang {

/// The assemblies of the open design, which can be placed like parts ("assembly:ID").
class AssemblyListModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { PartIdRole = Qt::UserRole, SummaryRole };

    using QAbstractListModel::QAbstractListModel;

    void setDesign(const Design &design);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;

private:
    QList<AssemblyPtr> m_assemblies;
};

} // namespace nongjang
