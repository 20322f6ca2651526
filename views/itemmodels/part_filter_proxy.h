#pragma once

#include "model/catalog/part_query.h"

#include <QSet>
#include <QSortFilterProxyModel>

namespace nongjang {

class PartTreeModel;

/// Shows the parts a query matches, in the chosen categories; a category without a match is hidden.
class PartFilterProxy final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit PartFilterProxy(PartTreeModel &source, QObject *parent = nullptr);

    void setQuery(const PartQuery &query);
    void setCategories(const QSet<int> &categories); ///< of int(Category); empty: all
    [[nodiscard]] bool isFiltering() const { return !m_query.isEmpty() || !m_categories.isEmpty(); }
    [[nodiscard]] PartPtr part(const QModelIndex &index) const; ///< of a proxy index
    [[nodiscard]] int partCount() const;                        ///< parts shown

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;

private:
    [[nodiscard]] bool accepts(const Part &part) const;

    PartTreeModel &m_source;
    PartQuery m_query;
    QSet<int> m_categories;
};

} // namespace nongjang
