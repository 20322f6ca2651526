#include "app/cli/list_command.h"

#include "app/cli/output_format.h"
#include "model/base/file_writer.h"

#include <QCoreApplication>

namespace nongjang::cli {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nongjang::cli::ListCommand)
};

} // namespace

void ListCommand::addOptions(CLI::App &app)
{
    app.add_option("FILE", m_file, fileHelp().toStdString())->required();
    app.add_option("--format", m_format,
                   Tr::tr("Default: by the ending of the output file, else csv").toStdString())
        ->check(CLI::IsMember(listFormats()));
    app.add_option("-o,--output", m_output,
                   Tr::tr("Output file; default: standard output").toStdString());
}

ExitCode ListCommand::run(CliContext &context) const
{
    const std::string wanted = listFormat(m_format, m_output);
    if (wanted == "xlsx" && m_output.empty()) {
        printError(context, Tr::tr("an XLSX workbook needs a file to go to: add -o FILE.xlsx"));
        return ExitCode::BadInput;
    }
    const std::optional<Evaluated> evaluated = evaluateFile(argumentText(m_file), context);
    if (!evaluated)
        return ExitCode::BadInput;
    const QString path = argumentText(m_output);
    if (path.isEmpty()) {
        context.out << QString::fromUtf8(text(*evaluated, wanted));
    } else {
        const Outcome written = wanted == "xlsx" ? writeWorkbook(*evaluated, path)
                                                 : writeFile(text(*evaluated, wanted), path);
        if (!written) {
            printError(context, written.error().message);
            return ExitCode::BadInput;
        }
    }
    return evaluated->inputWrong ? ExitCode::BadInput : ExitCode::Ok;
}

} // namespace nongjang::cli
