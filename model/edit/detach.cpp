#include "model/edit/detach.h"

#include "model/design/inside.h"
#include "model/edit/free_name.h"
#include "model/edit/inside_edits.h"
#include "model/edit/rewire.h"
#include "model/edit/traffic_paths.h"

#include <QCoreApplication>

#include <algorithm>

namespace nongjang {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nongjang::Edits)
};

/// "Rig (2)", and "Rig (3)" when that is taken.
QString freeTitle(const Design &design, const QString &title)
{
    for (int number = 2;; ++number) {
        const QString name = Tr::tr("%1 (%2)", "copy of an assembly").arg(title).arg(number);
        if (std::none_of(design.assemblies.cbegin(), design.assemblies.cend(),
                         [&](const AssemblyPtr &assembly) { return assembly->name == name; }))
            return name;
    }
}

class Splitting
{
public:
    Splitting(const Design &design, const Catalog &catalog, const AssemblyPtr &before,
              const Component &component, int first, int count)
        : m_design(design)
        , m_catalog(catalog)
        , m_before(before)
        , m_after(*before)
        , m_component(component)
        , m_first(first)
        , m_count(count)
    {}

    Outcome run()
    {
        place();
        m_placed = m_design.withAssembly(m_after);
        m_after.cables.clear();
        for (const Cable &cable : m_before->cables)
            if (Outcome moved = move(cable); !moved)
                return moved;
        return movePorts();
    }

    [[nodiscard]] const Assembly &after() const { return m_after; }
    [[nodiscard]] QString id() const { return m_id; }
    /// The steps of a path to instances of the component: before, of, and after those taken out.
    [[nodiscard]] QList<PathSteps> pathsOf(const PathSteps &steps) const
    {
        const IndexRange &index = steps.first().index;
        const int begin = index.begin(), end = begin + index.size(m_component.count); // past it
        const int after = m_first + m_count;
        QList<PathSteps> paths;
        const auto add = [&](const QString &id, int first, int past, int shift, int count) {
            if (first >= past)
                return;
            const IndexRange range{first - shift, past - 1 - shift};
            const bool isWhole = range == IndexRange{1, count};
            paths << (PathSteps{{id, isWhole ? IndexRange() : range}} << steps.mid(1));
        };
        const int rest = m_component.count - m_count;
        add(m_component.id, begin, std::min(end, m_first), 0, rest);
        add(m_id, std::max(begin, m_first), std::min(end, after), m_first - 1, m_count);
        add(m_component.id, std::max(begin, after), end, m_count, rest);
        if (index.isAll() && paths.size() > 1)
            return {PathSteps{{m_component.id, {}}} << steps.mid(1),
                    PathSteps{{m_id, {}}} << steps.mid(1)};
        return paths;
    }

private:
    void place()
    {
        constexpr double below = 180.0;
        m_id = freeComponentId(m_after, m_component.id);
        Component taken = m_component;
        taken.id = m_id;
        taken.count = m_count;
        if (taken.position)
            taken.position = *taken.position + QPointF(0.0, below);
        const auto at =
            std::find_if(m_after.components.begin(), m_after.components.end(),
                         [&](const Component &each) { return each.id == m_component.id; });
        at->count -= m_count;
        m_after.components.insert(at + 1, taken);
    }

    [[nodiscard]] bool isMine(const Endpoint &end) const { return end.component == m_component.id; }

    [[nodiscard]] std::function<Plug(const Connector &)> plugsOf(const Endpoint &end) const
    {
        return [this, end](const Connector &at) {
            if (!isMine(end) || at.component < m_first)
                return Plug{end.component, end.port, at};
            if (at.component < m_first + m_count)
                return Plug{m_id, end.port, {at.component - m_first + 1, at.port}};
            return Plug{end.component, end.port, {at.component - m_count, at.port}};
        };
    }

    Outcome move(const Cable &cable)
    {
        if (!isMine(cable.from) && !isMine(cable.to)) {
            m_after.cables.append(cable);
            return Done{};
        }
        const auto pairs = soundPairs(m_design, m_catalog, *m_before, cable);
        if (!pairs)
            return Failure{pairs.error()};
        const auto cables =
            rewired(cable, {*pairs, plugsOf(cable.from), plugsOf(cable.to)}, m_sizes);
        if (!cables)
            return Failure{cables.error()};
        m_after.cables.append(*cables);
        return Done{};
    }

    Outcome movePorts()
    {
        for (ExposedPort &port : m_after.ports) {
            if (!isMine(port.inner))
                continue;
            const Result<CableEnd> end = resolveEnd(m_design, m_catalog, *m_before, port.inner);
            std::vector<Plug> plugs;
            for (qint64 i = 0; end && i < end->range.size(); ++i)
                plugs.push_back(plugsOf(port.inner)(end->range.at(i)));
            const std::optional<Endpoint> inner = endOf(plugs, m_sizes);
            if (!inner)
                return fail(ErrorCode::InvalidValue,
                            Tr::tr("The port “%1” that this assembly shows would lead to both.")
                                .arg(port.name));
            port.inner = *inner;
        }
        return Done{};
    }

    const Design &m_design;
    const Catalog &m_catalog;
    AssemblyPtr m_before;
    Assembly m_after;
    Component m_component;
    int m_first;
    int m_count;
    QString m_id;
    Design m_placed; ///< with the components in place
    PortSizes m_sizes{m_placed, m_catalog, m_after};
};

} // namespace

Result<Design> makeOwnAssembly(const Design &design, const QString &assemblyId,
                               const QString &componentId)
{
    const AssemblyPtr outer = design.assembly(assemblyId);
    const Component *placed = outer ? outer->component(componentId) : nullptr;
    const AssemblyPtr original = placed ? design.assembly(placed->assembly) : nullptr;
    if (!original)
        return fail(ErrorCode::InvalidValue,
                    Tr::tr("“%1” is no assembly: there is nothing inside.").arg(componentId));
    Assembly own = *original;
    own.id = freeName(withoutNumber(original->id),
                      [&](const QString &id) { return design.assembly(id) != nullptr; });
    own.name = freeTitle(design, original->name.isEmpty() ? original->id : original->name);
    applyInside(own, placed->inside);
    Assembly changed = *outer;
    Component *component = changed.component(componentId);
    component->assembly = own.id;
    component->inside.clear();
    return design.withAssembly(own).withAssembly(changed);
}

Result<Split> splitComponent(const Design &design, const Catalog &catalog,
                             const QString &assemblyId, const QString &componentId, int first,
                             int count)
{
    const AssemblyPtr assembly = design.assembly(assemblyId);
    const Component *component = assembly ? assembly->component(componentId) : nullptr;
    if (!component)
        return fail(ErrorCode::UnknownReference,
                    Tr::tr("There is no component “%1”.").arg(componentId));
    if (count < 1 || count >= component->count || first < 1 || first > component->count - count + 1)
        return fail(ErrorCode::InvalidValue,
                    Tr::tr("“%1” counts %2: between 1 and %3 of them can be taken out.")
                        .arg(componentId)
                        .arg(component->count)
                        .arg(component->count - 1));
    Splitting splitting(design, catalog, assembly, *component, first, count);
    if (const Outcome done = splitting.run(); !done)
        return Failure{done.error()};
    const Design moved = mapTraffic(design, assemblyId, [&](const PathSteps &steps) {
        return steps.first().id == componentId ? splitting.pathsOf(steps) : QList<PathSteps>{steps};
    });
    const Design mapped = mapInside(moved, assemblyId, [&](const QString &path) {
        const QStringList ids = path.split(u'/');
        QStringList paths{path};
        if (ids.first() == componentId)
            paths << (QStringList{splitting.id()} << ids.mid(1)).join(u'/');
        return paths;
    });
    return Split{mapped.withAssembly(splitting.after()), splitting.id()};
}

} // namespace nongjang
