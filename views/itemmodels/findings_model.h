#pragma once

#include "model/study/report.h"

#include <QAbstractTableModel>

#include <array>
#include <vector>

namespace nongjang {

/// What the rules found, worst first; then what they could not evaluate, where that is asked for.
class FindingsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { SeverityColumn, RuleColumn, MessageColumn, FixColumn, ColumnCount };
    enum Role { SortRole = Qt::UserRole, ObjectsRole };
    /// How much is listed; each more than the one before.
    enum class Scope { Open, Approved, All };

    using QAbstractTableModel::QAbstractTableModel;

    void setFindings(const std::vector<Finding> &findings,
                     const std::vector<NotEvaluated> &notEvaluated = {}, Scope scope = Scope::Open);
    /// Findings of this severity that are not approved, listed or not.
    [[nodiscard]] int count(Severity severity) const;
    /// Null: this row is a rule that was not evaluated.
    [[nodiscard]] const Finding *finding(int row) const;
    [[nodiscard]] QString rule(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QVariant findingData(const Finding &finding, Column column, int role) const;
    [[nodiscard]] QVariant missingData(const NotEvaluated &missing, Column column, int role) const;

    std::vector<Finding> m_findings;
    std::vector<NotEvaluated> m_missing;
    std::array<int, 3> m_counts{};
};

} // namespace nongjang
