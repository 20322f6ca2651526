#include "views/itemmodels/compare_model.h"

#include "model/catalog/condition.h"
#include "model/study/compare_text.h"
#include "views/itemmodels/cell_alignment.h"
#include "views/itemmodels/figure_text.h"

#include <QFont>
#include <QGuiApplication>
#include <QPalette>

#include <algorithm>

namespace nongjang {

using namespace Qt::StringLiterals;

void CompareModel::setComparison(const DesignComparison &comparison)
{
    beginResetModel();
    m_comparison = comparison;
    list();
    endResetModel();
}

void CompareModel::setDifferencesOnly(bool only)
{
    beginResetModel();
    m_differencesOnly = only;
    list();
    endResetModel();
}

void CompareModel::list()
{
    m_lines.clear();
    const QStringList &limits = m_comparison.limits;
    if (std::ranges::any_of(limits, [&](const QString &limit) {
            return !limit.isEmpty() && (!m_differencesOnly || limit != limits.front());
        }))
        m_lines.push_back({Kind::Limit, 0});
    for (std::size_t i = 0; i < m_comparison.rows.size(); ++i) {
        const CompareRow &row = m_comparison.rows[i];
        if (row.isKnown && (row.differs || !m_differencesOnly))
            m_lines.push_back({Kind::Figure, i});
    }
    for (std::size_t i = 0; i < m_comparison.parts.size(); ++i)
        if (m_comparison.parts[i].differs || !m_differencesOnly)
            m_lines.push_back({Kind::Part, i});
}

int CompareModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int CompareModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 1 + int(m_comparison.columns.size());
}

QVariant CompareModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return cellAlignment(index.column() == 0);
    const Line &line = m_lines[std::size_t(index.row())];
    switch (line.kind) {
    case Kind::Limit:
        return limitData(index.column(), role);
    case Kind::Figure:
        return figureData(m_comparison.rows[line.index], index.column(), role);
    case Kind::Part:
        return partData(m_comparison.parts[line.index], index.column(), role);
    }
    Q_UNREACHABLE();
}

QVariant CompareModel::limitData(int column, int role) const
{
    if (column == 0)
        return role == Qt::DisplayRole ? tr("Held back by") : QVariant();
    if (role == Qt::ToolTipRole)
        return m_comparison.headlines[column - 1];
    if (role != Qt::DisplayRole)
        return {};
    const QString &limit = m_comparison.limits[column - 1];
    return limit.isEmpty() ? tr("unknown") : limit;
}

QVariant CompareModel::figureData(const CompareRow &row, int column, int role) const
{
    if (column == 0)
        return role == Qt::DisplayRole ? reportFigureTitle(row.key) : QVariant();
    const CompareCell &cell = row.cells[std::size_t(column - 1)];
    const QString &currency = m_comparison.columns[std::size_t(column - 1)].currency;
    if (role == Qt::ForegroundRole)
        return column > 1 && cell.sign != Better::Neither
                   ? QVariant(differenceColour(cell.sign, QGuiApplication::palette()))
                   : QVariant();
    if (role == Qt::FontRole && cell.isBest) {
        QFont font;
        font.setBold(true);
        return font;
    }
    if (role == Qt::ToolTipRole) {
        QStringList lines;
        for (const QString &text : {compareRangeText(cell.figure, row.dimension, currency),
                                    column > 1 ? compareSignText(cell.sign) : QString(),
                                    cell.isBest ? tr("the best of all") : QString()})
            if (!text.isEmpty())
                lines << text;
        return lines.join(u'\n');
    }
    if (role != Qt::DisplayRole)
        return {};
    QString text = compareValueText(cell.figure, row.dimension, currency);
    if (cell.isBest)
        text.prepend(u"★ "_s);
    const QString delta = compareDeltaText(cell, row.dimension, currency);
    if (column == 1 || delta.isEmpty())
        return text;
    const QString share = compareShareText(cell);
    return QString(text % u"  ("_s % (share.isEmpty() ? delta : share) % u')');
}

QVariant CompareModel::partData(const ComparePart &part, int column, int role) const
{
    if (column == 0) {
        if (role == Qt::ToolTipRole)
            return part.part;
        if (role != Qt::DisplayRole)
            return {};
        return part.condition.isEmpty()
                   ? part.name
                   : tr("%1, %2", "part, condition").arg(part.name, conditionTitle(part.condition));
    }
    if (role != Qt::DisplayRole)
        return {};
    const double quantity = part.quantities[std::size_t(column - 1)];
    const QString delta = compareQuantityDelta(quantity, part.quantities.front());
    const QString text = u"×"_s % compareQuantityText(quantity);
    return delta.isEmpty() ? text : QString(text % u"  ("_s % delta % u')');
}

QVariant CompareModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return cellAlignment(section == 0);
    if (section == 0)
        return role == Qt::DisplayRole ? tr("Figure or part") : QVariant();
    const Candidate &column = m_comparison.columns[std::size_t(section - 1)];
    if (role == Qt::ToolTipRole)
        return column.file;
    return role == Qt::DisplayRole ? column.name : QVariant();
}

} // namespace nongjang
