#pragma once

#include "model/explore/advise.h"

#include <QAbstractTableModel>

namespace nongjang {

/// Single changes of a design with what each brings, in the order of the ranking.
class WhatIfModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        ChangeColumn,
        GainColumn,
        AfterColumn,
        CostColumn,
        PowerColumn,
        PerMoneyColumn, ///< gain per thousand of the currency
        PerPowerColumn, ///< gain per kilowatt
        ProblemColumn,
        ColumnCount
    };
    enum Role { SortRole = Qt::UserRole };

    using QAbstractTableModel::QAbstractTableModel;

    /// `all`: also what makes it worse or breaks a rule. Null: nothing.
    void setReport(std::shared_ptr<const Result<AdviceReport>> report, bool all);
    /// The change of a row; null: there is none.
    [[nodiscard]] const Advice *advice(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const Advice &advice, Column column) const;

    std::shared_ptr<const Result<AdviceReport>> m_report;
    std::vector<std::size_t> m_rows; ///< of the changes of the report
};

/// "GPU: RTX 3090 → RTX 4090", for people.
[[nodiscard]] QString changeText(const Advice &advice);

} // namespace nongjang
