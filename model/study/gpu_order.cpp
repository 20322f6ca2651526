#include "model/study/gpu_order.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace nongjang {

namespace {

constexpr std::uint32_t unset = std::numeric_limits<std::uint32_t>::max();

/// Clusters of GPUs that keep an order: joining two puts one list behind the other.
class OrderedClusters
{
public:
    explicit OrderedClusters(const std::vector<bool> &isGpu)
        : m_parent(isGpu.size())
        , m_head(isGpu.size(), unset)
        , m_tail(isGpu.size(), unset)
        , m_next(isGpu.size(), unset)
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
        if (m_head[b] == unset)
            return;
        m_next[m_tail[a]] = m_head[b];
        m_tail[a] = m_tail[b];
    }
    [[nodiscard]] std::vector<NodeIndex> order()
    {
        std::vector<NodeIndex> result;
        for (NodeIndex node = 0; node < m_parent.size(); ++node)
            if (find(node) == node)
                for (NodeIndex gpu = m_head[node]; gpu != unset; gpu = m_next[gpu])
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

/// GPUs of an incomplete mesh (a cube mesh) follow its links, or the ring would leave them for PCIe.
void followMeshes(const FarmGraph &farm, const Adjacency &adjacency, const Islands &islands,
                  std::vector<NodeIndex> &gpus)
{
    for (std::size_t first = 0; first < gpus.size();) {
        const int island = islands.of(gpus[first]);
        std::size_t end = first + 1;
        while (end < gpus.size() && island >= 0 && islands.of(gpus[end]) == island)
            ++end;
        if (island >= 0 && !islands.isComplete(gpus[first])
            && end - first == islands.members(island).size()) {
            const std::vector<NodeIndex> order = islands.ringOrder(farm, adjacency, island);
            std::copy(order.begin(), order.end(), gpus.begin() + std::ptrdiff_t(first));
        }
        first = end;
    }
}

} // namespace

std::vector<std::uint32_t> endpointDistances(const LinkGraph &graph, const Adjacency &adjacency)
{
    std::vector<std::uint32_t> tier(graph.isEndpoint.size(), unset);
    std::vector<NodeIndex> queue;
    for (NodeIndex node = 0; node < tier.size(); ++node)
        if (graph.isEndpoint[node]) {
            tier[node] = 0;
            queue.push_back(node);
        }
    for (std::size_t q = 0; q < queue.size(); ++q)
        for (const Adjacency::Neighbour *n = adjacency.begin(queue[q]);
             n != adjacency.end(queue[q]); ++n)
            if (tier[n->node] == unset) {
                tier[n->node] = tier[queue[q]] + 1;
                queue.push_back(n->node);
            }
    return tier;
}

std::vector<NodeIndex> hierarchicalOrder(const FarmGraph &farm, const Adjacency &adjacency,
                                         std::span<const double> capacity, const Islands &islands)
{
    const LinkGraph &graph = farm.graph();
    const std::vector<std::uint32_t> tier = endpointDistances(graph, adjacency);
    std::vector<LinkIndex> order(graph.links.size());
    std::iota(order.begin(), order.end(), 0U);
    const auto key = [&](LinkIndex i) {
        return tier[graph.links[i].a] == unset ? unset
                                               : tier[graph.links[i].a] + tier[graph.links[i].b];
    };
    std::stable_sort(order.begin(), order.end(), [&](LinkIndex a, LinkIndex b) {
        const std::uint32_t one = key(a);
        const std::uint32_t other = key(b);
        return one != other ? one < other : capacity[2 * a] > capacity[2 * b];
    });
    OrderedClusters clusters(graph.isEndpoint);
    for (const LinkIndex i : order)
        clusters.join(graph.links[i].a, graph.links[i].b);
    std::vector<NodeIndex> gpus = clusters.order();
    followMeshes(farm, adjacency, islands, gpus);
    return gpus;
}

} // namespace nongjang
