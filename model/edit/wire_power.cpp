#include "model/edit/wire_power.h"

#include "model/catalog/fit.h"
#include "model/edit/lead_runs.h"
#include "model/edit/power_items.h"
#include "model/study/constants.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>
#include <limits>
#include <map>
#include <optional>
#include <tuple>

namespace nongjang {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nongjang::Edits)
};

constexpr int maximumItems = 10'000;

/// Sockets of one port of an instance that are to be fed.
struct Need
{
    int port = 0; ///< index into the ports of the component
    int count = 0;
};

/// Leads from one port of a source to one of a sink, not yet to single connectors.
struct Bunch
{
    int source = 0; ///< item
    int outPort = 0;
    int sink = 0;
    int inPort = 0;
    int count = 0;
    QString part;
};

/// Works on items: every instance of every component of the assembly.
class Wirer
{
public:
    Wirer(const Design &design, const Catalog &catalog, const FarmModel &model,
          const QStringList &components)
        : m_design(design)
        , m_catalog(catalog)
        , m_assembly(model.farm())
        , m_items(design, catalog, model)
        , m_chosen(components.cbegin(), components.cend())
        , m_maximumLoad(constant(QStringLiteral("psu.max_load")).value)
    {}

    WiredPower run()
    {
        wireEdges();
        m_items.carryLoads();
        wireAll(dcFeed);
        m_items.carryCordLoads();
        wireAll(acFeed);
        return result();
    }

private:
    // ---- dealing -----------------------------------------------------------------------------

    /// The cheapest lead, or that the two plug into each other. Empty optional: neither.
    std::optional<QString> leadOf(const Port &out, const Port &in)
    {
        const std::pair key(out.connector, in.connector);
        const auto known = m_leads.constFind(key);
        if (known != m_leads.constEnd())
            return *known;
        std::optional<QString> lead;
        if (directFit(out, in).fits) {
            lead = QString();
        } else {
            constexpr double usual = 0.5; // metres inside a machine
            for (const PartPtr &part : fittingCables(m_catalog, out, in, metres(usual))) {
                const bool isSingle = std::all_of(part->ports.begin(), part->ports.end(),
                                                  [](const Port &end) { return end.count <= 1; });
                if (!isSingle) // takes several outlets together
                    continue;
                lead = part->id;
                break;
            }
        }
        m_leads.insert(key, lead);
        return lead;
    }

    /// One board is enough for a machine of several supplies, and slots are fed where leads are left.
    [[nodiscard]] bool isOptional(int item, const Port &port, int number) const
    {
        return m_items.isCategory(item, Category::Host)
               && ((port.connector == u"atx-24pin" && number > 1)
                   || port.connector == u"pcie-6pin");
    }

    [[nodiscard]] std::vector<Need> needsOf(int item, const FeedKind &kind, bool optional) const
    {
        std::vector<Need> needs;
        for (int p = 0; p < int(m_items.ports(item).size()); ++p) {
            const Port &port = m_items.port(item, p);
            if (port.kind != kind.in || port.connector.startsWith(u"psu-edge"))
                continue;
            const int taken = port.count - m_items.freeOf(item, p);
            int count = 0;
            for (int number = taken + 1; number <= port.count; ++number)
                count += isOptional(item, port, number) == optional ? 1 : 0;
            if (count > 0)
                needs.push_back({p, count});
        }
        return needs;
    }

    /// The leads a source can give for the needs: connectors of the same kind first. As many as it has.
    std::vector<Bunch> offer(int source, int sink, const std::vector<Need> &needs,
                             const FeedKind &kind)
    {
        std::vector<Bunch> bunches;
        QHash<int, int> promised;
        for (const Need &need : needs) {
            const Port &in = m_items.port(sink, need.port);
            int missing = need.count;
            for (const bool same : {true, false}) {
                for (int p = 0; p < int(m_items.ports(source).size()) && missing > 0; ++p) {
                    const Port &out = m_items.port(source, p);
                    if (out.kind != kind.out || (out.connector == in.connector) != same)
                        continue;
                    const std::optional<QString> part = leadOf(out, in);
                    const int count =
                        part ? std::min(missing, m_items.freeOf(source, p) - promised.value(p)) : 0;
                    if (count <= 0)
                        continue;
                    bunches.push_back({source, p, sink, need.port, count, *part});
                    promised[p] += count;
                    missing -= count;
                }
            }
        }
        return bunches;
    }
    static int countOf(const std::vector<Bunch> &bunches)
    {
        int count = 0;
        for (const Bunch &bunch : bunches)
            count += bunch.count;
        return count;
    }
    static int countOf(const std::vector<Need> &needs)
    {
        int count = 0;
        for (const Need &need : needs)
            count += need.count;
        return count;
    }

    /// Watt that may still be drawn; negative: none.
    struct Room
    {
        double most = 0.0;       ///< to the rating
        double share = 0.0;      ///< of the rating, with the load
        bool isStrained = false; ///< beyond the continuous share, with the load
    };
    [[nodiscard]] Room roomFor(int source, double load, const FeedKind &kind)
    {
        Room room{std::numeric_limits<double>::infinity(), 0.0, false};
        if (kind.isAc()) {
            const PartPtr &part = m_items.resolved(source).part;
            const Figure *limit = part ? part->figure(FigureKey::ContinuousPower) : nullptr;
            if (limit) {
                room.most = limit->value - m_items.carried(source);
                room.share = (m_items.carried(source) + load) / limit->value;
            }
            return room;
        }
        const std::vector<int> supplies = m_items.suppliesOf(source);
        if (supplies.empty())
            return {-1.0, 0.0, true};
        for (const int supply : supplies) {
            const double with = m_items.carried(supply) + load / double(supplies.size());
            room.most = std::min(room.most, (m_items.rating(supply) - m_items.carried(supply))
                                                * double(supplies.size()));
            room.share = std::max(room.share, with / m_items.rating(supply));
            room.isStrained |= with > m_maximumLoad * m_items.rating(supply) + 1e-6;
        }
        return room;
    }

    /// Lower is better.
    std::tuple<bool, bool, int, double, int> rank(int source, int sink, const Room &room)
    {
        constexpr double steps = 20.0; // loads this alike count as the same
        return {m_items.areForeign(source, sink), room.isStrained, int(room.share * steps),
                m_items.distance(source, sink), source};
    }
    [[nodiscard]] bool mayFeed(int source, int sink, const FeedKind &kind) const
    {
        return source != sink && !(kind.isAc() && m_items.isBehind(source, sink));
    }

    /// Sources of `kind` there are at all.
    [[nodiscard]] std::vector<int> sourcesOf(const FeedKind &kind) const
    {
        std::vector<int> sources;
        for (int item = 0; item < m_items.size(); ++item)
            if (!m_items.isOff(item) && m_items.has(item, kind.out)
                && (kind.isAc() || !m_items.suppliesOf(item).empty()))
                sources.push_back(item);
        return sources;
    }

    [[nodiscard]] bool isWanted(int item) const
    {
        return !m_items.isOff(item) && (m_chosen.isEmpty() || m_chosen.contains(m_items.id(item)));
    }

    void wireAll(const FeedKind &kind)
    {
        m_sources = sourcesOf(kind);
        if (kind.isAc() && m_sources.empty())
            return; // no outlets are drawn: what feeds the supplies is not part of the drawing
        std::vector<int> sinks;
        for (int item = 0; item < m_items.size(); ++item)
            if (isWanted(item) && m_items.has(item, kind.in) && !m_items.isFedInside(item)
                && (kind.isAc() || !m_items.isCategory(item, Category::Psu)))
                sinks.push_back(item);
        std::stable_sort(sinks.begin(), sinks.end(), [&](int a, int b) {
            return std::tuple(stage(a, kind), -m_items.demand(a, kind))
                   < std::tuple(stage(b, kind), -m_items.demand(b, kind));
        });
        for (const bool optional : {false, true})
            for (const int sink : sinks)
                wire(sink, needsOf(sink, kind, optional), kind, optional);
    }

    /// Boards first, so that their cards find their machine; of outlets, those that hang on others last.
    [[nodiscard]] int stage(int item, const FeedKind &kind) const
    {
        if (!kind.isAc())
            return m_items.isCategory(item, Category::Host) ? 0 : 1;
        return m_items.isCategory(item, Category::PowerDistribution) ? 1 : 0;
    }

    void wire(int sink, std::vector<Need> needs, const FeedKind &kind, bool optional)
    {
        if (needs.empty())
            return;
        const bool isFed = m_items.isFed(sink, kind); // then its load is carried already
        const double load = optional || isFed ? 0.0 : m_items.demand(sink, kind);
        const bool maySplit = kind.isAc() || m_items.isCategory(sink, Category::Host);
        PowerShortfall::Why why = PowerShortfall::Why::NoOutlet;
        std::optional<std::vector<Bunch>> best;
        if (!(kind.isAc() && countOf(needs) > 1)) // inlets are for several circuits
            best = bestOffer(sink, needs, kind, load, countOf(needs), why);
        if (best) {
            take(*best, kind, load, sink, isFed);
            return;
        }
        if (maySplit)
            needs = wireOneByOne(sink, needs, kind, load, why);
        if (!optional && !needs.empty())
            miss(sink, needs, kind, why);
    }

    /// Returns what stays open.
    std::vector<Need> wireOneByOne(int sink, const std::vector<Need> &needs, const FeedKind &kind,
                                   double load, PowerShortfall::Why &why)
    {
        std::vector<Need> open;
        const double each = load / double(countOf(needs));
        for (const Need &need : needs) {
            int missing = need.count;
            for (; missing > 0; --missing) {
                // Should the other sockets stay open, the first lead of a board carries it all.
                const double share = kind.isAc() || m_items.isFed(sink, kind) ? each : load;
                const auto one = bestOffer(sink, {{need.port, 1}}, kind, share, 1, why);
                if (!one)
                    break;
                const std::vector<int> &feeds = m_items.feeds(sink);
                const bool isCarried =
                    !kind.isAc()
                    && std::find(feeds.begin(), feeds.end(), one->front().source) != feeds.end();
                take(*one, kind, share, sink, isCarried);
            }
            if (missing > 0)
                open.push_back({need.port, missing});
        }
        return open;
    }

    std::optional<std::vector<Bunch>> bestOffer(int sink, const std::vector<Need> &needs,
                                                const FeedKind &kind, double load, int wanted,
                                                PowerShortfall::Why &why)
    {
        std::optional<std::vector<Bunch>> best;
        std::tuple<bool, bool, int, double, int> bestRank;
        const std::vector<int> own = !kind.isAc() && !m_items.isCategory(sink, Category::Host)
                                         ? m_items.feeds(sink)
                                         : std::vector<int>();
        for (const int source : m_sources) {
            // A card that has a lead already gets the others from the same supply.
            if (!mayFeed(source, sink, kind)
                || (!own.empty() && std::find(own.begin(), own.end(), source) == own.end()))
                continue;
            std::vector<Bunch> bunches = offer(source, sink, needs, kind);
            if (countOf(bunches) < wanted)
                continue;
            const Room room = roomFor(source, load, kind);
            if (room.most + 1e-6 < load) {
                why = PowerShortfall::Why::NoCapacity;
                continue;
            }
            const auto candidate = rank(source, sink, room);
            if (!best || candidate < bestRank) {
                best = std::move(bunches);
                bestRank = candidate;
            }
        }
        return best;
    }

    void take(const std::vector<Bunch> &bunches, const FeedKind &kind, double load, int sink,
              bool isFed)
    {
        for (const Bunch &bunch : bunches) {
            m_items.takeFree(bunch.source, bunch.outPort, bunch.count);
            m_items.takeFree(sink, bunch.inPort, bunch.count);
            m_bunches.push_back(bunch);
        }
        m_items.feed(bunches.front().source, sink, kind, isFed ? 0.0 : load);
    }

    /// Card-edge supplies go into free places of their boards, one for each board in turn.
    void wireEdges()
    {
        std::vector<int> supplies;
        for (int item = 0; item < m_items.size(); ++item)
            if (m_items.isCategory(item, Category::Psu) && !m_items.isOff(item))
                supplies.push_back(item);
        for (bool isDone = false; !isDone;) {
            isDone = true;
            for (int board = 0; board < m_items.size(); ++board)
                if (isWanted(board) && m_items.isCategory(board, Category::Adapter)
                    && m_items.has(board, PortKind::PowerOut) && takeEdge(board, supplies))
                    isDone = false;
        }
    }

    bool takeEdge(int board, const std::vector<int> &supplies)
    {
        for (int p = 0; p < int(m_items.ports(board).size()); ++p) {
            const Port &edge = m_items.port(board, p);
            if (edge.kind != PortKind::PowerIn || !edge.connector.startsWith(u"psu-edge")
                || m_items.freeOf(board, p) == 0)
                continue;
            const int *nearest = nullptr;
            std::vector<Bunch> bunches;
            for (const int &supply : supplies) {
                std::vector<Bunch> offered = offer(supply, board, {{p, 1}}, dcFeed);
                if (offered.empty()
                    || (nearest
                        && m_items.distance(supply, board) >= m_items.distance(*nearest, board)))
                    continue;
                nearest = &supply;
                bunches = std::move(offered);
            }
            if (!nearest)
                continue;
            take(bunches, dcFeed, 0.0, board, true);
            return true;
        }
        return false;
    }

    // ---- the result --------------------------------------------------------------------------

    void miss(int sink, const std::vector<Need> &needs, const FeedKind &kind,
              PowerShortfall::Why why)
    {
        PowerShortfall shortfall;
        for (const Need &need : needs)
            shortfall.lacks << QStringLiteral("%1 × %2")
                                   .arg(need.count)
                                   .arg(m_items.port(sink, need.port).connector);
        shortfall.isAc = kind.isAc();
        shortfall.why = why;
        shortfall.power = m_items.demand(sink, kind);
        if (m_items.isFed(sink, kind)) // its load is carried already, only sockets are open
            shortfall.power = 0.0;
        m_missed[m_items.componentOf(sink)].push_back({m_items.instanceOf(sink), shortfall});
    }

    /// Instances that follow each other and lack the same are said once.
    [[nodiscard]] std::vector<PowerShortfall> shortfalls()
    {
        std::vector<PowerShortfall> all;
        for (auto &[component, missed] : m_missed) {
            std::stable_sort(missed.begin(), missed.end(), [](const auto &a, const auto &b) {
                return std::pair(a.second.isAc, a.first) < std::pair(b.second.isAc, b.first);
            });
            const Component &placed = *m_assembly.components[std::size_t(component)].component;
            for (std::size_t i = 0; i < missed.size();) {
                PowerShortfall together = missed[i].second;
                std::size_t end = i + 1;
                for (; end < missed.size() && missed[end].first == missed[end - 1].first + 1
                       && missed[end].second.lacks == together.lacks
                       && missed[end].second.isAc == together.isAc
                       && missed[end].second.why == together.why;
                     ++end)
                    together.power += missed[end].second.power;
                const int first = missed[i].first;
                const int last = missed[end - 1].first;
                together.object = placed.id;
                if (placed.count > 1 && first == last)
                    together.object += QStringLiteral("[%1]").arg(first);
                else if (placed.count > 1)
                    together.object += QStringLiteral("[%1..%2]").arg(first).arg(last);
                all.push_back(together);
                i = end;
            }
        }
        return all;
    }

    /// Instances of a component that are alike get their sources in order, so that few cables stand for them all.
    void sortSources()
    {
        std::stable_sort(m_bunches.begin(), m_bunches.end(), [](const Bunch &a, const Bunch &b) {
            return std::tuple(a.sink, a.inPort, a.source) < std::tuple(b.sink, b.inPort, b.source);
        });
        // Of a component, the instances whose leads differ in nothing but the source.
        std::map<std::tuple<int, int, std::vector<std::tuple<int, int, int, QString>>>,
                 std::vector<std::pair<std::size_t, std::size_t>>>
            alike;
        for (std::size_t begin = 0; begin < m_bunches.size();) {
            std::size_t end = begin;
            std::vector<std::tuple<int, int, int, QString>> shape;
            bool isOneSource = true;
            for (; end < m_bunches.size() && m_bunches[end].sink == m_bunches[begin].sink; ++end) {
                const Bunch &bunch = m_bunches[end];
                shape.emplace_back(bunch.inPort, bunch.outPort, bunch.count, bunch.part);
                isOneSource &= bunch.source == m_bunches[begin].source;
            }
            const int sink = m_bunches[begin].sink;
            const int source = m_items.componentOf(m_bunches[begin].source);
            if (isOneSource && m_items.seat(sink) < 0)
                alike[{m_items.componentOf(sink), source, shape}].emplace_back(begin, end);
            else if (isOneSource) // those of one board may swap, those of two may not
                alike[{m_items.componentOf(sink), -1 - m_items.seat(sink), shape}].emplace_back(
                    begin, end);
            begin = end;
        }
        for (auto &[key, groups] : alike) {
            std::vector<int> sources;
            for (const auto &[begin, end] : groups)
                sources.push_back(m_bunches[begin].source);
            std::sort(sources.begin(), sources.end());
            for (std::size_t i = 0; i < groups.size(); ++i)
                for (std::size_t b = groups[i].first; b < groups[i].second; ++b)
                    m_bunches[b].source = sources[i];
        }
    }

    std::vector<SingleLead> singleLeads()
    {
        std::vector<SingleLead> leads;
        for (const Bunch &bunch : m_bunches)
            for (int i = 0; i < bunch.count; ++i) {
                const Connector out = m_items.takeNext(bunch.source, bunch.outPort);
                const Connector in = m_items.takeNext(bunch.sink, bunch.inPort);
                leads.push_back({m_items.id(bunch.source),
                                 m_items.port(bunch.source, bunch.outPort).name, out,
                                 m_items.id(bunch.sink),
                                 m_items.port(bunch.sink, bunch.inPort).name, in, bunch.part});
            }
        // Leads to the same port side by side, whatever other ports their part has.
        std::stable_sort(leads.begin(), leads.end(), [](const SingleLead &a, const SingleLead &b) {
            return std::tie(a.to, a.toPort, a.from, a.fromPort, a.part)
                   < std::tie(b.to, b.toPort, b.from, b.fromPort, b.part);
        });
        return leads;
    }

    WiredPower result()
    {
        WiredPower wired;
        wired.shortfalls = shortfalls();
        double missing = 0.0;
        for (const PowerShortfall &shortfall : wired.shortfalls)
            if (!shortfall.isAc)
                missing += shortfall.power;
        wired.missingRating = missing / m_maximumLoad;
        sortSources();
        const std::vector<SingleLead> leads = singleLeads();
        wired.leads = int(leads.size());
        Assembly assembly = *m_assembly.assembly;
        const QList<Cable> cables =
            cablesFor(leads, assembly, [this](const QString &component, const QString &name) {
                const int index = m_assembly.indexOf(component);
                for (const Port &port : m_items.ports(m_items.firstOf(index)))
                    if (port.name == name)
                        return port.count;
                return 1;
            });
        for (const Cable &cable : cables) {
            wired.cables.append(int(assembly.cables.size()));
            assembly.cables.append(cable);
        }
        wired.design = m_design.withAssembly(assembly);
        return wired;
    }

    const Design &m_design;
    const Catalog &m_catalog;
    const ResolvedAssembly &m_assembly;
    PowerItems m_items;
    QSet<QString> m_chosen;
    double m_maximumLoad;
    QHash<std::pair<QString, QString>, std::optional<QString>> m_leads; ///< by connectors
    std::vector<int> m_sources;
    std::vector<Bunch> m_bunches;
    std::map<int, std::vector<std::pair<int, PowerShortfall>>> m_missed; ///< by component
};

} // namespace

Result<WiredPower> wirePower(const Design &design, const Catalog &catalog,
                             const QString &assemblyId, const QStringList &components)
{
    const AssemblyPtr present = design.assembly(assemblyId);
    if (!present)
        return fail(ErrorCode::UnknownReference,
                    Tr::tr("There is no assembly “%1”.").arg(assemblyId));
    qint64 items = 0;
    for (const Component &component : present->components)
        items += component.count;
    if (items > maximumItems)
        return fail(ErrorCode::InvalidValue,
                    Tr::tr("More than %1 parts stand side by side; group them into an assembly, "
                           "wire that, and repeat it.")
                        .arg(maximumItems));
    Assembly alone =
        *present; // wherever it is placed, or nowhere: it is looked at as if it were all there is
    alone.id = Design::rootId;
    Design outermost = design;
    outermost = outermost.withAssembly(alone);
    const FarmModel model = resolveFarm(outermost, catalog);
    WiredPower wired = Wirer(outermost, catalog, model, components).run();
    if (wired.leads == 0) {
        wired.design = design;
        return wired;
    }
    Assembly after = *wired.design.root;
    after.id = assemblyId;
    wired.design = design.withAssembly(after);
    return wired;
}

} // namespace nongjang
