// The name of a design as the name of a file.
#pragma once

#include <QString>

namespace nongjang {

/// Without what one of the usual file systems does not take; to suggest where something is saved.
[[nodiscard]] QString suggestedFileName(const QString &title, const QString &ending);

} // namespace nongjang
