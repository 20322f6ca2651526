#include "model/explore/swap_part.h"

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

    Result<Design> swap()
    {
        takeOut();
        for (const Cable &cable : m_own)
            if (const Outcome placed = putBack(cable); !placed)
                return Failure{placed.error()};
        if (const Outcome shown = moveShownPorts(); !shown)
            return Failure{shown.error()};
        m_design = m_design.withAssembly(m_assembly);
        if (const Outcome done = reconnect(); !done)
            return Failure{done.error()};
        if (const Outcome limits = checkLimits(m_design); !limits)
            return Failure{limits.error()};
        return m_design;
    }

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

    Outcome putBack(const Cable &cable)
    {
        if (cable.from.isLoose() || cable.to.isLoose()) {
            m_assembly.cables.append(cable);
            return Done{};
        }
        const CableSide side =
            cable.from.component == m_swapped.id ? CableSide::From : CableSide::To;
        const std::optional<Port> old = oldPort(endOf(cable, side).port);
        if (!old)
            return fail(ErrorCode::UnknownReference,
                        Tr::tr("%1 leads nowhere already").arg(endOf(cable, side).toString()));
        for (const QString &name : candidates(old->name, old->kind)) {
            Cable moved = cable;
            endOf(moved, side).port = name;
            const Design design = m_design.withAssembly(m_assembly);
            if (const Result<Cable> fitting = joined(design, m_catalog, m_assembly, moved)) {
                m_assembly.cables.append(*fitting);
                return Done{};
            }
        }
        note(cable, side, *old);
        return Done{};
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

    Outcome reconnect()
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
                return fail(ErrorCode::InvalidValue,
                            Tr::tr("%1 finds no place: %2").arg(it.key(), why));
        }
        if (m_unfed.isEmpty())
            return Done{};
        const Result<WiredPower> wired = wirePower(m_design, m_catalog, m_assembly.id, m_unfed);
        if (!wired)
            return Failure{wired.error()};
        m_design = wired->design;
        return Done{};
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
};

} // namespace

Result<Design> swapPart(const Design &design, const Catalog &catalog, const QString &assemblyId,
                        const QString &componentId, const QString &partId)
{
    const AssemblyPtr present = design.assembly(assemblyId);
    const Component *component = present ? present->component(componentId) : nullptr;
    if (!component || component->part.isEmpty())
        return fail(ErrorCode::UnknownReference,
                    Tr::tr("There is no component “%1” of a part.").arg(componentId));
    const PartPtr part = catalog.part(partId);
    if (!part || !isPlaceable(part->category))
        return fail(ErrorCode::UnknownReference,
                    Tr::tr("The catalogue has no part “%1” to place.").arg(partId));
    if (component->part == partId)
        return design;
    Component swapped = *component;
    swapped.part = partId;
    swapped.price.reset();
    swapped.figures.clear();
    swapped.p2p.clear();
    if (!part->knowsCondition(swapped.condition) || !part->price(swapped.condition))
        swapped.condition.clear();
    return Swapper(design, catalog, *present, swapped).swap();
}

} // namespace nongjang
