#include "model/base/unit.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace nongjang {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nongjang::Unit)
};

struct Unit
{
    std::string_view symbol;
    Dimension dimension;
    double factor; ///< canonical = number * factor
};

// The first symbol of each dimension is its canonical unit.
constexpr std::array units{
    Unit{"", Dimension::Number, 1.0},
    Unit{"%", Dimension::Number, 0.01},
    Unit{"FLOP/s", Dimension::ComputeRate, 1.0},
    Unit{"FLOPS", Dimension::ComputeRate, 1.0},
    Unit{"GFLOPS", Dimension::ComputeRate, 1e9},
    Unit{"TFLOPS", Dimension::ComputeRate, 1e12},
    Unit{"PFLOPS", Dimension::ComputeRate, 1e15},
    Unit{"EFLOPS", Dimension::ComputeRate, 1e18},
    Unit{"TOPS", Dimension::ComputeRate, 1e12},
    Unit{"POPS", Dimension::ComputeRate, 1e15},
    Unit{"byte", Dimension::DataSize, 1.0},
    Unit{"B", Dimension::DataSize, 1.0},
    Unit{"kB", Dimension::DataSize, 1e3},
    Unit{"MB", Dimension::DataSize, 1e6},
    Unit{"GB", Dimension::DataSize, 1e9},
    Unit{"TB", Dimension::DataSize, 1e12},
    Unit{"PB", Dimension::DataSize, 1e15},
    Unit{"KiB", Dimension::DataSize, 1024.0},
    Unit{"MiB", Dimension::DataSize, 1048576.0},
    Unit{"GiB", Dimension::DataSize, 1073741824.0},
    Unit{"TiB", Dimension::DataSize, 1099511627776.0},
    Unit{"byte/s", Dimension::Bandwidth, 1.0},
    Unit{"B/s", Dimension::Bandwidth, 1.0},
    Unit{"kB/s", Dimension::Bandwidth, 1e3},
    Unit{"MB/s", Dimension::Bandwidth, 1e6},
    Unit{"GB/s", Dimension::Bandwidth, 1e9},
    Unit{"TB/s", Dimension::Bandwidth, 1e12},
    Unit{"PB/s", Dimension::Bandwidth, 1e15},
    Unit{"Mb/s", Dimension::Bandwidth, 1e6 / 8.0},
    Unit{"Gb/s", Dimension::Bandwidth, 1e9 / 8.0},
    Unit{"Tb/s", Dimension::Bandwidth, 1e12 / 8.0},
    Unit{"W", Dimension::Power, 1.0},
    Unit{"mW", Dimension::Power, 1e-3},
    Unit{"kW", Dimension::Power, 1e3},
    Unit{"MW", Dimension::Power, 1e6},
    Unit{"VA", Dimension::ApparentPower, 1.0},
    Unit{"kVA", Dimension::ApparentPower, 1e3},
    Unit{"MVA", Dimension::ApparentPower, 1e6},
    Unit{"J", Dimension::Energy, 1.0},
    Unit{"Wh", Dimension::Energy, 3.6e3},
    Unit{"kWh", Dimension::Energy, 3.6e6},
    Unit{"MWh", Dimension::Energy, 3.6e9},
    Unit{"GWh", Dimension::Energy, 3.6e12},
    Unit{"V", Dimension::Voltage, 1.0},
    Unit{"mV", Dimension::Voltage, 1e-3},
    Unit{"kV", Dimension::Voltage, 1e3},
    Unit{"A", Dimension::Current, 1.0},
    Unit{"m", Dimension::Length, 1.0},
    Unit{"cm", Dimension::Length, 1e-2},
    Unit{"mm", Dimension::Length, 1e-3},
    Unit{"km", Dimension::Length, 1e3},
    Unit{"m²", Dimension::Area, 1.0},
    Unit{"mm²", Dimension::Area, 1e-6},
    Unit{"mm2", Dimension::Area, 1e-6},
    Unit{"s", Dimension::Duration, 1.0},
    Unit{"ms", Dimension::Duration, 1e-3},
    Unit{"µs", Dimension::Duration, 1e-6},
    Unit{"us", Dimension::Duration, 1e-6},
    Unit{"ns", Dimension::Duration, 1e-9},
    Unit{"min", Dimension::Duration, 60.0},
    Unit{"h", Dimension::Duration, 3600.0},
    Unit{"d", Dimension::Duration, 86400.0},
    Unit{"Hz", Dimension::Frequency, 1.0},
    Unit{"MHz", Dimension::Frequency, 1e6},
    Unit{"GHz", Dimension::Frequency, 1e9},
    Unit{"T/s", Dimension::TransferRate, 1.0},
    Unit{"MT/s", Dimension::TransferRate, 1e6},
    Unit{"GT/s", Dimension::TransferRate, 1e9},
    Unit{"kg", Dimension::Mass, 1.0},
    Unit{"g", Dimension::Mass, 1e-3},
    Unit{"m³/s", Dimension::AirFlow, 1.0},
    Unit{"m³/h", Dimension::AirFlow, 1.0 / 3600.0},
    Unit{"CFM", Dimension::AirFlow, 0.000471947443},
    Unit{"USD", Dimension::Money, 1.0},
    Unit{"$", Dimension::Money, 1.0},
    Unit{"USD/m", Dimension::MoneyPerLength, 1.0},
    Unit{"USD/J", Dimension::MoneyPerEnergy, 1.0},
    Unit{"USD/kWh", Dimension::MoneyPerEnergy, 1.0 / 3.6e6},
    Unit{"J/bit", Dimension::EnergyPerBit, 1.0},
    Unit{"pJ/bit", Dimension::EnergyPerBit, 1e-12},
    Unit{"s/m", Dimension::DurationPerLength, 1.0},
    Unit{"ns/m", Dimension::DurationPerLength, 1e-9},
    Unit{"dB/m", Dimension::AttenuationPerLength, 1.0},
};

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view blanks = " \t\r\n";
    const std::size_t first = text.find_first_not_of(blanks);
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

QString quoted(std::string_view text)
{
    return QString::fromUtf8(text.data(),
                             static_cast<qsizetype>(std::min<std::size_t>(text.size(), 60)));
}

/// Unit sequences for writing, smallest first.
std::string_view writingUnits(Dimension dimension, double magnitude)
{
    struct Step
    {
        double from;
        std::string_view symbol;
    };
    const auto pick = [magnitude](std::initializer_list<Step> steps) {
        std::string_view chosen = steps.begin()->symbol;
        for (const Step &step : steps)
            if (magnitude >= step.from * 0.9999995)
                chosen = step.symbol;
        return chosen;
    };
    switch (dimension) {
    case Dimension::ComputeRate:
        return pick(
            {{0, "FLOPS"}, {1e9, "GFLOPS"}, {1e11, "TFLOPS"}, {1e15, "PFLOPS"}, {1e18, "EFLOPS"}});
    case Dimension::DataSize:
        return pick({{0, "B"}, {1e3, "kB"}, {1e6, "MB"}, {1e9, "GB"}, {1e12, "TB"}, {1e15, "PB"}});
    case Dimension::Bandwidth:
        return pick({{0, "B/s"},
                     {1e3, "kB/s"},
                     {1e6, "MB/s"},
                     {1e8, "GB/s"},
                     {1e12, "TB/s"},
                     {1e15, "PB/s"}});
    case Dimension::Power:
        return pick({{0, "W"}, {1e4, "kW"}, {1e7, "MW"}});
    case Dimension::ApparentPower:
        return pick({{0, "VA"}, {1e3, "kVA"}, {1e7, "MVA"}});
    case Dimension::Energy:
        return pick({{0, "J"}, {3.6e3, "Wh"}, {3.6e6, "kWh"}, {3.6e10, "MWh"}, {3.6e13, "GWh"}});
    case Dimension::Length:
        return pick({{0, "mm"}, {1.0, "m"}, {1e4, "km"}});
    case Dimension::Area:
        return pick({{0, "mm²"}, {1.0, "m²"}});
    case Dimension::Duration:
        return pick(
            {{0, "ns"}, {1e-6, "µs"}, {1e-3, "ms"}, {1.0, "s"}, {3600.0, "h"}, {172800.0, "d"}});
    case Dimension::Frequency:
        return pick({{0, "Hz"}, {1e6, "MHz"}, {1e9, "GHz"}});
    case Dimension::TransferRate:
        return pick({{0, "T/s"}, {1e6, "MT/s"}});
    case Dimension::AirFlow:
        return "CFM";
    case Dimension::MoneyPerEnergy:
        return "USD/kWh";
    case Dimension::EnergyPerBit:
        return "pJ/bit";
    case Dimension::DurationPerLength:
        return "ns/m";
    case Dimension::Number:
    case Dimension::Voltage:
    case Dimension::Current:
    case Dimension::Mass:
    case Dimension::Money:
    case Dimension::MoneyPerLength:
    case Dimension::AttenuationPerLength:
        break;
    }
    const auto it = std::find_if(units.begin(), units.end(),
                                 [dimension](const Unit &u) { return u.dimension == dimension; });
    return it->symbol;
}

double factorOf(std::string_view symbol)
{
    const auto it = std::find_if(units.begin(), units.end(),
                                 [symbol](const Unit &u) { return u.symbol == symbol; });
    return it->factor;
}

} // namespace

Result<Measure> parseMeasure(std::string_view text)
{
    text = trimmed(text);
    std::string_view number = text;
    bool dollarSign = false;
    if (number.starts_with('$')) {
        dollarSign = true;
        number = trimmed(number.substr(1));
    }
    if (number.starts_with('+') && !number.starts_with("+-"))
        number.remove_prefix(1);
    double value = 0.0;
    const auto [end, code] = std::from_chars(number.data(), number.data() + number.size(), value);
    if (code == std::errc::result_out_of_range)
        return fail(ErrorCode::InvalidValue,
                    Tr::tr("“%1” is too large or too small").arg(quoted(text)));
    if (code != std::errc() || !std::isfinite(value))
        return fail(ErrorCode::InvalidValue,
                    Tr::tr("“%1” is not a number with a unit, such as 350 W").arg(quoted(text)));
    const std::string_view symbol =
        trimmed(number.substr(static_cast<std::size_t>(end - number.data())));
    if (dollarSign) {
        if (!symbol.empty())
            return fail(ErrorCode::InvalidValue,
                        Tr::tr("“%1” has both a currency sign and a unit").arg(quoted(text)));
        return Measure{value, Dimension::Money};
    }
    for (const Unit &unit : units)
        if (unit.symbol == symbol) {
            if (!std::isfinite(value * unit.factor))
                return fail(ErrorCode::InvalidValue, Tr::tr("“%1” is too large").arg(quoted(text)));
            return Measure{value * unit.factor, unit.dimension};
        }
    return fail(ErrorCode::InvalidValue,
                Tr::tr("“%1” has the unknown unit “%2”").arg(quoted(text), quoted(symbol)));
}

Result<double> parseMeasureAs(std::string_view text, Dimension expected)
{
    const Result<Measure> measure = parseMeasure(text);
    if (!measure)
        return Failure{measure.error()};
    if (measure->dimension == expected)
        return measure->value;
    const QString unit = unitSymbol(expected);
    return fail(ErrorCode::InvalidValue,
                unit.isEmpty()
                    ? Tr::tr("“%1” should be a plain number, without a unit").arg(quoted(text))
                    : Tr::tr("“%1” should be in %2").arg(quoted(text), unit));
}

QString unitSymbol(Dimension dimension)
{
    const auto it = std::find_if(units.begin(), units.end(),
                                 [dimension](const Unit &u) { return u.dimension == dimension; });
    return QString::fromUtf8(it->symbol.data(), static_cast<qsizetype>(it->symbol.size()));
}

QString measureText(double value, Dimension dimension)
{
    const std::string_view symbol = writingUnits(dimension, std::abs(value));
    const double number = value / factorOf(symbol);
    QString text = QString::number(number, 'g', 12);
    if (!symbol.empty())
        text += u' ' + QString::fromUtf8(symbol.data(), static_cast<qsizetype>(symbol.size()));
    return text;
}

QString displayText(double value, Dimension dimension, int digits)
{
    const std::string_view symbol = writingUnits(dimension, std::abs(value));
    const double number = value / factorOf(symbol);
    const QLocale locale;
    QString text;
    if (dimension == Dimension::Money && std::abs(number) >= 100.0) {
        text = locale.toString(number, 'f', 0);
    } else {
        const double magnitude =
            std::abs(number) > 0.0 ? std::floor(std::log10(std::abs(number))) : 0.0;
        const int decimals = std::clamp(digits - 1 - static_cast<int>(magnitude), 0, 12);
        text = locale.toString(number, 'f', decimals);
        const QString point = locale.decimalPoint();
        if (text.contains(point)) {
            while (text.endsWith(u'0'))
                text.chop(1);
            if (text.endsWith(point))
                text.chop(point.size());
        }
    }
    if (!symbol.empty())
        text +=
            QChar(0x00A0) + QString::fromUtf8(symbol.data(), static_cast<qsizetype>(symbol.size()));
    return text;
}

QString binarySizeText(double bytes)
{
    constexpr std::array prefixed{"B", "KiB", "MiB", "GiB", "TiB"};
    std::size_t unit = 0;
    while (bytes >= 1024.0 && unit + 1 < prefixed.size()) {
        bytes /= 1024.0;
        ++unit;
    }
    return QLocale().toString(bytes, 'g', 4) % QChar(QChar::Nbsp) % QLatin1String(prefixed[unit]);
}

} // namespace nongjang
