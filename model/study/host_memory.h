// What the memory of a host can move.
#pragma once

#include "model/study/farm_model.h"

#include <optional>

namespace nongjang {

/// Peak bandwidth of one instance of a host: min(modules, channels) × transfer rate × 8 byte, all sockets (engineering model 1.3).
/// Modules count when they sit in the host, or when they stand beside the only host of the assembly. Nothing: not known.
[[nodiscard]] std::optional<Bandwidth> hostMemoryPeak(const ResolvedAssembly &assembly, int host);
/// The same for the only host of an assembly; nothing where there are several.
[[nodiscard]] std::optional<Bandwidth> machineMemoryPeak(const ResolvedAssembly &assembly);

} // namespace nongjang
