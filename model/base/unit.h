// Dimensions and units: how quantities are written by people and read back.
#pragma once

#include "model/base/result.h"

#include <QString>

#include <optional>
#include <string_view>

namespace nongjang {

/// What a number measures. The canonical unit of each is the SI base unit (byte, byte/s, FLOP/s for computing).
enum class Dimension {
    Number,              ///< counts, fractions, ratios
    ComputeRate,         ///< FLOP/s or OP/s, dense
    DataSize,            ///< byte
    Bandwidth,           ///< byte/s per direction
    Power,               ///< W
    ApparentPower,       ///< VA
    Energy,              ///< J
    Voltage,             ///< V
    Current,             ///< A
    Length,              ///< m
    Area,                ///< m²
    Duration,            ///< s
    Frequency,           ///< Hz
    TransferRate,        ///< transfers/s
    Mass,                ///< kg
    AirFlow,             ///< m³/s
    Money,               ///< currency of the design; catalogue: USD
    MoneyPerLength,      ///< USD/m
    MoneyPerEnergy,      ///< USD/J
    EnergyPerBit,        ///< J/bit
    DurationPerLength,   ///< s/m
    AttenuationPerLength ///< dB/m
};

/// A number with its dimension, in the canonical unit.
struct Measure
{
    double value = 0.0;
    Dimension dimension = Dimension::Number;
    friend bool operator==(const Measure &, const Measure &) = default;
};

/// Reads "350 W", "0.45kW", "936 GB/s", "2m", "12". Decimal point, never a comma. Rejects NaN, infinities and unknown units.
[[nodiscard]] Result<Measure> parseMeasure(std::string_view text);
/// Like parseMeasure, and the dimension must be `expected`; a bare number is taken in the canonical unit only for Dimension::Number.
[[nodiscard]] Result<double> parseMeasureAs(std::string_view text, Dimension expected);

/// Symbol of the canonical unit: "W", "byte/s", "FLOP/s", "" for numbers.
[[nodiscard]] QString unitSymbol(Dimension dimension);
/// Shortest faithful text in a fitting unit, C locale, readable by parseMeasure ("936 GB/s"). For files.
[[nodiscard]] QString measureText(double value, Dimension dimension);
/// For people: `digits` significant digits in a fitting unit, in the current QLocale ("27.7 GB/s").
[[nodiscard]] QString displayText(double value, Dimension dimension, int digits = 4);

/// A message size in powers of 1024, as communication libraries print them: "64 MiB".
[[nodiscard]] QString binarySizeText(double bytes);

} // namespace nongjang
