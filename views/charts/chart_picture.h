// A chart as a picture: for files and the clipboard.
#pragma once

#include "model/base/result.h"
#include "model/study/chart_data.h"

#include <QImage>
#include <QPalette>
#include <QSize>

namespace nongjang {

/// Pixels in which all of its rows have room.
[[nodiscard]] QSize chartPictureSize(const ChartData &chart, bool asRing);
/// Under its title and note, in twice the pixels.
[[nodiscard]] QImage chartImage(const ChartData &chart, bool asRing, const QSize &size,
                                const QPalette &palette);
/// In the light theme, as PNG or SVG by the ending of the path. Needs a QApplication.
[[nodiscard]] Outcome writeChartPicture(const ChartData &chart, bool asRing, const QSize &size,
                                        const QString &path);

} // namespace nongjang
