#include "views/itemmodels/routes_model.h"

#include "views/theme/theme.h"

#include <QGuiApplication>
#include <QPalette>

namespace nongjang {

using namespace Qt::StringLiterals;

void RoutesModel::setRoutes(const QList<StaticRoute> &routes)
{
    if (routes == m_routes)
        return;
    beginResetModel();
    m_routes = routes;
    endResetModel();
}

void RoutesModel::setErrors(const QHash<QString, QString> &errors)
{
    if (errors == m_errors)
        return;
    m_errors = errors;
    if (!m_routes.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_routes.size()) - 1, ColumnCount - 1));
}

int RoutesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_routes.size());
}

int RoutesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QStringList RoutesModel::pathsOf(const QModelIndex &index) const
{
    const StaticRoute &route = m_routes[index.row()];
    switch (index.column()) {
    case FromColumn:
        return {route.from};
    case ToColumn:
        return {route.to};
    default:
        return route.via;
    }
}

QString RoutesModel::errorOf(const QModelIndex &index) const
{
    for (const QString &path : pathsOf(index))
        if (const auto error = m_errors.constFind(path); error != m_errors.cend())
            return *error;
    return {};
}

QVariant RoutesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return pathsOf(index).join(u" → "_s);
    case Qt::EditRole:
        return pathsOf(index).join(u", "_s);
    case Qt::ToolTipRole: {
        const QString error = errorOf(index);
        return error.isEmpty() ? data(index).toString() : error;
    }
    case Qt::ForegroundRole:
        if (!errorOf(index).isEmpty())
            return theme::colour(theme::Role::ErrorText, QGuiApplication::palette());
        return {};
    default:
        return {};
    }
}

QVariant RoutesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case FromColumn:
        return tr("From GPU");
    case ToColumn:
        return tr("To GPU");
    case ViaColumn:
        return tr("By way of");
    default:
        return {};
    }
}

Qt::ItemFlags RoutesModel::flags(const QModelIndex &index) const
{
    return QAbstractTableModel::flags(index) | Qt::ItemIsEditable;
}

bool RoutesModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    QStringList paths;
    for (const QString &path : value.toString().split(u',', Qt::SkipEmptyParts))
        if (const QString trimmed = path.trimmed(); !trimmed.isEmpty())
            paths << trimmed;
    StaticRoute route = m_routes[index.row()];
    if (index.column() == ViaColumn)
        route.via = paths;
    else if (paths.size() != 1)
        return false;
    else
        (index.column() == FromColumn ? route.from : route.to) = paths.first();
    if (route == m_routes[index.row()])
        return false;
    m_routes[index.row()] = route;
    Q_EMIT dataChanged(index, index);
    Q_EMIT routeEdited(index.row(), route);
    return true;
}

void RoutesModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

} // namespace nongjang
