// Which values a figure may have.
#pragma once

#include "model/catalog/figure.h"

namespace nongjang {

/// A figure is not negative, and an efficiency is a share: above 0 and at most 1.
[[nodiscard]] inline bool isAllowed(FigureKey key, double value)
{
    constexpr std::string_view shareOfPower = "efficiency_";
    const bool isShare = figureInfo(key).name.substr(0, shareOfPower.size()) == shareOfPower;
    return isShare ? value > 0.0 && value <= 1.0 : value >= 0.0;
}

} // namespace nongjang
