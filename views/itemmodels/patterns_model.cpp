#include "views/itemmodels/patterns_model.h"

#include "model/catalog/pattern_names.h"
#include "views/itemmodels/cell_alignment.h"
#include "views/itemmodels/figure_text.h"

#include <QGuiApplication>
#include <QLocale>
#include <QPalette>

#include <algorithm>

namespace nongjang {

using namespace Qt::StringLiterals;

namespace {

constexpr int rateDigits = 3;

QString shortText(const MaybeFigure &figure)
{
    if (!figure)
        return u"–"_s;
    const QString text = displayText(figure->value, figure->dimension, rateDigits);
    return figure->isUpperBound ? QString(u"≤ "_s % text) : text;
}

double sortable(const MaybeFigure &figure)
{
    return figure ? figure->value : -1.0;
}

int patternAlignment(int section)
{
    using Model = PatternsModel;
    return cellAlignment(section == Model::NameColumn || section == Model::LimitColumn);
}

} // namespace

PatternsModel::PatternsModel(CatalogPtr catalog, QObject *parent)
    : QAbstractTableModel(parent)
    , m_catalog(std::move(catalog))
{}

void PatternsModel::setReport(const Report *report)
{
    beginResetModel();
    m_rows.clear();
    const bool any = report && !report->patterns.empty();
    for (const QString &key : any ? patternKeys() : QStringList()) {
        Row row;
        row.isRanked = key == report->rankedPattern;
        const auto result = std::ranges::find(report->patterns, key, &PatternResult::name);
        if (result != report->patterns.end())
            row.result = *result;
        row.result.name = key;
        const auto why = std::ranges::find(
            report->notEvaluated, QString(u"network.patterns."_s % key), &NotEvaluated::what);
        if (why != report->notEvaluated.end())
            row.why = why->why;
        else if (key == u"matrix"_s)
            row.why = tr("no traffic matrix is imported");
        else
            row.why = tr("not evaluated");
        m_rows.push_back(std::move(row));
    }
    endResetModel();
}

bool PatternsModel::hasUntuned() const
{
    return std::ranges::any_of(
        m_rows, [](const Row &row) { return row.result.libraryDefault.has_value(); });
}

int PatternsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int PatternsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PatternsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows[std::size_t(index.row())];
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case SortRole:
        return sortValue(row, column);
    case KeyRole:
        return row.result.name;
    case Qt::TextAlignmentRole:
        return patternAlignment(column);
    case Qt::ToolTipRole:
        return toolTip(row, column);
    case Qt::CheckStateRole:
        return column == RankedColumn ? QVariant(row.isRanked ? Qt::Checked : Qt::Unchecked)
                                      : QVariant();
    case Qt::ForegroundRole:
        return row.isEvaluated()
                   ? QVariant()
                   : QGuiApplication::palette().color(QPalette::Disabled, QPalette::Text);
    default:
        return {};
    }
}

QString PatternsModel::text(const Row &row, Column column)
{
    const PatternResult &pattern = row.result;
    switch (column) {
    case RankedColumn:
        return row.isRanked ? tr("ranked") : QString();
    case NameColumn:
        return patternTitle(pattern.name);
    case RateColumn:
        return shortText(pattern.busbw);
    case TotalColumn:
        return shortText(pattern.total);
    case TimeColumn:
        return shortText(pattern.time);
    case ShareColumn:
        return pattern.bound ? shareText(pattern.efficiency) : u"–"_s;
    case UntunedColumn:
        return shortText(pattern.libraryDefault);
    case LimitColumn:
        return row.isEvaluated() ? pattern.limit : row.why;
    case ColumnCount:
        break;
    }
    return {};
}

QVariant PatternsModel::sortValue(const Row &row, Column column)
{
    const PatternResult &pattern = row.result;
    switch (column) {
    case RankedColumn:
        return row.isRanked ? 0 : 1;
    case RateColumn:
        return sortable(pattern.busbw);
    case TotalColumn:
        return sortable(pattern.total);
    case TimeColumn:
        return sortable(pattern.time);
    case ShareColumn:
        return pattern.bound ? pattern.efficiency : -1.0;
    case UntunedColumn:
        return sortable(pattern.libraryDefault);
    case NameColumn:
    case LimitColumn:
    case ColumnCount:
        break;
    }
    return text(row, column);
}

QString PatternsModel::toolTip(const Row &row, Column column) const
{
    const PatternResult &pattern = row.result;
    if (!row.isEvaluated())
        return QString(patternTitle(pattern.name) % u"\n"_s % row.why);
    const auto explained = [this](const MaybeFigure &figure, const QString &above = {}) {
        return figure
                   ? QString(u"<qt>"_s % above % explanationHtml(*figure, *m_catalog) % u"</qt>"_s)
                   : QString();
    };
    switch (column) {
    case RankedColumn:
        return row.isRanked ? tr("Bottlenecks, headline and canvas are about this pattern")
                            : tr("Click to rank bottlenecks for this pattern");
    case NameColumn: {
        const QString title = patternTitle(pattern.name);
        return pattern.flows > 0.0 ? tr("%1, %n flow(s)", nullptr, int(pattern.flows)).arg(title)
                                   : title;
    }
    case RateColumn:
        return explained(pattern.busbw);
    case TotalColumn:
        return explained(pattern.total);
    case TimeColumn:
        return explained(pattern.time);
    case ShareColumn:
        return boundText(pattern);
    case UntunedColumn:
        return explained(pattern.libraryDefault,
                         QString(pattern.libraryReason.toHtmlEscaped() % u"<br>"_s));
    case LimitColumn:
        return pattern.limit;
    case ColumnCount:
        break;
    }
    return {};
}

QVariant PatternsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return patternAlignment(section);
    if (role == Qt::ToolTipRole && section == RateColumn)
        return tr("Bus bandwidth of large messages as nccl-tests counts it; of single flows the "
                  "slowest one");
    if (role == Qt::ToolTipRole && section == ShareColumn)
        return tr("Of what no algorithm can exceed on this hardware");
    if (role == Qt::ToolTipRole && section == UntunedColumn)
        return tr("Bus bandwidth of a library as it comes, where that is slower");
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case RankedColumn:
    case ColumnCount:
        break;
    case NameColumn:
        return tr("Pattern");
    case RateColumn:
        return tr("Bandwidth");
    case TotalColumn:
        return tr("All flows");
    case TimeColumn:
        return tr("Time");
    case ShareColumn:
        return tr("Of bound");
    case UntunedColumn:
        return tr("Untuned");
    case LimitColumn:
        return tr("Held back by");
    }
    return {};
}

} // namespace nongjang
