// Keys and titles of the traffic patterns.
#pragma once

#include <QString>
#include <QStringList>

namespace nongjang {

/// Keys as in reports and files, in the order they are shown.
[[nodiscard]] const QStringList &patternKeys();
/// Translated; the key itself where it is unknown.
[[nodiscard]] QString patternTitle(const QString &key);
/// Made of single flows: rates are per flow, and the sum is shown as well.
[[nodiscard]] bool isFlowPattern(const QString &key);

} // namespace nongjang
