#include "model/edit/swap_part.h"

#include "model/catalog/fit.h"
#include "model/design/connectors.h"
#include "model/design/expansion.h"
#include "model/edit/cable_edits.h"
#include "model/edit/connect.h"
#include "model/edit/wire_power.h"

#include <QCoreApplication>

#include <algorithm>

namespace nongjang {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nongjang::SwapPart)
};

/// One swap at work: cables that fit go back first, the others are laid anew afterwards.
class Swapper
{
public:
    Swapper(const Design &design, const Catalog &catalog, const Assembly &present,
            const Component &swapped)
        : m_design(design)
        , m_catalog(catalog)
        , m_present(present)
        , m_swapped(swapped)
        , m_assembly(present)
    {
        *m_assembly.component(swapped.id) = swapped;
        m_ports = portsOf(design, catalog, swapped);
    }

    /// Everything that was joined to it, where it finds a place.
    Outcome place()
    {
        takeOut();
        for (const Cable &cable : m_own)
            putBack(cable);
        if (const Outcome shown = moveShownPorts(); !shown)
            return shown;
        m_design = m_design.withAssembly(m_assembly);
        reconnect();
        return Done{};
    }

    /// New leads, after place().
    Result<Design> feed()
    {
        if (!m_unfed.isEmpty()) {
            const Result<WiredPower> wired = wirePower(m_design, m_catalog, m_assembly.id, m_unfed);
            if (!wired)
                return Failure{wired.error()};
            m_design = wired->design;
            for (const PowerShortfall &each : wired->shortfalls)
                m_dark << Tr::tr("%1 lacks %2", "part, connectors")
                              .arg(each.object, each.lacks.join(Tr::tr(" and ")));
        }
        if (const Outcome limits = checkLimits(m_design); !limits)
            return Failure{limits.error()};
        return m_design;
    }

    [[nodiscard]] bool hasCables() const { return !m_own.isEmpty(); }
    /// What was joined and is not any more, and what leads nowhere as before.
    [[nodiscard]] const QStringList &loose() const { return m_loose; }
    /// What has no power now.
    [[nodiscard]] const QStringList &dark() const { return m_dark; }

private:
    void takeOut()
    {
        m_assembly.cables.clear();
        for (const Cable &cable : m_present.cables)
            (isOwn(cable) ? m_own : m_assembly.cables).append(cable);
    }
    [[nodiscard]] bool isOwn(const Cable &cable) const
    {
        return cable.from.component == m_swapped.id || cable.to.component == m_swapped.id;
    }

    /// The port of the old part that an end names.
    [[nodiscard]] std::optional<Port> oldPort(const QString &name) const
    {
        const Result<Port> port =
            resolvePort(m_design, m_catalog, *m_present.component(m_swapped.id), name);
        return port ? std::optional(*port) : std::nullopt;
    }

    /// Ports of the new part that may stand for an old one, that of the same name first.
    [[nodiscard]] QStringList candidates(const QString &name, PortKind kind) const
    {
        QStringList result;
        for (const Port &port : m_ports)
            if (port.kind == kind && port.name == name)
                result.prepend(port.name);
            else if (port.kind == kind)
                result.append(port.name);
        return result;
    }

    void putBack(const Cable &cable)
    {
        if (cable.from.isLoose() || cable.to.isLoose()) {
            m_assembly.cables.append(cable);
            return;
        }
        const CableSide side =
            cable.from.component == m_swapped.id ? CableSide::From : CableSide::To;
        const std::optional<Port> old = oldPort(endOf(cable, side).port);
        if (!old) {
            m_assembly.cables.append(cable);
            m_loose << Tr::tr("%1 leads nowhere already").arg(endOf(cable, side).toString());
            return;
        }
        for (const QString &name : candidates(old->name, old->kind)) {
            Cable moved = cable;
            endOf(moved, side).port = name;
            moved.trained.reset(); // was seen with the other part
            const Design design = m_design.withAssembly(m_assembly);
            if (const Result<Cable> fitting = joined(design, m_catalog, m_assembly, moved)) {
                m_assembly.cables.append(*fitting);
                return;
            }
        }
        note(cable, side, *old);
    }

    void note(const Cable &cable, CableSide side, const Port &old)
    {
        const Endpoint &other = side == CableSide::From ? cable.to : cable.from;
        if (portDomain(old.kind) == PortDomain::Power) {
            const bool isFed = old.kind == PortKind::PowerIn || old.kind == PortKind::AcIn;
            const QString fed = isFed ? m_swapped.id : other.component;
            if (!m_unfed.contains(fed))
                m_unfed << fed;
        } else {
            const qint64 joints = std::max(
                1, other.componentIndex.size(m_assembly.component(other.component)->count));
            m_lost[other.component] += int(std::min<qint64>(joints, maximumCount));
        }
    }

    Outcome moveShownPorts()
    {
        for (ExposedPort &shown : m_assembly.ports) {
            if (shown.inner.component != m_swapped.id)
                continue;
            const std::optional<Port> old = oldPort(shown.inner.port);
            if (!old)
                continue;
            const QStringList names = candidates(old->name, old->kind);
            if (names.isEmpty())
                return fail(
                    ErrorCode::InvalidValue,
                    Tr::tr("it has no port for “%1”, which the assembly shows").arg(shown.name));
            shown.inner.port = names.first();
            const Result<CableEnd> end = resolveEnd(m_design, m_catalog, m_swapped, shown.inner);
            if (!end)
                return Failure{end.error()};
        }
        return Done{};
    }

    void reconnect()
    {
        for (auto it = m_lost.cbegin(); it != m_lost.cend(); ++it) {
            int joinedNow = 0;
            QString why;
            while (joinedNow < it.value()) {
                const qsizetype before = connectors(it.key());
                const Result<Connected> done =
                    connectComponents(m_design, m_catalog, m_assembly.id, m_swapped.id, it.key());
                if (!done) {
                    why = done.error().message;
                    break;
                }
                m_design = done->design;
                joinedNow += std::max<int>(1, int(connectors(it.key()) - before));
            }
            if (joinedNow < it.value())
                m_loose << Tr::tr("%1 finds no place: %2").arg(it.key(), why);
        }
    }

    /// Of a component, how many of its instances the swapped one is joined to.
    [[nodiscard]] qsizetype connectors(const QString &component) const
    {
        const AssemblyPtr assembly = m_design.assembly(m_assembly.id);
        qsizetype sum = 0;
        for (const Cable &cable : assembly->cables)
            for (const Endpoint &end : {cable.from, cable.to})
                if (end.component == component && isOwn(cable))
                    sum += end.componentIndex.size(assembly->component(component)->count);
        return sum;
    }

    Design m_design;
    const Catalog &m_catalog;
    const Assembly &m_present;
    Component m_swapped;
    Assembly m_assembly;
    std::vector<Port> m_ports;
    QList<Cable> m_own;
    QStringList m_unfed;       ///< components that need new leads
    QMap<QString, int> m_lost; ///< instances of components that were joined to it
    QStringList m_loose;
    QStringList m_dark;
};

/// A label that is the name of the old part, or a piece of it, becomes the name of the new one; what the user called it stays.
QString newLabel(const Catalog &catalog, const Component &component, const Part &part)
{
    const PartPtr old = catalog.part(component.part);
    const bool isName = old && !component.label.isEmpty()
                        && old->fullName().contains(component.label, Qt::CaseInsensitive);
    return isName ? part.name : component.label;
}

/// The component with another part, and the part.
Result<std::pair<Component, PartPtr>> exchanged(const Assembly *present, const Catalog &catalog,
                                                const QString &componentId, const QString &partId)
{
    const Component *component = present ? present->component(componentId) : nullptr;
    if (!component || component->part.isEmpty())
        return fail(ErrorCode::UnknownReference,
                    Tr::tr("There is no component “%1” of a part.").arg(componentId));
    const PartPtr part = catalog.part(partId);
    if (!part || !isPlaceable(part->category))
        return fail(ErrorCode::UnknownReference,
                    Tr::tr("The catalogue has no part “%1” to place.").arg(partId));
    Component swapped = *component;
    if (component->part == partId)
        return std::pair{swapped, part};
    swapped.label = newLabel(catalog, *component, *part);
    swapped.part = partId;
    swapped.price.reset();
    swapped.figures.clear();
    swapped.p2p.clear();
    if (!part->knowsCondition(swapped.condition) || !part->price(swapped.condition))
        swapped.condition.clear();
    return std::pair{swapped, part};
}

QString replacedText(const QStringList &ids, const Part &part, bool hasCables,
                     const QStringList &loose, const QStringList &dark)
{
    constexpr qsizetype mostNamed = 3; ///< of a kind: it is one line
    const auto some = [](const QStringList &all) {
        const QString named = all.mid(0, mostNamed).join(QStringLiteral("; "));
        return all.size() <= mostNamed
                   ? named
                   : Tr::tr("%1 and %n more", nullptr, int(all.size() - mostNamed)).arg(named);
    };
    const QString what = ids.mid(0, mostNamed).join(QStringLiteral(", "));
    QString text =
        ids.size() > mostNamed
            ? Tr::tr("%n parts are %1 now", nullptr, int(ids.size())).arg(part.fullName())
            : Tr::tr("%1: now %2", "components, part").arg(what, part.fullName());
    if (loose.isEmpty() && dark.isEmpty())
        return hasCables ? Tr::tr("%1; every cable still fits").arg(text) : text;
    if (!loose.isEmpty())
        text = Tr::tr("%1. Not joined: %2").arg(text, some(loose));
    if (!dark.isEmpty())
        text = Tr::tr("%1. Without power: %2").arg(text, some(dark));
    return text;
}

} // namespace

Result<Design> swapPart(const Design &design, const Catalog &catalog, const QString &assemblyId,
                        const QString &componentId, const QString &partId)
{
    const AssemblyPtr present = design.assembly(assemblyId);
    const auto swapped = exchanged(present.get(), catalog, componentId, partId);
    if (!swapped)
        return Failure{swapped.error()};
    if (present->component(componentId)->part == partId)
        return design;
    Swapper swapper(design, catalog, *present, swapped->first);
    if (const Outcome placed = swapper.place(); !placed)
        return Failure{placed.error()};
    if (!swapper.loose().isEmpty())
        return fail(ErrorCode::InvalidValue, swapper.loose().first());
    return swapper.feed();
}

Result<Replaced> replaceParts(const Design &design, const Catalog &catalog,
                              const QString &assemblyId, const QStringList &componentIds,
                              const QString &partId)
{
    Replaced replaced{design, {}, true};
    QStringList ids;
    QStringList loose;
    QStringList dark;
    PartPtr part;
    bool hasCables = false;
    for (const QString &id : componentIds) {
        const AssemblyPtr present = replaced.design.assembly(assemblyId);
        const auto swapped = exchanged(present.get(), catalog, id, partId);
        if (!swapped)
            return Failure{swapped.error()};
        if (present->component(id)->part == partId)
            continue;
        part = swapped->second;
        Swapper swapper(replaced.design, catalog, *present, swapped->first);
        if (const Outcome placed = swapper.place(); !placed)
            return Failure{placed.error()};
        const Result<Design> after = swapper.feed();
        if (!after)
            return Failure{after.error()};
        replaced.design = *after;
        ids << id;
        hasCables = hasCables || swapper.hasCables();
        loose << swapper.loose();
        dark << swapper.dark();
    }
    if (ids.isEmpty())
        return fail(ErrorCode::InvalidValue, Tr::tr("It is that part already."));
    replaced.keepsAll = loose.isEmpty() && dark.isEmpty();
    replaced.message = replacedText(ids, *part, hasCables, loose, dark);
    return replaced;
}

QHash<QString, ReplaceFit> tryReplacements(const Design &design, const Catalog &catalog,
                                           const QString &assemblyId,
                                           const QStringList &componentIds, Category category,
                                           const std::stop_token &stop)
{
    QHash<QString, ReplaceFit> fits;
    for (const PartPtr &part : catalog.parts(category)) {
        if (stop.stop_requested())
            break;
        const Result<Replaced> after =
            replaceParts(design, catalog, assemblyId, componentIds, part->id);
        fits.insert(part->id, !after            ? ReplaceFit::None
                              : after->keepsAll ? ReplaceFit::Wholly
                                                : ReplaceFit::Partly);
    }
    return fits;
}

} // namespace nongjang
