// What of a design is written to a file that has to be drawn: lists and the report as PDF, the report with its pictures.
#pragma once

#include "model/base/result.h"
#include "model/catalog/catalog.h"
#include "model/design/design.h"
#include "model/export/cable_export.h"
#include "model/export/report_page.h"
#include "model/study/report.h"

#include <QString>

namespace nongjang {

/// As writeBom(), and .pdf.
[[nodiscard]] Outcome writeBomFile(const Bom &bom, const QString &title, const QString &path);
/// As writeCables(), and .pdf. Paper takes the first `mostPaperRows`, and says so.
[[nodiscard]] Outcome writeCablesFile(const CableList &list, const QString &title,
                                      const QString &path);
inline constexpr std::size_t mostPaperRows = 2'000;

/// The farm, and the assemblies it is made of, up to some. Needs the thread of the window.
[[nodiscard]] std::vector<ReportPicture> reportPictures(const Design &design,
                                                        const Catalog &catalog);
/// .html (one file that needs no other) or .pdf.
[[nodiscard]] Outcome writeReportFile(const ReportInput &input, const QString &path);
/// "26 November 2026", as the user's language writes it.
[[nodiscard]] QString todayText();

} // namespace nongjang
