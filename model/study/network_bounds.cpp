#include "model/study/network_bounds.h"

#include <algorithm>
#include <cmath>
#include <unordered_map>
#include <unordered_set>

namespace nongjang {

NetworkBounds::NetworkBounds(const NetworkContext &context, std::optional<double> exactBisection)
    : m_ranks(double(context.ranks()))
    , m_narrowest(INFINITY)
    , m_narrowestGroup(INFINITY)
    , m_bisection(exactBisection.value_or(INFINITY))
{
    const LinkGraph &graph = context.graph.graph();
    const Adjacency &adjacency = context.traffic.adjacency();
    for (const NodeIndex gpu : context.traffic.gpus()) {
        double own = 0.0;
        for (const Adjacency::Neighbour *n = adjacency.begin(gpu); n != adjacency.end(gpu); ++n)
            own += graph.links[n->link].capacity.high.si();
        m_injection += own * context.graph.copiesOf(gpu);
        m_narrowest = std::min(m_narrowest, own);
    }
    addGroups(context);
}

/// What leaves a group: the links of its GPUs that lead elsewhere than into their island, or the network cables of its host, whichever
/// is less. Both part the group from the rest.
void NetworkBounds::addGroups(const NetworkContext &context)
{
    const LinkGraph &graph = context.graph.graph();
    const TrafficModel &traffic = context.traffic;
    const Adjacency &adjacency = traffic.adjacency();
    std::unordered_map<int, double> byCards;
    std::unordered_map<int, double> members;
    std::unordered_map<NodeIndex, int> groupOfHost;
    std::unordered_set<int> sharing; // a host with another group: its cables are not theirs alone
    for (std::size_t i = 0; i < traffic.gpus().size(); ++i) {
        const NodeIndex gpu = traffic.gpus()[i];
        const int group = traffic.groups()[i];
        members[group] += 1.0;
        for (const Adjacency::Neighbour *n = adjacency.begin(gpu); n != adjacency.end(gpu); ++n)
            if (context.graph.info(n->link).kind != LinkKind::Fabric)
                byCards[group] += graph.links[n->link].capacity.high.si();
        const NodeIndex host = context.graph.device(traffic.rootOf(gpu)).first;
        const auto it = groupOfHost.emplace(host, group).first;
        if (it->second != group)
            sharing.insert({it->second, group});
    }
    const double copies = context.graph.copiesOf(traffic.gpus().front());
    m_groups = double(members.size()) * copies;
    if (members.size() < 2)
        return;
    std::unordered_map<int, double> byCables;
    std::vector<NodeIndex> queue;
    std::vector<char> isSeen(graph.isEndpoint.size(), 0);
    for (const auto &[host, owner] : groupOfHost) {
        if (sharing.contains(owner))
            continue;
        double cables = 0.0;
        queue.assign(1, host);
        isSeen[host] = 1;
        // GPUs may have network ports of their own; what lies behind them belongs to others.
        for (std::size_t q = 0; q < queue.size(); ++q)
            for (const Adjacency::Neighbour *n = adjacency.begin(queue[q]);
                 n != adjacency.end(queue[q]); ++n) {
                if (context.graph.info(n->link).kind == LinkKind::Network)
                    cables += graph.links[n->link].capacity.high.si();
                else if (!isSeen[n->node] && (q == 0 || !graph.isEndpoint[queue[q]])) {
                    isSeen[n->node] = 1;
                    queue.push_back(n->node);
                }
            }
        byCables[owner] += cables;
    }
    for (const auto &[group, size] : members) {
        const auto cables = byCables.find(group);
        const double own =
            cables == byCables.end() ? byCards[group] : std::min(byCards[group], cables->second);
        if (!(own > 0.0))
            continue;
        m_groupSum += own * copies;
        m_narrowestGroup = std::min(m_narrowestGroup, own);
        m_groupForeign = std::max(m_groupForeign, (1.0 - size / m_ranks) / own);
        m_groupShare = std::max(m_groupShare, size * (m_ranks - size) / own);
    }
}

std::optional<double> NetworkBounds::secondsPerByte(const QString &key) const
{
    const double n = m_ranks;
    const auto known = [](double bound) {
        return bound > 0.0 && std::isfinite(bound) ? std::optional(bound) : std::nullopt;
    };
    const double over = m_groups > 1.0 ? 1.0 / m_narrowestGroup : 0.0;
    if (key == u"ring_allreduce" || key == u"tree_allreduce" || key == u"hierarchical_allreduce") {
        const double islands =
            m_groups > 1.0 && m_groupSum > 0.0 ? 2.0 * (m_groups - 1.0) / m_groupSum : 0.0;
        return known(std::max(
            {2.0 * (n - 1.0) / m_injection, 1.0 / m_narrowest, over, islands, 1.0 / m_bisection}));
    }
    if (key == u"in_network_allreduce" || key == u"host_allreduce" || key == u"broadcast")
        return known(std::max({1.0 / m_narrowest, over, 1.0 / m_bisection}));
    if (key == u"reduce_scatter"
        || key == u"all_gather") // all but its own share goes out or comes in
        return known(std::max((n - 1.0) / n / m_narrowest, m_groupForeign));
    if (key == u"all_to_all" || key == u"token_all_to_all")
        return known(std::max({(n - 1.0) / n / m_narrowest, m_groupShare / n,
                               std::floor(n / 2.0) * std::ceil(n / 2.0) / n / m_bisection}));
    return std::nullopt;
}

} // namespace nongjang
