// Groups of accelerators joined by links of their own.
#pragma once

#include "model/study/farm_graph.h"

#include <vector>

namespace nongjang {

class Islands
{
public:
    explicit Islands(const FarmGraph &graph);

    [[nodiscard]] int of(NodeIndex node) const { return m_island[node]; } ///< −1: on none
    /// Every pair by a link of its own, or all over one switch.
    [[nodiscard]] bool isComplete(NodeIndex node) const
    {
        return m_island[node] >= 0 && m_islands[std::size_t(m_island[node])].isComplete;
    }
    /// All over one switch.
    [[nodiscard]] bool isSwitched(NodeIndex node) const
    {
        return m_island[node] >= 0 && m_islands[std::size_t(m_island[node])].isSwitched;
    }
    /// The members in an order in which each is linked to the next and the last to the first, over links as wide as possible;
    /// empty when there is none, or the island is too large to try. Backtracking, at most some hundred thousand steps.
    [[nodiscard]] std::vector<NodeIndex> ringOrder(const FarmGraph &graph,
                                                   const Adjacency &adjacency, int island) const;
    [[nodiscard]] const std::vector<NodeIndex> &members(int island) const
    {
        return m_islands[std::size_t(island)].gpus;
    }

private:
    struct Island
    {
        std::vector<NodeIndex> gpus;
        bool isComplete = false;
        bool isSwitched = false;
    };
    using Neighbours = std::vector<std::vector<NodeIndex>>;
    void grow(NodeIndex start, const Neighbours &neighbours, const std::vector<bool> &isGpu);

    std::vector<int> m_island; ///< per node
    std::vector<Island> m_islands;
};

} // namespace nongjang
