// A design by the name of its file, or by the line of a template.
#pragma once

#include "model/base/result.h"
#include "model/catalog/catalog.h"
#include "model/design/design.h"

#include <QString>

namespace nongjang {

/// "a.farm" (also one that is compiled in) is read; everything else is the line of a template after the last "/",
/// as in ":/validation/fat-tree radix=64". Errors name file, line and key.
[[nodiscard]] Result<Design> namedDrawing(const QString &name, const Catalog &catalog);

} // namespace nongjang
