#include "model/study/host_drives.h"

namespace nongjang {

HostDrives::HostDrives(const ResolvedAssembly &assembly)
    : m_rate(assembly.components.size(), 0.0)
{
    const auto category = [&](int i) {
        const ResolvedComponent &component = assembly.components[std::size_t(i)];
        return component.part && !component.component->off ? std::optional(component.part->category)
                                                           : std::nullopt;
    };
    const auto rateOf = [&](int drive) {
        const Figure *read =
            assembly.components[std::size_t(drive)].part->figure(FigureKey::ReadBandwidth);
        return read ? read->value : 0.0;
    };
    std::vector<bool> isSeated(assembly.components.size(), false);
    const auto seat = [&](int drive, int host, std::size_t pairs) {
        if (category(drive) != Category::Storage || category(host) != Category::Host)
            return;
        const int hosts = assembly.components[std::size_t(host)].component->count;
        m_rate[std::size_t(host)] += double(pairs) / double(hosts) * rateOf(drive);
        isSeated[std::size_t(drive)] = true;
    };
    for (const ResolvedCable &cable : assembly.cables)
        if (!cable.isOff) {
            seat(cable.from, cable.to, cable.pairs.size());
            seat(cable.to, cable.from, cable.pairs.size());
        }
    int hosts = 0;
    int onlyHost = 0;
    for (int i = 0; i < int(assembly.components.size()); ++i)
        if (category(i) == Category::Host) {
            hosts += assembly.components[std::size_t(i)].component->count;
            onlyHost = i;
        }
    for (int i = 0; hosts == 1 && i < int(assembly.components.size()); ++i)
        if (category(i) == Category::Storage && !isSeated[std::size_t(i)])
            m_rate[std::size_t(onlyHost)] +=
                rateOf(i) * assembly.components[std::size_t(i)].component->count;
}

std::optional<Bandwidth> HostDrives::readRate(int host) const
{
    const double rate = m_rate[std::size_t(host)];
    return rate > 0.0 ? std::optional(bytesPerSecond(rate)) : std::nullopt;
}

} // namespace nongjang
