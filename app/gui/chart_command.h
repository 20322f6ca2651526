#pragma once

#include "app/gui/command_line.h"
#include "model/catalog/catalog.h"

namespace nongjang {

/// Makes the chart that the command line asks for and writes it as PNG or SVG (or CSV, JSON), without a window. The exit status: 0, or 2 with a
/// message.
[[nodiscard]] int exportChartOf(const CommandLine &line, const CatalogPtr &catalog);

} // namespace nongjang
