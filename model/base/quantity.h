// Strong physical and commercial quantities: a bare number never says what it measures.
#pragma once

#ifndef Q_MOC_RUN // moc 6.4 cannot parse <compare> before libstdc++ has configured itself
#include <compare>
#endif

namespace nongjang {

/// A number that knows its dimension. Built by the named factories below, so that the unit is visible at every call site.
template<class Tag>
class Quantity
{
public:
    constexpr Quantity() noexcept = default;
    /// The only door to a raw number, in the SI base unit of the dimension.
    static constexpr Quantity fromSi(double si) noexcept { return Quantity(si); }
    [[nodiscard]] constexpr double si() const noexcept { return m_value; }

    friend constexpr auto operator<=>(Quantity, Quantity) noexcept = default;
    friend constexpr Quantity operator+(Quantity a, Quantity b) noexcept
    {
        return Quantity(a.m_value + b.m_value);
    }
    friend constexpr Quantity operator-(Quantity a, Quantity b) noexcept
    {
        return Quantity(a.m_value - b.m_value);
    }
    friend constexpr Quantity operator*(Quantity a, double factor) noexcept
    {
        return Quantity(a.m_value * factor);
    }
    friend constexpr Quantity operator*(double factor, Quantity a) noexcept
    {
        return Quantity(a.m_value * factor);
    }
    friend constexpr Quantity operator/(Quantity a, double divisor) noexcept
    {
        return Quantity(a.m_value / divisor);
    }
    friend constexpr double operator/(Quantity a, Quantity b) noexcept
    {
        return a.m_value / b.m_value;
    }
    constexpr Quantity &operator+=(Quantity other) noexcept
    {
        m_value += other.m_value;
        return *this;
    }

private:
    explicit constexpr Quantity(double value) noexcept
        : m_value(value)
    {}
    double m_value = 0.0;
};

using Power = Quantity<struct PowerTag>;             ///< watt
using Voltage = Quantity<struct VoltageTag>;         ///< volt
using Current = Quantity<struct CurrentTag>;         ///< ampere
using Energy = Quantity<struct EnergyTag>;           ///< joule
using Bandwidth = Quantity<struct BandwidthTag>;     ///< byte per second, one direction
using DataSize = Quantity<struct DataSizeTag>;       ///< byte
using ComputeRate = Quantity<struct ComputeRateTag>; ///< FLOP/s, dense
using Duration = Quantity<struct DurationTag>;       ///< second
using Length = Quantity<struct LengthTag>;           ///< metre
using Money = Quantity<struct MoneyTag>; ///< US dollar unless a design's currency is stated

[[nodiscard]] constexpr Power watts(double w) noexcept
{
    return Power::fromSi(w);
}
[[nodiscard]] constexpr Voltage volts(double v) noexcept
{
    return Voltage::fromSi(v);
}
[[nodiscard]] constexpr Current amperes(double a) noexcept
{
    return Current::fromSi(a);
}
[[nodiscard]] constexpr Energy kilowattHours(double kwh) noexcept
{
    return Energy::fromSi(kwh * 3.6e6);
}
[[nodiscard]] constexpr Bandwidth bytesPerSecond(double b) noexcept
{
    return Bandwidth::fromSi(b);
}
[[nodiscard]] constexpr Bandwidth gigabytesPerSecond(double g) noexcept
{
    return Bandwidth::fromSi(g * 1e9);
}
[[nodiscard]] constexpr Bandwidth gigabitsPerSecond(double g) noexcept
{
    return Bandwidth::fromSi(g * 1e9 / 8.0);
}
[[nodiscard]] constexpr DataSize gigabytes(double g) noexcept
{
    return DataSize::fromSi(g * 1e9);
}
[[nodiscard]] constexpr Duration seconds(double s) noexcept
{
    return Duration::fromSi(s);
}
[[nodiscard]] constexpr Length metres(double m) noexcept
{
    return Length::fromSi(m);
}
[[nodiscard]] constexpr Money dollars(double d) noexcept
{
    return Money::fromSi(d);
}

/// Only the products that mean something exist.
[[nodiscard]] constexpr Duration operator/(DataSize size, Bandwidth rate) noexcept
{
    return seconds(size.si() / rate.si());
}
[[nodiscard]] constexpr Energy operator*(Power power, Duration time) noexcept
{
    return Energy::fromSi(power.si() * time.si());
}

/// A best value with the interval it is believed to lie in: low <= value <= high.
/// All our formulas are monotone in each input, so interval arithmetic is exact at the corners (engineering model, ch. 0).
template<class Q>
struct Ranged
{
    Q value{};
    Q low{};
    Q high{};

    static constexpr Ranged exact(Q q) noexcept { return {q, q, q}; }
    friend constexpr bool operator==(const Ranged &, const Ranged &) noexcept = default;
    friend constexpr Ranged operator+(const Ranged &a, const Ranged &b) noexcept
    {
        return {a.value + b.value, a.low + b.low, a.high + b.high};
    }
    constexpr Ranged &operator+=(const Ranged &other) noexcept { return *this = *this + other; }
    /// `factor` must not be negative.
    friend constexpr Ranged operator*(const Ranged &a, double factor) noexcept
    {
        return {a.value * factor, a.low * factor, a.high * factor};
    }
    /// The smaller of two, corner by corner.
    [[nodiscard]] static constexpr Ranged min(const Ranged &a, const Ranged &b) noexcept
    {
        return {a.value < b.value ? a.value : b.value, a.low < b.low ? a.low : b.low,
                a.high < b.high ? a.high : b.high};
    }
};

} // namespace nongjang
