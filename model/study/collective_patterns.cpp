#include "model/study/collective_patterns.h"

#include "model/analysis/collective.h"
#include "model/study/constants.h"
#include "model/study/host_reduce.h"
#include "model/study/link_rates.h"

#include <QCoreApplication>

#include <algorithm>

namespace nongjang {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nongjang::Study)
};

} // namespace

int hashedTrials(int ranks)
{
    constexpr int most = 32;
    constexpr int flows = 20'000;
    return std::clamp(flows / std::max(1, ranks), 4, most);
}

CollectivePatterns::CollectivePatterns(NetworkContext &context, bool isLibraryDefault)
    : m_context(context)
    , m_routing{isLibraryDefault, {}}
    , m_loads(context.traffic, context.islands, context.stop)
{}

template<class Make>
std::optional<PatternLoad> CollectivePatterns::sampled(Make &&make)
{
    const Routing before = m_context.traffic.routing();
    std::optional<PatternLoad> mean;
    const int trials = m_context.request.isHashed ? hashedTrials(m_context.ranks()) : 1;
    for (int trial = 0; trial < trials; ++trial) {
        Routing routing = m_routing;
        if (m_context.request.isHashed)
            routing.hash = std::uint64_t(trial);
        m_context.traffic.setRouting(routing);
        std::optional<PatternLoad> one;
        if (trials == 1) {
            one = make(m_loads);
        } else {
            CollectiveLoads fresh(m_context.traffic, m_context.islands, m_context.stop);
            one = make(fresh);
        }
        if (!one) {
            mean.reset();
            break;
        }
        *one *= 1.0 / double(trials);
        if (!mean) {
            mean = std::move(one);
            continue;
        }
        *mean += *one;
    }
    if (mean && trials > 1)
        mean->method = QStringLiteral("hashed");
    m_context.traffic.setRouting(before);
    return mean;
}

std::optional<PatternLoad> CollectivePatterns::load(Get get)
{
    return sampled([get](CollectiveLoads &loads) { return (loads.*get)(); });
}

std::optional<PatternCost> CollectivePatterns::single(Get get, double bytes)
{
    std::optional<PatternLoad> found = load(get);
    if (!found)
        return std::nullopt;
    return PatternCost{{{std::move(*found), bytes}}};
}

PatternCostPtr CollectivePatterns::cost(const QString &key, QString &reason)
{
    const auto [it, isNew] = m_known.try_emplace(key);
    if (isNew)
        if (std::optional<PatternCost> found = computed(key, it->second.second))
            it->second.first = std::make_shared<const PatternCost>(std::move(*found));
    if (!it->second.second.isEmpty())
        reason = it->second.second;
    return it->second.first;
}

std::optional<PatternCost> CollectivePatterns::computed(const QString &key, QString &reason)
{
    const int n = m_context.ranks();
    if (key == u"ring_allreduce")
        return single(&CollectiveLoads::ring, busFactor(Collective::AllReduce, n));
    if (key == u"reduce_scatter" || key == u"all_gather")
        return single(&CollectiveLoads::ring, busFactor(Collective::ReduceScatter, n));
    if (key == u"broadcast") // a chain along the ring
        return single(&CollectiveLoads::ring, busFactor(Collective::Broadcast, n));
    if (key == u"tree_allreduce")
        return single(&CollectiveLoads::doubleTree, 1.0);
    constexpr int fewPairs = 32; // else hashing evens out over the many flows, and trials take long
    if (key == u"all_to_all" && m_context.request.isHashed && n > fewPairs) {
        m_context.traffic.setRouting(m_routing);
        std::optional<PatternLoad> even = m_loads.allToAll();
        m_context.traffic.setRouting({});
        return even ? std::optional(PatternCost{{{std::move(*even), 1.0 / double(n)}}})
                    : std::nullopt;
    }
    if (key == u"all_to_all") // a unit to each of the others: an n-th of the message
        reason = Tr::tr("some pair has no way, or there are too many GPUs to look at pair by pair, "
                        "as given ways or members need");
    if (key == u"all_to_all")
        return single(&CollectiveLoads::allToAll, 1.0 / double(n));
    if (key == u"hierarchical_allreduce")
        return hierarchical(reason);
    if (key == u"in_network_allreduce")
        return inNetwork(reason);
    if (key == u"host_allreduce")
        return byProcessors(reason);
    if (key == u"expert_all_to_all")
        return expertAllToAll(reason);
    if (key == u"token_all_to_all")
        return tokens(reason);
    return std::nullopt;
}

/// Reduce-scatter inside, all-reduce of the shards across, all-gather inside (2.4). Phases overlap between fully and not at all.
std::optional<PatternCost> CollectivePatterns::hierarchical(QString &reason)
{
    const std::optional<int> size = m_loads.groupSize();
    if (!size) {
        reason = Tr::tr("the machines hold different numbers of GPUs");
        return std::nullopt;
    }
    const auto g = double(*size);
    const double k = m_loads.groupCount();
    PatternCost cost;
    if (*size > 1) {
        const std::optional<PatternLoad> inside = load(&CollectiveLoads::inside);
        if (!inside)
            return std::nullopt;
        cost.phases.push_back({*inside, 2.0 * (g - 1.0) / g});
    }
    if (k > 1.0) {
        const std::optional<PatternLoad> rails = load(&CollectiveLoads::rails);
        if (!rails)
            return std::nullopt;
        cost.phases.push_back({*rails, 2.0 * (k - 1.0) / k / g});
    }
    return cost;
}

/// NVSwitches of generation 3 and later add up what passes them; busbw as libraries print it was measured per generation.
std::optional<PatternCost> CollectivePatterns::inNetwork(QString &reason)
{
    const std::vector<NodeIndex> &gpus = m_context.traffic.gpus();
    const LinkInfo *link = nullptr;
    const Adjacency &adjacency = m_context.traffic.adjacency();
    for (const auto *it = adjacency.begin(gpus.front()); it != adjacency.end(gpus.front()); ++it)
        if (m_context.graph.info(it->link).kind == LinkKind::Fabric)
            link = &m_context.graph.info(it->link);
    const auto fewest = int(constant(QStringLiteral("nvls.least_gpus")).value);
    const bool isOneSwitch =
        m_loads.groups().size() == 1 && m_context.islands.isSwitched(gpus.front());
    const Constant *obtained =
        link && !link->family.isEmpty()
            ? findConstant(QString(QStringLiteral("nvls.eta.") % link->family))
            : nullptr;
    if (!isOneSwitch || !obtained || int(gpus.size()) < fewest) {
        reason = Tr::tr("needs five or more GPUs behind NVSwitches of NVLink 4 or later");
        return std::nullopt;
    }
    std::optional<PatternLoad> inside = load(&CollectiveLoads::inside);
    if (!inside)
        return std::nullopt;
    const double more = obtained->value / collectiveShare(*link);
    return PatternCost{
        {{std::move(*inside), busFactor(Collective::AllReduce, m_context.ranks()) / more}}};
}

std::optional<PatternCost> CollectivePatterns::byProcessors(QString &reason)
{
    std::optional<PatternLoad> found = sampled([this](CollectiveLoads &) {
        std::optional<HostReduce> reduce =
            hostReduce(m_context.traffic, m_context.islands, m_context.stop);
        return reduce ? std::optional(std::move(reduce->load)) : std::nullopt;
    });
    if (!found) {
        reason = Tr::tr("some GPU hangs on no host, or some pair of hosts has no way");
        return std::nullopt;
    }
    return PatternCost{{{std::move(*found), 1.0}}};
}

/// As uniform as an all-to-all; the kernels that send single tokens need accelerator links in every machine [DeepEP].
std::optional<PatternCost> CollectivePatterns::tokens(QString &reason)
{
    if (!m_context.traffic.isAllOnIslands()) {
        reason = Tr::tr("needs links between the GPUs of every machine, such as NVLink");
        return std::nullopt;
    }
    const PatternCostPtr cost = this->cost(QStringLiteral("all_to_all"), reason);
    return cost ? std::optional(*cost) : std::nullopt;
}

std::optional<PatternCost> CollectivePatterns::expertAllToAll(QString &reason)
{
    const auto experts = int(constant(QStringLiteral("moe.experts_per_token")).value);
    const auto limit = int(constant(QStringLiteral("moe.node_limit")).value);
    std::optional<PatternLoad> found =
        sampled([&](CollectiveLoads &loads) { return loads.expertAllToAll(experts, limit); });
    if (!found) {
        reason = Tr::tr("needs several machines with equally many GPUs, two or more, and not more "
                        "than 40,000 pairs of GPUs that talk");
        return std::nullopt;
    }
    return PatternCost{{{std::move(*found), 1.0}}};
}

} // namespace nongjang
