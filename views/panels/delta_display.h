// How a difference to the baseline is put into a row of the dashboard.
#pragma once

#include "model/study/compare.h"

#include <QString>

namespace nongjang {

class FigureRow;

/// "▲ +120 W (+12.3 %), worse": the sign, the arrow and the word say what the colour does. Empty where it is the same, or not known.
[[nodiscard]] QString deltaText(const CompareCell &cell, Dimension dimension,
                                const QString &currency);
/// The difference of a figure (its name in reportFigures()) to that of the baseline; nothing where `baseline` is null or one is unknown.
void showDelta(FigureRow &row, const QString &figure, const Report &report,
               const Candidate *baseline);

} // namespace nongjang
