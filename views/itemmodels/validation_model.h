// Tables of the model against published figures: one of the cases, one of the quantities.
#pragma once

#include "views/itemmodels/validation_text.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

#include <optional>

namespace nongjang {

class ValidationCasesModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        StateColumn,
        CaseColumn,
        QuantityColumn,
        PredictedColumn,
        PublishedColumn,
        ToleranceColumn,
        ErrorColumn,
        SystemColumn,
        SourceColumn,
        ColumnCount
    };
    enum Role { SortRole = Qt::UserRole, StateRole, QuantityRole };

    using QAbstractTableModel::QAbstractTableModel;

    void setResults(std::vector<ValidationResult> results);
    [[nodiscard]] const std::vector<ValidationResult> &results() const { return m_results; }
    void retranslate(); ///< all texts anew

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const ValidationResult &result, Column column) const;
    [[nodiscard]] QVariant sortKey(const ValidationResult &result, Column column) const;

    std::vector<ValidationResult> m_results;
};

/// Cases of one state, one quantity, and with some text.
class ValidationFilter final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit ValidationFilter(QObject *parent = nullptr);

    void setState(std::optional<ValidationState> state);
    void setQuantity(const QString &key); ///< empty: all
    void setText(const QString &text);

Q_SIGNALS:
    void filtered(); ///< once, however many rows came and went

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    void filter();

    std::optional<ValidationState> m_state;
    QString m_quantity;
    QString m_text;
};

/// How well each quantity does; the first row is over all.
class ValidationSummaryModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { QuantityColumn, WithinColumn, MeanColumn, WorstColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setResults(const std::vector<ValidationResult> &results);
    [[nodiscard]] const ValidationSummary &summary(int row) const
    {
        return m_summaries[std::size_t(row)];
    }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<ValidationSummary> m_summaries;
};

} // namespace nongjang
