#include "model/analysis/facility.h"
#include "model/study/circuit_load.h"
#include "model/study/constants.h"
#include "model/study/studies.h"

#include <QCoreApplication>

#include <algorithm>

namespace nongjang {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nongjang::Study)
};

class Circuits
{
public:
    Circuits(const FarmModel &model, const PowerPlan &plan)
        : m_model(model)
        , m_loads(model, plan)
    {}

    void study(Report &report)
    {
        for (int a = 0; a < int(m_model.assemblies.size()); ++a) {
            const ResolvedAssembly &assembly = m_model.assemblies[std::size_t(a)];
            for (int c = 0; c < int(assembly.components.size()); ++c) {
                const ResolvedComponent &component = assembly.components[std::size_t(c)];
                if (component.part && component.part->category == Category::PowerDistribution
                    && assembly.countOf(c) > 0.0)
                    add(a, c, report);
            }
        }
        std::stable_sort(report.circuits.begin(), report.circuits.end(),
                         [](const CircuitLoad &x, const CircuitLoad &y) {
                             return x.load.si() * y.rating.si() > y.load.si() * x.rating.si();
                         });
    }

private:
    void add(int a, int c, Report &report)
    {
        const ResolvedAssembly &assembly = m_model.assemblies[std::size_t(a)];
        const Part &part = *assembly.components[std::size_t(c)].part;
        const AcLoads::Downstream &below = m_loads.downstream(a, c);
        const Figure *voltage = part.figure(FigureKey::Voltage);
        const Figure *breaker = part.figure(FigureKey::BreakerCurrent);
        const Figure *apparent = part.figure(FigureKey::ContinuousPower);
        if (below.total <= 0.0 || !voltage || !(voltage->value > 0.0) || (!breaker && !apparent))
            return;
        const int phases = part.integer(FigureKey::Phases).value_or(1);
        const double powerFactor = constant(QStringLiteral("psu.power_factor")).value;
        const Power rating = breaker ? circuitPower(volts(voltage->value), amperes(breaker->value),
                                                    phases, powerFactor)
                                     : watts(apparent->value * powerFactor);
        const double share = constant(QStringLiteral("circuit.continuous")).value;
        const PhaseLoads dealt = below.balanced();
        report.circuits.push_back(
            {assembly.pathOf(c), assembly.countOf(c), watts(below.total),
             watts(rating.si() * share), rating, volts(voltage->value), phases,
             phases == 3
                 ? circuitCurrent(watts(3.0 * *std::max_element(dealt.begin(), dealt.end())),
                                  volts(voltage->value), phases, powerFactor)
                 : circuitCurrent(watts(below.total), volts(voltage->value), phases, powerFactor),
             phases == 3 ? phaseUnbalance(dealt) : 0.0,
             phases == 3 ? watts(*std::max_element(dealt.begin(), dealt.end()))
                         : watts(below.total)});
    }

    const FarmModel &m_model;
    AcLoads m_loads;
};

/// Heat and the air that carries it away, from the wall power at peak.
void addHeat(Report &report)
{
    if (!report.wallPeak)
        return;
    const ReportFigure &wall = *report.wallPeak;
    const Constant &rise = constant(QStringLiteral("air.rise"));
    const QString power = displayText(wall.value, Dimension::Power);
    report.heat = ReportFigure{Dimension::Number,
                               btuPerHour(watts(wall.value)),
                               btuPerHour(watts(wall.low)),
                               btuPerHour(watts(wall.high)),
                               {QStringLiteral("power.wall_peak")},
                               QStringLiteral("%1 × 3.412 BTU/h/W").arg(power),
                               wall.missing};
    report.airflow =
        ReportFigure{Dimension::AirFlow,
                     airflowFor(watts(wall.value), rise.value),
                     airflowFor(watts(wall.low), rise.high),
                     airflowFor(watts(wall.high), rise.low),
                     {QStringLiteral("power.wall_peak"), QStringLiteral("constant:air.rise")},
                     Tr::tr("%1 / (1.2 kg/m³ × 1005 J/kgK × %2 K)").arg(power).arg(rise.value),
                     wall.missing};
}

} // namespace

void studyCircuits(const FarmModel &model, const PowerPlan &plan, Report &report)
{
    Circuits(model, plan).study(report);
    addHeat(report);
}

} // namespace nongjang
