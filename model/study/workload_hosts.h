// Hosts of the accelerators that take part in a workload: memory and processors for weights that are kept there.
#pragma once

#include "model/study/farm_model.h"
#include "model/study/workload_network.h"

#include <QStringList>

#include <vector>

namespace nongjang {

/// What all hosts of one drawing have.
struct WorkloadHost
{
    QString path;
    Ranged<double> bandwidth; ///< byte/s at which its processors read weights; 0: not known
    Ranged<double> compute;   ///< FLOP/s; 0: not known
    double memory = 0.0;      ///< byte that a model may fill; 0: not known
    QStringList from;
    [[nodiscard]] bool isKnown() const
    {
        return bandwidth.value > 0.0 && compute.value > 0.0 && memory > 0.0;
    }
};

/// Of every rank. A host is known where it stands alone with its processors, memory and accelerators in one assembly.
class WorkloadHosts
{
public:
    WorkloadHosts(const FarmModel &model, WorkloadNetwork &network);

    /// Number of the host that a rank hangs on.
    [[nodiscard]] int hostOf(std::size_t rank) const { return m_hostOf[rank]; }
    [[nodiscard]] std::size_t ranks() const { return m_hostOf.size(); }
    [[nodiscard]] std::size_t count() const { return m_kindOf.size(); }
    [[nodiscard]] const WorkloadHost &host(int number) const
    {
        return m_kinds[std::size_t(m_kindOf[std::size_t(number)])];
    }
    [[nodiscard]] const std::vector<WorkloadHost> &kinds() const { return m_kinds; }
    [[nodiscard]] QStringList paths() const;
    /// Accelerators whose host is not known well enough.
    [[nodiscard]] QStringList unknown() const;
    /// The same, were their memory and processors so many times as fast.
    [[nodiscard]] WorkloadHosts faster(double factor) const;

private:
    std::vector<WorkloadHost> m_kinds; ///< per assembly that holds accelerators
    std::vector<int> m_kindOf;         ///< per host
    std::vector<int> m_hostOf;         ///< per rank
};

} // namespace nongjang
