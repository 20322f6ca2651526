// PartEdits: the tables of a part, cell by cell.
#include "model/catalog/condition.h"
#include "model/catalog/figure_range.h"
#include "model/edit/free_name.h"
#include "model/edit/part_edits.h"
#include "model/edit/part_provenance.h"

#include <QCoreApplication>

#include <algorithm>
#include <span>

namespace nongjang {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nongjang::PartEdits)
};

enum FigureColumn { FigureValue, FigureLow, FigureHigh, FigureOrigin };
enum PortColumn {
    PortName,
    PortKindOf,
    PortConnector,
    PortCount,
    PortGen,
    PortLanes,
    PortWidth,
    PortRate,
    PortPower,
    PortRoot,
    PortProtocol
};
enum PriceColumn { PriceCondition, PriceValue, PriceLow, PriceHigh, PriceRegion, PriceOrigin };
enum AttributeColumn { AttributeName, AttributeValue };

constexpr std::array figureTitles{
    QT_TRANSLATE_NOOP("nongjang::PartEdits", "Value"),
    QT_TRANSLATE_NOOP("nongjang::PartEdits", "Low"),
    QT_TRANSLATE_NOOP("nongjang::PartEdits", "High"),
    QT_TRANSLATE_NOOP("nongjang::PartEdits", "Source"),
    QT_TRANSLATE_NOOP("nongjang::PartEdits", "Date"),
    QT_TRANSLATE_NOOP("nongjang::PartEdits", "Confidence"),
    QT_TRANSLATE_NOOP("nongjang::PartEdits", "Note"),
};
constexpr std::array portTitles{
    QT_TRANSLATE_NOOP("nongjang::PartEdits", "Name"),
    QT_TRANSLATE_NOOP("nongjang::PartEdits", "Kind"),
    QT_TRANSLATE_NOOP("nongjang::PartEdits", "Connector"),
    QT_TRANSLATE_NOOP("nongjang::PartEdits", "Count"),
    QT_TRANSLATE_NOOP("nongjang::PartEdits", "PCIe generation"),
    QT_TRANSLATE_NOOP("nongjang::PartEdits", "Lanes"),
    QT_TRANSLATE_NOOP("nongjang::PartEdits", "Width (lanes)"),
    QT_TRANSLATE_NOOP("nongjang::PartEdits", "Rate"),
    QT_TRANSLATE_NOOP("nongjang::PartEdits", "Power"),
    QT_TRANSLATE_NOOP("nongjang::PartEdits", "Hangs on"),
    QT_TRANSLATE_NOOP("nongjang::PartEdits", "Protocol"),
};
constexpr std::array priceTitles{
    QT_TRANSLATE_NOOP("nongjang::PartEdits", "Condition"),
    QT_TRANSLATE_NOOP("nongjang::PartEdits", "Price"),
    QT_TRANSLATE_NOOP("nongjang::PartEdits", "Low"),
    QT_TRANSLATE_NOOP("nongjang::PartEdits", "High"),
    QT_TRANSLATE_NOOP("nongjang::PartEdits", "Region"),
    QT_TRANSLATE_NOOP("nongjang::PartEdits", "Source"),
    QT_TRANSLATE_NOOP("nongjang::PartEdits", "Date"),
    QT_TRANSLATE_NOOP("nongjang::PartEdits", "Confidence"),
    QT_TRANSLATE_NOOP("nongjang::PartEdits", "Note"),
};
constexpr std::array attributeTitles{
    QT_TRANSLATE_NOOP("nongjang::PartEdits", "Name"),
    QT_TRANSLATE_NOOP("nongjang::PartEdits", "Value"),
};

std::span<const char *const> titlesOf(PartTable table)
{
    switch (table) {
    case PartTable::Figures:
        return figureTitles;
    case PartTable::Ports:
        return portTitles;
    case PartTable::Prices:
        return priceTitles;
    case PartTable::Attributes:
        return attributeTitles;
    }
    Q_UNREACHABLE();
}

/// Which part of a provenance the column is; none: it stands before those.
std::optional<ProvenanceField> originField(PartTable table, int column)
{
    const int first = table == PartTable::Figures  ? int(FigureOrigin)
                      : table == PartTable::Prices ? int(PriceOrigin)
                                                   : 1000;
    return column < first ? std::nullopt
                          : std::optional(static_cast<ProvenanceField>(column - first));
}

QString rangePart(double bound, double value, Dimension dimension)
{
    return bound == value ? QString() : measureText(bound, dimension);
}

QString figureCell(const Figure &figure, int column)
{
    switch (column) {
    case FigureValue:
        return measureText(figure.value, figure.dimension());
    case FigureLow:
        return rangePart(figure.low, figure.value, figure.dimension());
    case FigureHigh:
        return rangePart(figure.high, figure.value, figure.dimension());
    default:
        return provenanceFieldText(figure.provenance, *originField(PartTable::Figures, column));
    }
}

QString numberText(const std::optional<int> &number)
{
    return number ? QString::number(*number) : QString();
}

QString portCell(const Port &port, int column)
{
    switch (column) {
    case PortName:
        return port.name;
    case PortKindOf: {
        const std::string_view kind = portKindName(port.kind);
        return QString::fromLatin1(kind.data(), qsizetype(kind.size()));
    }
    case PortConnector:
        return port.connector;
    case PortCount:
        return QString::number(port.count);
    case PortGen:
        return numberText(port.gen);
    case PortLanes:
        return numberText(port.lanes);
    case PortWidth:
        return numberText(port.width);
    case PortRate:
        return port.rate ? measureText(port.rate->si(), Dimension::Bandwidth) : QString();
    case PortPower:
        return port.power ? measureText(port.power->si(), Dimension::Power) : QString();
    case PortRoot:
        return port.root;
    default:
        return port.protocol;
    }
}

QString priceCell(const Price &price, int column)
{
    const Ranged<Money> &amount = price.amount;
    switch (column) {
    case PriceCondition:
        return price.condition;
    case PriceValue:
        return measureText(amount.value.si(), Dimension::Money);
    case PriceLow:
        return rangePart(amount.low.si(), amount.value.si(), Dimension::Money);
    case PriceHigh:
        return rangePart(amount.high.si(), amount.value.si(), Dimension::Money);
    case PriceRegion:
        return price.region;
    default:
        return provenanceFieldText(price.provenance, *originField(PartTable::Prices, column));
    }
}

/// A value with its range while one of the three is typed.
struct TypedRange
{
    double value = 0.0;
    double low = 0.0;
    double high = 0.0;
};

/// `which`: 0 the value, 1 low, 2 high. A range that does not hold the new value, or came from another source, was that of the old one.
TypedRange withTyped(TypedRange range, int which, double number, bool isNewEntry)
{
    if (which == 1) {
        range.low = number;
    } else if (which == 2) {
        range.high = number;
    } else {
        if (isNewEntry || number < range.low || number > range.high)
            range.low = range.high = number;
        range.value = number;
    }
    return range;
}

Result<double> typedMeasure(const QString &text, Dimension dimension)
{
    return parseMeasureAs(text.toStdString(), dimension);
}

Failure outOfRange(FigureKey key)
{
    return fail(ErrorCode::InvalidValue,
                isAllowed(key, 2.0) ? Tr::tr("A figure cannot be negative.")
                                    : Tr::tr("Expected a share above 0 and at most 100 %."));
}

/// The figure, or a new one that is an own entry.
std::size_t placeOf(Part &part, FigureKey key, const PartEntry &entry)
{
    const auto at = std::lower_bound(
        part.figures.begin(), part.figures.end(), key,
        [](const Figure &figure, FigureKey wanted) { return figure.key < wanted; });
    const auto place = std::size_t(at - part.figures.begin());
    if (at == part.figures.end() || at->key != key) {
        Figure figure;
        figure.key = key;
        figure.provenance = ownEntry(entry.today);
        part.figures.insert(at, figure);
    }
    return place;
}

Result<Part> withFigureCell(const Part &part, FigureKey key, int column, const QString &text,
                            const PartEntry &entry)
{
    const Figure *present = part.figure(key);
    Part result = part;
    if (column == FigureValue && text.isEmpty())
        return withoutPartRow(part, PartTable::Figures, int(key));
    if (!present && column != FigureValue)
        return fail(ErrorCode::InvalidValue, Tr::tr("Type a value first."));
    if (const std::optional<ProvenanceField> field = originField(PartTable::Figures, column)) {
        const Result<Provenance> origin =
            withProvenanceText(present->provenance, *field, text, part.provenance);
        if (!origin)
            return Failure{origin.error()};
        result.figures[placeOf(result, key, entry)].provenance = *origin;
        return result;
    }
    double number = present ? present->value : 0.0; // nothing typed as a bound: that of the value
    if (!text.isEmpty()) {
        const Result<double> typed = typedMeasure(text, figureInfo(key).dimension);
        if (!typed)
            return Failure{typed.error()};
        if (!isAllowed(key, *typed))
            return outOfRange(key);
        number = *typed;
    }
    Figure &figure = result.figures[placeOf(result, key, entry)];
    const Figure *before = entry.before.figure(key);
    const bool isNewEntry =
        column == FigureValue && (!before || isSameOrigin(before->provenance, figure.provenance));
    if (isNewEntry)
        figure.provenance = ownEntry(entry.today);
    const TypedRange range =
        withTyped({figure.value, figure.low, figure.high}, column, number, isNewEntry || !present);
    figure.value = range.value;
    figure.low = range.low;
    figure.high = range.high;
    return result;
}

Outcome setNumber(std::optional<int> &number, const QString &text, int most)
{
    if (text.isEmpty()) {
        number.reset();
        return Done{};
    }
    bool ok = false;
    const int typed = text.toInt(&ok);
    if (!ok || typed < 1 || typed > most)
        return fail(ErrorCode::InvalidValue,
                    Tr::tr("Expected a whole number from 1 to %1, found “%2”.")
                        .arg(most)
                        .arg(text.left(80)));
    number = typed;
    return Done{};
}

Outcome setKind(Port &port, const QString &text)
{
    const std::optional<PortKind> kind = portKind(text.toStdString());
    if (!kind)
        return fail(ErrorCode::InvalidValue, Tr::tr("“%1” is no kind of port.").arg(text.left(80)));
    port.kind = *kind;
    return Done{};
}

template<class Q>
Outcome setQuantity(std::optional<Q> &quantity, const QString &text, Dimension dimension)
{
    if (text.isEmpty()) {
        quantity.reset();
        return Done{};
    }
    const Result<double> typed = typedMeasure(text, dimension);
    if (!typed)
        return Failure{typed.error()};
    if (*typed < 0.0)
        return fail(ErrorCode::InvalidValue, Tr::tr("A figure cannot be negative."));
    quantity = Q::fromSi(*typed);
    return Done{};
}

Outcome setPortCell(Port &port, int column, const QString &text)
{
    constexpr int mostGen = 7, mostLanes = 32, mostCount = 4096; // those of the reader
    switch (column) {
    case PortName:
        if (text.isEmpty())
            return fail(ErrorCode::InvalidValue, Tr::tr("A port needs a name."));
        port.name = text;
        return Done{};
    case PortKindOf:
        return setKind(port, text);
    case PortCount: {
        std::optional<int> count;
        const Outcome set = setNumber(count, text, mostCount);
        port.count = count.value_or(set ? 1 : port.count);
        return set;
    }
    case PortGen:
        return setNumber(port.gen, text, mostGen);
    case PortLanes:
        return setNumber(port.lanes, text, mostLanes);
    case PortWidth:
        return setNumber(port.width, text, mostLanes);
    case PortRate:
        return setQuantity(port.rate, text, Dimension::Bandwidth);
    case PortPower:
        return setQuantity(port.power, text, Dimension::Power);
    default:
        (column == PortConnector ? port.connector
         : column == PortRoot    ? port.root
                                 : port.protocol) = text;
        return Done{};
    }
}

bool isAsBefore(const Price &price, const PartEntry &entry)
{
    return std::ranges::any_of(entry.before.prices, [&](const Price &each) {
        return each.condition == price.condition && each.region == price.region
               && isSameOrigin(each.provenance, price.provenance);
    });
}

Outcome setPriceAmount(Price &price, int column, const QString &text, const PartEntry &entry)
{
    double number = price.amount.value.si();
    if (!text.isEmpty() || column == PriceValue) {
        const Result<double> typed = typedMeasure(text, Dimension::Money);
        if (!typed)
            return Failure{typed.error()};
        if (*typed < 0.0)
            return fail(ErrorCode::InvalidValue, Tr::tr("A price cannot be negative."));
        number = *typed;
    }
    const bool isNewEntry = column == PriceValue && isAsBefore(price, entry);
    if (isNewEntry)
        price.provenance = ownEntry(entry.today);
    const TypedRange range =
        withTyped({price.amount.value.si(), price.amount.low.si(), price.amount.high.si()},
                  column - PriceValue, number, isNewEntry);
    price.amount = {dollars(range.value), dollars(range.low), dollars(range.high)};
    return Done{};
}

Outcome setPriceCell(Price &price, int column, const QString &text, const Part &part,
                     const PartEntry &entry)
{
    if (const std::optional<ProvenanceField> field = originField(PartTable::Prices, column)) {
        const Result<Provenance> origin =
            withProvenanceText(price.provenance, *field, text, part.provenance);
        if (!origin)
            return Failure{origin.error()};
        price.provenance = *origin;
        return Done{};
    }
    if (column == PriceRegion) {
        price.region = text;
        return Done{};
    }
    if (column != PriceCondition)
        return setPriceAmount(price, column, text, entry);
    if (text.isEmpty())
        return fail(ErrorCode::InvalidValue,
                    Tr::tr("Expected a condition, such as new, used, modded or msrp."));
    price.condition = text;
    return Done{};
}

Result<Part> withAttributeCell(const Part &part, int row, int column, const QString &text)
{
    if (text.isEmpty())
        return fail(ErrorCode::InvalidValue, Tr::tr("Expected text that is not empty."));
    const QString key = part.attributes.keys().at(row);
    Part result = part;
    if (column == AttributeValue) {
        result.attributes[key] = text;
        return result;
    }
    if (text != key && part.attributes.contains(text))
        return fail(ErrorCode::InvalidValue,
                    Tr::tr("There is already an attribute “%1”.").arg(text.left(80)));
    result.attributes.remove(key);
    result.attributes.insert(text, part.attributes.value(key));
    return result;
}

} // namespace

int partColumnCount(PartTable table)
{
    return int(titlesOf(table).size());
}

QString partColumnTitle(PartTable table, int column)
{
    return Tr::tr(titlesOf(table)[std::size_t(column)]);
}

QStringList partColumnChoices(PartTable table, int column)
{
    if (originField(table, column) == ProvenanceField::Confidence)
        return {confidenceName(Confidence::High), confidenceName(Confidence::Medium),
                confidenceName(Confidence::Low)};
    if (table == PartTable::Prices && column == PriceCondition)
        return priceConditions();
    QStringList kinds;
    if (table == PartTable::Ports && column == PortKindOf)
        for (int kind = 0; kind <= int(PortKind::AcIn); ++kind) {
            const std::string_view name = portKindName(PortKind(kind));
            kinds << QString::fromLatin1(name.data(), qsizetype(name.size()));
        }
    return kinds;
}

QString partChoiceTitle(PartTable table, int column, const QString &choice)
{
    if (table == PartTable::Prices && column == PriceCondition)
        return conditionTitle(choice);
    const std::optional<PortKind> kind = portKind(choice.toStdString());
    return table == PartTable::Ports && column == PortKindOf && kind ? portKindTitle(*kind)
                                                                     : choice;
}

std::optional<Dimension> partCellDimension(const PartCell &cell)
{
    switch (cell.table) {
    case PartTable::Figures:
        if (cell.column <= FigureHigh)
            return figureInfo(FigureKey(cell.row)).dimension;
        break;
    case PartTable::Ports:
        if (cell.column == PortRate)
            return Dimension::Bandwidth;
        if (cell.column == PortPower)
            return Dimension::Power;
        break;
    case PartTable::Prices:
        if (cell.column >= PriceValue && cell.column <= PriceHigh)
            return Dimension::Money;
        break;
    case PartTable::Attributes:
        break;
    }
    return std::nullopt;
}

int partRowCount(const Part &part, PartTable table)
{
    switch (table) {
    case PartTable::Figures:
        return int(FigureKey::Count_);
    case PartTable::Ports:
        return int(part.ports.size());
    case PartTable::Prices:
        return int(part.prices.size());
    case PartTable::Attributes:
        return int(part.attributes.size());
    }
    Q_UNREACHABLE();
}

QString partText(const Part &part, const PartCell &cell)
{
    if (cell.row < 0 || cell.row >= partRowCount(part, cell.table))
        return {};
    switch (cell.table) {
    case PartTable::Figures: {
        const Figure *figure = part.figure(FigureKey(cell.row));
        return figure ? figureCell(*figure, cell.column) : QString();
    }
    case PartTable::Ports:
        return portCell(part.ports[std::size_t(cell.row)], cell.column);
    case PartTable::Prices:
        return priceCell(part.prices[std::size_t(cell.row)], cell.column);
    case PartTable::Attributes: {
        const QString key = part.attributes.keys().at(cell.row);
        return cell.column == AttributeName ? key : part.attributes.value(key);
    }
    }
    Q_UNREACHABLE();
}

Result<Part> withPartText(const Part &part, const PartCell &cell, const QString &text,
                          const PartEntry &entry)
{
    const QString plain = text.trimmed();
    if (cell.row < 0 || cell.row >= partRowCount(part, cell.table) || plain == partText(part, cell))
        return part;
    if (plain.size() > longestPartText)
        return fail(ErrorCode::InvalidValue, Tr::tr("Expected at most %1 characters, found %2.")
                                                 .arg(longestPartText)
                                                 .arg(plain.size()));
    if (cell.table == PartTable::Figures)
        return withFigureCell(part, FigureKey(cell.row), cell.column, plain, entry);
    if (cell.table == PartTable::Attributes)
        return withAttributeCell(part, cell.row, cell.column, plain);
    Part result = part;
    const auto row = std::size_t(cell.row);
    const Outcome set = cell.table == PartTable::Ports
                            ? setPortCell(result.ports[row], cell.column, plain)
                            : setPriceCell(result.prices[row], cell.column, plain, part, entry);
    return set ? Result<Part>(result) : Result<Part>(Failure{set.error()});
}

Part withPartRow(const Part &part, PartTable table, const PartEntry &entry)
{
    Part result = part;
    if (table == PartTable::Ports) {
        Port port = part.ports.empty() ? Port() : part.ports.back();
        port.name =
            freeName(port.name.isEmpty() ? QStringLiteral("port") : withoutNumber(port.name),
                     [&part](const QString &name) { return part.port(name) != nullptr; });
        result.ports.push_back(std::move(port));
    } else if (table == PartTable::Prices) {
        Price price;
        price.condition = priceConditions().first();
        for (const QString &condition : priceConditions())
            if (!part.price(condition)) {
                price.condition = condition;
                break;
            }
        price.provenance = ownEntry(entry.today);
        result.prices.push_back(std::move(price));
    } else if (table == PartTable::Attributes) {
        const QString name = freeName(QStringLiteral("attribute"), [&part](const QString &each) {
            return part.attributes.contains(each);
        });
        result.attributes.insert(name, QStringLiteral("yes"));
    }
    return result;
}

Part withoutPartRow(const Part &part, PartTable table, int row)
{
    Part result = part;
    if (row < 0 || row >= partRowCount(part, table))
        return result;
    switch (table) {
    case PartTable::Figures:
        std::erase_if(result.figures,
                      [row](const Figure &figure) { return figure.key == FigureKey(row); });
        break;
    case PartTable::Ports:
        result.ports.erase(result.ports.begin() + row);
        break;
    case PartTable::Prices:
        result.prices.erase(result.prices.begin() + row);
        break;
    case PartTable::Attributes:
        result.attributes.remove(part.attributes.keys().at(row));
        break;
    }
    return result;
}

} // namespace nongjang
