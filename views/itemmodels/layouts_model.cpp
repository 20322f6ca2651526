#include "views/itemmodels/layouts_model.h"

#include "model/study/workload_titles.h"
#include "views/itemmodels/cell_alignment.h"
#include "views/itemmodels/figure_text.h"

namespace nongjang {

namespace {

constexpr int layoutDigits = 3;

bool isLayoutText(int column)
{
    return column == LayoutsModel::LayoutColumn || column == LayoutsModel::FitsColumn;
}

} // namespace

void LayoutsModel::setWorkload(const WorkloadReport *workload)
{
    beginResetModel();
    m_choices = workload ? workload->choices : std::vector<WorkloadChoice>();
    m_isTraining = workload && workload->isTraining();
    endResetModel();
}

int LayoutsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_choices.size());
}

int LayoutsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString LayoutsModel::text(const WorkloadChoice &choice, Column column) const
{
    switch (column) {
    case LayoutColumn:
        return m_isTraining ? trainingLayoutText(choice.layout) : layoutText(choice.layout);
    case RateColumn:
        return displayText(choice.tokensPerSecond, Dimension::Number, layoutDigits);
    case AgainstColumn:
        return shareText(sortValue(choice, AgainstColumn).toDouble());
    case MemoryColumn:
        return displayText(choice.memory, Dimension::DataSize, layoutDigits);
    case FitsColumn:
        return choice.fits() ? tr("yes") : tr("no");
    case ColumnCount:
        break;
    }
    return {};
}

QVariant LayoutsModel::sortValue(const WorkloadChoice &choice, Column column) const
{
    switch (column) {
    case LayoutColumn:
        return text(choice, column);
    case RateColumn:
        return choice.tokensPerSecond;
    case AgainstColumn: {
        const double first = m_choices.front().tokensPerSecond;
        return first > 0.0 ? choice.tokensPerSecond / first : 0.0;
    }
    case MemoryColumn:
        return choice.memory;
    case FitsColumn:
        return choice.fits();
    case ColumnCount:
        break;
    }
    return {};
}

QVariant LayoutsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const WorkloadChoice &one = choice(index.row());
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(one, column);
    case SortRole:
        return sortValue(one, column);
    case Qt::TextAlignmentRole:
        return cellAlignment(isLayoutText(column));
    case Qt::ToolTipRole:
        return text(one, LayoutColumn);
    default:
        return {};
    }
}

QVariant LayoutsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return cellAlignment(isLayoutText(section));
    if (role == Qt::ToolTipRole && section == MemoryColumn)
        return tr("On the fullest GPU");
    if (role == Qt::ToolTipRole && section == AgainstColumn)
        return tr("Tokens a second against those of the first layout");
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case LayoutColumn:
        return tr("Layout");
    case RateColumn:
        return tr("Tokens/s");
    case AgainstColumn:
        return tr("Of the first");
    case MemoryColumn:
        return tr("Memory");
    case FitsColumn:
        return tr("Fits");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace nongjang
