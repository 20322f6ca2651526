// How figures, ranges and sources are written for people. Words only: nothing is computed here.
#pragma once

#include "model/catalog/catalog.h"
#include "model/catalog/report_figures.h"
#include "model/study/report.h"

#include <QColor>
#include <QPalette>
#include <QString>

namespace nongjang {

/// "24 GB", or "≥ 24 GB" where the contribution of some objects is unknown.
[[nodiscard]] QString reportValueText(const ReportFigure &figure);
/// "22 GB – 26 GB"; empty where low and high are the value.
[[nodiscard]] QString rangeText(double value, double low, double high, Dimension dimension);
/// "2 unknown"; empty: nothing is missing.
[[nodiscard]] QString missingText(const ReportFigure &figure);
/// "nvidia.com, 2020-09, high confidence".
[[nodiscard]] QString provenanceText(const Provenance &provenance);
[[nodiscard]] QString confidenceTitle(Confidence confidence);
[[nodiscard]] QColor confidenceColour(Confidence confidence, const QPalette &palette);
/// Of a difference that is for the better (Higher), for the worse (Lower), or neither.
[[nodiscard]] QColor differenceColour(Better sign, const QPalette &palette);
[[nodiscard]] QString peerAccessTitle(PeerAccess access);
[[nodiscard]] QString severityTitle(Severity severity);
/// "84 %" of a share of 0.84.
[[nodiscard]] QString shareText(double share);
/// How an all-reduce is run: "ring", "in_network" as words.
[[nodiscard]] QString algorithmTitle(const QString &key);
/// "84 % of the bound (66.3 ms): what the GPUs …"; empty where no bound is known.
[[nodiscard]] QString boundText(const PatternResult &pattern);
/// "fp16_fp32acc", "power_limit": the title of the figure; an unknown key is returned as it is.
[[nodiscard]] QString keyTitle(const QString &key);
/// The title of what a report could not evaluate: "memory.capacity", "compute.peak.fp8"; a rule code stays.
[[nodiscard]] QString reportKeyTitle(const QString &key);
/// One line about an input of a figure: "part:rtx-3090#power_limit" becomes name, value, source and date.
[[nodiscard]] QString originText(const QString &origin, const Catalog &catalog);
/// Rich text: the formula with the live values, range, every source, what is missing.
[[nodiscard]] QString explanationHtml(const ReportFigure &figure, const Catalog &catalog);
/// Rich text table of everything the catalogue says about a part.
[[nodiscard]] QString partHtml(const Part &part, const QPalette &palette);
/// Plain text of a few lines, for tool tips.
[[nodiscard]] QString partToolTip(const Part &part);
/// A price with its range, as in "1,600 USD (1,400 USD – 1,800 USD)".
[[nodiscard]] QString priceText(const Price &price);

} // namespace nongjang
