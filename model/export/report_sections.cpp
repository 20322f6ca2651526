// Tables about what the farm does: key figures, bottlenecks, findings, parts to buy.
#include "model/export/report_sections.h"

#include "model/catalog/condition.h"
#include "model/catalog/pattern_names.h"
#include "model/export/bom_rows.h"
#include "model/export/figure_cells.h"
#include "model/study/precisions.h"

#include <QCoreApplication>
#include <QLocale>

namespace nongjang {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nongjang::ReportSections)
};

constexpr std::size_t mostBottlenecks = 20;
constexpr std::size_t mostFindings = 60;
constexpr std::size_t mostLines = 200;
constexpr qsizetype mostOrigins = 4;
constexpr qsizetype mostObjects = 4;

QString cut(QStringList items, qsizetype most)
{
    const qsizetype more = items.size() - most;
    items = items.mid(0, most);
    return items.join(QStringLiteral(", "))
           % (more > 0 ? Tr::tr(" and %n more", nullptr, int(more)) : QString());
}

/// What a figure was computed from, in words: parts by name, constants by id.
QString originsText(const ReportFigure &figure, const Catalog &catalog)
{
    QStringList names;
    for (const QString &origin : figure.from) {
        if (names.size() > 40)
            break;
        QString name = origin;
        if (origin.startsWith(u"part:")) {
            const PartPtr part = catalog.part(origin.mid(5).section(u'#', 0, 0));
            name = part ? part->name : origin.mid(5);
        } else if (origin.startsWith(u"constant:")) {
            name = origin.mid(9);
        } else if (origin.startsWith(u"curve:")) {
            name = origin.mid(6);
        }
        if (!names.contains(name))
            names << name;
    }
    return cut(names, mostOrigins);
}

QString severityText(const Finding &finding)
{
    if (finding.approved)
        return Tr::tr("approved");
    switch (finding.severity) {
    case Severity::Info:
        return Tr::tr("info");
    case Severity::Warning:
        return Tr::tr("warning");
    case Severity::Error:
        return Tr::tr("error");
    }
    Q_UNREACHABLE();
}

HtmlTable computeTable(const ReportInput &input)
{
    HtmlTable table = figureTable(Tr::tr("Computing power, dense, and memory of the GPUs"));
    for (const FigureKey key : precisions) {
        const auto it = input.report.peak.constFind(precisionKey(key));
        if (it != input.report.peak.constEnd())
            addFigure(table, figureTitle(key), *it, input);
    }
    addFigure(table, Tr::tr("Memory, capacity"), input.report.memoryCapacity, input);
    addFigure(table, Tr::tr("Memory, bandwidth"), input.report.memoryBandwidth, input);
    return table;
}

HtmlTable networkTable(const ReportInput &input)
{
    HtmlTable table = figureTable(Tr::tr("Between the GPUs"));
    if (input.report.slowestPath)
        addFigure(table, Tr::tr("Slowest path"), input.report.slowestPath->bandwidth, input);
    for (const PatternResult &pattern : input.report.patterns)
        addFigure(table, patternTitle(pattern.name), pattern.busbw, input);
    addFigure(table, Tr::tr("Bisection, per direction"), input.report.bisection, input);
    return table;
}

HtmlTable countTable(const Report &report)
{
    HtmlTable table;
    table.title = Tr::tr("Contents");
    table.headings = {Tr::tr("GPUs"), Tr::tr("Hosts"), Tr::tr("Switches"), Tr::tr("Cables")};
    QStringList cells;
    for (const char *key : {"gpu", "host", "switch", "cable"})
        cells << reportCount(report.counts.value(QString::fromLatin1(key), 0.0));
    table.rows.push_back({{}, cells, {}});
    return table;
}

HtmlTable totalsTable(const ReportInput &input)
{
    const Report &report = input.report;
    HtmlTable table = figureTable(Tr::tr("Power and cost"));
    addFigure(table, Tr::tr("At the wall, typical"), report.wallTypical, input);
    addFigure(table, Tr::tr("At the wall, peak"), report.wallPeak, input);
    addFigure(table, Tr::tr("Energy per year"), report.energyPerYear, input);
    addFigure(table, Tr::tr("To buy"), report.capex, input);
    addFigure(table, Tr::tr("Total cost of ownership"), report.tco, input);
    addFigure(table, Tr::tr("Time between failures"), report.reliability.timeBetweenFailures,
              input);
    return table;
}

} // namespace

QString reportCount(double count)
{
    return QLocale().toString(count, 'f', 0);
}

QString reportShare(double share)
{
    return QLocale().toString(share * 100.0, 'f', 1) % QChar(QChar::Nbsp) % u'%';
}

void noteMore(HtmlTable &table, std::size_t all, std::size_t shown)
{
    if (all > shown)
        table.notes << Tr::tr("… and %n more.", nullptr, int(all - shown));
}

HtmlTable figureTable(const QString &title)
{
    HtmlTable table;
    table.title = title;
    table.headings = {Tr::tr("Figure"), Tr::tr("Value"), Tr::tr("Range"), Tr::tr("From")};
    table.isNumber = {false, true, false, false};
    return table;
}

void addFigure(HtmlTable &table, const QString &name, const MaybeFigure &figure,
               const ReportInput &input)
{
    if (!figure) {
        table.rows.push_back({{}, {name, Tr::tr("not evaluated"), {}, {}}, {}});
        return;
    }
    const QStringList cells = figureCells(*figure, input.report.bom.currency);
    const QString without = figure->missing.isEmpty()
                                ? QString()
                                : Tr::tr("unknown: %1").arg(cut(figure->missing, mostObjects));
    QStringList from{without, originsText(*figure, input.catalog)};
    from.removeAll(QString());
    table.rows.push_back({{}, {name, cells[0], cells[1], from.join(QStringLiteral("; "))}, {}});
}

std::vector<HtmlTable> keyFigureTables(const ReportInput &input)
{
    return {countTable(input.report), computeTable(input), networkTable(input), totalsTable(input)};
}

HtmlTable bottleneckTable(const Report &report)
{
    HtmlTable table;
    table.headings = {Tr::tr("Link"), Tr::tr("Count"), Tr::tr("Busy"), Tr::tr("Doubling it saves"),
                      Tr::tr("What it holds back")};
    table.isNumber = {false, true, true, true, false};
    const std::size_t shown = std::min(report.bottlenecks.size(), mostBottlenecks);
    for (std::size_t i = 0; i < shown; ++i) {
        const Bottleneck &each = report.bottlenecks[i];
        table.rows.push_back({{},
                              {each.name, reportCount(each.count), reportShare(each.utilisation),
                               reportShare(each.upgradeValue), each.limits},
                              {}});
    }
    if (report.bottlenecks.empty())
        table.notes << Tr::tr("No traffic between GPUs was evaluated.");
    else
        table.notes << Tr::tr("While this runs: %1, %2 per GPU. Most worth upgrading first.")
                           .arg(patternTitle(report.rankedPattern),
                                binarySizeText(report.messageBytes));
    noteMore(table, report.bottlenecks.size(), shown);
    return table;
}

HtmlTable findingTable(const Report &report)
{
    HtmlTable table;
    table.headings = {Tr::tr("Rule"), Tr::tr("Severity"), Tr::tr("What"), Tr::tr("Where"),
                      Tr::tr("What to do")};
    const std::size_t shown = std::min(report.findings.size(), mostFindings);
    for (std::size_t i = 0; i < shown; ++i) {
        const Finding &each = report.findings[i];
        const QString note = each.note.isEmpty() ? QString() : Tr::tr(" (note: %1)").arg(each.note);
        table.rows.push_back({{},
                              {each.rule, severityText(each), each.message % note,
                               cut(each.objects, mostObjects), each.fix},
                              {}});
    }
    if (report.findings.empty())
        table.notes << Tr::tr("The rules found nothing to object to.");
    noteMore(table, report.findings.size(), shown);
    return table;
}

HtmlTable billTable(const Bom &bom)
{
    const auto money = [&bom](double amount) {
        return valueText(amount, Dimension::Money, bom.currency);
    };
    HtmlTable table;
    table.headings = {Tr::tr("Part"),        Tr::tr("Condition"),  Tr::tr("Quantity"),
                      Tr::tr("Unit price"),  Tr::tr("Line price"), Tr::tr("Price date"),
                      Tr::tr("Price source")};
    table.isNumber = {false, false, true, true, true};
    table.isSource = {false, false, false, false, false, false, true};
    const QString unknown = Tr::tr("unknown");
    const std::size_t shown = std::min(bom.lines.size(), mostLines);
    for (std::size_t i = 0; i < shown; ++i) {
        const BomLine &line = bom.lines[i];
        table.rows.push_back(
            {{},
             {line.name, conditionTitle(line.condition), reportCount(line.bought()),
              line.unitPrice ? money(line.unitPrice->value.si()) : unknown,
              line.unitPrice ? money(line.unitPrice->value.si() * line.bought()) : unknown,
              line.priceDate, line.priceSource},
             {}});
    }
    const std::optional<Ranged<Money>> total = knownTotal(bom);
    table.footer = {
        totalLabel(bom), {}, {}, {}, total ? money(total->value.si()) : unknown, {}, {}};
    noteMore(table, bom.lines.size(), shown);
    if (total && total->low < total->high)
        table.notes << Tr::tr("The prices known today put the total between %1 and %2.")
                           .arg(money(total->low.si()), money(total->high.si()));
    if (bom.lines.empty())
        table.notes << Tr::tr("Nothing to buy yet.");
    return table;
}

} // namespace nongjang
