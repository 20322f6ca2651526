#include "model/study/farm_model.h"

#include "model/catalog/fit.h"
#include "model/design/inside.h"
#include "model/study/board_facts.h"
#include "model/study/farm_before.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>
#include <span>
#include <unordered_map>

namespace nongjang {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nongjang::Study)
};

class Resolver
{
public:
    Resolver(FarmModel &model, const Catalog &catalog, const std::vector<UnknownInside> &unknown,
             std::stop_token stop, FarmModel &before)
        : m_model(model)
        , m_catalog(catalog)
        , m_unknown(unknown)
        , m_stop(std::move(stop))
        , m_before(before)
    {}

    /// Index of the resolved assembly; it and what it contains is resolved once.
    int resolve(const AssemblyPtr &assembly, const QString &path)
    {
        if (const auto it = m_index.constFind(assembly->id); it != m_index.constEnd())
            return *it;
        RowsBefore before = m_before.of(*assembly, path);
        if (before.isWhole(assembly) && m_pairs + before.pairs() <= maximumPairs) {
            m_pairs += before.pairs();
            return keep(before.takeAll());
        }
        const std::size_t known = m_model.inputFindings.size();
        ResolvedAssembly resolved;
        resolved.assembly = assembly;
        resolved.path = path;
        resolved.was = before.number();
        resolved.components.reserve(std::size_t(assembly->components.size()));
        resolved.cables.reserve(std::size_t(assembly->cables.size()));
        for (const Component &component : assembly->components) {
            resolved.components.push_back(resolveComponent(component, path, before));
            reportUnknown(originalAssembly(assembly->id), component, path);
        }
        resolveCables(*assembly, before, resolved);
        resolved.findProcessors();
        for (int i = 0; i < int(resolved.components.size()); ++i)
            if (isBoardDie(resolved, i)) // with its memory it is an accelerator
                resolved.components[std::size_t(i)].part = boardAccelerator(resolved, i, m_catalog);
        before.finish(resolved);
        checkUse(resolved, before.wasFaultless());
        resolved.isFaultless = known == m_model.inputFindings.size();
        return keep(std::move(resolved));
    }

private:
    int keep(ResolvedAssembly resolved)
    {
        const int index = int(m_model.assemblies.size());
        m_index.insert(resolved.assembly->id, index);
        m_model.assemblies.push_back(std::move(resolved));
        return index;
    }

    void resolveCables(const Assembly &assembly, RowsBefore &before, ResolvedAssembly &resolved)
    {
        QHash<QString, int> byId;
        for (const Cable &cable : assembly.cables) {
            if (m_stop.stop_requested())
                return;
            if (std::optional<ResolvedCable> same = before.take(cable, resolved);
                same && m_pairs + same->pairs.size() <= maximumPairs) {
                m_pairs += same->pairs.size();
                resolved.cables.push_back(*std::move(same));
                continue;
            }
            if (byId.isEmpty()) {
                byId.reserve(assembly.components.size());
                for (const ResolvedComponent &each : resolved.components)
                    byId.insert(each.component->id, int(&each - resolved.components.data()));
            }
            resolveCable(cable, byId, resolved);
        }
    }

    void report(const QString &rule, const QStringList &objects, const QString &message,
                const QString &fix)
    {
        m_model.inputFindings.push_back({rule, Severity::Error, objects, message, fix, true});
    }

    /// Variants of an assembly have the same entries: they are told once.
    void reportUnknown(const QString &assembly, const Component &component, const QString &path)
    {
        for (const UnknownInside &entry : m_unknown) {
            if (entry.assembly != assembly || entry.component != component.id
                || m_told.contains(&entry))
                continue;
            m_told.insert(&entry);
            const QString own = path % u'/' % component.id;
            m_model.inputFindings.push_back(
                {QStringLiteral("INP-09"),
                 Severity::Warning,
                 {own},
                 Tr::tr("%1: there is no “%2” inside that could be different here")
                     .arg(own, entry.path),
                 Tr::tr("Remove the entry from “inside”, or name a component of the assembly."),
                 false});
        }
    }

    ResolvedComponent resolveComponent(const Component &component, const QString &path,
                                       RowsBefore &before)
    {
        ResolvedComponent resolved = before.take(component);
        resolved.component = &component;
        if (resolved.path.isEmpty())
            resolved.path = path % u'/' % component.id;
        const QString &own = resolved.path;
        if (!component.assembly.isEmpty()) {
            if (component.price || !component.condition.isEmpty() || !component.figures.isEmpty()
                || !component.p2p.isEmpty())
                m_model.inputFindings.push_back({QStringLiteral("INP-05"),
                                                 Severity::Warning,
                                                 {own},
                                                 Tr::tr("%1: price, condition, figures and p2p of "
                                                        "a placed assembly have no effect")
                                                     .arg(own),
                                                 Tr::tr("Set them on the parts inside."),
                                                 false});
            if (const AssemblyPtr inner = m_model.design.assembly(component.assembly))
                resolved.assembly = resolve(inner, own);
            if (resolved.assembly < 0 || !m_model.assemblies[std::size_t(resolved.assembly)].isSame)
                resolved.was = -1;
            return resolved;
        }
        if (!resolved.part)
            resolved.part = effectivePart(component, m_catalog);
        if (!resolved.part)
            report(QStringLiteral("INP-01"), {own},
                   Tr::tr("%1: the part “%2” is not in the catalogue").arg(own, component.part),
                   Tr::tr("Choose another part, or add it to your own parts."));
        else if (!resolved.part->knowsCondition(component.condition))
            report(QStringLiteral("INP-06"), {own},
                   Tr::tr("%1: there is no price for the condition “%2”")
                       .arg(own, component.condition),
                   Tr::tr("Choose one of: %1.").arg(priceConditions().join(QStringLiteral(", "))));
        return resolved;
    }

    struct End
    {
        int component = 0;
        CableEnd at;
    };

    std::optional<End> findEnd(const Endpoint &endpoint, const QHash<QString, int> &byId,
                               const ResolvedAssembly &assembly)
    {
        const int index = byId.value(endpoint.component, -1);
        if (index < 0 || assembly.components[std::size_t(index)].isUnknown())
            return std::nullopt; // the missing part is already reported
        const Component &component = *assembly.components[std::size_t(index)].component;
        Result<CableEnd> end = resolveEnd(m_model.design, m_catalog, component, endpoint);
        if (!end) {
            report(QStringLiteral("INP-02"), {assembly.pathOf(index)},
                   assembly.path % u'/' % endpoint.toString() % QStringLiteral(": ")
                       % end.error().message,
                   Tr::tr("Connect the cable to a port that exists."));
            return std::nullopt;
        }
        return End{index, *std::move(end)};
    }

    void resolveCable(const Cable &cable, const QHash<QString, int> &byId,
                      ResolvedAssembly &assembly)
    {
        if (cable.from.isLoose() || cable.to.isLoose()) {
            const Endpoint &joined = cable.from.isLoose() ? cable.to : cable.from;
            m_model.inputFindings.push_back({QStringLiteral("INP-08"),
                                             Severity::Warning,
                                             {assembly.path % u'/' % joined.component},
                                             Tr::tr("the cable at %1/%2 is joined at one end only")
                                                 .arg(assembly.path, joined.toString()),
                                             Tr::tr("Drag its loose end to a port, or delete it."),
                                             true});
            return;
        }
        std::optional<End> from = findEnd(cable.from, byId, assembly);
        std::optional<End> to = findEnd(cable.to, byId, assembly);
        if (!from || !to)
            return;
        ResolvedCable resolved;
        resolved.cable = &cable;
        const auto isOff = [&](const End &end) {
            return assembly.components[std::size_t(end.component)].component->off;
        };
        resolved.isOff = cable.off || isOff(*from) || isOff(*to);
        resolved.from = from->component;
        resolved.to = to->component;
        resolved.fromPort = std::move(from->at.port);
        resolved.toPort = std::move(to->at.port);
        if (!fits(cable, resolved, assembly))
            return;
        Result<std::vector<ConnectorPair>> pairs =
            pairConnectors(cable, from->at.range, to->at.range, m_stop);
        if (!pairs) {
            report(QStringLiteral("INP-04"), endsOf(resolved, assembly),
                   placeOf(cable, assembly) % QStringLiteral(": ") % pairs.error().message,
                   Tr::tr("Change the pattern or the ranges."));
            return;
        }
        m_pairs += pairs->size();
        if (m_pairs > maximumPairs) {
            report(QStringLiteral("INP-04"), endsOf(resolved, assembly),
                   Tr::tr("%1: all cables together stand for more than %2 single cables")
                       .arg(placeOf(cable, assembly))
                       .arg(maximumPairs),
                   Tr::tr("Put what repeats into an assembly and give that a count."));
            return;
        }
        resolved.pairs = std::move(*pairs);
        resolved.path = assembly.path % u'/' % cable.from.toString() % QStringLiteral(" → ")
                        % cable.to.toString();
        assembly.cables.push_back(std::move(resolved));
    }

    static QStringList endsOf(const ResolvedCable &cable, const ResolvedAssembly &assembly)
    {
        return {assembly.pathOf(cable.from), assembly.pathOf(cable.to)};
    }

    static QString placeOf(const Cable &cable, const ResolvedAssembly &assembly)
    {
        return Tr::tr("cable %1 to %2 in %3")
            .arg(cable.from.toString(), cable.to.toString(), assembly.path);
    }

    bool fits(const Cable &cable, ResolvedCable &resolved, const ResolvedAssembly &assembly)
    {
        const auto refuse = [&](const char *rule, const QString &why, const QString &fix) {
            report(QString::fromLatin1(rule), endsOf(resolved, assembly),
                   placeOf(cable, assembly) % QStringLiteral(": ") % why, fix);
        };
        if (!cable.part.isEmpty()) {
            resolved.part = m_catalog.part(cable.part);
            if (!resolved.part) {
                report(QStringLiteral("INP-01"), endsOf(resolved, assembly),
                       Tr::tr("%1: the part “%2” is not in the catalogue")
                           .arg(placeOf(cable, assembly), cable.part),
                       Tr::tr("Choose another cable."));
                return connectionFit(m_catalog, resolved.fromPort, resolved.toPort).fits;
            }
            const Fit fit = cableFit(*resolved.part, resolved.fromPort, resolved.toPort);
            if (!fit.fits)
                refuse("CON-01", fit.reason, Tr::tr("Choose a cable that fits both ends."));
            return fit.fits;
        }
        resolved.isDirect = directFit(resolved.fromPort, resolved.toPort).fits;
        if (resolved.isDirect)
            return true;
        const Fit any = connectionFit(m_catalog, resolved.fromPort, resolved.toPort);
        if (!any.fits)
            refuse("CON-01", any.reason, Tr::tr("Connect ports that belong together."));
        return any.fits;
    }

    /// The connectors of one port that an end of a cable takes: none of them twice.
    struct Plugs
    {
        const ResolvedCable *cable;
        bool isFrom;
        Connector low;
        Connector high;
        [[nodiscard]] int component() const { return isFrom ? cable->from : cable->to; }
        [[nodiscard]] const Port &port() const { return isFrom ? cable->fromPort : cable->toPort; }
        [[nodiscard]] const Connector &of(const ConnectorPair &pair) const
        {
            return isFrom ? pair.from : pair.to;
        }
        [[nodiscard]] bool overlaps(const Plugs &other) const
        {
            return low.component <= other.high.component && other.low.component <= high.component
                   && low.port <= other.high.port && other.low.port <= high.port;
        }
    };

    static Plugs plugsOf(const ResolvedCable &cable, bool isFrom)
    {
        Plugs plugs{&cable, isFrom, {maximumCount, maximumCount}, {0, 0}};
        for (const ConnectorPair &pair : cable.pairs) {
            const Connector &at = plugs.of(pair);
            plugs.low = {std::min(plugs.low.component, at.component),
                         std::min(plugs.low.port, at.port)};
            plugs.high = {std::max(plugs.high.component, at.component),
                          std::max(plugs.high.port, at.port)};
        }
        return plugs;
    }

    /// No connector can hold two plugs. `wasFree`: none did in the farm before.
    void checkUse(const ResolvedAssembly &assembly, bool wasFree)
    {
        std::vector<Plugs> ends;
        for (const ResolvedCable &cable : assembly.cables)
            for (const bool isFrom : {true, false}) {
                const int at = isFrom ? cable.from : cable.to;
                if (!wasFree || assembly.components[std::size_t(at)].was < 0)
                    ends.push_back(plugsOf(cable, isFrom));
            }
        std::sort(ends.begin(), ends.end(), [](const Plugs &a, const Plugs &b) {
            return a.component() != b.component() ? a.component() < b.component()
                                                  : a.port().name < b.port().name;
        });
        const auto isAtOne = [](const Plugs &a, const Plugs &b) {
            return a.component() == b.component() && a.port().name == b.port().name;
        };
        for (auto begin = ends.begin(); begin != ends.end();) {
            const auto end = std::find_if_not(
                begin, ends.end(), [&](const Plugs &each) { return isAtOne(*begin, each); });
            if (mayOverlap(std::span(begin, end))) {
                reportDoubleUse(assembly);
                return;
            }
            begin = end;
        }
    }

    static bool mayOverlap(std::span<const Plugs> ends)
    {
        constexpr std::size_t tooMany = 500; // to compare each with each
        if (ends.size() > tooMany)
            return true;
        for (std::size_t i = 0; i < ends.size(); ++i)
            for (std::size_t j = i + 1; j < ends.size(); ++j)
                if (ends[i].overlaps(ends[j]))
                    return true;
        return false;
    }

    void reportDoubleUse(const ResolvedAssembly &assembly)
    {
        struct Key
        {
            int component;
            QString port;
            Connector connector;
            bool operator==(const Key &) const = default;
        };
        struct Hash
        {
            std::size_t operator()(const Key &key) const noexcept
            {
                return qHashMulti(0, key.component, key.port, key.connector.component,
                                  key.connector.port);
            }
        };
        std::unordered_map<Key, const Cable *, Hash> taken;
        QSet<std::pair<const Cable *, const Cable *>> told;
        const auto take = [&](int component, const Port &port, Connector connector,
                              const Cable *cable) {
            const auto [it, isNew] = taken.emplace(Key{component, port.name, connector}, cable);
            const std::pair<const Cable *, const Cable *> both{it->second, cable};
            if (isNew || told.contains(both))
                return;
            told.insert(both);
            report(QStringLiteral("INP-03"), {assembly.pathOf(component)},
                   Tr::tr("%1: the port %2 is used by two cables")
                       .arg(assembly.pathOf(component), port.indexedName(connector.port)),
                   Tr::tr("Connect one of them elsewhere."));
        };
        for (const ResolvedCable &cable : assembly.cables)
            for (const ConnectorPair &pair : cable.pairs) {
                take(cable.from, cable.fromPort, pair.from, cable.cable);
                take(cable.to, cable.toPort, pair.to, cable.cable);
            }
    }

    static constexpr std::size_t maximumPairs = 4'000'000; ///< of the whole design
    FarmModel &m_model;
    const Catalog &m_catalog;
    const std::vector<UnknownInside> &m_unknown;
    QSet<const UnknownInside *> m_told;
    std::stop_token m_stop;
    FarmBefore m_before;
    std::size_t m_pairs = 0;
    QHash<QString, int> m_index;
};

} // namespace

int ResolvedAssembly::indexOf(const QString &componentId) const
{
    const auto it =
        std::find_if(components.begin(), components.end(), [&](const ResolvedComponent &component) {
            return component.component->id == componentId;
        });
    return it == components.end() ? -1 : int(it - components.begin());
}

void ResolvedAssembly::findProcessors()
{
    const auto isCategory = [](const ResolvedComponent &component, Category category) {
        return component.part && component.part->category == category && !component.component->off;
    };
    processors.assign(components.size(), nullptr);
    for (const ResolvedCable &cable : cables)
        for (const auto &[guest, board] :
             {std::pair{cable.from, cable.to}, std::pair{cable.to, cable.from}}) {
            const ResolvedComponent &component = components[std::size_t(guest)];
            PartPtr &processor = processors[std::size_t(board)];
            if (!processor && !cable.isOff && isCategory(component, Category::Cpu))
                processor = component.part;
        }
    PartPtr loose;
    int hosts = 0;
    for (const ResolvedComponent &component : components) {
        if (isCategory(component, Category::Host))
            hosts += component.component->count;
        if (isCategory(component, Category::Cpu))
            loose = component.part;
    }
    if (hosts != 1)
        return;
    for (PartPtr &processor : processors)
        if (!processor)
            processor = loose;
}

PeerAccess ResolvedComponent::peerAccess() const
{
    for (const PeerAccess access : {PeerAccess::Native, PeerAccess::Patched, PeerAccess::Staged})
        if (component->p2p == peerAccessName(access))
            return access;
    return part->attribute(QStringLiteral("p2p")) == u"yes" ? PeerAccess::Native
                                                            : PeerAccess::Staged;
}

QString ResolvedAssembly::processorVendor(int host) const
{
    if (const PartPtr processor = processorOf(host))
        return processor->vendor;
    const QString socket =
        components[std::size_t(host)].part->attribute(QStringLiteral("cpu_socket"));
    if (socket.startsWith(u"LGA"))
        return QStringLiteral("Intel");
    for (const QStringView amd : {u"SP3", u"SP5", u"sTR", u"TR4", u"sWRX", u"AM4", u"AM5"})
        if (socket.startsWith(amd))
            return QStringLiteral("AMD");
    return {};
}

double ResolvedAssembly::countOf(int component) const
{
    const Component &own = *components[std::size_t(component)].component;
    return own.off ? 0.0 : instances * own.count;
}

void countInstances(FarmModel &model)
{
    for (ResolvedAssembly &assembly : model.assemblies)
        assembly.instances = assembly.bought = 0.0;
    model.assemblies.back().instances = 1.0;
    model.assemblies.back().bought = 1.0;
    for (auto it = model.assemblies.rbegin(); it != model.assemblies.rend();
         ++it) // containers come after what they contain
        for (const ResolvedComponent &component : it->components) {
            if (component.assembly < 0)
                continue;
            ResolvedAssembly &inner = model.assemblies[std::size_t(component.assembly)];
            inner.bought += it->bought * component.component->count;
            if (!component.component->off)
                inner.instances += it->instances * component.component->count;
        }
}

FarmModel resolveFarm(const Design &design, const Catalog &catalog, const std::stop_token &stop,
                      FarmModel before)
{
    FarmModel model;
    ResolvedInside inside = resolveInside(design);
    model.design = std::move(inside.design);
    std::vector<double> instances;
    for (const ResolvedAssembly &assembly : before.assemblies)
        instances.push_back(assembly.instances);
    Resolver(model, catalog, inside.unknown, stop, before)
        .resolve(model.design.root, Design::rootId);
    countInstances(model);
    for (ResolvedAssembly &assembly : model.assemblies)
        if (assembly.was >= 0 && assembly.instances != instances[std::size_t(assembly.was)])
            forget(assembly);
    return model;
}

void forgetBefore(FarmModel &model)
{
    for (ResolvedAssembly &assembly : model.assemblies)
        forget(assembly);
}

} // namespace nongjang
