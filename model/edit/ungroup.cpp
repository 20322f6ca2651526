#include "model/edit/ungroup.h"

#include "model/design/expansion.h"
#include "model/design/inside.h"
#include "model/edit/free_name.h"
#include "model/edit/inside_edits.h"
#include "model/edit/rewire.h"
#include "model/edit/traffic_paths.h"

#include <QCoreApplication>
#include <QMap>

#include <algorithm>
#include <limits>

namespace nongjang {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nongjang::Edits)
};

constexpr std::size_t mostPairs = 4'000'000;

class Ungrouping
{
public:
    Ungrouping(const Design &design, const Catalog &catalog, const AssemblyPtr &outer,
               const Component &block, const AssemblyPtr &inner)
        : m_design(design)
        , m_catalog(catalog)
        , m_before(outer)
        , m_after(*outer)
        , m_block(block)
        , m_inner(*inner)
    {
        applyInside(m_inner, block.inside);
    }

    Outcome run()
    {
        if (Outcome placed = placeComponents(); !placed)
            return placed;
        m_placed = m_design.withAssembly(m_after);
        m_after.cables.clear();
        for (const Cable &cable : m_before->cables)
            if (Outcome moved = moveOuter(cable); !moved)
                return moved;
        for (const Cable &cable : m_inner.cables)
            if (Outcome moved = moveInner(cable); !moved)
                return moved;
        return movePorts();
    }

    [[nodiscard]] const Assembly &after() const { return m_after; }
    [[nodiscard]] QString nameOf(const QString &innerId) const { return m_names.value(innerId); }
    /// The steps of a path into the block; instances of a range that is not all of a component in a row stay unnamed.
    [[nodiscard]] QList<PathSteps> pathsOf(const PathSteps &steps) const
    {
        const IndexRange &block = steps.first().index;
        QList<PathSteps> paths;
        for (const Component &component : m_inner.components) {
            if (steps.size() > 1 && steps[1].id != component.id)
                continue;
            const IndexRange within = steps.size() > 1 ? steps[1].index : IndexRange();
            const int count = component.count;
            const int before = (block.begin() - 1) * count;
            PathStep step{m_names.value(component.id), {}};
            if (block.size(m_block.count) == 1)
                step.index = {before + within.begin(),
                              before + within.begin() + within.size(count) - 1};
            else if (within.size(count) == count)
                step.index = {before + 1, before + block.size(m_block.count) * count};
            else
                continue;
            if (step.index == IndexRange{1, count * m_block.count})
                step.index = {};
            paths << (PathSteps{step} << steps.mid(2));
        }
        return paths;
    }
    [[nodiscard]] QStringList ids() const
    {
        QStringList ids;
        for (const Component &component : m_inner.components)
            ids << m_names.value(component.id);
        return ids;
    }

private:
    Outcome placeComponents()
    {
        QPointF corner;
        for (bool isFirst = true; const Component &component : m_inner.components)
            if (component.position) {
                corner = isFirst ? *component.position
                                 : QPointF(std::min(corner.x(), component.position->x()),
                                           std::min(corner.y(), component.position->y()));
                isFirst = false;
            }
        const auto at = std::find_if(m_after.components.begin(), m_after.components.end(),
                                     [&](const Component &each) { return each.id == m_block.id; });
        qsizetype index = at - m_after.components.begin();
        m_after.components.removeAt(index);
        FreshIds fresh(m_after);
        for (Component component : m_inner.components) {
            const qint64 count = qint64(component.count) * m_block.count;
            if (count > maximumCount)
                return fail(ErrorCode::InvalidValue,
                            Tr::tr("A count lies between 1 and %1.").arg(maximumCount));
            const QString id = fresh.take(component.id);
            m_names.insert(component.id, id);
            component.id = id;
            component.count = int(count);
            component.off = component.off || m_block.off;
            component.locked = component.locked || m_block.locked;
            if (component.position && m_block.position)
                component.position = *component.position - corner + *m_block.position;
            m_after.components.insert(index++, component);
        }
        return Done{};
    }

    [[nodiscard]] bool isBlock(const Endpoint &end) const { return end.component == m_block.id; }

    /// An end that can be written as the exposed port has it.
    [[nodiscard]] bool isVerbatim(const Endpoint &end) const
    {
        return !isBlock(end)
               || (m_block.count == 1 && end.portIndex.isAll() && m_inner.exposedPort(end.port));
    }

    [[nodiscard]] Endpoint verbatim(const Endpoint &end) const
    {
        if (!isBlock(end))
            return end;
        Endpoint moved = m_inner.exposedPort(end.port)->inner;
        moved.component = m_names.value(moved.component);
        return moved;
    }

    /// Where the connectors of a port of the block are; that of any other component stays.
    Result<std::function<Plug(const Connector &)>> plugsOf(const Endpoint &end) const
    {
        using Find = std::function<Plug(const Connector &)>;
        if (!isBlock(end))
            return Find([end](const Connector &at) { return Plug{end.component, end.port, at}; });
        const ExposedPort *exposed = m_inner.exposedPort(end.port);
        const Component *owner = exposed ? m_inner.component(exposed->inner.component) : nullptr;
        if (!owner)
            return fail(ErrorCode::UnknownReference,
                        Tr::tr("The assembly shows no port “%1”.").arg(end.port));
        const Result<CableEnd> inner = resolveEnd(m_design, m_catalog, *owner, exposed->inner);
        if (!inner)
            return Failure{inner.error()};
        return Find([name = m_names.value(owner->id), port = exposed->inner.port,
                     range = inner->range, count = owner->count](const Connector &at) {
            const Connector there = range.at(at.port - 1);
            return Plug{name, port, {(at.component - 1) * count + there.component, there.port}};
        });
    }

    Outcome moveOuter(const Cable &cable)
    {
        if (isVerbatim(cable.from) && isVerbatim(cable.to)) {
            Cable moved = cable;
            moved.from = verbatim(cable.from);
            moved.to = verbatim(cable.to);
            m_after.cables.append(moved);
            return Done{};
        }
        const auto pairs = soundPairs(m_design, m_catalog, *m_before, cable);
        if (!pairs)
            return Failure{pairs.error()};
        const auto from = plugsOf(cable.from);
        const auto to = plugsOf(cable.to);
        if (!from || !to)
            return from ? unsound(cable.to, to.error().message)
                        : unsound(cable.from, from.error().message);
        return append(rewired(cable, {*pairs, *from, *to}, m_sizes));
    }

    /// As it is, or for the instances of the block one after the other.
    Outcome moveInner(const Cable &cable)
    {
        if (m_block.count == 1) {
            Cable moved = cable;
            for (Endpoint *end : {&moved.from, &moved.to})
                if (!end->isLoose())
                    end->component = m_names.value(end->component, end->component);
            m_after.cables.append(moved);
            return Done{};
        }
        const auto each = soundPairs(m_design, m_catalog, m_inner, cable);
        if (!each)
            return Failure{each.error()};
        if (each->size() * std::size_t(m_block.count) > mostPairs)
            return fail(ErrorCode::InvalidValue,
                        Tr::tr("The cable at %1 would stand for more than %2 single cables.")
                            .arg(cable.from.toString())
                            .arg(mostPairs));
        const int fromCount = m_inner.component(cable.from.component)->count;
        const int toCount = m_inner.component(cable.to.component)->count;
        std::vector<ConnectorPair> all;
        for (int instance = 0; instance < m_block.count; ++instance)
            for (ConnectorPair pair : *each) {
                pair.from.component += instance * fromCount;
                pair.to.component += instance * toCount;
                all.push_back(pair);
            }
        const auto plug = [this](const Endpoint &end) {
            return [name = m_names.value(end.component), port = end.port](const Connector &at) {
                return Plug{name, port, at};
            };
        };
        return append(rewired(cable, {all, plug(cable.from), plug(cable.to)}, m_sizes));
    }

    Outcome movePorts()
    {
        for (ExposedPort &port : m_after.ports) {
            if (!isBlock(port.inner))
                continue;
            if (isVerbatim(port.inner)) {
                port.inner = verbatim(port.inner);
                continue;
            }
            const auto find = plugsOf(port.inner);
            const Result<CableEnd> end = resolveEnd(m_design, m_catalog, *m_before, port.inner);
            if (!find || !end)
                return unsound(port.inner, find ? end.error().message : find.error().message);
            std::vector<Plug> plugs;
            for (qint64 i = 0; i < end->range.size(); ++i)
                plugs.push_back((*find)(end->range.at(i)));
            const std::optional<Endpoint> inner = endOf(plugs, m_sizes);
            if (!inner)
                return fail(ErrorCode::InvalidValue,
                            Tr::tr("The port “%1” that this assembly shows would lead to several "
                                   "places.")
                                .arg(port.name));
            port.inner = *inner;
        }
        return Done{};
    }

    Outcome append(const Result<QList<Cable>> &cables)
    {
        if (!cables)
            return Failure{cables.error()};
        m_after.cables.append(*cables);
        return Done{};
    }

    const Design &m_design;
    const Catalog &m_catalog;
    AssemblyPtr m_before;
    Assembly m_after;
    Component m_block;
    Assembly m_inner;
    QMap<QString, QString> m_names; ///< new ids by those inside
    Design m_placed;                ///< with the components in place
    PortSizes m_sizes{m_placed, m_catalog, m_after};
};

bool isPlaced(const Design &design, const QString &assemblyId)
{
    const auto places = [&](const AssemblyPtr &assembly) {
        return std::any_of(
            assembly->components.cbegin(), assembly->components.cend(),
            [&](const Component &component) { return component.assembly == assemblyId; });
    };
    return places(design.root)
           || std::any_of(design.assemblies.cbegin(), design.assemblies.cend(), places);
}

} // namespace

Result<Ungrouped> ungroupComponent(const Design &design, const Catalog &catalog,
                                   const QString &assemblyId, const QString &componentId)
{
    const AssemblyPtr outer = design.assembly(assemblyId);
    const Component *block = outer ? outer->component(componentId) : nullptr;
    if (!block)
        return fail(ErrorCode::UnknownReference,
                    Tr::tr("There is no component “%1”.").arg(componentId));
    const AssemblyPtr inner = design.assembly(block->assembly);
    if (!inner)
        return fail(ErrorCode::InvalidValue,
                    Tr::tr("“%1” is no assembly: there is nothing inside.").arg(componentId));
    Ungrouping naming(design, catalog, outer, *block, inner);
    if (const Outcome done = naming.run(); !done)
        return Failure{done.error()};
    // What others have different in there is found under its new name; the block's own is in the components now.
    const Design moved = mapTraffic(design, assemblyId, [&](const PathSteps &steps) {
        return steps.first().id == componentId ? naming.pathsOf(steps) : QList<PathSteps>{steps};
    });
    const Design mapped = mapInside(moved, assemblyId, [&](const QString &path) {
        const QStringList ids = path.split(u'/');
        if (ids.first() != componentId)
            return QStringList{path};
        if (ids.size() == 1 || naming.nameOf(ids[1]).isEmpty())
            return QStringList{};
        return QStringList{(QStringList{naming.nameOf(ids[1])} << ids.mid(2)).join(u'/')};
    });
    Ungrouped result{mapped.withAssembly(naming.after()), naming.ids(), false};
    if (!isPlaced(result.design, inner->id)) {
        result.design.assemblies.removeIf(
            [&](const AssemblyPtr &assembly) { return assembly->id == inner->id; });
        result.isGone = true;
    }
    if (const Outcome limits = checkLimits(result.design); !limits)
        return Failure{limits.error()};
    return result;
}

} // namespace nongjang
