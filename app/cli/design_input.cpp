#include "app/cli/design_input.h"

#include "app/cli/text_table.h"
#include "model/study/study.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace nongjang::cli {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nongjang::cli::DesignInput)
};

const QString exampleFolder = QStringLiteral(":/examples");
const QString examplePrefix = QStringLiteral("example:");

QStringList exampleNames()
{
    QStringList names;
    for (const QFileInfo &info :
         QDir(exampleFolder).entryInfoList({QStringLiteral("*.farm")}, QDir::Files, QDir::Name))
        names << info.completeBaseName();
    return names;
}

bool isPipeOrDevice(const QString &path)
{
    const QFileInfo info(path);
    return info.exists() && !info.isFile() && !info.isDir();
}

} // namespace

void printError(CliContext &context, const QString &message)
{
    context.err << printable(Tr::tr("error: %1").arg(message)) << '\n';
}

QString fileHelp()
{
    return Tr::tr("Farm file, or example:NAME for one of: %1")
        .arg(exampleNames().join(QStringLiteral(", ")));
}

QString designPath(const QString &file)
{
    if (!file.startsWith(examplePrefix))
        return file;
    return exampleFolder % u'/' % file.mid(examplePrefix.size()) % QStringLiteral(".farm");
}

Result<QByteArray> readDesignText(const QString &file)
{
    const QString path = designPath(file);
    if (path != file && !QFile::exists(path))
        return fail(ErrorCode::FileRead, Tr::tr("%1: there is no such example; there are %2")
                                             .arg(file, exampleNames().join(QStringLiteral(", "))));
    QFile source(path);
    if (!source.open(QIODevice::ReadOnly))
        return fail(ErrorCode::FileRead,
                    Tr::tr("%1 cannot be opened: %2").arg(file, source.errorString()));
    const QByteArray text = source.read(maximumFarmFileSize + 1);
    if (source.error() != QFileDevice::NoError)
        return fail(ErrorCode::FileRead,
                    Tr::tr("%1 cannot be read: %2").arg(file, source.errorString()));
    if (text.size() > maximumFarmFileSize)
        return fail(ErrorCode::FileTooLarge,
                    Tr::tr("%1 is larger than the %2 MB a farm file may have")
                        .arg(file)
                        .arg(maximumFarmFileSize / 1'048'576));
    return text;
}

Result<LoadedDesign> loadDesign(const QString &file)
{
    const QString path = designPath(file);
    if (path == file && !isPipeOrDevice(path))
        return loadFarm(path);
    const Result<QByteArray> text = readDesignText(file);
    return text ? parseFarm(*text, file) : Result<LoadedDesign>(Failure{text.error()});
}

bool catalogFoldersExist(CliContext &context)
{
    for (const QString &folder : context.catalogFolders) {
        if (QFileInfo(folder).isDir())
            continue;
        printError(context, Tr::tr("--catalog %1: there is no such folder").arg(folder));
        return false;
    }
    return true;
}

CatalogPtr loadParts(CliContext &context)
{
    if (!catalogFoldersExist(context))
        return nullptr;
    const LoadedCatalog loaded =
        loadCatalog(QStringList(userPartsFolder()) + context.catalogFolders);
    bool asked = false;
    for (const Error &error : loaded.errors) {
        context.err << printable(error.message) << '\n';
        for (const QString &folder : context.catalogFolders)
            asked = asked || error.message.contains(folder);
    }
    return asked ? nullptr : loaded.catalog;
}

std::optional<Evaluated> evaluateFile(
    const QString &file, CliContext &context,
    const std::function<Outcome(Design &, const Catalog &)> &change)
{
    Result<LoadedDesign> loaded = loadDesign(file);
    if (!loaded) {
        printError(context, loaded.error().message);
        return std::nullopt;
    }
    for (const QString &note : loaded->notes)
        context.err << printable(Tr::tr("%1: upgraded: %2").arg(file, note)) << '\n';
    Evaluated result;
    result.catalog = loadParts(context);
    if (!result.catalog)
        return std::nullopt;
    result.design = std::move(loaded->design);
    if (change)
        if (const Outcome changed = change(result.design, *result.catalog); !changed) {
            printError(context, changed.error().message);
            return std::nullopt;
        }
    result.report = evaluate(result.design, *result.catalog);
    result.title = result.design.name.isEmpty() ? QFileInfo(designPath(file)).completeBaseName()
                                                : result.design.name;
    for (const Finding &finding : result.report.findings) {
        if (!finding.input || finding.severity != Severity::Error)
            continue; // what is only a warning about the design is a finding like any other
        result.inputWrong = true;
        printError(context, QStringLiteral("%1: %2").arg(file, finding.message));
    }
    return result;
}

} // namespace nongjang::cli
