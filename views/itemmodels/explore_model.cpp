#include "views/itemmodels/explore_model.h"

#include "model/base/currency_text.h"
#include "model/catalog/report_figures.h"
#include "model/explore/explore_figures.h"
#include "views/itemmodels/cell_alignment.h"

#include <QLocale>

#include <algorithm>

namespace nongjang {

using namespace Qt::StringLiterals;

void ExploreModel::clear(const ExploreSpec &spec, const QString &currency)
{
    beginResetModel();
    m_spec = spec;
    m_currency = currency;
    m_rows.clear();
    endResetModel();
}

void ExploreModel::add(const std::vector<ExploreRow> &rows)
{
    if (rows.empty())
        return;
    const int first = int(m_rows.size());
    beginInsertRows({}, first, first + int(rows.size()) - 1);
    m_rows.insert(m_rows.end(), rows.begin(), rows.end());
    endInsertRows();
}

const ExploreRow *ExploreModel::row(int number) const
{
    return number >= 0 && number < int(m_rows.size()) ? &m_rows[std::size_t(number)] : nullptr;
}

int ExploreModel::failed() const
{
    return int(std::ranges::count(m_rows, RowStatus::Failed, &ExploreRow::status));
}

int ExploreModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ExploreModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_spec.parameters.size()) + int(m_spec.columns.size()) + 2;
}

int ExploreModel::parameterOf(int section) const
{
    return section >= 1 && section <= int(m_spec.parameters.size()) ? section - 1 : -1;
}

int ExploreModel::figureOf(int section) const
{
    const int figure = section - 1 - int(m_spec.parameters.size());
    return figure < int(m_spec.columns.size()) ? figure : -1;
}

QVariant ExploreModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    constexpr int digits = 4;
    const ExploreRow &row = m_rows[std::size_t(index.row())];
    const int section = index.column();
    const bool isNumber = role == SortRole;
    const bool isMessage = section + 1 == columnCount();
    if (role == Qt::TextAlignmentRole)
        return cellAlignment(parameterOf(section) >= 0 || isMessage);
    if (role == Qt::ToolTipRole)
        return row.message;
    if (role != Qt::DisplayRole && !isNumber)
        return {};
    if (section == 0)
        return row.number;
    if (isMessage)
        return row.message;
    if (const int parameter = parameterOf(section); parameter >= 0) {
        const QString &text = row.values[parameter];
        const Result<Measure> measure =
            isNumber ? parseMeasure(text.toStdString()) : fail(ErrorCode::InvalidValue, {});
        return measure ? QVariant(measure->value) : QVariant(text);
    }
    const int column = figureOf(section);
    const std::optional<RowFigure> &figure = row.figures[std::size_t(column)];
    if (!figure)
        return isNumber ? QVariant() : QVariant(u"–"_s);
    if (isNumber)
        return figure->value;
    const Dimension dimension = *exploreFigureDimension(m_spec.columns[column]);
    return inCurrency(displayText(figure->value, dimension, digits), m_currency);
}

QVariant ExploreModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const int parameter = parameterOf(section);
    const int figure = section == 0 ? -1 : figureOf(section);
    const bool isMessage = section + 1 == columnCount();
    if (role == Qt::TextAlignmentRole)
        return cellAlignment(parameter >= 0 || isMessage);
    if (role != Qt::DisplayRole)
        return {};
    if (section == 0)
        return tr("Row");
    if (isMessage)
        return tr("Note");
    if (parameter >= 0)
        return m_spec.parameters[std::size_t(parameter)].name;
    const QString &key = m_spec.columns[figure];
    return key == u"findings.error" ? tr("Errors") : reportFigureTitle(key);
}

} // namespace nongjang
