#pragma once

#include "model/study/report.h"

#include <QAbstractTableModel>
#include <QHash>

namespace nongjang {

/// The bill of materials of the last report. SortRole gives raw numbers; unknown prices sort last.
class BomTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        QuantityColumn,
        SparesColumn,
        NameColumn,
        ConditionColumn,
        UnitPriceColumn,
        LinePriceColumn,
        PriceDateColumn,
        BoughtColumn, ///< a tick: half is ordered, whole is received
        DeltaColumn,  ///< how many more than in the baseline
        ColumnCount
    };
    enum Role { SortRole = Qt::UserRole, ObjectsRole };

    using QAbstractTableModel::QAbstractTableModel;

    /// `baseline`: what the quantities are held against; null: nothing.
    void setBom(const Bom &bom, const Bom *baseline = nullptr);
    [[nodiscard]] const Bom &bom() const { return m_bom; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// The tick only; the model itself changes with setBom().
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void purchaseMarked(const QString &part, const QString &condition, bool ordered, bool received);

private:
    [[nodiscard]] QVariant deltaData(const BomLine &line, int role) const;

    Bom m_bom;
    QHash<QString, double> m_before; ///< quantities of the baseline, by key
};

} // namespace nongjang
