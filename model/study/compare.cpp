#include "model/study/compare.h"

#include "model/catalog/user_rules.h"
#include "model/study/study.h"
#include "model/study/variant_findings.h"

#include <QFileInfo>

#include <algorithm>
#include <atomic>
#include <cmath>
#include <map>
#include <thread>

namespace nongjang {

namespace {

bool isSame(double a, double b)
{
    constexpr double noise = 1e-9; // of sums in another order
    return std::abs(a - b) <= noise * std::max(std::abs(a), std::abs(b));
}

bool isSame(const MaybeCandidateFigure &a, const MaybeCandidateFigure &b)
{
    return a.has_value() == b.has_value()
           && (!a || (a->bound == b->bound && isSame(a->value, b->value)));
}

/// Nothing that is only a bound can take the place from `value`, and `value` is surely as good as it says.
bool isSurelyBest(const CandidateFigure &figure, const CompareRow &row)
{
    const bool wantsMore = row.better == Better::Higher;
    if (figure.bound == (wantsMore ? Bound::AtMost : Bound::AtLeast))
        return false;
    return std::ranges::all_of(row.cells, [&](const CompareCell &cell) {
        if (!cell.figure || isSame(cell.figure->value, figure.value))
            return true;
        const bool isWorse =
            wantsMore ? cell.figure->value < figure.value : cell.figure->value > figure.value;
        return isWorse && cell.figure->bound != (wantsMore ? Bound::AtLeast : Bound::AtMost);
    });
}

void markBest(CompareRow &row)
{
    const auto known = std::ranges::count_if(
        row.cells, [](const CompareCell &cell) { return cell.figure.has_value(); });
    if (row.better == Better::Neither || known < 2)
        return;
    for (CompareCell &cell : row.cells)
        cell.isBest = cell.figure && isSurelyBest(*cell.figure, row);
    const auto best = std::ranges::count_if(row.cells, &CompareCell::isBest);
    if (best == known) // all alike
        for (CompareCell &cell : row.cells)
            cell.isBest = false;
}

CompareRow rowOf(std::size_t index, const std::vector<Candidate> &columns, bool hasCurrency)
{
    CompareRow row;
    row.key = reportFigureNames()[qsizetype(index)];
    row.dimension = reportFigures()[index].dimension;
    row.better = reportFigureBetter(row.key);
    const MaybeCandidateFigure &first = columns.front().figures[index];
    const bool isComparable = hasCurrency || row.dimension != Dimension::Money;
    for (const Candidate &column : columns) {
        const MaybeCandidateFigure &figure = column.figures[index];
        row.cells.push_back(isComparable ? compareCell(figure, first, row.better)
                                         : CompareCell{figure, {}, {}});
        row.isKnown = row.isKnown || figure.has_value();
        row.differs = row.differs || !isComparable || !isSame(figure, first);
    }
    row.differs = row.differs && row.isKnown;
    if (isComparable)
        markBest(row);
    return row;
}

/// In the order of the first bill, then of what the others have besides.
std::vector<ComparePart> partsOf(const std::vector<Report> &reports)
{
    std::vector<ComparePart> parts;
    std::map<QString, std::size_t> places;
    for (std::size_t i = 0; i < reports.size(); ++i)
        for (const BomLine &line : reports[i].bom.lines) {
            const auto [it, isNew] = places.emplace(line.key(), parts.size());
            if (isNew)
                parts.push_back({line.part, line.name, line.category, line.condition,
                                 std::vector<double>(reports.size(), 0.0),
                                 std::vector<std::optional<double>>(reports.size(), 0.0)});
            ComparePart &part = parts[it->second];
            part.quantities[i] += line.quantity;
            std::optional<double> &price = part.prices[i];
            price = price && line.unitPrice
                        ? std::optional(*price + line.quantity * line.unitPrice->value.si())
                        : std::nullopt;
        }
    for (ComparePart &part : parts)
        part.differs = std::ranges::any_of(
            part.quantities, [&](double n) { return !isSame(n, part.quantities.front()); });
    return parts;
}

} // namespace

void nameApart(std::vector<CompareInput> &inputs)
{
    const auto count = [&](const QString &name) {
        return std::ranges::count(inputs, name, &CompareInput::name);
    };
    QStringList names;
    for (const CompareInput &input : inputs) {
        const QString file = QFileInfo(input.file).fileName();
        names << (count(input.name) > 1 && !file.isEmpty()
                      ? QString(input.name % QStringLiteral(" (") % file % u')')
                      : input.name);
    }
    for (qsizetype i = 0; i < names.size(); ++i) {
        const qsizetype before = names.mid(0, i).count(names[i]);
        inputs[std::size_t(i)].name =
            before > 0 ? QString(names[i] % QStringLiteral(" #") % QString::number(before + 1))
                       : names[i];
    }
}

std::vector<Report> evaluateAll(const std::vector<CompareInput> &inputs, const Catalog &catalog,
                                const std::stop_token &stop)
{
    std::vector<Report> reports(inputs.size());
    std::atomic<std::size_t> next{0};
    const auto work = [&] {
        for (std::size_t i = next++; i < inputs.size() && !stop.stop_requested(); i = next++) {
            Design design = inputs[i].design;
            design.site.currency = inputs.front().design.site.currency;
            reports[i] = evaluate(design, catalog, stop);
            addLooseChanges(reports[i], inputs[i].loose);
        }
    };
    const std::size_t cores = std::max(1U, std::thread::hardware_concurrency());
    std::vector<std::jthread> others;
    for (std::size_t i = 1; i < std::min(cores, inputs.size()); ++i)
        others.emplace_back(work);
    work();
    others.clear(); // joins
    return reports;
}

Better deltaSign(double delta, Better better)
{
    if (better == Better::Neither || !(std::abs(delta) > 0.0))
        return Better::Neither;
    return (delta > 0.0) == (better == Better::Higher) ? Better::Higher : Better::Lower;
}

CompareCell compareCell(const MaybeCandidateFigure &figure, const MaybeCandidateFigure &reference,
                        Better better)
{
    CompareCell cell{figure, {}, {}};
    const bool isKnown =
        figure && reference && figure->bound == Bound::Exact && reference->bound == Bound::Exact;
    if (!isKnown)
        return cell;
    cell.delta = isSame(figure->value, reference->value) ? 0.0 : figure->value - reference->value;
    if (std::abs(reference->value) > 0.0)
        cell.share = *cell.delta / std::abs(reference->value);
    cell.sign = deltaSign(*cell.delta, better);
    return cell;
}

DesignComparison compareReports(const std::vector<CompareInput> &inputs,
                                const std::vector<Report> &reports)
{
    DesignComparison comparison;
    if (reports.empty())
        return comparison;
    for (std::size_t i = 0; i < reports.size(); ++i)
        comparison.columns.push_back(
            candidateOf(reports[i], inputs[i].name, inputs[i].file, inputs[i].variant));
    const QString &currency = comparison.columns.front().currency;
    if (std::ranges::all_of(comparison.columns,
                            [&](const Candidate &each) { return each.currency == currency; }))
        comparison.currency = currency;
    for (std::size_t i = 0; i < reportFigures().size(); ++i)
        comparison.rows.push_back(rowOf(i, comparison.columns, !comparison.currency.isEmpty()));
    comparison.parts = partsOf(reports);
    for (const Report &report : reports) {
        comparison.limits << (report.bottlenecks.empty() ? QString()
                                                         : report.bottlenecks.front().name);
        comparison.headlines << report.headline;
    }
    return comparison;
}

} // namespace nongjang
