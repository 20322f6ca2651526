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
/// The family of parts that the user made.
[[nodiscard]] QString ownFamily();
/// The part as a file that holds it would be read. Errors: what the reader objects to; see partErrorText().
[[nodiscard]] Result<PartPtr> checkedPart(const Part &part);
/// An error of checkedPart() without the place in the file: which field it is about, and what was expected.
[[nodiscard]] QString partErrorText(const Error &error);
/// The text of a catalogue file with this part in place of the one with its id, or behind the others. All else in it stays.
[[nodiscard]] Result<QByteArray> withPartInFile(const QByteArray &text, const QString &fileName,
                                                const Part &part);
/// The text without the part of this id. Empty: it held no other.
[[nodiscard]] Result<QByteArray> withoutPartInFile(const QByteArray &text, const QString &fileName,
                                                   const QString &id);
/// Puts a part into a file of its own in this folder, which is made where it is missing; one saved before is replaced. Returns the part as
/// it will be read. Errors: it cannot be written.
[[nodiscard]] Result<PartPtr> saveOwnPart(const Part &part, const QString &folder);

} // namespace nongjang
