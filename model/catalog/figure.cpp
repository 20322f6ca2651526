#include "model/catalog/figure.h"

#include <QCoreApplication>

#include <array>
#include <unordered_map>

namespace nongjang {

namespace {

constexpr std::array<FigureInfo, static_cast<std::size_t>(FigureKey::Count_)> infos{
    FigureInfo{FigureKey::Fp64, "fp64", Dimension::ComputeRate,
               QT_TRANSLATE_NOOP("nongjang::Figure", "FP64")},
    FigureInfo{FigureKey::Fp32, "fp32", Dimension::ComputeRate,
               QT_TRANSLATE_NOOP("nongjang::Figure", "FP32")},
    FigureInfo{FigureKey::Tf32, "tf32", Dimension::ComputeRate,
               QT_TRANSLATE_NOOP("nongjang::Figure", "TF32")},
    FigureInfo{FigureKey::Fp16, "fp16", Dimension::ComputeRate,
               QT_TRANSLATE_NOOP("nongjang::Figure", "FP16 (FP16 accumulate)")},
    FigureInfo{FigureKey::Fp16Fp32Acc, "fp16_fp32acc", Dimension::ComputeRate,
               QT_TRANSLATE_NOOP("nongjang::Figure", "FP16 (FP32 accumulate)")},
    FigureInfo{FigureKey::Bf16, "bf16", Dimension::ComputeRate,
               QT_TRANSLATE_NOOP("nongjang::Figure", "BF16")},
    FigureInfo{FigureKey::Fp8, "fp8", Dimension::ComputeRate,
               QT_TRANSLATE_NOOP("nongjang::Figure", "FP8")},
    FigureInfo{FigureKey::Fp4, "fp4", Dimension::ComputeRate,
               QT_TRANSLATE_NOOP("nongjang::Figure", "FP4")},
    FigureInfo{FigureKey::Int8, "int8", Dimension::ComputeRate,
               QT_TRANSLATE_NOOP("nongjang::Figure", "INT8")},
    FigureInfo{FigureKey::Fp16Vector, "fp16_vector", Dimension::ComputeRate,
               QT_TRANSLATE_NOOP("nongjang::Figure", "FP16 without tensor cores")},
    FigureInfo{FigureKey::MemoryCapacity, "memory_capacity", Dimension::DataSize,
               QT_TRANSLATE_NOOP("nongjang::Figure", "Memory capacity")},
    FigureInfo{FigureKey::MemoryBandwidth, "memory_bandwidth", Dimension::Bandwidth,
               QT_TRANSLATE_NOOP("nongjang::Figure", "Memory bandwidth")},
    FigureInfo{FigureKey::MemoryDataRate, "memory_data_rate", Dimension::Bandwidth,
               QT_TRANSLATE_NOOP("nongjang::Figure", "Memory data rate per pin")},
    FigureInfo{FigureKey::MemoryBus, "memory_bus", Dimension::Number,
               QT_TRANSLATE_NOOP("nongjang::Figure", "Memory bus (bits)")},
    FigureInfo{FigureKey::L2Cache, "l2_cache", Dimension::DataSize,
               QT_TRANSLATE_NOOP("nongjang::Figure", "Level-2 cache")},
    FigureInfo{FigureKey::MemoryCapacityMax, "memory_capacity_max", Dimension::DataSize,
               QT_TRANSLATE_NOOP("nongjang::Figure", "Memory capacity max")},
    FigureInfo{FigureKey::MemoryChannels, "memory_channels", Dimension::Number,
               QT_TRANSLATE_NOOP("nongjang::Figure", "Memory channels")},
    FigureInfo{FigureKey::MemoryTransferRate, "memory_transfer_rate", Dimension::TransferRate,
               QT_TRANSLATE_NOOP("nongjang::Figure", "Memory transfer rate")},
    FigureInfo{FigureKey::DimmSlots, "dimm_slots", Dimension::Number,
               QT_TRANSLATE_NOOP("nongjang::Figure", "DIMM slots")},
    FigureInfo{FigureKey::SparsityFactor, "sparsity_factor", Dimension::Number,
               QT_TRANSLATE_NOOP("nongjang::Figure", "Sparsity factor")},
    FigureInfo{FigureKey::DieArea, "die_area", Dimension::Area,
               QT_TRANSLATE_NOOP("nongjang::Figure", "Die area")},
    FigureInfo{FigureKey::Process, "process", Dimension::Number,
               QT_TRANSLATE_NOOP("nongjang::Figure", "Process (nm)")},
    FigureInfo{FigureKey::PowerIdle, "power_idle", Dimension::Power,
               QT_TRANSLATE_NOOP("nongjang::Figure", "Idle power")},
    FigureInfo{FigureKey::PowerTypical, "power_typical", Dimension::Power,
               QT_TRANSLATE_NOOP("nongjang::Figure", "Typical power")},
    FigureInfo{FigureKey::PowerLimit, "power_limit", Dimension::Power,
               QT_TRANSLATE_NOOP("nongjang::Figure", "Power limit")},
    FigureInfo{FigureKey::PowerPeak, "power_peak", Dimension::Power,
               QT_TRANSLATE_NOOP("nongjang::Figure", "Peak power (short)")},
    FigureInfo{FigureKey::PowerSystemMax, "power_system_max", Dimension::Power,
               QT_TRANSLATE_NOOP("nongjang::Figure", "System power, maximum")},
    FigureInfo{FigureKey::PowerPerEnd, "power_per_end", Dimension::Power,
               QT_TRANSLATE_NOOP("nongjang::Figure", "Power per end")},
    FigureInfo{FigureKey::InterconnectLinks, "interconnect_links", Dimension::Number,
               QT_TRANSLATE_NOOP("nongjang::Figure", "Interconnect links")},
    FigureInfo{FigureKey::InterconnectBandwidth, "interconnect_bandwidth", Dimension::Bandwidth,
               QT_TRANSLATE_NOOP("nongjang::Figure", "Interconnect bandwidth")},
    FigureInfo{FigureKey::Length, "length", Dimension::Length,
               QT_TRANSLATE_NOOP("nongjang::Figure", "Length")},
    FigureInfo{FigureKey::SlotWidth, "slot_width", Dimension::Number,
               QT_TRANSLATE_NOOP("nongjang::Figure", "Width in slots")},
    FigureInfo{FigureKey::SlotPitch, "slot_pitch", Dimension::Number,
               QT_TRANSLATE_NOOP("nongjang::Figure", "Distance of neighbouring slots (slots)")},
    FigureInfo{FigureKey::Width, "width", Dimension::Length,
               QT_TRANSLATE_NOOP("nongjang::Figure", "Width")},
    FigureInfo{FigureKey::Depth, "depth", Dimension::Length,
               QT_TRANSLATE_NOOP("nongjang::Figure", "Depth")},
    FigureInfo{FigureKey::Height, "height", Dimension::Length,
               QT_TRANSLATE_NOOP("nongjang::Figure", "Height")},
    FigureInfo{FigureKey::RackUnits, "rack_units", Dimension::Number,
               QT_TRANSLATE_NOOP("nongjang::Figure", "Rack units")},
    FigureInfo{FigureKey::Weight, "weight", Dimension::Mass,
               QT_TRANSLATE_NOOP("nongjang::Figure", "Weight")},
    FigureInfo{FigureKey::Noise, "noise", Dimension::Number,
               QT_TRANSLATE_NOOP("nongjang::Figure", "Noise at 1 m (dBA)")},
    FigureInfo{FigureKey::CpuSockets, "cpu_sockets", Dimension::Number,
               QT_TRANSLATE_NOOP("nongjang::Figure", "CPU sockets")},
    FigureInfo{FigureKey::GpuSlotsMax, "gpu_slots_max", Dimension::Number,
               QT_TRANSLATE_NOOP("nongjang::Figure", "GPU slots")},
    FigureInfo{FigureKey::ModuleSockets, "module_sockets", Dimension::Number,
               QT_TRANSLATE_NOOP("nongjang::Figure", "Module sockets")},
    FigureInfo{FigureKey::PsuCount, "psu_count", Dimension::Number,
               QT_TRANSLATE_NOOP("nongjang::Figure", "Supplies")},
    FigureInfo{FigureKey::PsuRating, "psu_rating", Dimension::Power,
               QT_TRANSLATE_NOOP("nongjang::Figure", "Rating of each supply")},
    FigureInfo{FigureKey::FabricBandwidth, "fabric_bandwidth", Dimension::Bandwidth,
               QT_TRANSLATE_NOOP("nongjang::Figure", "Fabric bandwidth")},
    FigureInfo{FigureKey::Cores, "cores", Dimension::Number,
               QT_TRANSLATE_NOOP("nongjang::Figure", "Cores")},
    FigureInfo{FigureKey::Threads, "threads", Dimension::Number,
               QT_TRANSLATE_NOOP("nongjang::Figure", "Threads")},
    FigureInfo{FigureKey::ClockBase, "clock_base", Dimension::Frequency,
               QT_TRANSLATE_NOOP("nongjang::Figure", "Clock base")},
    FigureInfo{FigureKey::ClockBoost, "clock_boost", Dimension::Frequency,
               QT_TRANSLATE_NOOP("nongjang::Figure", "Clock boost")},
    FigureInfo{FigureKey::PcieGen, "pcie_gen", Dimension::Number,
               QT_TRANSLATE_NOOP("nongjang::Figure", "PCIe generation")},
    FigureInfo{FigureKey::PcieLanes, "pcie_lanes", Dimension::Number,
               QT_TRANSLATE_NOOP("nongjang::Figure", "PCIe lanes")},
    FigureInfo{FigureKey::PortCount, "port_count", Dimension::Number,
               QT_TRANSLATE_NOOP("nongjang::Figure", "Port count")},
    FigureInfo{FigureKey::PortRate, "port_rate", Dimension::Bandwidth,
               QT_TRANSLATE_NOOP("nongjang::Figure", "Port rate")},
    FigureInfo{FigureKey::HostBandwidth, "host_bandwidth", Dimension::Bandwidth,
               QT_TRANSLATE_NOOP("nongjang::Figure", "Host bandwidth")},
    FigureInfo{FigureKey::Latency, "latency", Dimension::Duration,
               QT_TRANSLATE_NOOP("nongjang::Figure", "Latency")},
    FigureInfo{FigureKey::SwitchingCapacity, "switching_capacity", Dimension::Bandwidth,
               QT_TRANSLATE_NOOP("nongjang::Figure", "Switching capacity")},
    FigureInfo{FigureKey::LengthMin, "length_min", Dimension::Length,
               QT_TRANSLATE_NOOP("nongjang::Figure", "Length min")},
    FigureInfo{FigureKey::LengthMax, "length_max", Dimension::Length,
               QT_TRANSLATE_NOOP("nongjang::Figure", "Length max")},
    FigureInfo{FigureKey::PricePerMetre, "price_per_metre", Dimension::MoneyPerLength,
               QT_TRANSLATE_NOOP("nongjang::Figure", "Price per metre")},
    FigureInfo{FigureKey::Voltage, "voltage", Dimension::Voltage,
               QT_TRANSLATE_NOOP("nongjang::Figure", "Voltage")},
    FigureInfo{FigureKey::CurrentMax, "current_max", Dimension::Current,
               QT_TRANSLATE_NOOP("nongjang::Figure", "Current max")},
    FigureInfo{FigureKey::WireGauge, "wire_gauge", Dimension::Number,
               QT_TRANSLATE_NOOP("nongjang::Figure", "Wire gauge (AWG)")},
    FigureInfo{FigureKey::Patches, "patches", Dimension::Number,
               QT_TRANSLATE_NOOP("nongjang::Figure", "Patch junctions on the way")},
    FigureInfo{FigureKey::PowerMax, "power_max", Dimension::Power,
               QT_TRANSLATE_NOOP("nongjang::Figure", "Power carried, maximum")},
    FigureInfo{FigureKey::Attenuation, "attenuation", Dimension::AttenuationPerLength,
               QT_TRANSLATE_NOOP("nongjang::Figure", "Attenuation")},
    FigureInfo{FigureKey::LatencyPerMetre, "latency_per_metre", Dimension::DurationPerLength,
               QT_TRANSLATE_NOOP("nongjang::Figure", "Latency per metre")},
    FigureInfo{FigureKey::LatencyFixed, "latency_fixed", Dimension::Duration,
               QT_TRANSLATE_NOOP("nongjang::Figure", "Latency fixed")},
    FigureInfo{FigureKey::PowerRating, "power_rating", Dimension::Power,
               QT_TRANSLATE_NOOP("nongjang::Figure", "Rated power (200–240 V)")},
    FigureInfo{FigureKey::PowerRatingLowLine, "power_rating_low_line", Dimension::Power,
               QT_TRANSLATE_NOOP("nongjang::Figure", "Rated power (100–127 V)")},
    FigureInfo{FigureKey::RailCurrent, "rail_current", Dimension::Current,
               QT_TRANSLATE_NOOP("nongjang::Figure", "Rail current")},
    FigureInfo{FigureKey::Efficiency5, "efficiency_5", Dimension::Number,
               QT_TRANSLATE_NOOP("nongjang::Figure", "Efficiency at 5 %")},
    FigureInfo{FigureKey::Efficiency10, "efficiency_10", Dimension::Number,
               QT_TRANSLATE_NOOP("nongjang::Figure", "Efficiency at 10 %")},
    FigureInfo{FigureKey::Efficiency20, "efficiency_20", Dimension::Number,
               QT_TRANSLATE_NOOP("nongjang::Figure", "Efficiency at 20 %")},
    FigureInfo{FigureKey::Efficiency50, "efficiency_50", Dimension::Number,
               QT_TRANSLATE_NOOP("nongjang::Figure", "Efficiency at 50 %")},
    FigureInfo{FigureKey::Efficiency100, "efficiency_100", Dimension::Number,
               QT_TRANSLATE_NOOP("nongjang::Figure", "Efficiency at 100 %")},
    FigureInfo{FigureKey::PowerFactorMin, "power_factor_min", Dimension::Number,
               QT_TRANSLATE_NOOP("nongjang::Figure", "Power factor min")},
    FigureInfo{FigureKey::PowerFactorLoad, "power_factor_load", Dimension::Number,
               QT_TRANSLATE_NOOP("nongjang::Figure", "Power factor load")},
    FigureInfo{FigureKey::Phases, "phases", Dimension::Number,
               QT_TRANSLATE_NOOP("nongjang::Figure", "Phases")},
    FigureInfo{FigureKey::BreakerCurrent, "breaker_current", Dimension::Current,
               QT_TRANSLATE_NOOP("nongjang::Figure", "Breaker current")},
    FigureInfo{FigureKey::InrushCurrent, "inrush_current", Dimension::Current,
               QT_TRANSLATE_NOOP("nongjang::Figure", "Inrush current of an inlet")},
    FigureInfo{FigureKey::ContinuousFactor, "continuous_factor", Dimension::Number,
               QT_TRANSLATE_NOOP("nongjang::Figure", "Continuous factor")},
    FigureInfo{FigureKey::ContinuousCurrent, "continuous_current", Dimension::Current,
               QT_TRANSLATE_NOOP("nongjang::Figure", "Continuous current")},
    FigureInfo{FigureKey::ContinuousPower, "continuous_power", Dimension::ApparentPower,
               QT_TRANSLATE_NOOP("nongjang::Figure", "Continuous power")},
    FigureInfo{FigureKey::Efficiency, "efficiency", Dimension::Number,
               QT_TRANSLATE_NOOP("nongjang::Figure", "Efficiency")},
    FigureInfo{FigureKey::CoolingCapacity, "cooling_capacity", Dimension::Power,
               QT_TRANSLATE_NOOP("nongjang::Figure", "Cooling capacity")},
    FigureInfo{FigureKey::CoolingCapacityMin, "cooling_capacity_min", Dimension::Power,
               QT_TRANSLATE_NOOP("nongjang::Figure", "Cooling capacity min")},
    FigureInfo{FigureKey::CoolingCapacityMax, "cooling_capacity_max", Dimension::Power,
               QT_TRANSLATE_NOOP("nongjang::Figure", "Cooling capacity max")},
    FigureInfo{FigureKey::Airflow, "airflow", Dimension::AirFlow,
               QT_TRANSLATE_NOOP("nongjang::Figure", "Airflow")},
    FigureInfo{FigureKey::LoadMax, "load_max", Dimension::Mass,
               QT_TRANSLATE_NOOP("nongjang::Figure", "Load max")},
    FigureInfo{FigureKey::Lanes, "lanes", Dimension::Number,
               QT_TRANSLATE_NOOP("nongjang::Figure", "Lanes")},
    FigureInfo{FigureKey::BusWidth, "bus_width", Dimension::Number,
               QT_TRANSLATE_NOOP("nongjang::Figure", "Bus width (bits)")},
    FigureInfo{FigureKey::EnergyPerBit, "energy_per_bit", Dimension::EnergyPerBit,
               QT_TRANSLATE_NOOP("nongjang::Figure", "Energy per bit")},
    FigureInfo{FigureKey::Tariff, "tariff", Dimension::MoneyPerEnergy,
               QT_TRANSLATE_NOOP("nongjang::Figure", "Tariff")},
    FigureInfo{FigureKey::TariffLocal, "tariff_local", Dimension::Number,
               QT_TRANSLATE_NOOP("nongjang::Figure", "Tariff in local currency")},
    FigureInfo{FigureKey::Pue, "pue", Dimension::Number,
               QT_TRANSLATE_NOOP("nongjang::Figure", "PUE")},
    FigureInfo{FigureKey::PueMin, "pue_min", Dimension::Number,
               QT_TRANSLATE_NOOP("nongjang::Figure", "PUE, lowest")},
    FigureInfo{FigureKey::PueMax, "pue_max", Dimension::Number,
               QT_TRANSLATE_NOOP("nongjang::Figure", "PUE, highest")},
    FigureInfo{FigureKey::Rate, "rate", Dimension::Number,
               QT_TRANSLATE_NOOP("nongjang::Figure", "Exchange rate")},
    FigureInfo{FigureKey::Listings, "listings", Dimension::Number,
               QT_TRANSLATE_NOOP("nongjang::Figure", "Offers seen on the market")},
    FigureInfo{FigureKey::ReadBandwidth, "read_bandwidth", Dimension::Bandwidth,
               QT_TRANSLATE_NOOP("nongjang::Figure", "Read bandwidth")},
    FigureInfo{FigureKey::WriteBandwidth, "write_bandwidth", Dimension::Bandwidth,
               QT_TRANSLATE_NOOP("nongjang::Figure", "Write bandwidth")},
};

constexpr bool inEnumOrder()
{
    for (std::size_t i = 0; i < infos.size(); ++i)
        if (infos[i].key != static_cast<FigureKey>(i))
            return false;
    return true;
}
static_assert(inEnumOrder());

} // namespace

const FigureInfo &figureInfo(FigureKey key)
{
    return infos[static_cast<std::size_t>(key)];
}

std::optional<FigureKey> figureKey(std::string_view name)
{
    static const std::unordered_map<std::string_view, FigureKey> byName = [] {
        std::unordered_map<std::string_view, FigureKey> map;
        for (const FigureInfo &info : infos)
            map.emplace(info.name, info.key);
        return map;
    }();
    const auto it = byName.find(name);
    return it == byName.end() ? std::nullopt : std::optional(it->second);
}

QString figureTitle(FigureKey key)
{
    return QCoreApplication::translate("nongjang::Figure", figureInfo(key).title);
}

QString confidenceName(Confidence confidence)
{
    switch (confidence) {
    case Confidence::Low:
        return QStringLiteral("low");
    case Confidence::Medium:
        return QStringLiteral("medium");
    case Confidence::High:
        return QStringLiteral("high");
    }
    Q_UNREACHABLE();
}

} // namespace nongjang
