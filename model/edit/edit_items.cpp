// The edits that change, copy and paste what is already there.
#include "model/edit/edits.h"
#include "model/io/farm_file.h"

#include <QCoreApplication>
#include <QHash>

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

/// The cable of the assembly that would not come out any more; empty: all do.
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
    return {};
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
    return design.withAssembly(assembly);
}

Result<Design> replaceComponent(const Design &design, const Catalog &catalog,
                                const QString &assemblyId, const Component &changed)
{
    const AssemblyPtr present = design.assembly(assemblyId);
    if (!present || !present->component(changed.id))
        return noComponent(changed.id);
    if (changed.count < 1 || changed.count > maximumCount)
        return fail(ErrorCode::InvalidValue,
                    Tr::tr("A count lies between 1 and %1.").arg(maximumCount));
    if (changed.price && changed.price->value < 0.0)
        return fail(ErrorCode::InvalidValue, Tr::tr("A price cannot be negative."));
    for (auto it = changed.figures.cbegin(); it != changed.figures.cend(); ++it)
        if (!figureKey(it.key().toStdString()) || it->value.value < 0.0)
            return fail(ErrorCode::InvalidValue,
                        Tr::tr("“%1” cannot be set to %2.").arg(it.key(), it->value.text));
    Assembly assembly = *present;
    *assembly.component(changed.id) = changed;
    const Design result = design.withAssembly(assembly);
    if (const QString broken = brokenCable(result, catalog, assembly, changed.id);
        !broken.isEmpty())
        return fail(ErrorCode::InvalidValue,
                    Tr::tr("The cable at %1 would lead nowhere; remove it first.").arg(broken));
    return result;
}

Result<Design> replaceCable(const Design &design, const Catalog &catalog, const QString &assemblyId,
                            int index, const Cable &changed)
{
    const AssemblyPtr present = design.assembly(assemblyId);
    if (!present || index < 0 || index >= present->cables.size())
        return fail(ErrorCode::UnknownReference, Tr::tr("There is no such cable."));
    if (changed.count < 1 || (changed.length && !(changed.length->value > 0.0)))
        return fail(ErrorCode::InvalidValue, Tr::tr("A cable has a positive length and count."));
    if (!changed.part.isEmpty()) {
        const PartPtr part = catalog.part(changed.part);
        if (!part)
            return fail(ErrorCode::UnknownReference,
                        Tr::tr("The part “%1” is not in the catalogue.").arg(changed.part));
        const Component *from = present->component(changed.from.component);
        const Component *to = present->component(changed.to.component);
        const Result<Port> a = from ? resolvePort(design, catalog, *from, changed.from.port)
                                    : Result<Port>(noComponent(changed.from.component));
        const Result<Port> b = to ? resolvePort(design, catalog, *to, changed.to.port)
                                  : Result<Port>(noComponent(changed.to.component));
        if (a && b)
            if (const Fit fit = cableFit(*part, *a, *b); !fit.fits)
                return fail(ErrorCode::InvalidValue, fit.reason);
    }
    Assembly assembly = *present;
    assembly.cables[index] = changed;
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
    QStringList needed;
    for (const Component &component : present->components)
        if (componentIds.contains(component.id)) {
            root.components.append(component);
            if (!component.assembly.isEmpty())
                needed << component.assembly;
        }
    for (const Cable &cable : present->cables)
        if (componentIds.contains(cable.from.component)
            && componentIds.contains(cable.to.component))
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
    Pasted result{design, {}};
    for (const AssemblyPtr &assembly : clip->design.assemblies)
        if (!design.assembly(assembly->id))
            result.design = result.design.withAssembly(*assembly);
    Assembly target = *present;
    Assembly source = *clip->design.root;
    QHash<QString, QString> names;
    for (Component &component : source.components) {
        QString base = component.id;
        while (!base.isEmpty() && base.back().isDigit())
            base.chop(1);
        QString id = component.id;
        for (int n = 2; target.component(id); ++n)
            id = (base.isEmpty() ? component.id : base) + QString::number(n);
        names.insert(component.id, id);
        component.id = id;
        component.position = component.position.value_or(QPointF()) + offset;
        target.components.append(component);
        result.ids << id;
    }
    renameEnds(source, [&](QString &component) { component = names.value(component, component); });
    target.cables.append(source.cables);
    result.design = result.design.withAssembly(target);
    return result;
}

} // namespace nongjang
