#include "app/cli/parts_validate_command.h"

#include "app/cli/design_input.h"
#include "app/cli/text_table.h"
#include "model/base/json_values.h"
#include "model/catalog/catalog.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QFile>
#include <QHash>

namespace nongjang::cli {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nongjang::cli::PartsValidateCommand)
};

constexpr qint64 maximumFileSize = 16LL * 1024 * 1024;
const QString shippedFolder = QStringLiteral(":/catalog");

struct Validation
{
    qsizetype files = 0;
    std::size_t parts = 0;
    QStringList errors;
    QHash<QString, QString> shippedIn; ///< part id, file
};

QStringList jsonFilesBelow(const QString &folder)
{
    QStringList paths;
    for (QDirIterator it(folder, {QStringLiteral("*.json")}, QDir::Files,
                         QDirIterator::Subdirectories);
         it.hasNext();)
        paths << it.next();
    paths.sort();
    return paths;
}

void checkIds(const std::vector<PartPtr> &parts, const QString &path, Validation &validation)
{
    QHash<QString, QString> here;
    const bool shipped = path.startsWith(shippedFolder);
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
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        validation.errors << Tr::tr("%1 cannot be opened: %2").arg(path, file.errorString());
        return;
    }
    const QByteArray text = file.read(maximumFileSize + 1);
    if (file.error() != QFileDevice::NoError) {
        validation.errors << Tr::tr("%1 cannot be read: %2").arg(path, file.errorString());
        return;
    }
    if (text.size() > maximumFileSize) {
        validation.errors << Tr::tr("%1 is larger than 16 MB").arg(path);
        return;
    }
    const Result<std::vector<PartPtr>> parts = readCatalogFile(text, path);
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
    app.add_option("FILES", m_files,
                   Tr::tr("Catalogue files; default: the shipped ones and your own").toStdString());
    app.add_flag("--json", m_json, Tr::tr("Print JSON").toStdString());
}

QStringList PartsValidateCommand::filesToCheck(const CliContext &context) const
{
    QStringList files;
    for (const std::string &file : m_files)
        files << argumentText(file);
    if (!files.isEmpty())
        return files;
    files = jsonFilesBelow(shippedFolder);
    for (const QString &folder : QStringList(userPartsFolder()) + context.catalogFolders)
        files << jsonFilesBelow(folder);
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
