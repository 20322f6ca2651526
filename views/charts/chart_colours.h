// Colours and marks of the series of a chart.
#pragma once

#include <QColor>
#include <QPainterPath>
#include <QPalette>

namespace nongjang {

/// Colours that people with colour-blindness tell apart; they repeat in other shades, and the marks then differ.
[[nodiscard]] QColor seriesColour(int series, const QPalette &palette);
/// Outline of the mark of a series around (0, 0), of the same area as a circle of this radius.
[[nodiscard]] QPainterPath seriesMark(int series, double radius);
/// What is beaten by others, or stands back.
[[nodiscard]] QColor dimColour(const QPalette &palette);

} // namespace nongjang
