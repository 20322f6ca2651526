// Power of a drawing at work that its report does not show.
#pragma once

#include "model/catalog/catalog.h"
#include "model/design/design.h"
#include "model/study/report_figure.h"

namespace nongjang {

/// Watt from the wall while every accelerator decodes (see decodingPower()) and the rest draws what is typical. Nothing: some
/// accelerator has no such figure, or the wall power is not known.
[[nodiscard]] MaybeFigure wallWhileDecoding(const Design &design, const Catalog &catalog);

} // namespace nongjang
