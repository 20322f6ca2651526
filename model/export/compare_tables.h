// The two tables of a comparison as texts.
#pragma once

#include "model/export/compare_export.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace nongjang {

struct CompareTable
{
    QString title;
    QStringList headings;
    std::vector<QStringList> rows;
    std::vector<std::vector<std::optional<double>>> numbers; ///< where a cell is a number
};

[[nodiscard]] bool isListed(const CompareRow &row, CompareRows rows);
[[nodiscard]] QString comparisonTitle(const DesignComparison &comparison); ///< "A, B and C"
[[nodiscard]] QStringList comparisonNotes(const DesignComparison &comparison);
[[nodiscard]] QString partTitle(const ComparePart &part);
/// Value and range of the first design; of the others also the difference. ★ marks the best.
[[nodiscard]] CompareTable figureTable(const DesignComparison &comparison, CompareRows rows);
/// For workbooks: value, low, high, difference and its share as numbers, with the unit.
[[nodiscard]] CompareTable figureSheet(const DesignComparison &comparison, CompareRows rows);
/// Parts of which the designs have different numbers.
[[nodiscard]] CompareTable partTable(const DesignComparison &comparison);

} // namespace nongjang
