// Power and money: tables of their parts, and the bars.
#include "model/export/figure_cells.h"
#include "model/export/report_sections.h"
#include "model/study/chart_report.h"

#include <QCoreApplication>
#include <QMap>

namespace nongjang {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nongjang::ReportSections)
};

constexpr std::size_t mostSupplies = 30;

QString powerText(Power power)
{
    return displayText(power.si(), Dimension::Power);
}

QString kindTitle(const QString &category)
{
    const std::optional<Category> known = categoryFromName(category.toStdString());
    return known ? categoryTitle(*known) : category;
}

HtmlTable supplyTable(const Report &report)
{
    HtmlTable table;
    table.title = Tr::tr("Power supplies at peak load");
    table.headings = {Tr::tr("Supply"), Tr::tr("Count"),      Tr::tr("Load"),
                      Tr::tr("Rating"), Tr::tr("Load share"), Tr::tr("Efficiency")};
    table.isNumber = {false, true, true, true, true, true};
    const std::size_t shown = std::min(report.psuLoads.size(), mostSupplies);
    for (std::size_t i = 0; i < shown; ++i) {
        const PsuLoad &psu = report.psuLoads[i];
        table.rows.push_back(
            {{},
             {psu.name, reportCount(psu.count), powerText(psu.load), powerText(psu.rating),
              reportShare(psu.fraction), reportShare(psu.efficiency)},
             {}});
    }
    noteMore(table, report.psuLoads.size(), shown);
    return table;
}

HtmlTable circuitTable(const Report &report)
{
    HtmlTable table;
    table.title = Tr::tr("Circuits at peak load");
    table.headings = {Tr::tr("Circuit"), Tr::tr("Count"), Tr::tr("Load"), Tr::tr("Rating"),
                      Tr::tr("Load share")};
    table.isNumber = {false, true, true, true, true};
    const std::size_t shown = std::min(report.circuits.size(), mostSupplies);
    for (std::size_t i = 0; i < shown; ++i) {
        const CircuitLoad &circuit = report.circuits[i];
        table.rows.push_back(
            {{},
             {circuit.name, reportCount(circuit.count), powerText(circuit.load),
              powerText(circuit.rating), reportShare(circuit.load.si() / circuit.rating.si())},
             {}});
    }
    noteMore(table, report.circuits.size(), shown);
    return table;
}

void addKnown(HtmlTable &table, const QString &name, const MaybeFigure &figure,
              const ReportInput &input)
{
    if (figure)
        addFigure(table, name, figure, input);
}

BarPart moneyPart(const QString &name, const MaybeFigure &figure, const QString &currency)
{
    const double value = figure ? figure->value : 0.0;
    return {name, value, valueText(value, Dimension::Money, currency)};
}

} // namespace

std::vector<HtmlTable> powerTables(const ReportInput &input)
{
    const Report &report = input.report;
    HtmlTable table = figureTable({});
    addFigure(table, Tr::tr("Idle"), report.idle, input);
    addFigure(table, Tr::tr("Typical"), report.typical, input);
    addFigure(table, Tr::tr("Peak"), report.peakPower, input);
    addFigure(table, Tr::tr("At the wall, idle"), report.wallIdle, input);
    addFigure(table, Tr::tr("At the wall, typical"), report.wallTypical, input);
    addFigure(table, Tr::tr("At the wall, peak"), report.wallPeak, input);
    addFigure(table, Tr::tr("Heat at peak, BTU/h"), report.heat, input);
    addFigure(table, Tr::tr("Air that carries it away"), report.airflow, input);
    std::vector<HtmlTable> tables{table};
    if (!report.psuLoads.empty())
        tables.push_back(supplyTable(report));
    if (!report.circuits.empty())
        tables.push_back(circuitTable(report));
    return tables;
}

std::vector<HtmlTable> costTables(const ReportInput &input)
{
    const CostReport &cost = input.report.cost;
    HtmlTable table = figureTable({});
    addFigure(table, Tr::tr("To buy"), input.report.capex, input);
    addKnown(table, Tr::tr("of it parts"), cost.parts, input);
    addKnown(table, Tr::tr("of it spares"), cost.spares, input);
    addKnown(table, Tr::tr("of it for what arrives dead"), cost.replacement, input);
    addKnown(table, Tr::tr("of it duty, tax and freight"), cost.landing, input);
    addFigure(table, Tr::tr("Electricity per year"), input.report.energyCostPerYear, input);
    addKnown(table, Tr::tr("Maintenance per year"), cost.maintenance, input);
    addKnown(table, Tr::tr("Labour per year"), cost.labour, input);
    addKnown(table, Tr::tr("Space per year"), cost.space, input);
    addKnown(table, Tr::tr("Other cost per year"), cost.other, input);
    addKnown(table, Tr::tr("Residual value"), cost.residual, input);
    addFigure(table, Tr::tr("Total cost of ownership"), input.report.tco, input);
    addKnown(table, Tr::tr("All in, per year"), cost.perYear, input);
    addKnown(table, Tr::tr("All in, per GPU and hour under load"), cost.perGpuHour, input);
    addKnown(table, Tr::tr("Use until buying is cheaper than renting"), cost.breakEven, input);
    if (cost.neverBreaksEven)
        table.notes << Tr::tr("Renting is always cheaper: running costs as much as the rent.");
    std::vector<HtmlTable> tables{table};
    if (cost.drivers.empty())
        return tables;
    HtmlTable drivers;
    drivers.title = cost.isModelOfOwnership ? Tr::tr("What moves the total cost of ownership most")
                                            : Tr::tr("What moves the purchase most");
    drivers.headings = {Tr::tr("Input"), Tr::tr("Total at its low end"),
                        Tr::tr("Total at its high end")};
    drivers.isNumber = {false, true, true};
    const QString &currency = input.report.bom.currency;
    for (std::size_t i = 0; i < std::min<std::size_t>(10, cost.drivers.size()); ++i)
        drivers.rows.push_back(
            {{},
             {cost.drivers[i].name, valueText(cost.drivers[i].low, Dimension::Money, currency),
              valueText(cost.drivers[i].high, Dimension::Money, currency)},
             {}});
    tables.push_back(drivers);
    return tables;
}

BarPicture purchaseBar(const ReportInput &input)
{
    const Bom &bom = input.report.bom;
    QMap<QString, double> amounts;
    for (const BomLine &line : bom.lines)
        if (line.unitPrice)
            amounts[kindTitle(line.category)] += line.unitPrice->value.si() * line.quantity;
    std::vector<BarPart> parts;
    for (auto it = amounts.constBegin(); it != amounts.constEnd(); ++it)
        parts.push_back(
            {it.key(), it.value(), valueText(it.value(), Dimension::Money, bom.currency)});
    const CostReport &cost = input.report.cost;
    parts.push_back(moneyPart(Tr::tr("Spares"), cost.spares, bom.currency));
    parts.push_back(moneyPart(Tr::tr("For what arrives dead"), cost.replacement, bom.currency));
    parts.push_back(moneyPart(Tr::tr("Duty, tax and freight"), cost.landing, bom.currency));
    return stackedBar(parts, Tr::tr("What is bought, by kind"));
}

BarPicture yearBar(const ReportInput &input)
{
    const QString &currency = input.report.bom.currency;
    const CostReport &cost = input.report.cost;
    return stackedBar({moneyPart(Tr::tr("Electricity"), input.report.energyCostPerYear, currency),
                       moneyPart(Tr::tr("Maintenance"), cost.maintenance, currency),
                       moneyPart(Tr::tr("Labour"), cost.labour, currency),
                       moneyPart(Tr::tr("Space"), cost.space, currency),
                       moneyPart(Tr::tr("Other"), cost.other, currency)},
                      Tr::tr("What a year costs to run"));
}

BarPicture powerBar(const ReportInput &input)
{
    std::vector<BarPart> parts;
    for (const ChartSeries &kind : powerChart(input.design, input.catalog, input.report).series) {
        double watts = 0.0;
        for (const ChartPoint &row : kind.points)
            if (!row.part.isEmpty()) // what supplies lose is not drawn by a part
                watts += row.y.value;
        parts.push_back({kind.name, watts, displayText(watts, Dimension::Power)});
    }
    return stackedBar(parts, Tr::tr("Typical draw of the parts, by kind"));
}

} // namespace nongjang
