// Exports without a window.
#pragma once

#include "app/gui/command_line.h"
#include "model/catalog/catalog.h"
#include "model/io/farm_file.h"

#include <QString>

namespace nongjang {

/// "FILE", "FILE#VARIANT" or "example:NAME".
[[nodiscard]] Result<LoadedDesign> loadArgument(const QString &argument);
/// Evaluates the design and writes what the command line asks for. The exit status: 0, or 2 with a message.
[[nodiscard]] int exportOf(const CommandLine &line, const Catalog &catalog);

} // namespace nongjang
