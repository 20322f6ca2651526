// Where text may not break.
#pragma once

#include <QString>

namespace nongjang {

/// Keeps "15.2 GB/s", "1.6 %" and short paths ("farm/board:cpu0") in one line. For the screen only: adds invisible characters.
[[nodiscard]] QString unbroken(const QString &text);

} // namespace nongjang
