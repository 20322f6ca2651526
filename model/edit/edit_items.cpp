// The edits that change, copy and paste what is already there.
#include "model/catalog/figure_range.h"
#include "model/design/expansion.h"
#include "model/edit/cable_edits.h"
#include "model/edit/detach.h"
#include "model/edit/edits.h"
#include "model/edit/follow_count.h"
#include "model/edit/free_name.h"
#include "model/edit/inside_edits.h"
#include "model/edit/rewire.h"
#include "model/edit/traffic_paths.h"
#include "model/io/farm_file.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>

namespace nongjang {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nongjang::Edits)
};

Failure noComponent(const QString &id)
{
    return fail(ErrorCode::UnknownReference, Tr::tr("There is no component “%1”.").arg(id));
}

template<class Rename>
void renameEnds(Assembly &assembly, Rename &&rename)
{
    for (Cable &cable : assembly.cables) {
        rename(cable.from.component);
        rename(cable.to.component);
    }
    for (ExposedPort &port : assembly.ports)
        rename(port.inner.component);
}

/// The end of a cable or of an exposed port that would lead nowhere; empty: none.
QString brokenCable(const Design &design, const Catalog &catalog, const Assembly &assembly,
                    const QString &componentId)
{
    for (const Cable &cable : assembly.cables) {
        if (cable.from.component != componentId && cable.to.component != componentId)
            continue;
        for (const Endpoint &end : {cable.from, cable.to}) {
            const Component *component = assembly.component(end.component);
            if (component && end.componentIndex.last > component->count)
                return end.toString();
            if (component)
                if (const Result<Port> port = resolvePort(design, catalog, *component, end.port);
                    !port)
                    return end.toString();
        }
    }
    for (const ExposedPort &port : assembly.ports)
        if (const Component *component = assembly.component(port.inner.component);
            component && port.inner.componentIndex.last > component->count)
            return port.inner.toString();
    return {};
}

Outcome isThere(const Design &design, const Catalog &catalog, const Assembly &assembly,
                const Endpoint &end)
{
    if (const Result<CableEnd> found = resolveEnd(design, catalog, assembly, end); !found)
        return Failure{found.error()};
    return Done{};
}

/// Do both ends exist, come out by the pattern, and fit the cable part?
Outcome canJoin(const Design &design, const Catalog &catalog, const Assembly &assembly,
                const Cable &cable)
{
    if (cable.from.isLoose() && cable.to.isLoose())
        return fail(ErrorCode::InvalidValue,
                    Tr::tr("One end of a cable is joined; delete the cable instead."));
    if (cable.from.isLoose() || cable.to.isLoose())
        return isThere(design, catalog, assembly, cable.from.isLoose() ? cable.to : cable.from);
    const Result<CableEnd> from = resolveEnd(design, catalog, assembly, cable.from);
    if (!from)
        return Failure{from.error()};
    const Result<CableEnd> to = resolveEnd(design, catalog, assembly, cable.to);
    if (!to)
        return Failure{to.error()};
    if (const auto pairs = pairConnectors(cable, from->range, to->range); !pairs)
        return Failure{pairs.error()};
    if (cable.part.isEmpty())
        return Done{};
    const PartPtr part = catalog.part(cable.part);
    if (!part)
        return fail(ErrorCode::UnknownReference,
                    Tr::tr("The part “%1” is not in the catalogue.").arg(cable.part));
    if (const Fit fit = cableFit(*part, from->port, to->port); !fit.fits)
        return fail(ErrorCode::InvalidValue, fit.reason);
    return Done{};
}

/// New ids for the assemblies of a clipboard whose name is taken by another content; those that hold a renamed one are other too.
QHash<QString, QString> freshAssemblyIds(const Design &design, const Design &clip)
{
    QHash<QString, QString> fresh;
    const auto rename = [&](const QString &id) {
        fresh.insert(id, freeName(id, [&](const QString &taken) {
                         return design.assembly(taken) || clip.assembly(taken);
                     }));
    };
    for (bool changed = true; changed;) {
        changed = false;
        for (const AssemblyPtr &assembly : clip.assemblies) {
            const AssemblyPtr present = design.assembly(assembly->id);
            if (!present || fresh.contains(assembly->id))
                continue;
            const bool holdsRenamed = std::any_of(
                assembly->components.begin(), assembly->components.end(),
                [&](const Component &component) { return fresh.contains(component.assembly); });
            if (holdsRenamed || *present != *assembly) {
                rename(assembly->id);
                changed = true;
            }
        }
    }
    return fresh;
}

void renameAssemblies(Assembly &assembly, const QHash<QString, QString> &fresh)
{
    for (Component &component : assembly.components)
        component.assembly = fresh.value(component.assembly, component.assembly);
}

/// Components of the clipboard under ids that are free in the target.
QStringList insertItems(Assembly &target, Assembly source, QPointF offset)
{
    QStringList ids;
    QHash<QString, QString> names;
    FreshIds fresh(target);
    for (Component &component : source.components) {
        const QString id = fresh.take(component.id);
        names.insert(component.id, id);
        component.id = id;
        component.position = component.position.value_or(QPointF()) + offset;
        component.locked = false; // a copy is there to be moved
        target.components.append(component);
        ids << id;
    }
    renameEnds(source, [&](QString &component) { component = names.value(component, component); });
    for (Cable &cable : source.cables)
        shiftCable(cable, offset);
    target.cables.append(source.cables);
    return ids;
}

/// Does the assembly show a port of an instance that there are too few for?
bool showsBeyond(const Assembly &assembly, const Component &changed)
{
    return std::ranges::any_of(assembly.ports, [&](const ExposedPort &port) {
        return port.inner.component == changed.id && port.inner.componentIndex.last > changed.count;
    });
}

/// Does a cable of the component that came out before no longer do so after? The lists of cables are alike.
bool comesApart(const Design &before, const Design &after, const Catalog &catalog,
                const QString &assemblyId, const QString &componentId)
{
    const AssemblyPtr old = before.assembly(assemblyId);
    const AssemblyPtr changed = after.assembly(assemblyId);
    for (qsizetype i = 0; i < old->cables.size(); ++i) {
        const Cable &cable = old->cables[i];
        if ((cable.from.component == componentId || cable.to.component == componentId)
            && soundPairs(before, catalog, *old, cable)
            && !soundPairs(after, catalog, *changed, changed->cables[i]))
            return true;
    }
    return false;
}

/// A card that is made for other firmware draws somewhat more, and none ten times as much.
Outcome checkPowerLimit(const PartPtr &part, const Component &before, const Component &changed)
{
    constexpr double most = 2.0;
    const QString key = QStringLiteral("power_limit");
    const Figure *made =
        part && part->category == Category::Gpu ? part->figure(FigureKey::PowerLimit) : nullptr;
    const auto limit = changed.figures.constFind(key);
    const bool isNew = limit != changed.figures.constEnd()
                       && before.figures.value(key).value.value != limit->value.value;
    if (!made || !isNew || limit->value.value <= most * made->value)
        return Done{};
    return fail(
        ErrorCode::InvalidValue,
        Tr::tr("A power limit of %1 is more than twice what %2 is made for, %3.")
            .arg(limit->value.text, part->name, displayText(made->value, Dimension::Power)));
}

/// With fewer instances: the last ones go with their cables.
Result<Design> withoutLast(const Design &design, const Catalog &catalog, const Assembly &present,
                           const Component &changed)
{
    const int gone = present.component(changed.id)->count - changed.count;
    const Result<Split> split =
        splitComponent(design, catalog, present.id, changed.id, changed.count + 1, gone);
    if (!split)
        return Failure{split.error()};
    const Design fewer = removeItems(split->design, present.id, {split->id}, {});
    return replaceComponent(fewer, catalog, present.id, changed);
}

} // namespace

Result<Design> renameComponent(const Design &design, const QString &assemblyId, const QString &id,
                               const QString &newId)
{
    const AssemblyPtr present = design.assembly(assemblyId);
    if (!present || !present->component(id))
        return noComponent(id);
    if (id == newId)
        return design;
    if (!isValidId(newId))
        return fail(
            ErrorCode::InvalidValue,
            Tr::tr(
                "“%1” is not an id: use letters, digits, - _ . and start with a letter or digit.")
                .arg(newId));
    if (present->component(newId))
        return fail(ErrorCode::InvalidValue,
                    Tr::tr("There is already a component “%1”.").arg(newId));
    Assembly assembly = *present;
    assembly.component(id)->id = newId;
    renameEnds(assembly, [&](QString &component) {
        if (component == id)
            component = newId;
    });
    const Design moved = mapTraffic(design, assemblyId, [&](PathSteps steps) {
        if (steps.first().id == id)
            steps.first().id = newId;
        return QList<PathSteps>{steps};
    });
    const Design mapped = mapInside(moved, assemblyId, [&](const QString &path) {
        const bool isRenamed = path.section(u'/', 0, 0) == id;
        return QStringList{isRenamed ? QString(newId % path.mid(id.size())) : path};
    });
    return mapped.withAssembly(assembly);
}

Result<Design> replaceComponent(const Design &design, const Catalog &catalog,
                                const QString &assemblyId, const Component &changed,
                                MoreInstances more)
{
    const AssemblyPtr present = design.assembly(assemblyId);
    if (!present || !present->component(changed.id))
        return noComponent(changed.id);
    if (changed.count < 1 || changed.count > maximumCount)
        return fail(ErrorCode::InvalidValue,
                    Tr::tr("A count lies between 1 and %1.").arg(maximumCount));
    if (changed.price && changed.price->value < 0.0)
        return fail(ErrorCode::InvalidValue, Tr::tr("A price cannot be negative."));
    const PartPtr part = catalog.part(changed.part);
    if (part && changed.condition != present->component(changed.id)->condition
        && !part->knowsCondition(changed.condition))
        return fail(ErrorCode::InvalidValue,
                    Tr::tr("There is no price for the condition “%1”.").arg(changed.condition));
    for (auto it = changed.figures.cbegin(); it != changed.figures.cend(); ++it)
        if (const auto key = figureKey(it.key().toStdString());
            !key || !isAllowed(*key, it->value.value))
            return fail(ErrorCode::InvalidValue,
                        Tr::tr("“%1” cannot be set to %2.").arg(it.key(), it->value.text));
    if (const Outcome limit = checkPowerLimit(part, *present->component(changed.id), changed);
        !limit)
        return Failure{limit.error()};
    Assembly assembly = *present;
    *assembly.component(changed.id) = changed;
    followCount(design, catalog, assembly, changed.id, more == MoreInstances::GetCables);
    const Design result = design.withAssembly(assembly);
    const QString broken = brokenCable(result, catalog, assembly, changed.id);
    const bool isFewer =
        changed.count < present->component(changed.id)->count && !showsBeyond(assembly, changed);
    if (isFewer && !broken.isEmpty())
        return withoutLast(design, catalog, *present, changed);
    if (!broken.isEmpty())
        return fail(ErrorCode::InvalidValue,
                    Tr::tr("The cable at %1 would lead nowhere; remove it first.").arg(broken));
    if (isFewer && comesApart(design, result, catalog, present->id, changed.id))
        if (Result<Design> fewer = withoutLast(design, catalog, *present, changed); fewer)
            return fewer;
    if (const Outcome limits = checkLimits(result); !limits)
        return Failure{limits.error()};
    return result;
}

Result<Design> replaceCable(const Design &design, const Catalog &catalog, const QString &assemblyId,
                            int index, const Cable &changed)
{
    return replaceCables(design, catalog, assemblyId, {{index, changed}});
}

Result<Design> replaceCables(const Design &design, const Catalog &catalog,
                             const QString &assemblyId, const QMap<int, Cable> &cables)
{
    const AssemblyPtr present = design.assembly(assemblyId);
    if (!present)
        return fail(ErrorCode::UnknownReference, Tr::tr("There is no such cable."));
    Assembly assembly = *present;
    for (auto it = cables.cbegin(); it != cables.cend(); ++it) {
        const Cable &changed = it.value();
        if (it.key() < 0 || it.key() >= assembly.cables.size())
            return fail(ErrorCode::UnknownReference, Tr::tr("There is no such cable."));
        if (changed.count > maximumParallel)
            return fail(ErrorCode::InvalidValue,
                        Tr::tr("At most %1 parallel cables.").arg(maximumParallel));
        if (changed.count < 1 || (changed.length && !(changed.length->value > 0.0)))
            return fail(ErrorCode::InvalidValue,
                        Tr::tr("A cable has a positive length and count."));
        if (Outcome joined = canJoin(design, catalog, *present, changed); !joined)
            return Failure{joined.error()};
        assembly.cables[it.key()] = changed;
    }
    return design.withAssembly(assembly);
}

QByteArray copyItems(const Design &design, const QString &assemblyId,
                     const QStringList &componentIds)
{
    const AssemblyPtr present = design.assembly(assemblyId);
    if (!present)
        return {};
    // A clipboard text is a small farm file, so that it can be pasted into a text editor, another window, or saved.
    Design clip;
    Assembly root;
    root.id = Design::rootId;
    const QSet<QString> chosen(componentIds.begin(), componentIds.end());
    QStringList needed;
    for (const Component &component : present->components)
        if (chosen.contains(component.id)) {
            root.components.append(component);
            if (!component.assembly.isEmpty())
                needed << component.assembly;
        }
    for (const Cable &cable : present->cables)
        if ((cable.from.isLoose() || chosen.contains(cable.from.component))
            && (cable.to.isLoose() || chosen.contains(cable.to.component)))
            root.cables.append(cable);
    for (qsizetype i = 0; i < needed.size(); ++i) { // grows while it is walked
        const AssemblyPtr assembly = design.assembly(needed[i]);
        if (!assembly || needed.indexOf(needed[i]) < i)
            continue;
        clip.assemblies.append(assembly);
        for (const Component &component : assembly->components)
            if (!component.assembly.isEmpty())
                needed << component.assembly;
    }
    return writeFarm(clip.withAssembly(root));
}

Result<Pasted> pasteItems(const Design &design, const QString &assemblyId,
                          const QByteArray &clipboard, QPointF offset)
{
    const AssemblyPtr present = design.assembly(assemblyId);
    if (!present)
        return fail(ErrorCode::UnknownReference,
                    Tr::tr("There is no assembly “%1”.").arg(assemblyId));
    const Result<LoadedDesign> clip = parseFarm(clipboard, Tr::tr("clipboard"));
    if (!clip)
        return Failure{clip.error()};
    const QHash<QString, QString> fresh = freshAssemblyIds(design, clip->design);
    Pasted result{design, {}};
    for (const AssemblyPtr &assembly : clip->design.assemblies) {
        Assembly own = *assembly;
        own.id = fresh.value(own.id, own.id);
        renameAssemblies(own, fresh);
        if (!design.assembly(own.id))
            result.design = result.design.withAssembly(own);
    }
    Assembly source = *clip->design.root;
    renameAssemblies(source, fresh);
    for (const Component &component : source.components)
        if (!component.assembly.isEmpty()
            && holdsAssembly(result.design, component.assembly, assemblyId))
            return fail(ErrorCode::InvalidValue,
                        Tr::tr("“%1” cannot be placed inside itself.").arg(component.assembly));
    Assembly target = *present;
    result.ids = insertItems(target, std::move(source), offset);
    result.design = result.design.withAssembly(target);
    if (const Outcome limits = checkLimits(result.design); !limits)
        return Failure{limits.error()};
    return result;
}

} // namespace nongjang
