#include "views/itemmodels/bottlenecks_model.h"

#include "model/base/unit.h"
#include "views/itemmodels/cell_alignment.h"
#include "views/itemmodels/figure_text.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace nongjang {

using namespace Qt::StringLiterals;

namespace {

int bottleneckAlignment(int section)
{
    return cellAlignment(section == BottlenecksModel::NameColumn
                         || section == BottlenecksModel::LimitsColumn);
}

QVariant sortValue(const Bottleneck &shown, BottlenecksModel::Column column)
{
    switch (column) {
    case BottlenecksModel::NameColumn:
        return shown.name;
    case BottlenecksModel::CountColumn:
        return shown.count;
    case BottlenecksModel::UtilisationColumn:
        return shown.utilisation;
    case BottlenecksModel::SlackColumn:
        return shown.slack;
    case BottlenecksModel::BusyColumn:
        return shown.busySeconds;
    case BottlenecksModel::ValueColumn:
        return std::max(shown.upgradeValue, shown.togetherValue);
    case BottlenecksModel::LossColumn:
        return shown.loss;
    case BottlenecksModel::LimitsColumn:
        return shown.limits;
    case BottlenecksModel::ColumnCount:
        break;
    }
    return {};
}

QString valueText(const Bottleneck &shown)
{
    constexpr double difference = 0.005;
    if (shown.togetherValue <= shown.upgradeValue + difference)
        return shareText(shown.upgradeValue);
    return BottlenecksModel::tr("%1, together %2", "saved alone, and with all that are as busy")
        .arg(shareText(shown.upgradeValue), shareText(shown.togetherValue));
}

QString text(const Bottleneck &shown, BottlenecksModel::Column column)
{
    constexpr int digits = 3;
    switch (column) {
    case BottlenecksModel::NameColumn:
        return shown.name;
    case BottlenecksModel::CountColumn:
        return QLocale().toString(shown.count, 'f', 0);
    case BottlenecksModel::UtilisationColumn:
        return shareText(shown.utilisation);
    case BottlenecksModel::SlackColumn:
        return shareText(shown.slack);
    case BottlenecksModel::BusyColumn:
        return displayText(shown.busySeconds, Dimension::Duration, digits);
    case BottlenecksModel::ValueColumn:
        return valueText(shown);
    case BottlenecksModel::LossColumn:
        if (!std::isfinite(shown.loss))
            return BottlenecksModel::tr("no other limit", "of the traffic");
        return shown.loss > 0.0
                   ? QString(u'+' % displayText(shown.loss, Dimension::Bandwidth, digits))
                   : u"–"_s;
    case BottlenecksModel::LimitsColumn:
        return shown.limits.section(u'\n', 0, 0); // the rest is in the tool tip
    case BottlenecksModel::ColumnCount:
        break;
    }
    return {};
}

QString headerToolTip(int section)
{
    switch (section) {
    case BottlenecksModel::UtilisationColumn:
        return BottlenecksModel::tr("Of the busiest one, while the traffic runs");
    case BottlenecksModel::SlackColumn:
        return BottlenecksModel::tr("Share of the time in which the busiest one has nothing to do");
    case BottlenecksModel::BusyColumn:
        return BottlenecksModel::tr("How long the busiest one works on one message");
    case BottlenecksModel::ValueColumn:
        return BottlenecksModel::tr("Share of the time that is saved when it is twice as fast; "
                                    "together: when all that are as busy are");
    case BottlenecksModel::LossColumn:
        return BottlenecksModel::tr("Bandwidth that the pattern gains when this one has no "
                                    "limit; others that are as busy still hold it back");
    default:
        return {};
    }
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
        return bottleneckAlignment(column);
    if (role == Qt::ToolTipRole)
        return shown.limits.isEmpty() ? shown.name : QString(shown.name % u"\n"_s % shown.limits);
    if (role != Qt::DisplayRole && role != SortRole)
        return {};
    return role == SortRole ? sortValue(shown, column) : text(shown, column);
}

QVariant BottlenecksModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return bottleneckAlignment(section);
    if (role == Qt::ToolTipRole)
        return headerToolTip(section);
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case NameColumn:
        return tr("Link or memory");
    case CountColumn:
        return tr("Count");
    case UtilisationColumn:
        return tr("Busy");
    case SlackColumn:
        return tr("Slack");
    case BusyColumn:
        return tr("Busy time");
    case ValueColumn:
        return tr("Doubling saves");
    case LossColumn:
        return tr("Without limit");
    case LimitsColumn:
        return tr("Holds back");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace nongjang
