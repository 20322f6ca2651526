// The figures of one placed part: what the catalogue says, and what the user put in its place.
#pragma once

#include "model/catalog/catalog.h"
#include "model/design/design.h"

#include <QAbstractTableModel>

#include <functional>
#include <vector>

namespace nongjang {

/// Editing the override column asks `overrideRequested`; the model itself changes with setComponent() only.
class ComponentFiguresModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { TitleColumn, CatalogColumn, OverrideColumn, ResetColumn, ColumnCount };
    enum Role { KeyRole = Qt::UserRole };

    using QAbstractTableModel::QAbstractTableModel;

    void setComponent(const Component &component, const PartPtr &part); ///< `part` may be null
    void clear();
    /// Asks to remove the override of a row.
    void reset(int row);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// Fails, and says why through `rejected`, when the text is no value of the figure.
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

Q_SIGNALS:
    /// `value` without text: take the override away.
    void overrideRequested(const QString &figureName, const nongjang::TypedValue &value);
    void rejected(const QString &message);

private:
    [[nodiscard]] QVariant catalogData(FigureKey key, int role) const;
    [[nodiscard]] QVariant overrideData(FigureKey key, int role) const;
    [[nodiscard]] const FigureOverride *overrideOf(FigureKey key) const;

    Component m_component;
    PartPtr m_part;
    std::vector<FigureKey> m_keys;
};

} // namespace nongjang
