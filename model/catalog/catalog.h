// All parts the program knows: shipped ones, overridden and extended by the user's own.
#pragma once

#include "model/base/result.h"
#include "model/catalog/part.h"
#include "model/catalog/user_rules.h"

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
    explicit Catalog(std::vector<PartPtr> parts = {}, std::vector<UserRule> rules = {});

    [[nodiscard]] PartPtr part(const QString &id) const; ///< null: unknown part
    [[nodiscard]] const std::vector<PartPtr> &parts() const
    {
        return m_parts;
    } ///< by category, then file order
    [[nodiscard]] std::vector<PartPtr> parts(Category category) const;
    [[nodiscard]] const std::vector<UserRule> &userRules() const { return m_rules; }

private:
    std::vector<PartPtr> m_parts;
    QHash<QString, PartPtr> m_byId;
    std::vector<UserRule> m_rules;
};

using CatalogPtr = std::shared_ptr<const Catalog>;

/// Reads one catalogue file. Errors say file, line, column, key and what was expected.
[[nodiscard]] Result<std::vector<PartPtr>> readCatalogFile(const QByteArray &text,
                                                           const QString &fileName);

/// The same from disk or from what is compiled in. Also errors: what cannot be read, and more than 16 MB.
[[nodiscard]] Result<std::vector<PartPtr>> loadCatalogFile(const QString &path);
/// The same for rules of the user's own.
[[nodiscard]] Result<std::vector<UserRule>> loadUserRules(const QString &path);
/// The compiled-in files, then every *.json below each folder, in an order that is the same everywhere. Rules of the user's own
/// (*.rules.json) are among them.
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
