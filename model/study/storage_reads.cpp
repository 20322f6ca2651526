// The part of FlowPatterns that reads from drives.
#include "model/study/constants.h"
#include "model/study/flow_patterns.h"
#include "model/study/host_drives.h"
#include "model/study/host_memory.h"

#include <algorithm>
#include <map>

namespace nongjang {

namespace {

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

/// Machines with drives that no GPU hangs on.
std::vector<StorageHost> storageHosts(const TrafficModel &traffic)
{
    const FarmGraph &farm = traffic.farm();
    DrivesOfHosts drives;
    std::map<NodeIndex, StorageHost> found; // by first node
    for (NodeIndex node = 0; node < farm.graph().isEndpoint.size(); ++node) {
        if (!farm.place(node).isProcessor || traffic.isHostBridge(node))
            continue;
        const FarmGraph::Device host = farm.device(node);
        const std::optional<Bandwidth> rate = drives.readRate(host);
        if (!rate)
            continue;
        StorageHost &storage = found[host.first];
        storage.processors.push_back(node);
        storage.rate = rate->si();
        constexpr double writeAndRead =
            2.0; // into memory by the drive, out of it by the network card
        if (const auto memory = HostMemories(*host.assembly).peak(host.component))
            storage.rate =
                std::min(storage.rate, memory->si() / writeAndRead
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
    constexpr double writeAndRead = 2.0; // into memory by the drive, out of it by the GPU
    m_ends.emplace_back(m_traffic.rootOf(gpu), gpu);
    return add(m_traffic.hostFlow(gpu, true, writeAndRead), 1.0,
               {Ranged<Bandwidth>::exact(drives), {}});
}

/// From every processor of every machine with drives, a part each.
bool FlowPatterns::addRemoteReads(const std::vector<NodeIndex> &gpus)
{
    constexpr std::size_t mostFlows = 200'000;
    if (m_traffic.farm().isFolded()) {
        m_traffic.giveUpFold(); // what stands beside the blocks sends to all of them
        return false;
    }
    const std::vector<StorageHost> hosts = storageHosts(m_traffic);
    std::size_t parts = 0;
    for (const StorageHost &host : hosts)
        parts += host.processors.size();
    if (parts == 0 || parts * gpus.size() > mostFlows)
        return false;
    for (const NodeIndex gpu : gpus)
        for (const StorageHost &host : hosts)
            for (const NodeIndex processor : host.processors) {
                const double share = double(host.processors.size()) * double(gpus.size());
                m_ends.emplace_back(processor, gpu);
                if (!add(m_traffic.flow(processor, gpu), 1.0,
                         {Ranged<Bandwidth>::exact(bytesPerSecond(host.rate / share)), {}}))
                    return false;
                m_parts.back() = double(parts);
            }
    return true;
}

std::optional<FlowRates> FlowPatterns::storageReads()
{
    clear();
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
    if (!remote.empty() && !addRemoteReads(remote))
        return std::nullopt;
    return solve();
}

} // namespace nongjang
