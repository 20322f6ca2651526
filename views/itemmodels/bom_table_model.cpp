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

double bought(const BomLine &line)
{
    return line.quantity + line.spares;
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
    if (role == Qt::CheckStateRole && column == OrderedColumn)
        return line.ordered ? Qt::Checked : Qt::Unchecked;
    if (role == Qt::CheckStateRole && column == ReceivedColumn)
        return line.received ? Qt::Checked : Qt::Unchecked;
    if (role == Qt::ToolTipRole && column == UnitPriceColumn && line.unitPrice)
        return moneyToolTip(*line.unitPrice);
    if (role == Qt::ToolTipRole && column == LinePriceColumn && line.unitPrice)
        return moneyToolTip(*line.unitPrice * bought(line));
    if (role == Qt::ToolTipRole && column == NameColumn) {
        const QString used =
            tr("%1, used by %2").arg(line.part, line.usedBy.mid(0, 10).join(u", "_s));
        return line.alternates.isEmpty()
                   ? used
                   : QString(used % u'\n' % tr("or %1").arg(line.alternates.join(u", "_s)));
    }
    if (role == Qt::ToolTipRole && column == PriceDateColumn)
        return line.priceSource;
    if (role != Qt::DisplayRole && role != SortRole)
        return {};
    const bool sorting = role == SortRole;
    switch (column) {
    case QuantityColumn:
        return sorting ? QVariant(line.quantity) : QVariant(countText(line.quantity));
    case SparesColumn:
        return sorting             ? QVariant(line.spares)
               : line.spares > 0.0 ? QVariant(countText(line.spares))
                                   : QVariant(QString());
    case OrderedColumn:
        return sorting ? QVariant(line.ordered) : QVariant();
    case ReceivedColumn:
        return sorting ? QVariant(line.received) : QVariant();
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
        return sorting ? QVariant((*line.unitPrice * bought(line)).value.si())
                       : moneyText(*line.unitPrice * bought(line));
    case PriceDateColumn:
        return line.priceDate;
    case ColumnCount:
        break;
    }
    return {};
}

Qt::ItemFlags BomTableModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags usual = QAbstractTableModel::flags(index);
    const bool isTick = index.column() == OrderedColumn || index.column() == ReceivedColumn;
    return isTick ? usual | Qt::ItemIsUserCheckable : usual;
}

bool BomTableModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole
        || !checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return false;
    const BomLine &line = m_bom.lines[std::size_t(index.row())];
    const bool isSet = value.toInt() == Qt::Checked;
    if (index.column() == OrderedColumn)
        Q_EMIT purchaseMarked(line.part, line.condition, isSet, isSet && line.received);
    else if (index.column() == ReceivedColumn)
        Q_EMIT purchaseMarked(line.part, line.condition, isSet || line.ordered, isSet);
    else
        return false;
    return true;
}

QVariant BomTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return alignment(section);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case OrderedColumn:
        return tr("Ordered");
    case ReceivedColumn:
        return tr("Received");
    case QuantityColumn:
        return tr("Quantity");
    case SparesColumn:
        return tr("Spares");
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
