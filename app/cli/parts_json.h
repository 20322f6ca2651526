// Catalogue parts as JSON: the names others may rely on (packaging/docs/json.md).
#pragma once

#include "model/catalog/part.h"

#include <QByteArray>

#include <vector>

namespace nongjang::cli {

/// An array with the figures and prices of each part.
[[nodiscard]] QByteArray partsJson(const std::vector<PartPtr> &parts);
/// One object with everything the catalogue says.
[[nodiscard]] QByteArray partJson(const Part &part);

} // namespace nongjang::cli
