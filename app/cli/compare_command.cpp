#include "app/cli/compare_command.h"

#include "app/cli/output_format.h"
#include "app/cli/text_table.h"
#include "model/export/compare_tables.h"
#include "model/io/variant_file.h"
#include "model/study/variant_findings.h"

#include <QCoreApplication>

namespace nongjang::cli {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nongjang::cli::CompareCommand)
};

void printTable(QTextStream &out, const CompareTable &table)
{
    std::vector<Align> columns(std::size_t(table.headings.size()), Align::Right);
    columns.front() = Align::Left;
    TextTable text(std::move(columns));
    text.addRow(table.headings);
    for (const QStringList &row : table.rows)
        text.addRow(row);
    printSection(out, table.title, text);
}

void printText(QTextStream &out, const DesignComparison &comparison, CompareRows rows)
{
    out << printable(comparisonTitle(comparison)) << '\n';
    printTable(out, figureTable(comparison, rows));
    if (const CompareTable parts = partTable(comparison); !parts.rows.empty())
        printTable(out, parts);
    for (const QString &note : comparisonNotes(comparison))
        out << printable(note) << '\n';
}

} // namespace

QString CompareCommand::summary() const
{
    return Tr::tr("Every figure of several designs or variants side by side");
}

void CompareCommand::addOptions(CLI::App &app)
{
    app.add_option(
           "FILE", m_files,
           Tr::tr(
               "Farm files, variants as FILE#VARIANT, or example:NAME; one file alone is compared "
               "with all of its variants")
               .toStdString())
        ->required();
    app.add_option(
           "--format", m_format,
           Tr::tr("Default: by the ending of the output file, else a table to read").toStdString())
        ->check(CLI::IsMember(listFormats()));
    app.add_option("-o,--output", m_output,
                   Tr::tr("Output file; default: standard output").toStdString());
    app.add_flag("--json", m_json, Tr::tr("Print JSON").toStdString());
    app.add_flag("--differences", m_differencesOnly, Tr::tr("Only what differs").toStdString());
}

std::vector<CompareInput> CompareCommand::inputs(CliContext &context) const
{
    std::vector<CompareInput> result;
    QStringList names;
    for (const std::string &file : m_files)
        names << argumentText(file);
    if (names.size() == 1 && farmName(names[0]).variant.isEmpty()) {
        const Result<LoadedDesign> file = loadDesign(names[0]);
        for (const Variant &variant : file ? file->variants : QList<Variant>())
            names << names[0] % u'#' % variant.id;
    }
    for (const QString &name : names) {
        Result<LoadedDesign> loaded = loadDesign(name);
        if (!loaded) {
            printError(context, loaded.error().message);
            return {};
        }
        for (const QString &note : loaded->notes)
            context.err << printable(Tr::tr("%1: upgraded: %2").arg(name, note)) << '\n';
        const QString title = designTitle(*loaded, name);
        result.push_back({std::move(loaded->design), title, farmName(name).file, loaded->variant,
                          loaded->loose});
    }
    if (result.size() < 2) {
        printError(context, Tr::tr("compare needs two designs, or a file with variants"));
        return {};
    }
    nameApart(result);
    return result;
}

ExitCode CompareCommand::run(CliContext &context) const
{
    const std::vector<CompareInput> designs = inputs(context);
    if (designs.empty())
        return ExitCode::BadInput;
    const CatalogPtr catalog = loadParts(context);
    if (!catalog)
        return ExitCode::BadInput;
    const std::vector<Report> reports = evaluateAll(designs, *catalog);
    bool isWrong = false;
    for (std::size_t i = 0; i < reports.size(); ++i)
        isWrong = printInputErrors(designs[i].name, reports[i], context) || isWrong;
    const ExitCode printed = print(compareReports(designs, reports), context);
    return isWrong ? ExitCode::BadInput : printed;
}

ExitCode CompareCommand::print(const DesignComparison &comparison, CliContext &context) const
{
    const CompareRows rows = m_differencesOnly ? CompareRows::Differing : CompareRows::Known;
    const std::string format = m_json ? "json" : m_format;
    const QString path = argumentText(m_output);
    if (!path.isEmpty()) {
        const Outcome written = writeComparison(comparison, rows, path, format);
        if (!written)
            printError(context, written.error().message);
        return written ? ExitCode::Ok : ExitCode::BadInput;
    }
    if (format == "xlsx") {
        printError(context, Tr::tr("an XLSX workbook needs a file to go to: add -o FILE.xlsx"));
        return ExitCode::BadInput;
    }
    if (format.empty())
        printText(context.out, comparison, rows);
    else
        context.out << QString::fromUtf8(listText(comparisonForms(comparison, rows), format));
    return ExitCode::Ok;
}

} // namespace nongjang::cli
