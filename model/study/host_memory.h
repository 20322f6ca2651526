// What the memory of a host can move.
#pragma once

#include "model/study/farm_model.h"

#include <map>
#include <optional>
#include <vector>

namespace nongjang {

/// Memory is sold by powers of two: byte for each that is named.
inline constexpr double soldMemory = 1073741824.0 / 1e9;

/// Looks at the cables of an assembly once, then answers for each of its hosts.
class HostMemories
{
public:
    explicit HostMemories(const ResolvedAssembly &assembly);

    /// Peak bandwidth of one instance of a host: min(modules, channels) × transfer rate × 8 byte, all sockets (engineering model 1.3).
    /// Modules count when they sit in the host, or when they stand beside the only host of the assembly. Nothing: not known.
    [[nodiscard]] std::optional<Bandwidth> peak(int host) const;
    /// The same for the only host of the assembly; nothing where there are several.
    [[nodiscard]] std::optional<Bandwidth> onlyPeak() const;
    /// One instance, alone in the assembly.
    [[nodiscard]] const std::optional<int> &onlyHost() const { return m_onlyHost; }
    /// Of all modules of one instance, 2³⁰ byte for each GB that is sold. Nothing: none is drawn, or a size is not known.
    [[nodiscard]] std::optional<DataSize> capacity(int host) const;
    /// Cores of one instance, each times its clock: 1/s. Nothing: not known.
    [[nodiscard]] std::optional<double> coreClocks(int host) const;

private:
    /// Processors and modules with their number in all instances of a host.
    [[nodiscard]] std::map<int, double> guestsOf(int host) const;
    using ValueOf = std::optional<double> (*)(const Part &part);
    /// Of one instance: added up over its guests of a category. Nothing: there are none, or it is not known of some.
    [[nodiscard]] std::optional<double> sumOf(int host, Category category, ValueOf valueOf) const;

    const ResolvedAssembly *m_assembly;
    std::vector<std::map<int, double>>
        m_seats; ///< per host: instances of each processor or module in all its instances
    std::vector<int> m_loose; ///< processors and modules that sit nowhere
    std::optional<int> m_onlyHost;
};

/// Id of the constant: what a copy between two cards obtains of their slots when it goes through host memory, by the memory of the
/// hosts of the assembly; of any kind of memory where they differ or there is none.
[[nodiscard]] QString stagedShareConstant(const ResolvedAssembly &assembly);

} // namespace nongjang
