// Texts of a design as cells of CSV and Markdown.
#pragma once

#include <QString>
#include <QStringList>

namespace nongjang {

/// One CSV cell, RFC 4180. A text that a spreadsheet would take for a formula gets an apostrophe, so that a farm file cannot bring one in.
[[nodiscard]] QString csvCell(const QString &text);
[[nodiscard]] QString csvRow(const QStringList &cells);
[[nodiscard]] QString markdownText(const QString &text);
[[nodiscard]] QString markdownRow(const QStringList &cells);

} // namespace nongjang
