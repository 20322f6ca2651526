#include "model/design/place.h"

namespace nongjang {

namespace {

QString withoutIndex(const QString &name)
{
    return name.section(u'[', 0, 0);
}

/// The assembly that the last component of a path is in.
AssemblyPtr assemblyOf(const Design &design, const QStringList &names)
{
    if (names.isEmpty() || names.first() != Design::rootId)
        return nullptr;
    AssemblyPtr assembly = design.root;
    for (qsizetype i = 1; assembly && i + 1 < names.size(); ++i) {
        const Component *component = assembly->component(withoutIndex(names[i]));
        assembly = component ? design.assembly(component->assembly) : nullptr;
    }
    return assembly;
}

bool names(const QString &text, const std::optional<Endpoint> &wanted, const Cable &cable)
{
    if (!cable.id.isEmpty() && cable.id == text)
        return true;
    if (!wanted)
        return false;
    for (const Endpoint &end : {cable.from, cable.to}) {
        const bool isSame =
            !end.isLoose() && end.component == wanted->component && end.port == wanted->port;
        if (isSame
            && (wanted->componentIndex.isAll() || wanted->componentIndex == end.componentIndex)
            && (wanted->portIndex.isAll() || wanted->portIndex == end.portIndex))
            return true;
    }
    return false;
}

} // namespace

std::optional<ComponentPlace> componentAt(const Design &design, const QString &path)
{
    const QStringList names = path.split(u'/');
    const AssemblyPtr assembly = assemblyOf(design, names);
    const QString id = withoutIndex(names.last());
    if (names.size() < 2 || !assembly || !assembly->component(id))
        return std::nullopt;
    return ComponentPlace{assembly->id, id};
}

QList<CablePlace> cablesAt(const Design &design, const QString &path)
{
    const QStringList steps = path.split(u'/');
    const AssemblyPtr assembly = assemblyOf(design, steps);
    QList<CablePlace> places;
    if (steps.size() < 2 || !assembly)
        return places;
    const std::optional<Endpoint> wanted = parseEndpoint(steps.last());
    for (int i = 0; i < int(assembly->cables.size()); ++i)
        if (names(steps.last(), wanted, assembly->cables[i]))
            places.append({assembly->id, i});
    return places;
}

} // namespace nongjang
