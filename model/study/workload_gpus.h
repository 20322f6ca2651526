// What the accelerators that take part in a workload sustain.
#pragma once

#include "model/catalog/catalog.h"
#include "model/study/farm_model.h"
#include "model/study/workload_network.h"

#include <QStringList>

#include <vector>

namespace nongjang {

/// One kind of placed accelerator, at its power limit.
struct WorkloadGpu
{
    QString name;
    QString path;
    Ranged<double> compute;   ///< FLOP/s of the best matrix products (4.1); 0: not known
    Ranged<double> layer;     ///< share of that, that whole layers reach in training (5.4)
    Ranged<double> wide;      ///< FLOP/s of whole layers in training, in two bytes at least
    double peak = 0.0;        ///< FLOP/s, dense
    Ranged<double> bandwidth; ///< byte/s, of its memory as streams obtain it; 0: not known
    double memory = 0.0;      ///< byte, 2³⁰ for each GB that is sold; 0: not known
    QString
        emulated; ///< the precision it computes in because it lacks the one asked for; empty: it has it
    QStringList from;
    QString layerFrom; ///< where `layer` is from
};

/// Of all places of the network, for one precision.
class WorkloadGpus
{
public:
    WorkloadGpus(const FarmModel &model, const Catalog &catalog, WorkloadNetwork &network,
                 const QString &precision);

    [[nodiscard]] const std::vector<WorkloadGpu> &kinds() const { return m_kinds; }
    [[nodiscard]] const WorkloadGpu &of(std::size_t rank) const
    {
        return m_kinds[std::size_t((*m_placeOf)[rank])];
    }
    [[nodiscard]] std::size_t count() const { return m_placeOf->size(); }
    [[nodiscard]] bool areAlike() const { return m_areAlike; } ///< in speed and memory
    /// The kind that is least by this figure.
    [[nodiscard]] const WorkloadGpu &least(double WorkloadGpu::*figure) const;
    [[nodiscard]] double sumOfPeaks() const;
    /// The same, were they so many times as fast.
    [[nodiscard]] WorkloadGpus faster(double compute, double bandwidth) const;
    [[nodiscard]] QStringList paths() const;    ///< of the kinds
    [[nodiscard]] QStringList emulated() const; ///< paths
    /// Kinds whose figure is not known.
    [[nodiscard]] QStringList without(bool (*isKnown)(const WorkloadGpu &)) const;

private:
    std::vector<WorkloadGpu> m_kinds; ///< per place
    const std::vector<int> *m_placeOf;
    bool m_areAlike = true;
};

/// Bytes of an element, of a format of weights with its scales; nothing: there is no such precision.
[[nodiscard]] std::optional<double> elementBytes(const QString &precision);
/// Bytes of a weight that is kept in this precision, with its share of the scales beside small formats (5.5).
[[nodiscard]] double keptBytes(const QString &precision);
/// What one accelerator sustains at its power limit; `compute` is 0 where nothing is known. Null: there is no such precision.
[[nodiscard]] std::optional<WorkloadGpu> sustainedBy(const ResolvedComponent &card,
                                                     const Catalog &catalog,
                                                     const QString &precision);

} // namespace nongjang
