// The report as JSON: the names others may rely on (packaging/docs/json.md).
#pragma once

#include "model/study/report.h"

#include <QByteArray>

namespace nongjang {

[[nodiscard]] QByteArray reportJson(const Report &report);
/// Findings and what could not be checked.
[[nodiscard]] QByteArray findingsJson(const Report &report);
/// The way between two GPUs.
[[nodiscard]] QByteArray pathJson(const PathReport &path);

} // namespace nongjang
