#include "views/itemmodels/part_table_model.h"

#include "model/edit/part_provenance.h"
#include "views/itemmodels/figure_text.h"
#include "views/itemmodels/typed_value.h"

#include <QPalette>

#include <algorithm>

namespace nongjang {

namespace {

/// In words; how sure one is has words of the window only.
QString choiceTitle(PartTable table, int column, const QString &choice)
{
    const std::optional<Confidence> confidence = confidenceFromName(choice);
    const bool isConfidence =
        confidence && partColumnChoices(table, column).contains(confidenceName(*confidence));
    return isConfidence ? confidenceTitle(*confidence) : partChoiceTitle(table, column, choice);
}

} // namespace

PartTableModel::PartTableModel(PartTable table, QObject *parent)
    : QAbstractTableModel(parent)
    , m_table(table)
{}

void PartTableModel::setPart(const Part &part, const std::set<FigureKey> &shown)
{
    std::vector<int> rows;
    for (int row = 0; row < partRowCount(part, m_table); ++row)
        if (m_table != PartTable::Figures || part.figure(FigureKey(row))
            || shown.count(FigureKey(row)) > 0)
            rows.push_back(row);
    // An edit of one cell keeps the rows, the selection and the scroll position.
    const bool isSame = rows == m_rows && !rows.empty();
    if (!isSame)
        beginResetModel();
    m_part = part;
    m_rows = std::move(rows);
    if (!isSame)
        endResetModel();
    else
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

PartCell PartTableModel::cell(const QModelIndex &index) const
{
    return {m_table, index.isValid() ? m_rows[std::size_t(index.row())] : -1,
            index.column() - titleColumns()};
}

QModelIndex PartTableModel::indexOf(const PartCell &cell) const
{
    const auto at = std::find(m_rows.begin(), m_rows.end(), cell.row);
    return at == m_rows.end() ? QModelIndex()
                              : index(int(at - m_rows.begin()), cell.column + titleColumns());
}

int PartTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int PartTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : partColumnCount(m_table) + titleColumns();
}

QVariant PartTableModel::titleData(FigureKey key, int role) const
{
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return figureTitle(key);
    return {};
}

QString PartTableModel::shownText(const PartCell &cell) const
{
    const QString text = partText(m_part, cell);
    const std::optional<Dimension> dimension = partCellDimension(cell);
    if (isMissing(cell)) {
        const auto unit = m_units.find(FigureKey(cell.row));
        return unit == m_units.end() ? QString() : QString(u"… " % unit->second);
    }
    if (!dimension || text.isEmpty())
        return choiceTitle(m_table, cell.column, text);
    const Result<double> value = parseMeasureAs(text.toStdString(), *dimension);
    constexpr int digits = 6; // more than elsewhere: this is where they are typed
    return value ? displayText(*value, *dimension, digits) : text;
}

/// A figure that the part does not have: the place for its value.
bool PartTableModel::isMissing(const PartCell &cell) const
{
    return m_table == PartTable::Figures && cell.column == 0 && partText(m_part, cell).isEmpty();
}

/// The same as the part's: shown, but fainter than what the row has of its own.
bool PartTableModel::isInherited(const PartCell &cell) const
{
    if (m_table != PartTable::Figures && m_table != PartTable::Prices)
        return false;
    const int origin = partColumnCount(m_table) - 4; // source, date, confidence, note come last
    constexpr std::array fields{PartField::Source, PartField::Date, PartField::Confidence};
    const int place = cell.column - origin;
    return place >= 0 && place < int(fields.size())
           && partText(m_part, cell) == partText(m_part, fields[std::size_t(place)]);
}

QVariant PartTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const PartCell at = cell(index);
    if (at.column < 0)
        return titleData(FigureKey(at.row), role);
    switch (role) {
    case Qt::DisplayRole:
        return shownText(at);
    case Qt::EditRole:
        return partText(m_part, at);
    case Qt::ToolTipRole: {
        const QString text = partText(m_part, at);
        if (!text.isEmpty())
            return text;
        return partCellDimension(at)
                   ? QVariant(tr("Type a value with its unit, as in “450 W” or “48 GB”."))
                   : QVariant();
    }
    case Qt::ForegroundRole:
        return isInherited(at) || isMissing(at) ? QPalette().color(QPalette::PlaceholderText)
                                                : QVariant();
    case ChoicesRole:
        return partColumnChoices(m_table, at.column);
    case ChoiceTitlesRole: {
        QStringList titles = partColumnChoices(m_table, at.column);
        for (QString &title : titles)
            title = choiceTitle(m_table, at.column, title);
        return titles;
    }
    default:
        return {};
    }
}

QVariant PartTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section < titleColumns() ? tr("Figure")
                                    : partColumnTitle(m_table, section - titleColumns());
}

Qt::ItemFlags PartTableModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() && index.column() >= titleColumns() ? flags | Qt::ItemIsEditable : flags;
}

bool PartTableModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !index.isValid() || index.column() < titleColumns())
        return false;
    const PartCell at = cell(index);
    QString text = value.toString().trimmed();
    if (text == partText(m_part, at))
        return true;
    if (const std::optional<Dimension> dimension = partCellDimension(at);
        dimension && !text.isEmpty()) {
        const Result<TypedValue> parsed = parseTyped(text, *dimension, usualUnit(*dimension));
        if (!parsed) {
            Q_EMIT rejected(at, parsed.error().message);
            return false;
        }
        text = parsed->text;
    }
    Q_EMIT typed(at, text);
    return true;
}

} // namespace nongjang
