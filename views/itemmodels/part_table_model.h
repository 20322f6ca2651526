#pragma once

#include "model/edit/part_edits.h"

#include <QAbstractTableModel>

#include <map>
#include <set>
#include <vector>

namespace nongjang {

/// One table of a part that is edited. Changes nothing itself: says what was typed where.
class PartTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role { ChoicesRole = Qt::UserRole, ChoiceTitlesRole };

    explicit PartTableModel(PartTable table, QObject *parent = nullptr);

    /// Of figures, those of the part and `shown` have a row.
    void setPart(const Part &part, const std::set<FigureKey> &shown = {});
    /// Shown where a value is to come.
    void setUnits(std::map<FigureKey, QString> units) { m_units = std::move(units); }
    [[nodiscard]] PartTable partTable() const { return m_table; }
    /// Row -1 in the cell: of no use to edits.
    [[nodiscard]] PartCell cell(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(const PartCell &cell) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

Q_SIGNALS:
    void typed(const nongjang::PartCell &cell, const QString &text);
    void rejected(const nongjang::PartCell &cell, const QString &message);

private:
    [[nodiscard]] int titleColumns() const { return m_table == PartTable::Figures ? 1 : 0; }
    [[nodiscard]] QVariant titleData(FigureKey key, int role) const;
    [[nodiscard]] QString shownText(const PartCell &cell) const;
    [[nodiscard]] bool isMissing(const PartCell &cell) const;
    [[nodiscard]] bool isInherited(const PartCell &cell) const;

    PartTable m_table;
    Part m_part;
    std::map<FigureKey, QString> m_units;
    std::vector<int> m_rows; ///< of the cells
};

} // namespace nongjang
