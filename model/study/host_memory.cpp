#include "model/study/host_memory.h"

#include <algorithm>
#include <cmath>

namespace nongjang {

namespace {

bool isCategory(const ResolvedComponent &component, Category category)
{
    return component.part && component.part->category == category && !component.component->off;
}

/// How many instances of `guest` sit in all instances of `host`.
double seated(const ResolvedAssembly &assembly, int guest, int host)
{
    double count = 0.0;
    for (const ResolvedCable &cable : assembly.cables)
        if (cable.isDirect
            && ((cable.from == guest && cable.to == host)
                || (cable.to == guest && cable.from == host)))
            count += double(cable.pairs.size());
    return count;
}

bool isSeatedAnywhere(const ResolvedAssembly &assembly, int guest)
{
    return std::any_of(assembly.cables.begin(), assembly.cables.end(),
                       [guest](const ResolvedCable &cable) {
                           return cable.isDirect && (cable.from == guest || cable.to == guest);
                       });
}

int hostCount(const ResolvedAssembly &assembly)
{
    int hosts = 0;
    for (const ResolvedComponent &component : assembly.components)
        if (isCategory(component, Category::Host))
            hosts += component.component->count;
    return hosts;
}

} // namespace

std::optional<Bandwidth> hostMemoryPeak(const ResolvedAssembly &assembly, int host)
{
    const ResolvedComponent &board = assembly.components[std::size_t(host)];
    const std::optional<int> channels = board.part->integer(FigureKey::MemoryChannels);
    const bool isOnly = hostCount(assembly) == 1;
    double modules = 0.0;
    double rate = INFINITY;
    for (int i = 0; i < int(assembly.components.size()); ++i) {
        const ResolvedComponent &component = assembly.components[std::size_t(i)];
        const bool isMemory = isCategory(component, Category::Memory);
        if (!isMemory && !isCategory(component, Category::Cpu))
            continue;
        double here = seated(assembly, i, host);
        if (here == 0.0 && isOnly && !isSeatedAnywhere(assembly, i))
            here = component.component->count;
        const Figure *transfers = component.part->figure(FigureKey::MemoryTransferRate);
        if (here == 0.0)
            continue;
        if (transfers)
            rate = std::min(rate, transfers->value);
        if (isMemory)
            modules += here / board.component->count;
    }
    if (modules == 0.0 || !channels || *channels < 1 || !std::isfinite(rate))
        return std::nullopt;
    return bytesPerSecond(std::min(modules, double(*channels)) * rate * 8.0);
}

std::optional<Bandwidth> machineMemoryPeak(const ResolvedAssembly &assembly)
{
    if (hostCount(assembly) != 1)
        return std::nullopt;
    for (int i = 0; i < int(assembly.components.size()); ++i)
        if (isCategory(assembly.components[std::size_t(i)], Category::Host))
            return hostMemoryPeak(assembly, i);
    return std::nullopt;
}

} // namespace nongjang
