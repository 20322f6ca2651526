// The part of FlowPatterns that reads from drives.
#include "model/study/constants.h"
#include "model/study/flow_patterns.h"
#include "model/study/host_drives.h"
#include "model/study/host_memory.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <set>

namespace nongjang {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nongjang::Study)
};

/// Of host memory: into it by a drive or network card, out of it by a network card or GPU.
constexpr double throughMemory = 2.0;

/// Asked for the drives of many hosts, it looks at each assembly once.
class DrivesOfHosts
{
public:
    [[nodiscard]] std::optional<Bandwidth> readRate(const FarmGraph::Device &host)
    {
        const auto it = m_drives.try_emplace(host.assembly, *host.assembly).first;
        return it->second.readRate(host.component);
    }

private:
    std::map<const ResolvedAssembly *, HostDrives> m_drives;
};

struct StorageHost
{
    std::vector<NodeIndex> processors;
    double rate = 0.0; ///< byte/s that drives and memory give
};

/// Machines with drives that no GPU hangs on, whether it takes part or not.
std::vector<StorageHost> storageHosts(const TrafficModel &traffic)
{
    const FarmGraph &farm = traffic.farm();
    const std::size_t nodes = farm.graph().isEndpoint.size();
    std::set<NodeIndex> withGpus; // by first node
    for (NodeIndex node = 0; node < nodes; ++node)
        if (traffic.isHostBridge(node))
            withGpus.insert(farm.device(node).first);
    DrivesOfHosts drives;
    std::map<NodeIndex, StorageHost> found;
    for (NodeIndex node = 0; node < nodes; ++node) {
        if (!farm.place(node).isProcessor || withGpus.contains(farm.device(node).first))
            continue;
        const FarmGraph::Device host = farm.device(node);
        const std::optional<Bandwidth> rate = drives.readRate(host);
        if (!rate)
            continue;
        StorageHost &storage = found[host.first];
        storage.processors.push_back(node);
        storage.rate = rate->si();
        if (const auto memory = HostMemories(*host.assembly).peak(host.component))
            storage.rate =
                std::min(storage.rate, memory->si() / throughMemory
                                           * constant(QStringLiteral("host.eta_mem")).value);
    }
    std::vector<StorageHost> hosts;
    for (auto &[first, host] : found)
        hosts.push_back(std::move(host));
    return hosts;
}

} // namespace

bool FlowPatterns::addLocalRead(NodeIndex gpu, const Bandwidth &drives)
{
    m_ends.emplace_back(m_traffic.rootOf(gpu), gpu);
    return add(m_traffic.hostFlow(gpu, true, throughMemory), 1.0,
               {Ranged<Bandwidth>::exact(drives), {}});
}

/// Over the network into the memory of the host of the GPU, and from there. No shares: there is no way.
Flow FlowPatterns::remoteRead(NodeIndex processor, NodeIndex gpu)
{
    Flow whole = m_traffic.flow(processor, m_traffic.rootOf(gpu));
    if (whole.shares.empty() || m_traffic.rootOf(gpu) == gpu)
        return whole;
    const Flow &down = m_traffic.hostFlow(gpu, true, throughMemory);
    if (down.shares.empty())
        return down;
    for (const ResourceShare &each : down.shares)
        whole.add(each.resource, each.share);
    return whole;
}

/// Evenly from every machine with drives that can be reached, of each from all its processors.
bool FlowPatterns::addRemoteReads(const std::vector<NodeIndex> &gpus, std::size_t mostFlows,
                                  QString &reason)
{
    std::vector<StorageHost> hosts = storageHosts(m_traffic);
    std::erase_if(hosts, [&](const StorageHost &host) {
        return remoteRead(host.processors.front(), gpus.front()).shares.empty();
    });
    std::size_t perGpu = 0;
    for (const StorageHost &host : hosts)
        perGpu += host.processors.size();
    const FarmGraph &farm = m_traffic.farm();
    const std::size_t readers = farm.isFolded() ? farm.gpuCount() : gpus.size();
    if (perGpu == 0)
        return false;
    if (perGpu > mostFlows / readers) {
        reason = Tr::tr("%1 machines with drives for %2 GPUs are too many pairs to look at")
                     .arg(hosts.size())
                     .arg(readers);
        return false;
    }
    if (farm.isFolded()) {
        m_traffic.giveUpFold(); // what stands beside the blocks sends to all of them
        return false;
    }
    for (const NodeIndex gpu : gpus)
        for (const StorageHost &host : hosts)
            for (const NodeIndex processor : host.processors) {
                const auto parts = double(host.processors.size());
                const double share = parts * double(gpus.size());
                m_ends.emplace_back(processor, gpu);
                if (!add(remoteRead(processor, gpu), 1.0 / parts,
                         {Ranged<Bandwidth>::exact(bytesPerSecond(host.rate / share)), {}}))
                    return false;
                m_parts.back() = parts * double(hosts.size());
            }
    return true;
}

std::optional<FlowRates> FlowPatterns::storageReads(std::size_t mostFlows, QString &reason)
{
    clear();
    reason = Tr::tr("some host has no drives whose speed is known, and the network leads to no "
                    "machine with drives");
    const FarmGraph &farm = m_traffic.farm();
    std::map<NodeIndex, double> gpusOf; // by first node of the host
    for (const NodeIndex gpu : m_traffic.gpus())
        gpusOf[farm.device(m_traffic.rootOf(gpu)).first] += 1.0;
    DrivesOfHosts drives;
    std::vector<NodeIndex> remote;
    for (std::size_t i = 0; i < m_traffic.firstBlock(); ++i) {
        const NodeIndex gpu = m_traffic.gpus()[i];
        const FarmGraph::Device host = farm.device(m_traffic.rootOf(gpu));
        const std::optional<Bandwidth> rate = drives.readRate(host);
        if (!rate)
            remote.push_back(gpu);
        else if (!addLocalRead(gpu, *rate * (1.0 / gpusOf[host.first])))
            return std::nullopt;
    }
    if (!remote.empty() && !addRemoteReads(remote, mostFlows, reason))
        return std::nullopt;
    return solve();
}

} // namespace nongjang
