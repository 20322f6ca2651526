#include "model/edit/inside_edits.h"

#include "model/design/inside.h"
#include "model/edit/edits.h"

#include <QCoreApplication>

#include <algorithm>

namespace nongjang {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nongjang::Edits)
};

/// The placed assemblies of a way, outermost first, and the assembly inside the last. Null: the way leads nowhere.
AssemblyPtr follow(const Design &design, const QStringList &way, QList<Component> &placed)
{
    AssemblyPtr assembly = design.root;
    for (const QString &id : way) {
        const Component *component = assembly->component(id);
        AssemblyPtr inner = component ? design.assembly(component->assembly) : nullptr;
        if (!inner)
            return nullptr;
        placed.append(*component);
        assembly = std::move(inner);
    }
    return assembly;
}

QString keyFrom(const QStringList &way, qsizetype level, const QString &componentId)
{
    return (way.mid(level + 1) << componentId).join(u'/');
}

/// As the placed assemblies from `outermost` inwards have it.
std::optional<Component> componentAt(const Design &design, const QStringList &way,
                                     const QString &componentId, qsizetype outermost)
{
    QList<Component> placed;
    const AssemblyPtr assembly = follow(design, way, placed);
    const Component *present = assembly ? assembly->component(componentId) : nullptr;
    if (!present)
        return std::nullopt;
    Component component = *present;
    for (qsizetype level = way.size() - 1; level >= outermost; --level)
        applyOverride(component, placed[level].inside.value(keyFrom(way, level, componentId)));
    return component;
}

/// What makes `before` like `after`. Empty: an override cannot say it.
std::optional<InsideOverride> difference(const Component &before, const Component &after)
{
    InsideOverride result;
    const bool takesAway = (after.condition.isEmpty() && !before.condition.isEmpty())
                           || (after.p2p.isEmpty() && !before.p2p.isEmpty())
                           || (!after.price && before.price);
    if (takesAway)
        return std::nullopt;
    if (after.condition != before.condition)
        result.condition = after.condition;
    if (after.p2p != before.p2p)
        result.p2p = after.p2p;
    if (after.price != before.price)
        result.price = after.price;
    if (after.off != before.off)
        result.off = after.off;
    for (auto it = before.figures.cbegin(); it != before.figures.cend(); ++it)
        if (!after.figures.contains(it.key()))
            return std::nullopt;
    for (auto it = after.figures.cbegin(); it != after.figures.cend(); ++it)
        if (const auto old = before.figures.constFind(it.key());
            old == before.figures.cend() || *old != *it)
            result.figures.insert(it.key(), *it);
    return result;
}

Design withEntry(const Design &design, const QStringList &way, const QString &componentId,
                 const InsideOverride &entry)
{
    Assembly root = *design.root;
    Component *placed = root.component(way.first());
    const QString key = keyFrom(way, 0, componentId);
    if (entry.isEmpty())
        placed->inside.remove(key);
    else
        placed->inside.insert(key, entry);
    return design.withAssembly(root);
}

} // namespace

std::optional<Component> componentThere(const Design &design, const QStringList &way,
                                        const QString &componentId)
{
    return componentAt(design, way, componentId, 0);
}

const InsideOverride *insideThere(const Design &design, const QStringList &way,
                                  const QString &componentId)
{
    const Component *placed = way.isEmpty() ? nullptr : design.root->component(way.first());
    if (!placed)
        return nullptr;
    const auto found = placed->inside.constFind(keyFrom(way, 0, componentId));
    return found == placed->inside.cend() ? nullptr : &*found;
}

Result<Design> changeThere(const Design &design, const Catalog &catalog, const QStringList &way,
                           const Component &edited)
{
    QList<Component> placed;
    const AssemblyPtr assembly = follow(design, way, placed);
    const std::optional<Component> usual = componentAt(design, way, edited.id, 1);
    if (way.isEmpty() || !usual)
        return fail(ErrorCode::UnknownReference,
                    Tr::tr("There is no component “%1”.").arg(edited.id));
    if (const Result<Design> allowed = replaceComponent(design, catalog, assembly->id, edited);
        !allowed)
        return Failure{allowed.error()};
    std::optional<InsideOverride> entry = difference(*usual, edited);
    if (!entry)
        return fail(ErrorCode::InvalidValue,
                    Tr::tr("The assembly has a value of its own here: give another one, or take "
                           "it away in every instance."));
    if (const InsideOverride *present = insideThere(design, way, edited.id))
        entry->unknown = present->unknown;
    return withEntry(design, way, edited.id, *entry);
}

Design resetThere(const Design &design, const QStringList &way, const QString &componentId)
{
    return insideThere(design, way, componentId) ? withEntry(design, way, componentId, {}) : design;
}

Design mapInside(const Design &design, const QString &assemblyId,
                 const std::function<QStringList(const QString &)> &map)
{
    const auto mapped = [&](const Component &component) {
        QMap<QString, InsideOverride> inside;
        for (auto it = component.inside.cbegin(); it != component.inside.cend(); ++it) {
            const QStringList ids = it.key().split(u'/');
            QString inner = component.assembly;
            qsizetype level = 0;
            for (; level < ids.size() && inner != assemblyId; ++level) {
                const AssemblyPtr assembly = design.assembly(inner);
                const Component *next = assembly ? assembly->component(ids[level]) : nullptr;
                inner = next ? next->assembly : QString();
            }
            if (level == ids.size()) { // passes it by
                inside.insert(it.key(), *it);
                continue;
            }
            const QStringList before = ids.mid(0, level);
            for (const QString &rest : map(ids.mid(level).join(u'/')))
                inside.insert((QStringList(before) << rest).join(u'/'), *it);
        }
        return inside;
    };
    Design result = design;
    QList<AssemblyPtr> every{design.root};
    every << design.assemblies;
    for (const AssemblyPtr &present : every) {
        if (std::ranges::all_of(present->components, [](const Component &component) {
                return component.inside.isEmpty();
            }))
            continue; // a copy of thousands would cost more than the edit
        Assembly assembly = *present;
        for (Component &component : assembly.components)
            if (!component.inside.isEmpty())
                component.inside = mapped(component);
        if (assembly != *present)
            result = result.withAssembly(assembly);
    }
    return result;
}

} // namespace nongjang
