#include "app/cli/design_input.h"

#include "app/cli/text_table.h"
#include "model/io/example_path.h"
#include "model/io/variant_file.h"
#include "model/study/study.h"
#include "model/study/variant_findings.h"

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
    return Tr::tr("Farm file, FILE#VARIANT for one of its variants, or example:NAME for one of: %1")
        .arg(exampleNames().join(QStringLiteral(", ")));
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

namespace {

Result<LoadedDesign> loadFile(const QString &file)
{
    const QString path = designPath(file);
    if (path == file && !isPipeOrDevice(path))
        return loadFarm(path);
    const Result<QByteArray> text = readDesignText(file);
    return text ? parseFarm(*text, file) : Result<LoadedDesign>(Failure{text.error()});
}

} // namespace

Result<LoadedDesign> loadDesign(const QString &file)
{
    const FarmName name = farmName(file);
    Result<LoadedDesign> loaded = loadFile(name.file);
    return loaded ? chooseVariant(*std::move(loaded), name) : loaded;
}

Result<Design> loadPlainDesign(const QString &file)
{
    Result<LoadedDesign> loaded = loadDesign(file);
    if (!loaded)
        return Failure{loaded.error()};
    return std::move(loaded->design);
}

QString designTitle(const LoadedDesign &loaded, const QString &file)
{
    const QString title = loaded.design.name.isEmpty()
                              ? QFileInfo(designPath(farmName(file).file)).completeBaseName()
                              : loaded.design.name;
    return loaded.variant.isEmpty() ? title : Tr::tr("%1: %2").arg(title, loaded.variantTitle);
}

bool printInputErrors(const QString &file, const Report &report, CliContext &context)
{
    bool isWrong = false;
    for (const Finding &finding : report.findings) {
        if (!finding.input || finding.severity != Severity::Error)
            continue; // what is only a warning about the design is a finding like any other
        isWrong = true;
        printError(context, QStringLiteral("%1: %2").arg(file, finding.message));
    }
    return isWrong;
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
    addLooseChanges(result.report, loaded->loose);
    loaded->design.name = result.design.name;
    result.title = designTitle(*loaded, file);
    result.inputWrong = printInputErrors(file, result.report, context);
    return result;
}

} // namespace nongjang::cli
