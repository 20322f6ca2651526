#include "model/study/collective_loads.h"

#include "model/analysis/double_tree.h"
#include "model/study/constants.h"
#include "model/study/link_rates.h"

#include <algorithm>
#include <cmath>

namespace nongjang {

PatternLoad &PatternLoad::operator+=(const PatternLoad &other)
{
    for (std::size_t c = 0; c < perClass.size(); ++c)
        perClass[c] += other.perClass[c];
    for (std::size_t d = 0; d < perDrawn.size(); ++d)
        perDrawn[d] += other.perDrawn[d];
    return *this;
}

double PatternLoad::busiest() const
{
    return perClass.empty() ? 0.0 : *std::max_element(perClass.begin(), perClass.end());
}

double PatternLoad::busiestWithout(const ClassSet &upgraded, double factor) const
{
    double busiest = 0.0;
    for (std::uint32_t c = 0; c < perClass.size(); ++c) {
        const bool isUpgraded = std::find(upgraded.begin(), upgraded.end(), c) != upgraded.end();
        busiest = std::max(busiest, isUpgraded ? perClass[c] / factor : perClass[c]);
    }
    return busiest;
}

std::uint32_t PatternLoad::limitingClass() const
{
    return std::uint32_t(std::max_element(perClass.begin(), perClass.end()) - perClass.begin());
}

PatternLoad &PatternLoad::operator*=(double factor)
{
    for (std::vector<double> *loads : {&perClass, &perDrawn})
        for (double &each : *loads)
            each *= factor;
    return *this;
}

void PatternLoad::raise(const TrafficModel &traffic, std::uint32_t resource, double busy)
{
    double &busiest = perClass[traffic.classOf(resource)];
    busiest = std::max(busiest, busy);
    if (resource >= traffic.farm().graph().links.size() * 2)
        return; // host memory is no class of the graph
    double &drawn = perDrawn[traffic.farm().classOf(resource / 2)];
    drawn = std::max(drawn, busy);
}

PatternLoad emptyLoad(const TrafficModel &traffic, const QString &method)
{
    const std::vector<double> zeros(traffic.classes().size(), 0.0);
    return {method, zeros, std::vector<double>(traffic.farm().classes().size(), 0.0), {}, zeros};
}

PatternLoad patternOf(const TrafficModel &traffic, const ResourceLoads &loads,
                      const QString &method)
{
    PatternLoad pattern = emptyLoad(traffic, method);
    const std::size_t directions = traffic.farm().graph().links.size() * 2;
    for (std::uint32_t r = 0; r < loads.size(); ++r)
        if (loads[r] > 0.0) {
            const std::uint32_t c = traffic.classOf(r);
            const bool isCounted = r < directions && r % 2 == 1 && loads[r - 1] > 0.0;
            pattern.used[c] += isCounted ? 0.0 : 1.0;
            pattern.raise(traffic, r, loads[r] / traffic.capacity(r));
            if (!std::isfinite(traffic.capacity(r))
                && std::find(pattern.unknown.begin(), pattern.unknown.end(), c)
                       == pattern.unknown.end())
                pattern.unknown.push_back(c);
        }
    return pattern;
}

CollectiveLoads::CollectiveLoads(TrafficModel &traffic, const Islands &islands,
                                 const std::stop_token &stop)
    : m_traffic(traffic)
    , m_islands(islands)
    , m_stop(stop)
{
    for (std::size_t i = 0; i < m_traffic.gpus().size(); ++i) {
        const auto group = std::size_t(m_traffic.groups()[i]);
        if (m_groups.size() <= group)
            m_groups.resize(group + 1);
        m_groups[group].push_back(m_traffic.gpus()[i]);
    }
    const std::vector<int> &groups = m_traffic.groups();
    std::size_t changes = 0;
    for (std::size_t i = 1; i < groups.size(); ++i)
        changes += groups[i] != groups[i - 1];
    m_isGrouped = changes + 1 == m_groups.size();
}

std::optional<int> CollectiveLoads::groupSize() const
{
    const std::size_t first = m_groups.front().size();
    const bool same = std::all_of(m_groups.begin(), m_groups.end(),
                                  [first](const auto &group) { return group.size() == first; });
    return same ? std::optional(int(first)) : std::nullopt;
}

QString CollectiveLoads::method() const
{
    return m_traffic.farm().isFolded() ? QStringLiteral("symmetry") : QStringLiteral("flat");
}

double CollectiveLoads::groupCount() const
{
    return double(m_groups.size()) * m_traffic.farm().copiesOf(m_groups.front().front());
}

int CollectiveLoads::fewestMembers() const
{
    return int(std::min_element(m_groups.begin(), m_groups.end(), [](const auto &a, const auto &b) {
                   return a.size() < b.size();
               })->size());
}

bool CollectiveLoads::isIsland(const std::vector<NodeIndex> &group) const
{
    return m_islands.of(group.front()) >= 0;
}

bool CollectiveLoads::addRing(const std::vector<NodeIndex> &gpus, ResourceLoads &loads,
                              bool isReversed, double amount)
{
    for (std::size_t i = 0; gpus.size() > 1 && i < gpus.size(); ++i) {
        NodeIndex from = gpus[i];
        NodeIndex to = gpus[(i + 1) % gpus.size()];
        if (isReversed)
            std::swap(from, to);
        if (!addEdge(from, to, loads, amount))
            return false;
    }
    return true;
}

bool CollectiveLoads::addEdge(NodeIndex from, NodeIndex to, ResourceLoads &loads, double amount)
{
    if (m_stop.stop_requested() || !m_traffic.addFlow(from, to, loads, amount))
        return false;
    if (!m_isListing)
        return true;
    RingEdge edge{from, to, m_traffic.flowsLike(from, to), 0};
    constexpr std::uint32_t bits = 64;
    for (const ResourceShare &share : m_traffic.lastFlow().shares)
        if (const std::uint32_t c = m_traffic.classOf(share.resource); c < bits)
            edge.classes |= std::uint64_t(1) << c;
    m_edges.push_back(edge);
    return true;
}

bool CollectiveLoads::addRingInOrder(ResourceLoads &loads)
{
    const std::vector<NodeIndex> &gpus = m_traffic.gpus();
    for (std::size_t i = 0; i < m_traffic.firstBlock(); ++i)
        if (!addEdge(gpus[i], gpus[(i + 1) % gpus.size()], loads))
            return false;
    return true;
}

bool CollectiveLoads::routeInside()
{
    if (!m_insideHosts.empty())
        return true;
    ResourceLoads loads(m_traffic.resourceCount(), 0.0);
    for (std::size_t k = 0; k < ownGroups(); ++k)
        if (!isIsland(m_groups[k])
            && !addRing(m_groups[k], loads, false)) // islands have links of their own
            return false;
    m_insideHosts = std::move(loads);
    return true;
}

bool CollectiveLoads::routeRails()
{
    if (!m_rails.empty())
        return true;
    ResourceLoads loads(m_traffic.resourceCount(), 0.0);
    for (std::size_t k = 0; k < ownGroups(); ++k)
        for (std::size_t i = 0; i < m_groups[k].size(); ++i)
            if (!addEdge(m_groups[k][i], m_groups[(k + 1) % m_groups.size()][i], loads))
                return false;
    m_rails = std::move(loads);
    return true;
}

std::optional<PatternLoad> CollectiveLoads::singleRing()
{
    if (m_single.empty()) {
        ResourceLoads loads(m_traffic.resourceCount(), 0.0);
        if (!addRingInOrder(loads))
            return std::nullopt;
        m_single = std::move(loads);
    }
    return patternOf(m_traffic, m_single, method());
}

std::optional<PatternLoad> CollectiveLoads::ring()
{
    m_isListing = m_edges.empty();
    std::optional<PatternLoad> pattern = routedRing();
    m_isListing = false;
    return pattern;
}

std::optional<PatternLoad> CollectiveLoads::routedRing()
{
    if (m_groups.size() == 1)
        return inside();
    const std::optional<int> size = groupSize();
    const int channels = fewestMembers();
    if (channels == 1 || !m_isGrouped)
        return singleRing();
    if (!size)
        return unequalRings(channels);
    if (!routeInside() || !routeRails())
        return std::nullopt;
    // Of g rings each leaves a group between other two neighbours: g − 1 of g use an edge inside, one of g a rail.
    const double rail = 1.0 / double(*size);
    ResourceLoads loads(m_insideHosts.size());
    for (std::size_t r = 0; r < loads.size(); ++r)
        loads[r] = (1.0 - rail) * m_insideHosts[r] + rail * m_rails[r];
    PatternLoad pattern = patternOf(m_traffic, loads, method());
    addIslands(pattern, 1.0 - rail);
    return pattern;
}

/// Where a channel enters a group: dealt over its members.
std::size_t CollectiveLoads::headOf(const std::vector<NodeIndex> &group, int channel, int channels)
{
    return std::size_t(channel) * group.size() / std::size_t(channels);
}

/// Of the ring inside a group, all edges but the one that would close it, which is another one for every channel.
bool CollectiveLoads::addChains(ResourceLoads &loads, int channels, bool isReversed)
{
    for (std::size_t k = 0; k < ownGroups(); ++k) {
        const std::vector<NodeIndex> &group = m_groups[k];
        if (isIsland(group))
            continue;
        std::vector<double> amount(group.size(), 1.0); // of the edge that leads to a member
        for (int channel = 0; channel < channels; ++channel)
            amount[headOf(group, channel, channels)] -= 1.0 / double(channels);
        for (std::size_t i = 0; group.size() > 1 && i < group.size(); ++i) {
            const std::size_t next = (i + 1) % group.size();
            constexpr double nothingLeft = 1e-9;
            if (amount[next] < nothingLeft)
                continue;
            const NodeIndex from = group[isReversed ? next : i];
            const NodeIndex to = group[isReversed ? i : next];
            if (m_stop.stop_requested() || !m_traffic.addFlow(from, to, loads, amount[next]))
                return false;
        }
    }
    return true;
}

/// Groups of different sizes: as many rings as the smallest has members, each entering and leaving every group by others of its GPUs.
std::optional<PatternLoad> CollectiveLoads::unequalRings(int channels)
{
    if (m_unequal.empty()) {
        ResourceLoads loads(m_traffic.resourceCount(), 0.0);
        if (!addChains(loads, channels, false))
            return std::nullopt;
        for (std::size_t k = 0; k < ownGroups(); ++k) {
            const std::vector<NodeIndex> &group = m_groups[k];
            const std::vector<NodeIndex> &next = m_groups[(k + 1) % m_groups.size()];
            for (int channel = 0; channel < channels; ++channel) {
                const std::size_t last =
                    (headOf(group, channel, channels) + group.size() - 1) % group.size();
                if (!addEdge(group[last], next[headOf(next, channel, channels)], loads,
                             1.0 / double(channels)))
                    return std::nullopt;
            }
        }
        m_unequal = std::move(loads);
    }
    PatternLoad pattern = patternOf(m_traffic, m_unequal, method());
    addIslands(pattern, 1.0);
    return pattern;
}

bool CollectiveLoads::addTrees(ResourceLoads &loads, int channels)
{
    const DoubleTree trees = doubleBinaryTree(int(m_groups.size()));
    const double half = 0.5 / double(channels);
    for (const TreeParents *parents : {&trees.first, &trees.second})
        for (std::size_t k = 0; k < m_groups.size(); ++k) {
            if ((*parents)[k] < 0)
                continue;
            const auto above = std::size_t((*parents)[k]);
            for (int i = 0; i < channels; ++i) {
                const NodeIndex low = m_groups[k][headOf(m_groups[k], i, channels)];
                const NodeIndex high = m_groups[above][headOf(m_groups[above], i, channels)];
                if (m_stop.stop_requested() || !m_traffic.addFlow(low, high, loads, half)
                    || !m_traffic.addFlow(high, low, loads, half))
                    return false;
            }
        }
    return true;
}

std::optional<PatternLoad> CollectiveLoads::doubleTree()
{
    const std::optional<int> size = groupSize();
    const int channels = size ? *size : fewestMembers();
    ResourceLoads loads(m_traffic.resourceCount(), 0.0);
    if (!addChains(loads, channels, false) || !addChains(loads, channels, true)
        || !addTrees(loads, channels))
        return std::nullopt;
    PatternLoad pattern = patternOf(m_traffic, loads, method());
    // What is passed up is passed down as well, over the other direction of the same links.
    addIslands(pattern, 2.0 * (size ? 1.0 - 1.0 / double(*size) : 1.0));
    return pattern;
}

/// All of them, since a reduce-scatter to all peers, or the rings of a library together, use each.
void CollectiveLoads::addIslands(PatternLoad &pattern, double amount) const
{
    for (const std::vector<NodeIndex> &group : m_groups)
        for (const NodeIndex gpu : group)
            if (group.size() > 1 && isIsland(group))
                addOwnLinks(m_traffic, gpu, amount, pattern, [](NodeIndex) { return true; });
}

std::optional<PatternLoad> CollectiveLoads::inside()
{
    if (!routeInside())
        return std::nullopt;
    PatternLoad pattern = patternOf(m_traffic, m_insideHosts, method());
    addIslands(pattern, 1.0);
    return pattern;
}

std::optional<PatternLoad> CollectiveLoads::rails()
{
    if (!routeRails())
        return std::nullopt;
    return patternOf(m_traffic, m_rails, method());
}

void slowIslands(const TrafficModel &traffic, PatternLoad &pattern)
{
    const double obtained = constant(QStringLiteral("alltoall.eta.fabric")).value;
    for (std::uint32_t c = 0; c < pattern.perClass.size(); ++c) {
        const TrafficModel::ResourceClass &links = traffic.classes()[c];
        if (links.kind != LinkKind::Fabric)
            continue;
        const double slower =
            collectiveShare(traffic.farm().classes()[links.drawn.front()]) / obtained;
        pattern.perClass[c] *= slower;
        for (const std::uint32_t drawn : links.drawn)
            pattern.perDrawn[drawn] *= slower;
    }
}

std::optional<PatternLoad> CollectiveLoads::allToAll()
{
    ResourceLoads loads(m_traffic.resourceCount(), 0.0);
    QString how = method();
    if (!m_traffic.addAllToAll(loads, how, m_stop))
        return std::nullopt;
    slowFanIn(loads);
    PatternLoad pattern = patternOf(m_traffic, loads, how);
    slowIslands(m_traffic, pattern);
    return pattern;
}

/// Three or more senders at once through one PCIe switch: each receiver obtains less than its link carries.
void CollectiveLoads::slowFanIn(ResourceLoads &loads) const
{
    constexpr int fewestGpus = 4;
    const FarmGraph &graph = m_traffic.farm();
    const Adjacency &adjacency = m_traffic.adjacency();
    const double less = constant(QStringLiteral("alltoall.eta.pcie_fan_in")).value
                        / constant(QStringLiteral("collective.eta.pcie")).value;
    const auto isGpuSlot = [&](const Adjacency::Neighbour &neighbour) {
        return graph.graph().isEndpoint[neighbour.node]
               && graph.info(neighbour.link).kind == LinkKind::Pcie;
    };
    for (NodeIndex node = 0; node < graph.graph().isEndpoint.size(); ++node) {
        if (graph.graph().isEndpoint[node] || m_traffic.isHostBridge(node)
            || std::count_if(adjacency.begin(node), adjacency.end(node), isGpuSlot) < fewestGpus)
            continue;
        for (const Adjacency::Neighbour *n = adjacency.begin(node); n != adjacency.end(node); ++n)
            if (isGpuSlot(*n))
                loads[leaving(graph.graph(), node, n->link)] /= less;
    }
}

/// Every GPU to those of the same place in the other groups, and to the others of its own group.
bool CollectiveLoads::addGroupPairs(ResourceLoads &loads, double acrossAmount, double insideAmount)
{
    for (const std::vector<NodeIndex> &group : m_groups)
        for (std::size_t i = 0; i < group.size(); ++i) {
            for (const std::vector<NodeIndex> &other : m_groups)
                if (&other != &group
                    && (m_stop.stop_requested()
                        || !m_traffic.addFlow(group[i], other[i], loads, acrossAmount)))
                    return false;
            for (const NodeIndex peer : group)
                if (peer != group[i] && !m_traffic.addFlow(group[i], peer, loads, insideAmount))
                    return false;
        }
    return true;
}

std::optional<PatternLoad> CollectiveLoads::expertAllToAll(int experts, int nodeLimit)
{
    constexpr std::size_t mostPairs = 40'000;
    const std::optional<int> size = groupSize();
    const std::size_t pairs = m_traffic.gpus().size() * (m_groups.size() + m_groups.front().size());
    if (!size || *size < 2 || m_groups.size() < 2 || pairs > mostPairs)
        return std::nullopt;
    const auto groups = double(m_groups.size());
    const double reached = std::min(double(nodeLimit), groups); // its own group among them
    ResourceLoads loads(m_traffic.resourceCount(), 0.0);
    if (!addGroupPairs(loads, reached / groups, double(experts) / double(*size)))
        return std::nullopt;
    PatternLoad pattern = patternOf(m_traffic, loads, method());
    slowIslands(m_traffic, pattern);
    return pattern;
}

} // namespace nongjang
