// Branch circuits, phases, cords, UPSs (engineering model 6.5).
#include "model/study/circuit_load.h"
#include "model/study/constants.h"
#include "model/study/rules.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <array>
#include <cmath>

namespace nongjang {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nongjang::Rules)
};

QSet<QString> upsPaths(const RuleContext &context)
{
    QSet<QString> paths;
    forEachPart(context.model(), [&](const ResolvedAssembly &assembly, int i) {
        const Part &part = *assembly.components[std::size_t(i)].part;
        if (part.category == Category::PowerDistribution
            && part.attribute(QStringLiteral("kind")) == u"ups")
            paths.insert(assembly.pathOf(i));
    });
    return paths;
}

/// ELE-12: V · I · PF, and its continuous share.
void checkCircuits(RuleContext &context)
{
    const double share = context.threshold("continuous");
    const QSet<QString> ups = upsPaths(context);
    for (const CircuitLoad &circuit : context.report().circuits) {
        const double fraction = circuit.load.si() / circuit.rating.si();
        if (fraction <= share || ups.contains(circuit.name))
            continue;
        context.find(fraction > 1.0 ? Severity::Error : Severity::Warning, {circuit.name},
                     Tr::tr("%1 carries %2 (%3 A): %4 % of its %5, and %6 % may be used for hours")
                         .arg(circuit.name, displayText(circuit.load.si(), Dimension::Power))
                         .arg(circuit.current.si(), 0, 'f', 1)
                         .arg(fraction * 100.0, 0, 'f', 0)
                         .arg(displayText(circuit.rating.si(), Dimension::Power))
                         .arg(share * 100.0, 0, 'f', 0),
                     Tr::tr("Move load to another circuit."));
    }
}

/// ELE-17: everything behind a breaker is switched on at once, and that trips by its magnet.
void checkInrush(RuleContext &context)
{
    const double trip = context.threshold("trip");
    const FarmModel &model = context.model();
    AcLoads loads = AcLoads::ofInrush(model);
    forEachPart(model, [&](const ResolvedAssembly &assembly, int i) {
        const Part &part = *assembly.components[std::size_t(i)].part;
        const Figure *breaker = part.category == Category::PowerDistribution
                                    ? part.figure(FigureKey::BreakerCurrent)
                                    : nullptr;
        if (!breaker)
            return;
        const AcLoads::Downstream &behind =
            loads.downstream(int(&assembly - model.assemblies.data()), i);
        const PhaseLoads phases = behind.balanced();
        const double current = part.integer(FigureKey::Phases).value_or(1) == 3
                                   ? *std::ranges::max_element(phases)
                                   : behind.total;
        if (current > breaker->value * trip)
            context.find({assembly.pathOf(i)},
                         Tr::tr("%1: what hangs there takes %2 A when it is switched on, and a "
                                "breaker of %3 A trips at %4 A")
                             .arg(assembly.pathOf(i))
                             .arg(current, 0, 'f', 0)
                             .arg(breaker->value)
                             .arg(breaker->value * trip, 0, 'f', 0),
                         Tr::tr("Start one after the other."));
    });
    if (!loads.unknown().isEmpty())
        context.notEvaluated(Tr::tr("the inrush current of these is unknown"), loads.unknown());
}

/// ELE-13: even the best distribution over the phases is uneven. Two loads on three phases always are: an error only where a phase is
/// beyond its breaker.
void checkPhases(RuleContext &context)
{
    const double warning = context.threshold("warning");
    const double error = context.threshold("error");
    for (const CircuitLoad &circuit : context.report().circuits)
        if (circuit.unbalance > warning)
            context.find(circuit.unbalance > error
                                 && circuit.worstPhase.si() * circuit.phases > circuit.rating.si()
                             ? Severity::Error
                             : Severity::Warning,
                         {circuit.name},
                         Tr::tr("%1: the phases differ by %2 % however the loads are dealt")
                             .arg(circuit.name)
                             .arg(circuit.unbalance * 100.0, 0, 'f', 0),
                         Tr::tr("Plug in a number of equal loads that three divides."));
}

/// Ampere in a cord. Outlets for one phase on a source of three are between a phase and neutral where the voltage between phases is more
/// than such outlets take (250 V), else between two phases.
double cordCurrent(double load, double volt, int phases, bool isThreePhaseCord, double powerFactor)
{
    constexpr double mostOfOnePhase = 250.0;
    if (phases == 3 && isThreePhaseCord)
        return load / (std::sqrt(3.0) * volt) / powerFactor;
    if (phases == 3 && volt > mostOfOnePhase)
        return load / (volt / std::sqrt(3.0)) / powerFactor;
    return load / volt / powerFactor;
}

/// ELE-14: the current of what hangs on a cord at the voltage there.
void checkCords(RuleContext &context)
{
    const double powerFactor = constant(QStringLiteral("psu.power_factor")).value;
    const std::optional<TypedValue> &voltage = context.model().design.site.voltage;
    AcLoads loads(context.model(), context.power());
    for (int a = 0; a < int(context.model().assemblies.size()); ++a) {
        const ResolvedAssembly &assembly = context.model().assemblies[std::size_t(a)];
        for (const ResolvedCable &cable : assembly.cables) {
            const Figure *most = cable.part ? cable.part->figure(FigureKey::CurrentMax) : nullptr;
            const bool toIsSink = cable.toPort.kind == PortKind::AcIn;
            if (!most || cable.isOff || assembly.instances == 0.0
                || (!toIsSink && cable.fromPort.kind != PortKind::AcIn))
                continue;
            const int sink = toIsSink ? cable.to : cable.from;
            const QString &inlet = toIsSink ? cable.toPort.name : cable.fromPort.name;
            const double load = loads.drawn(a, sink, inlet);
            const PartPtr &source =
                assembly.components[std::size_t(toIsSink ? cable.from : cable.to)].part;
            const Figure *here = source ? source->figure(FigureKey::Voltage) : nullptr;
            const int phases = source ? source->integer(FigureKey::Phases).value_or(1) : 1;
            const double volt = here ? here->value : voltage ? voltage->value : 0.0;
            const QStringList objects{assembly.pathOf(sink)};
            if (load <= 0.0)
                continue;
            if (!(volt > 0.0)) {
                context.notEvaluated(Tr::tr("the voltage of the site is unknown"), objects);
                continue;
            }
            const double current =
                cordCurrent(load, volt, phases, loads.isOnThreePhases(a, sink, inlet), powerFactor);
            if (current > most->value)
                context.find(objects,
                             Tr::tr("%1 of %2 carries %3 A, it may carry %4 A")
                                 .arg(cable.part->name, objects.first())
                                 .arg(current, 0, 'f', 1)
                                 .arg(most->value),
                             Tr::tr("Use a stronger cord, or a higher voltage."));
        }
    }
}

/// ELE-16: a UPS beyond its power. Crest factors are not known.
void checkUps(RuleContext &context)
{
    const double share = context.threshold("load");
    const QSet<QString> ups = upsPaths(context);
    for (const CircuitLoad &circuit : context.report().circuits) {
        const double fraction = circuit.load.si() / circuit.rating.si();
        if (fraction > share && ups.contains(circuit.name))
            context.find({circuit.name},
                         Tr::tr("%1 is loaded to %2 % of its %3")
                             .arg(circuit.name)
                             .arg(fraction * 100.0, 0, 'f', 0)
                             .arg(displayText(circuit.rating.si(), Dimension::Power)),
                         Tr::tr("Take a bigger UPS, or feed less from it."));
    }
}

} // namespace

std::span<const RuleCheck> circuitChecks()
{
    static constexpr std::array checks{
        RuleCheck{"ELE-12", checkCircuits}, RuleCheck{"ELE-13", checkPhases},
        RuleCheck{"ELE-14", checkCords}, RuleCheck{"ELE-16", checkUps},
        RuleCheck{"ELE-17", checkInrush}};
    return checks;
}

} // namespace nongjang
