#pragma once

#include "model/base/result.h"

#include <QByteArray>
#include <QString>

namespace nongjang::cli {

/// Writes a farm file in one go. Error: it cannot be written, or the window has it open.
[[nodiscard]] Outcome saveDesignText(const QByteArray &text, const QString &path);

} // namespace nongjang::cli
