// Ports of an assembly that the block shows outside.
#pragma once

#include "model/base/result.h"
#include "model/design/design.h"

namespace nongjang {

/// The port that shows exactly this end of the inside; null: none does.
[[nodiscard]] const ExposedPort *exposedAs(const Assembly &assembly, const Endpoint &inner);
/// A name for showing an end of the inside: that of its port, made free.
[[nodiscard]] QString exposedName(const Assembly &assembly, const Endpoint &inner);
/// Shows an end of the inside on every block of the assembly. Error: it is the farm itself, or shown already.
[[nodiscard]] Result<Design> exposePort(const Design &design, const QString &assemblyId,
                                        const Endpoint &inner);
/// Takes a port off the blocks. Error: there is none of this name, or a cable ends there.
[[nodiscard]] Result<Design> hidePort(const Design &design, const QString &assemblyId,
                                      const QString &name);

} // namespace nongjang
