// What a report rests on: the site, constants, parts, and what could not be evaluated.
#include "model/export/report_sections.h"
#include "model/study/constants.h"

#include <QCoreApplication>
#include <QLocale>

#include <set>

namespace nongjang {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nongjang::ReportSections)
};

constexpr std::size_t mostParts = 100;
constexpr std::size_t mostMissing = 100;

/// As many digits as were typed.
QString statedShare(const std::optional<double> &share)
{
    return share ? QLocale().toString(*share * 100.0, 'g', 6) % QChar(QChar::Nbsp) % u'%'
                 : QString();
}

QString typedText(const std::optional<TypedValue> &value)
{
    return value ? value->text : QString();
}

void addStated(HtmlTable &table, const QString &name, const QString &value)
{
    table.rows.push_back({{}, {name, value.isEmpty() ? Tr::tr("not stated") : value}, {}});
}

HtmlTable siteTable(const Design &design)
{
    const Site &site = design.site;
    const CostFactors &cost = site.cost;
    HtmlTable table;
    table.title = Tr::tr("The site, as the design states it");
    table.headings = {Tr::tr("What"), Tr::tr("Stated")};
    addStated(table, Tr::tr("Tariff"), site.tariff ? site.tariff->text : site.tariffPart);
    addStated(table, Tr::tr("Voltage"), typedText(site.voltage));
    addStated(table, Tr::tr("PUE"), site.pue ? QLocale().toString(*site.pue) : QString());
    addStated(table, Tr::tr("Share of the year under load"), statedShare(site.utilisation));
    addStated(table, Tr::tr("Years"), site.years ? QLocale().toString(*site.years) : QString());
    addStated(table, Tr::tr("Currency"), site.currency);
    addStated(table, Tr::tr("Destination, for export rules"), site.destination);
    addStated(table, Tr::tr("Day whose rules apply"), design.ruleDate);
    addStated(table, Tr::tr("Tax"), statedShare(cost.tax));
    addStated(table, Tr::tr("Duty"), statedShare(cost.duty));
    addStated(table, Tr::tr("Freight"), statedShare(cost.freight));
    addStated(table, Tr::tr("Used parts that arrive dead"), statedShare(cost.deadOnArrival));
    addStated(table, Tr::tr("Residual value"), statedShare(cost.residual));
    addStated(table, Tr::tr("Discount rate"), statedShare(cost.discountRate));
    addStated(table, Tr::tr("Maintenance"), statedShare(cost.maintenance));
    addStated(table, Tr::tr("Labour per year"), typedText(cost.labour));
    addStated(table, Tr::tr("Space per year"), typedText(cost.space));
    addStated(table, Tr::tr("Rent of one GPU for an hour"), typedText(cost.rental));
    return table;
}

/// Ids of what the figures of the report name as their inputs.
std::set<QString> originsOf(const Report &report, const QString &prefix)
{
    std::set<QString> ids;
    const auto add = [&](const MaybeFigure &figure) {
        if (!figure)
            return;
        for (const QString &from : figure->from)
            if (from.startsWith(prefix))
                ids.insert(from.mid(prefix.size()).section(u'#', 0, 0));
    };
    for (const MaybeFigure *figure :
         {&report.memoryCapacity, &report.memoryBandwidth, &report.bisection, &report.idle,
          &report.typical, &report.peakPower, &report.wallIdle, &report.wallTypical,
          &report.wallPeak, &report.heat, &report.airflow, &report.capex, &report.energyPerYear,
          &report.energyCostPerYear, &report.tco, &report.reliability.failuresPerYear,
          &report.cost.replacement, &report.cost.landing})
        add(*figure);
    for (const ReportFigure &peak : report.peak)
        add(peak);
    if (report.slowestPath)
        add(report.slowestPath->bandwidth);
    for (const PatternResult &pattern : report.patterns)
        add(pattern.busbw);
    return ids;
}

HtmlTable constantTable(const Report &report)
{
    HtmlTable table;
    table.title = Tr::tr("Constants of the engineering model that the figures use");
    table.headings = {Tr::tr("Constant"), Tr::tr("Value"), Tr::tr("Range"), Tr::tr("Source")};
    table.isNumber = {false, true, false, false};
    table.isSource = {false, false, false, true};
    const QLocale locale;
    for (const QString &id : originsOf(report, QStringLiteral("constant:"))) {
        const Constant *found = findConstant(id);
        if (!found)
            continue;
        const QString number = locale.toString(found->value, 'g', 5);
        const QString range = found->low < found->high
                                  ? Tr::tr("%1 to %2")
                                        .arg(locale.toString(found->low, 'g', 5),
                                             locale.toString(found->high, 'g', 5))
                                  : QString();
        const QString value =
            found->unit.isEmpty() ? number : QString(number % QChar(QChar::Nbsp) % found->unit);
        table.rows.push_back({{}, {found->id, value, range, found->source}, {}});
    }
    return table;
}

HtmlTable partTable(const ReportInput &input)
{
    HtmlTable table;
    table.title = Tr::tr("Where the figures of the parts come from");
    table.headings = {Tr::tr("Part"), Tr::tr("As of"), Tr::tr("Source")};
    table.isSource = {false, false, true};
    std::set<QString> seen;
    std::size_t all = 0;
    for (const BomLine &line : input.report.bom.lines) {
        const PartPtr part = input.catalog.part(line.part);
        if (!part || !seen.insert(line.part).second || ++all > mostParts)
            continue;
        table.rows.push_back(
            {{}, {part->fullName(), part->provenance.date, part->provenance.source}, {}});
    }
    noteMore(table, all, std::min(all, mostParts));
    return table;
}

HtmlTable missingTable(const Report &report)
{
    HtmlTable table;
    table.title = Tr::tr("Not evaluated");
    table.headings = {Tr::tr("What"), Tr::tr("What is missing")};
    const std::size_t shown = std::min(report.notEvaluated.size(), mostMissing);
    for (std::size_t i = 0; i < shown; ++i)
        table.rows.push_back({{}, {report.notEvaluated[i].what, report.notEvaluated[i].why}, {}});
    noteMore(table, report.notEvaluated.size(), shown);
    return table;
}

} // namespace

std::vector<HtmlTable> assumptionTables(const ReportInput &input)
{
    std::vector<HtmlTable> tables{siteTable(input.design)};
    for (HtmlTable &table :
         std::vector{constantTable(input.report), partTable(input), missingTable(input.report)})
        if (!table.rows.empty())
            tables.push_back(std::move(table));
    if (!input.design.sources.isEmpty()) {
        HtmlTable own;
        own.title = Tr::tr("Sources that the design names");
        own.headings = {Tr::tr("Source")};
        own.isSource = {true};
        for (const QString &source : input.design.sources.mid(0, 50))
            own.rows.push_back({{}, {source}, {}});
        noteMore(own, std::size_t(input.design.sources.size()), own.rows.size());
        tables.push_back(std::move(own));
    }
    return tables;
}

} // namespace nongjang
