#include "app/cli/cables_command.h"

#include "app/cli/design_input.h"
#include "app/cli/output_format.h"
#include "model/export/cable_export.h"

#include <QCoreApplication>

namespace nongjang::cli {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nongjang::cli::CablesCommand)
};

QByteArray cablesText(const CableList &list, const QString &title, const std::string &format)
{
    if (format == "md")
        return cablesMarkdown(list, title);
    if (format == "html")
        return cablesHtml(list, title);
    return format == "json" ? cablesJson(list) : cablesCsv(list);
}

} // namespace

QString CablesCommand::summary() const
{
    return Tr::tr("List of cables, from and to, as CSV, Markdown, HTML, JSON or XLSX");
}

void CablesCommand::addOptions(CLI::App &app)
{
    app.add_option("FILE", m_file, fileHelp().toStdString())->required();
    app.add_option("--format", m_format,
                   Tr::tr("Default: by the ending of the output file, else csv").toStdString())
        ->check(CLI::IsMember(listFormats()));
    app.add_option("-o,--output", m_output,
                   Tr::tr("Output file; default: standard output").toStdString());
}

ExitCode CablesCommand::run(CliContext &context) const
{
    const std::string wanted = listFormat(m_format, m_output);
    if (wanted == "xlsx" && m_output.empty()) {
        printError(context, Tr::tr("an XLSX workbook needs a file to go to: add -o FILE.xlsx"));
        return ExitCode::BadInput;
    }
    const std::optional<Evaluated> evaluated = evaluateFile(argumentText(m_file), context);
    if (!evaluated)
        return ExitCode::BadInput;
    const CableList list = cableList(evaluated->design, *evaluated->catalog);
    if (m_output.empty()) {
        context.out << QString::fromUtf8(cablesText(list, evaluated->title, wanted));
    } else {
        const Outcome written = writeCables(list, evaluated->title, argumentText(m_output), wanted);
        if (!written) {
            printError(context, written.error().message);
            return ExitCode::BadInput;
        }
    }
    return evaluated->inputWrong ? ExitCode::BadInput : ExitCode::Ok;
}

} // namespace nongjang::cli
