// What stands behind the ports that assemblies show outside.
#pragma once

#include "model/study/farm_model.h"

#include <optional>

namespace nongjang {

struct LeafPort
{
    const Part *part = nullptr; ///< null: unknown, or the assembly shows no such port
    const Port *port = nullptr; ///< null: the part has none
};
/// The part that a port of a component is of, followed through the exposed ports of assemblies.
[[nodiscard]] LeafPort leafPort(const FarmModel &model, const ResolvedAssembly &assembly,
                                int component, const QString &port);

/// How many connectors a port stands for on one instance of a component: of its part, or behind the exposed port of its assembly.
[[nodiscard]] int connectorCount(const FarmModel &model, const ResolvedAssembly &assembly,
                                 int component, const QString &port);
/// The connectors of `assembly` that its exposed port stands for, numbered as drawn; nothing: it stands for none.
[[nodiscard]] std::optional<ConnectorRange> exposedConnectors(const FarmModel &model,
                                                              const ResolvedAssembly &assembly,
                                                              const ExposedPort &exposed);

} // namespace nongjang
