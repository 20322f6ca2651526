#include "model/io/farm_checks.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

namespace nongjang {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nongjang::FarmFile)
};

void checkUnique(JsonObjectReader &reader, std::string_view key, const QString &id,
                 QSet<QString> &seen)
{
    if (seen.contains(id))
        reader.error(key, Tr::tr("the id “%1” is used twice").arg(id));
    seen.insert(id);
}

void checkEndpoint(JsonObjectReader &reader, std::string_view key, const Endpoint &endpoint,
                   const QHash<QString, const Component *> &components)
{
    const Component *component = components.value(endpoint.component);
    if (!component)
        reader.error(key,
                     Tr::tr("there is no component “%1” in this assembly").arg(endpoint.component),
                     ErrorCode::UnknownReference);
    else if (endpoint.componentIndex.last > component->count)
        reader.error(key, Tr::tr("“%1” counts %2, so there is no number %3")
                              .arg(endpoint.component)
                              .arg(component->count)
                              .arg(endpoint.componentIndex.last));
}

void checkAssembly(JsonObjectReader &reader, const Assembly &assembly, const Design &design)
{
    QHash<QString, const Component *> components;
    QSet<QString> seen;
    qsizetype index = 0;
    reader.objects("components", [&](JsonObjectReader &json) {
        const Component &component = assembly.components[index++];
        checkUnique(json, "id", component.id, seen);
        components.insert(component.id, &component);
        if (component.assembly == Design::rootId)
            json.error("assembly", Tr::tr("the farm cannot be placed inside an assembly"));
        else if (!component.assembly.isEmpty() && !design.assembly(component.assembly))
            json.error("assembly",
                       Tr::tr("there is no assembly “%1” in this file").arg(component.assembly),
                       ErrorCode::UnknownReference);
    });
    index = 0;
    reader.objects("cables", [&](JsonObjectReader &json) {
        const Cable &cable = assembly.cables[index++];
        checkEndpoint(json, "from", cable.from, components);
        checkEndpoint(json, "to", cable.to, components);
    });
    index = 0;
    seen.clear();
    reader.objects("ports", [&](JsonObjectReader &json) {
        const ExposedPort &port = assembly.ports[index++];
        checkUnique(json, "name", port.name, seen);
        checkEndpoint(json, "inner", port.inner, components);
    });
}

/// Depth-first over the assemblies: finds one that contains itself, and how many leaves each expands to.
class Expansion
{
public:
    explicit Expansion(const Design &design)
        : m_design(design)
    {}

    /// Parts and assemblies below an assembly; negative: it cannot be expanded, and `problem` says why.
    double size(const QString &id)
    {
        if (const auto it = m_size.constFind(id); it != m_size.constEnd())
            return *it;
        if (m_open.contains(id)) {
            problem = Tr::tr("an assembly contains itself: %1")
                          .arg((m_open.mid(m_open.indexOf(id)) + QStringList{id})
                                   .join(QStringLiteral(" → ")));
            return -1.0;
        }
        if (m_open.size() >= maximumAssemblyDepth) {
            problem =
                Tr::tr("assemblies are nested deeper than %1 levels").arg(maximumAssemblyDepth);
            return -1.0;
        }
        m_open.append(id);
        double total = 0.0;
        if (const AssemblyPtr assembly = m_design.assembly(id))
            for (const Component &component : assembly->components) {
                const double inside = component.assembly.isEmpty() ? 0.0 : size(component.assembly);
                if (inside < 0.0)
                    return -1.0;
                total += (1.0 + inside) * component.count;
            }
        m_open.removeLast();
        m_size.insert(id, total);
        return total;
    }
    QString problem;

private:
    const Design &m_design;
    QHash<QString, double> m_size;
    QStringList m_open;
};

} // namespace

void checkReferences(JsonObjectReader &root, const Design &design)
{
    QSet<QString> ids{Design::rootId};
    qsizetype index = 0;
    root.objects("assemblies", [&](JsonObjectReader &json) {
        const Assembly &assembly = *design.assemblies[index++];
        checkUnique(json, "id", assembly.id, ids);
        checkAssembly(json, assembly, design);
    });
    if (std::optional<JsonObjectReader> farm = root.object("farm"))
        checkAssembly(*farm, *design.root, design);
    if (root.failed())
        return;
    Expansion expansion(design);
    QStringList every{Design::rootId};
    for (const AssemblyPtr &assembly : design.assemblies)
        every << assembly->id;
    for (const QString &id : every)
        if (expansion.size(id) < 0.0) {
            root.error("assemblies", expansion.problem);
            return;
        }
    const double total = expansion.size(Design::rootId);
    if (total > maximumExpanded)
        root.error("farm", Tr::tr("the counts multiply to %1 parts; at most %2 can be analysed")
                               .arg(total, 0, 'g', 6)
                               .arg(maximumExpanded, 0, 'g', 6));
}

} // namespace nongjang
