#include "views/itemmodels/bottlenecks_model.h"

#include "views/itemmodels/cell_alignment.h"

#include <QLocale>

#include <algorithm>

namespace nongjang {

using namespace Qt::StringLiterals;

namespace {

int alignment(int section)
{
    return cellAlignment(section == BottlenecksModel::NameColumn
                         || section == BottlenecksModel::LimitsColumn);
}

} // namespace

void BottlenecksModel::setBottlenecks(const std::vector<Bottleneck> &bottlenecks)
{
    beginResetModel();
    m_bottlenecks = bottlenecks;
    endResetModel();
}

int BottlenecksModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_bottlenecks.size());
}

int BottlenecksModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant BottlenecksModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Bottleneck &shown = m_bottlenecks[std::size_t(index.row())];
    const auto column = Column(index.column());
    if (role == ObjectsRole)
        return shown.objects;
    if (role == Qt::TextAlignmentRole)
        return alignment(column);
    if (role == Qt::ToolTipRole)
        return shown.limits.isEmpty() ? shown.name : QString(shown.name % u"\n"_s % shown.limits);
    if (role != Qt::DisplayRole && role != SortRole)
        return {};
    const bool sorting = role == SortRole;
    const QLocale locale;
    const auto percent = [&locale](double share) {
        return tr("%1 %", "percentage").arg(locale.toString(share * 100.0, 'f', 0));
    };
    switch (column) {
    case NameColumn:
        return shown.name;
    case CountColumn:
        return sorting ? QVariant(shown.count) : locale.toString(shown.count, 'f', 0);
    case UtilisationColumn:
        return sorting ? QVariant(shown.utilisation) : percent(shown.utilisation);
    case ValueColumn:
        if (sorting)
            return std::max(shown.upgradeValue, shown.togetherValue);
        if (shown.togetherValue > shown.upgradeValue + 0.005) // several hold back alike
            return tr("%1, together %2", "saved alone, and with all that are as busy")
                .arg(percent(shown.upgradeValue), percent(shown.togetherValue));
        return percent(shown.upgradeValue);
    case LimitsColumn:
        return shown.limits;
    case ColumnCount:
        break;
    }
    return {};
}

QVariant BottlenecksModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignment(section);
    if (role == Qt::ToolTipRole && section == UtilisationColumn)
        return tr("Of the busiest one, while the all-reduce runs");
    if (role == Qt::ToolTipRole && section == ValueColumn)
        return tr("Share of the all-reduce time that is saved when it is twice as fast; together: "
                  "when all that are as busy are");
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case NameColumn:
        return tr("Link or memory");
    case CountColumn:
        return tr("Count");
    case UtilisationColumn:
        return tr("Busy");
    case ValueColumn:
        return tr("Doubling saves");
    case LimitsColumn:
        return tr("Holds back");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace nongjang
