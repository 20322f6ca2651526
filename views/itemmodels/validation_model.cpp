#include "views/itemmodels/validation_model.h"

#include "views/itemmodels/cell_alignment.h"
#include "views/theme/theme.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace nongjang {

using namespace Qt::StringLiterals;

namespace {

/// Words beside the colour: the state is also read without it.
QString stateIcon(ValidationState state)
{
    switch (state) {
    case ValidationState::Within:
        return u"✓"_s;
    case ValidationState::Outside:
        return u"✗"_s;
    case ValidationState::NotEvaluated:
        return u"–"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

void ValidationCasesModel::setResults(std::vector<ValidationResult> results)
{
    beginResetModel();
    m_results = std::move(results);
    endResetModel();
}

void ValidationCasesModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_results.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int ValidationCasesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_results.size());
}

int ValidationCasesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ValidationCasesModel::text(const ValidationResult &result, Column column) const
{
    const ValidationCase &one = result.published;
    switch (column) {
    case StateColumn:
        return stateIcon(stateOf(result)) % u' ' % stateTitle(stateOf(result));
    case CaseColumn:
        return one.id;
    case QuantityColumn:
        return quantityTitle(one.quantity);
    case SystemColumn:
        return result.error
                   ? one.system
                   : tr("%1: %2", "system: why not evaluated").arg(one.system, result.reason);
    case PredictedColumn:
        return result.predicted ? displayText(result.predicted->value, one.dimension) : u"–"_s;
    case PublishedColumn:
        return publishedText(one);
    case ToleranceColumn:
        return toleranceText(one);
    case ErrorColumn:
        return result.error ? errorText(*result.error) : u"–"_s;
    case SourceColumn:
        return one.source;
    case ColumnCount:
        break;
    }
    return {};
}

QVariant ValidationCasesModel::sortKey(const ValidationResult &result, Column column) const
{
    constexpr double last = std::numeric_limits<double>::max();
    switch (column) {
    case StateColumn: // what needs looking at comes first
        return result.error ? (result.within ? 1 : 0) : 2;
    case PredictedColumn:
        return result.predicted ? result.predicted->value : last;
    case PublishedColumn:
        return result.published.published;
    case ToleranceColumn:
        return result.published.factor > 0.0 ? result.published.factor - 1.0
                                             : result.published.tolerance;
    case ErrorColumn:
        return result.error ? std::abs(*result.error) : last;
    default:
        return text(result, column);
    }
}

QVariant ValidationCasesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ValidationResult &result = m_results[std::size_t(index.row())];
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(result, column);
    case Qt::ToolTipRole:
        return column == SystemColumn || column == SourceColumn ? text(result, column) : QString();
    case Qt::TextAlignmentRole:
        return cellAlignment(column < PredictedColumn || column > ErrorColumn);
    case SortRole:
        return sortKey(result, column);
    case StateRole:
        return int(stateOf(result));
    case QuantityRole:
        return result.published.quantity;
    default:
        return {};
    }
}

QVariant ValidationCasesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case StateColumn:
        return tr("State");
    case CaseColumn:
        return tr("Case");
    case QuantityColumn:
        return tr("Quantity");
    case SystemColumn:
        return tr("System");
    case PredictedColumn:
        return tr("Predicted");
    case PublishedColumn:
        return tr("Published");
    case ToleranceColumn:
        return tr("Tolerance");
    case ErrorColumn:
        return tr("Error");
    case SourceColumn:
        return tr("Source");
    case ColumnCount:
        break;
    }
    return {};
}

ValidationFilter::ValidationFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setSortRole(ValidationCasesModel::SortRole);
    setSortLocaleAware(true);
}

void ValidationFilter::setState(std::optional<ValidationState> state)
{
    m_state = state;
    filter();
}

void ValidationFilter::setQuantity(const QString &key)
{
    m_quantity = key;
    filter();
}

void ValidationFilter::setText(const QString &text)
{
    m_text = text.trimmed();
    filter();
}

void ValidationFilter::filter()
{
    invalidateFilter();
    Q_EMIT filtered();
}

bool ValidationFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex first = sourceModel()->index(row, 0, parent);
    if (m_state && first.data(ValidationCasesModel::StateRole).toInt() != int(*m_state))
        return false;
    if (!m_quantity.isEmpty()
        && first.data(ValidationCasesModel::QuantityRole).toString() != m_quantity)
        return false;
    if (m_text.isEmpty())
        return true;
    for (int column = 0; column < ValidationCasesModel::ColumnCount; ++column)
        if (sourceModel()
                ->index(row, column, parent)
                .data()
                .toString()
                .contains(m_text, Qt::CaseInsensitive))
            return true;
    return false;
}

void ValidationSummaryModel::setResults(const std::vector<ValidationResult> &results)
{
    beginResetModel();
    m_summaries = summarise(results);
    std::rotate(m_summaries.begin(), m_summaries.end() - 1, m_summaries.end());
    endResetModel();
}

int ValidationSummaryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_summaries.size());
}

int ValidationSummaryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ValidationSummaryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return cellAlignment(index.column() == QuantityColumn);
    const ValidationSummary &one = summary(index.row());
    if (role == Qt::ToolTipRole && index.column() == WorstColumn)
        return one.worstCase;
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(index.column())) {
    case QuantityColumn:
        return one.quantity.isEmpty() ? tr("All quantities") : quantityTitle(one.quantity);
    case WithinColumn:
        return one.evaluated > 0 ? tr("%1 of %2").arg(one.within).arg(one.evaluated)
                                 : tr("not evaluated");
    case MeanColumn:
        return one.evaluated > 0 ? percentText(one.meanError) : u"–"_s;
    case WorstColumn:
        return one.evaluated > 0 ? errorText(one.worstError) : u"–"_s;
    case ColumnCount:
        break;
    }
    return {};
}

QVariant ValidationSummaryModel::headerData(int section, Qt::Orientation orientation,
                                            int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case QuantityColumn:
        return tr("Quantity");
    case WithinColumn:
        return tr("Within");
    case MeanColumn:
        return tr("Mean error");
    case WorstColumn:
        return tr("Worst");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace nongjang
