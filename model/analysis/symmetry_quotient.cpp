#include "model/analysis/symmetry_quotient.h"

#include "model/analysis/symmetry_flat.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace nongjang {

namespace {

constexpr double hopsTolerance = 1e-9;
constexpr std::size_t mostTrials = 64;

/// Shapes whose nodes were looked at and found alike, the latest ones. What is found depends on the shape alone, so designs that
/// differ in speeds only need not be looked at again. By thread: nothing is waited for, and no result depends on it.
class ProvenShapes
{
public:
    [[nodiscard]] bool contains(std::uint64_t shape) const
    {
        return shape != 0 && std::ranges::find(m_shapes, shape) != m_shapes.end();
    }
    void add(std::uint64_t shape)
    {
        if (shape != 0)
            m_shapes[m_next++ % m_shapes.size()] = shape;
    }

private:
    std::array<std::uint64_t, 32> m_shapes{};
    std::size_t m_next = 0;
};

thread_local ProvenShapes provenShapes;

} // namespace

std::uint64_t shapeOf(const LinkGraph &graph, const std::vector<char> &isMember,
                      const LabelledGraph &arcs, const Partition &initial)
{
    constexpr std::size_t mostArcs = 200'000;
    if (arcs.arcs.size() > mostArcs)
        return 0;
    std::uint64_t hash = arcs.arcs.size();
    for (NodeIndex node = 0; node < initial.cellOf.size(); ++node) {
        const std::uint64_t kind =
            (graph.isEndpoint[node] ? 2U : 0U) + std::uint64_t(isMember[node]);
        hash = scatter(hash ^ (std::uint64_t(initial.cellOf[node]) << 2U) ^ kind);
        for (const LabelledGraph::Arc arc : arcs.of(node))
            hash = scatter(hash ^ (std::uint64_t(arc.head) << 32U) ^ arc.label);
    }
    return hash;
}

Quotient::Quotient(const LinkGraph &graph, const std::vector<char> &isMember,
                   const LabelledGraph &arcs, Refiner &refiner, AllToAllLoads &result,
                   std::uint64_t shape, const std::stop_token &stop)
    : m_arcs(arcs)
    , m_refiner(refiner)
    , m_result(result)
    , m_shape(shape)
    , m_isProven(provenShapes.contains(shape))
    , m_stop(stop)
    , m_base(refiner.cells())
{
    for (std::uint32_t cell = 0; cell < m_base.size(); ++cell) {
        const std::span<const NodeIndex> members = m_refiner.members(cell);
        BaseCell &base = m_base[cell];
        base.size = std::uint32_t(members.size());
        base.isTransit = !graph.isEndpoint[members.front()];
        base.isSender = isMember[members.front()] != 0;
        m_members += base.isSender ? base.size : 0;
        for (std::size_t i = 0; i < std::min(members.size(), mostTrials); ++i)
            base.trials.push_back(members[members.size() <= mostTrials || i == 0
                                              ? i
                                              : 1 + scatter(i) % (members.size() - 1)]);
    }
    makeClasses();
}

void Quotient::makeClasses()
{
    std::vector<LinkClass> &classes = m_result.classes;
    std::vector<std::uint64_t> reverseKeys;
    for (std::uint32_t cell = 0; cell < m_base.size(); ++cell)
        for (const LabelledGraph::Arc arc : m_arcs.of(m_base[cell].trials.front())) {
            const std::uint32_t head = m_refiner.cellOf(arc.head);
            const std::uint64_t capacity = m_arcs.keyOf[arc.label];
            const std::uint32_t id = m_result.classIds.add(classKey(cell, head, capacity));
            if (id == classes.size()) {
                classes.push_back({cell, head, m_arcs.capacityOf[arc.label], 0, 0, 0.0, 0.0});
                reverseKeys.push_back(classKey(head, cell, capacity));
            }
            classes[id].links += m_base[cell].size;
        }
    for (std::size_t i = 0; i < classes.size(); ++i)
        classes[i].reverse = m_result.classIds.find(reverseKeys[i]);
    m_load.assign(classes.size(), 0.0);
}

/// Cells by distance from `root`, which holds one node. Endpoints are not passed through.
void Quotient::search(std::uint32_t root)
{
    m_distance.resize(std::max<std::size_t>(m_distance.size(), m_refiner.cells()), 0);
    for (const std::uint32_t cell : m_order)
        m_distance[cell] = 0;
    m_order.assign(1, root);
    m_distance[root] = 1;
    for (std::size_t i = 0; i < m_order.size(); ++i) {
        const std::uint32_t cell = m_order[i];
        if (i > 0 && !isTransit(cell))
            continue;
        for (const LabelledGraph::Arc arc : m_arcs.of(m_refiner.members(cell).front())) {
            const std::uint32_t head = m_refiner.cellOf(arc.head);
            ++m_work;
            if (m_distance[head] == 0) {
                m_distance[head] = m_distance[cell] + 1;
                m_order.push_back(head);
            }
        }
    }
}

bool Quotient::isEven(NodeIndex node)
{
    m_heads.clear();
    for (const LabelledGraph::Arc arc : m_arcs.of(node)) {
        const std::uint32_t cell = m_refiner.cellOf(arc.head);
        m_heads.emplace_back(classKey(0, m_refiner.baseOf(cell), m_arcs.keyOf[arc.label]), cell);
    }
    std::sort(m_heads.begin(), m_heads.end());
    return std::adjacent_find(m_heads.begin(), m_heads.end(),
                              [](const auto &a, const auto &b) {
                                  return a.first == b.first && a.second != b.second;
                              })
           == m_heads.end();
}

/// Leaves the partition refined around `node`. False: links of one class at the node lead to nodes that can be told apart (or
/// stopped).
bool Quotient::look(NodeIndex node)
{
    m_refiner.reset();
    return m_refiner.singleOut(node, m_stop) && isEven(node);
}

/// From all members to the root of the search, farthest first.
void Quotient::spread()
{
    for (const std::uint32_t id : m_loaded)
        m_load[id] = 0.0;
    m_loaded.clear();
    m_amount.resize(m_distance.size());
    for (const std::uint32_t cell : m_order)
        m_amount[cell] = isSender(cell) ? 1.0 : 0.0;
    for (std::size_t i = m_order.size(); i-- > 1;) {
        const std::uint32_t cell = m_order[i];
        if (m_amount[cell] == 0.0)
            continue;
        const std::span<const LabelledGraph::Arc> arcs = m_arcs.of(m_refiner.members(cell).front());
        const auto hops = std::count_if(arcs.begin(), arcs.end(), [&](LabelledGraph::Arc arc) {
            return isNextHop(cell, m_refiner.cellOf(arc.head));
        });
        const double share = m_amount[cell] / double(hops);
        const double all = share * m_refiner.size(cell);
        for (const LabelledGraph::Arc arc : arcs) {
            const std::uint32_t head = m_refiner.cellOf(arc.head);
            if (!isNextHop(cell, head))
                continue;
            const std::uint32_t id = classOf(cell, head, arc.label);
            if (m_load[id] == 0.0)
                m_loaded.push_back(id);
            m_load[id] += all;
            if (isTransit(head))
                m_amount[head] += all / m_refiner.size(head);
        }
    }
}

/// Adds the present loads as those of `destinations` destinations like this one.
void Quotient::account(std::uint64_t destinations)
{
    for (const std::uint32_t id : m_loaded)
        m_result.classes[id].load += m_load[id] * double(destinations);
    for (std::size_t i = 1; i < m_order.size(); ++i) {
        const std::uint32_t cell = m_order[i];
        if (isSender(cell))
            countPairs(m_result, m_distance[cell] - 1, destinations * m_refiner.size(cell));
    }
}

/// The first node of a cell, and a second one to compare. False: they differ (or stopped).
bool Quotient::lookAtCell(BaseCell &base)
{
    const bool hasSecond = base.trials.size() > 1 && !m_isProven;
    if (!base.isSender && !hasSecond)
        return true; // nothing to learn
    if (!look(base.trials.front()))
        return false;
    base.signature = m_refiner.signature();
    if (base.isSender) {
        search(m_refiner.cellOf(base.trials.front()));
        spread();
        account(base.size);
    }
    return !hasSecond || looksTheSame(base, 1);
}

bool Quotient::looksTheSame(const BaseCell &base, std::size_t trial)
{
    return look(base.trials[trial]) && m_refiner.signature() == base.signature;
}

/// More nodes of the cells while they cost less than the partition did.
bool Quotient::lookFurther()
{
    constexpr std::uint64_t alwaysAffordable = 50'000; // arcs; a fraction of a millisecond
    const std::uint64_t budget = alwaysAffordable + m_arcs.arcs.size() / 16;
    for (std::size_t trial = 2; trial < mostTrials; ++trial)
        for (const BaseCell &base : m_base) {
            if (base.trials.size() <= trial)
                continue;
            if (m_work + m_refiner.work() > budget)
                return true;
            if (!looksTheSame(base, trial))
                return false;
        }
    return true;
}

bool Quotient::run()
{
    for (BaseCell &base : m_base)
        if (!lookAtCell(base))
            return false;
    if (!m_isProven && !lookFurther())
        return false;
    double sum = 0.0;
    for (LinkClass &linkClass : m_result.classes) {
        sum += linkClass.load;
        linkClass.peak = linkClass.load /= double(linkClass.links);
    }
    if (std::abs(sum - m_result.totalHops) > hopsTolerance * sum)
        return false;
    if (!m_isProven && !m_stop.stop_requested())
        provenShapes.add(m_shape);
    return true;
}

/// What every sender can send at once to nodes like the root, where the flow may meet its own reversal on every link.
double Quotient::rateThroughRoot() const
{
    double rate = std::numeric_limits<double>::infinity();
    for (const std::uint32_t id : m_loaded) {
        const LinkClass &linkClass = m_result.classes[id];
        const double both = m_load[id] + m_load[linkClass.reverse];
        rate = std::min(rate, linkClass.capacity.value.si() * double(linkClass.links) / both);
    }
    return rate;
}

double Quotient::hubRate(std::span<const std::uint32_t> mayBeHub)
{
    double best = 0.0;
    for (const BaseCell &base : m_base) {
        if (!base.isTransit || (!mayBeHub.empty() && mayBeHub[base.trials.front()] == 0))
            continue;
        m_refiner.reset();
        if (!m_refiner.singleOut(base.trials.front(), m_stop))
            return 0.0;
        search(m_refiner.cellOf(base.trials.front()));
        std::uint64_t reached = 0;
        for (const std::uint32_t cell : m_order)
            reached += isSender(cell) ? m_refiner.size(cell) : 0;
        if (reached != m_members)
            continue;
        spread();
        best = std::max(best, rateThroughRoot());
    }
    return best;
}

} // namespace nongjang
