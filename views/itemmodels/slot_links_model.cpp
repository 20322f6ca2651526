#include "views/itemmodels/slot_links_model.h"

#include "views/itemmodels/cell_alignment.h"
#include "views/itemmodels/figure_text.h"
#include "views/theme/theme.h"

#include <QGuiApplication>
#include <QLocale>
#include <QPalette>

namespace nongjang {

using namespace Qt::StringLiterals;

namespace {

QVariant sortValue(const SlotLink &link, SlotLinksModel::Column column)
{
    switch (column) {
    case SlotLinksModel::NameColumn:
        return link.name;
    case SlotLinksModel::CountColumn:
        return link.count;
    case SlotLinksModel::GenerationColumn:
        return link.generation.value_or(0);
    case SlotLinksModel::LanesColumn:
        return link.lanes.value_or(0);
    case SlotLinksModel::BandwidthColumn:
        return link.bandwidth.value.si();
    case SlotLinksModel::ShareColumn:
        return link.shareOfNative;
    case SlotLinksModel::LimitColumn:
        return link.limitedBy;
    case SlotLinksModel::ColumnCount:
        break;
    }
    return {};
}

int slotAlignment(int section)
{
    using Model = SlotLinksModel;
    return cellAlignment(section == Model::NameColumn || section == Model::LimitColumn);
}

} // namespace

void SlotLinksModel::setLinks(const std::vector<SlotLink> &links)
{
    beginResetModel();
    m_links = links;
    endResetModel();
}

int SlotLinksModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_links.size());
}

int SlotLinksModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant SlotLinksModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const SlotLink &link = m_links[std::size_t(index.row())];
    const auto column = Column(index.column());
    if (role == SortRole)
        return sortValue(link, column);
    if (role == ObjectsRole)
        return QStringList{link.path};
    if (role == Qt::TextAlignmentRole)
        return slotAlignment(column);
    if (role == Qt::ForegroundRole && column == ShareColumn && link.shareOfNative < 0.5)
        return theme::colour(theme::Role::WarningText, QGuiApplication::palette());
    if (role == Qt::ToolTipRole && column == BandwidthColumn)
        return rangeText(link.bandwidth.value.si(), link.bandwidth.low.si(),
                         link.bandwidth.high.si(), Dimension::Bandwidth);
    if (role == Qt::ToolTipRole)
        return link.limitedBy.isEmpty() ? link.name : QString(link.name % u"\n"_s % link.limitedBy);
    if (role != Qt::DisplayRole)
        return {};
    const QLocale locale;
    switch (column) {
    case NameColumn:
        return link.name;
    case CountColumn:
        return locale.toString(link.count, 'f', 0);
    case GenerationColumn:
        return link.generation ? locale.toString(*link.generation) : u"–"_s;
    case LanesColumn:
        return link.lanes ? QString(u"x"_s % locale.toString(*link.lanes)) : u"–"_s;
    case BandwidthColumn:
        return displayText(link.bandwidth.value.si(), Dimension::Bandwidth);
    case ShareColumn:
        return tr("%1 %", "percentage").arg(locale.toString(link.shareOfNative * 100.0, 'f', 0));
    case LimitColumn:
        return link.limitedBy;
    case ColumnCount:
        break;
    }
    return {};
}

QVariant SlotLinksModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return slotAlignment(section);
    if (orientation == Qt::Horizontal && role == Qt::ToolTipRole && section == ShareColumn)
        return tr("Of what the card itself could carry");
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case NameColumn:
        return tr("Connection");
    case CountColumn:
        return tr("Count");
    case GenerationColumn:
        return tr("Gen", "PCIe generation");
    case LanesColumn:
        return tr("Lanes");
    case BandwidthColumn:
        return tr("Bandwidth");
    case ShareColumn:
        return tr("Share");
    case LimitColumn:
        return tr("Limited by");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace nongjang
