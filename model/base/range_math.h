// Products and quotients of ranges, corner by corner: no factor may be negative (engineering model, ch. 0).
#pragma once

#include "model/base/quantity.h"

namespace nongjang {

[[nodiscard]] constexpr Ranged<double> operator*(const Ranged<double> &a, const Ranged<double> &b)
{
    return {a.value * b.value, a.low * b.low, a.high * b.high};
}
/// Low is low over high.
[[nodiscard]] constexpr Ranged<double> operator/(const Ranged<double> &a, const Ranged<double> &b)
{
    return {a.value / b.value, a.low / b.high, a.high / b.low};
}
[[nodiscard]] constexpr Ranged<double> operator/(double a, const Ranged<double> &b)
{
    return Ranged<double>::exact(a) / b;
}

} // namespace nongjang
