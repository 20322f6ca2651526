#include "model/study/flow_patterns.h"

#include "model/study/constants.h"
#include "model/study/host_memory.h"
#include "model/study/link_rates.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <tuple>

namespace nongjang {

FlowPatterns::FlowPatterns(TrafficModel &traffic, const std::stop_token &stop)
    : m_traffic(traffic)
    , m_stop(stop)
{
    const std::vector<Link> &links = traffic.farm().graph().links;
    m_capacity.reserve(traffic.resourceCount());
    for (const Link &link : links)
        m_capacity.insert(m_capacity.end(), 2, link.capacity);
    for (std::uint32_t r = std::uint32_t(m_capacity.size()); r < traffic.resourceCount(); ++r) {
        const Ranged<double> &spread = traffic.classes()[traffic.classOf(r)].spread;
        const Bandwidth memory = bytesPerSecond(traffic.capacity(r));
        m_capacity.push_back({memory, memory * spread.low, memory * spread.high});
    }
}

void FlowPatterns::clear()
{
    m_problem = {};
    m_ends.clear();
    m_own.clear();
    m_parts.clear();
    m_peerUses.clear();
    m_largest = 0.0;
}

/// The narrowest slot on the way, at the share that staged copies obtain of it.
FlowPatterns::OwnLimit FlowPatterns::stagedLimit(NodeIndex from, const Flow &flow) const
{
    const std::size_t links = m_traffic.farm().graph().links.size() * 2;
    OwnLimit narrowest;
    for (const ResourceShare &share : flow.shares)
        if (share.resource < links && m_capacity[share.resource].value < narrowest.rate.value)
            narrowest = {m_capacity[share.resource], share.resource};
    const Ranged<double> obtained =
        constant(stagedShareConstant(*m_traffic.farm().device(from).assembly)).range();
    narrowest.rate = {narrowest.rate.value * obtained.value, narrowest.rate.low * obtained.low,
                      narrowest.rate.high * obtained.high};
    return narrowest;
}

bool FlowPatterns::add(const Flow &flow, double weight, const OwnLimit &own)
{
    if (flow.shares.empty() || m_stop.stop_requested())
        return false;
    for (const ResourceShare &share : flow.shares) {
        if (flow.isPeer && isOnPcie(share.resource))
            m_peerUses.push_back({std::uint32_t(m_problem.resource.size()), share.share,
                                  peerFactor(m_traffic.farm().info(share.resource / 2))});
        m_problem.resource.push_back(share.resource);
        m_problem.usage.push_back(share.share);
    }
    m_problem.first.push_back(std::uint32_t(m_problem.resource.size()));
    m_problem.demand.push_back(own.rate.value);
    m_problem.weight.push_back(weight);
    m_own.push_back(own);
    m_parts.push_back(1.0);
    return true;
}

bool FlowPatterns::addPair(NodeIndex from, NodeIndex to, double weight)
{
    const Flow &flow = m_traffic.flow(from, to);
    m_ends.emplace_back(from, to);
    if (flow.isStaged)
        return add(flow, weight, stagedLimit(from, flow));
    const Constant *limit = m_traffic.peerLimit(from, flow);
    return add(flow, weight, limit ? OwnLimit{rateOf(*limit), {}, limit} : OwnLimit{});
}

bool FlowPatterns::isOnPcie(std::uint32_t resource) const
{
    const FarmGraph &farm = m_traffic.farm();
    return resource < farm.graph().links.size() * 2 && isPcie(farm.info(resource / 2).kind);
}

bool FlowPatterns::solveAt(Bandwidth Ranged<Bandwidth>::*end, double Ranged<double>::*part)
{
    m_problem.capacity.clear();
    for (const Ranged<Bandwidth> &each : m_capacity)
        m_problem.capacity.push_back(each.*end);
    for (std::size_t f = 0; f < m_own.size(); ++f)
        m_problem.demand[f] = m_own[f].rate.*end;
    for (const PeerUse &each : m_peerUses)
        m_problem.usage[each.index] = each.use / each.factor.*part;
    m_rates = &m_solver.solve(m_problem, m_stop);
    return m_rates->outcome == SolveOutcome::Solved;
}

/// Rate of a flow, or of all that a GPU reads in parts; in a matrix, of its largest entry if all kept step with this one.
double FlowPatterns::pace(std::size_t flow) const
{
    const double rate = m_rates->rate[flow].si() * m_parts[flow];
    return m_largest > 0.0 ? rate / m_problem.weight[flow] * m_largest : rate;
}

std::optional<FlowRates> FlowPatterns::solve()
{
    slowOpposites();
    FlowRates result;
    const double copies = copiesOfBlock();
    result.flows = std::size_t(double(m_problem.flows()) * copies + 0.5);
    result.largest = m_largest;
    if (result.flows == 0)
        return std::nullopt;
    for (const auto &[end, part] : {std::pair{&Ranged<Bandwidth>::low, &Ranged<double>::low},
                                    std::pair{&Ranged<Bandwidth>::high, &Ranged<double>::high},
                                    std::pair{&Ranged<Bandwidth>::value, &Ranged<double>::value}}) {
        if (!solveAt(end, part))
            return std::nullopt;
        double slowest = INFINITY;
        double total = 0.0;
        for (std::size_t f = 0; f < m_problem.flows(); ++f) {
            slowest = std::min(slowest, pace(f));
            total += m_rates->rate[f].si();
        }
        result.slowest.*part = slowest;
        result.total.*part = total * copies;
    }
    attribute(result);
    return result;
}

/// Copies through host memory in both directions at once are slower than one.
void FlowPatterns::slowOpposites()
{
    std::set<std::pair<NodeIndex, NodeIndex>> staged;
    for (std::size_t f = 0; f < m_own.size(); ++f)
        if (m_own[f].resource)
            staged.insert(m_ends[f]);
    if (staged.empty())
        return;
    const Ranged<double> kept = constant(QStringLiteral("p2p.staged_both_ways")).range();
    for (std::size_t f = 0; f < m_own.size(); ++f)
        if (m_own[f].resource && staged.contains({m_ends[f].second, m_ends[f].first})) {
            Ranged<Bandwidth> &rate = m_own[f].rate;
            rate = {rate.value * kept.value, rate.low * kept.low, rate.high * kept.high};
        }
}

/// Who stops whom, in the solution at the best values, and the loads of flows that keep step.
void FlowPatterns::attribute(FlowRates &result) const
{
    result.capped.assign(m_traffic.classes().size(), 0.0);
    result.cappedFirst.resize(m_traffic.classes().size());
    result.load = emptyLoad(m_traffic, m_traffic.farm().isFolded() ? QStringLiteral("symmetry")
                                                                   : QStringLiteral("flat"));
    const double copies = copiesOfBlock();
    ResourceLoads loads(m_traffic.resourceCount(), 0.0);
    double slowest = INFINITY;
    for (std::size_t f = 0; f < m_problem.flows(); ++f) {
        const std::uint32_t cause = m_rates->bottleneck[f];
        const bool isOwn = cause == MaxMinResult::byDemand;
        if (isOwn) {
            result.own += copies;
        } else {
            const std::uint32_t c = m_traffic.classOf(cause);
            if (result.capped[c] == 0.0)
                result.cappedFirst[c] = m_ends[f];
            result.capped[c] += copies;
        }
        if (pace(f) < slowest) {
            slowest = pace(f);
            std::tie(result.from, result.to) = m_ends[f];
            result.ownLimit = isOwn ? m_own[f].measured : nullptr;
            result.limit = isOwn ? std::nullopt : std::optional(m_traffic.classOf(cause));
        }
        if (!m_own[f].resource) {
            const double own = m_own[f].rate.value.si() * m_parts[f];
            result.ceiling = std::min(
                result.ceiling, m_largest > 0.0 ? own / m_problem.weight[f] * m_largest : own);
        }
        const double share = (m_largest > 0.0 ? m_problem.weight[f] / m_largest : 1.0) / m_parts[f];
        for (std::uint32_t i = m_problem.first[f]; i < m_problem.first[f + 1]; ++i)
            loads[m_problem.resource[i]] += m_problem.usage[i] * share;
        if (m_own[f].resource)
            result.load.raise(m_traffic, *m_own[f].resource, share / m_own[f].rate.value.si());
    }
    for (double &each : result.capped)
        each = std::round(each); // sums of shares of copies
    PatternLoad found = patternOf(m_traffic, loads, {});
    result.load.unknown = std::move(found.unknown);
    result.load.used = std::move(found.used);
    for (std::uint32_t r = 0; r < loads.size(); ++r)
        result.load.raise(m_traffic, r, loads[r] / m_capacity[r].value.si());
}

std::optional<FlowRates> FlowPatterns::pipeline()
{
    clear();
    const std::vector<NodeIndex> &gpus = m_traffic.gpus();
    for (std::size_t i = 0; i + 1 < gpus.size(); ++i)
        if (!addPair(gpus[i], gpus[i + 1]))
            return std::nullopt;
    return solve();
}

std::optional<FlowRates> FlowPatterns::shift(int by)
{
    clear();
    const std::vector<NodeIndex> &gpus = m_traffic.gpus();
    const std::size_t n = gpus.size();
    const std::size_t step = m_traffic.farm().isFolded() ? foldedStep(by) : std::size_t(by) % n;
    if (!m_traffic.isFoldSound())
        return std::nullopt;
    m_traffic.setEachAcross(true);
    for (std::size_t i = 0; step != 0 && i < m_traffic.firstBlock(); ++i)
        if (!addPair(gpus[i], gpus[(i + step) % n]))
            return std::nullopt;
    m_traffic.setEachAcross(false);
    return solve();
}

/// A step in a folded farm that leads each GPU to as many other blocks as in the whole one: its own, the one before, or others.
std::size_t FlowPatterns::foldedStep(int by) const
{
    const FarmGraph &farm = m_traffic.farm();
    const std::size_t each = farm.gpuCount() / std::size_t(farm.blocks());
    const std::size_t step = std::size_t(by) % farm.gpuCount();
    const std::size_t blocks = step / each;
    const std::size_t last = std::size_t(farm.blocks()) - 1;
    const std::size_t folded = blocks == 0      ? 0
                               : blocks == last ? std::size_t(farm.keptBlocks()) - 1
                                                : 1;
    if (farm.isFoldedTwice() && step % each != 0)
        m_traffic.giveUpFold(); // the inner blocks send to two others, or to other places
    return folded * m_traffic.firstBlock() + step % each;
}

/// How many blocks of the whole farm the flows that start in the first one stand for.
double FlowPatterns::copiesOfBlock() const
{
    const FarmGraph &farm = m_traffic.farm();
    return double(farm.blocks()) * farm.innerBlocks() / farm.keptInnerBlocks();
}

std::optional<FlowRates> FlowPatterns::pairs()
{
    clear();
    const std::vector<NodeIndex> &gpus = m_traffic.gpus();
    for (std::size_t i = 0; i + 1 < gpus.size(); i += 2)
        if (!addPair(gpus[i], gpus[i + 1]) || !addPair(gpus[i + 1], gpus[i]))
            return std::nullopt;
    return solve();
}

std::optional<FlowRates> FlowPatterns::oppositePairs()
{
    clear();
    const std::vector<NodeIndex> &gpus = m_traffic.gpus();
    const std::size_t half = gpus.size() / 2;
    for (std::size_t i = 0; i < half; ++i)
        if (!addPair(gpus[i], gpus[i + half]) || !addPair(gpus[i + half], gpus[i]))
            return std::nullopt;
    return solve();
}

std::optional<FlowRates> FlowPatterns::hostCopies(bool isToGpu)
{
    clear();
    for (std::size_t i = 0; i < m_traffic.firstBlock(); ++i) {
        const NodeIndex gpu = m_traffic.gpus()[i];
        const NodeIndex root = m_traffic.rootOf(gpu);
        m_ends.emplace_back(isToGpu ? root : gpu, isToGpu ? gpu : root);
        if (!add(m_traffic.hostFlow(gpu, isToGpu), 1.0, {}))
            return std::nullopt;
    }
    return solve();
}

std::optional<FlowRates> FlowPatterns::matrix(const std::vector<FlowDemand> &demands)
{
    clear();
    std::map<std::pair<NodeIndex, NodeIndex>, double> bytes; // one flow for each pair
    for (const FlowDemand &demand : demands)
        bytes[{demand.from, demand.to}] += demand.bytes;
    for (const auto &[pair, amount] : bytes)
        m_largest = std::max(m_largest, amount);
    for (const auto &[pair, amount] : bytes)
        if (!addPair(pair.first, pair.second, amount))
            return std::nullopt;
    return solve();
}

} // namespace nongjang
