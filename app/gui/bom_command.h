#pragma once

#include "model/catalog/catalog.h"

#include <QString>

namespace nongjang {

/// Evaluates the design and writes its bill of materials, without a window. The exit status: 0, or 2 with a message.
[[nodiscard]] int exportBomOf(const QString &file, const QString &path, const Catalog &catalog);

/// The file an argument means: "example:NAME" is one that is compiled in.
[[nodiscard]] QString resolvedFile(const QString &argument);

} // namespace nongjang
