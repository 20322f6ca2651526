#include "views/itemmodels/part_compare_model.h"

#include "views/itemmodels/figure_text.h"

#include <QFont>
#include <QGuiApplication>

namespace nongjang {

using namespace Qt::StringLiterals;

void PartCompareModel::setComparison(PartComparison comparison)
{
    beginResetModel();
    m_comparison = std::move(comparison);
    list();
    endResetModel();
}

void PartCompareModel::setDifferencesOnly(bool only)
{
    beginResetModel();
    m_differencesOnly = only;
    list();
    endResetModel();
}

void PartCompareModel::list()
{
    m_lines.clear();
    for (std::size_t i = 0; i < m_comparison.rows.size(); ++i)
        if (!m_differencesOnly || m_comparison.rows[i].differs)
            m_lines.push_back(i);
}

int PartCompareModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int PartCompareModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_comparison.parts.size());
}

QString PartCompareModel::toolTip(const PartCompareRow &row, const PartCompareCell &cell) const
{
    QStringList lines;
    if (const QString range = partCompareRange(row, cell); !range.isEmpty())
        lines << tr("Range: %1").arg(range);
    lines << provenanceText(cell.provenance);
    if (!cell.provenance.note.isEmpty() && cell.range)
        lines << cell.provenance.note;
    if (cell.isBest)
        lines << tr("the best of all");
    return lines.join(u'\n');
}

QVariant PartCompareModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const PartCompareRow &row = rowAt(index.row());
    const PartCompareCell &cell = row.cells[std::size_t(index.column())];
    const bool isSourced =
        row.kind == PartCompareRow::Kind::Figure || row.kind == PartCompareRow::Kind::Price;
    switch (role) {
    case Qt::DisplayRole: {
        if (cell.text.isEmpty())
            return isSourced ? tr("unknown") : u"–"_s;
        const QString range = partCompareRange(row, cell);
        const QString text = range.isEmpty() || row.kind != PartCompareRow::Kind::Price
                                 ? cell.text
                                 : QString(cell.text % u'\n' % u'(' % range % u')');
        return cell.isBest ? QString(u"★ "_s % text) : text;
    }
    case Qt::AccessibleTextRole: {
        QStringList words{row.title, cell.text.isEmpty() ? tr("unknown") : cell.text};
        if (isSourced && !cell.text.isEmpty())
            words << confidenceTitle(cell.provenance.confidence);
        if (cell.isBest)
            words << tr("the best of all");
        return words.join(u", "_s);
    }
    case Qt::ToolTipRole:
        return cell.text.isEmpty() ? QVariant() : toolTip(row, cell);
    case Qt::DecorationRole:
        return isSourced && !cell.text.isEmpty() ? QVariant(
                   confidenceColour(cell.provenance.confidence, QGuiApplication::palette()))
                                                 : QVariant();
    case Qt::ForegroundRole:
        return cell.text.isEmpty()
                   ? QVariant(QGuiApplication::palette().color(QPalette::PlaceholderText))
                   : QVariant();
    case Qt::FontRole: {
        QFont font;
        font.setBold(cell.isBest);
        return font;
    }
    default:
        return {};
    }
}

QVariant PartCompareModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal) {
        const Part &part = *m_comparison.parts[std::size_t(section)];
        if (role == Qt::DisplayRole)
            return part.fullName();
        return role == Qt::ToolTipRole ? QVariant(partToolTip(part)) : QVariant();
    }
    const PartCompareRow &row = rowAt(section);
    if (role == Qt::DisplayRole)
        return row.title;
    if (role == Qt::ToolTipRole)
        return row.differs ? tr("%1: not the same in all").arg(row.title) : row.title;
    if (role != Qt::FontRole)
        return {};
    QFont font;
    font.setBold(row.differs);
    return font;
}

} // namespace nongjang
