// Labels of cables as pages: on the screen, on a printer, as PDF.
#pragma once

#include "model/base/result.h"
#include "model/export/cable_labels.h"

#include <QString>

class QPagedPaintDevice;
class QPainter;

namespace nongjang {

/// How a list of labels fills its sheets.
struct LabelJob
{
    const LabelList &list;
    const LabelSheet &sheet;
    int skipped = 0;          ///< places of the first sheet that are used up
    bool hasOutlines = false; ///< hair lines, to test on plain paper

    [[nodiscard]] int pages() const { return int(sheet.pagesFor(list.labels.size(), skipped)); }
};

/// Draws one page; the painter's unit is the millimetre.
void paintLabelPage(QPainter &painter, const LabelJob &job, int page);
/// All pages, each as large as the sheet. Error: the printer could not be used.
[[nodiscard]] Outcome printLabels(QPagedPaintDevice &device, const LabelJob &job);
/// .csv or .pdf.
[[nodiscard]] Outcome writeLabels(const LabelJob &job, const QString &title, const QString &path);

} // namespace nongjang
