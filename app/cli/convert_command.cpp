#include "app/cli/convert_command.h"

#include "app/cli/design_input.h"
#include "app/cli/design_output.h"
#include "app/cli/text_table.h"
#include "model/io/variant_file.h"

#include <QCoreApplication>

namespace nongjang::cli {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nongjang::cli::ConvertCommand)
};

} // namespace

QString ConvertCommand::summary() const
{
    return Tr::tr("Load and save: the current format, the canonical spelling");
}

void ConvertCommand::addOptions(CLI::App &app)
{
    app.add_option("FILE", m_file, fileHelp().toStdString())->required();
    CLI::Option *output = app.add_option("-o,--output", m_output,
                                         Tr::tr("Output file; may be FILE itself").toStdString());
    app.add_flag("--check", m_check,
                 Tr::tr("Write nothing; exit with 1 if saving would change the file").toStdString())
        ->excludes(output);
}

ExitCode ConvertCommand::run(CliContext &context) const
{
    const QString file = argumentText(m_file);
    if (m_output.empty() && !m_check) {
        printError(context, Tr::tr("convert needs -o OUT or --check"));
        return ExitCode::BadInput;
    }
    if (m_check && !farmName(file).variant.isEmpty()) {
        printError(context, Tr::tr("--check is of a file, not of one variant"));
        return ExitCode::BadInput;
    }
    const Result<LoadedDesign> loaded = loadDesign(file);
    if (!loaded) {
        printError(context, loaded.error().message);
        return ExitCode::BadInput;
    }
    for (const QString &note : loaded->notes)
        context.err << printable(Tr::tr("%1: upgraded: %2").arg(file, note)) << '\n';
    const QByteArray text = writeFarm(loaded->design, loaded->variants);
    if (m_check) {
        const Result<QByteArray> present = readDesignText(file);
        if (present && *present == text)
            return ExitCode::Ok;
        context.err << printable(Tr::tr("%1: saving would change this file").arg(file)) << '\n';
        return ExitCode::FindingsReported;
    }
    if (const Outcome written = saveDesignText(text, argumentText(m_output)); !written) {
        printError(context, written.error().message);
        return ExitCode::BadInput;
    }
    return ExitCode::Ok;
}

} // namespace nongjang::cli
