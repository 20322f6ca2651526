#include "model/study/workload_hosts.h"

#include "model/base/range_math.h"
#include "model/study/constants.h"
#include "model/study/host_memory.h"

#include <QHash>
#include <QStringBuilder>

namespace nongjang {

namespace {

WorkloadHost hostIn(const ResolvedAssembly &assembly, int card)
{
    WorkloadHost host;
    host.path = assembly.pathOf(card);
    const HostMemories memories(assembly);
    if (!memories.onlyHost())
        return host;
    const int board = *memories.onlyHost();
    const auto share = [&host](const char *id) {
        host.from << QStringLiteral("constant:") % QLatin1String(id);
        return constant(QString::fromLatin1(id)).range();
    };
    if (const std::optional<Bandwidth> peak = memories.peak(board))
        host.bandwidth = share("host.eta_weights") * peak->si();
    if (const std::optional<double> clocks = memories.coreClocks(board))
        host.compute = share("host.flop_per_clock") * *clocks;
    if (const std::optional<DataSize> memory = memories.capacity(board))
        host.memory = share("host.memory_usable").value * memory->si();
    if (host.isKnown())
        host.path = assembly.pathOf(board);
    return host;
}

} // namespace

WorkloadHosts::WorkloadHosts(const FarmModel &model, WorkloadNetwork &network)
{
    QHash<int, int> kinds;     // by number of the assembly
    QHash<QString, int> hosts; // by path of what holds the accelerator
    for (const WorkloadNetwork::Seat &seat : network.seats()) {
        const ResolvedAssembly &assembly = model.assemblies[std::size_t(seat.assembly)];
        if (!kinds.contains(seat.assembly)) {
            kinds.insert(seat.assembly, int(m_kinds.size()));
            m_kinds.push_back(hostIn(assembly, seat.component));
        }
        if (!hosts.contains(seat.holder)) {
            hosts.insert(seat.holder, int(m_kindOf.size()));
            m_kindOf.push_back(kinds.value(seat.assembly));
        }
        m_hostOf.push_back(hosts.value(seat.holder));
    }
}

QStringList WorkloadHosts::paths() const
{
    QStringList all;
    for (const WorkloadHost &host : m_kinds)
        all << host.path;
    return all;
}

QStringList WorkloadHosts::unknown() const
{
    QStringList paths;
    for (const WorkloadHost &host : m_kinds)
        if (!host.isKnown())
            paths << host.path;
    return paths;
}

WorkloadHosts WorkloadHosts::faster(double factor) const
{
    WorkloadHosts result = *this;
    for (WorkloadHost &host : result.m_kinds) {
        host.bandwidth = host.bandwidth * factor;
        host.compute = host.compute * factor;
    }
    return result;
}

} // namespace nongjang
