// Hosts of the accelerators that take part in a workload: memory and processors for weights that are kept there.
#pragma once

#include "model/study/farm_model.h"
#include "model/study/workload_network.h"

#include <QStringList>

#include <vector>

namespace nongjang {

/// Of one place of the network.
struct WorkloadHost
{
    QString path;
    Ranged<double> bandwidth; ///< byte/s at which its processors read weights; 0: not known
    Ranged<double> compute;   ///< FLOP/s; 0: not known
    double memory = 0.0;      ///< byte of one instance; 0: not known
    double gpus = 0.0;        ///< that hang on one instance
    QStringList from;
    [[nodiscard]] bool isKnown() const
    {
        return bandwidth.value > 0.0 && compute.value > 0.0 && memory > 0.0;
    }
};

/// Of all places. A host is known where it stands alone with its processors, memory and accelerators in one assembly.
class WorkloadHosts
{
public:
    WorkloadHosts(const FarmModel &model, WorkloadNetwork &network);

    [[nodiscard]] const WorkloadHost &of(std::size_t rank) const
    {
        return m_hosts[std::size_t((*m_placeOf)[rank])];
    }
    [[nodiscard]] const std::vector<WorkloadHost> &kinds() const { return m_hosts; }
    [[nodiscard]] QStringList paths() const;
    /// Accelerators whose host is not known well enough.
    [[nodiscard]] QStringList unknown() const;
    /// The same, were their memory and processors so many times as fast.
    [[nodiscard]] WorkloadHosts faster(double factor) const;

private:
    std::vector<WorkloadHost> m_hosts; ///< per place
    const std::vector<int> *m_placeOf;
};

} // namespace nongjang
