#include "views/itemmodels/ring_model.h"

#include <QLocale>

namespace nongjang {

void RingModel::setOrder(const QStringList &paths)
{
    if (paths == m_order)
        return; // keeps selection and scrolling
    beginResetModel();
    m_order = paths;
    endResetModel();
}

int RingModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_order.size());
}

QVariant RingModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const QString &path = m_order[index.row()];
    if (role == PathRole)
        return path;
    if (role == Qt::DisplayRole)
        return tr("%1. %2", "place in the ring, GPU")
            .arg(QLocale().toString(index.row() + 1), path);
    return {};
}

Qt::ItemFlags RingModel::flags(const QModelIndex &index) const
{
    // Drops go between the rows, never onto one.
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled
                           : Qt::ItemFlags(Qt::ItemIsDropEnabled);
}

bool RingModel::moveRows(const QModelIndex &sourceParent, int sourceRow, int count,
                         const QModelIndex &destinationParent, int destinationChild)
{
    if (count != 1 || sourceRow < 0 || sourceRow >= m_order.size() || destinationChild < 0
        || destinationChild > m_order.size()
        || !beginMoveRows(sourceParent, sourceRow, sourceRow, destinationParent, destinationChild))
        return false;
    m_order.move(sourceRow, destinationChild > sourceRow ? destinationChild - 1 : destinationChild);
    endMoveRows();
    Q_EMIT dataChanged(index(0), index(rowCount() - 1)); // the numbers
    Q_EMIT orderMoved(m_order);
    return true;
}

} // namespace nongjang
