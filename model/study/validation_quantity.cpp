#include "model/study/validation_quantity.h"

#include "model/study/constants.h"
#include "model/study/farm_model.h"
#include "model/study/host_memory.h"
#include "model/study/study.h"

#include <QCoreApplication>

#include <algorithm>

namespace nongjang {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nongjang::Validation)
};

struct Asked
{
    const QStringList &objects;
    const EvaluatedDesign &evaluated;
    const Catalog &catalog;
    QString &reason;
    [[nodiscard]] const Report &report() const { return evaluated.report; }
};

using Get = MaybeFigure (*)(const QString &last, const Asked &asked);

ReportFigure plain(Dimension dimension, double value, const QString &from,
                   const QString &formula = {})
{
    return {dimension, value, value, value, {from}, formula, {}};
}

/// A total that lacks something is a lower bound: no answer to a published total.
MaybeFigure complete(const MaybeFigure &figure, QString &reason)
{
    if (!figure)
        reason = Tr::tr("the engine has no figure for it");
    else if (!figure->missing.isEmpty())
        reason = Tr::tr("unknown for %1").arg(figure->missing.join(QStringLiteral(", ")));
    return figure && figure->missing.isEmpty() ? figure : std::nullopt;
}

MaybeFigure peak(const QString &precision, const Asked &asked)
{
    const auto it = asked.report().peak.constFind(precision);
    return complete(it == asked.report().peak.constEnd() ? MaybeFigure() : *it, asked.reason);
}

MaybeFigure memoryCapacity(const QString &, const Asked &asked)
{
    return complete(asked.report().memoryCapacity, asked.reason);
}

MaybeFigure memoryBandwidth(const QString &, const Asked &asked)
{
    return complete(asked.report().memoryBandwidth, asked.reason);
}

MaybeFigure busbw(const QString &pattern, const Asked &asked)
{
    for (const PatternResult &result : asked.report().patterns)
        if (result.name == pattern)
            return complete(result.busbw, asked.reason);
    asked.reason = Tr::tr("the engine evaluates no %1 on this drawing").arg(pattern);
    return std::nullopt;
}

MaybeFigure ring(const QString &, const Asked &asked)
{
    return busbw(QStringLiteral("ring_allreduce"), asked);
}

MaybeFigure allToAll(const QString &, const Asked &asked)
{
    return busbw(QStringLiteral("all_to_all"), asked);
}

MaybeFigure bisection(const QString &, const Asked &asked)
{
    return complete(asked.report().bisection, asked.reason);
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
    return plain(Dimension::Number, *it, QStringLiteral("farm"));
}

/// The category behind an end of a cable: what the exposed port of an assembly stands for.
std::optional<Category> categoryAt(const FarmModel &model, const ResolvedAssembly &assembly,
                                   int component, const QString &port)
{
    const ResolvedComponent &at = assembly.components[std::size_t(component)];
    if (at.part)
        return at.part->category;
    if (at.assembly < 0)
        return std::nullopt;
    const ResolvedAssembly &inner = model.assemblies[std::size_t(at.assembly)];
    const ExposedPort *exposed = inner.assembly->exposedPort(port);
    const int i = exposed ? inner.indexOf(exposed->inner.component) : -1;
    return i < 0 ? std::nullopt : categoryAt(model, inner, i, exposed->inner.port);
}

/// Network cables with `switches` switches at their ends, through all replication.
MaybeFigure cablesOf(const Asked &asked, int switches)
{
    const FarmModel model = resolveFarm(asked.evaluated.design, asked.catalog);
    double count = 0.0;
    for (const ResolvedAssembly &assembly : model.assemblies)
        for (const ResolvedCable &cable : assembly.cables) {
            if (cable.isOff || portDomain(cable.fromPort.kind) != PortDomain::Network)
                continue;
            int found = 0;
            for (const auto &[component, end] :
                 {std::pair{cable.from, &cable.cable->from}, std::pair{cable.to, &cable.cable->to}})
                found += categoryAt(model, assembly, component, end->port) == Category::Switch;
            if (found == switches)
                count += assembly.instances * double(cable.pairs.size());
        }
    return plain(Dimension::Number, count, QStringLiteral("farm"));
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
    const FarmModel model = resolveFarm(asked.evaluated.design, asked.catalog);
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
    return load ? MaybeFigure(plain(Dimension::Number, load->fraction, load->name)) : std::nullopt;
}

MaybeFigure supplyEfficiency(const QString &, const Asked &asked)
{
    const PsuLoad *load = supply(asked);
    return load ? MaybeFigure(plain(Dimension::Number, load->efficiency, load->name, load->basis))
                : std::nullopt;
}

struct QuantityReader
{
    QString key; ///< ends in "." where the last word is free
    Dimension dimension;
    Get get;
};

const std::vector<QuantityReader> &quantities()
{
    static const std::vector<QuantityReader> all{
        {QStringLiteral("compute.peak."), Dimension::ComputeRate, peak},
        {QStringLiteral("memory.capacity"), Dimension::DataSize, memoryCapacity},
        {QStringLiteral("memory.bandwidth"), Dimension::Bandwidth, memoryBandwidth},
        // What libraries run by default, and what was measured, are rings.
        {QStringLiteral("network.allreduce_busbw"), Dimension::Bandwidth, ring},
        {QStringLiteral("network.ring_busbw"), Dimension::Bandwidth, ring},
        {QStringLiteral("network.all_to_all_busbw"), Dimension::Bandwidth, allToAll},
        {QStringLiteral("network.bisection"), Dimension::Bandwidth, bisection},
        {QStringLiteral("path.bandwidth"), Dimension::Bandwidth, wayBetween},
        {QStringLiteral("path.both_ways"), Dimension::Bandwidth, bothWays},
        {QStringLiteral("slot.bandwidth"), Dimension::Bandwidth, slot},
        {QStringLiteral("host.memory_bandwidth"), Dimension::Bandwidth, hostMemory},
        {QStringLiteral("counts.switch_link"), Dimension::Number, switchLinks},
        {QStringLiteral("counts.end_link"), Dimension::Number, endLinks},
        {QStringLiteral("counts."), Dimension::Number, partCount},
        {QStringLiteral("psu.fraction"), Dimension::Number, supplyLoad},
        {QStringLiteral("psu.efficiency"), Dimension::Number, supplyEfficiency},
    };
    return all;
}

const QuantityReader *find(const QString &key)
{
    const auto it =
        std::find_if(quantities().begin(), quantities().end(), [&](const QuantityReader &q) {
            return q.key.endsWith(u'.') ? key.startsWith(q.key) : key == q.key;
        });
    return it == quantities().end() ? nullptr : &*it;
}

} // namespace

std::optional<Dimension> quantityDimension(const QString &quantity)
{
    const QuantityReader *found = find(quantity);
    return found ? std::optional(found->dimension) : std::nullopt;
}

MaybeFigure quantityOf(const QString &quantity, const QStringList &objects,
                       const EvaluatedDesign &evaluated, const Catalog &catalog, QString &reason)
{
    const QuantityReader *found = find(quantity);
    if (!found) {
        reason = Tr::tr("there is no quantity “%1”").arg(quantity);
        return std::nullopt;
    }
    return found->get(quantity.mid(quantity.lastIndexOf(u'.') + 1),
                      {objects, evaluated, catalog, reason});
}

} // namespace nongjang
