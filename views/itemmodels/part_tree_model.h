// The placeable parts of the catalogue as a tree: category, then parts.
#pragma once

#include "model/catalog/catalog.h"

#include <QAbstractItemModel>

#include <vector>

namespace nongjang {

/// One column. A category is a heading; a part can be dragged to the canvas.
class PartTreeModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role {
        PartIdRole = Qt::UserRole, ///< empty for a category
        SummaryRole,               ///< key figures in one line
        CategoryRole,              ///< int(Category)
        NameRole                   ///< full name
    };

    explicit PartTreeModel(CatalogPtr catalog, QObject *parent = nullptr);
    void setCatalog(CatalogPtr catalog);

    [[nodiscard]] PartPtr part(const QModelIndex &index) const; ///< null for a category
    [[nodiscard]] const std::vector<Category> &categories() const { return m_categories; }
    [[nodiscard]] QModelIndex indexOfPart(const QString &partId) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;

private:
    void fill();
    [[nodiscard]] QVariant categoryData(int row, int role) const;
    [[nodiscard]] QVariant partData(const Part &part, int role) const;

    CatalogPtr m_catalog;
    std::vector<Category> m_categories;        ///< those that have parts
    std::vector<std::vector<PartPtr>> m_parts; ///< by row of the category
};

} // namespace nongjang
