// A plain table as a workbook.
#pragma once

#include "model/base/result.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace nongjang {

struct XlsxTable
{
    QString title;
    QStringList headings;
    std::vector<double> widths; ///< of the columns, in characters
    std::vector<QStringList> rows;
    std::vector<bool> isNumber = {}; ///< of the columns; what is short of one is text
};

[[nodiscard]] Outcome writeXlsx(const XlsxTable &table, const QString &path);

} // namespace nongjang
