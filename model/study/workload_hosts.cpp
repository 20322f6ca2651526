#include "model/study/workload_hosts.h"

#include "model/base/range_math.h"
#include "model/study/constants.h"
#include "model/study/host_memory.h"

#include <QStringBuilder>

#include <algorithm>

namespace nongjang {

namespace {

const ResolvedAssembly *assemblyOf(const FarmModel &model, const QString &id)
{
    const auto it = std::ranges::find_if(
        model.assemblies, [&](const ResolvedAssembly &each) { return each.assembly->id == id; });
    return it == model.assemblies.end() ? nullptr : &*it;
}

WorkloadHost hostOf(const ResolvedAssembly &assembly)
{
    WorkloadHost host;
    const HostMemories memories(assembly);
    if (!memories.onlyHost())
        return host;
    const int board = *memories.onlyHost();
    const auto share = [&host](const char *id) {
        host.from << QStringLiteral("constant:") % QLatin1String(id);
        return constant(QString::fromLatin1(id)).range();
    };
    host.path = assembly.pathOf(board);
    host.from << host.path;
    if (const std::optional<Bandwidth> peak = memories.peak(board))
        host.bandwidth = share("host.eta_weights") * peak->si();
    if (const std::optional<double> clocks = memories.coreClocks(board))
        host.compute = share("host.flop_per_clock") * *clocks;
    if (const std::optional<DataSize> memory = memories.capacity(board))
        host.memory = memory->si();
    return host;
}

} // namespace

WorkloadHosts::WorkloadHosts(const FarmModel &model, WorkloadNetwork &network)
    : m_placeOf(&network.placeOf())
{
    const std::vector<WorkloadNetwork::Place> &places = network.places();
    for (const WorkloadNetwork::Place &place : places) {
        const ResolvedAssembly *assembly = assemblyOf(model, place.assembly);
        WorkloadHost host = assembly ? hostOf(*assembly) : WorkloadHost();
        for (const WorkloadNetwork::Place &beside : places) {
            const int row = assembly && beside.assembly == place.assembly
                                ? assembly->indexOf(beside.component)
                                : -1;
            if (row >= 0)
                host.gpus += assembly->components[std::size_t(row)].component->count;
        }
        if (!host.isKnown() && assembly)
            if (const int row = assembly->indexOf(place.component); row >= 0)
                host.path = assembly->pathOf(row);
        m_hosts.push_back(std::move(host));
    }
}

QStringList WorkloadHosts::paths() const
{
    QStringList all;
    for (const WorkloadHost &host : m_hosts)
        all << host.path;
    all.removeDuplicates();
    return all;
}

QStringList WorkloadHosts::unknown() const
{
    QStringList paths;
    for (const WorkloadHost &host : m_hosts)
        if (!host.isKnown())
            paths << host.path;
    return paths;
}

WorkloadHosts WorkloadHosts::faster(double factor) const
{
    WorkloadHosts result = *this;
    for (WorkloadHost &host : result.m_hosts) {
        host.bandwidth = host.bandwidth * factor;
        host.compute = host.compute * factor;
    }
    return result;
}

} // namespace nongjang
