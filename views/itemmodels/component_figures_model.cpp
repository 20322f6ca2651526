#include "views/itemmodels/component_figures_model.h"

#include "views/itemmodels/figure_text.h"
#include "views/itemmodels/typed_value.h"
#include "views/theme/theme.h"

#include <QFont>
#include <QIcon>

#include <set>

namespace nongjang {

using namespace Qt::StringLiterals;

namespace {

QString fileName(FigureKey key)
{
    const std::string_view name = figureInfo(key).name;
    return QString::fromUtf8(name.data(), qsizetype(name.size()));
}

/// Figures worth filling in where the catalogue does not know them: others are worked out from them, or rules ask for them.
std::vector<FigureKey> wantedFigures(Category category)
{
    switch (category) {
    case Category::Gpu:
    case Category::Die:
        return {FigureKey::Fp32,           FigureKey::Fp16Fp32Acc,
                FigureKey::MemoryCapacity, FigureKey::MemoryBandwidth,
                FigureKey::PowerIdle,      FigureKey::PowerTypical,
                FigureKey::PowerLimit,     FigureKey::SlotWidth,
                FigureKey::Weight,         FigureKey::Noise,
                FigureKey::Listings};
    case Category::Host:
        return {FigureKey::PowerIdle,    FigureKey::PowerTypical, FigureKey::PowerLimit,
                FigureKey::SlotPitch,    FigureKey::Weight,       FigureKey::Noise,
                FigureKey::InrushCurrent};
    case Category::Switch:
        return {FigureKey::PowerIdle, FigureKey::PowerTypical, FigureKey::PowerLimit,
                FigureKey::Weight,    FigureKey::Noise,        FigureKey::InrushCurrent};
    case Category::Carrier:
    case Category::Cpu:
    case Category::Memory:
    case Category::Storage:
    case Category::Nic:
        return {FigureKey::PowerIdle, FigureKey::PowerTypical, FigureKey::PowerLimit};
    case Category::Psu:
        return {FigureKey::PowerRating, FigureKey::Weight, FigureKey::Noise,
                FigureKey::InrushCurrent};
    case Category::Rack:
        return {FigureKey::Weight, FigureKey::LoadMax};
    case Category::Cooling:
        return {FigureKey::Noise};
    case Category::PowerDistribution:
        return {FigureKey::Weight};
    case Category::Cable:
    case Category::Adapter:
    case Category::Transceiver:
    case Category::Block:
    case Category::Certificate:
    case Category::Tariff:
    case Category::ExchangeRate:
        return {};
    }
    return {};
}

} // namespace

void ComponentFiguresModel::setComponent(const Component &component, const PartPtr &part)
{
    std::set<FigureKey> keys;
    if (part) {
        for (const Figure &figure : part->figures)
            keys.insert(figure.key);
        for (const FigureKey key : wantedFigures(part->category))
            keys.insert(key);
    }
    for (const QString &name : component.figures.keys())
        if (const std::optional<FigureKey> key = figureKey(name.toStdString()))
            keys.insert(*key);
    std::vector<FigureKey> ordered(keys.begin(), keys.end());
    // An edit of one value keeps the rows, the selection and the scroll position.
    const bool sameRows = ordered == m_keys && part == m_part && !m_keys.empty();
    if (!sameRows)
        beginResetModel();
    m_component = component;
    m_part = part;
    m_keys = std::move(ordered);
    if (!sameRows)
        endResetModel();
    else
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void ComponentFiguresModel::clear()
{
    beginResetModel();
    m_component = {};
    m_part = nullptr;
    m_keys.clear();
    endResetModel();
}

void ComponentFiguresModel::reset(int row)
{
    if (row < 0 || row >= rowCount())
        return;
    const FigureKey key = m_keys[std::size_t(row)];
    if (overrideOf(key))
        Q_EMIT overrideRequested(fileName(key), {});
}

int ComponentFiguresModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_keys.size());
}

int ComponentFiguresModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ComponentFiguresModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const FigureKey key = m_keys[std::size_t(index.row())];
    if (role == KeyRole)
        return fileName(key);
    switch (Column(index.column())) {
    case TitleColumn:
        if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
            return figureTitle(key);
        return {};
    case CatalogColumn:
        return catalogData(key, role);
    case OverrideColumn:
        return overrideData(key, role);
    case ResetColumn:
        if (!overrideOf(key))
            return {};
        if (role == Qt::DecorationRole)
            return theme::icon(u"undo"_s);
        if (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole)
            return tr("Go back to the value of the catalogue");
        return {};
    case ColumnCount:
        break;
    }
    return {};
}

QVariant ComponentFiguresModel::catalogData(FigureKey key, int role) const
{
    const Figure *figure = m_part ? m_part->figure(key) : nullptr;
    if (role == Qt::DisplayRole)
        return figure ? displayText(figure->value, figure->dimension()) : tr("unknown");
    if (role == Qt::ForegroundRole && !figure)
        return QPalette().color(QPalette::Disabled, QPalette::Text);
    if (role != Qt::ToolTipRole || !figure)
        return {};
    const QString range = rangeText(figure->value, figure->low, figure->high, figure->dimension());
    const QString source = provenanceText(figure->provenance);
    return range.isEmpty() ? source : QString(tr("Range: %1").arg(range) % u"\n"_s % source);
}

QVariant ComponentFiguresModel::overrideData(FigureKey key, int role) const
{
    const FigureOverride *found = overrideOf(key);
    if (role == Qt::DisplayRole)
        return found ? displayText(found->value.value, figureInfo(key).dimension) : QString();
    if (role == Qt::EditRole)
        return found ? found->value.text : QString();
    if (role == Qt::ToolTipRole)
        return found && !found->note.isEmpty() ? found->note
                                               : tr("Double-click, then type a value with its "
                                                    "unit, as in “450 W” or “0.45 kW”.");
    if (role == Qt::FontRole && found) {
        QFont font;
        font.setBold(true);
        return font;
    }
    return {};
}

const FigureOverride *ComponentFiguresModel::overrideOf(FigureKey key) const
{
    const auto found = m_component.figures.constFind(fileName(key));
    return found == m_component.figures.constEnd() ? nullptr : &*found;
}

QVariant ComponentFiguresModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case TitleColumn:
        return tr("Figure");
    case CatalogColumn:
        return tr("Catalogue");
    case OverrideColumn:
        return tr("Yours");
    case ResetColumn:
    case ColumnCount:
        break;
    }
    return QString();
}

Qt::ItemFlags ComponentFiguresModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.column() == OverrideColumn ? flags | Qt::ItemIsEditable : flags;
}

bool ComponentFiguresModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || index.column() != OverrideColumn || !index.isValid())
        return false;
    const FigureKey key = m_keys[std::size_t(index.row())];
    const QString text = value.toString().trimmed();
    const FigureOverride *present = overrideOf(key);
    if (text.isEmpty()) {
        reset(index.row());
        return true;
    }
    if (present && present->value.text == text)
        return true;
    const Dimension dimension = figureInfo(key).dimension;
    const Result<TypedValue> parsed = parseTyped(text, dimension, usualUnit(dimension));
    if (!parsed) {
        Q_EMIT rejected(parsed.error().message);
        return false;
    }
    Q_EMIT overrideRequested(fileName(key), *parsed);
    return true;
}

} // namespace nongjang
