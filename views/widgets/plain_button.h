#pragma once

#include <QString>

class QPushButton;

namespace nongjang {

/// A button of a dialog; Enter in a field does not press it.
[[nodiscard]] QPushButton *plainButton(const QString &name, const QString &text);

} // namespace nongjang
