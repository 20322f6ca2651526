#include "model/study/path_study.h"

#include "model/study/constants.h"
#include "model/study/dark_parts.h"
#include "model/study/host_memory.h"
#include "model/study/islands.h"
#include "model/study/link_rates.h"
#include "model/study/network_study.h"
#include "model/study/studies.h"
#include "model/study/study.h"
#include "model/study/traffic_request.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace nongjang {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nongjang::Study)
};

QString linkTitle(const LinkInfo &info)
{
    switch (info.kind) {
    case LinkKind::Pcie:
        return info.name.isEmpty() ? Tr::tr("slot") : info.name;
    case LinkKind::Network:
        return info.name.isEmpty() ? Tr::tr("network cable") : info.name;
    case LinkKind::Fabric:
        return info.name.isEmpty() ? Tr::tr("accelerator link") : info.name;
    case LinkKind::Uplink:
    case LinkKind::Chipset:
    case LinkKind::Socket:
    case LinkKind::Quadrant:
        return info.name;
    }
    Q_UNREACHABLE();
}

/// Two x8 cables between the same ends carry one x16: PCIe links side by side add up. Network cables do not for one transfer.
Ranged<Bandwidth> capacityBetween(const FarmGraph &graph, const Adjacency &adjacency,
                                  LinkIndex index)
{
    const Link &link = graph.graph().links[index];
    if (graph.info(index).kind != LinkKind::Pcie)
        return link.capacity;
    Ranged<Bandwidth> sum;
    for (const Adjacency::Neighbour *it = adjacency.begin(link.a); it != adjacency.end(link.a);
         ++it)
        if (it->node == link.b && graph.info(it->link).kind == LinkKind::Pcie)
            sum += graph.graph().links[it->link].capacity;
    return sum;
}

/// `isPeer`: of a copy from card to card, or to a network card, without the host.
Hop hopOf(const FarmGraph &graph, const Adjacency &adjacency, LinkIndex index, NodeIndex from,
          NodeIndex to, bool isPeer)
{
    const LinkInfo &info = graph.info(index);
    Hop hop;
    hop.name = QStringLiteral("%1 → %2 (%3)")
                   .arg(graph.nodeName(from), graph.nodeName(to), linkTitle(info));
    hop.generation = info.generation;
    hop.lanes = info.lanes;
    hop.limitedBy = info.limitedBy;
    hop.isUnknown = info.isUnknown;
    if (!info.isUnknown)
        hop.bandwidth = capacityBetween(graph, adjacency, index);
    if (isPeer && isPcie(info.kind)) {
        const Ranged<double> share = peerFactor(info);
        hop.bandwidth = {hop.bandwidth.value * share.value, hop.bandwidth.low * share.low,
                         hop.bandwidth.high * share.high};
    }
    return hop;
}

struct PeerState
{
    PeerAccess access = PeerAccess::Staged;
    QString reason;
};

/// Why a card has the access it has.
QString accessReason(const ResolvedComponent &resolved)
{
    const QString &own = resolved.component->p2p;
    const QString name = resolved.part->name;
    if (own == u"native")
        return Tr::tr("%1 is set to native peer access").arg(name);
    if (own == u"patched")
        return Tr::tr("%1 runs a patched driver").arg(name);
    if (own == u"staged")
        return Tr::tr("%1 is set to copies through host memory").arg(name);
    const QString stock = resolved.part->attribute(QStringLiteral("p2p"));
    if (stock == u"yes")
        return Tr::tr("the driver of %1 allows peer access over PCIe").arg(name);
    if (stock == u"patched-driver")
        return Tr::tr("the stock driver of %1 allows no peer access over PCIe; a patched one does")
            .arg(name);
    if (stock == u"nvlink-only")
        return Tr::tr(
                   "%1 has peer access over its bridge only; a patched driver allows it over PCIe")
            .arg(name);
    if (stock == u"no")
        return Tr::tr("%1 has no peer access over PCIe").arg(name);
    return Tr::tr("whether %1 has peer access over PCIe is unknown; copies "
                  "through host memory are assumed")
        .arg(name);
}

PeerState cardAccess(const FarmGraph &graph, NodeIndex node)
{
    const FarmGraph::Device device = graph.device(node);
    const ResolvedComponent &card = device.assembly->components[std::size_t(device.component)];
    return {card.peerAccess(), accessReason(card)};
}

PeerState peerState(const FarmGraph &graph, const std::vector<LinkIndex> &path, NodeIndex from,
                    NodeIndex to)
{
    const auto kinds = [&](LinkKind kind) {
        return std::count_if(path.begin(), path.end(),
                             [&](LinkIndex link) { return graph.info(link).kind == kind; });
    };
    if (kinds(LinkKind::Network) > 0)
        return {PeerAccess::Network, Tr::tr("the way leads over the network")};
    if (kinds(LinkKind::Fabric) == qsizetype(path.size()))
        return {PeerAccess::Native, Tr::tr("the way leads over the accelerators' own links")};
    const PeerState one = cardAccess(graph, from);
    const PeerState other = cardAccess(graph, to);
    const auto vendor = [&](NodeIndex node) {
        const FarmGraph::Device device = graph.device(node);
        return device.assembly->components[std::size_t(device.component)].part->vendor;
    };
    if (vendor(from) != vendor(to))
        return {PeerAccess::Staged,
                Tr::tr("accelerators of different makers copy through host memory")};
    return one.access == PeerAccess::Staged     ? one
           : other.access == PeerAccess::Staged ? other
           : one.access == PeerAccess::Patched  ? one
                                                : other;
}

/// Through host memory: the slots at the staging share, and one write plus one read of the memory (engineering model 1.4).
void stage(PathReport &report, Ranged<Bandwidth> &bandwidth, const FarmGraph &graph, NodeIndex from)
{
    const FarmGraph::Device device = graph.device(from);
    const QString id = stagedShareConstant(*device.assembly);
    const Constant &eta = constant(id);
    bandwidth = {bandwidth.value * eta.value, bandwidth.low * eta.low, bandwidth.high * eta.high};
    report.bandwidth->from << QStringLiteral("constant:") + id;
    report.bandwidth->formula +=
        QStringLiteral(" × %1").arg(eta.value) % Tr::tr(" (copied through host memory)");
    const std::optional<Bandwidth> memory = HostMemories(*device.assembly).onlyPeak();
    if (!memory)
        return;
    const Constant &share = constant(QStringLiteral("host.eta_mem"));
    const Ranged<Bandwidth> half{*memory * (share.value / 2.0), *memory * (share.low / 2.0),
                                 *memory * (share.high / 2.0)};
    report.bandwidth->from << QStringLiteral("constant:host.eta_mem");
    if (half.value < bandwidth.value) {
        report.limit = Tr::tr("host memory");
        report.limitReason =
            Tr::tr(
                "every byte is written to and read from the host memory, which offers %1 at most")
                .arg(displayText(memory->si(), Dimension::Bandwidth, 3));
    }
    bandwidth = Ranged<Bandwidth>::min(bandwidth, half);
}

/// Peer access between a card and a network card under different root ports of a processor.
void limitAcross(PathReport &report, Ranged<Bandwidth> &bandwidth, const Constant &limit)
{
    const Ranged<Bandwidth> rate = rateOf(limit);
    report.bandwidth->from << QString(QStringLiteral("constant:") % limit.id);
    if (rate.value < bandwidth.value) {
        report.limit = Tr::tr("processor");
        report.limitReason = Tr::tr("the root ports of this processor let only %1 through between "
                                    "an accelerator and a network card")
                                 .arg(displayText(rate.value.si(), Dimension::Bandwidth, 3));
        report.bandwidth->formula += Tr::tr("; peer access across the processor %1")
                                         .arg(displayText(rate.value.si(), Dimension::Bandwidth));
    }
    bandwidth = Ranged<Bandwidth>::min(bandwidth, rate);
}

/// The ends, and the constants that the capacities on the way were made with.
QStringList sourcesOf(const FarmGraph &graph, const PathReport &report,
                      const std::vector<LinkIndex> &path, bool isPeer)
{
    QStringList sources{report.from, report.to};
    for (const LinkIndex link : path) {
        const LinkInfo &info = graph.info(link);
        const QString pcie = isPeer ? pairSourceOf(info) : QStringLiteral("constant:pcie.eta_m");
        switch (info.kind) {
        case LinkKind::Pcie:
        case LinkKind::Uplink:
            sources << pcie;
            break;
        case LinkKind::Chipset:
            sources << pcie << QString(QStringLiteral("constant:") % info.constantId);
            break;
        case LinkKind::Fabric:
            sources << pairSourceOf(info);
            break;
        case LinkKind::Network:
            sources << QStringLiteral("constant:net.eta");
            break;
        case LinkKind::Socket:
        case LinkKind::Quadrant:
            sources << QStringLiteral("constant:") % info.constantId;
            break;
        }
    }
    sources.removeDuplicates();
    return sources;
}

QString limitText(const Hop &hop)
{
    if (hop.generation && hop.lanes) {
        const QString width = Tr::tr("it runs at gen%1 x%2").arg(*hop.generation).arg(*hop.lanes);
        return hop.limitedBy.isEmpty() ? width
                                       : Tr::tr("it runs at gen%1 x%2, held by %3")
                                             .arg(*hop.generation)
                                             .arg(*hop.lanes)
                                             .arg(hop.limitedBy);
    }
    return {};
}

} // namespace

PathReport describePath(const FarmGraph &graph, const Adjacency &adjacency, NodeIndex from,
                        NodeIndex to)
{
    PathReport report;
    report.from = graph.nodeName(from);
    report.to = graph.nodeName(to);
    const std::vector<LinkIndex> path = shortestWidestPath(graph.graph(), adjacency, from, to);
    if (path.empty()) {
        report.p2pReason = Tr::tr("there is no way between them");
        return report;
    }
    const PeerState state = peerState(graph, path, from, to);
    report.p2p = state.access;
    report.p2pReason = state.reason;
    const bool isPeer = state.access != PeerAccess::Staged
                        && cardAccess(graph, from).access != PeerAccess::Staged
                        && cardAccess(graph, to).access != PeerAccess::Staged;
    NodeIndex at = from;
    const Constant *processor = nullptr;
    std::optional<Ranged<Bandwidth>> bandwidth;
    for (const LinkIndex index : path) {
        const Link &link = graph.graph().links[index];
        const NodeIndex next = link.a == at ? link.b : link.a;
        report.hops.push_back(hopOf(graph, adjacency, index, at, next, isPeer));
        at = next;
        if (isPeer && state.access == PeerAccess::Network && !processor)
            processor = networkPeerLimit(graph.place(at));
        const Hop &hop = report.hops.back();
        if (hop.isUnknown)
            continue;
        if (!bandwidth || hop.bandwidth.value < bandwidth->value) {
            report.limit = hop.name;
            report.limitReason = limitText(hop);
        }
        bandwidth = bandwidth ? Ranged<Bandwidth>::min(*bandwidth, hop.bandwidth) : hop.bandwidth;
    }
    if (!bandwidth)
        return report;
    report.bandwidth = ReportFigure{
        Dimension::Bandwidth,
        0.0,
        0.0,
        0.0,
        sourcesOf(graph, report, path, isPeer),
        Tr::tr("narrowest hop %1").arg(displayText(bandwidth->value.si(), Dimension::Bandwidth)),
        QStringList()};
    if (state.access == PeerAccess::Staged)
        stage(report, *bandwidth, graph, from);
    if (processor)
        limitAcross(report, *bandwidth, *processor);
    report.bandwidth->value = bandwidth->value.si();
    report.bandwidth->low = bandwidth->low.si();
    report.bandwidth->high = bandwidth->high.si();
    report.bandwidth->isUpperBound = true;
    for (const Hop &hop : report.hops)
        if (hop.isUnknown)
            report.bandwidth->missing << hop.name;
    return report;
}

namespace {

/// Pairs inside a complete island talk over its links. Only when nothing else is left to look at, those links themselves are compared.
std::optional<WorstPair> worstGpuPair(const FarmGraph &graph, const Islands &islands,
                                      const std::stop_token &stop)
{
    std::vector<LinkUse> use(graph.graph().links.size());
    for (LinkIndex i = 0; i < use.size(); ++i) {
        const bool isFabric = graph.info(i).kind == LinkKind::Fabric;
        use[i] = !isFabric                                      ? LinkUse::Tree
                 : islands.isComplete(graph.graph().links[i].a) ? LinkUse::Joined
                                                                : LinkUse::Ignored;
    }
    if (const std::optional<WorstPair> worst = worstPair(graph.graph(), use, stop))
        return worst;
    for (LinkIndex i = 0; i < use.size(); ++i)
        use[i] = graph.info(i).kind == LinkKind::Fabric ? LinkUse::Tree : LinkUse::Ignored;
    return worstPair(graph.graph(), use, stop);
}

/// The pair was found on PCIe, but its cards may be neighbours in an incomplete mesh (a cube mesh): then one that is not.
PathReport describeWorst(const FarmGraph &graph, const Islands &islands, const WorstPair &pair)
{
    const Adjacency adjacency(graph.graph());
    PathReport worst = describePath(graph, adjacency, pair.from, pair.to);
    const int island = islands.of(pair.from);
    if (island < 0 || island != islands.of(pair.to) || islands.isComplete(pair.from))
        return worst;
    const std::vector<NodeIndex> &members = islands.members(island);
    for (std::size_t i = 0; i < members.size(); ++i)
        for (std::size_t j = i + 1; j < members.size(); ++j) {
            PathReport path = describePath(graph, adjacency, members[i], members[j]);
            if (path.bandwidth && worst.bandwidth && path.bandwidth->value < worst.bandwidth->value)
                worst = std::move(path);
        }
    return worst;
}

} // namespace

bool studyPaths(const FarmGraph &graph, Report &report, const std::stop_token &stop,
                std::optional<NetworkRates> *rates)
{
    if (stop.stop_requested())
        return true;
    if (graph.gpuCount() < 2) {
        (void)resolveTraffic(graph, report.findings); // wrong names are wrong without traffic, too
        return true;
    }
    const Islands islands(graph);
    const std::optional<WorstPair> worst = worstGpuPair(graph, islands, stop);
    if (!worst || stop.stop_requested())
        return true;
    if (!worst->connected) {
        report.findings.push_back(
            {QStringLiteral("CON-09"),
             Severity::Error,
             {graph.nodeName(worst->from), graph.nodeName(worst->to)},
             Tr::tr("there is no way from %1 to %2")
                 .arg(graph.nodeName(worst->from), graph.nodeName(worst->to)),
             Tr::tr("Put the card into a slot, or join the machines by a network."),
             false});
        // Neighbours on a ring of accelerator links may do without the missing way.
        return studyNetwork(graph, islands, report, stop, rates);
    }
    report.slowestPath = describeWorst(graph, islands, *worst);
    return studyNetwork(graph, islands, report, stop, rates);
}

Result<PathReport> findPath(const Design &design, const Catalog &catalog, const QString &from,
                            const QString &to)
{
    const FarmModel model = resolveLiveFarm(design, catalog);
    const std::optional<FarmGraph> graph = FarmGraph::build(model);
    if (!graph)
        return fail(ErrorCode::InvalidValue, Tr::tr("the farm has more than three million devices; "
                                                    "this version walks it device by device"));
    std::array<NodeIndex, 2> nodes{};
    for (const auto &[path, node] : {std::pair{&from, &nodes[0]}, std::pair{&to, &nodes[1]}}) {
        const std::optional<NodeIndex> found = graph->nodeOf(*path);
        if (!found || !graph->graph().isEndpoint[*found])
            return fail(ErrorCode::UnknownReference,
                        Tr::tr("there is no GPU “%1”; write its path, such as farm/rig[17]/gpu[3]")
                            .arg(*path));
        *node = *found;
    }
    if (nodes[0] == nodes[1])
        return fail(ErrorCode::InvalidValue,
                    Tr::tr("“%1” and “%2” are the same GPU").arg(from, to));
    return describePath(*graph, Adjacency(graph->graph()), nodes[0], nodes[1]);
}

} // namespace nongjang
