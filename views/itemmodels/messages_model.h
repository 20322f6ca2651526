#pragma once

#include "model/study/report.h"

#include <QAbstractTableModel>

#include <vector>

namespace nongjang {

/// An all-reduce by the size of its message, tuned and as libraries run it untuned.
class MessagesModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        SizeColumn,
        TimeColumn,
        RateColumn,
        AlgorithmColumn,
        DefaultTimeColumn,
        DefaultRateColumn,
        DefaultAlgorithmColumn,
        ColumnCount
    };
    enum Role { SortRole = Qt::UserRole };

    using QAbstractTableModel::QAbstractTableModel;

    void setMessages(const std::vector<MessageRow> &rows);
    [[nodiscard]] const std::vector<MessageRow> &messages() const { return m_rows; }
    /// All about one row, in a few lines.
    [[nodiscard]] QString tip(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<MessageRow> m_rows;
};

} // namespace nongjang
