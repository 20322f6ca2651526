#include "model/study/host_memory.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace nongjang {

namespace {

bool isCategory(const ResolvedComponent &component, Category category)
{
    return component.part && component.part->category == category && !component.component->off;
}

} // namespace

HostMemories::HostMemories(const ResolvedAssembly &assembly)
    : m_assembly(&assembly)
    , m_seats(assembly.components.size())
{
    int hosts = 0;
    std::vector<bool> isSeated(assembly.components.size(), false);
    const auto seat = [&](int guest, int host, std::size_t pairs) {
        const ResolvedComponent &component = assembly.components[std::size_t(guest)];
        if (!isCategory(component, Category::Memory) && !isCategory(component, Category::Cpu))
            return;
        m_seats[std::size_t(host)][guest] += double(pairs);
        isSeated[std::size_t(guest)] = true;
    };
    for (const ResolvedCable &cable : assembly.cables)
        if (cable.isDirect && !cable.isOff) {
            seat(cable.from, cable.to, cable.pairs.size());
            seat(cable.to, cable.from, cable.pairs.size());
        }
    for (int i = 0; i < int(assembly.components.size()); ++i) {
        const ResolvedComponent &component = assembly.components[std::size_t(i)];
        if (isCategory(component, Category::Host)) {
            hosts += component.component->count;
            m_onlyHost = i;
        } else if (!isSeated[std::size_t(i)]
                   && (isCategory(component, Category::Memory)
                       || isCategory(component, Category::Cpu))) {
            m_loose.push_back(i);
        }
    }
    if (hosts != 1)
        m_onlyHost.reset();
}

std::map<int, double> HostMemories::guestsOf(int host) const
{
    std::map<int, double> here = m_seats[std::size_t(host)];
    if (m_onlyHost == host)
        for (const int loose : m_loose)
            here[loose] = m_assembly->components[std::size_t(loose)].component->count;
    return here;
}

std::optional<Bandwidth> HostMemories::peak(int host) const
{
    const ResolvedComponent &board = m_assembly->components[std::size_t(host)];
    const std::optional<int> channels = board.part->integer(FigureKey::MemoryChannels);
    double modules = 0.0;
    double rate = INFINITY;
    for (const auto &[guest, count] : guestsOf(host)) {
        const ResolvedComponent &component = m_assembly->components[std::size_t(guest)];
        if (const Figure *transfers = component.part->figure(FigureKey::MemoryTransferRate))
            rate = std::min(rate, transfers->value);
        if (component.part->category == Category::Memory)
            modules += count / board.component->count;
    }
    if (modules == 0.0 || !channels || *channels < 1 || !std::isfinite(rate))
        return std::nullopt;
    return bytesPerSecond(std::min(modules, double(*channels)) * rate * 8.0);
}

std::optional<double> HostMemories::sumOf(int host, Category category, ValueOf valueOf) const
{
    double sum = 0.0;
    for (const auto &[guest, count] : guestsOf(host)) {
        const PartPtr &part = m_assembly->components[std::size_t(guest)].part;
        if (part->category != category)
            continue;
        const std::optional<double> value = valueOf(*part);
        if (!value)
            return std::nullopt;
        sum += *value * count;
    }
    if (sum == 0.0)
        return std::nullopt;
    return sum / m_assembly->components[std::size_t(host)].component->count;
}

std::optional<DataSize> HostMemories::capacity(int host) const
{
    const auto size = [](const Part &part) -> std::optional<double> {
        const Figure *figure = part.figure(FigureKey::MemoryCapacity);
        return figure ? std::optional(figure->value * soldMemory) : std::nullopt;
    };
    const std::optional<double> bytes = sumOf(host, Category::Memory, size);
    return bytes ? std::optional(DataSize::fromSi(*bytes)) : std::nullopt;
}

std::optional<double> HostMemories::coreClocks(int host) const
{
    return sumOf(host, Category::Cpu, [](const Part &part) -> std::optional<double> {
        const Figure *cores = part.figure(FigureKey::Cores);
        const Figure *clock = part.figure(FigureKey::ClockBase);
        return cores && clock ? std::optional(cores->value * clock->value) : std::nullopt;
    });
}

std::optional<Bandwidth> HostMemories::onlyPeak() const
{
    return m_onlyHost ? peak(*m_onlyHost) : std::nullopt;
}

QString stagedShareConstant(const ResolvedAssembly &assembly)
{
    // Of several hosts it is not known which one a copy passes; it does not matter where they are alike.
    std::set<QString> kinds;
    for (const ResolvedComponent &component : assembly.components)
        if (isCategory(component, Category::Host))
            kinds.insert(component.part->attribute(QStringLiteral("memory_type")));
    const QString memory = kinds.size() == 1 ? *kinds.begin() : QString();
    if (memory.startsWith(u"DDR5"))
        return QStringLiteral("p2p.staged_eta.ddr5");
    if (memory.startsWith(u"DDR4") || memory.startsWith(u"DDR3"))
        return QStringLiteral("p2p.staged_eta.ddr4");
    return QStringLiteral("p2p.staged_eta");
}

} // namespace nongjang
