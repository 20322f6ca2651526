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
    static const TuningTable overFabric = tableFor(true);
    static const TuningTable overPcie = tableFor(false);
    m_table = m_isFabric ? overFabric : overPcie;
}

std::optional<Duration> LatencyModel::ofPattern(const QString &key) const
{
    const int perNode = std::max(1, m_ranks / m_nodes);
    const Duration ring = ringLatency(m_table, Protocol::Simple, m_ranks, m_nodes);
    const auto simple = std::size_t(Protocol::Simple);
    if (key == u"ring_allreduce")
        return ring;
    if (key == u"tree_allreduce")
        return treeLatency(m_table, Protocol::Simple, m_ranks, m_nodes);
    if (key == u"in_network_allreduce")
        return m_nodes > 1 ? m_table.inNetworkInside + m_table.inNetworkAcross
                           : m_table.inNetworkInside;
    if (key == u"hierarchical_allreduce") // inside, across, inside
        return ringLatency(m_table, Protocol::Simple, perNode, 1)
               + ringLatency(m_table, Protocol::Simple, m_nodes, m_nodes);
    if (key == u"reduce_scatter" || key == u"all_gather" || key == u"broadcast")
        return m_table.ring.base[simple] + (ring - m_table.ring.base[simple]) * 0.5; // one round
    if (key == u"all_to_all")
        return m_table.ring.base[simple] + m_table.ring.inside[simple] * double(perNode - 1)
               + m_table.ring.across[simple] * double(m_ranks - perNode);
    return std::nullopt;
}

} // namespace nongjang
