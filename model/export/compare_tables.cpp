#include "model/export/compare_tables.h"

#include "model/catalog/condition.h"
#include "model/study/compare_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace nongjang {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nongjang::CompareExport)
};

QString cellText(const CompareCell &cell, const CompareRow &row, const QString &currency,
                 bool isFirst)
{
    QString text = compareValueText(cell.figure, row.dimension, currency);
    if (cell.isBest)
        text.prepend(QStringLiteral("★ "));
    const QString range = compareRangeText(cell.figure, row.dimension, currency);
    if (!range.isEmpty())
        text += QStringLiteral(" [%1]").arg(range);
    const QString delta = compareDeltaText(cell, row.dimension, currency);
    if (isFirst || delta.isEmpty())
        return text;
    const QString share = compareShareText(cell);
    return text
           % (share.isEmpty() ? QStringLiteral(" (%1)").arg(delta)
                              : QStringLiteral(" (%1, %2)").arg(delta, share));
}

void addRow(CompareTable &table, const QStringList &cells,
            const std::vector<std::optional<double>> &numbers = {})
{
    table.rows.push_back(cells);
    table.numbers.push_back(numbers);
    table.numbers.back().resize(std::size_t(cells.size()));
}

} // namespace

bool isListed(const CompareRow &row, CompareRows rows)
{
    return row.isKnown && (rows == CompareRows::Known || row.differs);
}

QString comparisonTitle(const DesignComparison &comparison)
{
    QStringList names;
    for (const Candidate &column : comparison.columns)
        names << column.name;
    return Tr::tr("Comparison: %1").arg(names.join(QStringLiteral(", ")));
}

QStringList comparisonNotes(const DesignComparison &comparison)
{
    QStringList notes{
        Tr::tr("★ marks the best; differences are to %1. [low – high] is the range a "
               "figure is believed to lie in.")
            .arg(comparison.columns.empty() ? QString() : comparison.columns.front().name)};
    if (comparison.currency.isEmpty())
        notes << Tr::tr("The designs have different currencies without a common rate, so amounts "
                        "are not compared.");
    for (const Candidate &column : comparison.columns)
        if (column.errors > 0)
            notes << Tr::tr("%1 has findings that are errors: %2")
                         .arg(column.name)
                         .arg(column.errors);
    return notes;
}

QString partTitle(const ComparePart &part)
{
    return part.condition.isEmpty()
               ? part.name
               : Tr::tr("%1 (%2)").arg(part.name, conditionTitle(part.condition));
}

CompareTable figureTable(const DesignComparison &comparison, CompareRows rows)
{
    CompareTable table;
    table.title = Tr::tr("Figures");
    table.headings << Tr::tr("Figure");
    for (const Candidate &column : comparison.columns)
        table.headings << column.name;
    const QStringList &limits = comparison.limits;
    if (std::ranges::any_of(limits, [&](const QString &limit) {
            return !limit.isEmpty() && (rows == CompareRows::Known || limit != limits.front());
        })) {
        QStringList cells(Tr::tr("Held back by"));
        for (const QString &limit : limits)
            cells << (limit.isEmpty() ? Tr::tr("unknown") : limit);
        addRow(table, cells);
    }
    for (const CompareRow &row : comparison.rows) {
        if (!isListed(row, rows))
            continue;
        QStringList cells(reportFigureTitle(row.key));
        for (std::size_t i = 0; i < row.cells.size(); ++i)
            cells << cellText(row.cells[i], row, comparison.columns[i].currency, i == 0);
        addRow(table, cells);
    }
    return table;
}

CompareTable figureSheet(const DesignComparison &comparison, CompareRows rows)
{
    CompareTable table;
    table.headings << Tr::tr("Figure") << Tr::tr("Unit");
    for (const Candidate &column : comparison.columns)
        for (const QString &text :
             {Tr::tr("%1"), Tr::tr("%1, low"), Tr::tr("%1, high"), Tr::tr("%1, difference"),
              Tr::tr("%1, difference, share"), Tr::tr("%1, note")})
            table.headings << text.arg(column.name);
    for (const CompareRow &row : comparison.rows) {
        if (!isListed(row, rows))
            continue;
        const bool isMoney = row.dimension == Dimension::Money;
        QStringList cells{reportFigureTitle(row.key),
                          isMoney ? comparison.currency : unitSymbol(row.dimension)};
        std::vector<std::optional<double>> numbers(2);
        for (const CompareCell &cell : row.cells) {
            const MaybeCandidateFigure &figure = cell.figure;
            const auto one = [&](double CandidateFigure::*member) {
                return figure ? std::optional((*figure).*member) : std::nullopt;
            };
            numbers.insert(numbers.end(),
                           {one(&CandidateFigure::value), one(&CandidateFigure::low),
                            one(&CandidateFigure::high), cell.delta, cell.share, std::nullopt});
            QString note = cell.isBest ? Tr::tr("best") : QString();
            if (!figure)
                note = Tr::tr("unknown");
            else if (figure->bound != Bound::Exact)
                note = figure->bound == Bound::AtLeast ? Tr::tr("at least") : Tr::tr("at most");
            cells << QString() << QString() << QString() << QString() << QString() << note;
        }
        addRow(table, cells, numbers);
    }
    return table;
}

CompareTable partTable(const DesignComparison &comparison)
{
    CompareTable table;
    table.title = Tr::tr("Parts that differ");
    table.headings << Tr::tr("Part");
    for (const Candidate &column : comparison.columns)
        table.headings << column.name;
    for (const ComparePart &part : comparison.parts) {
        if (!part.differs)
            continue;
        QStringList cells(partTitle(part));
        std::vector<std::optional<double>> numbers(1);
        for (const double quantity : part.quantities) {
            const QString delta = compareQuantityDelta(quantity, part.quantities.front());
            cells << (delta.isEmpty()
                          ? compareQuantityText(quantity)
                          : QStringLiteral("%1 (%2)").arg(compareQuantityText(quantity), delta));
            numbers.push_back(quantity);
        }
        addRow(table, cells, numbers);
    }
    return table;
}

} // namespace nongjang
