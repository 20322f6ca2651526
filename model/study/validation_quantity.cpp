#include "model/study/validation_quantity.h"

#include "model/study/constants.h"
#include "model/study/dark_parts.h"
#include "model/study/exposed_ports.h"
#include "model/study/host_memory.h"
#include "model/study/study.h"
#include "model/study/validation_cost.h"
#include "model/study/validation_power.h"
#include "model/study/validation_traffic.h"
#include "model/study/validation_workload.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>

namespace nongjang {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nongjang::Validation)
};

MaybeFigure peak(const QString &precision, const Asked &asked)
{
    const auto it = asked.report().peak.constFind(precision);
    return completeFigure(it == asked.report().peak.constEnd() ? MaybeFigure() : *it, asked.reason);
}

MaybeFigure memoryCapacity(const QString &, const Asked &asked)
{
    return completeFigure(asked.report().memoryCapacity, asked.reason);
}

MaybeFigure memoryBandwidth(const QString &, const Asked &asked)
{
    return completeFigure(asked.report().memoryBandwidth, asked.reason);
}

MaybeFigure wayBetween(const QString &, const Asked &asked)
{
    if (asked.objects.size() != 2) {
        asked.reason = Tr::tr("a way needs two ends");
        return std::nullopt;
    }
    const Result<PathReport> path =
        findPath(asked.evaluated.design, asked.catalog, asked.objects[0], asked.objects[1]);
    if (!path) {
        asked.reason = path.error().message;
        return std::nullopt;
    }
    if (!path->bandwidth)
        asked.reason = path->p2pReason;
    return path->bandwidth;
}

/// Both directions at once. Links are full duplex in the model, so it is twice one direction.
MaybeFigure bothWays(const QString &last, const Asked &asked)
{
    MaybeFigure figure = wayBetween(last, asked);
    if (!figure)
        return figure;
    const bool isStaged = figure->from.join(u' ').contains(
        u"constant:p2p.staged_eta"); // both share the host's memory
    const Ranged<double> kept = isStaged ? constant(QStringLiteral("p2p.staged_both_ways")).range()
                                         : Ranged<double>::exact(1.0);
    figure->value *= 2.0 * kept.value;
    figure->low *= 2.0 * kept.low;
    figure->high *= 2.0 * kept.high;
    figure->formula = Tr::tr("%1 × (%2)").arg(2.0 * kept.value, 0, 'g', 3).arg(figure->formula);
    return figure;
}

/// Of the slowest connection of a card.
MaybeFigure slot(const QString &, const Asked &asked)
{
    for (const SlotLink &link : asked.report().slotLinks) // slowest first
        if (!asked.objects.isEmpty() && link.component == asked.objects.first())
            return ReportFigure{Dimension::Bandwidth,
                                link.bandwidth.value.si(),
                                link.bandwidth.low.si(),
                                link.bandwidth.high.si(),
                                {link.name, QStringLiteral("constant:pcie.eta_m")},
                                QString(),
                                {}};
    asked.reason = Tr::tr("no such card sits in a slot");
    return std::nullopt;
}

MaybeFigure partCount(const QString &category, const Asked &asked)
{
    const auto it = asked.report().counts.constFind(category);
    if (it == asked.report().counts.constEnd()) {
        asked.reason = Tr::tr("the engine does not count them");
        return std::nullopt;
    }
    return plainFigure(Dimension::Number, *it, QStringLiteral("farm"));
}

/// Network cables with `switches` switches at their ends, through all replication.
MaybeFigure cablesOf(const Asked &asked, int switches)
{
    const FarmModel model = resolveLiveFarm(asked.evaluated.design, asked.catalog);
    double count = 0.0;
    for (const ResolvedAssembly &assembly : model.assemblies)
        for (const ResolvedCable &cable : assembly.cables) {
            if (cable.isOff || portDomain(cable.fromPort.kind) != PortDomain::Network)
                continue;
            int found = 0;
            for (const auto &[component, end] : {std::pair{cable.from, &cable.cable->from},
                                                 std::pair{cable.to, &cable.cable->to}}) {
                const Part *part = leafPort(model, assembly, component, end->port).part;
                found += part && part->category == Category::Switch;
            }
            if (found == switches)
                count += assembly.instances * double(cable.pairs.size());
        }
    return plainFigure(Dimension::Number, count, QStringLiteral("farm"));
}

MaybeFigure switchLinks(const QString &, const Asked &asked)
{
    return cablesOf(asked, 2);
}

MaybeFigure endLinks(const QString &, const Asked &asked)
{
    return cablesOf(asked, 1);
}

/// What programs obtain of the memory of a host, all its sockets.
MaybeFigure hostMemory(const QString &, const Asked &asked)
{
    const FarmModel model = resolveLiveFarm(asked.evaluated.design, asked.catalog);
    const Constant &share = constant(QStringLiteral("host.eta_mem"));
    for (const ResolvedAssembly &assembly : model.assemblies)
        for (int i = 0; i < int(assembly.components.size()); ++i) {
            if (asked.objects.isEmpty() || assembly.pathOf(i) != asked.objects.first())
                continue;
            if (const std::optional<Bandwidth> memory = HostMemories(assembly).peak(i))
                return ReportFigure{Dimension::Bandwidth,
                                    memory->si() * share.value,
                                    memory->si() * share.low,
                                    memory->si() * share.high,
                                    {assembly.pathOf(i), QStringLiteral("constant:host.eta_mem")},
                                    QString(),
                                    {}};
        }
    asked.reason = Tr::tr("the memory of the host is not known");
    return std::nullopt;
}

const PsuLoad *supply(const Asked &asked)
{
    const auto &loads = asked.report().psuLoads;
    const auto it = std::find_if(loads.begin(), loads.end(), [&](const PsuLoad &load) {
        return !asked.objects.isEmpty() && load.component == asked.objects.first();
    });
    if (it == loads.end())
        asked.reason = Tr::tr("no such supply carries a load");
    return it == loads.end() ? nullptr : &*it;
}

MaybeFigure supplyLoad(const QString &, const Asked &asked)
{
    const PsuLoad *load = supply(asked);
    return load ? MaybeFigure(plainFigure(Dimension::Number, load->fraction, load->name))
                : std::nullopt;
}

MaybeFigure supplyEfficiency(const QString &, const Asked &asked)
{
    const PsuLoad *load = supply(asked);
    return load ? MaybeFigure(
               plainFigure(Dimension::Number, load->efficiency, load->name, load->basis))
                : std::nullopt;
}

/// What a supply gives in peaks of that length; `length` is the last word of the key.
MaybeFigure supplyExcursion(const QString &length, const Asked &asked)
{
    const PsuLoad *load = supply(asked);
    const Result<double> seconds = parseMeasureAs(length.toStdString(), Dimension::Duration);
    if (!load || !seconds)
        return std::nullopt;
    const auto it = std::ranges::find_if(load->excursions, [&](const Excursion &excursion) {
        return qFuzzyCompare(excursion.seconds, *seconds);
    });
    if (it == load->excursions.end()) {
        asked.reason = Tr::tr("the peaks of what hangs on the supply are not known");
        return std::nullopt;
    }
    return plainFigure(Dimension::Power, it->load.si(), load->name);
}

MaybeFigure wallDecoding(const QString &, const Asked &asked)
{
    return completeFigure(wallWhileDecoding(asked.evaluated.design, asked.catalog), asked.reason);
}

const std::vector<QuantityReader> &quantities()
{
    static const std::vector<QuantityReader> all{
        {QStringLiteral("compute.peak."), Dimension::ComputeRate, peak},
        {QStringLiteral("memory.capacity"), Dimension::DataSize, memoryCapacity},
        {QStringLiteral("memory.bandwidth"), Dimension::Bandwidth, memoryBandwidth},
        {QStringLiteral("path.bandwidth"), Dimension::Bandwidth, wayBetween},
        {QStringLiteral("path.both_ways"), Dimension::Bandwidth, bothWays},
        {QStringLiteral("slot.bandwidth"), Dimension::Bandwidth, slot},
        {QStringLiteral("host.memory_bandwidth"), Dimension::Bandwidth, hostMemory},
        {QStringLiteral("counts.switch_link"), Dimension::Number, switchLinks},
        {QStringLiteral("counts.end_link"), Dimension::Number, endLinks},
        {QStringLiteral("counts."), Dimension::Number, partCount},
        {QStringLiteral("power.wall_decoding"), Dimension::Power, wallDecoding},
        {QStringLiteral("psu.fraction"), Dimension::Number, supplyLoad},
        {QStringLiteral("psu.efficiency"), Dimension::Number, supplyEfficiency},
        {QStringLiteral("psu.excursion."), Dimension::Power, supplyExcursion},
    };
    return all;
}

const QuantityReader *findQuantity(const QString &key)
{
    const QuantityReader *own = findReader(quantities(), key);
    return own ? own : findReader(trafficQuantities(), key);
}

} // namespace

std::optional<Dimension> quantityDimension(const QString &quantity)
{
    const QuantityReader *found = findQuantity(quantity);
    if (found)
        return found->dimension;
    const std::optional<Dimension> workload = workloadQuantityDimension(quantity);
    return workload ? workload : costQuantityDimension(quantity);
}

MaybeFigure quantityOf(const QString &quantity, const QStringList &objects,
                       const EvaluatedDesign &evaluated, const Catalog &catalog, QString &reason)
{
    const QuantityReader *found = findQuantity(quantity);
    if (costQuantityDimension(quantity))
        return completeFigure(costQuantity(quantity, evaluated.report), reason);
    if (workloadQuantityDimension(quantity)) {
        const MaybeFigure figure = workloadQuantity(quantity, evaluated, catalog, reason);
        return figure ? completeFigure(figure, reason) : std::nullopt;
    }
    if (!found) {
        reason = Tr::tr("there is no quantity “%1”").arg(quantity);
        return std::nullopt;
    }
    return found->get(quantity.mid(quantity.lastIndexOf(u'.') + 1),
                      {objects, evaluated, catalog, reason});
}

} // namespace nongjang
