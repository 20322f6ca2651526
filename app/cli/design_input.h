// What every command that reads a design does first: parts, file, evaluation.
#pragma once

#include "app/cli/cli_command.h"
#include "model/catalog/catalog.h"
#include "model/design/design.h"
#include "model/io/farm_file.h"
#include "model/study/report.h"

#include <functional>
#include <optional>

namespace nongjang::cli {

/// "error: message" on the error stream.
void printError(CliContext &context, const QString &message);

/// The help text of the argument FILE.
[[nodiscard]] QString fileHelp();
/// The bytes of the file as they are; bounded, also for pipes.
[[nodiscard]] Result<QByteArray> readDesignText(const QString &file);
/// "FILE#VARIANT" gives that variant as the design.
[[nodiscard]] Result<LoadedDesign> loadDesign(const QString &file);
/// The same without what is told of the file.
[[nodiscard]] Result<Design> loadPlainDesign(const QString &file);
/// Name of the design, else of its file; with the variant.
[[nodiscard]] QString designTitle(const LoadedDesign &loaded, const QString &file);
/// Prints what the design names that does not exist or does not fit. True: there is something.
bool printInputErrors(const QString &file, const Report &report, CliContext &context);

/// Whether every --catalog names a folder; the error is printed.
[[nodiscard]] bool catalogFoldersExist(CliContext &context);

/// Shipped parts, the user's own, then --catalog. Empty: a --catalog folder could not be read, and the error is printed.
[[nodiscard]] CatalogPtr loadParts(CliContext &context);

struct Evaluated
{
    CatalogPtr catalog;
    Design design;
    Report report;
    QString title; ///< name of the design, or of its file
    bool inputWrong =
        false; ///< the design names what does not exist or does not fit; already printed
};

/// Loads, changes the design by `change` where one is given, and evaluates. Empty: the input is bad, and the error is printed.
[[nodiscard]] std::optional<Evaluated> evaluateFile(
    const QString &file, CliContext &context,
    const std::function<Outcome(Design &, const Catalog &)> &change = {});

} // namespace nongjang::cli
