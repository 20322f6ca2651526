#include "model/study/collective_loads.h"

#include "model/study/constants.h"

#include <algorithm>
#include <cmath>

namespace nongjang {

double PatternLoad::busiest() const
{
    return perClass.empty() ? 0.0 : *std::max_element(perClass.begin(), perClass.end());
}

double PatternLoad::busiestWithout(const ClassSet &upgraded) const
{
    double busiest = 0.0;
    for (std::uint32_t c = 0; c < perClass.size(); ++c) {
        const bool isUpgraded = std::find(upgraded.begin(), upgraded.end(), c) != upgraded.end();
        busiest = std::max(busiest, isUpgraded ? perClass[c] / 2.0 : perClass[c]);
    }
    return busiest;
}

std::uint32_t PatternLoad::limitingClass() const
{
    return std::uint32_t(std::max_element(perClass.begin(), perClass.end()) - perClass.begin());
}

CollectiveLoads::CollectiveLoads(const FarmGraph &graph, const std::stop_token &stop)
    : m_graph(graph)
    , m_stop(stop)
    , m_traffic(graph)
    , m_islands(graph)
{
    for (std::size_t i = 0; i < m_traffic.gpus().size(); ++i) {
        const auto group = std::size_t(m_traffic.groups()[i]);
        if (m_groups.size() <= group)
            m_groups.resize(group + 1);
        m_groups[group].push_back(m_traffic.gpus()[i]);
    }
}

std::optional<int> CollectiveLoads::groupSize() const
{
    const std::size_t first = m_groups.front().size();
    const bool same = std::all_of(m_groups.begin(), m_groups.end(),
                                  [first](const auto &group) { return group.size() == first; });
    return same ? std::optional(int(first)) : std::nullopt;
}

PatternLoad CollectiveLoads::nothing() const
{
    return {QStringLiteral("flat"), std::vector<double>(m_traffic.classes().size(), 0.0), {}};
}

PatternLoad CollectiveLoads::patternOf(const Loads &loads, const QString &method) const
{
    PatternLoad pattern = nothing();
    pattern.method = method;
    for (std::uint32_t r = 0; r < loads.size(); ++r)
        if (loads[r] > 0.0) {
            const std::uint32_t c = m_traffic.classOf(r);
            pattern.perClass[c] = std::max(pattern.perClass[c], loads[r] / m_traffic.capacity(r));
            if (!std::isfinite(m_traffic.capacity(r))
                && std::find(pattern.unknown.begin(), pattern.unknown.end(), c)
                       == pattern.unknown.end())
                pattern.unknown.push_back(c);
        }
    return pattern;
}

bool CollectiveLoads::routeInside()
{
    if (!m_insideHosts.empty())
        return true;
    Loads loads(m_traffic.resourceCount(), 0.0);
    for (const std::vector<NodeIndex> &group : m_groups) {
        if (m_islands.of(group.front()) >= 0)
            continue; // over links of their own
        for (std::size_t i = 0; group.size() > 1 && i < group.size(); ++i)
            if (m_stop.stop_requested()
                || !m_traffic.addFlow(group[i], group[(i + 1) % group.size()], loads))
                return false;
    }
    m_insideHosts = std::move(loads);
    return true;
}

bool CollectiveLoads::routeRails()
{
    if (!m_rails.empty())
        return true;
    Loads loads(m_traffic.resourceCount(), 0.0);
    for (std::size_t k = 0; k < m_groups.size(); ++k)
        for (std::size_t i = 0; i < m_groups[k].size(); ++i)
            if (m_stop.stop_requested()
                || !m_traffic.addFlow(m_groups[k][i], m_groups[(k + 1) % m_groups.size()][i],
                                      loads))
                return false;
    m_rails = std::move(loads);
    return true;
}

std::optional<PatternLoad> CollectiveLoads::singleRing()
{
    Loads loads(m_traffic.resourceCount(), 0.0);
    const std::vector<NodeIndex> &gpus = m_traffic.gpus();
    for (std::size_t i = 0; i < gpus.size(); ++i)
        if (m_stop.stop_requested()
            || !m_traffic.addFlow(gpus[i], gpus[(i + 1) % gpus.size()], loads))
            return std::nullopt;
    return patternOf(loads, QStringLiteral("flat"));
}

std::optional<PatternLoad> CollectiveLoads::ring()
{
    if (m_groups.size() == 1)
        return inside();
    const std::optional<int> size = groupSize();
    if (!size || *size == 1)
        return singleRing();
    if (!routeInside() || !routeRails())
        return std::nullopt;
    // Of g rings each leaves a group between other two neighbours: g − 1 of g use an edge inside, one of g a rail.
    const double rail = 1.0 / double(*size);
    Loads loads(m_insideHosts.size());
    for (std::size_t r = 0; r < loads.size(); ++r)
        loads[r] = (1.0 - rail) * m_insideHosts[r] + rail * m_rails[r];
    PatternLoad pattern = patternOf(loads, QStringLiteral("flat"));
    PatternLoad islands = nothing();
    addIslands(islands);
    for (std::uint32_t c = 0; c < pattern.perClass.size(); ++c)
        pattern.perClass[c] = std::max(pattern.perClass[c], (1.0 - rail) * islands.perClass[c]);
    return pattern;
}

/// What a GPU can send over its own links at once: all of them, since a reduce-scatter to all peers, or the rings of a library
/// together, use each (1.5, 2.4).
void CollectiveLoads::addIslands(PatternLoad &pattern) const
{
    for (const std::vector<NodeIndex> &group : m_groups) {
        if (group.size() < 2 || m_islands.of(group.front()) < 0)
            continue;
        for (const NodeIndex gpu : group) {
            double total = 0.0;
            std::uint32_t widest = 0;
            for (const Adjacency::Neighbour *it = m_traffic.adjacency().begin(gpu);
                 it != m_traffic.adjacency().end(gpu); ++it)
                if (m_graph.info(it->link).kind == LinkKind::Fabric) {
                    total += m_traffic.capacity(2 * it->link);
                    widest = m_traffic.classOf(2 * it->link);
                }
            if (total > 0.0)
                pattern.perClass[widest] = std::max(pattern.perClass[widest], 1.0 / total);
        }
    }
}

std::optional<PatternLoad> CollectiveLoads::inside()
{
    if (!routeInside())
        return std::nullopt;
    PatternLoad pattern = patternOf(m_insideHosts, QStringLiteral("flat"));
    addIslands(pattern);
    return pattern;
}

std::optional<PatternLoad> CollectiveLoads::rails()
{
    if (!routeRails())
        return std::nullopt;
    return patternOf(m_rails, QStringLiteral("flat"));
}

std::optional<PatternLoad> CollectiveLoads::allToAll()
{
    Loads loads(m_traffic.resourceCount(), 0.0);
    QString method = QStringLiteral("flat");
    if (!m_traffic.addAllToAll(loads, method, m_stop))
        return std::nullopt;
    PatternLoad pattern = patternOf(loads, method);
    // Many peers at once obtain less of accelerator links than a ring does.
    const double less = constant(QStringLiteral("alltoall.eta.fabric")).value
                        / constant(QStringLiteral("collective.eta.fabric")).value;
    for (std::uint32_t c = 0; c < pattern.perClass.size(); ++c)
        if (m_traffic.classes()[c].kind == LinkKind::Fabric)
            pattern.perClass[c] /= less;
    return pattern;
}

} // namespace nongjang
