#include "app/cli/check_command.h"

#include "app/cli/design_input.h"
#include "app/cli/report_text.h"
#include "model/study/report_json.h"
#include "model/study/rule_data.h"

#include <QCoreApplication>

#include <algorithm>

namespace nongjang::cli {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nongjang::cli::CheckCommand)
};

} // namespace

QString CheckCommand::summary() const
{
    return Tr::tr("Check the rules; exit code 1 when one is broken (see --fail-on)");
}

void CheckCommand::addOptions(CLI::App &app)
{
    app.add_option("FILE", m_file, fileHelp().toStdString())->required();
    app.add_option("--fail-on", m_failOn,
                   Tr::tr("Exit with 1 on findings of this severity or worse").toStdString())
        ->check(CLI::IsMember({"error", "warning", "info"}))
        ->capture_default_str();
    app.add_flag("--json", m_json, Tr::tr("Print JSON").toStdString());
}

ExitCode CheckCommand::run(CliContext &context) const
{
    const std::optional<Evaluated> evaluated = evaluateFile(argumentText(m_file), context);
    if (!evaluated)
        return ExitCode::BadInput;
    const Report &report = evaluated->report;
    if (m_json)
        context.out << QString::fromUtf8(findingsJson(report));
    else
        printFindings(context.out, report);
    if (evaluated->inputWrong)
        return ExitCode::BadInput;
    const Severity least =
        severityFromName(QString::fromStdString(m_failOn)).value_or(Severity::Info);
    const bool found =
        std::any_of(report.findings.begin(), report.findings.end(),
                    [least](const Finding &f) { return f.severity >= least && !f.approved; });
    return found ? ExitCode::FindingsReported : ExitCode::Ok;
}

} // namespace nongjang::cli
