#include "app/cli/analyze_command.h"

#include "app/cli/design_input.h"
#include "app/cli/report_text.h"
#include "model/study/report_json.h"
#include "model/study/study.h"

#include <QCoreApplication>

namespace nongjang::cli {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nongjang::cli::AnalyzeCommand)
};

} // namespace

QString AnalyzeCommand::summary() const
{
    return Tr::tr("Compute, memory, links, power and cost of a design");
}

void AnalyzeCommand::addOptions(CLI::App &app)
{
    app.add_option("FILE", m_file, fileHelp().toStdString())->required();
    app.add_option("--path", m_path,
                   Tr::tr("Only the way between two GPUs, such as farm/rig/gpu[1] farm/rig/gpu[2]")
                       .toStdString())
        ->type_size(2)
        ->type_name("A B");
    app.add_flag("--json", m_json, Tr::tr("Print JSON").toStdString());
}

ExitCode AnalyzeCommand::run(CliContext &context) const
{
    const std::optional<Evaluated> evaluated = evaluateFile(argumentText(m_file), context);
    if (!evaluated)
        return ExitCode::BadInput;
    if (!m_path.empty())
        return printPathBetween(*evaluated, context);
    if (m_json)
        context.out << QString::fromUtf8(reportJson(evaluated->report));
    else
        printReport(context.out, evaluated->title, evaluated->report);
    return evaluated->inputWrong ? ExitCode::BadInput : ExitCode::Ok;
}

ExitCode AnalyzeCommand::printPathBetween(const Evaluated &evaluated, CliContext &context) const
{
    const Result<PathReport> path = findPath(evaluated.design, *evaluated.catalog,
                                             argumentText(m_path[0]), argumentText(m_path[1]));
    if (!path) {
        printError(context, argumentText(m_file) % QStringLiteral(": ") % path.error().message);
        return ExitCode::BadInput;
    }
    if (m_json)
        context.out << QString::fromUtf8(pathJson(*path));
    else
        printPath(context.out, *path);
    return evaluated.inputWrong ? ExitCode::BadInput : ExitCode::Ok;
}

} // namespace nongjang::cli
