#include "model/study/part_comparison.h"

#include "model/catalog/condition.h"
#include "model/catalog/figure_better.h"
#include "model/study/price_book.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <set>

namespace nongjang {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nongjang::PartComparison)
};

using Kind = PartCompareRow::Kind;

/// Makes rows of what `cell` says about each part; one that no part has anything to say about is left out.
class RowMaker
{
public:
    explicit RowMaker(PartComparison &comparison)
        : m_comparison(comparison)
    {}

    template<class CellOf>
    void add(PartCompareRow row, CellOf &&cellOf)
    {
        for (const PartPtr &part : m_comparison.parts)
            row.cells.push_back(cellOf(*part));
        const auto isEmpty = [](const PartCompareCell &cell) {
            return cell.text.isEmpty();
        };
        if (std::ranges::all_of(row.cells, isEmpty))
            return;
        row.differs = std::ranges::any_of(row.cells, [&](const PartCompareCell &cell) {
            return cell.range != row.cells.front().range || cell.text != row.cells.front().text;
        });
        markBest(row);
        m_comparison.rows.push_back(std::move(row));
    }

private:
    static void markBest(PartCompareRow &row)
    {
        if (row.better == Better::Neither)
            return;
        std::vector<double> known;
        for (const PartCompareCell &cell : row.cells)
            if (cell.range)
                known.push_back(cell.range->value);
        if (known.empty())
            return;
        const auto [least, most] = std::ranges::minmax(known);
        if (least == most) // also where only one is known
            return;
        const double best = row.better == Better::Higher ? most : least;
        for (PartCompareCell &cell : row.cells)
            cell.isBest = cell.range && cell.range->value == best;
    }

    PartComparison &m_comparison;
};

PartCompareCell textCell(const QString &text, const Part &part)
{
    return {std::nullopt, text, part.provenance, false};
}

void addGeneral(RowMaker &rows)
{
    const auto row = [](const char *key, const QString &title) {
        PartCompareRow made;
        made.key = QString::fromLatin1(key);
        made.title = title;
        return made;
    };
    rows.add(row("vendor", Tr::tr("Vendor")),
             [](const Part &part) { return textCell(part.vendor, part); });
    rows.add(row("category", Tr::tr("Category")),
             [](const Part &part) { return textCell(categoryTitle(part.category), part); });
    rows.add(row("date", Tr::tr("Date", "of a part")),
             [](const Part &part) { return textCell(part.provenance.date, part); });
}

void addFigures(RowMaker &rows)
{
    for (int i = 0; i < int(FigureKey::Count_); ++i) {
        const FigureKey key = FigureKey(i);
        const FigureInfo &info = figureInfo(key);
        PartCompareRow row{Kind::Figure,
                           QString::fromLatin1(info.name.data(), qsizetype(info.name.size())),
                           figureTitle(key),
                           info.dimension,
                           figureBetter(key),
                           {},
                           false};
        rows.add(std::move(row), [key](const Part &part) {
            const Figure *figure = part.figure(key);
            return figure ? PartCompareCell{figure->range(),
                                            displayText(figure->value, figure->dimension()),
                                            figure->provenance, false}
                          : PartCompareCell();
        });
    }
}

void addPrices(RowMaker &rows, const std::vector<PartPtr> &parts, const QList<PriceEntry> &book)
{
    QStringList conditions = priceConditions();
    for (const PartPtr &part : parts) {
        for (const Price &price : part->prices)
            conditions << price.condition;
        for (const PriceEntry &entry : book)
            if (entry.part == part->id && !entry.condition.isEmpty())
                conditions << entry.condition;
    }
    conditions.removeDuplicates();
    for (const QString &condition : std::as_const(conditions)) {
        PartCompareRow row{Kind::Price,
                           QStringLiteral("price:") + condition,
                           Tr::tr("Price, %1", "condition").arg(conditionTitle(condition)),
                           Dimension::Money,
                           Better::Lower,
                           {},
                           false};
        rows.add(std::move(row), [&](const Part &part) {
            const std::optional<Price> price = takenPrice(book, part.id, &part, condition);
            if (!price)
                return PartCompareCell();
            const Ranged<Money> &amount = price->amount;
            return PartCompareCell{
                Ranged<double>{amount.value.si(), amount.low.si(), amount.high.si()},
                displayText(amount.value.si(), Dimension::Money), price->provenance, false};
        });
    }
}

/// "1 × gen4 x16, 2 × NVLink3": the ports of one kind.
QString portsText(const Part &part, PortKind kind)
{
    QStringList texts;
    for (const Port &port : part.ports) {
        if (port.kind != kind)
            continue;
        const QString all = port.describe();
        const QString title = portKindTitle(kind);
        const QString rest = all.startsWith(title) ? all.mid(title.size()).trimmed() : all;
        const QString count = QLocale().toString(port.count);
        texts << (rest.isEmpty() ? count : Tr::tr("%1 × %2", "count, port").arg(count, rest));
    }
    return texts.join(u'\n');
}

void addPorts(RowMaker &rows)
{
    for (int i = 0; i <= int(PortKind::AcIn); ++i) {
        const PortKind kind = PortKind(i);
        const std::string_view name = portKindName(kind);
        PartCompareRow row;
        row.kind = Kind::Ports;
        row.key =
            QStringLiteral("ports:") + QString::fromLatin1(name.data(), qsizetype(name.size()));
        row.title = portKindTitle(kind);
        rows.add(std::move(row),
                 [kind](const Part &part) { return textCell(portsText(part, kind), part); });
    }
}

void addAttributes(RowMaker &rows, const std::vector<PartPtr> &parts)
{
    std::set<QString> keys;
    for (const PartPtr &part : parts)
        for (const QString &key : part->attributes.keys())
            keys.insert(key);
    for (const QString &key : keys) {
        PartCompareRow row;
        row.kind = Kind::Attribute;
        row.key = key;
        row.title = QString(key).replace(u'_', u' '); // attributes have no titles
        rows.add(std::move(row),
                 [&key](const Part &part) { return textCell(part.attribute(key), part); });
    }
}

} // namespace

PartComparison compareParts(std::vector<PartPtr> parts, const QList<PriceEntry> &book)
{
    PartComparison comparison;
    comparison.parts = std::move(parts);
    RowMaker rows(comparison);
    addGeneral(rows);
    addPrices(rows, comparison.parts, book);
    addFigures(rows);
    addPorts(rows);
    addAttributes(rows, comparison.parts);
    return comparison;
}

QString partCompareRange(const PartCompareRow &row, const PartCompareCell &cell)
{
    if (!cell.range || (cell.range->low == cell.range->high))
        return {};
    return Tr::tr("%1 – %2", "low – high")
        .arg(displayText(cell.range->low, row.dimension),
             displayText(cell.range->high, row.dimension));
}

} // namespace nongjang
