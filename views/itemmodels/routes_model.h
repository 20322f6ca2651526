#pragma once

#include "model/design/design.h"

#include <QAbstractTableModel>
#include <QHash>

namespace nongjang {

/// Static routes: the devices that traffic from one GPU to another passes. A cell that is typed into is reported; the design takes it
/// from there.
class RoutesModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { FromColumn, ToColumn, ViaColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setRoutes(const QList<StaticRoute> &routes);
    /// What is the matter with paths, by path.
    void setErrors(const QHash<QString, QString> &errors);
    [[nodiscard]] const QList<StaticRoute> &routes() const { return m_routes; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// False, and nothing is reported: an end is empty, or nothing changed.
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    void retranslate();

Q_SIGNALS:
    void routeEdited(int row, const nongjang::StaticRoute &route);

private:
    [[nodiscard]] QStringList pathsOf(const QModelIndex &index) const;
    [[nodiscard]] QString errorOf(const QModelIndex &index) const;

    QList<StaticRoute> m_routes;
    QHash<QString, QString> m_errors;
};

} // namespace nongjang
