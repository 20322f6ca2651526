#include "views/itemmodels/tiers_model.h"

#include "model/base/unit.h"
#include "views/itemmodels/cell_alignment.h"

#include <QLocale>

namespace nongjang {

using namespace Qt::StringLiterals;

namespace {

constexpr int tierDigits = 3;

QString ratioText(double ratio)
{
    return TiersModel::tr("%1 : 1", "oversubscription").arg(QLocale().toString(ratio, 'f', 2));
}

QVariant sortValue(const SwitchTier &tier, TiersModel::Column column)
{
    switch (column) {
    case TiersModel::NameColumn:
        return tier.name;
    case TiersModel::CountColumn:
        return tier.count;
    case TiersModel::DownColumn:
        return tier.down.si();
    case TiersModel::UpColumn:
        return tier.up.si();
    case TiersModel::RatioColumn:
        return tier.ratio;
    case TiersModel::EndToEndColumn:
        return tier.endToEnd;
    case TiersModel::ColumnCount:
        break;
    }
    return {};
}

QString text(const SwitchTier &tier, TiersModel::Column column)
{
    switch (column) {
    case TiersModel::NameColumn:
        return tier.name;
    case TiersModel::CountColumn:
        return QLocale().toString(tier.count, 'f', 0);
    case TiersModel::DownColumn:
        return displayText(tier.down.si(), Dimension::Bandwidth, tierDigits);
    case TiersModel::UpColumn:
        return displayText(tier.up.si(), Dimension::Bandwidth, tierDigits);
    case TiersModel::RatioColumn:
        return ratioText(tier.ratio);
    case TiersModel::EndToEndColumn:
        return ratioText(tier.endToEnd);
    case TiersModel::ColumnCount:
        break;
    }
    return {};
}

} // namespace

void TiersModel::setTiers(const std::vector<SwitchTier> &tiers)
{
    beginResetModel();
    m_tiers = tiers;
    endResetModel();
}

int TiersModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_tiers.size());
}

int TiersModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant TiersModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const SwitchTier &tier = m_tiers[std::size_t(index.row())];
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(tier, column);
    case SortRole:
        return sortValue(tier, column);
    case ObjectsRole:
        return tier.objects;
    case Qt::TextAlignmentRole:
        return cellAlignment(column == NameColumn);
    case Qt::ToolTipRole:
        return tier.objects.isEmpty()
                   ? tier.name
                   : QString(tier.name % u"\n"_s % tier.objects.mid(0, 12).join(u", "_s));
    default:
        return {};
    }
}

QVariant TiersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return cellAlignment(section == NameColumn);
    if (role == Qt::ToolTipRole && section == RatioColumn)
        return tr("Oversubscription: what can enter from below against what can leave upwards");
    if (role == Qt::ToolTipRole && section == EndToEndColumn)
        return tr("Oversubscription with that of the switches below");
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case NameColumn:
        return tr("Switch");
    case CountColumn:
        return tr("Count");
    case DownColumn:
        return tr("From below");
    case UpColumn:
        return tr("Upwards");
    case RatioColumn:
        return tr("Ratio");
    case EndToEndColumn:
        return tr("End to end");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace nongjang
