#include "views/itemmodels/bom_table_model.h"

#include "views/itemmodels/cell_alignment.h"
#include "views/itemmodels/figure_text.h"

#include <QLocale>

#include <limits>

namespace nongjang {

using namespace Qt::StringLiterals;

namespace {

QString moneyText(const Ranged<Money> &amount)
{
    return displayText(amount.value.si(), Dimension::Money);
}

QString moneyToolTip(const Ranged<Money> &amount)
{
    return rangeText(amount.value.si(), amount.low.si(), amount.high.si(), Dimension::Money);
}

QString countText(double quantity)
{
    return QLocale().toString(quantity, 'f', 0);
}

int alignment(int section)
{
    using Model = BomTableModel;
    return cellAlignment(section == Model::NameColumn || section == Model::ConditionColumn
                         || section == Model::PriceDateColumn);
}

} // namespace

void BomTableModel::setBom(const Bom &bom)
{
    beginResetModel();
    m_bom = bom;
    endResetModel();
}

int BomTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_bom.lines.size());
}

int BomTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant BomTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const BomLine &line = m_bom.lines[std::size_t(index.row())];
    const auto column = Column(index.column());
    const double unknownLast = std::numeric_limits<double>::infinity();
    if (role == ObjectsRole)
        return line.usedBy;
    if (role == Qt::TextAlignmentRole)
        return alignment(column);
    if (role == Qt::ToolTipRole && column == UnitPriceColumn && line.unitPrice)
        return moneyToolTip(*line.unitPrice);
    if (role == Qt::ToolTipRole && column == LinePriceColumn && line.unitPrice)
        return moneyToolTip(*line.unitPrice * line.quantity);
    if (role == Qt::ToolTipRole && column == NameColumn)
        return tr("%1, used by %2").arg(line.part, line.usedBy.mid(0, 10).join(u", "_s));
    if (role == Qt::ToolTipRole && column == PriceDateColumn)
        return line.priceSource;
    if (role != Qt::DisplayRole && role != SortRole)
        return {};
    const bool sorting = role == SortRole;
    switch (column) {
    case QuantityColumn:
        return sorting ? QVariant(line.quantity) : QVariant(countText(line.quantity));
    case NameColumn:
        return line.name;
    case ConditionColumn:
        return conditionTitle(line.condition);
    case UnitPriceColumn:
        if (!line.unitPrice)
            return sorting ? QVariant(unknownLast) : QVariant(tr("unknown"));
        return sorting ? QVariant(line.unitPrice->value.si()) : moneyText(*line.unitPrice);
    case LinePriceColumn:
        if (!line.unitPrice)
            return sorting ? QVariant(unknownLast) : QVariant(tr("unknown"));
        return sorting ? QVariant((*line.unitPrice * line.quantity).value.si())
                       : moneyText(*line.unitPrice * line.quantity);
    case PriceDateColumn:
        return line.priceDate;
    case ColumnCount:
        break;
    }
    return {};
}

QVariant BomTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return alignment(section);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case QuantityColumn:
        return tr("Quantity");
    case NameColumn:
        return tr("Part");
    case ConditionColumn:
        return tr("Condition");
    case UnitPriceColumn:
        return tr("Unit price");
    case LinePriceColumn:
        return tr("Line price");
    case PriceDateColumn:
        return tr("Price date");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace nongjang
