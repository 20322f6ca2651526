#include "model/study/latency.h"

#include "model/study/constants.h"

#include <algorithm>
#include <array>

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
    m_table = tableOf(m_isFabric);
}

const TuningTable &LatencyModel::tableOf(bool isFabric)
{
    static const TuningTable overFabric = tableFor(true);
    static const TuningTable overPcie = tableFor(false);
    return isFabric ? overFabric : overPcie;
}

std::optional<LatencyModel::Choice> LatencyModel::best(const QString &key, Duration moving) const
{
    std::optional<Choice> best;
    for (const Protocol protocol : {Protocol::LL, Protocol::LL128, Protocol::Simple}) {
        if (protocol == Protocol::LL128 && !m_isFabric)
            continue;
        const std::optional<Duration> latency = ofPattern(key, protocol);
        if (!latency)
            continue;
        const Choice choice{*latency, shareOf(key, protocol)};
        const auto time = [&](const Choice &each) {
            return each.latency * m_factor.value + moving * (1.0 / each.share);
        };
        if (!best || time(choice) < time(*best))
            best = choice;
    }
    return best;
}

/// Relative to Simple, which is what the bandwidths of large messages are.
double LatencyModel::shareOf(const QString &key, Protocol protocol) const
{
    const auto p = std::size_t(protocol);
    const auto simple = std::size_t(Protocol::Simple);
    return key == u"tree_allreduce" ? m_table.treeShare[p] / m_table.treeShare[simple]
                                    : m_table.ringShare[p];
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
