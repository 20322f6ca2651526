// Text of separated values as rows of fields, as spreadsheets write it.
#pragma once

#include <QByteArray>
#include <QStringList>

#include <vector>

namespace nongjang {

struct CsvRow
{
    int line = 0; ///< counted from 1
    QStringList fields;
};

/// Fields are separated by tabs, semicolons or commas, whichever comes first in this order in the first line, and may be in quotes, a quote
/// among them written twice. Empty lines and lines that start with # are skipped.
[[nodiscard]] std::vector<CsvRow> csvRows(const QByteArray &text);

} // namespace nongjang
