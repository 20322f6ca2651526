// The part of TrafficModel that routes: single flows, and everyone to everyone.
#include "model/analysis/hashed_ecmp.h"
#include "model/analysis/symmetry.h"
#include "model/study/traffic.h"

#include <algorithm>
#include <limits>
#include <map>

namespace nongjang {

namespace {

constexpr std::uint32_t noMemory = std::numeric_limits<std::uint32_t>::max();
constexpr std::size_t mostSinglePairs = 128; ///< GPUs that are routed pair by pair

} // namespace

const std::vector<RouteShare> &TrafficModel::route(NodeIndex from, NodeIndex to)
{
    if (const auto fixed = m_routes.find({from, to}); fixed != m_routes.end())
        return m_router.viaRoute(from, fixed->second, to);
    if (!m_routing.hash)
        return m_router.route(from, to);
    const std::uint64_t pair = (std::uint64_t(from) << 32) | to;
    return m_router.hashedRoute(from, to, flowHash(*m_routing.hash, 0, pair));
}

void Flow::add(std::uint32_t resource, double share)
{
    const auto same = std::ranges::find(shares, resource, &ResourceShare::resource);
    if (same != shares.end())
        same->share += share;
    else
        shares.push_back({resource, share});
}

void Flow::addTo(std::vector<double> &load, double amount) const
{
    for (const ResourceShare &each : shares)
        load[each.resource] += each.share * amount;
}

bool TrafficModel::appendRoute(NodeIndex from, NodeIndex to)
{
    if (from == to)
        return true;
    const std::vector<RouteShare> &shares = route(from, to);
    for (const RouteShare &share : shares)
        m_flow.add(share.link, share.share * useOf(share.link));
    return !shares.empty();
}

/// Does the way pass through a CPU between its ends?
bool TrafficModel::crossesBridge(NodeIndex from, const std::vector<RouteShare> &shares) const
{
    return std::any_of(shares.begin(), shares.end(), [&](const RouteShare &share) {
        const NodeIndex head = headOf(m_farm.graph(), share.link);
        return head != from && isHostBridge(head);
    });
}

bool TrafficModel::isStaged(NodeIndex from, NodeIndex to,
                            const std::vector<RouteShare> &shares) const
{
    if (!m_hasPeerAccess[from] || !m_hasPeerAccess[to] || m_vendorOf[from] != m_vendorOf[to])
        return true;
    return m_routing.isLibraryDefault && !m_isSmallAmd[from] && crossesBridge(from, shares);
}

/// Would a library untuned copy through memory what now goes directly, or obtain less of a link?
bool TrafficModel::wouldDifferUntuned(NodeIndex from, NodeIndex to,
                                      const std::vector<RouteShare> &shares, bool overFabric) const
{
    if (!overFabric && (m_hasPeerAccess[from] || m_hasPeerAccess[to])
        && crossesBridge(from, shares))
        return true;
    return std::any_of(shares.begin(), shares.end(), [&](const RouteShare &share) {
        return m_untunedUse[m_farm.classOf(share.link / 2)] != 1.0;
    });
}

const Flow &TrafficModel::flow(NodeIndex from, NodeIndex to)
{
    m_flow.shares.clear();
    m_flow.isPeer = m_flow.isOverNetwork = m_flow.isStaged = false;
    const std::vector<RouteShare> &shares = route(from, to);
    if (m_farm.isFolded())
        checkBlocks(from, to, shares);
    bool overFabric = true;
    bool overNetwork = false;
    for (const RouteShare &share : shares) {
        const LinkKind kind = m_farm.info(share.link / 2).kind;
        overFabric = overFabric && kind == LinkKind::Fabric;
        overNetwork = overNetwork || kind == LinkKind::Network;
    }
    if (shares.empty())
        return m_flow;
    if (!m_isUntunedOther && !m_routing.isLibraryDefault)
        m_isUntunedOther = wouldDifferUntuned(from, to, shares, overFabric);
    constexpr double writeAndRead = 2.0;
    const auto copy = [&](NodeIndex gpu) {
        if (m_memoryOf[gpu] != noMemory)
            m_flow.add(m_memoryOf[gpu], writeAndRead);
    };
    if (!overFabric && !overNetwork && m_memoryOf[from] != noMemory && isStaged(from, to, shares)) {
        // up to the root of the sender, into memory, down to the receiver
        m_flow.isStaged = true;
        if (appendRoute(from, m_rootOf[from]) && appendRoute(m_rootOf[from], to))
            copy(from);
        else
            m_flow.shares.clear();
        mergeTwins(from, to);
        return m_flow;
    }
    const bool acrossBridge =
        overNetwork && m_routing.isLibraryDefault && crossesBridge(from, shares);
    m_flow.isOverNetwork = overNetwork;
    m_flow.isPeer = !overFabric && m_hasPeerAccess[from] && m_hasPeerAccess[to] && !acrossBridge;
    for (const RouteShare &share : shares)
        if (m_routes.empty())
            m_flow.shares.push_back({share.link, share.share * useOf(share.link)});
        else
            m_flow.add(share.link, share.share * useOf(share.link)); // may pass a link twice
    if (overNetwork)
        for (const NodeIndex gpu : {from, to})
            if (!m_hasPeerAccess[gpu] || acrossBridge)
                copy(gpu); // no way from card to network card: through memory at its end
    mergeTwins(from, to);
    return m_flow;
}

const Constant *TrafficModel::peerLimit(NodeIndex from, const Flow &flow) const
{
    if (!flow.isPeer || !flow.isOverNetwork)
        return nullptr;
    const std::size_t directions = m_farm.graph().links.size() * 2;
    for (const ResourceShare &share : flow.shares) {
        if (share.resource >= directions)
            continue;
        const NodeIndex head = headOf(m_farm.graph(), share.resource);
        if (head != from && m_isBridge[head] && m_peerLimits[m_farm.placeIndex(head)])
            return m_peerLimits[m_farm.placeIndex(head)];
    }
    return nullptr;
}

const Flow &TrafficModel::hostFlow(NodeIndex gpu, bool isToGpu, double accesses)
{
    m_flow.shares.clear();
    m_flow.isPeer = m_flow.isOverNetwork = m_flow.isStaged = false;
    if (m_memoryOf[gpu] == noMemory)
        return m_flow;
    const NodeIndex root = m_rootOf[gpu];
    if (appendRoute(isToGpu ? root : gpu, isToGpu ? gpu : root))
        m_flow.add(m_memoryOf[gpu], accesses);
    else
        m_flow.shares.clear();
    mergeTwins(gpu, gpu);
    return m_flow;
}

bool TrafficModel::addFlow(NodeIndex from, NodeIndex to, std::vector<double> &load, double amount)
{
    const Flow &own = flow(from, to);
    own.addTo(load, amount);
    return !own.shares.empty();
}

bool TrafficModel::addAllToAll(std::vector<double> &load, QString &method,
                               const std::stop_token &stop)
{
    // Both give the same; below this the exact preference for accelerator links costs nothing.
    constexpr std::size_t fewEnough = 256;
    // So many flows of each GPU even out what a hash does to them.
    const bool isHashed = m_routing.hash && m_gpus.size() <= mostSinglePairs;
    const bool isPlain = m_routes.empty() && !isHashed && !m_routing.isLibraryDefault;
    const bool isWhole = ranks() == double(m_farm.gpuCount());
    const bool isSmall = m_gpus.size() <= mostSinglePairs;
    if (!isPlain || (!isWhole && isSmall))
        return isSmall && addSinglePairs(load, stop);
    const bool done = m_farm.isFolded()                       ? addFolded(load, method, stop)
                      : isWhole && m_gpus.size() <= fewEnough ? addEveryPair(load, stop)
                                                              : addBySymmetry(load, method, stop);
    if (done)
        addCopies(load);
    return done;
}

/// Pair by pair, where not every one goes the shortest ways or takes part.
bool TrafficModel::addSinglePairs(std::vector<double> &load, const std::stop_token &stop)
{
    for (const NodeIndex from : m_gpus)
        for (const NodeIndex to : m_gpus)
            if (from != to && (stop.stop_requested() || !addFlow(from, to, load)))
                return false;
    return true;
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
    bool isBySymmetry = false;
    const auto loads = exchangedByClasses(m_gpus, colours(), isBySymmetry, stop);
    method = isBySymmetry ? QStringLiteral("symmetry") : QStringLiteral("flat");
    for (DirectedLink link = 0; loads && link < loads->size(); ++link)
        load[link] += (*loads)[link];
    return loads.has_value();
}

/// Loads of all directed links when these GPUs exchange a unit each. Nothing: there is no way, or stopped.
std::optional<std::vector<double>> TrafficModel::exchangedByClasses(
    const std::vector<NodeIndex> &gpus, const std::vector<std::uint32_t> &kinds, bool &isBySymmetry,
    const std::stop_token &stop) const
{
    const LinkGraph &graph = m_farm.graph();
    AllToAllOptions options;
    options.colours = kinds;
    options.members = gpus;
    const AllToAllLoads loads = uniformAllToAll(graph, options, stop);
    if (loads.isCancelled || loads.unreachablePairs > 0)
        return std::nullopt;
    isBySymmetry = loads.method == AllToAllMethod::Quotient;
    std::vector<double> load(graph.links.size() * 2);
    for (DirectedLink link = 0; link < load.size(); ++link)
        load[link] = loads.loadOf(graph, link);
    return load;
}

/// Nodes of different parts, or different places inside one, are never alike.
std::vector<std::uint32_t> TrafficModel::colours() const
{
    std::map<std::pair<const Part *, QString>, std::uint32_t> known;
    std::vector<std::uint32_t> ofPlace;
    for (const FarmGraph::Place &place : m_farm.places())
        ofPlace.push_back(
            known.emplace(std::pair{place.part, place.label}, std::uint32_t(known.size()))
                .first->second);
    std::vector<std::uint32_t> result(m_farm.graph().isEndpoint.size());
    for (NodeIndex node = 0; node < result.size(); ++node)
        result[node] = ofPlace[m_farm.placeIndex(node)];
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
    const double all = ranks();
    for (std::size_t i = 0; i < m_gpus.size(); ++i) {
        const std::uint32_t memory = m_memoryOf[m_gpus[i]];
        if (memory == noMemory || m_hasPeerAccess[m_gpus[i]])
            continue;
        // With GPUs elsewhere both ways through the memory at this end; with neighbours that no own link reaches once, at the sender.
        const double here = onMemory[memory];
        const double neighbours = m_isOnIsland[i] ? here - inGroup[m_groups[i]] : here - 1.0;
        load[memory] += writeAndRead * (2.0 * (all - here) + neighbours);
    }
}

} // namespace nongjang
