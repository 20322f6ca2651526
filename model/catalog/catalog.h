// All parts the program knows: shipped ones, overridden and extended by the user's own.
#pragma once

#include "model/base/result.h"
#include "model/catalog/part.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <memory>
#include <vector>

namespace nongjang {

/// Immutable once built; shared between threads as shared_ptr<const Catalog>.
class Catalog
{
public:
    /// Later parts replace earlier ones of the same id.
    explicit Catalog(std::vector<PartPtr> parts = {});

    [[nodiscard]] PartPtr part(const QString &id) const; ///< null: unknown part
    [[nodiscard]] const std::vector<PartPtr> &parts() const
    {
        return m_parts;
    } ///< by category, then file order
    [[nodiscard]] std::vector<PartPtr> parts(Category category) const;

private:
    std::vector<PartPtr> m_parts;
    QHash<QString, PartPtr> m_byId;
};

using CatalogPtr = std::shared_ptr<const Catalog>;

/// Reads one catalogue file. Errors say file, line, column, key and what was expected.
[[nodiscard]] Result<std::vector<PartPtr>> readCatalogFile(const QByteArray &text,
                                                           const QString &fileName);

/// The same from disk or from what is compiled in. Also errors: what cannot be read, and more than 16 MB.
[[nodiscard]] Result<std::vector<PartPtr>> loadCatalogFile(const QString &path);
/// The compiled-in files, then every *.json below each folder, in an order that is the same everywhere.
[[nodiscard]] QStringList catalogFiles(const QStringList &userFolders);

struct LoadedCatalog
{
    CatalogPtr catalog;
    std::vector<Error> errors; ///< of files that could not be read; the rest is there
};

/// All parts of catalogFiles().
[[nodiscard]] LoadedCatalog loadCatalog(const QStringList &userFolders);
/// Where the user's own parts live: <data folder>/nongjang/parts.
[[nodiscard]] QString userPartsFolder();

} // namespace nongjang
