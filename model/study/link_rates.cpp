#include "model/study/link_rates.h"

#include <algorithm>
#include <optional>
#include <vector>

namespace nongjang {

namespace {

/// The constants a link's rate is made with; none between sockets, where the link's own range counts.
struct RateConstants
{
    const Constant &collective; ///< the share collectives obtain
    const char *drawn;          ///< the share the capacity in the graph is made with
    QString pair;               ///< the share a pair copy obtains
};

constexpr const char *xgmiShare = "xgmi.eta";

const Constant &named(const char *id)
{
    return constant(QString::fromLatin1(id));
}

/// Of the links' own family, where it was measured.
const Constant &fabricShare(const QString &family)
{
    const QString general = QStringLiteral("collective.eta.fabric");
    const Constant *own =
        family.isEmpty() ? nullptr : findConstant(QString(general % u'.' % family));
    return own ? *own : constant(general);
}

std::optional<RateConstants> rateConstants(const LinkInfo &info)
{
    switch (info.kind) {
    case LinkKind::Pcie:
    case LinkKind::Uplink:
    case LinkKind::Chipset:
        return RateConstants{named("collective.eta.pcie"), "pcie.eta_m", peerShare(info).id};
    case LinkKind::Fabric:
        if (info.constantId == QLatin1String(xgmiShare)) // measured in collectives
            return RateConstants{named(xgmiShare), xgmiShare, QLatin1String(xgmiShare)};
        return RateConstants{fabricShare(info.family), "nvlink.eta", QStringLiteral("nvlink.eta")};
    case LinkKind::Network:
        return RateConstants{named(info.isTcp ? "collective.eta.tcp" : "collective.eta.net"),
                             "net.eta", QStringLiteral("net.eta")};
    case LinkKind::Socket:
    case LinkKind::Quadrant: // as measured
        break;
    }
    return std::nullopt;
}

} // namespace

const Constant *socketCollective(const LinkInfo &info)
{
    return info.kind == LinkKind::Socket
               ? findConstant(QStringLiteral("collective.") % info.constantId)
               : nullptr;
}

QString sourceOf(const LinkInfo &info)
{
    if (const Constant *measured = socketCollective(info))
        return QStringLiteral("constant:") % measured->id;
    if (info.kind == LinkKind::Socket || info.kind == LinkKind::Quadrant)
        return QStringLiteral("constant:") % info.constantId;
    const std::optional<RateConstants> made = rateConstants(info);
    return QStringLiteral("constant:") % made->collective.id;
}

QString pairSourceOf(const LinkInfo &info)
{
    const std::optional<RateConstants> made = rateConstants(info);
    return QStringLiteral("constant:") % (made ? made->pair : info.constantId);
}

bool isPcie(LinkKind kind)
{
    return kind == LinkKind::Pcie || kind == LinkKind::Uplink || kind == LinkKind::Chipset;
}

Ranged<Bandwidth> rateOf(const Constant &constant)
{
    return {gigabytesPerSecond(constant.value), gigabytesPerSecond(constant.low),
            gigabytesPerSecond(constant.high)};
}

const Constant &peerShare(const LinkInfo &info)
{
    constexpr int generations = 10; // asked for once per link and flow: no look-up by name
    static const std::vector<const Constant *> shares = [] {
        std::vector<const Constant *> all(generations, &constant(QStringLiteral("p2p.eta")));
        for (std::size_t each = 0; each < all.size(); ++each)
            if (const Constant *own = findConstant(QStringLiteral("p2p.eta.gen%1").arg(each)))
                all[each] = own;
        return all;
    }();
    return *shares[std::size_t(std::clamp(info.generation.value_or(0), 0, generations - 1))];
}

Ranged<double> peerFactor(const LinkInfo &info)
{
    static const Constant &copy = constant(QStringLiteral("pcie.eta_m"));
    const Constant &peer = peerShare(info);
    return {peer.value / copy.value, peer.low / copy.low, peer.high / copy.high};
}

const Constant *networkPeerLimit(const FarmGraph::Place &bridge)
{
    if (!bridge.isProcessor && !bridge.isQuadrant)
        return nullptr;
    constexpr auto links = QLatin1String("socket.link");
    const QString family =
        socketLinkConstant(*bridge.part, bridge.assembly->processorOf(bridge.component))
            .mid(links.size());
    return findConstant(QStringLiteral("p2p.nic_across") % family);
}

double collectiveFactor(const LinkInfo &info)
{
    const std::optional<RateConstants> made = rateConstants(info);
    return made ? made->collective.value / named(made->drawn).value : 1.0;
}

double collectiveShare(const LinkInfo &info)
{
    const std::optional<RateConstants> made = rateConstants(info);
    return made ? made->collective.value : 1.0;
}

Ranged<double> relativeTo(const Constant &constant)
{
    return {1.0, constant.low / constant.value, constant.high / constant.value};
}

Ranged<double> spreadOf(const LinkInfo &info, const Ranged<Bandwidth> &link)
{
    if (const Constant *measured = socketCollective(info))
        return relativeTo(*measured);
    const std::optional<RateConstants> made = rateConstants(info);
    return made ? relativeTo(made->collective)
                : Ranged<double>{1.0, link.low / link.value, link.high / link.value};
}

} // namespace nongjang
