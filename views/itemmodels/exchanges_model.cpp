#include "views/itemmodels/exchanges_model.h"

#include "model/study/workload_titles.h"
#include "views/itemmodels/cell_alignment.h"

namespace nongjang {

using namespace Qt::StringLiterals;

namespace {

constexpr int exchangeDigits = 3;
constexpr qsizetype namesShown = 12;

QString placeText(const WorkloadExchange &exchange)
{
    if (exchange.isAcrossHosts)
        return ExchangesModel::tr("between hosts");
    return exchange.isAcrossSockets ? ExchangesModel::tr("between processors")
                                    : ExchangesModel::tr("inside a host");
}

bool isExchangeText(int column)
{
    return column == ExchangesModel::NameColumn || column == ExchangesModel::PlaceColumn
           || column == ExchangesModel::LimitColumn;
}

QVariant sortValue(const WorkloadExchange &exchange, ExchangesModel::Column column)
{
    switch (column) {
    case ExchangesModel::NameColumn:
        return workloadPieceTitle(exchange.key);
    case ExchangesModel::MessageColumn:
        return exchange.bytes;
    case ExchangesModel::RateColumn:
        return exchange.busbw;
    case ExchangesModel::TimeColumn:
        return exchange.seconds;
    case ExchangesModel::ExposedColumn:
        return exchange.exposed;
    case ExchangesModel::PlaceColumn:
        return placeText(exchange);
    case ExchangesModel::LimitColumn:
        return exchange.limit;
    case ExchangesModel::ColumnCount:
        break;
    }
    return {};
}

QString text(const WorkloadExchange &exchange, ExchangesModel::Column column)
{
    switch (column) {
    case ExchangesModel::MessageColumn:
        return displayText(exchange.bytes, Dimension::DataSize, exchangeDigits);
    case ExchangesModel::RateColumn:
        return exchange.busbw > 0.0
                   ? displayText(exchange.busbw, Dimension::Bandwidth, exchangeDigits)
                   : u"–"_s;
    case ExchangesModel::TimeColumn:
        return displayText(exchange.seconds, Dimension::Duration, exchangeDigits);
    case ExchangesModel::ExposedColumn:
        return exchange.exposed > 0.0
                   ? displayText(exchange.exposed, Dimension::Duration, exchangeDigits)
                   : ExchangesModel::tr("hidden");
    default:
        return sortValue(exchange, column).toString();
    }
}

} // namespace

void ExchangesModel::setExchanges(const std::vector<WorkloadExchange> &exchanges)
{
    beginResetModel();
    m_exchanges = exchanges;
    endResetModel();
}

int ExchangesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_exchanges.size());
}

int ExchangesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ExchangesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const WorkloadExchange &exchange = m_exchanges[std::size_t(index.row())];
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(exchange, column);
    case SortRole:
        return sortValue(exchange, column);
    case ObjectsRole:
        return exchange.objects;
    case Qt::TextAlignmentRole:
        return cellAlignment(isExchangeText(column));
    case Qt::ToolTipRole:
        return tr("%1\nOne of the groups: %2", "exchange")
            .arg(workloadPieceTitle(exchange.key),
                 exchange.objects.mid(0, namesShown).join(u", "_s));
    default:
        return {};
    }
}

QVariant ExchangesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return cellAlignment(isExchangeText(section));
    if (role == Qt::ToolTipRole && section == RateColumn)
        return tr("Bus bandwidth while all groups exchange at once, as nccl-tests counts it");
    if (role == Qt::ToolTipRole && section == TimeColumn)
        return tr("Of a step, or of an output token");
    if (role == Qt::ToolTipRole && section == ExposedColumn)
        return tr("What is left of the time beside the computing");
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case NameColumn:
        return tr("Exchange");
    case MessageColumn:
        return tr("Message");
    case RateColumn:
        return tr("busbw");
    case TimeColumn:
        return tr("Time");
    case ExposedColumn:
        return tr("Exposed");
    case PlaceColumn:
        return tr("Where");
    case LimitColumn:
        return tr("Limited by");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace nongjang
