#include "app/cli/report_text.h"

#include "app/cli/board_text.h"
#include "app/cli/cost_text.h"
#include "app/cli/figure_table.h"
#include "app/cli/workload_text.h"
#include "model/catalog/figure.h"
#include "model/catalog/pattern_names.h"
#include "model/study/precisions.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>

namespace nongjang::cli {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nongjang::cli::ReportText)
};

void printCompute(QTextStream &out, const Report &report)
{
    TextTable table = figureTable();
    for (const FigureKey key : precisions) {
        const auto it = report.peak.constFind(precisionKey(key));
        if (it != report.peak.constEnd())
            addFigure(table, figureTitle(key), *it);
    }
    printSection(out, Tr::tr("Peak compute, dense"), table);
    TextTable memory = figureTable();
    addFigure(memory, Tr::tr("capacity"), report.memoryCapacity);
    addFigure(memory, Tr::tr("bandwidth"), report.memoryBandwidth);
    printSection(out, Tr::tr("Memory of the GPUs"), memory);
}

QString pcieText(const std::optional<int> &generation, const std::optional<int> &lanes)
{
    if (!generation && !lanes)
        return {};
    const QString unknown = QStringLiteral("?");
    return QStringLiteral("gen%1 x%2")
        .arg(generation ? QString::number(*generation) : unknown,
             lanes ? QString::number(*lanes) : unknown);
}

QString percentText(double fraction)
{
    return displayText(fraction * 100.0, Dimension::Number, 3) % QStringLiteral(" %");
}

QString rateText(const MaybeFigure &figure)
{
    if (!figure)
        return QStringLiteral("–");
    const QString text = displayText(figure->value, Dimension::Bandwidth, 3);
    return figure->isUpperBound ? QString(QStringLiteral("≤ ") % text) : text;
}

void printPatterns(QTextStream &out, const Report &report)
{
    TextTable table({Align::Left, Align::Right, Align::Right, Align::Right, Align::Right,
                     Align::Right, Align::Left});
    if (!report.patterns.empty())
        table.addRow({QString(), Tr::tr("busbw at large messages, or slowest"), Tr::tr("all flows"),
                      Tr::tr("time"), Tr::tr("of the bound"), Tr::tr("untuned"),
                      Tr::tr("held back by")});
    for (const PatternResult &pattern : report.patterns)
        table.addRow({patternTitle(pattern.name), rateText(pattern.busbw), rateText(pattern.total),
                      displayText(pattern.time->value, Dimension::Duration, 3),
                      pattern.bound ? percentText(pattern.efficiency) : QStringLiteral("–"),
                      rateText(pattern.libraryDefault), pattern.limit});
    if (report.bisection)
        table.addRow({Tr::tr("Bisection, per direction"), rateText(report.bisection)});
    printSection(out, Tr::tr("Traffic of %1 per GPU").arg(binarySizeText(report.messageBytes)),
                 table);
}

QString messageText(const MessageTime &time)
{
    return QStringLiteral("%1, %2 (%3 %4)")
        .arg(displayText(time.seconds.value, Dimension::Duration, 3),
             displayText(time.busbw.value, Dimension::Bandwidth, 3), time.algorithm, time.protocol);
}

void printMessages(QTextStream &out, const Report &report)
{
    TextTable table({Align::Right, Align::Left, Align::Left});
    for (const MessageRow &row : report.messages)
        table.addRow({binarySizeText(row.bytes), messageText(row.tuned),
                      row.libraryDefault
                          ? Tr::tr("untuned %1").arg(messageText(*row.libraryDefault))
                          : QString()});
    printSection(out, Tr::tr("All-reduce by size of the message"), table);
    TextTable tiers({Align::Left, Align::Right, Align::Right, Align::Right, Align::Left});
    for (const SwitchTier &tier : report.tiers)
        tiers.addRow({tier.name, QStringLiteral("×%1").arg(QLocale().toString(tier.count, 'f', 0)),
                      displayText(tier.down.si(), Dimension::Bandwidth, 3),
                      displayText(tier.up.si(), Dimension::Bandwidth, 3),
                      Tr::tr("%1 : 1, %2 : 1 with the tiers below")
                          .arg(tier.ratio, 0, 'f', 2)
                          .arg(tier.endToEnd, 0, 'f', 2)});
    printSection(out, Tr::tr("Switches: from below, upwards, oversubscription"), tiers);
}

void printTraffic(QTextStream &out, const Report &report)
{
    printPatterns(out, report);
    printMessages(out, report);
    TextTable table({Align::Left, Align::Right, Align::Right, Align::Right, Align::Left});
    for (const Bottleneck &each : report.bottlenecks)
        table.addRow(
            {each.name, QStringLiteral("×%1").arg(QLocale().toString(each.count, 'f', 0)),
             Tr::tr("%1 busy").arg(percentText(each.utilisation)),
             each.togetherValue > each.upgradeValue + 0.001
                 ? Tr::tr("doubling saves %1, with all as busy %2")
                       .arg(percentText(each.upgradeValue), percentText(each.togetherValue))
                 : Tr::tr("doubling saves %1").arg(percentText(each.upgradeValue)),
             QString(each.limits).replace(u'\n', QStringLiteral(". "))});
    printSection(out, Tr::tr("Bottlenecks, most worth upgrading first"), table);
}

void printLinks(QTextStream &out, const Report &report)
{
    TextTable table(
        {Align::Left, Align::Right, Align::Left, Align::Right, Align::Right, Align::Left});
    for (const SlotLink &link : report.slotLinks)
        table.addRow(
            {link.name, QStringLiteral("×%1").arg(QLocale().toString(link.count, 'f', 0)),
             pcieText(link.generation, link.lanes),
             displayText(link.bandwidth.value.si(), Dimension::Bandwidth),
             percentText(link.shareOfNative),
             link.limitedBy.isEmpty() ? QString() : Tr::tr("limited by %1").arg(link.limitedBy)});
    printSection(out, Tr::tr("Slot connections, slowest first (share of what the card can do)"),
                 table);
    if (report.slowestPath) {
        printTitle(out, Tr::tr("Slowest path between two GPUs"));
        printPath(out, *report.slowestPath);
    }
}

void printPower(QTextStream &out, const Report &report)
{
    TextTable table = figureTable();
    addFigure(table, Tr::tr("idle"), report.idle);
    addFigure(table, Tr::tr("typical"), report.typical);
    addFigure(table, Tr::tr("peak"), report.peakPower);
    addFigure(table, Tr::tr("idle, at the wall"), report.wallIdle);
    addFigure(table, Tr::tr("typical, at the wall"), report.wallTypical);
    addFigure(table, Tr::tr("peak, at the wall"), report.wallPeak);
    addFigure(table, Tr::tr("heat at peak, BTU/h"), report.heat);
    addFigure(table, Tr::tr("air for it"), report.airflow);
    printSection(out, Tr::tr("Power"), table);
    TextTable supplies({Align::Left, Align::Right, Align::Right, Align::Right, Align::Right});
    for (const PsuLoad &psu : report.psuLoads)
        supplies.addRow({psu.name, QStringLiteral("×%1").arg(QLocale().toString(psu.count, 'f', 0)),
                         Tr::tr("%1 of %2")
                             .arg(displayText(psu.load.si(), Dimension::Power),
                                  displayText(psu.rating.si(), Dimension::Power)),
                         percentText(psu.fraction),
                         Tr::tr("efficiency %1 %")
                             .arg(displayText(psu.efficiency * 100.0, Dimension::Number, 3))});
    printSection(out, Tr::tr("Power supplies at peak load"), supplies);
    TextTable circuits({Align::Left, Align::Right, Align::Right, Align::Right});
    for (const CircuitLoad &circuit : report.circuits)
        circuits.addRow({circuit.name,
                         QStringLiteral("×%1").arg(QLocale().toString(circuit.count, 'f', 0)),
                         Tr::tr("%1 of %2")
                             .arg(displayText(circuit.load.si(), Dimension::Power),
                                  displayText(circuit.rating.si(), Dimension::Power)),
                         percentText(circuit.load.si() / circuit.rating.si())});
    printSection(out, Tr::tr("Circuits at peak load, most loaded first"), circuits);
}

void printContents(QTextStream &out, const Report &report)
{
    const std::array<std::pair<QString, QString>, 4> kinds{
        {{QStringLiteral("gpu"), Tr::tr("GPUs")},
         {QStringLiteral("host"), Tr::tr("hosts")},
         {QStringLiteral("switch"), Tr::tr("switches")},
         {QStringLiteral("cable"), Tr::tr("cables")}}};
    TextTable table({Align::Left, Align::Right});
    for (const auto &[key, title] : kinds)
        table.addRow({title, QLocale().toString(report.counts.value(key, 0.0), 'f', 0)});
    printSection(out, Tr::tr("Contents"), table);
}

QString severityTitle(Severity severity)
{
    switch (severity) {
    case Severity::Info:
        return Tr::tr("info");
    case Severity::Warning:
        return Tr::tr("warning");
    case Severity::Error:
        return Tr::tr("error");
    }
    return {};
}

void printNotEvaluated(QTextStream &out, const Report &report)
{
    TextTable table({Align::Left, Align::Left, Align::Left});
    for (const NotEvaluated &entry : report.notEvaluated)
        table.addRow({entry.what, entry.why, entry.objects.join(QStringLiteral(", "))});
    printSection(out, Tr::tr("Not evaluated"), table);
}

} // namespace

void printReport(QTextStream &out, const QString &title, const Report &report)
{
    out << printable(title) << '\n';
    if (!report.headline.isEmpty())
        out << printable(report.headline) << '\n';
    printContents(out, report);
    printCompute(out, report);
    printTraffic(out, report);
    printLinks(out, report);
    printPower(out, report);
    printCost(out, report);
    printReliability(out, report);
    if (report.workload)
        printWorkload(out, *report.workload, report.bom.currency);
    for (const BoardReport &board : report.boards)
        printBoard(out, board, report.bom.currency);
    printClassification(out, report.exports);
    out << '\n';
    printFindings(out, report);
}

void printPath(QTextStream &out, const PathReport &path)
{
    out << "  " << printable(Tr::tr("%1 to %2").arg(path.from, path.to)) << '\n';
    TextTable table({Align::Left, Align::Left, Align::Right, Align::Left});
    for (const Hop &hop : path.hops)
        table.addRow({hop.name, pcieText(hop.generation, hop.lanes),
                      displayText(hop.bandwidth.value.si(), Dimension::Bandwidth), hop.limitedBy});
    table.print(out, QStringLiteral("    "));
    TextTable summary({Align::Left, Align::Left});
    summary.addRow({Tr::tr("bandwidth"),
                    path.bandwidth
                        ? figureCells(*path.bandwidth, {}).join(QStringLiteral("  ")).trimmed()
                        : Tr::tr("not evaluated")});
    summary.addRow({Tr::tr("limit"), path.limit});
    if (!path.limitReason.isEmpty())
        summary.addRow({QString(), path.limitReason});
    summary.addRow({Tr::tr("peer to peer"), peerAccessName(path.p2p)});
    if (!path.p2pReason.isEmpty())
        summary.addRow({QString(), path.p2pReason});
    summary.print(out);
}

void printFindings(QTextStream &out, const Report &report)
{
    std::array<int, 3> numbers{};
    int approved = 0;
    for (const Finding &finding : report.findings) {
        ++(finding.approved ? approved : numbers[static_cast<std::size_t>(finding.severity)]);
        out << printable(
            QStringLiteral("%1 %2: %3")
                .arg(finding.approved ? Tr::tr("approved") : severityTitle(finding.severity),
                     finding.rule, finding.message))
            << '\n';
        if (!finding.note.isEmpty())
            out << "    " << printable(Tr::tr("Note: %1").arg(finding.note)) << '\n';
        if (!finding.objects.isEmpty())
            out << "    " << printable(finding.objects.join(QStringLiteral(", "))) << '\n';
        if (!finding.fix.isEmpty())
            out << "    " << printable(Tr::tr("Remedy: %1").arg(finding.fix)) << '\n';
    }
    const auto number = [&numbers](Severity severity) {
        return numbers[static_cast<std::size_t>(severity)];
    };
    out << Tr::tr("Findings: errors %1, warnings %2, remarks %3")
               .arg(number(Severity::Error))
               .arg(number(Severity::Warning))
               .arg(number(Severity::Info));
    if (approved > 0)
        out << ", " << Tr::tr("approved %1").arg(approved);
    out << '\n';
    printNotEvaluated(out, report);
}

} // namespace nongjang::cli
