#pragma once

#include "model/catalog/catalog.h"
#include "model/study/report.h"

#include <QAbstractTableModel>

#include <vector>

namespace nongjang {

/// The patterns of traffic: how fast each is, what it needs, what holds it back. Those that could not be evaluated stand there in grey
/// with the reason.
class PatternsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        RankedColumn, ///< the one that bottlenecks are ranked for
        NameColumn,
        RateColumn,
        TotalColumn,
        TimeColumn,
        ShareColumn,
        LimitColumn,
        UntunedColumn,
        ColumnCount
    };
    enum Role { SortRole = Qt::UserRole, KeyRole };

    explicit PatternsModel(CatalogPtr catalog, QObject *parent = nullptr);

    void setCatalog(CatalogPtr catalog) { m_catalog = std::move(catalog); }
    /// Without a report, or where nothing moves between GPUs, there are no rows.
    void setReport(const Report *report);
    [[nodiscard]] bool hasUntuned() const; ///< of any pattern

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row
    {
        PatternResult result; ///< without a time: not evaluated
        QString why;          ///< not evaluated
        bool isRanked = false;
        [[nodiscard]] bool isEvaluated() const { return result.time.has_value(); }
    };
    [[nodiscard]] static QString text(const Row &row, Column column);
    [[nodiscard]] static QVariant sortValue(const Row &row, Column column);
    [[nodiscard]] QString toolTip(const Row &row, Column column) const;

    CatalogPtr m_catalog;
    std::vector<Row> m_rows;
};

} // namespace nongjang
