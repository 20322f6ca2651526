#include "views/itemmodels/part_filter_proxy.h"

#include "views/itemmodels/part_tree_model.h"

namespace nongjang {

PartFilterProxy::PartFilterProxy(PartTreeModel &source, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_source(source)
{
    setSourceModel(&source);
}

void PartFilterProxy::setQuery(const PartQuery &query)
{
    m_query = query;
    invalidateFilter();
}

void PartFilterProxy::setCategories(const QSet<int> &categories)
{
    m_categories = categories;
    invalidateFilter();
}

PartPtr PartFilterProxy::part(const QModelIndex &index) const
{
    return m_source.part(mapToSource(index));
}

int PartFilterProxy::partCount() const
{
    int count = 0;
    for (int row = 0; row < rowCount(); ++row)
        count += rowCount(index(row, 0));
    return count;
}

bool PartFilterProxy::filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const
{
    const QModelIndex index = m_source.index(sourceRow, 0, sourceParent);
    if (sourceParent.isValid())
        return accepts(*m_source.part(index));
    const int children = m_source.rowCount(index);
    for (int row = 0; row < children; ++row)
        if (accepts(*m_source.part(m_source.index(row, 0, index))))
            return true;
    return false;
}

bool PartFilterProxy::accepts(const Part &part) const
{
    if (!m_categories.isEmpty() && !m_categories.contains(int(part.category)))
        return false;
    return m_query.matches(part);
}

} // namespace nongjang
