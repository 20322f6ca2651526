#include "model/study/islands.h"

#include <algorithm>

namespace nongjang {

namespace {

/// Hamiltonian cycle over links of at least some width, by backtracking from member 0.
class RingSearch
{
public:
    explicit RingSearch(std::vector<std::vector<double>> width)
        : m_width(std::move(width))
        , m_isUsed(m_width.size(), false)
    {}
    bool find(double narrowest)
    {
        m_narrowest = narrowest;
        m_order.assign(1, 0);
        std::fill(m_isUsed.begin(), m_isUsed.end(), false);
        m_isUsed[0] = true;
        m_steps = 0;
        return extend();
    }
    [[nodiscard]] const std::vector<std::size_t> &order() const { return m_order; }

private:
    bool extend()
    {
        constexpr int maximumSteps = 200'000;
        if (m_order.size() == m_width.size())
            return m_width[m_order.back()][0] >= m_narrowest;
        for (std::size_t next = 1; next < m_width.size(); ++next) {
            if (m_isUsed[next] || m_width[m_order.back()][next] < m_narrowest
                || ++m_steps > maximumSteps)
                continue;
            m_isUsed[next] = true;
            m_order.push_back(next);
            if (extend())
                return true;
            m_order.pop_back();
            m_isUsed[next] = false;
        }
        return false;
    }

    std::vector<std::vector<double>> m_width;
    std::vector<bool> m_isUsed;
    std::vector<std::size_t> m_order;
    double m_narrowest = 0.0;
    int m_steps = 0;
};

} // namespace

std::vector<NodeIndex> Islands::ringOrder(const FarmGraph &graph, const Adjacency &adjacency,
                                          int island) const
{
    constexpr std::size_t mostMembers = 16;
    const std::vector<NodeIndex> &gpus = members(island);
    if (gpus.size() < 3 || gpus.size() > mostMembers)
        return {};
    std::vector<std::vector<double>> width(gpus.size(), std::vector<double>(gpus.size(), 0.0));
    std::vector<double> widths;
    for (std::size_t i = 0; i < gpus.size(); ++i)
        for (const Adjacency::Neighbour *n = adjacency.begin(gpus[i]); n != adjacency.end(gpus[i]);
             ++n) {
            const auto other = std::find(gpus.begin(), gpus.end(), n->node);
            if (other == gpus.end() || graph.info(n->link).kind != LinkKind::Fabric)
                continue;
            double &here = width[i][std::size_t(other - gpus.begin())];
            here += graph.graph().links[n->link].capacity.value.si();
            widths.push_back(here);
        }
    std::sort(widths.rbegin(), widths.rend());
    widths.erase(std::unique(widths.begin(), widths.end()), widths.end());
    RingSearch search(std::move(width));
    for (const double narrowest : widths)
        if (search.find(narrowest)) {
            std::vector<NodeIndex> order;
            for (const std::size_t member : search.order())
                order.push_back(gpus[member]);
            return order;
        }
    return {};
}

Islands::Islands(const FarmGraph &graph)
    : m_island(graph.graph().isEndpoint.size(), -1)
{
    const LinkGraph &links = graph.graph();
    Neighbours neighbours(links.isEndpoint.size());
    for (LinkIndex i = 0; i < links.links.size(); ++i)
        if (graph.info(i).kind == LinkKind::Fabric) {
            neighbours[links.links[i].a].push_back(links.links[i].b);
            neighbours[links.links[i].b].push_back(links.links[i].a);
        }
    for (NodeIndex node = 0; node < neighbours.size(); ++node)
        if (m_island[node] < 0 && !neighbours[node].empty())
            grow(node, neighbours, links.isEndpoint);
}

void Islands::grow(NodeIndex start, const Neighbours &neighbours, const std::vector<bool> &isGpu)
{
    const auto id = int(m_islands.size());
    std::vector<NodeIndex> all{start};
    m_island[start] = id;
    for (std::size_t i = 0; i < all.size(); ++i)
        for (const NodeIndex next : neighbours[all[i]])
            if (m_island[next] < 0) {
                m_island[next] = id;
                all.push_back(next);
            }
    Island island;
    std::copy_if(all.begin(), all.end(), std::back_inserter(island.gpus),
                 [&](NodeIndex node) { return isGpu[node]; });
    const std::size_t switches = all.size() - island.gpus.size();
    const bool isMesh =
        switches == 0 && std::all_of(island.gpus.begin(), island.gpus.end(), [&](NodeIndex node) {
            return neighbours[node].size() + 1 >= island.gpus.size();
        });
    island.isSwitched = switches == 1;
    island.isComplete = isMesh || island.isSwitched;
    m_islands.push_back(std::move(island));
}

} // namespace nongjang
