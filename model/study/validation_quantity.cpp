#include "model/study/validation_quantity.h"

#include "model/study/constants.h"
#include "model/study/dark_parts.h"
#include "model/study/exposed_ports.h"
#include "model/study/host_memory.h"
#include "model/study/pattern_share.h"
#include "model/study/study.h"
#include "model/study/validation_cost.h"
#include "model/study/validation_power.h"
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

const PatternResult *patternOf(const QString &key, const Report &report, QString &reason)
{
    for (const PatternResult &result : report.patterns)
        if (result.name == key)
            return &result;
    reason = Tr::tr("the engine evaluates no %1 on this drawing").arg(key);
    return nullptr;
}

MaybeFigure busbw(const QString &key, const Asked &asked)
{
    const PatternResult *result = patternOf(key, asked.report(), asked.reason);
    return result ? complete(result->busbw, asked.reason) : std::nullopt;
}

template<const char *key>
MaybeFigure busbwOf(const QString &, const Asked &asked)
{
    return busbw(QString::fromLatin1(key), asked);
}

constexpr char ringKey[] = "ring_allreduce";
constexpr char treeKey[] = "tree_allreduce";
constexpr char inNetworkKey[] = "in_network_allreduce";
constexpr char allGatherKey[] = "all_gather";
constexpr char reduceScatterKey[] = "reduce_scatter";
constexpr char allToAllKey[] = "all_to_all";

/// Of rings of a library untuned, which is the tuned one where nothing keeps it from that.
MaybeFigure libraryDefault(const QString &, const Asked &asked)
{
    const PatternResult *result =
        patternOf(QString::fromLatin1(ringKey), asked.report(), asked.reason);
    if (!result)
        return std::nullopt;
    return result->libraryDefault ? result->libraryDefault : complete(result->busbw, asked.reason);
}

/// Tokens count once for every node they are sent to, their own among them.
MaybeFigure expertsSent(const QString &, const Asked &asked)
{
    MaybeFigure figure = busbw(QStringLiteral("expert_all_to_all"), asked);
    if (!figure)
        return figure;
    const double nodes = std::min(constant(QStringLiteral("moe.node_limit")).value,
                                  asked.report().counts.value(QStringLiteral("host")));
    figure->value *= nodes;
    figure->low *= nodes;
    figure->high *= nodes;
    figure->formula = Tr::tr("%1 × (%2)").arg(nodes).arg(figure->formula);
    return figure;
}

/// busbw of an all-to-all without the share that stays on one side of what holds it back: the rate of a shared link over the GPUs
/// behind it, as some publish it. Where every GPU is held back by links of its own, that is busbw.
MaybeFigure allToAllAcross(const QString &, const Asked &asked)
{
    const PatternResult *result =
        patternOf(QString::fromLatin1(allToAllKey), asked.report(), asked.reason);
    MaybeFigure figure = result ? complete(result->busbw, asked.reason) : std::nullopt;
    if (!figure)
        return figure;
    const std::optional<double> share =
        shareAcross(asked.evaluated.design, asked.catalog, result->limit);
    if (!share) {
        asked.reason =
            Tr::tr("which pairs of GPUs talk through %1 is not known").arg(result->limit);
        return std::nullopt;
    }
    figure->value *= *share;
    figure->low *= *share;
    figure->high *= *share;
    figure->formula = Tr::tr("%1 × (%2)").arg(*share, 0, 'g', 4).arg(figure->formula);
    return figure;
}

/// The drawing with other traffic on it.
Report reportWith(const Asked &asked, const std::function<void(TrafficSettings &)> &change)
{
    Design design = asked.evaluated.design;
    change(design.traffic);
    return evaluate(design, asked.catalog);
}

MaybeFigure totalOf(const QString &key, const Report &report, QString &reason)
{
    const PatternResult *result = patternOf(key, report, reason);
    return result ? complete(result->total, reason) : std::nullopt;
}

MaybeFigure patternTotal(const QString &key, const Asked &asked)
{
    return totalOf(key, asked.report(), asked.reason);
}

MaybeFigure shiftTotal(const QString &by, const Asked &asked)
{
    const Report report = reportWith(
        asked, [&](TrafficSettings &traffic) { traffic.shift = std::max(1, by.toInt()); });
    return totalOf(QStringLiteral("shift"), report, asked.reason);
}

/// Of flows between the objects, two by two.
MaybeFigure flowsTotal(const QString &, const Asked &asked)
{
    if (asked.objects.isEmpty() || asked.objects.size() % 2 != 0) {
        asked.reason = Tr::tr("flows need two ends each");
        return std::nullopt;
    }
    const Report report = reportWith(asked, [&](TrafficSettings &traffic) {
        traffic.matrix.clear();
        for (qsizetype i = 0; i < asked.objects.size(); i += 2)
            traffic.matrix.append(
                {asked.objects[i], asked.objects[i + 1], {QStringLiteral("1 GB"), 1e9}, {}});
    });
    const auto wrong = std::find_if(report.findings.begin(), report.findings.end(),
                                    [](const Finding &finding) { return finding.input; });
    if (wrong != report.findings.end()) {
        asked.reason = wrong->message;
        return std::nullopt;
    }
    return totalOf(QStringLiteral("matrix"), report, asked.reason);
}

/// An all-reduce of one size, by the algorithm and protocol that a library would choose.
std::optional<MessageTime> messageOf(const QString &size, const Asked &asked)
{
    const Result<double> bytes = parseMeasureAs(size.toStdString(), Dimension::DataSize);
    if (!bytes || !(*bytes > 0.0)) {
        asked.reason = Tr::tr("“%1” is not a size").arg(size);
        return std::nullopt;
    }
    const Report report = reportWith(asked, [&](TrafficSettings &traffic) {
        traffic.message = TypedValue{size, *bytes};
    });
    for (const MessageRow &row : report.messages)
        if (row.bytes == *bytes)
            return row.tuned;
    asked.reason = Tr::tr("the engine evaluates no all-reduce on this drawing");
    return std::nullopt;
}

MaybeFigure messageFigure(Dimension dimension, const Ranged<double> &range,
                          const MessageTime &message)
{
    return ReportFigure{dimension,
                        range.value,
                        range.low,
                        range.high,
                        {QStringLiteral("constant:nccl.latency_factor")},
                        message.algorithm % u' ' % message.protocol,
                        {}};
}

MaybeFigure busbwAt(const QString &size, const Asked &asked)
{
    const std::optional<MessageTime> message = messageOf(size, asked);
    return message ? messageFigure(Dimension::Bandwidth, message->busbw, *message) : std::nullopt;
}

MaybeFigure timeAt(const QString &size, const Asked &asked)
{
    const std::optional<MessageTime> message = messageOf(size, asked);
    return message ? messageFigure(Dimension::Duration, message->seconds, *message) : std::nullopt;
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
    return load ? MaybeFigure(plain(Dimension::Number, load->fraction, load->name)) : std::nullopt;
}

MaybeFigure supplyEfficiency(const QString &, const Asked &asked)
{
    const PsuLoad *load = supply(asked);
    return load ? MaybeFigure(plain(Dimension::Number, load->efficiency, load->name, load->basis))
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
    return plain(Dimension::Power, it->load.si(), load->name);
}

MaybeFigure wallDecoding(const QString &, const Asked &asked)
{
    return complete(wallWhileDecoding(asked.evaluated.design, asked.catalog), asked.reason);
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
        {QStringLiteral("network.allreduce_busbw"), Dimension::Bandwidth, busbwOf<ringKey>},
        {QStringLiteral("network.ring_busbw"), Dimension::Bandwidth, busbwOf<ringKey>},
        {QStringLiteral("network.tree_busbw"), Dimension::Bandwidth, busbwOf<treeKey>},
        {QStringLiteral("network.in_network_busbw"), Dimension::Bandwidth, busbwOf<inNetworkKey>},
        {QStringLiteral("network.all_gather_busbw"), Dimension::Bandwidth, busbwOf<allGatherKey>},
        {QStringLiteral("network.reduce_scatter_busbw"), Dimension::Bandwidth,
         busbwOf<reduceScatterKey>},
        {QStringLiteral("network.all_to_all_busbw"), Dimension::Bandwidth, busbwOf<allToAllKey>},
        {QStringLiteral("network.all_to_all_across"), Dimension::Bandwidth, allToAllAcross},
        {QStringLiteral("network.expert_all_to_all_sent"), Dimension::Bandwidth, expertsSent},
        {QStringLiteral("network.library_default_busbw"), Dimension::Bandwidth, libraryDefault},
        {QStringLiteral("network.pattern_total."), Dimension::Bandwidth, patternTotal},
        {QStringLiteral("network.shift_total."), Dimension::Bandwidth, shiftTotal},
        {QStringLiteral("network.flows_total"), Dimension::Bandwidth, flowsTotal},
        {QStringLiteral("network.allreduce_busbw_at."), Dimension::Bandwidth, busbwAt},
        {QStringLiteral("network.allreduce_time_at."), Dimension::Duration, timeAt},
        {QStringLiteral("network.bisection"), Dimension::Bandwidth, bisection},
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
    const auto it =
        std::find_if(quantities().begin(), quantities().end(), [&](const QuantityReader &q) {
            return q.key.endsWith(u'.') ? key.startsWith(q.key) : key == q.key;
        });
    return it == quantities().end() ? nullptr : &*it;
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
        return complete(costQuantity(quantity, evaluated.report), reason);
    if (workloadQuantityDimension(quantity)) {
        const MaybeFigure figure = workloadQuantity(quantity, evaluated, catalog, reason);
        return figure ? complete(figure, reason) : std::nullopt;
    }
    if (!found) {
        reason = Tr::tr("there is no quantity “%1”").arg(quantity);
        return std::nullopt;
    }
    return found->get(quantity.mid(quantity.lastIndexOf(u'.') + 1),
                      {objects, evaluated, catalog, reason});
}

} // namespace nongjang
