#include "model/catalog/figure_better.h"

namespace nongjang {

Better figureBetter(FigureKey key)
{
    switch (key) {
    case FigureKey::Fp64:
    case FigureKey::Fp32:
    case FigureKey::Tf32:
    case FigureKey::Fp16:
    case FigureKey::Fp16Fp32Acc:
    case FigureKey::Bf16:
    case FigureKey::Fp8:
    case FigureKey::Fp4:
    case FigureKey::Int8:
    case FigureKey::Fp16Vector:
    case FigureKey::MemoryCapacity:
    case FigureKey::MemoryBandwidth:
    case FigureKey::MemoryDataRate:
    case FigureKey::MemoryBus:
    case FigureKey::L2Cache:
    case FigureKey::MemoryCapacityMax:
    case FigureKey::MemoryChannels:
    case FigureKey::MemoryTransferRate:
    case FigureKey::DimmSlots:
    case FigureKey::InterconnectLinks:
    case FigureKey::InterconnectBandwidth:
    case FigureKey::GpuSlotsMax:
    case FigureKey::ModuleSockets:
    case FigureKey::PsuRating:
    case FigureKey::FabricBandwidth:
    case FigureKey::Cores:
    case FigureKey::Threads:
    case FigureKey::ClockBase:
    case FigureKey::ClockBoost:
    case FigureKey::PcieGen:
    case FigureKey::PcieLanes:
    case FigureKey::PortCount:
    case FigureKey::PortRate:
    case FigureKey::HostBandwidth:
    case FigureKey::SwitchingCapacity:
    case FigureKey::LengthMax:
    case FigureKey::CurrentMax:
    case FigureKey::PowerMax:
    case FigureKey::PowerRating:
    case FigureKey::PowerRatingLowLine:
    case FigureKey::RailCurrent:
    case FigureKey::Efficiency5:
    case FigureKey::Efficiency10:
    case FigureKey::Efficiency20:
    case FigureKey::Efficiency50:
    case FigureKey::Efficiency100:
    case FigureKey::PowerFactorMin:
    case FigureKey::PowerFactorLoad:
    case FigureKey::BreakerCurrent:
    case FigureKey::ContinuousFactor:
    case FigureKey::ContinuousCurrent:
    case FigureKey::ContinuousPower:
    case FigureKey::Efficiency:
    case FigureKey::CoolingCapacity:
    case FigureKey::CoolingCapacityMax:
    case FigureKey::Airflow:
    case FigureKey::LoadMax:
    case FigureKey::Lanes:
    case FigureKey::BusWidth:
    case FigureKey::ReadBandwidth:
    case FigureKey::WriteBandwidth:
        return Better::Higher;
    case FigureKey::DieArea:
    case FigureKey::PowerIdle:
    case FigureKey::PowerTypical:
    case FigureKey::PowerLimit:
    case FigureKey::PowerPeak:
    case FigureKey::PowerSystemMax:
    case FigureKey::PowerPerEnd:
    case FigureKey::RackUnits:
    case FigureKey::Weight:
    case FigureKey::Noise:
    case FigureKey::Patches:
    case FigureKey::InrushCurrent:
    case FigureKey::Latency:
    case FigureKey::PricePerMetre:
    case FigureKey::Attenuation:
    case FigureKey::LatencyPerMetre:
    case FigureKey::LatencyFixed:
    case FigureKey::EnergyPerBit:
    case FigureKey::Tariff:
    case FigureKey::Pue:
        return Better::Lower;
    case FigureKey::SparsityFactor:
    case FigureKey::Process:
    case FigureKey::Length:
    case FigureKey::SlotWidth:
    case FigureKey::SlotPitch:
    case FigureKey::WireGauge:
    case FigureKey::Listings:
    case FigureKey::Width:
    case FigureKey::Depth:
    case FigureKey::Height:
    case FigureKey::CpuSockets:
    case FigureKey::PsuCount:
    case FigureKey::LengthMin:
    case FigureKey::Voltage:
    case FigureKey::Phases:
    case FigureKey::CoolingCapacityMin:
    case FigureKey::TariffLocal:
    case FigureKey::PueMin:
    case FigureKey::PueMax:
    case FigureKey::Rate:
    case FigureKey::Count_:
        return Better::Neither;
    }
    Q_UNREACHABLE();
}

} // namespace nongjang
