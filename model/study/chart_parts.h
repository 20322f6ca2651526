// Parts against each other: any figure, or the ratio of two, over any other.
#pragma once

#include "model/base/result.h"
#include "model/catalog/part.h"
#include "model/design/money_settings.h"
#include "model/study/chart_data.h"

#include <QList>

#include <span>
#include <vector>

namespace nongjang {

/// What an axis of parts may show: a figure of the catalogue ("memory_capacity"), "price", "tpp" (total processing performance, engineering
/// model 10.1), "date", or the ratio of two: "fp16_fp32acc/price".
struct PartMeasure
{
    QString key;
    ChartAxis axis;
    bool isPriced = false; ///< differs by the condition of the part
};
/// Error: a part of the key is none of these.
[[nodiscard]] Result<PartMeasure> partMeasure(const QString &key);
/// Single keys that at least one of these parts has, in the order of display.
[[nodiscard]] QStringList partMeasureKeys(std::span<const PartPtr> parts);
/// Ratios that people compare by.
[[nodiscard]] const QStringList &usualPartRatios();

/// What the colour of a part tells.
[[nodiscard]] const QStringList &partGroupings(); ///< "condition", "class", "vendor", "category"
[[nodiscard]] QString partGroupingTitle(const QString &grouping); ///< translated

struct PartChartOptions
{
    QString x = QStringLiteral("price");
    QString y = QStringLiteral("fp16_fp32acc");
    QString size; ///< key of a bubble's area; empty: all alike
    QString grouping = QStringLiteral("condition");
    bool isLogX = true;
    bool isLogY = true;
};

/// One point for each part, or for each of its prices by condition where an axis shows the price (the newest of `book` before those of the
/// catalogue; list prices only of parts with no other). Parts that lack a figure are left out, and the note says how many. Amounts in US
/// dollars, without tax and freight. The front holds those that no other part beats in both. Error: an unknown key.
[[nodiscard]] Result<ChartData> partsChart(std::span<const PartPtr> parts,
                                           const QList<PriceEntry> &book,
                                           const PartChartOptions &options);

} // namespace nongjang
