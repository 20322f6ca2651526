#include "views/itemmodels/object_path.h"

#include <QSet>

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

} // namespace

QString pathOfAssembly(const Design &design, const QString &assemblyId)
{
    return findPath(design, assemblyId, [](const Component &component) { return component.id; });
}

QString instancePathOfAssembly(const Design &design, const QString &assemblyId)
{
    return findPath(design, assemblyId, [](const Component &component) {
        return component.count > 1 ? QString(component.id % u"[1]"_s) : component.id;
    });
}

} // namespace nongjang
