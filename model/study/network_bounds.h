// What no algorithm can beat on a farm (engineering model 2.6).
#pragma once

#include "model/study/network_context.h"

#include <optional>

namespace nongjang {

/// Capacities at their high ends of the GPUs, of the islands and hosts they form, and of the narrowest cut into halves, byte/s.
class NetworkBounds
{
public:
    NetworkBounds(const NetworkContext &context, std::optional<double> exactBisection);

    /// Shortest time per byte of the message. Nothing: no bound is known for the pattern, or the capacities are not.
    [[nodiscard]] std::optional<double> secondsPerByte(const QString &key) const;

private:
    void addGroups(const NetworkContext &context);

    double m_ranks = 0.0;
    double m_injection = 0.0;    ///< of all GPUs together
    double m_narrowest = 0.0;    ///< of the GPU with least
    double m_groupSum = 0.0;     ///< what leaves all groups together
    double m_groupShare = 0.0;   ///< largest |A| · |Ā| / C over the groups
    double m_groupForeign = 0.0; ///< largest share of the message that is not a group's own over C
    double m_narrowestGroup = 0.0;
    double m_groups = 0.0;
    double m_bisection = 0.0; ///< infinite: not known
};

} // namespace nongjang
