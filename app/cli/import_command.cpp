#include "app/cli/import_command.h"

#include "app/cli/design_input.h"
#include "app/cli/text_table.h"
#include "model/base/file_writer.h"
#include "model/catalog/catalog.h"
#include "model/io/catalog_writer.h"
#include "model/io/device_type.h"

#include <QCoreApplication>

namespace nongjang::cli {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nongjang::cli::ImportCommand)
};

/// One file for all, or one each where the window and the other commands look.
Outcome save(const std::vector<Part> &parts, const QString &output)
{
    if (!output.isEmpty())
        return writeFile(writeCatalogFile(parts, importedFamily()), output);
    for (const Part &part : parts)
        if (const Result<PartPtr> saved = saveOwnPart(part, userPartsFolder()); !saved)
            return Failure{saved.error()};
    return Done{};
}

} // namespace

QString ImportCommand::summary() const
{
    return Tr::tr("Take device types of NetBox as parts of your own");
}

void ImportCommand::addOptions(CLI::App &app)
{
    app.add_option("FILE", m_files,
                   Tr::tr("Device or module types, as in the device type library of NetBox (YAML)")
                       .toStdString())
        ->required();
    app.add_option("-o,--output", m_output,
                   Tr::tr("Catalogue file to write; left out: your own parts in %1")
                       .arg(userPartsFolder())
                       .toStdString());
}

ExitCode ImportCommand::run(CliContext &context) const
{
    std::vector<Part> parts;
    bool isAllRead = true;
    for (const std::string &file : m_files) {
        const Result<Part> part = loadDeviceType(argumentText(file));
        if (part) {
            parts.push_back(*part);
        } else {
            printError(context, part.error().message);
            isAllRead = false;
        }
    }
    if (!isAllRead) // all or nothing
        return ExitCode::BadInput;
    if (const Outcome saved = save(parts, argumentText(m_output)); !saved) {
        printError(context, saved.error().message);
        return ExitCode::BadInput;
    }
    TextTable table({Align::Left, Align::Left, Align::Left, Align::Left});
    for (const Part &part : parts)
        table.addRow({part.id, QString::fromUtf8(categoryName(part.category)), part.fullName(),
                      part.provenance.note});
    if (m_output != "-" && m_output != "/dev/stdout")
        table.print(context.out, {});
    return ExitCode::Ok;
}

} // namespace nongjang::cli
