#include "model/study/traffic.h"

#include "model/analysis/symmetry.h"
#include "model/study/constants.h"
#include "model/study/host_memory.h"
#include "model/study/islands.h"

#include <algorithm>
#include <limits>
#include <map>
#include <numeric>
#include <tuple>

namespace nongjang {

namespace {

constexpr std::uint32_t none = std::numeric_limits<std::uint32_t>::max();
constexpr double unlimited = std::numeric_limits<double>::infinity();

/// Accelerator links before PCIe: a way over them is preferred even where both have as many hops.
std::vector<std::uint8_t> hopCosts(const FarmGraph &farm)
{
    std::vector<std::uint8_t> cost(farm.graph().links.size());
    for (LinkIndex i = 0; i < cost.size(); ++i)
        cost[i] = farm.info(i).kind == LinkKind::Fabric ? 1 : 2;
    return cost;
}

/// The constants a link's rate is made with; none between sockets, where the link's own range counts.
struct RateConstants
{
    const char *collective; ///< the share collectives obtain
    const char *pair;       ///< the share a pair copy obtains
};

std::optional<RateConstants> rateConstants(const LinkInfo &info)
{
    switch (info.kind) {
    case LinkKind::Pcie:
    case LinkKind::Uplink:
    case LinkKind::Chipset:
        return RateConstants{"collective.eta.pcie", "pcie.eta_m"};
    case LinkKind::Fabric:
        return RateConstants{"collective.eta.fabric", "nvlink.eta"};
    case LinkKind::Network:
        return RateConstants{info.isTcp ? "collective.eta.tcp" : "collective.eta.net", "net.eta"};
    case LinkKind::Socket:
        break;
    }
    return std::nullopt;
}

QString sourceOf(const LinkInfo &info)
{
    const std::optional<RateConstants> made = rateConstants(info);
    return QStringLiteral("constant:") % QLatin1String(made ? made->collective : "socket.link");
}

/// From what a pair copy obtains to what collectives do.
double collectiveFactor(const LinkInfo &info)
{
    const std::optional<RateConstants> made = rateConstants(info);
    return made ? constant(QString::fromLatin1(made->collective)).value
                      / constant(QString::fromLatin1(made->pair)).value
                : 1.0;
}

Ranged<double> relativeTo(const char *id)
{
    const Constant &c = constant(QString::fromLatin1(id));
    return {1.0, c.low / c.value, c.high / c.value};
}

/// How sure the collective rate of a link is: by the constant it is made with; between sockets by the link's own range.
Ranged<double> spreadOf(const LinkInfo &info, const Ranged<Bandwidth> &link)
{
    const std::optional<RateConstants> made = rateConstants(info);
    return made ? relativeTo(made->collective)
                : Ranged<double>{1.0, link.low / link.value, link.high / link.value};
}

bool allowsPeers(const ResolvedComponent &gpu)
{
    const QString &own = gpu.component->p2p;
    if (!own.isEmpty())
        return own != u"staged";
    return gpu.part->attribute(QStringLiteral("p2p")) == u"yes";
}

} // namespace

TrafficModel::TrafficModel(const FarmGraph &graph)
    : m_farm(graph)
    , m_adjacency(graph.graph())
    , m_router(graph.graph(), m_adjacency, hopCosts(graph))
{
    findCapacities();
    mergeClasses();
    findMemories();
    findOrder();
}

void TrafficModel::findCapacities()
{
    const std::vector<Link> &links = m_farm.graph().links;
    std::vector<double> factor;
    for (const LinkInfo &info : m_farm.classes())
        factor.push_back(collectiveFactor(info));
    m_capacity.resize(links.size() * 2);
    for (LinkIndex i = 0; i < links.size(); ++i) {
        // Between sockets the low end is what a ring was seen to obtain; the value is that of a single copy.
        const Ranged<Bandwidth> &link = links[i].capacity;
        const Bandwidth base = m_farm.info(i).kind == LinkKind::Socket ? link.low : link.value;
        m_capacity[2 * i] = m_capacity[2 * i + 1] = base.si() * factor[m_farm.classOf(i)];
    }
}

/// Links that a buyer would call the same, though they are drawn as several bundles.
void TrafficModel::mergeClasses()
{
    using Key = std::tuple<LinkKind, qint64, QString, QString>;
    std::map<Key, std::uint32_t> merged;
    constexpr std::uint32_t unseen = none;
    m_mergedOf.assign(m_farm.classes().size(), unseen);
    const std::vector<Link> &links = m_farm.graph().links;
    const auto partAt = [this](NodeIndex node) {
        const FarmGraph::Device device = m_farm.device(node);
        return device.assembly->components[std::size_t(device.component)].part->id;
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
            const qint64 rounded = capacity < unlimited ? qint64(capacity) : -1;
            const auto [it, isNew] =
                merged.emplace(Key{kind, rounded, a, b}, std::uint32_t(m_classes.size()));
            if (isNew)
                m_classes.push_back({kind,
                                     capacity,
                                     spreadOf(info, links[i].capacity),
                                     sourceOf(info),
                                     0.0,
                                     {},
                                     nullptr,
                                     0});
            m_classes[it->second].drawn.push_back(drawn);
            m_mergedOf[drawn] = it->second;
        }
        m_classes[m_mergedOf[drawn]].count += 1.0;
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
        peak ? peak->si() * constant(QStringLiteral("host.eta_mem")).value : unlimited;
    m_capacity.push_back(capacity);
    const auto same = std::find_if(m_classes.begin(), m_classes.end(), [&](const ResourceClass &c) {
        return c.assembly == host.assembly && c.component == host.component;
    });
    m_memoryClassOf.push_back(std::uint32_t(same - m_classes.begin()));
    if (same == m_classes.end())
        m_classes.push_back({std::nullopt,
                             capacity,
                             relativeTo("host.eta_mem"),
                             QStringLiteral("constant:host.eta_mem"),
                             1.0,
                             {},
                             host.assembly,
                             host.component});
    else
        same->count += 1.0;
    return it->second;
}

/// Every GPU finds the CPU it hangs on; every host with such a CPU has a memory that copies go through.
void TrafficModel::findMemories()
{
    const LinkGraph &graph = m_farm.graph();
    const std::size_t nodes = graph.isEndpoint.size();
    m_memoryOf.assign(nodes, none);
    m_rootOf.resize(nodes);
    std::iota(m_rootOf.begin(), m_rootOf.end(), 0U);
    m_hasPeerAccess.assign(nodes, 0);
    std::vector<std::uint32_t> seen(nodes, none);
    std::vector<NodeIndex> queue;
    for (NodeIndex gpu = 0; gpu < nodes; ++gpu) {
        if (!graph.isEndpoint[gpu])
            continue;
        const FarmGraph::Device own = m_farm.device(gpu);
        m_hasPeerAccess[gpu] = allowsPeers(own.assembly->components[std::size_t(own.component)]);
        queue.assign(1, gpu);
        seen[gpu] = gpu;
        for (std::size_t q = 0; q < queue.size(); ++q) {
            const NodeIndex node = queue[q];
            const FarmGraph::Device at = m_farm.device(node);
            const PartPtr &part = at.assembly->components[std::size_t(at.component)].part;
            if (part->category == Category::Host && m_farm.nodeLabel(node).startsWith(u"cpu")) {
                m_memoryOf[gpu] = memoryAt(at);
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
}

std::uint32_t TrafficModel::classOf(std::uint32_t resource) const
{
    const auto links = std::uint32_t(m_farm.graph().links.size() * 2);
    return resource < links ? m_mergedOf[m_farm.classOf(resource / 2)]
                            : m_memoryClassOf[resource - links];
}

namespace {

/// Clusters of GPUs that keep an order: joining two puts one list behind the other.
class OrderedClusters
{
public:
    explicit OrderedClusters(const std::vector<bool> &isGpu)
        : m_parent(isGpu.size())
        , m_head(isGpu.size(), none)
        , m_tail(isGpu.size(), none)
        , m_next(isGpu.size(), none)
    {
        std::iota(m_parent.begin(), m_parent.end(), 0U);
        for (NodeIndex node = 0; node < isGpu.size(); ++node)
            if (isGpu[node])
                m_head[node] = m_tail[node] = node;
    }
    void join(NodeIndex a, NodeIndex b)
    {
        a = find(a);
        b = find(b);
        if (a == b)
            return;
        if (m_head[b] < m_head[a]) // no GPU counts as last
            std::swap(a, b);
        m_parent[b] = a;
        if (m_head[b] == none)
            return;
        m_next[m_tail[a]] = m_head[b];
        m_tail[a] = m_tail[b];
    }
    [[nodiscard]] std::vector<NodeIndex> order()
    {
        std::vector<NodeIndex> result;
        for (NodeIndex node = 0; node < m_parent.size(); ++node)
            if (find(node) == node)
                for (NodeIndex gpu = m_head[node]; gpu != none; gpu = m_next[gpu])
                    result.push_back(gpu);
        return result;
    }

private:
    NodeIndex find(NodeIndex x)
    {
        while (m_parent[x] != x)
            x = m_parent[x] = m_parent[m_parent[x]];
        return x;
    }
    std::vector<NodeIndex> m_parent, m_head, m_tail, m_next;
};

/// Hops to the nearest GPU: what lies nearer joins first, so that a ring visits every group of the hierarchy in one go.
std::vector<std::uint32_t> tiers(const LinkGraph &graph, const Adjacency &adjacency)
{
    std::vector<std::uint32_t> tier(graph.isEndpoint.size(), none);
    std::vector<NodeIndex> queue;
    for (NodeIndex node = 0; node < tier.size(); ++node)
        if (graph.isEndpoint[node]) {
            tier[node] = 0;
            queue.push_back(node);
        }
    for (std::size_t q = 0; q < queue.size(); ++q)
        for (const Adjacency::Neighbour *n = adjacency.begin(queue[q]);
             n != adjacency.end(queue[q]); ++n)
            if (tier[n->node] == none) {
                tier[n->node] = tier[queue[q]] + 1;
                queue.push_back(n->node);
            }
    return tier;
}

} // namespace

/// GPUs of an incomplete mesh (a cube mesh) follow its links, or the ring would leave them for PCIe.
void TrafficModel::orderIslands(const Islands &islands)
{
    for (std::size_t first = 0; first < m_gpus.size();) {
        const int island = islands.of(m_gpus[first]);
        std::size_t end = first + 1;
        while (end < m_gpus.size() && island >= 0 && islands.of(m_gpus[end]) == island)
            ++end;
        if (island >= 0 && !islands.isComplete(m_gpus[first])
            && end - first == islands.members(island).size()) {
            const std::vector<NodeIndex> order = islands.ringOrder(m_farm, island);
            std::copy(order.begin(), order.end(), m_gpus.begin() + std::ptrdiff_t(first));
        }
        first = end;
    }
}

/// The hierarchy rule of the engineering model, 2.5: visit each group of the topology in one go.
void TrafficModel::findOrder()
{
    const LinkGraph &graph = m_farm.graph();
    const std::vector<std::uint32_t> tier = tiers(graph, m_adjacency);
    std::vector<LinkIndex> order(graph.links.size());
    std::iota(order.begin(), order.end(), 0U);
    const auto key = [&](LinkIndex i) {
        return tier[graph.links[i].a] == none ? none
                                              : tier[graph.links[i].a] + tier[graph.links[i].b];
    };
    std::stable_sort(order.begin(), order.end(), [&](LinkIndex a, LinkIndex b) {
        const std::uint32_t one = key(a);
        const std::uint32_t other = key(b);
        return one != other ? one < other : m_capacity[2 * a] > m_capacity[2 * b];
    });
    OrderedClusters clusters(graph.isEndpoint);
    for (const LinkIndex i : order)
        clusters.join(graph.links[i].a, graph.links[i].b);
    m_gpus = clusters.order();
    const Islands islands(m_farm);
    orderIslands(islands);
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

bool TrafficModel::addRoute(NodeIndex from, NodeIndex to, std::vector<double> &load, double amount)
{
    if (from == to)
        return true;
    const std::vector<RouteShare> &shares = m_router.route(from, to);
    for (const RouteShare &share : shares)
        load[share.link] += share.share * amount;
    return !shares.empty();
}

bool TrafficModel::isStaged(NodeIndex from, NodeIndex to) const
{
    return !m_hasPeerAccess[from] || !m_hasPeerAccess[to];
}

bool TrafficModel::addFlow(NodeIndex from, NodeIndex to, std::vector<double> &load)
{
    const std::vector<RouteShare> &shares = m_router.route(from, to);
    if (shares.empty())
        return false;
    bool overFabric = true;
    bool overNetwork = false;
    for (const RouteShare &share : shares) {
        const LinkKind kind = m_farm.info(share.link / 2).kind;
        overFabric = overFabric && kind == LinkKind::Fabric;
        overNetwork = overNetwork || kind == LinkKind::Network;
    }
    constexpr double writeAndRead = 2.0;
    const auto copy = [&](NodeIndex gpu) {
        if (m_memoryOf[gpu] != none)
            load[m_memoryOf[gpu]] += writeAndRead;
    };
    if (!overFabric && !overNetwork && isStaged(from, to) && m_memoryOf[from] != none) {
        copy(from); // up to the root of the sender, into memory, down to the receiver
        return addRoute(from, m_rootOf[from], load, 1.0) && addRoute(m_rootOf[from], to, load, 1.0);
    }
    for (const RouteShare &share : shares)
        load[share.link] += share.share;
    if (overNetwork)
        for (const NodeIndex gpu : {from, to})
            if (!m_hasPeerAccess[gpu]) // no card-to-NIC access either: through memory at its end
                copy(gpu);
    return true;
}

bool TrafficModel::addAllToAll(std::vector<double> &load, QString &method,
                               const std::stop_token &stop)
{
    // Both give the same; below this the exact preference for accelerator links costs nothing.
    constexpr std::size_t fewEnough = 256;
    const bool done =
        m_gpus.size() <= fewEnough ? addEveryPair(load, stop) : addBySymmetry(load, method, stop);
    if (done)
        addCopies(load);
    return done;
}

bool TrafficModel::addEveryPair(std::vector<double> &load, const std::stop_token &stop)
{
    return std::all_of(m_gpus.begin(), m_gpus.end(), [&](NodeIndex to) {
        return !stop.stop_requested() && m_router.gather(to, 1.0, load);
    });
}

bool TrafficModel::addBySymmetry(std::vector<double> &load, QString &method,
                                 const std::stop_token &stop)
{
    const std::vector<std::uint32_t> kinds = colours();
    AllToAllOptions options;
    options.colours = kinds;
    const AllToAllLoads loads = uniformAllToAll(m_farm.graph(), options, stop);
    if (loads.isCancelled || loads.unreachablePairs > 0)
        return false;
    method = loads.method == AllToAllMethod::Quotient ? QStringLiteral("symmetry")
                                                      : QStringLiteral("flat");
    for (DirectedLink link = 0; link < m_farm.graph().links.size() * 2; ++link)
        load[link] += loads.loadOf(m_farm.graph(), link);
    return true;
}

/// Nodes of different parts, or different places inside one, are never alike.
std::vector<std::uint32_t> TrafficModel::colours() const
{
    std::map<std::pair<const void *, QString>, std::uint32_t> known;
    std::vector<std::uint32_t> result(m_farm.graph().isEndpoint.size());
    for (NodeIndex node = 0; node < result.size(); ++node) {
        const FarmGraph::Device at = m_farm.device(node);
        const void *part = at.assembly->components[std::size_t(at.component)].part.get();
        result[node] =
            known.emplace(std::pair{part, m_farm.nodeLabel(node)}, std::uint32_t(known.size()))
                .first->second;
    }
    return result;
}

void TrafficModel::addCopies(std::vector<double> &load) const
{
    std::unordered_map<std::uint32_t, double> onMemory; // GPUs per host memory
    std::unordered_map<int, double> inGroup;
    for (std::size_t i = 0; i < m_gpus.size(); ++i) {
        onMemory[m_memoryOf[m_gpus[i]]] += 1.0;
        inGroup[m_groups[i]] += 1.0;
    }
    constexpr double writeAndRead = 2.0;
    const auto all = double(m_gpus.size());
    for (std::size_t i = 0; i < m_gpus.size(); ++i) {
        const std::uint32_t memory = m_memoryOf[m_gpus[i]];
        if (memory == none || m_hasPeerAccess[m_gpus[i]])
            continue;
        // With GPUs elsewhere both ways through the memory at this end; with neighbours that no own link reaches once, at the sender.
        const double here = onMemory[memory];
        const double neighbours = m_isOnIsland[i] ? here - inGroup[m_groups[i]] : here - 1.0;
        load[memory] += writeAndRead * (2.0 * (all - here) + neighbours);
    }
}

} // namespace nongjang
