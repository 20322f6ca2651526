// What the drives of a host can read.
#pragma once

#include "model/study/farm_model.h"

#include <optional>
#include <vector>

namespace nongjang {

/// Looks at the cables of an assembly once, then answers for each of its hosts.
class HostDrives
{
public:
    explicit HostDrives(const ResolvedAssembly &assembly);
    /// Sequential reads from all drives of one instance of a host together: those in its bays and slots, and those beside the only host
    /// of the assembly. Nothing: it has none whose rate is known.
    [[nodiscard]] std::optional<Bandwidth> readRate(int host) const;

private:
    std::vector<double> m_rate; ///< per component; hosts: of one instance, byte/s
};

} // namespace nongjang
