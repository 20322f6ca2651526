#include "model/study/validation_traffic.h"

#include "model/study/constants.h"
#include "model/study/dark_parts.h"
#include "model/study/host_reduce.h"
#include "model/study/pattern_share.h"
#include "model/study/study.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>

namespace nongjang {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nongjang::Validation)
};

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
    return result ? completeFigure(result->busbw, asked.reason) : std::nullopt;
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
    return result->libraryDefault ? result->libraryDefault
                                  : completeFigure(result->busbw, asked.reason);
}

ReportFigure times(double factor, ReportFigure figure)
{
    figure.value *= factor;
    figure.low *= factor;
    figure.high *= factor;
    figure.formula = Tr::tr("%1 × (%2)").arg(factor, 0, 'g', 4).arg(figure.formula);
    return figure;
}

/// Tokens count once for every node they are sent to, their own among them.
MaybeFigure expertsSent(const QString &, const Asked &asked)
{
    MaybeFigure figure = busbw(QStringLiteral("expert_all_to_all"), asked);
    if (!figure)
        return figure;
    const double nodes = std::min(constant(QStringLiteral("moe.node_limit")).value,
                                  asked.report().counts.value(QStringLiteral("host")));
    return times(nodes, *std::move(figure));
}

/// busbw of an all-to-all without the share that stays on one side of what holds it back: the rate of a shared link over the GPUs
/// behind it, as some publish it. Where every GPU is held back by links of its own, that is busbw.
MaybeFigure allToAllAcross(const QString &, const Asked &asked)
{
    const PatternResult *result =
        patternOf(QString::fromLatin1(allToAllKey), asked.report(), asked.reason);
    MaybeFigure figure = result ? completeFigure(result->busbw, asked.reason) : std::nullopt;
    if (!figure)
        return figure;
    const std::optional<double> share =
        shareAcross(asked.evaluated.design, asked.catalog, std::uint32_t(result->limitClass));
    if (!share) {
        asked.reason =
            Tr::tr("which pairs of GPUs talk through %1 is not known").arg(result->limit);
        return std::nullopt;
    }
    return times(*share, *std::move(figure));
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
    return result ? completeFigure(result->total, reason) : std::nullopt;
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

/// Nothing: it is none, which is said.
std::optional<double> sizeOf(const QString &text, QString &reason)
{
    const Result<double> bytes = parseMeasureAs(text.toStdString(), Dimension::DataSize);
    if (bytes && *bytes > 0.0)
        return *bytes;
    reason = Tr::tr("“%1” is not a size").arg(text);
    return std::nullopt;
}

/// An all-reduce of one size, by the algorithm and protocol that a library would choose.
std::optional<MessageTime> messageOf(const QString &size, const Asked &asked)
{
    const std::optional<double> bytes = sizeOf(size, asked.reason);
    if (!bytes)
        return std::nullopt;
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

constexpr char hostReduceKey[] = "host_allreduce";
constexpr char tokensKey[] = "token_all_to_all";

/// A message of one size over the time of a pattern, as some publish it in place of the bus bandwidth.
template<const char *key>
MaybeFigure rateAt(const QString &size, const Asked &asked)
{
    const std::optional<double> bytes = sizeOf(size, asked.reason);
    if (!bytes)
        return std::nullopt;
    const Report report = reportWith(asked, [&](TrafficSettings &traffic) {
        traffic.message = TypedValue{size, *bytes};
        traffic.pattern = QString::fromLatin1(key);
    });
    const PatternResult *result = patternOf(QString::fromLatin1(key), report, asked.reason);
    MaybeFigure time = result ? completeFigure(result->time, asked.reason) : std::nullopt;
    if (!time)
        return time;
    return ReportFigure{Dimension::Bandwidth,
                        *bytes / time->value,
                        *bytes / time->high,
                        *bytes / time->low,
                        time->from,
                        time->formula,
                        {}};
}

/// How often an all-reduce by the processors passes a byte through the memory of a host.
MaybeFigure reduceAccesses(const QString &, const Asked &asked)
{
    const FarmModel model = resolveLiveFarm(asked.evaluated.design, asked.catalog);
    const std::optional<FarmGraph> graph = FarmGraph::build(model);
    if (graph) {
        const Islands islands(*graph);
        TrafficModel traffic(*graph, islands);
        if (const std::optional<HostReduce> reduce = hostReduce(traffic, islands, {}))
            return plainFigure(Dimension::Number, reduce->accesses.all(), QStringLiteral("farm"));
    }
    asked.reason = Tr::tr("some GPU hangs on no host, or some pair of hosts has no way");
    return std::nullopt;
}

MaybeFigure bisection(const QString &, const Asked &asked)
{
    return completeFigure(asked.report().bisection, asked.reason);
}

/// All flows of a pattern together.
MaybeFigure nominalTotal(const QString &key, const Asked &asked)
{
    return nominalOf(asked.report(), key, &PatternResult::total, asked.reason);
}

/// End to end: of the tier of switches above which least is offered for what is below.
MaybeFigure oversubscription(const QString &, const Asked &asked)
{
    MaybeFigure worst;
    for (const SwitchTier &tier : asked.report().tiers)
        if (!worst || tier.endToEnd > worst->value)
            worst = plainFigure(Dimension::Number, tier.endToEnd, tier.name);
    return completeFigure(worst, asked.reason);
}

} // namespace

MaybeFigure nominalOf(const Report &report, const QString &pattern,
                      MaybeFigure PatternResult::*rate, QString &reason)
{
    const PatternResult *result = patternOf(pattern, report, reason);
    const MaybeFigure figure = result ? completeFigure(result->*rate, reason) : std::nullopt;
    if (!figure)
        return figure;
    const QString prefix = QStringLiteral("constant:");
    const QString &source = figure->from.back();
    const Constant *share =
        source.startsWith(prefix) ? findConstant(source.mid(prefix.size())) : nullptr;
    if (!share) {
        reason = Tr::tr("no link limits them");
        return std::nullopt;
    }
    return plainFigure(figure->dimension, figure->value / share->value, share->id);
}

const std::vector<QuantityReader> &trafficQuantities()
{
    static const std::vector<QuantityReader> all{
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
        {QStringLiteral("network.host_allreduce_rate_at."), Dimension::Bandwidth,
         rateAt<hostReduceKey>},
        {QStringLiteral("network.token_all_to_all_rate_at."), Dimension::Bandwidth,
         rateAt<tokensKey>},
        {QStringLiteral("network.host_allreduce_accesses"), Dimension::Number, reduceAccesses},
        {QStringLiteral("network.bisection"), Dimension::Bandwidth, bisection},
        {QStringLiteral("network.pattern_nominal_total."), Dimension::Bandwidth, nominalTotal},
        {QStringLiteral("network.oversubscription"), Dimension::Number, oversubscription},
    };
    return all;
}

} // namespace nongjang
