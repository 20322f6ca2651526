#include "model/study/host_reduce.h"

#include "model/analysis/double_tree.h"
#include "model/study/constants.h"

#include <algorithm>
#include <map>
#include <set>

namespace nongjang {

namespace {

struct Member
{
    NodeIndex gpu = 0;
    double share = 1.0; ///< of a message: cards that add up among themselves send a part each
    int island = -1;
};

struct ReducingHost
{
    NodeIndex root = 0; ///< the processor that sums leave from
    std::uint32_t memory = 0;
    std::vector<Member> members;
    std::set<NodeIndex> processors;
    [[nodiscard]] double units() const
    {
        double sum = 0.0;
        for (const Member &each : members)
            sum += each.share;
        return sum;
    }
};

/// By the first node of the host, in the order of the ring.
std::optional<std::vector<ReducingHost>> hostsOf(const TrafficModel &traffic,
                                                 const Islands &islands)
{
    std::map<NodeIndex, std::size_t> placeOf;
    std::vector<ReducingHost> hosts;
    for (const NodeIndex gpu : traffic.gpus()) {
        const std::optional<std::uint32_t> memory = traffic.memoryOf(gpu);
        if (!memory)
            return std::nullopt;
        const NodeIndex root = traffic.rootOf(gpu);
        const auto [it, isNew] = placeOf.emplace(traffic.farm().device(root).first, hosts.size());
        if (isNew)
            hosts.push_back({root, *memory, {}, {}});
        hosts[it->second].members.push_back({gpu, 1.0, islands.of(gpu)});
        hosts[it->second].processors.insert(root);
    }
    for (ReducingHost &host : hosts)
        for (Member &member : host.members) {
            const auto beside = [&](const Member &each) {
                return each.island == member.island;
            };
            if (member.island >= 0)
                member.share =
                    1.0 / double(std::count_if(host.members.begin(), host.members.end(), beside));
        }
    return hosts;
}

/// Between every host and its parents in two trees, half of the message each, up and down.
bool addTrees(TrafficModel &traffic, const std::vector<ReducingHost> &hosts, ResourceLoads &loads,
              const std::stop_token &stop)
{
    constexpr double half = 0.5;
    const DoubleTree trees = doubleBinaryTree(int(hosts.size()));
    for (const TreeParents *parents : {&trees.first, &trees.second})
        for (std::size_t k = 0; k < hosts.size(); ++k) {
            if ((*parents)[k] < 0)
                continue;
            const NodeIndex above = hosts[std::size_t((*parents)[k])].root;
            if (stop.stop_requested() || !traffic.addFlow(hosts[k].root, above, loads, half)
                || !traffic.addFlow(above, hosts[k].root, loads, half))
                return false;
        }
    return true;
}

} // namespace

MemoryAccesses memoryAccesses(double units, int processors, bool isAlone)
{
    const double results = std::min(units, double(processors)); // read once, sent to all its cards
    MemoryAccesses accesses{units + results, units + 1.0};
    if (!isAlone) {
        accesses.byDevices += 4.0;
        accesses.byProcessors += 1.0;
    }
    return accesses;
}

std::optional<HostReduce> hostReduce(TrafficModel &traffic, const Islands &islands,
                                     const std::stop_token &stop)
{
    const std::optional<std::vector<ReducingHost>> hosts = hostsOf(traffic, islands);
    if (!hosts || traffic.farm().isFolded())
        return std::nullopt;
    const double slower = constant(QStringLiteral("host.eta_mem")).value
                          / constant(QStringLiteral("host.eta_weights")).value;
    ResourceLoads loads(traffic.resourceCount(), 0.0);
    HostReduce result;
    for (const ReducingHost &host : *hosts) {
        constexpr double countedBelow = 0.0;
        for (const Member &member : host.members)
            for (const bool isToGpu : {false, true}) {
                const Flow &copy = traffic.hostFlow(member.gpu, isToGpu, countedBelow);
                if (stop.stop_requested() || copy.shares.empty())
                    return std::nullopt;
                copy.addTo(loads, member.share);
            }
        const MemoryAccesses accesses =
            memoryAccesses(host.units(), int(host.processors.size()), hosts->size() == 1);
        loads[host.memory] += accesses.byDevices + accesses.byProcessors * slower;
        if (accesses.all() > result.accesses.all())
            result.accesses = accesses;
    }
    if (!addTrees(traffic, *hosts, loads, stop))
        return std::nullopt;
    result.load = patternOf(traffic, loads, QStringLiteral("flat"));
    for (const ReducingHost &host : *hosts)
        for (const Member &member : host.members)
            if (member.share < 1.0) // reduced and spread again among themselves
                addOwnLinks(traffic, member.gpu, 2.0 * (1.0 - member.share), result.load,
                            [](NodeIndex) { return true; });
    return result;
}

} // namespace nongjang
