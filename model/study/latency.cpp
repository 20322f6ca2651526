#include "model/study/latency.h"

#include "model/study/constants.h"
#include "model/study/link_rates.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace nongjang {

namespace {

constexpr std::array protocols{"ll", "ll128", "simple"};

double valueOf(const QString &id)
{
    return constant(id).value;
}

Duration microseconds(const QString &id)
{
    return seconds(valueOf(id) * 1e-6);
}

AlgorithmLatency latencyOf(const QString &algorithm, const QString &insideKind)
{
    AlgorithmLatency latency;
    for (std::size_t p = 0; p < protocolCount; ++p) {
        const auto id = [&](const QString &what) {
            return QStringLiteral("nccl.%1.%2.%3")
                .arg(algorithm, what, QLatin1String(protocols[p]));
        };
        latency.base[p] = microseconds(id(QStringLiteral("base")));
        latency.inside[p] = microseconds(id(insideKind));
        latency.across[p] = microseconds(id(QStringLiteral("net")));
    }
    return latency;
}

TuningTable tableFor(bool isFabric)
{
    const QString inside = isFabric ? QStringLiteral("fabric") : QStringLiteral("pcie");
    TuningTable table;
    table.ring = latencyOf(QStringLiteral("ring"), inside);
    table.tree = latencyOf(QStringLiteral("tree"), inside);
    table.inNetworkInside = microseconds(QStringLiteral("nccl.nvls.inside"));
    table.inNetworkAcross = microseconds(QStringLiteral("nccl.nvls.net"));
    table.longRing = valueOf(QStringLiteral("nccl.ring.long"));
    if (isFabric)
        table.filling = DataSize::fromSi(valueOf(QStringLiteral("nccl.ring.filling")) * 1e6);
    table.ringShare = {valueOf(QStringLiteral("nccl.ring.share.ll")),
                       valueOf(QStringLiteral("nccl.ring.share.ll128")), 1.0};
    table.treeShare = {valueOf(QStringLiteral("nccl.tree.share.ll")),
                       valueOf(QStringLiteral("nccl.tree.share.ll128")),
                       valueOf(QStringLiteral("nccl.tree.share.simple"))};
    const QString prefix = QStringLiteral("nccl.tree.size.");
    for (const Constant &each : allConstants())
        if (each.id.startsWith(prefix))
            table.treeBySize.push_back(
                {DataSize::fromSi(each.id.mid(prefix.size()).toDouble()), each.value});
    return table;
}

} // namespace

LatencyModel::LatencyModel(const TrafficModel &traffic, Duration launch)
    : m_ranks(int(traffic.ranks()))
    , m_launch(launch)
{
    const Constant &factor = constant(QStringLiteral("nccl.latency_factor"));
    m_factor = {factor.value, factor.low, factor.high};
    m_isFabric = traffic.isAllOnIslands();
    m_nodes = int(traffic.nodeCount());
    m_hosts = int(traffic.hostCount());
    m_table = tableOf(m_isFabric);
}

const TuningTable &LatencyModel::tableOf(bool isFabric)
{
    static const TuningTable overFabric = tableFor(true);
    static const TuningTable overPcie = tableFor(false);
    return isFabric ? overFabric : overPcie;
}

std::optional<LatencyModel::Choice> LatencyModel::best(const QString &key, Duration moving,
                                                       DataSize size) const
{
    if (key == u"host_allreduce")
        return byProcessors(size);
    if (key == u"token_all_to_all") {
        constexpr const char *id = "moe.token_latency";
        const Constant &measured = constant(QString::fromLatin1(id));
        return Choice{seconds(measured.value * 1e-6), 1.0, relativeTo(measured), {id}};
    }
    std::optional<Choice> best;
    for (const Protocol protocol : {Protocol::LL, Protocol::LL128, Protocol::Simple}) {
        if (protocol == Protocol::LL128 && !m_isFabric)
            continue;
        const std::optional<Duration> latency = ofPattern(key, protocol);
        if (!latency)
            continue;
        const Choice choice{
            *latency, shareOf(key, protocol, size), m_factor, {"nccl.latency_factor"}};
        const auto time = [&](const Choice &each) {
            return each.latency * m_factor.value + moving * (1.0 / each.share);
        };
        if (!best || time(choice) < time(*best))
            best = choice;
    }
    return best;
}

/// Chunks go up to host memory, are added up, pass a tree of hosts up and down and go down to the cards, one behind the other: while
/// the first is under way nothing is done yet.
LatencyModel::Choice LatencyModel::byProcessors(DataSize size) const
{
    constexpr int inHost = 3;
    constexpr const char *id = "host_reduce.chunk";
    const double steps = inHost + 2.0 * std::ceil(std::log2(double(m_hosts)));
    const double chunk = std::min(valueOf(QString::fromLatin1(id)) * 1e6, size.si());
    const double filling = size.si() > 0.0 ? (steps - 1.0) * chunk / size.si() : 0.0;
    return {treeLatency(m_table, Protocol::Simple, m_hosts, m_hosts),
            1.0 / (1.0 + filling),
            m_factor,
            {"nccl.latency_factor", "host.eta_weights", id}};
}

/// Relative to Simple, which is what the bandwidths of large messages are.
double LatencyModel::shareOf(const QString &key, Protocol protocol, DataSize size) const
{
    const auto p = std::size_t(protocol);
    const auto simple = std::size_t(Protocol::Simple);
    if (key == u"tree_allreduce")
        return m_table.treeShare[p] / m_table.treeShare[simple];
    const double round = (m_ranks - 1.0) / m_ranks; // of the message that a rank sends
    const double wire = key == u"ring_allreduce" || key == u"in_network_allreduce" ? 2.0 * round
                        : key == u"reduce_scatter" || key == u"all_gather"         ? round
                                                                                   : 0.0;
    if (protocol != Protocol::Simple || !(wire > 0.0))
        return m_table.ringShare[p];
    return 1.0 / (1.0 + fillingShare(m_table, m_ranks, m_nodes, size, wire));
}

Duration LatencyModel::ofCopy() const
{
    return copyLatency(m_table, m_nodes);
}

std::optional<Duration> LatencyModel::ofPattern(const QString &key, Protocol protocol) const
{
    const int perNode = std::max(1, m_ranks / m_nodes);
    const Duration ring = ringLatency(m_table, protocol, m_ranks, m_nodes);
    const auto p = std::size_t(protocol);
    if (key == u"ring_allreduce")
        return ring;
    if (key == u"tree_allreduce")
        return treeLatency(m_table, protocol, m_ranks, m_nodes);
    if (key == u"in_network_allreduce")
        return protocol != Protocol::Simple ? std::nullopt
               : m_nodes > 1 ? std::optional(m_table.inNetworkInside + m_table.inNetworkAcross)
                             : std::optional(m_table.inNetworkInside);
    if (key == u"hierarchical_allreduce") // inside, across, inside
        return ringLatency(m_table, protocol, perNode, 1)
               + ringLatency(m_table, protocol, m_nodes, m_nodes);
    if (key == u"reduce_scatter" || key == u"all_gather" || key == u"broadcast")
        return m_table.ring.base[p] + (ring - m_table.ring.base[p]) * 0.5; // one round
    if (key == u"all_to_all")
        return allToAllLatency(m_table, protocol, m_ranks, m_nodes);
    return std::nullopt;
}

} // namespace nongjang
