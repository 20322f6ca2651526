// A whole design as a block of another.
#pragma once

#include "model/design/design.h"

#include <QByteArray>

namespace nongjang {

/// What pasteItems() inserts: the outermost assembly of the design as an assembly `id`, placed once, with those it uses. Site and traffic
/// stay behind.
[[nodiscard]] QByteArray designAsItems(const Design &design, const QString &id);

} // namespace nongjang
