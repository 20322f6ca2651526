#include "app/cli/advise_command.h"
#include "app/cli/analyze_command.h"
#include "app/cli/board_command.h"
#include "app/cli/bom_command.h"
#include "app/cli/cables_command.h"
#include "app/cli/chart_command.h"
#include "app/cli/check_command.h"
#include "app/cli/compare_command.h"
#include "app/cli/convert_command.h"
#include "app/cli/explore_command.h"
#include "app/cli/generate_command.h"
#include "app/cli/import_command.h"
#include "app/cli/language.h"
#include "app/cli/parts_list_command.h"
#include "app/cli/parts_show_command.h"
#include "app/cli/parts_validate_command.h"
#include "app/cli/prices_command.h"
#include "app/cli/validate_command.h"
#include "app/cli/workload_command.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>
#include <exception>
#include <memory>
#include <sstream>

namespace nongjang::cli {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nongjang::cli::Main)
};

using Commands = std::vector<std::unique_ptr<CliCommand>>;

template<class... Types>
void addCommands(Commands &commands, CLI::App &parent)
{
    const auto add = [&](std::unique_ptr<CliCommand> command) {
        command->addTo(parent);
        commands.push_back(std::move(command));
    };
    (add(std::make_unique<Types>()), ...);
}

struct GlobalOptions
{
    std::vector<std::string> catalogFolders;
    std::string language;
};

Commands declare(CLI::App &app, GlobalOptions &options)
{
    app.set_version_flag("--version", "nongjang-cli " NJ_VERSION,
                         Tr::tr("Print the version").toStdString());
    app.set_help_flag("-h,--help", Tr::tr("Print this help").toStdString());
    app.add_option("--catalog", options.catalogFolders,
                   Tr::tr("Folder with further parts; may be repeated").toStdString())
        ->type_name("DIR")
        ->expected(1)
        ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
    app.add_option("--lang", options.language,
                   Tr::tr("Language of the messages: %1").arg(availableLanguages()).toStdString());
    app.require_subcommand(1);
    app.fallthrough();
    Commands commands;
    addCommands<AnalyzeCommand, CheckCommand, BomCommand, CablesCommand, PricesCommand,
                AdviseCommand, BoardCommand, ChartCommand, CompareCommand, ConvertCommand,
                ExploreCommand, GenerateCommand, ImportCommand, ModelsCommand, ValidateCommand,
                WorkloadCommand>(commands, app);
    CLI::App *parts = app.add_subcommand("parts", Tr::tr("The parts catalogue").toStdString());
    parts->require_subcommand(1);
    addCommands<PartsListCommand, PartsShowCommand, PartsValidateCommand>(commands, *parts);
    return commands;
}

/// Help and version are answers; everything else the parser throws is bad usage.
ExitCode explain(const CLI::App &app, const CLI::ParseError &error, CliContext &context)
{
    std::ostringstream out;
    std::ostringstream err;
    const bool answered = app.exit(error, out, err) == 0;
    context.out << QString::fromStdString(out.str());
    context.err << QString::fromStdString(err.str());
    return answered ? ExitCode::Ok : ExitCode::BadInput;
}

ExitCode runCommand(int argc, char **argv, CliContext &context)
{
    const QString language = languageArgument(argc, argv);
    if (!installLanguage(language)) {
        context.err << Tr::tr("error: --lang %1: there is %2").arg(language, availableLanguages())
                    << '\n';
        return ExitCode::BadInput;
    }
    CLI::App app(
        Tr::tr("Nongjang designs GPU farms: what a farm computes, draws and costs.").toStdString(),
        "nongjang-cli");
    GlobalOptions options;
    const Commands commands = declare(app, options);
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError &error) {
        return explain(app, error, context);
    }
    for (const std::string &folder : options.catalogFolders)
        context.catalogFolders << argumentText(folder);
    for (const std::unique_ptr<CliCommand> &command : commands)
        if (command->isChosen())
            return command->run(context);
    return ExitCode::BadInput; // not reached: a subcommand is required
}

int runProgram(int argc, char **argv)
{
    QFile standardOutput;
    QFile standardError;
    if (!standardOutput.open(stdout, QIODevice::WriteOnly)
        || !standardError.open(stderr, QIODevice::WriteOnly))
        return static_cast<int>(ExitCode::InternalError);
    QTextStream out(&standardOutput);
    QTextStream err(&standardError);
    CliContext context{out, err, {}};
    ExitCode code = ExitCode::InternalError;
    try {
        code = runCommand(argc, argv, context);
    } catch (const std::exception &exception) {
        err << Tr::tr("internal error: %1").arg(QString::fromUtf8(exception.what())) << '\n';
    } catch (...) {
        err << Tr::tr("internal error") << '\n';
    }
    out.flush();
    if (out.status() != QTextStream::Ok || !standardOutput.flush() || std::fflush(stdout) != 0) {
        err << Tr::tr("error: standard output cannot be written: %1")
                   .arg(standardOutput.errorString())
            << '\n';
        code = ExitCode::BadInput;
    }
    err.flush();
    return static_cast<int>(code);
}

} // namespace

} // namespace nongjang::cli

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("nongjang"));
    QCoreApplication::setApplicationVersion(QStringLiteral(NJ_VERSION));
    return nongjang::cli::runProgram(argc, argv);
}
