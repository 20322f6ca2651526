#include "app/cli/parts_validate_command.h"

#include "app/cli/design_input.h"
#include "app/cli/text_table.h"
#include "model/base/json_values.h"
#include "model/catalog/catalog.h"

#include <QCoreApplication>
#include <QHash>

namespace nongjang::cli {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nongjang::cli::PartsValidateCommand)
};

struct Validation
{
    qsizetype files = 0;
    std::size_t parts = 0;
    QStringList errors;
    QHash<QString, QString> shippedIn; ///< part id, file
};

void checkIds(const std::vector<PartPtr> &parts, const QString &path, Validation &validation)
{
    QHash<QString, QString> here;
    const bool shipped = path.startsWith(u':');
    for (const PartPtr &part : parts) {
        QHash<QString, QString> &known = shipped ? validation.shippedIn : here;
        if (known.contains(part->id))
            validation.errors << Tr::tr("%1: the id “%2” is already used in %3")
                                     .arg(path, part->id, known.value(part->id));
        known.insert(part->id, path);
    }
}

void checkFile(const QString &path, Validation &validation)
{
    ++validation.files;
    if (isRulesFile(path)) {
        if (const Result<std::vector<UserRule>> rules = loadUserRules(path); !rules)
            validation.errors << rules.error().message;
        return;
    }
    const Result<std::vector<PartPtr>> parts = loadCatalogFile(path);
    if (!parts) {
        validation.errors << parts.error().message;
        return;
    }
    validation.parts += parts->size();
    checkIds(*parts, path, validation);
}

QByteArray validationJson(const Validation &validation)
{
    Json json;
    json["files"] = validation.files;
    json["parts"] = validation.parts;
    json["errors"] = jsonList(validation.errors);
    return jsonDocument(json);
}

} // namespace

QString PartsValidateCommand::summary() const
{
    return Tr::tr("Check catalogue files");
}

void PartsValidateCommand::addOptions(CLI::App &app)
{
    app.add_option(
        "FILES", m_files,
        Tr::tr("Catalogue files; default: the shipped ones, your own and those of --catalog")
            .toStdString());
    app.add_flag("--json", m_json, Tr::tr("Print JSON").toStdString());
}

QStringList PartsValidateCommand::filesToCheck(const CliContext &context) const
{
    if (m_files.empty())
        return catalogFiles(QStringList(userPartsFolder()) + context.catalogFolders);
    QStringList files;
    for (const std::string &file : m_files)
        files << argumentText(file);
    return files;
}

ExitCode PartsValidateCommand::run(CliContext &context) const
{
    if (!catalogFoldersExist(context))
        return ExitCode::BadInput;
    Validation validation;
    for (const QString &file : filesToCheck(context))
        checkFile(file, validation);
    for (const QString &error : validation.errors)
        printError(context, error);
    if (m_json)
        context.out << QString::fromUtf8(validationJson(validation));
    else
        context.out << Tr::tr("Files: %1, parts: %2, errors: %3")
                           .arg(validation.files)
                           .arg(validation.parts)
                           .arg(validation.errors.size())
                    << '\n';
    return validation.errors.isEmpty() ? ExitCode::Ok : ExitCode::BadInput;
}

} // namespace nongjang::cli
