#include "model/study/exposed_ports.h"

#include <algorithm>

namespace nongjang {

LeafPort leafPort(const FarmModel &model, const ResolvedAssembly &assembly, int component,
                  const QString &port)
{
    const ResolvedAssembly *at = &assembly;
    const QString *name = &port;
    for (;;) {
        const ResolvedComponent &own = at->components[std::size_t(component)];
        if (own.part)
            return {own.part.get(), own.part->port(*name)};
        if (own.assembly < 0)
            return {};
        at = &model.assemblies[std::size_t(own.assembly)];
        const ExposedPort *exposed = at->assembly->exposedPort(*name);
        component = exposed ? at->indexOf(exposed->inner.component) : -1;
        if (component < 0)
            return {};
        name = &exposed->inner.port;
    }
}

int connectorCount(const FarmModel &model, const ResolvedAssembly &assembly, int component,
                   const QString &port)
{
    const ResolvedComponent &own = assembly.components[std::size_t(component)];
    if (own.part) {
        const Port *found = own.part->port(port);
        return found ? found->count : 0;
    }
    if (own.assembly < 0)
        return 0;
    const ResolvedAssembly &inner = model.assemblies[std::size_t(own.assembly)];
    const ExposedPort *exposed = inner.assembly->exposedPort(port);
    const std::optional<ConnectorRange> range =
        exposed ? exposedConnectors(model, inner, *exposed) : std::nullopt;
    return range ? int(std::min<qint64>(range->size(), maximumCount)) : 0;
}

std::optional<ConnectorRange> exposedConnectors(const FarmModel &model,
                                                const ResolvedAssembly &assembly,
                                                const ExposedPort &exposed)
{
    const int at = assembly.indexOf(exposed.inner.component);
    if (at < 0)
        return std::nullopt;
    const Result<ConnectorRange> range =
        connectorRange(exposed.inner, assembly.components[std::size_t(at)].drawnCount(),
                       connectorCount(model, assembly, at, exposed.inner.port));
    return range ? std::optional(*range) : std::nullopt;
}

} // namespace nongjang
