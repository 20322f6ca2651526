#include "model/study/islands.h"

#include <algorithm>

namespace nongjang {

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
    island.isComplete = isMesh || switches == 1;
    m_islands.push_back(std::move(island));
}

} // namespace nongjang
