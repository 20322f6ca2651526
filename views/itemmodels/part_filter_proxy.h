#pragma once

#include "model/catalog/part_query.h"

#include <QSet>
#include <QSortFilterProxyModel>

#include <optional>
#include <vector>

namespace nongjang {

class PartTreeModel;

/// Shows the parts a query matches, in the chosen categories, best match first; a category without a match is hidden.
class PartFilterProxy final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit PartFilterProxy(PartTreeModel &source, QObject *parent = nullptr);

    void setQuery(const PartQuery &query);
    void setCategories(const QSet<int> &categories);           ///< of int(Category); empty: all
    void setOnly(const std::optional<QSet<QString>> &partIds); ///< none: all
    [[nodiscard]] bool isFiltering() const
    {
        return !m_query.isEmpty() || !m_categories.isEmpty() || m_only;
    }
    [[nodiscard]] PartPtr part(const QModelIndex &index) const; ///< of a proxy index
    [[nodiscard]] int partCount() const;                        ///< parts shown
    [[nodiscard]] QModelIndex firstPart() const; ///< the one shown first; invalid: none is

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    void rank();
    [[nodiscard]] int rankOf(const QModelIndex &sourceIndex) const;

    PartTreeModel &m_source;
    PartQuery m_query;
    QSet<int> m_categories;
    std::optional<QSet<QString>> m_only;
    std::vector<std::vector<int>> m_ranks; ///< per row of the source; 0: not shown
};

} // namespace nongjang
