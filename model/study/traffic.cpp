#include "model/study/traffic.h"

#include "model/analysis/ring_order.h"
#include "model/study/constants.h"
#include "model/study/device_nodes.h"
#include "model/study/gpu_order.h"
#include "model/study/host_memory.h"
#include "model/study/islands.h"
#include "model/study/link_rates.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <numeric>
#include <tuple>
#include <unordered_set>

namespace nongjang {

namespace {

constexpr std::uint32_t nowhere = std::numeric_limits<std::uint32_t>::max();
constexpr double unbounded = std::numeric_limits<double>::infinity();

/// Accelerator links before PCIe: a way over them is preferred even where both have as many hops.
std::vector<std::uint8_t> hopCosts(const FarmGraph &farm)
{
    std::vector<std::uint8_t> cost(farm.graph().links.size());
    for (LinkIndex i = 0; i < cost.size(); ++i)
        cost[i] = farm.info(i).kind == LinkKind::Fabric ? 1 : 2;
    return cost;
}

/// Lanes and accelerator links side by side carry one transfer together; network cables do not.
std::vector<char> bondedLinks(const FarmGraph &farm)
{
    std::vector<char> isBonded(farm.graph().links.size());
    for (LinkIndex i = 0; i < isBonded.size(); ++i)
        isBonded[i] = farm.info(i).kind != LinkKind::Network;
    return isBonded;
}

} // namespace

TrafficModel::TrafficModel(const FarmGraph &graph, const Islands &islands,
                           const TrafficMembers &members)
    : m_farm(graph)
    , m_adjacency(graph.graph())
    , m_router(graph.graph(), m_adjacency, hopCosts(graph), bondedLinks(graph))
{
    findCapacities();
    mergeClasses();
    findMemories();
    for (ResourceClass &each : m_classes)
        each.count = std::round(each.count); // sums of shares of copies
    m_gpus = hierarchicalOrder(m_farm, m_adjacency, m_capacity, islands);
    arrange(members);
    findGroups(islands);
    findTwins();
    if (members.ring.empty())
        improveOrder();
    m_isFoldSound = isOrderedByBlocks();
}

void TrafficModel::findCapacities()
{
    const std::vector<Link> &links = m_farm.graph().links;
    std::vector<double> factor;
    std::vector<double> socketRate;
    for (const LinkInfo &info : m_farm.classes()) {
        factor.push_back(collectiveFactor(info));
        // Between sockets a ring was seen to obtain the low end where nothing else is known; the value is that of a single copy.
        const Constant *measured = socketCollective(info);
        const bool isSocket = info.kind == LinkKind::Socket;
        socketRate.push_back(measured   ? measured->value * 1e9
                             : isSocket ? constant(info.constantId).low * 1e9
                                        : 0.0);
        m_untunedUse.push_back(measured ? measured->value / measured->low : 1.0);
    }
    m_capacity.resize(links.size() * 2);
    for (LinkIndex i = 0; i < links.size(); ++i) {
        const Ranged<Bandwidth> &link = links[i].capacity;
        const double base = socketRate[m_farm.classOf(i)];
        m_capacity[2 * i] = m_capacity[2 * i + 1] =
            base > 0.0 ? base : link.value.si() * factor[m_farm.classOf(i)];
    }
}

/// Links that a buyer would call the same, though they are drawn as several bundles.
void TrafficModel::mergeClasses()
{
    using Key = std::tuple<LinkKind, qint64, QString, QString>;
    std::map<Key, std::uint32_t> merged;
    constexpr std::uint32_t unseen = nowhere;
    m_mergedOf.assign(m_farm.classes().size(), unseen);
    m_drawnCount.assign(m_farm.classes().size(), 0.0);
    const std::vector<Link> &links = m_farm.graph().links;
    const auto partAt = [this](NodeIndex node) {
        return m_farm.place(node).part->id;
    };
    for (LinkIndex i = 0; i < links.size(); ++i) {
        const std::uint32_t drawn = m_farm.classOf(i);
        if (m_mergedOf[drawn] == unseen) {
            QString a = partAt(links[i].a);
            QString b = partAt(links[i].b);
            if (b < a)
                std::swap(a, b);
            const LinkInfo &info = m_farm.classes()[drawn];
            const LinkKind kind = info.kind;
            const double capacity = m_capacity[2 * i];
            const qint64 rounded = capacity < unbounded ? qint64(capacity) : -1;
            const auto [it, isNew] =
                merged.emplace(Key{kind, rounded, a, b}, std::uint32_t(m_classes.size()));
            if (isNew)
                m_classes.push_back({kind,
                                     capacity,
                                     spreadOf(info, links[i].capacity),
                                     sourceOf(info),
                                     pairSourceOf(info),
                                     0.0,
                                     {},
                                     nullptr,
                                     0});
            m_classes[it->second].drawn.push_back(drawn);
            m_mergedOf[drawn] = it->second;
        }
        m_classes[m_mergedOf[drawn]].count += m_farm.copiesOfLink(i);
        m_drawnCount[drawn] += m_farm.copiesOfLink(i);
    }
}

/// The memory resource of a host, made when it is first met.
std::uint32_t TrafficModel::memoryAt(const FarmGraph::Device &host)
{
    const auto [it, isNew] = m_memoryOfHost.emplace(host.first, std::uint32_t(m_capacity.size()));
    if (!isNew)
        return it->second;
    const auto [memories, isFirst] = m_hostMemories.try_emplace(host.assembly, *host.assembly);
    const std::optional<Bandwidth> peak = memories->second.peak(host.component);
    const double capacity =
        peak ? peak->si() * constant(QStringLiteral("host.eta_mem")).value : unbounded;
    m_capacity.push_back(capacity);
    const auto same = std::find_if(m_classes.begin(), m_classes.end(), [&](const ResourceClass &c) {
        return c.assembly == host.assembly && c.component == host.component;
    });
    m_memoryClassOf.push_back(std::uint32_t(same - m_classes.begin()));
    if (same == m_classes.end())
        m_classes.push_back({std::nullopt,
                             capacity,
                             relativeTo(constant(QStringLiteral("host.eta_mem"))),
                             QStringLiteral("constant:host.eta_mem"),
                             QStringLiteral("constant:host.eta_mem"),
                             m_farm.copiesOf(host.first),
                             {},
                             host.assembly,
                             host.component});
    else
        same->count += m_farm.copiesOf(host.first);
    return it->second;
}

/// Every GPU finds the CPU it hangs on; every host with such a CPU has a memory that copies go through.
void TrafficModel::findMemories()
{
    const LinkGraph &graph = m_farm.graph();
    const std::size_t nodes = graph.isEndpoint.size();
    m_memoryOf.assign(nodes, nowhere);
    m_rootOf.resize(nodes);
    std::iota(m_rootOf.begin(), m_rootOf.end(), 0U);
    m_hasPeerAccess.assign(nodes, 0);
    m_isBridge.assign(nodes, 0);
    m_vendorOf.assign(nodes, 0);
    std::map<QString, int> vendors;
    std::vector<std::uint32_t> seen(nodes, nowhere);
    std::vector<NodeIndex> queue;
    for (NodeIndex gpu = 0; gpu < nodes; ++gpu) {
        if (!graph.isEndpoint[gpu])
            continue;
        const FarmGraph::Device own = m_farm.device(gpu);
        const ResolvedComponent &card = own.assembly->components[std::size_t(own.component)];
        m_hasPeerAccess[gpu] = card.peerAccess() != PeerAccess::Staged;
        m_vendorOf[gpu] = vendors.emplace(card.part->vendor, int(vendors.size())).first->second;
        queue.assign(1, gpu);
        seen[gpu] = gpu;
        for (std::size_t q = 0; q < queue.size(); ++q) {
            const NodeIndex node = queue[q];
            const FarmGraph::Place &place = m_farm.place(node);
            m_isBridge[node] = place.isProcessor || place.isQuadrant;
            if (place.isProcessor) {
                m_memoryOf[gpu] = memoryAt(m_farm.device(node));
                m_rootOf[gpu] = node;
                break;
            }
            for (const Adjacency::Neighbour *n = m_adjacency.begin(node);
                 n != m_adjacency.end(node); ++n)
                if (seen[n->node] != gpu && !graph.isEndpoint[n->node]
                    && m_farm.info(n->link).kind != LinkKind::Network) {
                    seen[n->node] = gpu;
                    queue.push_back(n->node);
                }
        }
    }
    findSmallHosts();
    for (const FarmGraph::Place &place : m_farm.places())
        m_peerLimits.push_back(networkPeerLimit(place));
}

/// Hosts with AMD processors and at most two cards, where libraries untuned let cards talk across the processor.
void TrafficModel::findSmallHosts()
{
    constexpr int fewCards = 2;
    std::unordered_map<std::uint32_t, int> cards;
    const std::vector<std::uint32_t> &memoryOf = m_memoryOf;
    for (const std::uint32_t memory : memoryOf)
        if (memory != nowhere)
            ++cards[memory];
    m_isSmallAmd.assign(memoryOf.size(), 0);
    std::map<std::pair<const ResolvedAssembly *, int>, bool> isAmd;
    for (NodeIndex gpu = 0; gpu < memoryOf.size(); ++gpu) {
        if (memoryOf[gpu] == nowhere || cards[memoryOf[gpu]] > fewCards)
            continue;
        const FarmGraph::Device host = m_farm.device(m_rootOf[gpu]);
        const auto [it, isNew] = isAmd.try_emplace({host.assembly, host.component});
        if (isNew)
            it->second = host.assembly->processorVendor(host.component) == u"AMD";
        m_isSmallAmd[gpu] = it->second;
    }
}

std::uint32_t TrafficModel::classOf(std::uint32_t resource) const
{
    const auto links = std::uint32_t(m_farm.graph().links.size() * 2);
    return resource < links ? m_mergedOf[m_farm.classOf(resource / 2)]
                            : m_memoryClassOf[resource - links];
}

/// The members of a group in a better order than the hierarchy gives, where there is one; by place in the given order.
std::vector<std::uint32_t> TrafficModel::bestOrder(std::span<const NodeIndex> gpus)
{
    std::vector<Bandwidth> capacity;
    capacity.reserve(m_capacity.size());
    for (const double each : m_capacity)
        capacity.push_back(bytesPerSecond(each));
    RingUses uses(std::uint32_t(gpus.size()), capacity);
    std::vector<ResourceUse> own;
    for (std::uint32_t from = 0; from < gpus.size(); ++from)
        for (std::uint32_t to = 0; to < gpus.size(); ++to) {
            if (from == to)
                continue;
            own.clear();
            for (const ResourceShare &share : flow(gpus[from], gpus[to]).shares)
                own.push_back({share.resource, share.share});
            if (own.empty())
                return {}; // no way between them: nothing to choose
            uses.set(from, to, own);
        }
    return bestRing(uses).order;
}

/// Machines whose inside is no tree may have a better ring than the hierarchy finds. Each kind of machine is looked at once.
void TrafficModel::improveOrder()
{
    constexpr std::ptrdiff_t fewest = 4; // with three there is just one ring, but for its direction
    constexpr std::ptrdiff_t most = 16;
    using Kind = std::tuple<const ResolvedAssembly *, int, std::ptrdiff_t>;
    std::map<Kind, std::vector<std::uint32_t>> orders;
    for (std::size_t first = 0; first < m_gpus.size();) {
        std::size_t end = first + 1;
        while (end < m_gpus.size() && m_groups[end] == m_groups[first])
            ++end;
        const auto size = std::ptrdiff_t(end - first);
        const auto begin = m_gpus.begin() + std::ptrdiff_t(first);
        if (!m_isOnIsland[first] && size >= fewest && size <= most) {
            const FarmGraph::Device host = m_farm.device(m_rootOf[m_gpus[first]]);
            const auto [it, isNew] = orders.try_emplace({host.assembly, host.component, size});
            if (isNew)
                it->second = bestOrder({begin, begin + size});
            const std::vector<NodeIndex> before(begin, begin + size);
            for (std::size_t i = 0; i < it->second.size(); ++i)
                begin[std::ptrdiff_t(i)] = before[it->second[i]];
        }
        first = end;
    }
}

std::optional<std::uint32_t> TrafficModel::memoryOf(NodeIndex gpu) const
{
    return m_memoryOf[gpu] == nowhere ? std::nullopt : std::optional(m_memoryOf[gpu]);
}

bool TrafficModel::isAllOnIslands() const
{
    return std::all_of(m_isOnIsland.begin(), m_isOnIsland.end(), [](char is) { return is != 0; });
}

double TrafficModel::ranks() const
{
    return m_farm.isFolded() ? double(m_farm.gpuCount()) : double(m_gpus.size());
}

double TrafficModel::nodeCount() const
{
    std::unordered_map<NodeIndex, int> groupOfHost;
    std::vector<NodeIndex> hostOfGroup;
    bool spansHosts = false;
    for (std::size_t i = 0; i < m_gpus.size(); ++i) {
        const NodeIndex host = m_farm.device(m_rootOf[m_gpus[i]]).first;
        const auto group = std::size_t(m_groups[i]);
        if (group >= hostOfGroup.size())
            hostOfGroup.resize(group + 1, host);
        spansHosts = spansHosts || hostOfGroup[group] != host;
        groupOfHost.emplace(host, m_groups[i]);
    }
    const std::size_t nodes = spansHosts ? hostOfGroup.size() : groupOfHost.size();
    return m_gpus.empty() ? 0.0 : double(nodes) * m_farm.copiesOf(m_gpus.front());
}

double TrafficModel::hostCount() const
{
    std::unordered_set<NodeIndex> hosts;
    for (const NodeIndex gpu : m_gpus)
        hosts.insert(m_farm.device(m_rootOf[gpu]).first);
    return m_gpus.empty() ? 0.0 : double(hosts.size()) * m_farm.copiesOf(m_gpus.front());
}

/// Only those that take part, the given order first.
void TrafficModel::arrange(const TrafficMembers &members)
{
    m_routes = members.routes;
    std::vector<char> isWanted(m_farm.graph().isEndpoint.size(), members.gpus.empty() ? 1 : 0);
    for (const NodeIndex gpu : members.gpus)
        isWanted[gpu] = 1;
    std::vector<NodeIndex> order;
    for (const std::vector<NodeIndex> *source : {&members.ring, &std::as_const(m_gpus)})
        for (const NodeIndex gpu : *source)
            if (isWanted[gpu]) {
                isWanted[gpu] = 0;
                order.push_back(gpu);
            }
    m_gpus = std::move(order);
}

/// The group of each GPU: its accelerator island, else its host.
void TrafficModel::findGroups(const Islands &islands)
{
    std::unordered_map<std::uint64_t, int> groupOf;
    for (const NodeIndex gpu : m_gpus) {
        const bool onIsland = islands.of(gpu) >= 0;
        const std::uint64_t id =
            onIsland ? std::uint64_t(islands.of(gpu))
                     : (std::uint64_t(1) << 32) + m_farm.device(m_rootOf[gpu]).first;
        m_isOnIsland.push_back(onIsland);
        m_groups.push_back(groupOf.emplace(id, int(groupOf.size())).first->second);
    }
}

} // namespace nongjang
