#pragma once

#include <QString>

class QDialog;
class QDialogButtonBox;
class QPushButton;

namespace nongjang {

/// The two buttons below a dialog, which accept and reject it; they are named "<name>Ok" and "<name>Cancel". `okText` empty: OK.
[[nodiscard]] QDialogButtonBox *okCancel(QDialog &dialog, const QString &name,
                                         const QString &okText = {});
[[nodiscard]] QPushButton *okButton(const QDialogButtonBox &buttons);

} // namespace nongjang
