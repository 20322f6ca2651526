// What every outlet, cord and inlet of a farm carries.
#pragma once

#include "model/analysis/facility.h"
#include "model/study/farm_model.h"
#include "model/study/power_plan.h"

#include <QStringList>

#include <map>
#include <vector>

namespace nongjang {

/// Follows AC leads from outlets down to what draws power, at peak. Of identical things the one that draws most counts.
class AcLoads
{
public:
    struct Downstream
    {
        double total = 0.0;        ///< watt, of the instance that carries most
        std::vector<double> loads; ///< of that instance, one per lead to a thing on one phase
        PhaseLoads phases{};       ///< of things on three phases
        [[nodiscard]] PhaseLoads balanced() const { return balancePhases(loads, phases); }
    };

    AcLoads(const FarmModel &model, const PowerPlan &plan);
    /// The same of ampere at switch-on: where it says watt, ampere is meant.
    [[nodiscard]] static AcLoads ofInrush(const FarmModel &model) { return AcLoads(model); }
    /// Of what has no inrush current in the catalogue, in the order it was come across.
    [[nodiscard]] const QStringList &unknown() const { return m_unknown; }
    /// Watt into one connector of `port` of a component; 0: what hangs there is not known to draw anything.
    [[nodiscard]] double drawn(int assembly, int component, const QString &port, int depth = 0);
    /// Watt out of all outlets of one instance of a component.
    [[nodiscard]] const Downstream &downstream(int assembly, int component, int depth = 0);
    /// Is this inlet one for three phases? Followed through exposed ports.
    [[nodiscard]] bool isOnThreePhases(int assembly, int component, const QString &port) const;

private:
    explicit AcLoads(const FarmModel &model);
    [[nodiscard]] double inrush(const ResolvedComponent &component);
    /// Cables out of the outlets of a component.
    [[nodiscard]] const std::vector<const ResolvedCable *> &cordsOf(int assembly, int component);
    [[nodiscard]] double drawnInside(int assembly, const QString &port, int depth);

    using Key = std::pair<int, int>;
    const FarmModel &m_model;
    bool m_isInrush = false;
    QStringList m_unknown;
    std::map<Key, double> m_wall; ///< watt per inlet of supplies
    std::map<Key, Downstream> m_downstream;
    std::vector<std::vector<std::vector<const ResolvedCable *>>>
        m_cords; ///< per assembly, component; empty: not looked up yet
};

} // namespace nongjang
