#include "model/analysis/ring_order.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace nongjang {

namespace {

constexpr std::uint32_t unplaced = 0xffffffffU;
constexpr double tolerance = 1e-9; // sums of thirds come out differently in every order

struct Score
{
    double cost = std::numeric_limits<double>::infinity(); ///< 1 / busbw
    double hops = std::numeric_limits<double>::infinity();
};

bool hasFewerHops(double hops, double than)
{
    return hops < than - tolerance * std::max(1.0, than);
}

bool isBetter(const Score &one, const Score &than)
{
    return one.cost < than.cost * (1.0 - tolerance)
           || (one.cost <= than.cost * (1.0 + tolerance) && hasFewerHops(one.hops, than.hops));
}

/// Loads of the ring on all places; work space of its caller.
Score scoreOf(std::span<const std::uint32_t> order, const RingUses &uses, std::vector<double> &load)
{
    load.assign(uses.costs().size(), 0.0);
    Score score{0.0, 0.0};
    for (std::size_t i = 0; i < order.size() && order.size() > 1; ++i) {
        const RingUses::Pair &edge = uses.pair(order[i], order[(i + 1) % order.size()]);
        score.hops += edge.hops;
        for (const RingUses::Use &use : uses.uses(edge))
            load[use.place] += use.share;
    }
    for (std::size_t place = 0; place < load.size(); ++place)
        score.cost = std::max(score.cost, load[place] * uses.costs()[place]);
    return score;
}

/// All orders, depth first. A beginning is left when no end of it can beat the best ring so far.
class ExactSearch
{
public:
    ExactSearch(const RingUses &uses, std::vector<std::uint32_t> start, Score score,
                const std::stop_token &stop);
    void run() { descend(1, {0.0, 0.0}); }
    [[nodiscard]] const std::vector<std::uint32_t> &best() const { return m_best; }

private:
    void descend(std::size_t depth, Score score);
    [[nodiscard]] bool canBeat(const Score &score, std::size_t edgesLeft) const;
    Score put(std::uint32_t from, std::uint32_t to, Score score);
    void takeBack(std::size_t changes);

    const RingUses &m_uses;
    const std::stop_token &m_stop;
    std::vector<std::uint32_t> m_best;
    Score m_bestScore;
    std::vector<std::uint32_t> m_order; ///< the ring so far, then the members left
    std::vector<double> m_load;
    std::vector<std::pair<std::uint32_t, double>> m_changes;       ///< place and load before
    double m_fewestHops = std::numeric_limits<double>::infinity(); ///< of an edge
};

ExactSearch::ExactSearch(const RingUses &uses, std::vector<std::uint32_t> start, Score score,
                         const std::stop_token &stop)
    : m_uses(uses)
    , m_stop(stop)
    , m_best(std::move(start))
    , m_bestScore(score)
    , m_order(m_best)
    , m_load(uses.costs().size(), 0.0)
{
    m_changes.reserve(m_order.size() * uses.mostUses());
    for (const std::uint32_t from : m_order)
        for (const std::uint32_t to : m_order)
            if (from != to)
                m_fewestHops = std::min(m_fewestHops, uses.pair(from, to).hops);
}

bool ExactSearch::canBeat(const Score &score, std::size_t edgesLeft) const
{
    return isBetter({score.cost, score.hops + double(edgesLeft) * m_fewestHops}, m_bestScore);
}

Score ExactSearch::put(std::uint32_t from, std::uint32_t to, Score score)
{
    const RingUses::Pair &edge = m_uses.pair(from, to);
    score.hops += edge.hops;
    for (const RingUses::Use &use : m_uses.uses(edge)) {
        double &load = m_load[use.place];
        m_changes.emplace_back(use.place, load);
        load += use.share;
        score.cost = std::max(score.cost, load * m_uses.costs()[use.place]);
    }
    return score;
}

/// To the bit: what a ring scores does not depend on what was tried before it.
void ExactSearch::takeBack(std::size_t changes)
{
    for (; m_changes.size() > changes; m_changes.pop_back())
        m_load[m_changes.back().first] = m_changes.back().second;
}

void ExactSearch::descend(std::size_t depth, Score score)
{
    const std::size_t members = m_order.size();
    const std::size_t changes = m_changes.size();
    if (depth == members) {
        const Score closed = put(m_order.back(), m_order.front(), score);
        if (isBetter(closed, m_bestScore)) {
            m_best = m_order; // of the same size: no allocation
            m_bestScore = closed;
        }
        takeBack(changes);
        return;
    }
    for (std::size_t i = depth; i < members && !m_stop.stop_requested(); ++i) {
        // The members left keep their order, so that rings are met in the order of the given one.
        std::rotate(m_order.begin() + std::ptrdiff_t(depth), m_order.begin() + std::ptrdiff_t(i),
                    m_order.begin() + std::ptrdiff_t(i) + 1);
        const Score next = put(m_order[depth - 1], m_order[depth], score);
        if (canBeat(next, members - depth))
            descend(depth + 1, next);
        takeBack(changes);
        std::rotate(m_order.begin() + std::ptrdiff_t(depth),
                    m_order.begin() + std::ptrdiff_t(depth) + 1,
                    m_order.begin() + std::ptrdiff_t(i) + 1);
    }
}

/// 2-opt and or-opt. Counts of the places at and above the present cost follow each edge that is changed, so that judging a change
/// costs what its few edges use.
class LocalSearch
{
public:
    LocalSearch(const RingUses &uses, const std::stop_token &stop);
    /// To a local optimum, or until about so many `steps` are done.
    void improve(std::vector<std::uint32_t> &order, std::uint64_t steps);

private:
    bool sweep();
    void measure();
    void put(std::uint32_t from, std::uint32_t to) { shift(from, to, 1.0); }
    void takeOut(std::uint32_t from, std::uint32_t to) { shift(from, to, -1.0); }
    void shift(std::uint32_t from, std::uint32_t to, double sign);
    [[nodiscard]] bool isImproved() const;
    struct State
    {
        std::size_t changes;
        int above;
        int atTop;
        double hops;
    };
    [[nodiscard]] State state() const { return {m_changes.size(), m_above, m_atTop, m_hops}; }
    void restore(const State &state);
    bool moveFront();
    bool isMoveBetter(std::size_t length, std::size_t after, bool reversed);
    bool reverseFront();
    [[nodiscard]] bool isOver() const { return m_steps >= m_mostSteps || m_stop.stop_requested(); }

    const RingUses &m_uses;
    const std::stop_token &m_stop;
    std::vector<std::uint32_t> m_order;
    std::vector<double> m_load;
    std::vector<std::pair<std::uint32_t, double>> m_changes; ///< place and load before
    Score m_score;                                           ///< of m_order
    double m_hops = 0.0;                                     ///< after the change being tried
    int m_above = 0;                                         ///< places that cost more than m_score
    int m_atTop = 0;                                         ///< places that cost as much, or more
    std::uint64_t m_steps = 0;
    std::uint64_t m_mostSteps = 0;
};

LocalSearch::LocalSearch(const RingUses &uses, const std::stop_token &stop)
    : m_uses(uses)
    , m_stop(stop)
{
    m_changes.reserve(std::size_t(uses.mostUses()) * (2 * std::size_t(uses.members()) + 16));
}

void LocalSearch::improve(std::vector<std::uint32_t> &order, std::uint64_t steps)
{
    m_steps = 0;
    m_mostSteps = steps;
    m_order.swap(order);
    while (sweep()) {
    }
    m_order.swap(order);
}

/// Every piece comes to the front once, by turning the ring. False: there was nothing better, or the steps are used up.
bool LocalSearch::sweep()
{
    bool isChanged = false;
    for (std::size_t i = 0; i < m_order.size(); ++i) {
        if (isOver())
            return false;
        std::rotate(m_order.begin(), m_order.begin() + 1, m_order.end());
        measure();
        isChanged |= moveFront();
        isChanged |= reverseFront();
    }
    return isChanged;
}

/// From nothing, so that rounding does not pile up.
void LocalSearch::measure()
{
    m_score = scoreOf(m_order, m_uses, m_load);
    m_hops = m_score.hops;
    m_changes.clear();
    m_above = 0;
    m_atTop = 0;
    for (std::size_t place = 0; place < m_load.size(); ++place)
        m_atTop += int(m_load[place] * m_uses.costs()[place] >= m_score.cost * (1.0 - tolerance));
}

void LocalSearch::shift(std::uint32_t from, std::uint32_t to, double sign)
{
    const double top = m_score.cost * (1.0 - tolerance);
    const double above = m_score.cost * (1.0 + tolerance);
    const RingUses::Pair &edge = m_uses.pair(from, to);
    m_hops += sign * edge.hops;
    for (const RingUses::Use &use : m_uses.uses(edge)) {
        double &load = m_load[use.place];
        m_changes.emplace_back(use.place, load);
        const double before = load * m_uses.costs()[use.place];
        load += sign * use.share;
        const double after = load * m_uses.costs()[use.place];
        m_above += int(after > above) - int(before > above);
        m_atTop += int(after >= top) - int(before >= top);
    }
    ++m_steps;
}

bool LocalSearch::isImproved() const
{
    const bool isFaster = m_atTop == 0 && m_score.cost > 0.0;
    return m_above == 0 && (isFaster || hasFewerHops(m_hops, m_score.hops));
}

void LocalSearch::restore(const State &state)
{
    for (; m_changes.size() > state.changes; m_changes.pop_back())
        m_load[m_changes.back().first] = m_changes.back().second;
    m_above = state.above;
    m_atTop = state.atTop;
    m_hops = state.hops;
}

/// Or-opt: the first one, two or three members between any other two, either way around.
bool LocalSearch::moveFront()
{
    bool isChanged = false;
    for (std::size_t length = 1; length <= 3 && length + 2 <= m_order.size(); ++length)
        for (std::size_t after = length; after + 1 < m_order.size(); ++after)
            for (const bool reversed : {false, true}) {
                if ((reversed && length == 1) || !isMoveBetter(length, after, reversed))
                    continue;
                const auto front = m_order.begin();
                if (reversed)
                    std::reverse(front, front + std::ptrdiff_t(length));
                std::rotate(front, front + std::ptrdiff_t(length),
                            front + std::ptrdiff_t(after) + 1);
                measure();
                isChanged = true;
            }
    return isChanged;
}

bool LocalSearch::isMoveBetter(std::size_t length, std::size_t after, bool reversed)
{
    const State before = state();
    const std::uint32_t first = m_order[0];
    const std::uint32_t last = m_order[length - 1];
    takeOut(m_order.back(), first);
    takeOut(last, m_order[length]);
    takeOut(m_order[after], m_order[after + 1]);
    put(m_order.back(), m_order[length]);
    put(m_order[after], reversed ? last : first);
    put(reversed ? first : last, m_order[after + 1]);
    for (std::size_t i = 0; reversed && i + 1 < length; ++i) {
        takeOut(m_order[i], m_order[i + 1]);
        put(m_order[i + 1], m_order[i]);
    }
    const bool isBetterThere = isImproved();
    restore(before);
    return isBetterThere;
}

/// 2-opt: the first members in reverse, from two up to all of them. The edges inside stay reversed while the piece grows.
bool LocalSearch::reverseFront()
{
    const std::size_t members = m_order.size();
    const std::uint32_t first = m_order.front();
    const std::uint32_t before = m_order.back();
    for (std::size_t length = 2; length <= members; ++length) {
        const std::uint32_t last = m_order[length - 1];
        takeOut(m_order[length - 2], last);
        put(last, m_order[length - 2]);
        const State inside = state();
        takeOut(before, first);
        if (length == members) {
            put(first, before);
        } else {
            takeOut(last, m_order[length]);
            put(before, last);
            put(first, m_order[length]);
        }
        if (isImproved()) {
            std::reverse(m_order.begin(), m_order.begin() + std::ptrdiff_t(length));
            measure();
            return true;
        }
        restore(inside);
    }
    return false;
}

/// From the first of `start` always to the nearest that is left: by bottleneck bandwidth, then hops, then the order in `start`.
std::vector<std::uint32_t> nearestNeighbours(const RingUses &uses, std::vector<std::uint32_t> order)
{
    for (std::size_t i = 1; i < order.size(); ++i) {
        const auto score = [&](std::uint32_t to) {
            const RingUses::Pair &pair = uses.pair(order[i - 1], to);
            return Score{pair.cost, pair.hops};
        };
        std::size_t nearest = i;
        for (std::size_t k = i + 1; k < order.size(); ++k)
            if (isBetter(score(order[k]), score(order[nearest])))
                nearest = k;
        std::rotate(order.begin() + std::ptrdiff_t(i), order.begin() + std::ptrdiff_t(nearest),
                    order.begin() + std::ptrdiff_t(nearest) + 1);
    }
    return order;
}

std::vector<std::uint32_t> searchLocally(const RingUses &uses,
                                         const std::vector<std::uint32_t> &start,
                                         const RingOptions &options, const std::stop_token &stop)
{
    LocalSearch search(uses, stop);
    std::vector<double> load;
    std::vector<std::uint32_t> best = start;
    Score bestScore = scoreOf(best, uses, load);
    for (std::vector<std::uint32_t> order : {start, nearestNeighbours(uses, start)}) {
        search.improve(order, options.steps / 2);
        const Score score = scoreOf(order, uses, load);
        if (!isBetter(score, bestScore))
            continue;
        bestScore = score;
        std::rotate(order.begin(), std::find(order.begin(), order.end(), start.front()),
                    order.end());
        best = std::move(order);
    }
    return best;
}

} // namespace

RingUses::RingUses(std::uint32_t members, std::span<const Bandwidth> capacity)
    : m_members(members)
    , m_placeOf(capacity.size(), unplaced)
    , m_pairs(std::size_t(members) * members)
{
    m_costOf.reserve(capacity.size());
    for (const Bandwidth each : capacity)
        m_costOf.push_back(1.0 / each.si());
}

void RingUses::set(std::uint32_t from, std::uint32_t to, std::span<const ResourceUse> uses)
{
    Pair pair;
    pair.first = std::uint32_t(m_uses.size());
    for (const ResourceUse &use : uses) {
        pair.hops += use.share;
        const double cost = m_costOf[use.resource];
        if (cost == 0.0)
            continue; // never limits
        std::uint32_t &place = m_placeOf[use.resource];
        if (place == unplaced) {
            place = std::uint32_t(m_costs.size());
            m_costs.push_back(cost);
        }
        m_uses.push_back({place, use.share});
        pair.cost = std::max(pair.cost, use.share * cost);
    }
    pair.count = std::uint32_t(m_uses.size()) - pair.first;
    m_mostUses = std::max(m_mostUses, pair.count);
    m_pairs[std::size_t(from) * m_members + to] = pair;
}

Bandwidth ringRate(std::span<const std::uint32_t> order, const RingUses &uses)
{
    std::vector<double> load;
    return bytesPerSecond(1.0 / scoreOf(order, uses, load).cost);
}

RingOrder bestRing(const RingUses &uses, std::span<const std::uint32_t> start,
                   const RingOptions &options, const std::stop_token &stop)
{
    RingOrder result;
    result.order.assign(start.begin(), start.end());
    if (start.empty()) {
        result.order.resize(uses.members());
        std::iota(result.order.begin(), result.order.end(), 0U);
    }
    std::vector<double> load;
    result.isExact = uses.members() <= std::max(options.exactUpTo, 2U);
    if (uses.members() > 2 && result.isExact) { // two have only one ring
        ExactSearch search(uses, result.order, scoreOf(result.order, uses, load), stop);
        search.run();
        result.order = search.best();
    } else if (uses.members() > 2) {
        result.order = searchLocally(uses, result.order, options, stop);
    }
    const Score score = scoreOf(result.order, uses, load);
    result.busbw = bytesPerSecond(1.0 / score.cost);
    result.hops = score.hops;
    result.isCancelled = stop.stop_requested();
    return result;
}

} // namespace nongjang
