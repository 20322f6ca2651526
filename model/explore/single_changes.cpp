#include "model/explore/single_changes.h"

#include "model/catalog/fit.h"
#include "model/design/connectors.h"
#include "model/design/place.h"
#include "model/edit/cable_edits.h"
#include "model/edit/edits.h"
#include "model/edit/pattern_options.h"
#include "model/edit/port_use.h"
#include "model/edit/swap_part.h"
#include "model/explore/one_more.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace nongjang {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nongjang::SingleChanges)
};

/// The changes of one component of one assembly.
class ComponentChanges
{
public:
    ComponentChanges(const Design &design, const CatalogPtr &catalog, const AssemblyPtr &assembly,
                     const Component &component, const QString &path)
        : m_design(design)
        , m_catalog(catalog)
        , m_assembly(assembly)
        , m_component(component)
        , m_path(path)
        , m_part(effectivePart(component, *catalog))
    {}

    void addTo(std::vector<SingleChange> &changes)
    {
        m_changes = &changes;
        if (m_part) {
            addParts();
            addConditions();
            addLimits();
            addDriver();
            addSlots();
        }
        addCounts();
    }

private:
    void add(ChangeKind kind, const QString &from, const QString &to,
             std::function<Result<Design>()> make)
    {
        m_changes->push_back({kind, m_path, from, to, std::move(make)});
    }

    void addParts()
    {
        for (const PartPtr &part : m_catalog->parts(m_part->category))
            if (part->id != m_component.part)
                add(ChangeKind::Part, m_part->fullName(), part->fullName(),
                    [design = m_design, catalog = m_catalog, assembly = m_assembly->id,
                     id = m_component.id,
                     to = part->id] { return swapPart(design, *catalog, assembly, id, to); });
    }

    /// Replaces the component by a copy.
    void addEdited(ChangeKind kind, const QString &from, const QString &to, const Component &edited)
    {
        add(kind, from, to,
            [design = m_design, catalog = m_catalog, assembly = m_assembly->id, edited] {
                return replaceComponent(design, *catalog, assembly, edited);
            });
    }

    void addConditions()
    {
        const Price *now = m_part->price(m_component.condition);
        QSet<QString> seen{now ? now->condition : m_component.condition, QStringLiteral("msrp")};
        for (const Price &price : m_part->prices) {
            if (m_component.price || seen.contains(price.condition))
                continue;
            seen.insert(price.condition);
            Component edited = m_component;
            edited.condition = price.condition;
            addEdited(ChangeKind::Condition, now ? now->condition : m_component.condition,
                      price.condition, edited);
        }
    }

    /// From half to all of what the catalogue allows, in tenths.
    void addLimits()
    {
        const PartPtr shipped = m_catalog->part(m_component.part);
        const Figure *limit = shipped ? shipped->figure(FigureKey::PowerLimit) : nullptr;
        const Figure *now = m_part->figure(FigureKey::PowerLimit);
        if (!limit || !now || m_part->category != Category::Gpu)
            return;
        for (int tenths = 5; tenths <= 10; ++tenths) {
            const double watt = std::round(limit->value * tenths / 50.0) * 5.0;
            if (std::abs(watt - now->value) < 1.0)
                continue;
            const QString text = measureText(watt, Dimension::Power);
            Component edited = m_component;
            edited.figures.insert(QStringLiteral("power_limit"), {{text, watt}, {}});
            addEdited(ChangeKind::PowerLimit, measureText(now->value, Dimension::Power), text,
                      edited);
        }
    }

    /// Cards whose stock driver allows no peer access over PCIe, where a patched one does (engineering model 1.3).
    void addDriver()
    {
        const QString stock = m_part->attribute(QStringLiteral("p2p"));
        if (m_part->category != Category::Gpu || !m_component.p2p.isEmpty()
            || (stock != u"patched-driver" && stock != u"nvlink-only"))
            return;
        Component edited = m_component;
        edited.p2p = QStringLiteral("patched");
        addEdited(ChangeKind::PeerAccess, Tr::tr("stock driver"), Tr::tr("patched driver"), edited);
    }

    /// The first free connector of every slot that takes what sits in another.
    void addSlots()
    {
        const PortUse use(m_design, *m_catalog, *m_assembly);
        for (int i = 0; i < int(m_assembly->cables.size()); ++i) {
            const Cable &cable = m_assembly->cables[i];
            const bool isFrom = cable.from.component == m_component.id;
            if ((!isFrom && cable.to.component != m_component.id) || cable.from.isLoose()
                || cable.to.isLoose())
                continue;
            const CableSide side = isFrom ? CableSide::To : CableSide::From;
            const Endpoint &seat = endOf(cable, side);
            const Component *host = m_assembly->component(seat.component);
            const Result<CableEnd> end = resolveEnd(m_design, *m_catalog, *m_assembly, seat);
            if (!host || !end || end->port.kind != PortKind::PcieSlot || end->range.size() != 1)
                continue;
            for (const Port &slot : portsOf(m_design, *m_catalog, *host))
                if (const auto free =
                        slot.kind == PortKind::PcieSlot ? use.firstFree(*host, slot) : std::nullopt)
                    addSlot(i, side, seat, endpointAt(*host, slot, *free));
        }
    }

    void addSlot(int cable, CableSide side, const Endpoint &from, const Endpoint &to)
    {
        add(ChangeKind::Slot, from.toString(), to.toString(),
            [design = m_design, catalog = m_catalog, assembly = m_assembly->id, cable, side, to] {
                return moveCableEnd(design, *catalog, assembly, cable, side, to);
            });
    }

    void addCounts()
    {
        const int count = m_component.count;
        add(ChangeKind::Count, QString::number(count), QString::number(count + 1),
            [design = m_design, catalog = m_catalog, assembly = m_assembly,
             component = m_component] { return oneMore(design, *catalog, *assembly, component); });
        add(ChangeKind::Count, QString::number(count), QString::number(count - 1),
            [design = m_design, catalog = m_catalog, assembly = m_assembly->id,
             component = m_component] { return oneLess(design, *catalog, assembly, component); });
    }

    static Result<Design> oneLess(const Design &design, const Catalog &catalog,
                                  const QString &assembly, Component component)
    {
        if (component.count == 1)
            return removeItems(design, assembly, {component.id}, {});
        --component.count;
        return replaceComponent(design, catalog, assembly, component);
    }

    const Design &m_design;
    const CatalogPtr &m_catalog;
    const AssemblyPtr &m_assembly;
    const Component &m_component;
    QString m_path;
    PartPtr m_part; ///< null: a placed assembly, or unknown
    std::vector<SingleChange> *m_changes = nullptr;
};

/// The changes of one cable of one assembly.
class CableChanges
{
public:
    CableChanges(const Design &design, const CatalogPtr &catalog, const AssemblyPtr &assembly,
                 int index, const QString &path)
        : m_design(design)
        , m_catalog(catalog)
        , m_assembly(assembly)
        , m_index(index)
        , m_cable(assembly->cables[index])
        , m_path(path % u'/' % m_cable.from.toString())
    {}

    void addTo(std::vector<SingleChange> &changes)
    {
        if (m_cable.from.isLoose() || m_cable.to.isLoose())
            return;
        const Result<CableEnd> from = resolveEnd(m_design, *m_catalog, *m_assembly, m_cable.from);
        const Result<CableEnd> to = resolveEnd(m_design, *m_catalog, *m_assembly, m_cable.to);
        if (!from || !to || portDomain(from->port.kind) == PortDomain::Power)
            return;
        m_changes = &changes;
        addParts(from->port, to->port);
        addCounts();
        addPatterns();
    }

private:
    void add(ChangeKind kind, const QString &from, const QString &to, const Cable &edited)
    {
        m_changes->push_back({kind, m_path, from, to,
                              [design = m_design, catalog = m_catalog, assembly = m_assembly->id,
                               index = m_index, edited] {
                                  return replaceCable(design, *catalog, assembly, index, edited);
                              }});
    }

    [[nodiscard]] QString nameOf(const QString &part) const
    {
        const PartPtr known = m_catalog->part(part);
        return known ? known->fullName() : part;
    }

    void addParts(const Port &from, const Port &to)
    {
        const Length length = metres(m_cable.length ? m_cable.length->value : 0.0);
        for (const PartPtr &part : fittingCables(*m_catalog, from, to, length)) {
            if (part->id == m_cable.part)
                continue;
            Cable edited = m_cable;
            edited.setPart(part->id);
            add(ChangeKind::CablePart, nameOf(m_cable.part), part->fullName(), edited);
        }
        if (!m_cable.part.isEmpty() && directFit(from, to).fits) {
            Cable edited = m_cable;
            edited.setPart({});
            edited.length.reset();
            add(ChangeKind::CablePart, nameOf(m_cable.part), Tr::tr("without a cable"), edited);
        }
    }

    void addCounts()
    {
        if (m_cable.pattern != CablePattern::FullMesh)
            return;
        for (const int count : {m_cable.count - 1, m_cable.count + 1}) {
            Cable edited = m_cable;
            edited.count = count;
            add(ChangeKind::CableCount, QString::number(m_cable.count), QString::number(count),
                edited);
        }
    }

    void addPatterns()
    {
        for (const PatternOption &option :
             patternOptions(m_design, *m_catalog, m_assembly->id, m_cable, m_index))
            if (option.isPossible() && option.cable.pattern != m_cable.pattern)
                m_changes->push_back(
                    {ChangeKind::CablePattern, m_path, patternName(m_cable.pattern),
                     patternName(option.cable.pattern),
                     [design = m_design, catalog = m_catalog, assembly = m_assembly->id,
                      index = m_index, option] {
                         return connectBy(design, *catalog, assembly, option, index);
                     }});
    }

    const Design &m_design;
    const CatalogPtr &m_catalog;
    const AssemblyPtr &m_assembly;
    int m_index;
    const Cable &m_cable;
    QString m_path;
    std::vector<SingleChange> *m_changes = nullptr;
};

/// Every assembly that is placed, once, with the first path to it.
void walk(const Design &design, const AssemblyPtr &assembly, const QString &path,
          QSet<QString> &seen,
          const std::function<void(const AssemblyPtr &, const QString &)> &each)
{
    if (seen.contains(assembly->id))
        return;
    seen.insert(assembly->id);
    each(assembly, path);
    for (const Component &component : assembly->components)
        if (const AssemblyPtr inner =
                component.assembly.isEmpty() ? nullptr : design.assembly(component.assembly))
            walk(design, inner, path % u'/' % component.id, seen, each);
}

} // namespace

QString changeKindName(ChangeKind kind)
{
    switch (kind) {
    case ChangeKind::Part:
        return QStringLiteral("part");
    case ChangeKind::Condition:
        return QStringLiteral("condition");
    case ChangeKind::Count:
        return QStringLiteral("count");
    case ChangeKind::Slot:
        return QStringLiteral("slot");
    case ChangeKind::PowerLimit:
        return QStringLiteral("power_limit");
    case ChangeKind::PeerAccess:
        return QStringLiteral("p2p");
    case ChangeKind::CablePart:
        return QStringLiteral("cable_part");
    case ChangeKind::CableCount:
        return QStringLiteral("cable_count");
    case ChangeKind::CablePattern:
        return QStringLiteral("cable_pattern");
    }
    Q_UNREACHABLE();
}

QString changeKindTitle(ChangeKind kind)
{
    switch (kind) {
    case ChangeKind::Part:
        return Tr::tr("Part");
    case ChangeKind::Condition:
        return Tr::tr("Condition");
    case ChangeKind::Count:
        return Tr::tr("Count");
    case ChangeKind::Slot:
        return Tr::tr("Slot");
    case ChangeKind::PowerLimit:
        return Tr::tr("Power limit");
    case ChangeKind::PeerAccess:
        return Tr::tr("GPU to GPU");
    case ChangeKind::CablePart:
        return Tr::tr("Cable");
    case ChangeKind::CableCount:
        return Tr::tr("Parallel cables");
    case ChangeKind::CablePattern:
        return Tr::tr("Pattern");
    }
    Q_UNREACHABLE();
}

Result<std::vector<SingleChange>> singleChanges(const Design &design, const CatalogPtr &catalog,
                                                const QString &path)
{
    std::vector<SingleChange> changes;
    const auto addCable = [&](const AssemblyPtr &assembly, int index, const QString &where) {
        CableChanges(design, catalog, assembly, index, where).addTo(changes);
    };
    const QString parent = path.section(u'/', 0, -2);
    if (const std::optional<ComponentPlace> place = componentAt(design, path)) {
        const AssemblyPtr assembly = design.assembly(place->assembly);
        ComponentChanges(design, catalog, assembly, *assembly->component(place->component), path)
            .addTo(changes);
        for (int i = 0; i < int(assembly->cables.size()); ++i)
            if (assembly->cables[i].from.component == place->component
                || assembly->cables[i].to.component == place->component)
                addCable(assembly, i, parent);
        return changes;
    }
    if (const QList<CablePlace> places = cablesAt(design, path); !places.isEmpty()) {
        for (const CablePlace &place : places)
            addCable(design.assembly(place.assembly), place.index, parent);
        return changes;
    }
    if (!path.isEmpty() && path != Design::rootId)
        return fail(ErrorCode::UnknownReference,
                    Tr::tr("There is no component or cable %1.").arg(path));
    QSet<QString> seen;
    walk(design, design.root, Design::rootId, seen,
         [&](const AssemblyPtr &assembly, const QString &where) {
             for (const Component &component : assembly->components)
                 ComponentChanges(design, catalog, assembly, component, where % u'/' % component.id)
                     .addTo(changes);
             for (int i = 0; i < int(assembly->cables.size()); ++i)
                 addCable(assembly, i, where);
         });
    return changes;
}

} // namespace nongjang
