// Putting a finished text or export on disk.
#pragma once

#include "model/base/result.h"

#include <QByteArray>
#include <QString>

namespace nongjang {

/// Atomic for regular files: the old file stays until the new one is complete on disk.
/// Devices and pipes (/dev/stdout) are written to and never replaced. Errors say what, where and what to do.
[[nodiscard]] Outcome writeFile(const QByteArray &bytes, const QString &path);

} // namespace nongjang
