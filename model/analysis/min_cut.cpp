#include "model/analysis/min_cut.h"

#include "model/analysis/symmetry.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <limits>
#include <numeric>
#include <optional>

namespace nongjang {

namespace {

constexpr double unbounded = std::numeric_limits<double>::infinity();

bool isTimeToStop(std::size_t index, const std::stop_token &stop)
{
    constexpr std::size_t interval = std::size_t(1) << 16U; // below a millisecond
    return index % interval == 0 && stop.stop_requested();
}

/// A largest flow on the nodes that can be passed through. Links to terminals are sums per node, not arcs, so that thousands of
/// endpoints cost nothing. Keeps its arrays: the halves of one graph are tried by thousands.
class CutSolver
{
public:
    CutSolver(const LinkGraph &graph, const std::stop_token &stop); ///< of no use when stopped
    /// False: cancelled. Afterwards `isSourceSide` tells the sides apart.
    bool run(const std::vector<std::uint8_t> &side, const std::stop_token &stop);
    /// The links between the sides and their sum, after run().
    [[nodiscard]] CutResult cut(const std::vector<std::uint8_t> &side) const;

private:
    struct Arc
    {
        NodeIndex head;
        std::uint32_t
            residual; ///< index of its residual; that of the opposite arc is `residual ^ 1`
    };

    bool prepare(const std::vector<std::uint8_t> &side, const std::stop_token &stop);
    bool levels(const std::stop_token &stop);
    void inject();
    void forward(const std::stop_token &stop);
    bool backward();
    void discharge(NodeIndex node);
    void giveBack(NodeIndex node);
    [[nodiscard]] bool isSourceSide(NodeIndex node, const std::vector<std::uint8_t> &side) const
    {
        return side[node] != 0 ? side[node] == 1 : m_level[node] == 0;
    }
    [[nodiscard]] double finite(double capacity) const { return std::min(capacity, m_huge); }

    const LinkGraph &m_graph;
    double m_huge = 1.0; ///< stands for infinity: more than all finite links together
    double m_tiny = 0.0;
    std::vector<std::uint32_t> m_first;
    std::vector<Arc> m_arcs;
    std::vector<LinkIndex> m_through; ///< links between non-endpoints; residuals 2i and 2i + 1
    std::vector<LinkIndex> m_ends;    ///< links with an endpoint at one end
    std::vector<double> m_residual;
    std::vector<double> m_flow;   ///< of the phase, beside m_residual
    std::vector<double> m_supply; ///< per node: what the source could still send in
    std::vector<double> m_demand; ///< per node: what the sink could still take
    std::vector<double> m_taken;  ///< per node: from the source, in the phase
    std::vector<double> m_excess;
    std::vector<std::uint32_t> m_level; ///< links to the sink + 1; 0: cannot reach it
    std::vector<char> m_blocked;
    std::vector<NodeIndex> m_order; ///< by level
};

CutSolver::CutSolver(const LinkGraph &graph, const std::stop_token &stop)
    : m_graph(graph)
    , m_first(graph.isEndpoint.size() + 1, 0)
{
    const std::vector<char> isEndpoint(graph.isEndpoint.begin(), graph.isEndpoint.end());
    double widest = 0.0;
    m_through.reserve(graph.links.size());
    for (LinkIndex i = 0; i < graph.links.size(); ++i) {
        const Link &link = graph.links[i];
        if (isTimeToStop(i, stop))
            return;
        if (const double capacity = link.capacity.value.si(); capacity < unbounded) {
            m_huge += capacity;
            widest = std::max(widest, capacity);
        }
        if (isEndpoint[link.a] || isEndpoint[link.b]) {
            m_ends.push_back(i);
            continue;
        }
        m_through.push_back(i);
        ++m_first[link.a + 1];
        ++m_first[link.b + 1];
    }
    m_tiny = widest * 1e-12;
    std::partial_sum(m_first.begin(), m_first.end(), m_first.begin());
    m_arcs.resize(m_through.size() * 2);
    std::vector<std::uint32_t> next(m_first.begin(), m_first.end() - 1);
    for (std::uint32_t i = 0; i < m_through.size(); ++i) {
        const Link &link = graph.links[m_through[i]];
        if (isTimeToStop(i, stop))
            return;
        m_arcs[next[link.a]++] = {link.b, 2 * i};
        m_arcs[next[link.b]++] = {link.a, 2 * i + 1};
    }
}

/// False: stopped.
bool CutSolver::prepare(const std::vector<std::uint8_t> &side, const std::stop_token &stop)
{
    const std::size_t nodes = m_graph.isEndpoint.size();
    m_residual.resize(m_arcs.size());
    for (std::size_t i = 0; i < m_through.size(); ++i) {
        if (isTimeToStop(i, stop))
            return false;
        m_residual[2 * i] = m_residual[2 * i + 1] =
            finite(m_graph.links[m_through[i]].capacity.value.si());
    }
    m_supply.assign(nodes, 0.0);
    m_demand.assign(nodes, 0.0);
    m_taken.assign(nodes, 0.0);
    m_excess.assign(nodes, 0.0);
    for (NodeIndex node = 0; node < nodes; ++node)
        if (side[node] != 0)
            (side[node] == 1 ? m_supply : m_demand)[node] = m_huge;
    for (const LinkIndex i : m_ends) {
        if (isTimeToStop(i, stop))
            return false;
        const Link &link = m_graph.links[i];
        for (const auto &[end, node] : {std::pair{link.a, link.b}, std::pair{link.b, link.a}})
            if (m_graph.isEndpoint[end] && side[end] != 0)
                (side[end] == 1 ? m_supply : m_demand)[node] += finite(link.capacity.value.si());
    }
    // From the source to a node and on to the sink: two hops that need no search.
    for (NodeIndex node = 0; node < nodes; ++node) {
        const double direct = std::min(m_supply[node], m_demand[node]);
        m_supply[node] -= direct;
        m_demand[node] -= direct;
    }
    return true;
}

/// Levels by distance to the sink over residual arcs. False: no source can reach it any more (or stopped).
bool CutSolver::levels(const std::stop_token &stop)
{
    m_level.assign(m_first.size() - 1, 0);
    m_order.clear();
    for (NodeIndex node = 0; node < m_level.size(); ++node)
        if (m_demand[node] > m_tiny && !m_graph.isEndpoint[node]) {
            m_level[node] = 1;
            m_order.push_back(node);
        }
    bool reached = false;
    for (std::size_t i = 0; i < m_order.size(); ++i) {
        const NodeIndex node = m_order[i];
        reached = reached || m_supply[node] > m_tiny;
        if (isTimeToStop(i, stop))
            return false;
        for (std::uint32_t e = m_first[node]; e < m_first[node + 1]; ++e) {
            const Arc arc = m_arcs[e];
            if (m_level[arc.head] == 0 && m_residual[arc.residual ^ 1U] > m_tiny) {
                m_level[arc.head] = m_level[node] + 1;
                m_order.push_back(arc.head);
            }
        }
    }
    return reached;
}

void CutSolver::inject()
{
    m_flow.assign(m_residual.size(), 0.0);
    m_blocked.assign(m_level.size(), 0);
    for (const NodeIndex node : m_order) {
        m_taken[node] = m_supply[node];
        m_excess[node] = m_supply[node];
        m_supply[node] = 0.0;
    }
}

void CutSolver::discharge(NodeIndex node)
{
    double excess = m_excess[node];
    const std::uint32_t below = m_level[node] - 1;
    if (below == 0) {
        const double sent = std::min(excess, m_demand[node]);
        m_demand[node] -= sent;
        excess -= sent;
    } else {
        for (std::uint32_t e = m_first[node]; e < m_first[node + 1] && excess > m_tiny; ++e) {
            const Arc arc = m_arcs[e];
            if (m_level[arc.head] != below || m_blocked[arc.head] != 0)
                continue;
            const double sent = std::min(excess, m_residual[arc.residual]);
            m_residual[arc.residual] -= sent;
            m_residual[arc.residual ^ 1U] += sent;
            m_flow[arc.residual] += sent;
            m_excess[arc.head] += sent;
            excess -= sent;
        }
    }
    m_excess[node] = excess;
    m_blocked[node] = excess > m_tiny ? 1 : 0;
}

/// Away from the sources, each node once: all it gets has arrived before it sends.
void CutSolver::forward(const std::stop_token &stop)
{
    for (std::size_t i = m_order.size(); i-- > 0;) {
        const NodeIndex node = m_order[i];
        if (m_excess[node] > m_tiny && m_blocked[node] == 0)
            discharge(node);
        if (isTimeToStop(i, stop))
            return;
    }
}

void CutSolver::giveBack(NodeIndex node)
{
    double excess = m_excess[node];
    const double toSource = std::min(excess, m_taken[node]);
    m_taken[node] -= toSource;
    m_supply[node] += toSource;
    excess -= toSource;
    for (std::uint32_t e = m_first[node]; e < m_first[node + 1] && excess > m_tiny; ++e) {
        const Arc arc = m_arcs[e];
        const double back = std::min(excess, m_flow[arc.residual ^ 1U]);
        if (back <= 0.0)
            continue;
        m_flow[arc.residual ^ 1U] -= back;
        m_residual[arc.residual ^ 1U] += back;
        m_residual[arc.residual] -= back;
        m_excess[arc.head] += back;
        excess -= back;
    }
    m_excess[node] = 0.0; // what is left of it is rounding
}

/// Back towards the sources, from nodes that could not send all. True: someone may send it another way.
bool CutSolver::backward()
{
    for (const NodeIndex node : m_order)
        if (m_blocked[node] != 0 && m_excess[node] > m_tiny)
            giveBack(node);
    return std::any_of(m_order.begin(), m_order.end(),
                       [this](NodeIndex node) { return m_excess[node] > m_tiny; });
}

bool CutSolver::run(const std::vector<std::uint8_t> &side, const std::stop_token &stop)
{
    if (stop.stop_requested() || !prepare(side, stop))
        return false;
    while (levels(stop)) {
        inject();
        do {
            forward(stop);
            if (stop.stop_requested())
                return false;
        } while (backward());
    }
    return !stop.stop_requested();
}

CutResult CutSolver::cut(const std::vector<std::uint8_t> &side) const
{
    CutResult result;
    double sum = 0.0;
    const auto isFree = [&](NodeIndex node) {
        return m_graph.isEndpoint[node] && side[node] == 0;
    };
    for (LinkIndex i = 0; i < m_graph.links.size(); ++i) {
        const Link &link = m_graph.links[i];
        if (isSourceSide(link.a, side) == isSourceSide(link.b, side) || isFree(link.a)
            || isFree(link.b))
            continue;
        sum += link.capacity.value.si();
        result.links.push_back(i);
    }
    if (sum == unbounded)
        result.links.clear();
    result.capacity = bytesPerSecond(sum);
    return result;
}

/// Endpoints with the same links to the same nodes: any of them can stand for any other.
std::vector<std::vector<NodeIndex>> alikeEndpoints(const LinkGraph &graph,
                                                   std::span<const NodeIndex> endpoints)
{
    using Hanging = std::vector<std::pair<NodeIndex, double>>;
    std::vector<Hanging> links(graph.isEndpoint.size());
    for (const Link &link : graph.links) {
        const double capacity = link.capacity.value.si();
        if (graph.isEndpoint[link.a])
            links[link.a].emplace_back(link.b, capacity);
        if (graph.isEndpoint[link.b])
            links[link.b].emplace_back(link.a, capacity);
    }
    std::vector<std::vector<NodeIndex>> groups;
    for (const NodeIndex endpoint : endpoints) {
        std::sort(links[endpoint].begin(), links[endpoint].end());
        const auto found = std::find_if(groups.begin(), groups.end(), [&](const auto &group) {
            return links[group.front()] == links[endpoint];
        });
        if (found != groups.end())
            found->push_back(endpoint);
        else
            groups.push_back({endpoint});
    }
    return groups;
}

/// All ways to take half of the endpoints, groups of alike ones counted only; of two complements, one suffices.
class Halves
{
public:
    Halves(std::vector<std::vector<NodeIndex>> groups, std::size_t endpoints)
        : m_groups(std::move(groups))
        , m_half(endpoints / 2)
        , m_isEven(endpoints % 2 == 0)
    {}
    /// How many ways there are, or `limit` when more.
    [[nodiscard]] std::size_t count(std::size_t limit) const
    {
        std::vector<std::size_t> ways(m_half + 1, 0);
        ways[0] = 1;
        for (const auto &group : m_groups)
            for (std::size_t sum = m_half + 1; sum-- > 0;) {
                std::size_t total = 0;
                for (std::size_t take = 0; take <= std::min(sum, group.size()); ++take)
                    total += ways[sum - take];
                ways[sum] = std::min(total, limit);
            }
        return ways[m_half];
    }
    template<class Visit>
    void each(std::vector<std::uint8_t> &side, const Visit &visit)
    {
        choose(0, m_half, side, visit);
    }

private:
    template<class Visit>
    void choose(std::size_t group, std::size_t left, std::vector<std::uint8_t> &side,
                const Visit &visit)
    {
        if (group == m_groups.size()) {
            if (left == 0)
                visit();
            return;
        }
        const std::vector<NodeIndex> &members = m_groups[group];
        const bool hasComplement = group == 0 && m_isEven;
        for (std::size_t take = hasComplement ? (members.size() + 1) / 2 : 0;
             take <= std::min(left, members.size()); ++take) {
            for (std::size_t i = 0; i < members.size(); ++i)
                side[members[i]] = i < take ? 1 : 2;
            choose(group + 1, left - take, side, visit);
        }
    }

    std::vector<std::vector<NodeIndex>> m_groups;
    std::size_t m_half;
    bool m_isEven;
};

constexpr std::size_t mostExactEndpoints = 16;
constexpr std::size_t mostExactHalves = std::size_t(1) << 14U;

void adopt(BisectionResult &result, CutResult &&cut, const std::vector<std::uint8_t> &side,
           std::span<const NodeIndex> endpoints)
{
    result.capacity = cut.capacity;
    result.links = std::move(cut.links);
    result.half.clear();
    for (const NodeIndex endpoint : endpoints)
        if (side[endpoint] == side[endpoints.front()])
            result.half.push_back(endpoint);
}

} // namespace

CutResult minCut(const LinkGraph &graph, const std::vector<std::uint8_t> &side,
                 const std::stop_token &stop)
{
    CutSolver solver(graph, stop);
    if (solver.run(side, stop))
        return solver.cut(side);
    CutResult cancelled;
    cancelled.isCancelled = true;
    return cancelled;
}

namespace {

/// False: too many ways to halve them (result untouched).
bool bisectExactly(CutSolver &solver, const LinkGraph &graph, std::span<const NodeIndex> endpoints,
                   BisectionResult &result, const std::stop_token &stop)
{
    Halves halves(alikeEndpoints(graph, endpoints), endpoints.size());
    if (halves.count(mostExactHalves + 1) > mostExactHalves)
        return false;
    std::vector<std::uint8_t> side(graph.isEndpoint.size(), 0);
    bool isFirst = true;
    halves.each(side, [&] {
        result.isCancelled = result.isCancelled || !solver.run(side, stop);
        if (result.isCancelled)
            return;
        if (CutResult cut = solver.cut(side); isFirst || cut.capacity < result.capacity)
            adopt(result, std::move(cut), side, endpoints);
        isFirst = false;
    });
    result.kind = BisectionKind::Exact;
    return true;
}

/// Whether no other halves have a narrower cut than `capacity`.
bool isNarrowest(const LinkGraph &graph, std::span<const NodeIndex> endpoints, Bandwidth capacity,
                 const std::stop_token &stop)
{
    constexpr double rounding = 1e-9;
    if (capacity == Bandwidth{})
        return true;
    const std::size_t half = endpoints.size() / 2;
    return hubRate(graph, endpoints, stop) * double(half) >= capacity * (1.0 - rounding);
}

} // namespace

BisectionResult bisection(const LinkGraph &graph, std::span<const NodeIndex> orderedEndpoints,
                          const std::stop_token &stop)
{
    const std::size_t count = orderedEndpoints.size();
    BisectionResult result;
    if (count < 2) {
        result.kind = BisectionKind::Exact;
        return result;
    }
    CutSolver solver(graph, stop);
    if (count <= mostExactEndpoints && bisectExactly(solver, graph, orderedEndpoints, result, stop))
        return result;
    std::vector<std::uint8_t> side(graph.isEndpoint.size(), 0);
    bool isFound = false;
    for (std::size_t half = count / 2; half <= (count + 1) / 2; ++half) { // of an odd number both
        for (std::size_t i = 0; i < count; ++i)
            side[orderedEndpoints[i]] = i < half ? 1 : 2;
        if (!solver.run(side, stop))
            continue;
        CutResult cut = solver.cut(side);
        if (!isFound || cut.capacity < result.capacity)
            adopt(result, std::move(cut), side, orderedEndpoints);
        isFound = true;
    }
    if (isFound && isNarrowest(graph, orderedEndpoints, result.capacity, stop))
        result.kind = BisectionKind::Exact;
    result.isCancelled = stop.stop_requested();
    return result;
}

BisectionResult bisectionOfCopies(const CopiedGraph &network,
                                  std::span<const NodeIndex> orderedEndpoints,
                                  const std::stop_token &stop)
{
    constexpr double rounding = 1e-9;
    LinkGraph scaled = network.graph;
    for (LinkIndex link = 0; link < scaled.links.size(); ++link)
        scaled.links[link].capacity = network.copies[link] > 0.0
                                          ? scaled.links[link].capacity * network.copies[link]
                                          : Ranged<Bandwidth>{}; // also of an unlimited one
    const std::size_t count = orderedEndpoints.size();
    std::vector<std::uint8_t> side(scaled.isEndpoint.size(), 0);
    BisectionResult result;
    bool isFound = false;
    for (std::size_t half = count / 2; half <= (count + 1) / 2; ++half) { // of an odd number both
        for (std::size_t i = 0; i < count; ++i)
            side[orderedEndpoints[i]] = i < half ? 1 : 2;
        CutResult cut = minCut(scaled, side, stop);
        if (cut.isCancelled)
            break;
        if (!isFound || cut.capacity < result.capacity)
            adopt(result, std::move(cut), side, orderedEndpoints);
        isFound = true;
    }
    if (isFound) {
        for (LinkIndex link = 0; link < scaled.links.size(); ++link)
            scaled.links[link].capacity =
                network.graph.links[link].capacity * (1.0 / network.crowding[link]);
        const Bandwidth proven = hubRate(scaled, orderedEndpoints, stop, network.isUncopied)
                                 * std::floor(network.endpoints / 2.0);
        if (result.capacity == Bandwidth{} || proven >= result.capacity * (1.0 - rounding))
            result.kind = BisectionKind::Exact;
    }
    result.isCancelled = stop.stop_requested();
    return result;
}

} // namespace nongjang
