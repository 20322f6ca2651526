#include "app/cli/parts_show_command.h"

#include "app/cli/cost_text.h"
#include "app/cli/design_input.h"
#include "app/cli/parts_json.h"
#include "app/cli/text_table.h"
#include "model/study/export_study.h"

#include <QCoreApplication>

namespace nongjang::cli {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nongjang::cli::PartsShowCommand)
};

QString rangeText(double value, double low, double high, Dimension dimension)
{
    const QString text = displayText(value, dimension);
    return low == high ? text
                       : Tr::tr("%1 (%2 to %3)")
                             .arg(text, displayText(low, dimension), displayText(high, dimension));
}

/// Empty where it is the part's own, which stands at the top.
QString sourceText(const Provenance &provenance, const Provenance &ofPart = {})
{
    if (provenance.source == ofPart.source && provenance.date == ofPart.date
        && provenance.confidence == ofPart.confidence)
        return {};
    return QStringList{provenance.date, confidenceName(provenance.confidence), provenance.source}
        .join(QStringLiteral(" · "));
}

void printFigures(QTextStream &out, const Part &part)
{
    TextTable table({Align::Left, Align::Right, Align::Left});
    for (const Figure &figure : part.figures)
        table.addRow({figureTitle(figure.key),
                      rangeText(figure.value, figure.low, figure.high, figure.dimension()),
                      sourceText(figure.provenance, part.provenance)});
    printSection(out, Tr::tr("Figures"), table);
}

void printPrices(QTextStream &out, const Part &part)
{
    TextTable table({Align::Left, Align::Right, Align::Left, Align::Left});
    for (const Price &price : part.prices)
        table.addRow({price.condition,
                      rangeText(price.amount.value.si(), price.amount.low.si(),
                                price.amount.high.si(), Dimension::Money),
                      price.region, sourceText(price.provenance, part.provenance)});
    printSection(out, Tr::tr("Prices"), table);
}

void printPorts(QTextStream &out, const Part &part)
{
    TextTable table({Align::Left, Align::Right, Align::Left, Align::Left});
    for (const Port &port : part.ports)
        table.addRow(
            {port.name, QStringLiteral("×%1").arg(port.count), port.describe(), port.root});
    printSection(out, Tr::tr("Ports"), table);
}

void printPart(QTextStream &out, const Part &part)
{
    out << printable(part.fullName()) << '\n';
    TextTable facts({Align::Left, Align::Left});
    facts.addRow({Tr::tr("id"), part.id});
    facts.addRow({Tr::tr("category"), QString::fromUtf8(categoryName(part.category))});
    facts.addRow({Tr::tr("family"), part.family});
    facts.addRow({Tr::tr("source"), sourceText(part.provenance)});
    facts.addRow({Tr::tr("note"), part.provenance.note});
    for (auto it = part.attributes.constBegin(); it != part.attributes.constEnd(); ++it)
        facts.addRow({it.key(), it.value()});
    facts.print(out);
    printFigures(out, part);
    printPrices(out, part);
    printPorts(out, part);
    if (isAccelerator(part.category)) {
        ExportReport exports = exportReport(QDate::currentDate(), {});
        exports.chips.push_back(exportClass(part, QDate::currentDate(), {}));
        printClassification(out, exports);
    }
}

} // namespace

QString PartsShowCommand::summary() const
{
    return Tr::tr("Show one part with the source of each figure");
}

void PartsShowCommand::addOptions(CLI::App &app)
{
    app.add_option("ID", m_id, Tr::tr("Part id, as `parts list` prints it").toStdString())
        ->required();
    app.add_flag("--json", m_json, Tr::tr("Print JSON").toStdString());
}

ExitCode PartsShowCommand::run(CliContext &context) const
{
    const CatalogPtr catalog = loadParts(context);
    if (!catalog)
        return ExitCode::BadInput;
    const QString id = argumentText(m_id);
    const PartPtr part = catalog->part(id);
    if (!part) {
        printError(context, Tr::tr("%1 is not a part of the catalogue; `nongjang-cli parts list "
                                   "--search …` finds its id")
                                .arg(id));
        return ExitCode::BadInput;
    }
    if (m_json)
        context.out << QString::fromUtf8(partJson(*part));
    else
        printPart(context.out, *part);
    return ExitCode::Ok;
}

} // namespace nongjang::cli
