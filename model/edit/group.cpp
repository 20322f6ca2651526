#include "model/edit/group.h"

#include "model/design/expansion.h"
#include "model/edit/cable_edits.h"
#include "model/edit/expose.h"
#include "model/edit/free_name.h"
#include "model/edit/inside_edits.h"
#include "model/edit/traffic_paths.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <limits>

namespace nongjang {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nongjang::Edits)
};

class Grouping
{
public:
    Grouping(const Assembly &outer, const QStringList &ids, const QString &componentId,
             const QString &assemblyId, const QString &name)
        : m_outer(outer)
        , m_ids(ids.cbegin(), ids.cend())
        , m_block(componentId)
    {
        m_inner.id = assemblyId;
        m_inner.name = name;
    }

    void run()
    {
        moveComponents();
        QList<Cable> kept;
        for (Cable &cable : m_outer.cables) {
            const bool from = isInside(cable.from, cable.to);
            const bool to = isInside(cable.to, cable.from);
            if (from && to) {
                shiftCable(cable, -m_corner);
                m_inner.cables.append(cable);
                continue;
            }
            if (from)
                cable.from = expose(cable.from);
            if (to)
                cable.to = expose(cable.to);
            kept.append(cable);
        }
        m_outer.cables = kept;
        for (ExposedPort &port : m_outer.ports)
            if (m_ids.contains(port.inner.component))
                port.inner = expose(port.inner);
    }

    [[nodiscard]] const Assembly &outer() const { return m_outer; }
    [[nodiscard]] const Assembly &inner() const { return m_inner; }

private:
    /// A loose end goes where the other end of its cable goes.
    [[nodiscard]] bool isInside(const Endpoint &end, const Endpoint &other) const
    {
        return m_ids.contains(end.isLoose() ? other.component : end.component);
    }

    void moveComponents()
    {
        constexpr double far = std::numeric_limits<double>::max();
        QPointF corner(far, far);
        for (const Component &component : m_outer.components)
            if (m_ids.contains(component.id) && component.position)
                corner = {std::min(corner.x(), component.position->x()),
                          std::min(corner.y(), component.position->y())};
        if (corner.x() < far)
            m_corner = corner;
        QList<Component> kept;
        for (Component &component : m_outer.components) {
            if (!m_ids.contains(component.id)) {
                kept.append(component);
                continue;
            }
            if (m_inner.components.isEmpty()) {
                Component block;
                block.id = m_block;
                block.assembly = m_inner.id;
                if (corner.x() < far)
                    block.position = m_corner;
                kept.append(block);
            }
            if (component.position)
                component.position = *component.position - m_corner;
            m_inner.components.append(component);
        }
        m_outer.components = kept;
    }

    /// The port of the block that stands for an end inside it; the same end has one port.
    Endpoint expose(const Endpoint &end)
    {
        if (const ExposedPort *same = exposedAs(m_inner, end))
            return {m_block, {}, same->name, {}, {}};
        const QString name = exposedName(m_inner, end);
        m_inner.ports.append({name, end, {}});
        return {m_block, {}, name, {}, {}};
    }

    Assembly m_outer;
    Assembly m_inner;
    QSet<QString> m_ids;
    QString m_block;
    QPointF m_corner; ///< of what goes inside: the origin there
};

} // namespace

Result<Grouped> groupComponents(const Design &design, const QString &assemblyId,
                                const QStringList &componentIds, const QString &name)
{
    const AssemblyPtr present = design.assembly(assemblyId);
    if (!present)
        return fail(ErrorCode::UnknownReference,
                    Tr::tr("There is no assembly “%1”.").arg(assemblyId));
    if (componentIds.isEmpty())
        return fail(ErrorCode::InvalidValue, Tr::tr("Select what is to go into the assembly."));
    for (const QString &id : componentIds)
        if (!present->component(id))
            return fail(ErrorCode::UnknownReference, Tr::tr("There is no component “%1”.").arg(id));
    const QString stem = QStringLiteral("block");
    const QString id =
        freeName(stem, [&](const QString &taken) { return present->component(taken) != nullptr; });
    const QString inner =
        freeName(stem, [&](const QString &taken) { return design.assembly(taken) != nullptr; });
    Grouping grouping(*present, componentIds, id, inner, name);
    grouping.run();
    const Design moved = mapTraffic(design, assemblyId, [&](const PathSteps &steps) {
        const bool moves = componentIds.contains(steps.first().id);
        return QList<PathSteps>{moves ? PathSteps{{id, {}}} << steps : steps};
    });
    const Design mapped = mapInside(moved, assemblyId, [&](const QString &path) {
        const bool moves = componentIds.contains(path.section(u'/', 0, 0));
        return QStringList{moves ? QString(id % u'/' % path) : path};
    });
    Grouped result{mapped.withAssembly(grouping.inner()).withAssembly(grouping.outer()), id};
    if (const Outcome limits = checkLimits(result.design); !limits)
        return Failure{limits.error()};
    return result;
}

} // namespace nongjang
