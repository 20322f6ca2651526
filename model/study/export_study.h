// Export classification of accelerators, as dated information (engineering model 10). Nothing else in the engine reads it.
#pragma once

#include "model/analysis/export_metrics.h"
#include "model/catalog/part.h"
#include "model/study/farm_model.h"
#include "model/study/report.h"

#include <QDate>

namespace nongjang {

/// What the lists ask for, from the figures of a part. Unknown figures stay unknown.
[[nodiscard]] ChipNumbers chipNumbers(const Part &part);

/// The rule of that day; its `chips` are empty. `destination` is a country ("CN"), a country group ("D:5") or empty.
[[nodiscard]] ExportReport exportReport(QDate day, const QString &destination);
/// One accelerator under that rule.
[[nodiscard]] ExportClass exportClass(const Part &part, QDate day, const QString &destination);
/// May this be a destination: empty, a country by its two letters, or a group?
[[nodiscard]] bool isDestination(const QString &destination);
/// "China"; a group by its id.
[[nodiscard]] QString destinationName(const QString &destination);
/// The words that stand beside every classification.
[[nodiscard]] QString exportDisclaimer();

/// Classifies each kind of accelerator of the farm by the design's rule date, else today (10.2).
void studyExports(const FarmModel &, Report &);

} // namespace nongjang
