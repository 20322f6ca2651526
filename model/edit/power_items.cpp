#include "model/edit/power_items.h"

#include "model/study/constants.h"
#include "model/study/supply_plan.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace nongjang {

namespace {

constexpr int maximumDepth = 8; ///< cards on carriers on boards; ends a loop someone drew

} // namespace

PowerItems::PowerItems(const Design &design, const Catalog &catalog, const FarmModel &model)
    : m_design(design)
    , m_assembly(model.farm())
    , m_use(design, catalog, *model.farm().assembly)
    , m_efficiency(constant(QStringLiteral("psu.efficiency.server")).low)
{
    int next = 0;
    for (const ResolvedComponent &component : m_assembly.components) {
        m_first.push_back(next);
        next += component.component->count;
        m_ports.push_back(portsOf(design, catalog, *component.component));
    }
    m_first.push_back(next);
    const auto items = std::size_t(next);
    m_machine.resize(items);
    std::iota(m_machine.begin(), m_machine.end(), 0);
    m_hasHost.resize(items);
    for (int item = 0; item < next; ++item)
        m_hasHost[std::size_t(item)] = isCategory(item, Category::Host);
    m_seat.assign(items, -1);
    m_feeds.resize(items);
    m_load.assign(items, 0.0);
    m_carried.assign(items, 0.0);
    readLoads(model);
    readCables();
}

int PowerItems::componentOf(int item) const
{
    return int(std::upper_bound(m_first.begin(), m_first.end(), item) - m_first.begin()) - 1;
}

int PowerItems::instanceOf(int item) const
{
    return item - m_first[std::size_t(componentOf(item))] + 1;
}

bool PowerItems::isCategory(int item, Category category) const
{
    return resolved(item).part && resolved(item).part->category == category;
}

bool PowerItems::has(int item, PortKind kind) const
{
    return std::any_of(ports(item).begin(), ports(item).end(),
                       [&](const Port &each) { return each.kind == kind; });
}

void PowerItems::readLoads(const FarmModel &model)
{
    std::vector<SupplyPlan> plans;
    for (std::size_t i = 0; i + 1 < model.assemblies.size(); ++i)
        plans.push_back(planSupplies(model.assemblies[i], plans));
    m_rating.assign(m_assembly.components.size(), 0.0);
    const std::vector<int> counted = countedInHost(m_assembly);
    for (std::size_t c = 0; c < m_assembly.components.size(); ++c) {
        const ResolvedComponent &component = m_assembly.components[c];
        if (component.component->off)
            continue;
        double load = 0.0;
        if (component.assembly >= 0)
            load = plans[std::size_t(component.assembly)].unsupplied.peak.value;
        else if (component.part && feedOf(*component.part) != Feed::None)
            load = powerStates(*component.part).peak.value_or(Ranged<double>{}).value;
        if (counted[c] == component.component->count)
            load = 0.0; // its server states its power with it
        if (component.part)
            m_rating[c] = supplyRating(*component.part, m_design.site.voltage);
        std::fill(m_load.begin() + m_first[c], m_load.begin() + m_first[c + 1], load);
    }
}

void PowerItems::readCables()
{
    for (const ResolvedCable &cable : m_assembly.cables) {
        const auto joins = [&](const FeedKind &kind) {
            return (cable.fromPort.kind == kind.out && cable.toPort.kind == kind.in)
                   || (cable.fromPort.kind == kind.in && cable.toPort.kind == kind.out);
        };
        const bool isSeat = cable.isDirect || cable.fromPort.kind == PortKind::PcieEdge
                            || cable.toPort.kind == PortKind::PcieEdge;
        if (cable.isOff || (!joins(dcFeed) && !joins(acFeed) && !isSeat))
            continue;
        const bool fromFeeds =
            cable.fromPort.kind == PortKind::PowerOut || cable.fromPort.kind == PortKind::AcOut;
        const bool fromIsHost = cable.fromPort.kind == PortKind::PcieSlot
                                || cable.fromPort.kind == PortKind::ModuleSocket
                                || cable.fromPort.kind == PortKind::CpuSocket
                                || cable.fromPort.kind == PortKind::DimmSlot
                                || cable.fromPort.kind == PortKind::DriveBay;
        for (const ConnectorPair &pair : cable.pairs) {
            const int from = m_first[std::size_t(cable.from)] + pair.from.component - 1;
            const int to = m_first[std::size_t(cable.to)] + pair.to.component - 1;
            if (joins(acFeed) || joins(dcFeed)) {
                feed(fromFeeds ? from : to, fromFeeds ? to : from, joins(acFeed) ? acFeed : dcFeed,
                     0.0);
                continue;
            }
            m_seat[std::size_t(fromIsHost ? to : from)] = fromIsHost ? from : to;
            join(from, to);
        }
    }
}

int PowerItems::machine(int item)
{
    while (m_machine[std::size_t(item)] != item)
        item = m_machine[std::size_t(item)] = m_machine[std::size_t(m_machine[std::size_t(item)])];
    return item;
}

void PowerItems::join(int a, int b)
{
    const int from = machine(a);
    const int to = machine(b);
    m_machine[std::size_t(from)] = to;
    m_hasHost[std::size_t(to)] = m_hasHost[std::size_t(to)] || m_hasHost[std::size_t(from)];
}

bool PowerItems::areForeign(int a, int b)
{
    return machine(a) != machine(b) && m_hasHost[std::size_t(machine(a))]
           && m_hasHost[std::size_t(machine(b))];
}

bool PowerItems::isFed(int item, const FeedKind &kind) const
{
    return kind.isAc() ? m_acFeeds.contains(item) : !m_feeds[std::size_t(item)].empty();
}

void PowerItems::collectFeeds(int item, std::vector<int> &boards, std::vector<int> &rated) const
{
    for (const int source : m_feeds[std::size_t(item)]) {
        if (rating(source) > 0.0) {
            rated.push_back(source);
        } else if (std::find(boards.begin(), boards.end(), source) == boards.end()) {
            boards.push_back(source);
            collectFeeds(source, boards, rated);
        }
    }
}

std::vector<int> PowerItems::suppliesOf(int item) const
{
    if (rating(item) > 0.0)
        return {item};
    std::vector<int> rated;
    std::vector<int> boards;
    collectFeeds(item, boards, rated);
    return rated;
}

bool PowerItems::isFedInside(int item) const
{
    int at = m_seat[std::size_t(item)];
    for (int depth = 0; at >= 0 && depth < maximumDepth; ++depth, at = m_seat[std::size_t(at)])
        if (rating(at) > 0.0)
            return true;
    return false;
}

bool PowerItems::takesLeads(int item) const
{
    return rating(item) > 0.0 || (has(item, PortKind::PowerIn) && !isFedInside(item));
}

/// What has no socket draws from what it sits in.
void PowerItems::giveLoadsToSockets()
{
    for (int item = 0; item < size(); ++item) {
        int at = item;
        for (int depth = 0; depth < maximumDepth && at >= 0 && !takesLeads(at); ++depth)
            at = m_seat[std::size_t(at)];
        if (at == item || at < 0 || !takesLeads(at) || isFed(item, dcFeed))
            continue;
        m_load[std::size_t(at)] += m_load[std::size_t(item)];
        m_load[std::size_t(item)] = 0.0;
    }
}

void PowerItems::carry(const std::vector<int> &supplies, double load)
{
    for (const int supply : supplies)
        m_carried[std::size_t(supply)] += load / double(supplies.size());
}

void PowerItems::carryLoads()
{
    giveLoadsToSockets();
    for (int item = 0; item < size(); ++item)
        carry(suppliesOf(item), m_load[std::size_t(item)]);
}

void PowerItems::carryCordLoads()
{
    for (const bool areOutlets : {false, true}) // outlets that hang on others know their load last
        for (int item = 0; item < size(); ++item) {
            const auto cords = m_acFeeds.constFind(item);
            if (cords == m_acFeeds.constEnd()
                || isCategory(item, Category::PowerDistribution) != areOutlets)
                continue;
            for (const int outlet : *cords)
                m_carried[std::size_t(outlet)] += demand(item, acFeed) / double(cords->size());
        }
}

double PowerItems::demand(int item, const FeedKind &kind) const
{
    if (!kind.isAc())
        return m_load[std::size_t(item)];
    if (isCategory(item, Category::PowerDistribution))
        return m_carried[std::size_t(item)];
    return rating(item) > 0.0 ? m_carried[std::size_t(item)] / m_efficiency
                              : m_load[std::size_t(item)];
}

double PowerItems::distance(int a, int b) const
{
    const auto &from = resolved(a).component->position;
    const auto &to = resolved(b).component->position;
    if (!from || !to)
        return 0.0;
    const QPointF between = *from - *to;
    return std::hypot(between.x(), between.y());
}

bool PowerItems::isBehind(int outlet, int sink) const
{
    std::vector<int> above{outlet};
    for (std::size_t i = 0; i < above.size() && i < std::size_t(size()); ++i) {
        if (above[i] == sink)
            return true;
        const auto more = m_acFeeds.constFind(above[i]);
        if (more != m_acFeeds.constEnd())
            above.insert(above.end(), more->begin(), more->end());
    }
    return false;
}

int PowerItems::freeOf(int item, int portIndex) const
{
    const auto known = m_free.constFind({item, portIndex});
    if (known != m_free.constEnd())
        return *known;
    const Port &group = port(item, portIndex);
    int count = 0;
    for (int i = 1; i <= group.count; ++i)
        count += m_use.isFree(id(item), group.name, {instanceOf(item), i}) ? 1 : 0;
    m_free.insert({item, portIndex}, count);
    return count;
}

void PowerItems::takeFree(int item, int portIndex, int count)
{
    const int left = freeOf(item, portIndex) - count;
    m_free[{item, portIndex}] = left;
}

Connector PowerItems::takeNext(int item, int portIndex)
{
    const Port &group = port(item, portIndex);
    Connector at{instanceOf(item), 1};
    while (at.port < group.count && !m_use.isFree(id(item), group.name, at))
        ++at.port;
    m_use.take(id(item), group.name, at);
    return at;
}

void PowerItems::feed(int source, int sink, const FeedKind &kind, double load)
{
    if (kind.isAc()) {
        m_acFeeds[sink].push_back(source);
        m_carried[std::size_t(source)] += load;
        return;
    }
    m_feeds[std::size_t(sink)].push_back(source);
    join(source, sink);
    carry(suppliesOf(source), load);
}

} // namespace nongjang
