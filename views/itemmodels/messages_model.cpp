#include "views/itemmodels/messages_model.h"

#include "views/itemmodels/cell_alignment.h"
#include "views/itemmodels/figure_text.h"

namespace nongjang {

using namespace Qt::StringLiterals;

namespace {

constexpr int digits = 3;
using Model = MessagesModel;

bool isAlgorithm(int column)
{
    return column == Model::AlgorithmColumn || column == Model::DefaultAlgorithmColumn;
}

/// The time that a column is about; null: there is none.
const MessageTime *timeOf(const MessageRow &row, int column)
{
    if (column < Model::DefaultTimeColumn)
        return &row.tuned;
    return row.libraryDefault ? &*row.libraryDefault : nullptr;
}

QString howText(const MessageTime &time)
{
    return Model::tr("%1, %2", "algorithm, protocol")
        .arg(algorithmTitle(time.algorithm), time.protocol);
}

QString withRange(const Ranged<double> &value, Dimension dimension)
{
    const QString best = displayText(value.value, dimension, digits);
    const QString range = rangeText(value.value, value.low, value.high, dimension);
    return range.isEmpty() ? best : Model::tr("%1 (%2)", "value (range)").arg(best, range);
}

QString describe(const MessageTime &time)
{
    return Model::tr("%1, %2, %3", "time, bandwidth, algorithm")
        .arg(withRange(time.seconds, Dimension::Duration),
             withRange(time.busbw, Dimension::Bandwidth), howText(time));
}

QString cellText(const MessageTime &time, int column)
{
    if (isAlgorithm(column))
        return howText(time);
    return column == Model::TimeColumn || column == Model::DefaultTimeColumn
               ? displayText(time.seconds.value, Dimension::Duration, digits)
               : displayText(time.busbw.value, Dimension::Bandwidth, digits);
}

double cellValue(const MessageTime &time, int column)
{
    return column == Model::TimeColumn || column == Model::DefaultTimeColumn ? time.seconds.value
                                                                             : time.busbw.value;
}

} // namespace

void MessagesModel::setMessages(const std::vector<MessageRow> &rows)
{
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

QString MessagesModel::tip(int row) const
{
    const MessageRow &shown = m_rows[std::size_t(row)];
    QString text = tr("%1: %2", "message size: figures")
                       .arg(binarySizeText(shown.bytes), describe(shown.tuned));
    if (shown.libraryDefault)
        text += u"\n"_s % tr("Library default: %1").arg(describe(*shown.libraryDefault));
    return text;
}

int MessagesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int MessagesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant MessagesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const MessageRow &row = m_rows[std::size_t(index.row())];
    const int column = index.column();
    if (role == Qt::TextAlignmentRole)
        return cellAlignment(isAlgorithm(column));
    if (role == Qt::ToolTipRole)
        return tip(index.row());
    if (role != Qt::DisplayRole && role != SortRole)
        return {};
    if (column == SizeColumn)
        return role == SortRole ? QVariant(row.bytes) : binarySizeText(row.bytes);
    const MessageTime *time = timeOf(row, column);
    if (role == SortRole && !isAlgorithm(column))
        return time ? cellValue(*time, column) : -1.0;
    return time ? cellText(*time, column) : u"–"_s;
}

QVariant MessagesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return cellAlignment(isAlgorithm(section));
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case SizeColumn:
        return tr("Message");
    case TimeColumn:
        return tr("Time");
    case RateColumn:
        return tr("Bus bandwidth");
    case AlgorithmColumn:
        return tr("Algorithm, protocol");
    case DefaultTimeColumn:
        return tr("Time, untuned");
    case DefaultRateColumn:
        return tr("Bus bandwidth, untuned");
    case DefaultAlgorithmColumn:
        return tr("Algorithm, untuned");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace nongjang
