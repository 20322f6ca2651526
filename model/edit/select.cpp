#include "model/edit/select.h"

#include <QSet>

namespace nongjang {

namespace {

template<class Wanted>
QStringList idsWhere(const Assembly &assembly, const Wanted &wanted)
{
    QStringList ids;
    for (const Component &component : assembly.components)
        if (wanted(component))
            ids << component.id;
    return ids;
}

/// Parts and assemblies may have the same id.
std::pair<QString, QString> kindOf(const Component &component)
{
    return {component.part, component.assembly};
}

} // namespace

QStringList similarComponents(const Assembly &assembly, const QStringList &componentIds)
{
    const QSet<QString> given(componentIds.begin(), componentIds.end());
    QSet<std::pair<QString, QString>> kinds;
    for (const Component &component : assembly.components)
        if (given.contains(component.id))
            kinds.insert(kindOf(component));
    return idsWhere(assembly, [&](const Component &c) { return kinds.contains(kindOf(c)); });
}

QStringList connectedComponents(const Assembly &assembly, const QStringList &componentIds)
{
    const QSet<QString> given(componentIds.begin(), componentIds.end());
    QSet<QString> reached = given;
    for (const Cable &cable : assembly.cables) {
        if (given.contains(cable.from.component))
            reached.insert(cable.to.component);
        if (given.contains(cable.to.component))
            reached.insert(cable.from.component);
    }
    return idsWhere(assembly, [&](const Component &c) { return reached.contains(c.id); });
}

QStringList otherComponents(const Assembly &assembly, const QStringList &componentIds)
{
    const QSet<QString> given(componentIds.begin(), componentIds.end());
    return idsWhere(assembly, [&](const Component &c) { return !given.contains(c.id); });
}

} // namespace nongjang
