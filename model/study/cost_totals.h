// Totals over the bill of materials: capital, running cost, ownership, what it buys, and what moves the total (engineering model 7).
#pragma once

#include "model/study/farm_model.h"
#include "model/study/report.h"

#include <QDate>

namespace nongjang {

/// The day prices are looked at: the design's rule date, else today.
[[nodiscard]] QDate dayOf(const Design &design);
/// The last day a shortened date may mean ("2026-09" → 2026-09-30); invalid: it says nothing.
[[nodiscard]] QDate endOfDate(const QString &text);
/// The design's currency per dollar: by its own newest rate, else by the catalogue's; 1: dollars, or no rate is known.
[[nodiscard]] double currencyRate(const Design &design, const Catalog &catalog);
/// Needs the bill of materials, the power and the energy of the report. `rate`: design's currency per dollar.
void addCostTotals(const FarmModel &model, double rate, Report &report);

} // namespace nongjang
