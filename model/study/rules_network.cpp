// Network, PCIe switches, memory channels, bridges.
#include "model/analysis/hash_spread.h"
#include "model/study/rules.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <numeric>

namespace nongjang {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nongjang::Rules)
};

/// BW-01: copies through host memory (1.4).
void checkStaged(RuleContext &context)
{
    const std::optional<PathReport> &path = context.report().slowestPath;
    if (path && path->p2p == PeerAccess::Staged)
        context.find({path->from, path->to},
                     Tr::tr("GPUs exchange data through host memory: %1").arg(path->p2pReason),
                     Tr::tr("Use cards or a driver with peer access, a bridge, or a PCIe switch."));
}

/// Instances of a category that sit in one instance of the component.
double seated(const PlacedPart &host, Category category)
{
    double count = 0.0;
    const auto is = [&](int i) {
        const PartPtr &part = host.assembly.components[std::size_t(i)].part;
        return part && part->category == category;
    };
    for (const int number : host.cables) {
        const ResolvedCable &cable = host.assembly.cables[std::size_t(number)];
        if (cable.isOff)
            continue;
        if (cable.to == host.component && is(cable.from))
            count += double(cable.pairs.size());
        if (cable.from == host.component && is(cable.to))
            count += double(cable.pairs.size());
    }
    return count / host.resolved().component->count;
}

/// BW-02: modules against channels, where several GPUs draw on the memory.
void checkChannels(RuleContext &context, const PlacedPart &host)
{
    const Part &part = host.part();
    if (part.category != Category::Host || includesProcessors(part)
        || seated(host, Category::Gpu) < context.threshold("gpus"))
        return;
    const int channels = part.integer(FigureKey::MemoryChannels).value_or(0);
    const double memory = seated(host, Category::Memory);
    if (memory == 0.0)
        context.notEvaluated(Tr::tr("no memory is drawn"), {host.path()});
    else if (memory < channels)
        context.find({host.path()},
                     Tr::tr("%1: %2 of %3 memory channels are populated")
                         .arg(host.path())
                         .arg(memory)
                         .arg(channels),
                     Tr::tr("Add memory modules."));
}

/// The network switch that is the first device of a tier; null: it is a PCIe switch.
PartPtr networkSwitchOf(const FarmModel &model, const SwitchTier &tier)
{
    static const auto withoutNumbers = [](const QString &path) {
        QString plain;
        bool inside = false;
        for (const QChar c : path) {
            inside = (inside || c == u'[') && c != u']';
            if (!inside && c != u']')
                plain += c;
        }
        return plain;
    };
    const QString component =
        tier.objects.isEmpty() ? QString() : withoutNumbers(tier.objects.first()).section(u'/', -1);
    for (const ResolvedAssembly &assembly : model.assemblies) {
        const int i = assembly.indexOf(component);
        if (i >= 0)
            if (const PartPtr &part = assembly.components[std::size_t(i)].part;
                part && part->category == Category::Switch)
                return part;
    }
    return nullptr;
}

bool isNetworkTier(const FarmModel &model, const SwitchTier &tier)
{
    return networkSwitchOf(model, tier) != nullptr;
}

/// BW-04: what hangs on a PCIe switch against its uplink.
void checkSwitchUplinks(RuleContext &context)
{
    const double most = context.threshold("ratio");
    for (const SwitchTier &tier : context.report().tiers)
        if (tier.ratio > most + 1e-9 && !isNetworkTier(context.model(), tier))
            context.find(tier.objects.mid(0, 12),
                         Tr::tr("%1: %2 below and %3 above, %4 : 1")
                             .arg(tier.name, displayText(tier.down.si(), Dimension::Bandwidth, 3),
                                  displayText(tier.up.si(), Dimension::Bandwidth, 3))
                             .arg(tier.ratio, 0, 'f', 1),
                         Tr::tr("Add a second uplink."));
}

/// BW-11: oversubscription from the GPUs to the top of the network.
void checkOversubscription(RuleContext &context)
{
    const double most = context.threshold("ratio");
    const SwitchTier *worst = nullptr;
    for (const SwitchTier &tier : context.report().tiers)
        if (isNetworkTier(context.model(), tier) && (!worst || tier.endToEnd > worst->endToEnd))
            worst = &tier;
    if (worst && worst->endToEnd > most + 1e-9)
        context.find(
            worst->objects.mid(0, 12),
            Tr::tr("%1: %2 : 1 end to end").arg(worst->name).arg(worst->endToEnd, 0, 'f', 1),
            Tr::tr("Add spines or uplinks."));
}

/// Hashing is what Ethernet does; other networks route by tables or spread packets.
bool isHashed(const Part &part)
{
    return part.attribute(QStringLiteral("protocols")).contains(u"ethernet");
}

/// BW-12: flows from below, hashed onto the links above (3.2).
void checkHashing(RuleContext &context)
{
    const double least = context.threshold("efficiency");
    const double each = context.threshold("flows");
    for (const SwitchTier &tier : context.report().tiers) {
        const PartPtr part = networkSwitchOf(context.model(), tier);
        if (!part || !isHashed(*part) || tier.upLinks < 2.0)
            continue;
        const double flows = std::clamp(tier.downLinks * each, 0.0, 1e5);
        const double efficiency = hashEfficiency(int(flows), int(tier.upLinks));
        if (efficiency < least - 1e-9)
            context.find(tier.objects.mid(0, 12),
                         Tr::tr("%1: %2 flows hashed onto %3 links leave %4 % of the pace")
                             .arg(tier.name)
                             .arg(int(flows))
                             .arg(int(tier.upLinks))
                             .arg(efficiency * 100.0, 0, 'f', 0),
                         Tr::tr("Spread packets, or use more queue pairs (threshold “flows”)."));
    }
}

/// BW-10: each group of GPUs is visited in one go by a ring that enters and leaves it once (2.5).
void checkCrossings(RuleContext &context)
{
    const std::vector<RingBoundary> &boundaries = context.report().ringBoundaries;
    if (boundaries.empty())
        return;
    QStringList objects;
    for (const RingBoundary &each : boundaries)
        if (objects.size() < 12)
            objects << each.name;
    const RingBoundary &worst = boundaries.front();
    const QString others =
        boundaries.size() > 1 ? Tr::tr("; so do %1 more").arg(boundaries.size() - 1) : QString();
    context.find(objects,
                 Tr::tr("the ring goes in and out of %1 over %2 links, where 2 would do%3")
                     .arg(worst.name)
                     .arg(worst.crossings)
                     .arg(others),
                 Tr::tr("Put the GPUs of each machine next to each other in the ring."));
}

/// BW-14: one class of links is worth an upgrade more than anything else (3.4).
void checkBottleneck(RuleContext &context)
{
    const double least = context.threshold("saving");
    const std::vector<Bottleneck> &all = context.report().bottlenecks;
    if (all.empty() || all.front().upgradeValue <= least)
        return;
    context.find(all.front().objects.mid(0, 12),
                 Tr::tr("doubling %1 saves %2 % of the time")
                     .arg(all.front().name)
                     .arg(all.front().upgradeValue * 100.0, 0, 'f', 0),
                 Tr::tr("See the list of bottlenecks."));
}

/// CON-13: a bridge joins two cards of one kind.
void checkBridges(RuleContext &context, const PlacedCable &placed)
{
    const auto &[assembly, cable] = placed;
    const PartPtr &from = assembly.components[std::size_t(cable.from)].part;
    const PartPtr &to = assembly.components[std::size_t(cable.to)].part;
    if (cable.isOff || cable.fromPort.kind != PortKind::Fabric
        || cable.toPort.kind != PortKind::Fabric || !from || !to || from->category != Category::Gpu
        || to->category != Category::Gpu || from->id == to->id)
        return;
    context.find({assembly.pathOf(cable.from), assembly.pathOf(cable.to)},
                 Tr::tr("a bridge joins %1 and %2: the driver joins cards of one kind only")
                     .arg(from->name, to->name),
                 Tr::tr("Bridge two equal cards."));
}

/// CON-11: every patch panel on the way of a fibre takes of its loss budget (1.6).
void checkPatches(RuleContext &context, const PlacedCable &placed)
{
    const auto &[assembly, cable] = placed;
    if (!(assembly.instances > 0.0) || cable.fromPort.kind != PortKind::Fiber)
        return;
    const QStringList objects{assembly.pathOf(cable.from), assembly.pathOf(cable.to)};
    const Figure *patches = cable.part ? cable.part->figure(FigureKey::Patches) : nullptr;
    if (!patches)
        return context.notEvaluated(Tr::tr("how many patch panels the fibre passes is unknown"),
                                    objects);
    const double most = context.threshold("patches");
    if (patches->value > most)
        context.find(objects,
                     Tr::tr("the fibre from %1 to %2 passes %3 patch panels; its reach holds for "
                            "%4")
                         .arg(objects.first(), objects.last())
                         .arg(patches->value)
                         .arg(most),
                     Tr::tr("Lay it directly."));
}

/// Switches that forward without a spanning tree, joined in a ring or by two cables.
class LoopFinder
{
public:
    explicit LoopFinder(const ResolvedAssembly &assembly)
        : m_assembly(assembly)
    {
        for (const ResolvedComponent &component : assembly.components) {
            m_first.push_back(m_count);
            m_count += isUnmanaged(component) ? component.component->count : 0;
        }
    }

    /// Paths of the two ends of the cable that closes a loop; empty: there is none.
    QStringList find()
    {
        if (m_count < 2)
            return {};
        m_parent.resize(std::size_t(m_count));
        std::iota(m_parent.begin(), m_parent.end(), 0);
        for (const ResolvedCable &cable : m_assembly.cables) {
            if (cable.isOff || cable.fromPort.kind != PortKind::Network
                || !isUnmanaged(m_assembly.components[std::size_t(cable.from)])
                || !isUnmanaged(m_assembly.components[std::size_t(cable.to)]))
                continue;
            for (const ConnectorPair &pair : cable.pairs) {
                const int a = root(m_first[std::size_t(cable.from)] + pair.from.component - 1);
                const int b = root(m_first[std::size_t(cable.to)] + pair.to.component - 1);
                if (a == b)
                    return {m_assembly.pathOf(cable.from), m_assembly.pathOf(cable.to)};
                m_parent[std::size_t(a)] = b;
            }
        }
        return {};
    }

private:
    static bool isUnmanaged(const ResolvedComponent &component)
    {
        return component.part && component.part->category == Category::Switch
               && !component.component->off
               && component.part->attribute(QStringLiteral("managed")) == u"no";
    }
    int root(int item)
    {
        while (m_parent[std::size_t(item)] != item)
            item = m_parent[std::size_t(item)] = m_parent[std::size_t(m_parent[std::size_t(item)])];
        return item;
    }

    const ResolvedAssembly &m_assembly;
    std::vector<int> m_first;
    std::vector<int> m_parent;
    int m_count = 0;
};

/// CON-15: broadcasts circle in a loop of switches that know no spanning tree.
void checkLoops(RuleContext &context, const ResolvedAssembly &assembly)
{
    if (assembly.instances == 0.0)
        return;
    const QStringList objects = LoopFinder(assembly).find();
    if (!objects.isEmpty())
        context.find(objects,
                     Tr::tr("unmanaged switches are joined in a loop at %1")
                         .arg(objects.join(QStringLiteral(", "))),
                     Tr::tr("Remove one cable, or use switches with a spanning tree."));
}

} // namespace

std::span<const RuleCheck> networkChecks()
{
    static constexpr std::array checks{RuleCheck{"BW-01", checkStaged, nullptr, true},
                                       RuleCheck{"BW-02", checkChannels},
                                       RuleCheck{"BW-04", checkSwitchUplinks, nullptr, true},
                                       RuleCheck{"BW-11", checkOversubscription, nullptr, true},
                                       RuleCheck{"BW-14", checkBottleneck, nullptr, true},
                                       RuleCheck{"BW-10", checkCrossings, nullptr, true},
                                       RuleCheck{"BW-12", checkHashing, nullptr, true},
                                       RuleCheck{"CON-11", checkPatches},
                                       RuleCheck{"CON-13", checkBridges},
                                       RuleCheck{"CON-15", checkLoops}};
    return checks;
}

} // namespace nongjang
