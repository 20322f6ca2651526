// Designs by the names that people give on the command line.
#pragma once

#include <QString>

namespace nongjang {

inline const QString exampleFolder = QStringLiteral(":/examples"); ///< compiled in

/// The file that is meant: "example:NAME" is one that is compiled in.
[[nodiscard]] QString designPath(const QString &file);
/// As designPath(), with the "#VARIANT" that may be named after it; see farmName().
[[nodiscard]] QString farmPath(const QString &argument);

} // namespace nongjang
