#include "model/io/farm_checks.h"

#include "model/design/expansion.h"

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
    if (endpoint.isLoose())
        return;
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
    if (const Outcome nested = checkNesting(design); !nested)
        root.error("assemblies", nested.error().message);
    else if (const Outcome counted = checkExpandedSize(design); !counted)
        root.error("farm", counted.error().message);
}

} // namespace nongjang
