#pragma once

#include "model/explore/explore_base.h"
#include "model/explore/explore_row.h"

#include <QAbstractTableModel>

namespace nongjang {

/// The rows of an exploration as they arrive: number, parameters, figures, what is the matter.
class ExploreModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role { SortRole = Qt::UserRole };

    using QAbstractTableModel::QAbstractTableModel;

    void clear(const ExploreSpec &spec, const QString &currency);
    void add(const std::vector<ExploreRow> &rows);
    /// Null: there is none.
    [[nodiscard]] const ExploreRow *row(int number) const;

    [[nodiscard]] const std::vector<ExploreRow> &rows() const { return m_rows; }

    /// Rows of designs that cannot be built.
    [[nodiscard]] int failed() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    /// Place of a column among the figures; < 0: it is none.
    [[nodiscard]] int figureOf(int section) const;
    [[nodiscard]] int parameterOf(int section) const;

    ExploreSpec m_spec;
    QString m_currency;
    std::vector<ExploreRow> m_rows;
};

} // namespace nongjang
