#include "views/itemmodels/part_filter_proxy.h"

#include "views/itemmodels/part_tree_model.h"

#include <algorithm>

namespace nongjang {

PartFilterProxy::PartFilterProxy(PartTreeModel &source, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_source(source)
{
    connect(&source, &QAbstractItemModel::modelReset, this, &PartFilterProxy::rank); // first
    setSourceModel(&source);
    rank();
    sort(0);
}

void PartFilterProxy::setQuery(const PartQuery &query)
{
    m_query = query;
    rank();
    invalidate();
}

void PartFilterProxy::setCategories(const QSet<int> &categories)
{
    m_categories = categories;
    rank();
    invalidate();
}

void PartFilterProxy::setOnly(const std::optional<QSet<QString>> &partIds)
{
    m_only = partIds;
    rank();
    invalidate();
}

/// Once for each part: sorting asks many times.
void PartFilterProxy::rank()
{
    m_ranks.assign(std::size_t(m_source.rowCount()), {});
    for (int group = 0; group < m_source.rowCount(); ++group) {
        const QModelIndex parent = m_source.index(group, 0);
        auto &ranks = m_ranks[std::size_t(group)];
        for (int row = 0; row < m_source.rowCount(parent); ++row) {
            const Part &part = *m_source.part(m_source.index(row, 0, parent));
            const bool isWanted =
                (m_categories.isEmpty() || m_categories.contains(int(part.category)))
                && (!m_only || m_only->contains(part.id));
            ranks.push_back(isWanted ? m_query.rank(part) : 0);
        }
    }
}

/// Of a category: its best part's.
int PartFilterProxy::rankOf(const QModelIndex &sourceIndex) const
{
    const QModelIndex parent = sourceIndex.parent();
    if (parent.isValid())
        return m_ranks[std::size_t(parent.row())][std::size_t(sourceIndex.row())];
    const std::vector<int> &ranks = m_ranks[std::size_t(sourceIndex.row())];
    return ranks.empty() ? 0 : *std::max_element(ranks.begin(), ranks.end());
}

bool PartFilterProxy::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const int first = rankOf(left), second = rankOf(right);
    return first != second ? first > second : left.row() < right.row();
}

QModelIndex PartFilterProxy::firstPart() const
{
    return rowCount() > 0 ? index(0, 0, index(0, 0)) : QModelIndex();
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
    return rankOf(m_source.index(sourceRow, 0, sourceParent)) > 0;
}

} // namespace nongjang
