// Which end of a figure of parts is the good one.
#pragma once

#include "model/catalog/figure.h"
#include "model/catalog/report_figures.h"

namespace nongjang {

/// What people want of a part, all else equal. Neither: it depends, as with the width of a card.
[[nodiscard]] Better figureBetter(FigureKey key);

} // namespace nongjang
