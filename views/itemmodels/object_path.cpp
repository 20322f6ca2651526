#include "views/itemmodels/object_path.h"

#include <QSet>

#include <algorithm>
#include <deque>

namespace nongjang {

using namespace Qt::StringLiterals;

namespace {

/// Breadth first: the shortest way is the one people think of.
template<class Name>
QString findPath(const Design &design, const QString &assemblyId, const Name &name)
{
    std::deque<std::pair<AssemblyPtr, QString>> open{{design.root, Design::rootId}};
    QSet<QString> seen;
    while (!open.empty()) {
        const auto [assembly, path] = open.front();
        open.pop_front();
        if (assembly->id == assemblyId)
            return path;
        for (const Component &component : assembly->components) {
            if (component.assembly.isEmpty() || seen.contains(component.assembly))
                continue;
            seen.insert(component.assembly);
            if (const AssemblyPtr inside = design.assembly(component.assembly))
                open.emplace_back(inside, QString(path % u'/' % name(component)));
        }
    }
    return {};
}

/// Below a component, the way to the first accelerator that it is or holds: "", "/gpu[1]". Nothing: there is none.
std::optional<QString> firstAccelerator(const Design &design, const Catalog &catalog,
                                        const Component &component, QSet<QString> &seen)
{
    if (component.assembly.isEmpty()) {
        const PartPtr part = catalog.part(component.part);
        return part && isAccelerator(part->category) ? std::optional(QString()) : std::nullopt;
    }
    if (seen.contains(component.assembly))
        return std::nullopt;
    seen.insert(component.assembly);
    const AssemblyPtr inside = design.assembly(component.assembly);
    for (const Component &each : inside ? inside->components : QList<Component>())
        if (const auto below = firstAccelerator(design, catalog, each, seen))
            return QString(u'/' % each.id % (each.count > 1 ? u"[1]"_s : QString()) % *below);
    return std::nullopt;
}

} // namespace

QString instancePathOfAssembly(const Design &design, const QString &assemblyId)
{
    return findPath(design, assemblyId, [](const Component &component) {
        return component.count > 1 ? QString(component.id % u"[1]"_s) : component.id;
    });
}

QStringList acceleratorPaths(const Design &design, const Catalog &catalog,
                             const QStringList &breadcrumb, const QStringList &components)
{
    AssemblyPtr shown = design.root;
    QString path = Design::rootId;
    for (const QString &id : breadcrumb) {
        const Component *block = shown->component(id);
        const AssemblyPtr inside = block ? design.assembly(block->assembly) : nullptr;
        if (!inside)
            return {};
        path += u'/' % id;
        if (block->count > 1)
            path += u"[1..%1]"_s.arg(block->count);
        shown = inside;
    }
    QStringList paths;
    for (const QString &id : components) {
        QSet<QString> seen;
        const Component *component = shown->component(id);
        if (component && firstAccelerator(design, catalog, *component, seen))
            paths << QString(path % u'/' % id);
    }
    return paths;
}

std::optional<StaticRoute> routeThrough(const Design &design, const Catalog &catalog,
                                        const QStringList &breadcrumb,
                                        const QStringList &components)
{
    AssemblyPtr shown = design.root;
    QString place = Design::rootId;
    for (const QString &id : breadcrumb) {
        const Component *block = shown->component(id);
        shown = block ? design.assembly(block->assembly) : nullptr;
        if (!shown)
            return std::nullopt;
        place += u'/' % (block->count > 1 ? QString(id % u"[1]"_s) : id);
    }
    const auto instance = [&](const Component &component, int number) {
        const QString path = place % u'/' % component.id;
        return component.count > 1 ? QString(path % u"[%1]"_s.arg(number)) : path;
    };
    QStringList ends;
    StaticRoute route;
    for (const QString &id : components) {
        const Component *component = shown->component(id);
        if (!component)
            continue;
        QSet<QString> seen;
        const auto below = firstAccelerator(design, catalog, *component, seen);
        if (!below) {
            route.via << instance(*component, 1);
            continue;
        }
        ends << QString(instance(*component, 1) % *below);
        if (component->count > 1)
            ends << QString(instance(*component, component->count) % *below);
    }
    if (ends.size() < 2 || route.via.isEmpty())
        return std::nullopt;
    route.from = ends.first();
    route.to = ends.last();
    return route;
}

QString selectionPath(const Design &design, const QStringList &breadcrumb,
                      const QStringList &components, const QList<int> &cables)
{
    if (components.size() + cables.size() != 1)
        return {};
    const QString parent = (QStringList(Design::rootId) + breadcrumb).join(u'/');
    if (!components.isEmpty())
        return parent % u'/' % components.first();
    AssemblyPtr assembly = design.root;
    for (const QString &id : breadcrumb) {
        const Component *component = assembly ? assembly->component(id) : nullptr;
        assembly = component ? design.assembly(component->assembly) : nullptr;
    }
    if (!assembly || cables.first() >= assembly->cables.size())
        return {};
    const Cable &cable = assembly->cables[cables.first()];
    return parent % u'/' % (cable.from.isLoose() ? cable.to : cable.from).toString();
}

} // namespace nongjang
