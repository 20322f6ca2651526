#include "app/cli/cost_text.h"

#include "app/cli/figure_table.h"
#include "model/study/export_study.h"

#include <QCoreApplication>
#include <QLocale>

namespace nongjang::cli {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nongjang::cli::ReportText)
};

void addKnown(TextTable &table, const QString &name, const MaybeFigure &figure,
              const QString &currency)
{
    if (figure)
        addFigure(table, name, figure, currency);
}

void printUnitCosts(QTextStream &out, const Report &report)
{
    const QString &currency = report.bom.currency;
    const CostReport &cost = report.cost;
    TextTable table = figureTable();
    const auto each = [&](const QMap<QString, ReportFigure> &figures, const QString &unit) {
        for (auto it = figures.constBegin(); it != figures.constEnd(); ++it) {
            const std::optional<FigureKey> key = figureKey(it.key().toStdString());
            addFigure(table, unit.arg(key ? figureTitle(*key) : it.key()), it.value(), currency);
        }
    };
    each(cost.perTflops, Tr::tr("purchase per TFLOPS, %1"));
    addKnown(table, Tr::tr("purchase per GB of memory"), cost.perMemory, currency);
    addKnown(table, Tr::tr("purchase per GB/s of memory"), cost.perBandwidth, currency);
    addKnown(table, Tr::tr("all in, per GPU and hour under load"), cost.perGpuHour, currency);
    each(cost.perPflopHour, Tr::tr("all in, per sustained PFLOP-hour, %1"));
    addKnown(table, Tr::tr("use until buying is cheaper than renting"), cost.breakEven, currency);
    if (cost.neverBreaksEven)
        table.addRow({Tr::tr("use until buying is cheaper than renting"),
                      Tr::tr("never: running costs as much as the rent")});
    printSection(out, Tr::tr("What it costs per"), table);
}

void printUncertainty(QTextStream &out, const Report &report)
{
    const QString &currency = report.bom.currency;
    const CostReport &cost = report.cost;
    const auto money = [&](double amount) {
        return valueText(amount, Dimension::Money, currency);
    };
    TextTable table({Align::Left, Align::Right, Align::Right});
    for (const CostDriver &driver : cost.drivers)
        table.addRow({driver.name, money(driver.low), money(driver.high)});
    printSection(out,
                 cost.isModelOfOwnership
                     ? Tr::tr("What moves the total cost of ownership most: total at the low and "
                              "at the high end")
                     : Tr::tr("What moves the purchase most: total at the low and at the high end"),
                 table);
    if (cost.spread && cost.spread->samples > 0)
        out << Tr::tr("Of %1 samples, one in ten is below %2, half below %3, nine in ten below %4.")
                   .arg(QLocale().toString(cost.spread->samples), money(cost.spread->p10),
                        money(cost.spread->p50), money(cost.spread->p90))
            << '\n';
}

QString numberText(const std::optional<double> &value)
{
    return value ? displayText(*value, Dimension::Number) : Tr::tr("unknown");
}

} // namespace

void printCost(QTextStream &out, const Report &report)
{
    const QString &currency = report.bom.currency;
    const CostReport &cost = report.cost;
    TextTable table = figureTable();
    addFigure(table, Tr::tr("purchase"), report.capex, currency);
    if (report.capex && cost.parts && report.capex->formula != cost.parts->formula)
        addFigure(table, Tr::tr("of it parts"), cost.parts, currency);
    addKnown(table, Tr::tr("of it for what arrives dead"), cost.replacement, currency);
    addKnown(table, Tr::tr("of it spares"), cost.spares, currency);
    addKnown(table, Tr::tr("of it duty, tax and freight"), cost.landing, currency);
    addFigure(table, Tr::tr("energy per year"), report.energyPerYear);
    addFigure(table, Tr::tr("cost of energy per year"), report.energyCostPerYear, currency);
    addKnown(table, Tr::tr("maintenance per year"), cost.maintenance, currency);
    addKnown(table, Tr::tr("labour per year"), cost.labour, currency);
    addKnown(table, Tr::tr("space per year"), cost.space, currency);
    addKnown(table, Tr::tr("other cost per year"), cost.other, currency);
    addKnown(table, Tr::tr("residual value"), cost.residual, currency);
    addFigure(table, Tr::tr("total cost of ownership"), report.tco, currency);
    addKnown(table, Tr::tr("all in, per year"), cost.perYear, currency);
    printSection(out, Tr::tr("Cost"), table);
    printUnitCosts(out, report);
    printUncertainty(out, report);
}

void printReliability(QTextStream &out, const Report &report)
{
    const ReliabilityReport &reliability = report.reliability;
    TextTable table = figureTable();
    addKnown(table, Tr::tr("failures per year"), reliability.failuresPerYear, {});
    addKnown(table, Tr::tr("time between failures"), reliability.timeBetweenFailures, {});
    addKnown(table, Tr::tr("checkpoint interval (Daly)"), reliability.checkpointInterval, {});
    addKnown(table, Tr::tr("checkpoint interval (Young)"), reliability.youngInterval, {});
    addKnown(table, Tr::tr("goodput"), reliability.goodput, {});
    addKnown(table, Tr::tr("spares"), reliability.spares, {});
    printSection(out, Tr::tr("Reliability"), table);
}

void printClassification(QTextStream &out, const ExportReport &exports)
{
    if (exports.chips.empty())
        return;
    TextTable table({Align::Left, Align::Right, Align::Right, Align::Left, Align::Left});
    for (const ExportClass &chip : exports.chips)
        table.addRow({chip.name, Tr::tr("TPP %1").arg(numberText(chip.tpp)),
                      Tr::tr("density %1").arg(numberText(chip.density)),
                      chip.entry.isEmpty() ? Tr::tr("not known") : chip.entry, chip.licence});
    printSection(out, Tr::tr("Export classification, rules of %1").arg(exports.day), table);
    if (!exports.rule.isEmpty())
        out << "  "
            << printable(
                   QStringLiteral("%1 (%2), %3; %4")
                       .arg(exports.rule, exports.citation, exports.effective, exports.source))
            << '\n';
    QStringList notes = exports.notices;
    for (const ExportClass &chip : exports.chips) {
        for (const QString &note : chip.notes)
            notes << QStringLiteral("%1: %2").arg(chip.name, note);
        if (!chip.missing.isEmpty())
            notes << Tr::tr("%1: unknown: %2").arg(chip.name, chip.missing);
    }
    for (const QString &note : notes)
        out << "  " << printable(note) << '\n';
    out << "  " << printable(exportDisclaimer()) << '\n';
}

} // namespace nongjang::cli
