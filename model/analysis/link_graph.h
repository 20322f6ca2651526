// The device graph: nodes and full-duplex links with a capacity per direction, and the ways through it. Pure.
#pragma once

#include "model/base/quantity.h"

#include <cstdint>
#include <optional>
#include <stop_token>
#include <vector>

namespace nongjang {

using NodeIndex = std::uint32_t;
using LinkIndex = std::uint32_t;
/// One direction of one link: 2 · link from a to b, 2 · link + 1 from b to a.
using DirectedLink = std::uint32_t;

struct Link
{
    NodeIndex a = 0;
    NodeIndex b = 0;
    Ranged<Bandwidth> capacity; ///< per direction
};

struct LinkGraph
{
    std::vector<bool>
        isEndpoint; ///< per node: traffic starts and ends here and never passes through (a GPU)
    std::vector<Link> links;
};

/// The direction of a link that leaves one of its ends.
[[nodiscard]] inline DirectedLink leaving(const LinkGraph &graph, NodeIndex end, LinkIndex link)
{
    return 2 * link + (graph.links[link].a == end ? 0U : 1U);
}

/// Neighbours of every node, for many searches on one graph.
class Adjacency
{
public:
    explicit Adjacency(const LinkGraph &graph);
    struct Neighbour
    {
        NodeIndex node;
        LinkIndex link;
    };
    [[nodiscard]] const Neighbour *begin(NodeIndex node) const
    {
        return m_neighbours.data() + m_first[node];
    }
    [[nodiscard]] const Neighbour *end(NodeIndex node) const
    {
        return m_neighbours.data() + m_first[node + 1];
    }

private:
    std::vector<std::uint32_t> m_first;
    std::vector<Neighbour> m_neighbours;
};

/// The way with the fewest links, among those the one whose narrowest link is widest (infinite, for unknown, counts as narrowest). Endpoints are not passed through.
/// Empty: there is none.
[[nodiscard]] std::vector<LinkIndex> shortestWidestPath(const LinkGraph &graph,
                                                        const Adjacency &adjacency, NodeIndex from,
                                                        NodeIndex to);

enum class LinkUse : std::uint8_t { Ignored, Tree, Joined };
struct WorstPair
{
    NodeIndex from = 0;
    NodeIndex to = 0;
    bool connected = true; ///< false: `from` and `to` cannot reach each other
};
/// Two endpoints between which no way is wider than between any other two (the last joint of a maximum spanning tree over the links
/// of use Tree), or two that cannot reach each other at all. Links of use Joined count as already joined: pairs they cover are not
/// looked at. Nothing with fewer than two separate endpoints. `use` per link.
[[nodiscard]] std::optional<WorstPair> worstPair(const LinkGraph &graph,
                                                 const std::vector<LinkUse> &use,
                                                 const std::stop_token &stop = {});

} // namespace nongjang
