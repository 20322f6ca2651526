#include "model/study/workload_network.h"

#include "model/analysis/tuning.h"
#include "model/study/class_names.h"
#include "model/study/collective_loads.h"
#include "model/study/constants.h"
#include "model/study/islands.h"
#include "model/study/traffic_request.h"

#include <algorithm>
#include <map>
#include <set>

namespace nongjang {

namespace {

using Group = std::vector<NodeIndex>;

/// Ranks `first`, `first` + `stride`, …, of which there are `size`.
struct Line
{
    int stride = 1;
    int size = 1;
};

/// Every group of a kind, as ranks in order.
std::vector<std::vector<int>> groupsOf(GroupKind kind, const ParallelLayout &layout, int ranks)
{
    const int near = layout.tensor;
    const int inner = near * layout.context * layout.expert;
    const int stages = inner * layout.pipeline;
    const auto alongLine = [&](Line line) {
        std::vector<std::vector<int>> groups;
        for (int rank = 0; rank < ranks; ++rank) {
            if (rank / line.stride % line.size != 0)
                continue;
            std::vector<int> group;
            for (int i = 0; i < line.size; ++i)
                group.push_back(rank + i * line.stride);
            groups.push_back(std::move(group));
        }
        return groups;
    };
    switch (kind) {
    case GroupKind::Tensor:
        return alongLine({1, layout.tensor});
    case GroupKind::Context:
        return alongLine({near, layout.context});
    case GroupKind::Expert:
        return alongLine({near * layout.context, layout.expert});
    case GroupKind::Pipeline:
        return alongLine({inner, layout.pipeline});
    case GroupKind::Data:
        break;
    }
    // Gradients are added up over all that hold the same weights: along the sequence, experts' copies, and copies of the whole.
    std::vector<std::vector<int>> groups;
    for (int stage = 0; stage < layout.pipeline; ++stage)
        for (int t = 0; t < near; ++t) {
            std::vector<int> group;
            for (int copy = 0; copy < ranks / stages; ++copy)
                for (int i = 0; i < inner / near; ++i)
                    group.push_back(copy * stages + stage * inner + i * near + t);
            groups.push_back(std::move(group));
        }
    return groups;
}

Ranged<double> latencyFactor()
{
    return constant(QStringLiteral("nccl.latency_factor")).range();
}

} // namespace

Ranged<double> GroupRate::allReduce(double bytes) const
{
    if (ranks < 2 || !(perByte.value > 0.0))
        return {};
    const double ring = 2.0 * (ranks - 1) / ranks;
    TuningInput input{ranks, hosts, DataSize::fromSi(bytes), isFabric, {}, {}, {}};
    input.ring = bytesPerSecond(1.0 / (ring * perByte.value));
    input.tree = bytesPerSecond(1.0 / (2.0 * perByte.value));
    const TunedTime best = allReduceTimes(LatencyModel::tableOf(isFabric), input).front();
    const double moving = (best.time - best.latency).si();
    const Ranged<double> latency = latencyFactor() * best.latency.si();
    return {moving + latency.value, moving * perByte.low / perByte.value + latency.low,
            moving * perByte.high / perByte.value + latency.high};
}

Ranged<double> GroupRate::allToAll(double bytes) const
{
    if (ranks < 2)
        return {};
    const Duration steps =
        allToAllLatency(LatencyModel::tableOf(isFabric), Protocol::LL, ranks, hosts);
    return perByte * (bytes / ranks) + latencyFactor() * steps.si();
}

Ranged<double> GroupRate::tokens(double bytes) const
{
    if (ranks < 2 || !isFabric)
        return allToAll(bytes);
    return perByte * (bytes / ranks) + constant(QStringLiteral("moe.token_latency")).range() * 1e-6;
}

Ranged<double> GroupRate::handOver(double bytes) const
{
    const Duration step = copyLatency(LatencyModel::tableOf(isFabric), hosts);
    return perByte * bytes + latencyFactor() * step.si();
}

GroupRate GroupRate::doubled(std::uint32_t linkClass) const
{
    GroupRate faster = *this;
    if (cost && perByte.value > 0.0)
        faster.perByte = perByte * (cost->time({linkClass}) / perByte.value);
    return faster;
}

namespace {

/// Not to be kept.
const GroupRate &stoppedRate()
{
    static const GroupRate none;
    return none;
}

} // namespace

/// The device graph and what walks it.
struct WorkloadNetwork::Live
{
    FarmGraph graph;
    Islands islands;
    TrafficModel traffic;
    std::vector<int> groupOf; ///< per node: number of its island or host
    std::vector<int> seatOf;  ///< per node: which of its island or host it is
    std::map<int, Group> seats;
    Live(FarmGraph &&built, const TrafficMembers &members)
        : graph(std::move(built))
        , islands(graph)
        , traffic(graph, islands, members)
        , groupOf(graph.graph().isEndpoint.size(), -1)
        , seatOf(graph.graph().isEndpoint.size(), -1)
    {
        for (std::size_t i = 0; i < traffic.gpus().size(); ++i) {
            const NodeIndex gpu = traffic.gpus()[i];
            Group &group = seats[traffic.groups()[i]];
            groupOf[gpu] = traffic.groups()[i];
            seatOf[gpu] = int(group.size());
            group.push_back(gpu);
        }
    }

    [[nodiscard]] Group nodes(const std::vector<int> &ranks) const
    {
        Group group;
        for (const int rank : ranks)
            group.push_back(traffic.gpus()[std::size_t(rank)]);
        return group;
    }
    [[nodiscard]] int hostsOf(const Group &group) const
    {
        std::set<int> seen;
        for (const NodeIndex gpu : group)
            seen.insert(groupOf[gpu]);
        return int(seen.size());
    }
    /// All on one island of links between pairs, so that a GPU uses those to all others of the group at once.
    [[nodiscard]] bool isMesh(const Group &group) const
    {
        return islands.of(group.front()) >= 0 && hostsOf(group) == 1
               && !islands.isSwitched(group.front()) && islands.isComplete(group.front());
    }
    bool addWay(NodeIndex from, NodeIndex to, ResourceLoads &loads);
    bool addRing(const Group &group, ResourceLoads &loads);
    bool addPairs(const Group &group, ResourceLoads &loads);
    bool addChain(const Group &group, ResourceLoads &loads);
};

/// A ring through the group. Where several hosts hold equally many of it, as many rings as that, each leaving a host by another GPU and
/// its network card (2.5).
bool WorkloadNetwork::Live::addRing(const Group &group, ResourceLoads &loads)
{
    std::vector<Group> parts;
    for (const NodeIndex gpu : group) {
        if (parts.empty() || groupOf[parts.back().front()] != groupOf[gpu])
            parts.emplace_back();
        parts.back().push_back(gpu);
    }
    const std::size_t each = parts.front().size();
    const bool isEven = std::all_of(parts.begin(), parts.end(),
                                    [each](const Group &part) { return part.size() == each; });
    const auto ring = [&](const Group &members, double amount) {
        for (std::size_t i = 0; members.size() > 1 && i < members.size(); ++i)
            if (!traffic.addFlow(members[i], members[(i + 1) % members.size()], loads, amount))
                return false;
        return true;
    };
    if (parts.size() == 1 || each == 1 || !isEven || hostsOf(group) != int(parts.size()))
        return ring(group, 1.0);
    const double rail = 1.0 / double(each);
    for (const Group &part : parts)
        if (!ring(part, 1.0 - rail))
            return false;
    for (std::size_t i = 0; i < each; ++i) {
        Group along;
        for (const Group &part : parts)
            along.push_back(part[i]);
        if (!ring(along, rail))
            return false;
    }
    return true;
}

/// To another host by way of the GPU that sits there as `to` does in its own, if accelerator links lead to it: its network card hangs on
/// the same rail (2.4).
bool WorkloadNetwork::Live::addWay(NodeIndex from, NodeIndex to, ResourceLoads &loads)
{
    const Group &near = seats[groupOf[from]];
    const auto seat = std::size_t(seatOf[to]);
    if (groupOf[from] == groupOf[to] || islands.of(from) < 0 || islands.of(to) < 0
        || seat >= near.size() || near[seat] == from)
        return traffic.addFlow(from, to, loads, 1.0);
    return traffic.addFlow(from, near[seat], loads, 1.0)
           && traffic.addFlow(near[seat], to, loads, 1.0);
}

bool WorkloadNetwork::Live::addPairs(const Group &group, ResourceLoads &loads)
{
    for (const NodeIndex from : group)
        for (const NodeIndex to : group)
            if (from != to && !addWay(from, to, loads))
                return false;
    return true;
}

/// To the next stage, while gradients come back.
bool WorkloadNetwork::Live::addChain(const Group &group, ResourceLoads &loads)
{
    for (std::size_t i = 0; i + 1 < group.size(); ++i)
        if (!addWay(group[i], group[i + 1], loads) || !addWay(group[i + 1], group[i], loads))
            return false;
    return true;
}

WorkloadNetwork::WorkloadNetwork() = default;
WorkloadNetwork::~WorkloadNetwork() = default;
WorkloadNetwork::WorkloadNetwork(WorkloadNetwork &&) noexcept = default;
WorkloadNetwork &WorkloadNetwork::operator=(WorkloadNetwork &&) noexcept = default;

void WorkloadNetwork::setModel(const FarmModel &model, const std::stop_token &stop)
{
    m_model = &model;
    m_stop = stop;
    m_live.reset();
}

void WorkloadNetwork::leaveModel()
{
    m_model = nullptr;
    m_live.reset();
}

WorkloadNetwork::Live *WorkloadNetwork::live()
{
    if (m_live)
        return m_live.get();
    std::optional<FarmGraph> graph = FarmGraph::build(*m_model, FarmGraph::mostNodes, m_stop);
    if (!graph)
        return nullptr;
    std::vector<Finding> ignored; // told by the network study
    const TrafficMembers members = resolveTraffic(*graph, ignored).members;
    m_live = std::make_unique<Live>(std::move(*graph), members);
    if (m_isKnown)
        return m_live.get();
    m_isKnown = true;
    const TrafficModel &traffic = m_live->traffic;
    std::map<int, int> sizes;
    std::map<std::uint32_t, int> known;
    for (std::size_t i = 0; i < traffic.gpus().size(); ++i) {
        ++sizes[traffic.groups()[i]];
        const NodeIndex node = traffic.gpus()[i];
        const auto [it, isNew] =
            known.try_emplace(m_live->graph.placeIndex(node), int(m_places.size()));
        if (isNew) {
            const FarmGraph::Place &place = m_live->graph.place(node);
            m_places.push_back(
                {place.assembly->assembly->id,
                 place.assembly->components[std::size_t(place.component)].component->id});
        }
        m_placeOf.push_back(it->second);
    }
    for (const auto &[group, size] : sizes)
        m_nearest = m_nearest == 1 ? size : std::min(m_nearest, size);
    return m_live.get();
}

const std::vector<WorkloadNetwork::Place> &WorkloadNetwork::places()
{
    if (!m_isKnown)
        (void)live();
    return m_places;
}

const std::vector<int> &WorkloadNetwork::placeOf()
{
    (void)places();
    return m_placeOf;
}

std::vector<WorkloadNetwork::Seat> WorkloadNetwork::seats()
{
    std::vector<Seat> seats;
    const Live *at = live();
    if (!at)
        return seats;
    for (const NodeIndex gpu : at->traffic.gpus()) {
        const FarmGraph::Place &place = at->graph.place(gpu);
        seats.push_back({int(place.assembly - m_model->assemblies.data()), place.component,
                         at->graph.nodeName(gpu).section(u'/', 0, -2)});
    }
    return seats;
}

int WorkloadNetwork::nearest()
{
    (void)places();
    return m_nearest;
}

const GroupRate &WorkloadNetwork::rate(GroupKind kind, const ParallelLayout &layout)
{
    const int inner = layout.context * layout.expert;
    const Key key =
        kind == GroupKind::Tensor    ? Key{kind, 1, layout.tensor, 0, 0}
        : kind == GroupKind::Context ? Key{kind, layout.tensor, layout.context, 0, 0}
        : kind == GroupKind::Expert ? Key{kind, layout.tensor * layout.context, layout.expert, 0, 0}
        : kind == GroupKind::Pipeline ? Key{kind, layout.tensor * inner, layout.pipeline, 0, 0}
                                      : Key{kind, layout.tensor, inner, layout.pipeline, 0};
    if (!m_doubled)
        return drawnRate(kind, layout, key);
    if (const auto known = m_doubledRates.find(key); known != m_doubledRates.end())
        return known->second;
    const GroupRate &drawn = drawnRate(kind, layout, key);
    return m_doubledRates.emplace(key, drawn.doubled(*m_doubled)).first->second;
}

void WorkloadNetwork::setDoubled(std::optional<std::uint32_t> linkClass)
{
    m_doubled = linkClass;
    m_doubledRates.clear();
}

const GroupRate &WorkloadNetwork::drawnRate(GroupKind kind, const ParallelLayout &layout,
                                            const Key &key)
{
    const auto known = m_rates.find(key);
    if (known != m_rates.end())
        return known->second;
    Live *built = live();
    if (!built)
        return stoppedRate();
    Live &at = *built;
    const std::vector<std::vector<int>> groups =
        groupsOf(kind, layout, int(at.traffic.gpus().size()));
    GroupRate rate;
    ResourceLoads loads(at.traffic.resourceCount(), 0.0);
    std::vector<const Group *> meshes;
    std::vector<Group> nodes;
    nodes.reserve(groups.size());
    for (const std::vector<int> &ranks : groups)
        nodes.push_back(at.nodes(ranks));
    for (const Group &group : nodes) {
        rate.ranks = int(group.size());
        if (group.size() < 2 || m_stop.stop_requested())
            break;
        const bool isMesh =
            kind != GroupKind::Pipeline && kind != GroupKind::Expert && at.isMesh(group);
        if (isMesh)
            meshes.push_back(&group);
        else if (!(kind == GroupKind::Pipeline ? at.addChain(group, loads)
                   : kind == GroupKind::Expert ? at.addPairs(group, loads)
                                               : at.addRing(group, loads))) {
            rate.isConnected = false;
            break;
        }
        rate.hosts = std::max(rate.hosts, at.hostsOf(group));
    }
    if (rate.ranks > 1 && rate.isConnected && !m_stop.stop_requested()) {
        PatternLoad pattern = patternOf(at.traffic, loads, {});
        if (kind == GroupKind::Expert)
            slowIslands(at.traffic, pattern);
        for (const Group *group : meshes)
            for (const NodeIndex gpu : *group)
                addOwnLinks(at.traffic, gpu, 1.0, pattern, [group](NodeIndex peer) {
                    return std::ranges::find(*group, peer) != group->end();
                });
        const ClassNames names(at.traffic);
        rate.limitClass = pattern.limitingClass();
        rate.source = at.traffic.classes()[rate.limitClass].source;
        rate.cost = std::make_shared<const PatternCost>(PatternCost{{{std::move(pattern), 1.0}}});
        rate.perByte = rate.cost->range(at.traffic);
        const DrawnSet busiest = rate.cost->busiestDrawn(at.traffic, rate.limitClass);
        rate.limit = names.full(rate.limitClass, busiest);
        rate.limitObjects = names.objects(rate.limitClass, busiest);
        const Group &first = nodes.front();
        rate.isFabric = std::all_of(first.begin(), first.end(),
                                    [&](NodeIndex gpu) { return at.islands.of(gpu) >= 0; });
        rate.isAcrossSockets =
            !rate.isFabric && std::any_of(first.begin(), first.end(), [&](NodeIndex gpu) {
                return at.traffic.rootOf(gpu) != at.traffic.rootOf(first.front());
            });
        constexpr std::size_t shown = 8;
        for (std::size_t i = 0; i < std::min(shown, first.size()); ++i)
            rate.objects << at.graph.nodeName(first[i]);
    }
    if (m_stop.stop_requested())
        return stoppedRate();
    return m_rates.emplace(key, std::move(rate)).first->second;
}

} // namespace nongjang
