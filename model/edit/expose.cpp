#include "model/edit/expose.h"

#include "model/edit/free_name.h"

#include <QCoreApplication>

#include <algorithm>

namespace nongjang {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nongjang::Expose)
};

/// A place where a port of an assembly is used: by a cable, or shown on by the assembly around. Empty: nowhere.
QString useOf(const Design &design, const QString &assemblyId, const QString &port)
{
    QList<AssemblyPtr> all = design.assemblies;
    all.append(design.root);
    for (const AssemblyPtr &outer : std::as_const(all)) {
        const auto isIt = [&](const Endpoint &end) {
            const Component *component = outer->component(end.component);
            return component && component->assembly == assemblyId && end.port == port;
        };
        for (const Cable &cable : outer->cables)
            for (const Endpoint &end : {cable.from, cable.to})
                if (isIt(end))
                    return end.toString();
        for (const ExposedPort &shown : outer->ports)
            if (isIt(shown.inner))
                return shown.inner.toString();
    }
    return {};
}

} // namespace

const ExposedPort *exposedAs(const Assembly &assembly, const Endpoint &inner)
{
    const auto same = std::find_if(assembly.ports.cbegin(), assembly.ports.cend(),
                                   [&](const ExposedPort &port) { return port.inner == inner; });
    return same == assembly.ports.cend() ? nullptr : &*same;
}

QString exposedName(const Assembly &assembly, const Endpoint &inner)
{
    const auto isTaken = [&assembly](const QString &name) {
        return assembly.exposedPort(name) != nullptr;
    };
    QString stem = isTaken(inner.port) ? QString(inner.component % u'-' % inner.port) : inner.port;
    constexpr qsizetype longest = 60;
    stem.truncate(longest);
    return freeName(stem, isTaken);
}

Result<Design> exposePort(const Design &design, const QString &assemblyId, const Endpoint &inner)
{
    const AssemblyPtr present = design.assembly(assemblyId);
    if (!present || assemblyId == Design::rootId || !present->component(inner.component))
        return fail(ErrorCode::InvalidValue,
                    Tr::tr("Go inside an assembly first: the farm itself is no block."));
    if (const ExposedPort *shown = exposedAs(*present, inner))
        return fail(ErrorCode::InvalidValue,
                    Tr::tr("The block shows it already, as %1.").arg(shown->name));
    Assembly assembly = *present;
    assembly.ports.append({exposedName(assembly, inner), inner, {}});
    return design.withAssembly(assembly);
}

Result<Design> hidePort(const Design &design, const QString &assemblyId, const QString &name)
{
    const AssemblyPtr present = design.assembly(assemblyId);
    if (!present || !present->exposedPort(name))
        return fail(ErrorCode::UnknownReference, Tr::tr("The block has no port “%1”.").arg(name));
    if (const QString use = useOf(design, assemblyId, name); !use.isEmpty())
        return fail(ErrorCode::InvalidValue, Tr::tr("A cable ends there: %1.").arg(use));
    Assembly assembly = *present;
    assembly.ports.removeIf([&](const ExposedPort &port) { return port.name == name; });
    return design.withAssembly(assembly);
}

} // namespace nongjang
