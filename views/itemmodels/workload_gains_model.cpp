#include "views/itemmodels/workload_gains_model.h"

#include "model/base/unit.h"
#include "views/itemmodels/cell_alignment.h"

namespace nongjang {

using namespace Qt::StringLiterals;

namespace {

QString savingText(double saving)
{
    constexpr int digits = 3;
    return WorkloadGainsModel::tr("%1 % of the time")
        .arg(displayText(saving * 100.0, Dimension::Number, digits));
}

} // namespace

void WorkloadGainsModel::setBottlenecks(const std::vector<WorkloadBottleneck> &bottlenecks)
{
    beginResetModel();
    m_bottlenecks = bottlenecks;
    endResetModel();
}

int WorkloadGainsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_bottlenecks.size());
}

int WorkloadGainsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant WorkloadGainsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const WorkloadBottleneck &row = m_bottlenecks[std::size_t(index.row())];
    const bool isName = index.column() == NameColumn;
    switch (role) {
    case Qt::DisplayRole:
        return isName ? row.name : savingText(row.saving);
    case SortRole:
        return isName ? QVariant(row.name) : QVariant(row.saving);
    case ObjectsRole:
        return row.objects;
    case Qt::TextAlignmentRole:
        return cellAlignment(isName);
    default:
        return {};
    }
}

QVariant WorkloadGainsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return cellAlignment(section == NameColumn);
    if (role == Qt::ToolTipRole && section == SavingColumn)
        return tr("The time is found anew with this twice as fast; how the model is cut stays");
    if (role != Qt::DisplayRole)
        return {};
    return section == NameColumn ? tr("Twice as fast") : tr("Saves");
}

} // namespace nongjang
