#include "views/itemmodels/part_tree_model.h"

#include "views/itemmodels/figure_text.h"
#include "views/theme/theme.h"

#include <QIcon>
#include <QMimeData>

namespace nongjang {

using namespace Qt::StringLiterals;

namespace {

// The internal id of a category is 0, of a part 1 + the row of its category.
constexpr quintptr categoryId = 0;

} // namespace

PartTreeModel::PartTreeModel(CatalogPtr catalog, QObject *parent)
    : QAbstractItemModel(parent)
    , m_catalog(std::move(catalog))
{
    fill();
}

void PartTreeModel::setCatalog(CatalogPtr catalog)
{
    beginResetModel();
    m_catalog = std::move(catalog);
    m_categories.clear();
    m_parts.clear();
    fill();
    endResetModel();
}

void PartTreeModel::fill()
{
    for (const Category category : allCategories()) {
        if (!isPlaceable(category))
            continue;
        std::vector<PartPtr> parts = m_catalog->parts(category);
        if (parts.empty())
            continue;
        m_categories.push_back(category);
        m_parts.push_back(std::move(parts));
    }
}

PartPtr PartTreeModel::part(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == categoryId)
        return nullptr;
    return m_parts[std::size_t(index.internalId()) - 1][std::size_t(index.row())];
}

QModelIndex PartTreeModel::indexOfPart(const QString &partId) const
{
    for (std::size_t group = 0; group < m_parts.size(); ++group)
        for (std::size_t row = 0; row < m_parts[group].size(); ++row)
            if (m_parts[group][row]->id == partId)
                return createIndex(int(row), 0, quintptr(group + 1));
    return {};
}

QModelIndex PartTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row() + 1) : categoryId);
}

QModelIndex PartTreeModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == categoryId)
        return {};
    return createIndex(int(child.internalId() - 1), 0, categoryId);
}

int PartTreeModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_categories.size());
    if (parent.internalId() != categoryId || parent.column() != 0)
        return 0;
    return int(m_parts[std::size_t(parent.row())].size());
}

int PartTreeModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant PartTreeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PartPtr found = part(index);
    return found ? partData(*found, role) : categoryData(index.row(), role);
}

QVariant PartTreeModel::categoryData(int row, int role) const
{
    const Category category = m_categories[std::size_t(row)];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
    case NameRole:
        return categoryTitle(category);
    case Qt::DecorationRole:
        return theme::categoryIcon(category);
    case CategoryRole:
        return int(category);
    default:
        return {};
    }
}

QVariant PartTreeModel::partData(const Part &part, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return part.name;
    case NameRole:
        return part.fullName();
    case Qt::AccessibleTextRole:
        return QString(part.fullName() % u", "_s % part.summary());
    case Qt::ToolTipRole:
        return partToolTip(part);
    case Qt::DecorationRole:
        return theme::categoryIcon(part.category);
    case PartIdRole:
        return part.id;
    case SummaryRole:
        return part.summary();
    case CategoryRole:
        return int(part.category);
    default:
        return {};
    }
}

Qt::ItemFlags PartTreeModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    if (index.internalId() == categoryId)
        return Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled
           | Qt::ItemNeverHasChildren;
}

QStringList PartTreeModel::mimeTypes() const
{
    return {QLatin1StringView(theme::partMimeType)};
}

QMimeData *PartTreeModel::mimeData(const QModelIndexList &indexes) const
{
    for (const QModelIndex &index : indexes) {
        const PartPtr found = part(index);
        if (!found)
            continue;
        auto *data = new QMimeData; // the drag owns it
        data->setData(QLatin1StringView(theme::partMimeType), found->id.toUtf8());
        data->setText(found->fullName());
        return data;
    }
    return nullptr;
}

} // namespace nongjang
