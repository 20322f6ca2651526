// Parts as a catalogue file of the user's own.
#pragma once

#include "model/base/result.h"
#include "model/catalog/part.h"

#include <QByteArray>

#include <vector>

namespace nongjang {

/// In the form that readCatalogFile() reads; reading it gives the same parts with this family.
[[nodiscard]] QByteArray writeCatalogFile(const std::vector<Part> &parts, const QString &family);

/// The family of parts that come from other programs.
[[nodiscard]] QString importedFamily();
/// Puts a part into a file of its own in this folder, which is made where it is missing; one saved before is replaced. Returns the part as
/// it will be read. Errors: it cannot be written.
[[nodiscard]] Result<PartPtr> saveOwnPart(const Part &part, const QString &folder);

} // namespace nongjang
