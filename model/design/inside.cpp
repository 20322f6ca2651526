#include "model/design/inside.h"

#include <QHash>

#include <algorithm>

namespace nongjang {

namespace {

constexpr QChar variantMark = u'#'; ///< no id of a file has it

void overlay(InsideOverride &under, const InsideOverride &over)
{
    if (!over.condition.isEmpty())
        under.condition = over.condition;
    if (over.price)
        under.price = over.price;
    if (!over.p2p.isEmpty())
        under.p2p = over.p2p;
    if (over.off)
        under.off = over.off;
    under.figures.insert(over.figures);
}

/// Does the path lead from the assembly to a component?
bool leadsSomewhere(const Design &design, const QString &assemblyId, const QString &path)
{
    AssemblyPtr assembly = design.assembly(assemblyId);
    const Component *component = nullptr;
    const QStringList segments = path.split(u'/');
    for (const QString &id : segments) {
        component = assembly ? assembly->component(id) : nullptr;
        if (!component)
            return false;
        assembly = design.assembly(component->assembly);
    }
    return component != nullptr;
}

class InsideResolver
{
public:
    explicit InsideResolver(const Design &design)
        : m_design(design)
    {}

    ResolvedInside run()
    {
        ResolvedInside result{m_design, {}};
        QList<AssemblyPtr> every{m_design.root};
        every << m_design.assemblies;
        for (const AssemblyPtr &assembly : every)
            noteUnknown(*assembly, result.unknown);
        for (const AssemblyPtr &assembly : every)
            result.design = result.design.withAssembly(resolved(*assembly));
        for (const QList<Assembly> &variants : m_variants)
            for (const Assembly &variant : variants)
                result.design = result.design.withAssembly(variant);
        return result;
    }

private:
    void noteUnknown(const Assembly &assembly, std::vector<UnknownInside> &unknown) const
    {
        for (const Component &component : assembly.components)
            for (auto it = component.inside.cbegin(); it != component.inside.cend(); ++it)
                if (!leadsSomewhere(m_design, component.assembly, it.key()))
                    unknown.push_back({assembly.id, component.id, it.key()});
    }

    Assembly resolved(Assembly assembly)
    {
        for (Component &component : assembly.components) {
            if (component.inside.isEmpty())
                continue;
            component.assembly = variant(component.assembly, component.inside);
            component.inside.clear();
        }
        return assembly;
    }

    QString variant(const QString &id, const QMap<QString, InsideOverride> &inside)
    {
        const AssemblyPtr original = m_design.assembly(id);
        if (!original)
            return id;
        Assembly own = *original;
        applyInside(own, inside);
        if (own == *original)
            return id;
        own = resolved(own);
        QList<Assembly> &variants = m_variants[id];
        for (const Assembly &other : std::as_const(variants)) {
            own.id = other.id;
            if (own == other)
                return other.id;
        }
        own.id = id % variantMark % QString::number(variants.size() + 1);
        variants.append(own);
        return own.id;
    }

    const Design &m_design;
    QMap<QString, QList<Assembly>> m_variants; ///< by original
};

} // namespace

void applyOverride(Component &component, const InsideOverride &override_)
{
    if (!override_.condition.isEmpty())
        component.condition = override_.condition;
    if (override_.price)
        component.price = override_.price;
    if (!override_.p2p.isEmpty())
        component.p2p = override_.p2p;
    if (override_.off)
        component.off = *override_.off;
    component.figures.insert(override_.figures);
}

void applyInside(Assembly &assembly, const QMap<QString, InsideOverride> &inside)
{
    for (auto it = inside.cbegin(); it != inside.cend(); ++it) {
        const qsizetype slash = it.key().indexOf(u'/');
        Component *component = assembly.component(it.key().left(slash));
        if (!component)
            continue;
        if (slash < 0)
            applyOverride(*component, *it);
        else if (!component->assembly.isEmpty())
            overlay(component->inside[it.key().mid(slash + 1)], *it);
    }
}

ResolvedInside resolveInside(const Design &design)
{
    const auto differs = [](const AssemblyPtr &assembly) {
        return std::any_of(assembly->components.cbegin(), assembly->components.cend(),
                           [](const Component &component) { return !component.inside.isEmpty(); });
    };
    if (!differs(design.root)
        && std::none_of(design.assemblies.cbegin(), design.assemblies.cend(), differs))
        return {design, {}};
    return InsideResolver(design).run();
}

QString originalAssembly(const QString &id)
{
    return id.left(id.indexOf(variantMark));
}

} // namespace nongjang
