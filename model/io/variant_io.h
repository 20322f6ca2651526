// The key "variants" of farm files.
#pragma once

#include "model/base/json_reader.h"
#include "model/design/variant.h"

#include <QByteArray>

namespace nongjang {

/// Shape and names are checked here; whether a change still finds what it changes is known when it is applied.
[[nodiscard]] QList<Variant> readVariants(JsonObjectReader &root);
/// One block each, changed things one a line; for the member "variants" of the file.
[[nodiscard]] QList<QByteArray> variantBlocks(const QList<Variant> &variants);

} // namespace nongjang
