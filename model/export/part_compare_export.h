// Parts side by side as a table to hand on.
#pragma once

#include "model/base/result.h"
#include "model/study/part_comparison.h"

#include <QByteArray>
#include <QString>

namespace nongjang {

enum class PartCompareRows { All, Differing };

/// Rows as people read them, in columns parted by tabs: what a spreadsheet or a text takes from the clipboard.
[[nodiscard]] QString partComparisonText(const PartComparison &comparison, PartCompareRows rows);
/// Keys, and numbers in canonical units with low and high; the same in every language.
[[nodiscard]] QByteArray partComparisonCsv(const PartComparison &comparison, PartCompareRows rows);
[[nodiscard]] QByteArray partComparisonMarkdown(const PartComparison &comparison,
                                                PartCompareRows rows);
/// A page with the sources of all figures below the table.
[[nodiscard]] QByteArray partComparisonHtml(const PartComparison &comparison, PartCompareRows rows);
[[nodiscard]] QByteArray partComparisonJson(const PartComparison &comparison, PartCompareRows rows);
/// By the ending of `path`: csv, md, html, json or xlsx.
[[nodiscard]] Outcome writePartComparison(const PartComparison &comparison, PartCompareRows rows,
                                          const QString &path);

} // namespace nongjang
