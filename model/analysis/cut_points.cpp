#include "model/analysis/cut_points.h"

#include <algorithm>
#include <limits>

namespace nongjang {

namespace {

constexpr std::uint32_t none = std::numeric_limits<std::uint32_t>::max();

class CutSearch
{
public:
    using Edges = std::span<const std::pair<std::uint32_t, std::uint32_t>>;

    CutSearch(Edges edges, const std::vector<bool> &isTerminal)
        : m_edges(edges)
        , m_isTerminal(isTerminal)
        , m_found(isTerminal.size(), none)
        , m_low(isTerminal.size(), none)
        , m_below(isTerminal.size(), 0)
        , m_next(isTerminal.size() + 1, 0)
        , m_at(2 * edges.size())
        , m_result{std::vector<bool>(isTerminal.size(), false),
                   std::vector<bool>(edges.size(), false)}
    {
        for (const auto &[a, b] : edges) {
            ++m_next[a + 1];
            ++m_next[b + 1];
        }
        for (std::size_t i = 1; i < m_next.size(); ++i)
            m_next[i] += m_next[i - 1];
        m_first = m_next;
        for (std::uint32_t e = 0; e < edges.size(); ++e) {
            m_at[m_next[edges[e].first]++] = e;
            m_at[m_next[edges[e].second]++] = e;
        }
        m_next = m_first;
    }

    CutPoints run()
    {
        for (std::uint32_t node = 0; node < m_isTerminal.size(); ++node)
            if (m_found[node] == none)
                searchFrom(node);
        return std::move(m_result);
    }

private:
    struct Step
    {
        std::uint32_t node;
        std::uint32_t edge; ///< it was reached by
    };

    void enter(std::uint32_t node, std::uint32_t edge)
    {
        m_found[node] = m_low[node] = m_count++;
        m_below[node] = m_isTerminal[node] ? 1 : 0;
        m_path.push_back({node, edge});
        m_order.push_back({node, edge});
    }

    void searchFrom(std::uint32_t root)
    {
        m_order.clear();
        enter(root, none);
        while (!m_path.empty()) {
            const auto [node, edge] = m_path.back();
            if (m_next[node] == m_first[node + 1]) {
                m_path.pop_back();
                if (!m_path.empty())
                    leave(node, m_path.back().node);
                continue;
            }
            const std::uint32_t out = m_at[m_next[node]++];
            if (out == edge)
                continue;
            const std::uint32_t other =
                m_edges[out].first == node ? m_edges[out].second : m_edges[out].first;
            if (m_found[other] == none)
                enter(other, out);
            else
                m_low[node] = std::min(m_low[node], m_found[other]);
        }
        judge(root);
    }

    void leave(std::uint32_t node, std::uint32_t parent)
    {
        m_low[parent] = std::min(m_low[parent], m_low[node]);
        m_below[parent] += m_below[node];
    }

    /// Once all counts of the piece are known. What lies below a node, and is joined to the rest by nothing else, loses it.
    void judge(std::uint32_t root)
    {
        const std::uint32_t all = m_below[root];
        for (const auto &[node, edge] : m_order) {
            if (edge == none)
                continue;
            const std::uint32_t parent =
                m_edges[edge].first == node ? m_edges[edge].second : m_edges[edge].first;
            const std::uint32_t below = m_below[node];
            const std::uint32_t own = m_isTerminal[parent] ? 1 : 0;
            if (m_low[node] > m_found[parent] && below > 0 && below < all)
                m_result.edges[edge] = true;
            if (m_low[node] >= m_found[parent] && below > 0 && below < all - own)
                m_result.nodes[parent] = true;
        }
    }

    Edges m_edges;
    const std::vector<bool> &m_isTerminal;
    std::vector<std::uint32_t> m_found; ///< number in the order of the search
    std::vector<std::uint32_t> m_low;   ///< smallest number that is reached from below
    std::vector<std::uint32_t> m_below; ///< terminals in it and below
    std::vector<std::uint32_t> m_next;
    std::vector<std::uint32_t> m_first;
    std::vector<std::uint32_t> m_at; ///< edges by node
    std::vector<Step> m_path, m_order;
    std::uint32_t m_count = 0;
    CutPoints m_result;
};

} // namespace

CutPoints findCutPoints(std::span<const std::pair<std::uint32_t, std::uint32_t>> edges,
                        const std::vector<bool> &isTerminal)
{
    return CutSearch(edges, isTerminal).run();
}

} // namespace nongjang
