#pragma once

#include <QAbstractListModel>
#include <QStringList>

namespace nongjang {

/// The GPUs in the order of the ring. Moving a row (by a drag, or moveRow()) is reported; the design takes it from there.
class RingModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { PathRole = Qt::UserRole };

    using QAbstractListModel::QAbstractListModel;

    void setOrder(const QStringList &paths);
    [[nodiscard]] const QStringList &order() const { return m_order; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    /// Moves one row; several are not moved.
    bool moveRows(const QModelIndex &sourceParent, int sourceRow, int count,
                  const QModelIndex &destinationParent, int destinationChild) override;

Q_SIGNALS:
    void orderMoved(const QStringList &paths);

private:
    QStringList m_order;
};

} // namespace nongjang
