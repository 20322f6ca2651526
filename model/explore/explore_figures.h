// The figures of a report that one compares designs by, by key.
#pragma once

#include "model/base/unit.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace nongjang {

/// Those of reportFigures(), and "findings.error": how many errors were found that are not approved.
[[nodiscard]] QStringList exploreFigures();
[[nodiscard]] QString errorCountColumn(); ///< "findings.error"
/// Empty: there is no such figure.
[[nodiscard]] std::optional<Dimension> exploreFigureDimension(const QString &key);
/// What is written where nothing is asked for.
[[nodiscard]] QStringList defaultExploreColumns();

} // namespace nongjang
