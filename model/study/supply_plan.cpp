#include "model/study/supply_plan.h"

#include "model/base/stop_check.h"

#include <QHash>

#include <algorithm>
#include <map>
#include <numeric>
#include <utility>

namespace nongjang {

Load &Load::operator+=(const Load &other)
{
    idle += other.idle;
    typical += other.typical;
    peak += other.peak;
    burst += other.burst;
    burstFactor = std::max(burstFactor, other.burstFactor);
    isBurstUnknown = isBurstUnknown || other.isBurstUnknown;
    return *this;
}

Load operator*(const Load &load, double factor)
{
    return {load.idle * factor,  load.typical * factor, load.peak * factor,
            load.burst * factor, load.burstFactor,      load.isBurstUnknown};
}

namespace {

/// Is `guest` a processor or memory module, and `host` a server that states its power with them?
bool isCountedIn(const ResolvedComponent &guest, const ResolvedComponent &host)
{
    const bool isInner =
        guest.part
        && (guest.part->category == Category::Cpu || guest.part->category == Category::Memory);
    return isInner && host.part && includesProcessors(*host.part);
}

/// Calls `seat(component, instance)` for every instance that is counted in its host.
template<class Seat>
void forEachCounted(const ResolvedAssembly &assembly, Seat &&seat)
{
    for (const ResolvedCable &cable : assembly.cables) {
        if (!cable.isDirect || cable.isOff)
            continue;
        const ResolvedComponent &from = assembly.components[std::size_t(cable.from)];
        const ResolvedComponent &to = assembly.components[std::size_t(cable.to)];
        const bool isFromIn = isCountedIn(from, to);
        if (!isFromIn && !isCountedIn(to, from))
            continue;
        for (const ConnectorPair &pair : cable.pairs)
            seat(isFromIn ? cable.from : cable.to,
                 isFromIn ? pair.from.component : pair.to.component);
    }
}

} // namespace

std::vector<int> countedInHost(const ResolvedAssembly &assembly)
{
    std::vector<int> counted(assembly.components.size(), 0);
    forEachCounted(assembly, [&](int component, int) { ++counted[std::size_t(component)]; });
    for (std::size_t i = 0; i < counted.size(); ++i) // a part with several plugs counts once
        counted[i] = std::min(counted[i], assembly.components[i].component->count);
    return counted;
}

namespace {

/// Works on items: every instance of every component of one assembly.
class Planner
{
public:
    Planner(const ResolvedAssembly &assembly, const std::vector<SupplyPlan> &inner,
            const std::stop_token &stop)
        : m_assembly(assembly)
        , m_stop(stop)
    {
        m_first.reserve(assembly.components.size() + 1);
        int next = 0;
        for (const ResolvedComponent &component : assembly.components) {
            m_first.push_back(next);
            next += component.component->count;
        }
        m_first.push_back(next);
        m_parent.resize(std::size_t(next));
        std::iota(m_parent.begin(), m_parent.end(), 0);
        m_seat.assign(std::size_t(next), -1);
        m_isCounted.assign(std::size_t(next), false);
        forEachCounted(assembly, [&](int component_, int instance) {
            m_isCounted[std::size_t(m_first[std::size_t(component_)] + instance - 1)] = true;
        });
        readLoads(inner);
        const auto isSupply = [](double watts) {
            return watts > 0.0;
        };
        if (std::any_of(m_rating.begin(), m_rating.end(), isSupply))
            m_carried.resize(std::size_t(next));
        readCables();
    }

    SupplyPlan plan()
    {
        std::vector<std::pair<int, int>> machines; // ordered: same input, same sums
        machines.reserve(std::size_t(m_first.back()));
        for (int item = 0; item < m_first.back() && !m_stop.isTime(); ++item)
            machines.emplace_back(root(item), item);
        if (!std::is_sorted(machines.begin(), machines.end()))
            std::sort(machines.begin(), machines.end());
        std::vector<int> spare;
        Load unfed;
        std::vector<int> items;
        for (std::size_t i = 0; i < machines.size() && !m_stop.isTime(); ++i) {
            items.push_back(machines[i].second);
            if (i + 1 < machines.size() && machines[i + 1].first == machines[i].first)
                continue;
            dealMachine(items, spare, unfed);
            items.clear();
        }
        if (!m_loose.isZero()
            && m_fedMachines.size()
                   == 1) { // a drive has no lead of its own; there is just one machine it can be in
            dealPool(m_loose, m_fedMachines.front());
        } else {
            unfed += m_loose;
            m_unfedObjects << m_looseObjects;
        }
        if (!unfed.isZero()
            && !spare.empty()) // a supply without leads drawn yet serves what has none
            dealPool(unfed, spare);
        SupplyPlan plan;
        plan.groups = groups();
        if (spare.empty()) {
            plan.unsupplied = unfed;
            plan.unsuppliedObjects = m_unfedObjects;
        }
        return plan;
    }

private:
    [[nodiscard]] int component(int item) const
    {
        return int(std::upper_bound(m_first.begin(), m_first.end(), item) - m_first.begin()) - 1;
    }
    [[nodiscard]] const Load &load(int item) const
    {
        static const Load none;
        return m_isCounted[std::size_t(item)] ? none : m_load[std::size_t(component(item))];
    }
    [[nodiscard]] double rating(int item) const { return m_rating[std::size_t(component(item))]; }

    void readLoads(const std::vector<SupplyPlan> &inner)
    {
        m_load.resize(m_assembly.components.size());
        m_rating.assign(m_assembly.components.size(), 0.0);
        for (std::size_t i = 0; i < m_assembly.components.size(); ++i) {
            const ResolvedComponent &resolved = m_assembly.components[i];
            if (resolved.component->off)
                continue;
            if (resolved.assembly >= 0) {
                m_load[i] = inner[std::size_t(resolved.assembly)].unsupplied;
                continue;
            }
            if (!resolved.part)
                continue;
            const Part &part = *resolved.part;
            if (part.category == Category::Psu) {
                if (const Figure *figure = part.figure(FigureKey::PowerRating))
                    m_rating[i] = figure->value;
            } else if (feedOf(part) == Feed::Dc) {
                const PowerStates states = powerWithoutSources(part);
                const Ranged<double> zero{};
                const std::optional<Ranged<double>> factor = transientFactor(part);
                m_load[i] = {states.idle.value_or(zero),
                             states.typical.value_or(zero),
                             states.peak.value_or(zero),
                             factor ? states.peak.value_or(zero).value * (factor->value - 1.0)
                                    : 0.0,
                             factor ? factor->value : 1.0,
                             !factor};
            }
            if (hasOwnSupplies(part))
                m_rating[i] = part.figure(FigureKey::PsuRating)->value
                              * part.figure(FigureKey::PsuCount)->value;
        }
    }

    void readCables()
    {
        for (const ResolvedCable &cable : m_assembly.cables) {
            const auto is = [&](PortKind kind) {
                return cable.fromPort.kind == kind || cable.toPort.kind == kind;
            };
            const bool isPower = is(PortKind::PowerOut) && is(PortKind::PowerIn);
            const bool isData = cable.isDirect || is(PortKind::PcieEdge) || is(PortKind::PcieLink)
                                || is(PortKind::Module);
            if (cable.isOff || (!isPower && !isData))
                continue;
            const bool fromIsSupply = cable.fromPort.kind == PortKind::PowerOut;
            const bool fromIsHost = cable.fromPort.kind == PortKind::PcieSlot
                                    || cable.fromPort.kind == PortKind::ModuleSocket
                                    || cable.fromPort.kind == PortKind::CpuSocket
                                    || cable.fromPort.kind == PortKind::DimmSlot;
            if (isPower)
                m_feeds.resize(m_parent.size());
            for (const ConnectorPair &pair : cable.pairs) {
                if (m_stop.isTime())
                    return;
                const int from = m_first[std::size_t(cable.from)] + pair.from.component - 1;
                const int to = m_first[std::size_t(cable.to)] + pair.to.component - 1;
                m_parent[std::size_t(root(to))] = root(from);
                if (isPower)
                    m_feeds[std::size_t(fromIsSupply ? to : from)].push_back(fromIsSupply ? from
                                                                                          : to);
                else
                    m_seat[std::size_t(fromIsHost ? to : from)] = fromIsHost ? from : to;
            }
        }
    }

    int root(int item)
    {
        while (m_parent[std::size_t(item)] != item)
            item = m_parent[std::size_t(item)] = m_parent[std::size_t(m_parent[std::size_t(item)])];
        return item;
    }

    /// The supplies of an item: its own, those its leads come from (through breakout boards), else those of what it sits in.
    /// Empty: the machine's pool.
    [[nodiscard]] std::vector<int> suppliesOf(int item) const
    {
        for (int depth = 0; item >= 0 && depth < maximumDepth;
             ++depth, item = m_seat[std::size_t(item)]) {
            if (rating(item) > 0.0)
                return {item};
            std::vector<int> rated;
            std::vector<int> boards;
            collectFeeds(item, boards, rated);
            if (!rated.empty())
                return rated;
        }
        return {};
    }

    void collectFeeds(int item, std::vector<int> &boards, std::vector<int> &rated) const
    {
        if (m_feeds.empty())
            return;
        for (const int feed : m_feeds[std::size_t(item)]) {
            if (rating(feed) > 0.0) {
                rated.push_back(feed);
            } else if (std::find(boards.begin(), boards.end(), feed) == boards.end()) {
                boards.push_back(feed);
                collectFeeds(feed, boards, rated);
            }
        }
    }

    void dealMachine(const std::vector<int> &items, std::vector<int> &spare, Load &unfed)
    {
        std::vector<int> supplies;
        Load pool;
        bool hasLoad = false;
        QStringList poolObjects;
        for (const int item : items) {
            if (rating(item) > 0.0)
                supplies.push_back(item);
            if (load(item).isZero())
                continue;
            hasLoad = true;
            const std::vector<int> own = suppliesOf(item);
            for (const int supply : own)
                m_carried[std::size_t(supply)] += load(item) * (1.0 / double(own.size()));
            if (own.empty()) {
                pool += load(item);
                const QString path = m_assembly.pathOf(component(item));
                if (!poolObjects.contains(path))
                    poolObjects << path;
            }
        }
        if (!hasLoad) {
            spare.insert(spare.end(), supplies.begin(), supplies.end());
        } else if (!supplies.empty()) {
            dealPool(pool, supplies);
            m_fedMachines.push_back(std::move(supplies));
        } else if (items.size() == 1 && isDrive(items.front())) {
            m_loose += pool;
            m_looseObjects << poolObjects;
        } else {
            unfed += pool;
            for (const QString &path : poolObjects)
                if (!std::exchange(m_isUnfed[path], true))
                    m_unfedObjects << path;
        }
    }

    [[nodiscard]] bool isDrive(int item) const
    {
        const PartPtr &part = m_assembly.components[std::size_t(component(item))].part;
        return part && part->category == Category::Storage;
    }

    void dealPool(const Load &pool, const std::vector<int> &supplies)
    {
        double total = 0.0;
        for (const int supply : supplies)
            total += rating(supply);
        for (const int supply : supplies)
            m_carried[std::size_t(supply)] += pool * (rating(supply) / total);
    }

    [[nodiscard]] std::vector<SupplyGroup> groups()
    {
        std::vector<SupplyGroup> result;
        for (std::size_t c = 0; c < m_assembly.components.size(); ++c) {
            if (!(m_rating[c] > 0.0))
                continue;
            std::map<qint64, std::size_t>
                byLoad; // milliwatts: rounding noise must not split a group
            const PartPtr &part = m_assembly.components[c].part;
            const int units = part->category == Category::Psu
                                  ? 1
                                  : std::max(1, part->integer(FigureKey::PsuCount).value_or(1));
            for (int item = m_first[c]; item < m_first[c + 1] && !m_stop.isTime(); ++item) {
                const Load &carried = m_carried[std::size_t(item)];
                const auto [it, isNew] =
                    byLoad.emplace(std::llround(carried.peak.value * 1e3), result.size());
                if (isNew)
                    result.push_back({int(c), 0.0, units, carried});
                result[it->second].count += 1.0;
            }
        }
        return result;
    }

    static constexpr int maximumDepth =
        8; ///< cards on carriers on boards; ends a loop someone drew

    const ResolvedAssembly &m_assembly;
    StopCheck m_stop;
    std::vector<int> m_first; ///< first item of each component
    std::vector<int> m_parent;
    std::vector<int> m_seat; ///< what an item is plugged into; -1: nothing
    std::vector<std::vector<int>>
        m_feeds;                  ///< where its power leads come from; empty: no cable is one
    std::vector<Load> m_load;     ///< per component
    std::vector<double> m_rating; ///< per component, watt; 0: no supply
    std::vector<Load> m_carried;  ///< per item: what it supplies; empty: none is a supply
    std::vector<std::vector<int>> m_fedMachines; ///< supplies of each machine that has some
    Load m_loose;                                ///< drives that are not plugged into anything
    QStringList m_looseObjects;
    std::vector<bool> m_isCounted; ///< per item: its power is in that of its server
    QStringList m_unfedObjects;
    QHash<QString, bool> m_isUnfed; ///< the same, for looking up
};

} // namespace

SupplyPlan planSupplies(const ResolvedAssembly &assembly, const std::vector<SupplyPlan> &inner,
                        const std::stop_token &stop)
{
    constexpr double maximumItems = 2'000'000.0; // each costs some hundred bytes
    double items = 0.0;
    for (const ResolvedComponent &component : assembly.components)
        items += component.component->count;
    if (items > maximumItems) {
        SupplyPlan plan;
        plan.isTooLarge = true;
        plan.unsuppliedObjects << assembly.path;
        return plan;
    }
    return Planner(assembly, inner, stop).plan();
}

} // namespace nongjang
