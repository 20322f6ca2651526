#include "views/itemmodels/bom_table_model.h"

#include "model/base/currency_text.h"
#include "model/catalog/condition.h"
#include "model/study/compare_text.h"
#include "views/itemmodels/cell_alignment.h"
#include "views/itemmodels/figure_text.h"

#include <QLocale>

#include <limits>

namespace nongjang {

using namespace Qt::StringLiterals;

namespace {

QString moneyText(const Ranged<Money> &amount, const QString &currency)
{
    return inCurrency(displayText(amount.value.si(), Dimension::Money), currency);
}

QString moneyToolTip(const Ranged<Money> &amount, const QString &currency)
{
    return inCurrency(
        rangeText(amount.value.si(), amount.low.si(), amount.high.si(), Dimension::Money),
        currency);
}

Qt::CheckState tickOf(const BomLine &line)
{
    return line.received ? Qt::Checked : line.ordered ? Qt::PartiallyChecked : Qt::Unchecked;
}

QString countText(double quantity)
{
    return QLocale().toString(quantity, 'f', 0);
}

int bomAlignment(int section)
{
    using Model = BomTableModel;
    return cellAlignment(section == Model::NameColumn || section == Model::ConditionColumn
                         || section == Model::PriceDateColumn || section == Model::BoughtColumn);
}

} // namespace

void BomTableModel::setBom(const Bom &bom, const Bom *baseline)
{
    beginResetModel();
    m_bom = bom;
    m_before.clear();
    if (baseline)
        for (const BomLine &line : baseline->lines)
            m_before[line.key()] += line.quantity;
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
        return bomAlignment(column);
    if (role == Qt::CheckStateRole && column == BoughtColumn)
        return tickOf(line);
    if ((role == Qt::ToolTipRole || role == Qt::AccessibleTextRole) && column == BoughtColumn)
        return line.received  ? tr("received")
               : line.ordered ? tr("ordered; click when received")
                              : tr("not ordered; click when ordered");
    if (role == Qt::ToolTipRole && column == UnitPriceColumn && line.unitPrice)
        return moneyToolTip(*line.unitPrice, m_bom.currency);
    if (role == Qt::ToolTipRole && column == LinePriceColumn && line.unitPrice)
        return moneyToolTip(*line.unitPrice * line.bought(), m_bom.currency);
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
    case BoughtColumn:
        return sorting ? QVariant(int(tickOf(line))) : QVariant();
    case NameColumn:
        return line.name;
    case ConditionColumn:
        return conditionTitle(line.condition);
    case UnitPriceColumn:
        if (!line.unitPrice)
            return sorting ? QVariant(unknownLast) : QVariant(tr("unknown"));
        return sorting ? QVariant(line.unitPrice->value.si())
                       : moneyText(*line.unitPrice, m_bom.currency);
    case LinePriceColumn:
        if (!line.unitPrice)
            return sorting ? QVariant(unknownLast) : QVariant(tr("unknown"));
        return sorting ? QVariant((*line.unitPrice * line.bought()).value.si())
                       : moneyText(*line.unitPrice * line.bought(), m_bom.currency);
    case PriceDateColumn:
        return line.priceDate;
    case DeltaColumn:
        return deltaData(line, role);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant BomTableModel::deltaData(const BomLine &line, int role) const
{
    const double before = m_before.value(line.key(), 0.0);
    if (role == SortRole)
        return line.quantity - before;
    if (!(before > 0.0))
        return tr("added");
    const QString delta = compareQuantityDelta(line.quantity, before);
    return delta.isEmpty() ? u"="_s : delta;
}

Qt::ItemFlags BomTableModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags usual = QAbstractTableModel::flags(index);
    return index.column() == BoughtColumn ? usual | Qt::ItemIsUserCheckable | Qt::ItemIsUserTristate
                                          : usual;
}

bool BomTableModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || index.column() != BoughtColumn
        || !checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return false;
    const BomLine &line = m_bom.lines[std::size_t(index.row())];
    Q_EMIT purchaseMarked(line.part, line.condition, value.toInt() != Qt::Unchecked,
                          value.toInt() == Qt::Checked);
    return true;
}

QVariant BomTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return bomAlignment(section);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case BoughtColumn:
        return tr("Bought");
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
    case DeltaColumn:
        return tr("Δ");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace nongjang
