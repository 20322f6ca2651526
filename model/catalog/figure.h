// One catalogue figure: what it measures, its value and range, and where it comes from.
#pragma once

#include "model/base/quantity.h"
#include "model/base/unit.h"

#include <QString>

#include <optional>
#include <string_view>

namespace nongjang {

/// Every figure the catalogue knows. Order is the order of display and of files.
enum class FigureKey {
    Fp64,
    Fp32,
    Tf32,
    Fp16,
    Fp16Fp32Acc,
    Bf16,
    Fp8,
    Fp4,
    Int8,
    Fp16Vector,
    MemoryCapacity,
    MemoryBandwidth,
    MemoryDataRate,
    MemoryBus,
    L2Cache,
    MemoryCapacityMax,
    MemoryChannels,
    MemoryTransferRate,
    DimmSlots,
    SparsityFactor,
    DieArea,
    Process,
    PowerIdle,
    PowerTypical,
    PowerLimit,
    PowerPeak,
    PowerSystemMax,
    PowerPerEnd,
    InterconnectLinks,
    InterconnectBandwidth,
    Length,
    SlotWidth,
    SlotPitch,
    Width,
    Depth,
    Height,
    RackUnits,
    Weight,
    Noise,
    CpuSockets,
    GpuSlotsMax,
    ModuleSockets,
    PsuCount,
    PsuRating,
    FabricBandwidth,
    Cores,
    Threads,
    ClockBase,
    ClockBoost,
    PcieGen,
    PcieLanes,
    PortCount,
    PortRate,
    HostBandwidth,
    Latency,
    SwitchingCapacity,
    LengthMin,
    LengthMax,
    PricePerMetre,
    Voltage,
    CurrentMax,
    WireGauge,
    Patches,
    PowerMax,
    Attenuation,
    LatencyPerMetre,
    LatencyFixed,
    PowerRating,
    PowerRatingLowLine,
    RailCurrent,
    Efficiency5,
    Efficiency10,
    Efficiency20,
    Efficiency50,
    Efficiency100,
    PowerFactorMin,
    PowerFactorLoad,
    Phases,
    BreakerCurrent,
    InrushCurrent,
    ContinuousFactor,
    ContinuousCurrent,
    ContinuousPower,
    Efficiency,
    CoolingCapacity,
    CoolingCapacityMin,
    CoolingCapacityMax,
    Airflow,
    LoadMax,
    Lanes,
    BusWidth,
    EnergyPerBit,
    Tariff,
    TariffLocal,
    Pue,
    PueMin,
    PueMax,
    Rate,
    Listings,
    ReadBandwidth,
    WriteBandwidth,
    Count_
};

struct FigureInfo
{
    FigureKey key;
    std::string_view name; ///< in files and on the command line
    Dimension dimension;
    const char *title; ///< English; translate in context "nongjang::Figure"
};

[[nodiscard]] const FigureInfo &figureInfo(FigureKey key);
[[nodiscard]] std::optional<FigureKey> figureKey(std::string_view name);
[[nodiscard]] QString figureTitle(FigureKey key); ///< translated

enum class Confidence { Low, Medium, High };
[[nodiscard]] QString confidenceName(
    Confidence confidence); ///< "high", "medium", "low": as in files

/// Where a figure comes from. `source` "recall" means nobody looked it up.
struct Provenance
{
    QString source;
    QString date; ///< ISO 8601, possibly shortened to year or month; empty: undated
    Confidence confidence = Confidence::Low;
    QString note;
    friend bool operator==(const Provenance &, const Provenance &) = default;
};

struct Figure
{
    FigureKey key = FigureKey::Fp64;
    double value = 0.0; ///< canonical unit of the key's dimension
    double low = 0.0;
    double high = 0.0;
    Provenance provenance;

    [[nodiscard]] Dimension dimension() const { return figureInfo(key).dimension; }
    /// In the canonical unit.
    [[nodiscard]] Ranged<double> range() const { return {value, low, high}; }
    template<class Q>
    [[nodiscard]] Ranged<Q> as() const
    {
        return {Q::fromSi(value), Q::fromSi(low), Q::fromSi(high)};
    }
    friend bool operator==(const Figure &, const Figure &) = default;
};

} // namespace nongjang
