#include "model/study/network_study.h"

#include "model/analysis/collective.h"
#include "model/analysis/min_cut.h"
#include "model/catalog/pattern_names.h"
#include "model/study/bottleneck_study.h"
#include "model/study/collective_patterns.h"
#include "model/study/constants.h"
#include "model/study/host_memory.h"
#include "model/study/link_rates.h"
#include "model/study/message_study.h"
#include "model/study/network_bounds.h"
#include "model/study/ring_boundaries.h"
#include "model/study/tier_study.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>

namespace nongjang {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nongjang::Study)
};

/// What a library prints as bus bandwidth, per byte of the message and second.
double busFactorOf(const QString &key, int ranks)
{
    if (key.endsWith(u"_allreduce"))
        return busFactor(Collective::AllReduce, ranks);
    if (key == u"broadcast")
        return busFactor(Collective::Broadcast, ranks);
    if (key == u"expert_all_to_all")
        return 1.0; // of the tokens before they are copied
    return busFactor(Collective::ReduceScatter, ranks);
}

class NetworkStudy
{
public:
    explicit NetworkStudy(NetworkContext &context)
        : m_context(context)
        , m_report(context.report)
        , m_tuned(context, false)
    {}

    void run(std::optional<NetworkRates> *rates)
    {
        QString reason;
        const PatternCostPtr ring = m_tuned.cost(QStringLiteral("ring_allreduce"), reason);
        if (!ring || isStopped() || !(ring->time() > 0.0))
            return; // some have no way, or no speed is known
        m_report.messageBytes = m_context.request.message;
        m_report.rankedPattern = m_context.request.pattern;
        bisect();
        const NetworkBounds bounds(m_context, m_exactCut);
        m_costs.cost.emplace(QStringLiteral("ring_allreduce"), ring);
        for (const QString &key : patternKeys()) {
            if (isStopped())
                return;
            if (!isWorthwhile(key))
                skip(key,
                     Tr::tr("not asked for on more than 1,000 GPUs; choose it as the pattern of "
                            "the design"));
            else if (isFlowPattern(key))
                publishFlows(key);
            else
                publishCollective(key, bounds);
        }
        studyMessages(m_context, m_costs, m_untuned);
        studyTiers(m_context);
        listRing();
        if (isStopped())
            return;
        std::vector<std::uint32_t> ranked = rankBottlenecks(m_context, m_costs, m_tuned.edges());
        if (rates && !m_context.request.isHashed) // what hashing does is no matter of one load
            rates->emplace(m_context.latency, ratedPatterns(), std::move(ranked),
                           m_context.traffic.classes().size());
    }

private:
    [[nodiscard]] bool isStopped() const { return m_context.stop.stop_requested(); }
    /// Large farms answer at once for what is always shown; the rest only when it is asked for.
    [[nodiscard]] bool isWorthwhile(const QString &key) const
    {
        constexpr std::array always{"ring_allreduce",
                                    "hierarchical_allreduce",
                                    "in_network_allreduce",
                                    "reduce_scatter",
                                    "all_gather",
                                    "broadcast",
                                    "all_to_all"};
        const bool isGiven = key == u"matrix"; // costs what the user put into it
        return (m_context.ranks() <= manyRanks && !m_context.graph.isFolded())
               || key == m_context.request.pattern || isGiven
               || std::any_of(always.begin(), always.end(),
                              [&](const char *each) { return key == QLatin1String(each); });
    }

    [[nodiscard]] int shiftOf() const
    {
        return m_context.request.shift > 0 ? m_context.request.shift : m_context.ranks() / 2;
    }

    [[nodiscard]] std::vector<NetworkRates::Pattern> ratedPatterns() const
    {
        std::vector<NetworkRates::Pattern> result;
        for (const PatternResult &each : m_report.patterns) {
            NetworkRates::Pattern pattern{each.name, m_costs.cost.at(each.name)};
            const auto flows = m_costs.flows.find(each.name);
            pattern.isOfFlows = flows != m_costs.flows.end();
            pattern.bytes = m_context.request.message;
            if (!pattern.isOfFlows) {
                pattern.busFactor = busFactorOf(each.name, m_context.ranks());
            } else {
                pattern.ceiling = flows->second.ceiling;
                if (flows->second.largest > 0.0)
                    pattern.bytes = flows->second.largest;
            }
            result.push_back(std::move(pattern));
        }
        return result;
    }

    void skip(const QString &key, const QString &reason)
    {
        m_report.notEvaluated.push_back({QStringLiteral("network.patterns.") + key, reason, {}});
    }

    void publishCollective(const QString &key, const NetworkBounds &bounds)
    {
        QString reason;
        if (!m_costs.cost.contains(key)) {
            const PatternCostPtr cost = m_tuned.cost(key, reason);
            if (!cost && !reason.isEmpty())
                skip(key, reason);
            if (!cost || !(cost->time() > 0.0))
                return;
            m_costs.cost.emplace(key, cost);
        }
        const PatternCost &cost = *m_costs.cost.at(key);
        const double factor = busFactorOf(key, m_context.ranks());
        PatternResult result;
        result.name = key;
        result.method = cost.method();
        result.limit = m_context.names.full(cost.limitingClass(), cost);
        result.limitClass = int(cost.limitingClass());
        addBusbw(result, cost, factor);
        addTime(result, cost);
        addBound(result, bounds.secondsPerByte(key));
        addDefault(result, key, factor);
        noteUnknown(result, cost);
        m_report.patterns.push_back(std::move(result));
    }

    /// What is not known of the hardware can only slow a pattern down.
    void noteUnknown(PatternResult &result, const PatternCost &cost) const
    {
        QStringList names;
        for (const std::uint32_t c : cost.unknownClasses())
            names << m_context.names.full(c);
        names.removeDuplicates();
        for (MaybeFigure *figure : {&result.busbw, &result.time, &result.total})
            if (*figure)
                (*figure)->missing = names;
        for (MaybeFigure *figure : {&result.busbw, &result.total})
            if (*figure)
                (*figure)->isUpperBound = !names.isEmpty();
    }

    void addBusbw(PatternResult &result, const PatternCost &cost, double factor) const
    {
        const Ranged<double> time = cost.range(m_context.traffic);
        const std::uint32_t limit = cost.limitingClass();
        result.busbw = ReportFigure{
            Dimension::Bandwidth,
            factor / time.value,
            factor / time.high,
            factor / time.low,
            {result.limit, m_context.traffic.classes()[limit].source},
            cost.phases.size() == 1
                ? Tr::tr("the busiest of %1 carries %2 times the message")
                      .arg(result.limit)
                      .arg(time.value * m_context.traffic.classes()[limit].capacity, 0, 'g', 4)
                : Tr::tr("%1 × message / time").arg(factor, 0, 'g', 4),
            {}};
    }

    void addTime(PatternResult &result, const PatternCost &cost) const
    {
        const double message = m_context.request.message;
        Ranged<double> moving = cost.range(m_context.traffic) * message;
        const LatencyModel::Choice steps =
            m_context.latency.best(result.name, seconds(moving.value), DataSize::fromSi(message))
                .value_or(LatencyModel::Choice{});
        moving = moving * (1.0 / steps.share);
        const Ranged<double> latency = steps.factor * steps.latency.si();
        const double launch = m_context.latency.launch().si();
        const auto text = [](double time) {
            return displayText(time, Dimension::Duration, 3);
        };
        QString formula =
            Tr::tr("%1 to move %2 + %3 of latency")
                .arg(text(moving.value), binarySizeText(message), text(latency.value + launch));
        if (cost.phases.size() == 2) {
            const auto phase = [&](const PatternCost::Phase &each) {
                return text(message * each.bytes * each.load.busiest());
            };
            formula += u' '
                       % Tr::tr("(inside %1, across %2; between overlapped and one after the "
                                "other)")
                             .arg(phase(cost.phases[0]), phase(cost.phases[1]));
        }
        result.time = ReportFigure{Dimension::Duration,
                                   moving.value + latency.value + launch,
                                   moving.low + latency.low + launch,
                                   moving.high + latency.high + launch,
                                   {result.limit},
                                   formula,
                                   {}};
        for (const char *id : steps.sources)
            result.time->from << QStringLiteral("constant:") % QLatin1String(id);
    }

    void addBound(PatternResult &result, std::optional<double> secondsPerByte) const
    {
        if (!secondsPerByte)
            return;
        const double bound = *secondsPerByte * m_context.request.message;
        result.bound = ReportFigure{Dimension::Duration,
                                    bound,
                                    bound,
                                    bound,
                                    {},
                                    Tr::tr("what the GPUs, the machines and the narrowest cut let "
                                           "through at their best"),
                                    {}};
        result.efficiency = std::min(1.0, bound / result.time->value);
    }

    /// What a library does untuned, where that is slower: it copies through host memory what has to cross a processor.
    void addDefault(PatternResult &result, const QString &key, double factor)
    {
        if (m_context.ranks() > manyRanks || m_context.graph.isFolded()
            || key == u"in_network_allreduce" || key == u"host_allreduce"
            || key == u"token_all_to_all" || !m_context.traffic.isUntunedOther())
            return;
        if (!m_untuned)
            m_untuned.emplace(m_context, true);
        QString reason;
        const PatternCostPtr cost = m_untuned->cost(key, reason);
        constexpr double sameness = 1.001;
        if (!cost || cost->time() <= m_costs.cost.at(key)->time() * sameness)
            return;
        const Ranged<double> time = cost->range(m_context.traffic);
        result.libraryDefault = ReportFigure{
            Dimension::Bandwidth,
            factor / time.value,
            factor / time.high,
            factor / time.low,
            {m_context.names.full(cost->limitingClass(), *cost)},
            Tr::tr("cards reach each other only through PCIe switches, not across a processor"),
            {}};
        result.libraryReason =
            Tr::tr("untuned, libraries copy through host memory what crosses a processor; "
                   "NCCL_P2P_LEVEL=SYS lets cards talk directly");
    }

    void publishFlows(const QString &key);
    [[nodiscard]] std::optional<FlowRates> sampledRates(const QString &key, QString &reason) const;
    [[nodiscard]] QString nameOfPair(const FlowRates &rates) const;
    [[nodiscard]] QString formulaOf(const QString &key, const FlowRates &rates,
                                    const QString &pair) const;
    [[nodiscard]] std::optional<FlowRates> ratesOf(const QString &key, FlowPatterns &flows,
                                                   QString &reason) const;

    /// The narrowest cut between two halves of the GPUs, by what pair copies obtain of the links.
    void bisect()
    {
        const CopiedGraph network = copied();
        const std::vector<NodeIndex> &gpus = m_context.traffic.gpus();
        const BisectionResult cut = m_context.graph.isFolded()
                                        ? bisectionOfCopies(network, gpus, m_context.stop)
                                        : bisection(network.graph, gpus, m_context.stop);
        if (cut.isCancelled)
            return;
        Ranged<Bandwidth> sum;
        QStringList names;
        double count = 0.0;
        for (const LinkIndex link : cut.links) {
            const double copies = network.copies.empty() ? 1.0 : network.copies[link];
            if (copies == 0.0)
                continue;
            count += copies;
            sum += network.graph.links[link].capacity * copies;
            const QString name = m_context.names.full(m_context.traffic.classOf(2 * link));
            if (!names.contains(name))
                names << name;
        }
        if (count == 0.0 || !std::isfinite(cut.capacity.si()))
            return; // every cut crosses a link of unknown speed
        const auto links = int(std::lround(count));
        const QString kind =
            cut.isExact()
                ? Tr::tr("%n link(s) part the GPUs into halves; no halves are joined by less",
                         nullptr, links)
                : Tr::tr("%n link(s) part the GPUs into halves; other halves may be joined by less",
                         nullptr, links);
        m_report.bisection =
            ReportFigure{Dimension::Bandwidth, sum.value.si(), cut.isExact() ? sum.low.si() : 0.0,
                         sum.high.si(),        names,          kind,
                         QStringList()};
        if (cut.isExact())
            m_exactCut = sum.high.si();
    }

    /// Of a folded farm what each link stands for when its GPUs are halved in order.
    [[nodiscard]] CopiedGraph copied() const
    {
        const FarmGraph &farm = m_context.graph;
        CopiedGraph network{farm.graph(), {}, {}, {}, double(farm.gpuCount())};
        if (!farm.isFolded())
            return network;
        // The first and the last of three stand for one half each, and of an odd number the one between, which is cut, for itself; four are
        // halved as they are.
        const auto halved = [](int blocks, int kept, int block) {
            return kept == 4 ? blocks / 4.0 : double(block == 1 ? blocks % 2 : blocks / 2);
        };
        const double alike = double(farm.innerBlocks()) / farm.keptInnerBlocks();
        for (const Link &link : farm.graph().links) {
            const int block = std::max(farm.blockOf(link.a), farm.blockOf(link.b));
            const int inner = std::max(farm.innerBlockOf(link.a), farm.innerBlockOf(link.b));
            const double here = inner < 0 ? 1.0
                                : block == 1
                                    ? halved(farm.innerBlocks(), farm.keptInnerBlocks(), inner)
                                    : alike;
            network.copies.push_back(
                block < 0 ? 1.0 : halved(farm.blocks(), farm.keptBlocks(), block) * here);
            network.crowding.push_back(block >= 0 && inner < 0 ? alike : 1.0);
        }
        for (NodeIndex node = 0; node < farm.graph().isEndpoint.size(); ++node)
            network.isUncopied.push_back(farm.blockOf(node) < 0 ? 1 : 0);
        return network;
    }

    void listRing()
    {
        constexpr int most = 512;
        if (m_context.ranks() <= most)
            for (const NodeIndex gpu : m_context.traffic.gpus())
                m_report.ringOrder << m_context.graph.nodeName(gpu);
        m_report.ringBoundaries = ringBoundaries(m_context.graph, m_context.traffic.adjacency(),
                                                 m_context.islands, m_context.traffic.gpus());
    }

    NetworkContext &m_context;
    Report &m_report;
    CollectivePatterns m_tuned;
    std::optional<CollectivePatterns> m_untuned;
    PatternCosts m_costs;
    std::optional<double> m_exactCut;
};

std::optional<FlowRates> NetworkStudy::ratesOf(const QString &key, FlowPatterns &flows,
                                               QString &reason) const
{
    reason = Tr::tr("some of these GPUs have no way to each other");
    if (key == u"pipeline")
        return flows.pipeline();
    if (key == u"shift") {
        if (shiftOf() % m_context.ranks() == 0)
            reason = Tr::tr("a shift by as many as there are leads every GPU to itself");
        return flows.shift(shiftOf());
    }
    if (key == u"pairs")
        return flows.pairs();
    if (key == u"opposite_pairs")
        return flows.oppositePairs();
    if (key == u"host_to_gpu" || key == u"gpu_to_host") {
        reason = Tr::tr("some GPU hangs on no host");
        return flows.hostCopies(key == u"host_to_gpu");
    }
    if (key == u"storage_read") {
        constexpr std::size_t unasked = 20'000;
        constexpr std::size_t asked = 200'000;
        return flows.storageReads(key == m_context.request.pattern ? asked : unasked, reason);
    }
    if (m_context.request.matrix.empty()) {
        reason = key == m_context.request.pattern ? Tr::tr("the design gives no traffic matrix")
                                                  : QString();
        return std::nullopt;
    }
    reason = Tr::tr("some pair of the traffic matrix has no way");
    return flows.matrix(m_context.request.matrix);
}

/// Of a shift in a folded farm, where the flow leads in the whole one.
QString NetworkStudy::nameOfPair(const FlowRates &rates) const
{
    const FarmGraph &farm = m_context.graph;
    QString to = farm.nodeName(rates.to);
    const std::vector<NodeIndex> &gpus = m_context.traffic.gpus();
    const auto at = std::find(gpus.begin(), gpus.end(), rates.from);
    if (farm.isFolded() && at != gpus.end() && farm.graph().isEndpoint[rates.to]) {
        const std::size_t each = farm.gpuCount() / std::size_t(farm.blocks());
        const std::size_t start = farm.isFoldedTwice() ? 0 : std::size_t(at - gpus.begin());
        const std::size_t target = (start + std::size_t(shiftOf())) % farm.gpuCount();
        to = farm.nodeNameIn(rates.to, int(target / each));
    }
    return farm.nodeName(rates.from) % QStringLiteral(" → ") % to;
}

/// Where switches hash, the mean over seeded trials.
std::optional<FlowRates> NetworkStudy::sampledRates(const QString &key, QString &reason) const
{
    FlowPatterns flows(m_context.traffic, m_context.stop);
    if (!m_context.request.isHashed)
        return ratesOf(key, flows, reason);
    int trials = hashedTrials(m_context.ranks());
    double part = 1.0 / double(trials);
    std::optional<FlowRates> mean;
    for (int trial = 0; trial < trials; ++trial) {
        m_context.traffic.setRouting({false, std::uint64_t(trial)});
        const std::optional<FlowRates> one = ratesOf(key, flows, reason);
        m_context.traffic.setRouting({});
        if (!one)
            return std::nullopt;
        if (!mean) {
            trials = std::min(trials, hashedTrials(int(one->flows)));
            part = 1.0 / double(trials);
            mean = one;
            mean->slowest = mean->total = {};
            mean->load *= part;
        } else {
            PatternLoad load = one->load;
            mean->load += load *= part;
        }
        mean->slowest += one->slowest * part;
        mean->total += one->total * part;
    }
    mean->load.method = QStringLiteral("hashed");
    return mean;
}

/// What the rate of the slowest says.
QString NetworkStudy::formulaOf(const QString &key, const FlowRates &rates,
                                const QString &pair) const
{
    if (rates.largest > 0.0)
        return Tr::tr("its largest entry over the time in which all can end, held up by %1")
            .arg(pair);
    if (key == u"storage_read" && rates.flows > std::size_t(m_context.ranks()))
        return Tr::tr("what the slowest of %n GPU(s) reads from all machines with drives, such as "
                      "%1",
                      nullptr, m_context.ranks())
            .arg(pair);
    return Tr::tr("slowest of %n flow(s): %1", nullptr, int(rates.flows)).arg(pair);
}

void NetworkStudy::publishFlows(const QString &key)
{
    QString reason;
    const std::optional<FlowRates> rates = sampledRates(key, reason);
    if (!rates || !std::isfinite(rates->slowest.value) || !(rates->slowest.value > 0.0)) {
        if (!reason.isEmpty() && !isStopped())
            skip(key, reason);
        return;
    }
    PatternResult result;
    result.name = key;
    result.method = rates->load.method;
    result.flows = double(rates->flows);
    const QString pair = nameOfPair(*rates);
    result.limit =
        rates->limit ? m_context.names.full(*rates->limit, PatternCost{{{rates->load, 1.0}}})
        : key == u"storage_read"
            ? Tr::tr("drives or memory of %1").arg(m_context.graph.nodeName(rates->from))
        : rates->ownLimit
            ? Tr::tr("peer access to network cards across the processor, such as %1").arg(pair)
            : Tr::tr("copies by the driver through host memory, such as %1").arg(pair);
    const std::optional<LinkKind> kind =
        rates->limit ? m_context.traffic.classes()[*rates->limit].kind : std::nullopt;
    const bool isHostCopy =
        key == u"host_to_gpu" || key == u"gpu_to_host" || key == u"storage_read";
    const QString source =
        kind && isHostCopy && isPcie(*kind) ? QStringLiteral("constant:pcie.eta_m")
        : rates->limit                      ? m_context.traffic.classes()[*rates->limit].pairSource
        : rates->ownLimit ? QString(QStringLiteral("constant:") % rates->ownLimit->id)
        : key == u"storage_read"
            ? QStringLiteral("read_bandwidth")
            : QStringLiteral("constant:")
                  % stagedShareConstant(*m_context.graph.device(rates->from).assembly);
    const auto figure = [&](const Ranged<double> &range, const QString &formula) {
        return ReportFigure{Dimension::Bandwidth,   range.value, range.low, range.high,
                            {result.limit, source}, formula,     {}};
    };
    result.busbw = figure(rates->slowest, formulaOf(key, *rates, pair));
    result.total = figure(
        rates->total, Tr::tr("sum of %n flow(s), shared max-min fair", nullptr, int(rates->flows)));
    const double bytes = rates->largest > 0.0 ? rates->largest : m_context.request.message;
    const Ranged<double> latency = m_context.latency.factor() * m_context.latency.ofCopy().si();
    result.time = ReportFigure{Dimension::Duration,
                               bytes / rates->slowest.value + latency.value,
                               bytes / rates->slowest.high + latency.low,
                               bytes / rates->slowest.low + latency.high,
                               {result.limit},
                               Tr::tr("%1 at the rate of the slowest").arg(binarySizeText(bytes)),
                               {}};
    const auto cost = std::make_shared<const PatternCost>(PatternCost{{{rates->load, 1.0}}});
    m_costs.cost.emplace(key, cost);
    noteUnknown(result, *cost);
    m_costs.flows.emplace(key, *rates);
    m_report.patterns.push_back(std::move(result));
}

} // namespace

bool canFold(const TrafficSettings &traffic)
{
    // What large farms are asked anyway, and what each block sees alike.
    static const std::array foldable{"",
                                     "ring_allreduce",
                                     "hierarchical_allreduce",
                                     "in_network_allreduce",
                                     "reduce_scatter",
                                     "all_gather",
                                     "broadcast",
                                     "all_to_all",
                                     "token_all_to_all",
                                     "shift",
                                     "host_to_gpu",
                                     "gpu_to_host",
                                     "storage_read"};
    return !traffic.isHashed && traffic.gpus.isEmpty() && traffic.ring.isEmpty()
           && traffic.matrix.isEmpty() && traffic.routes.isEmpty()
           && std::any_of(foldable.begin(), foldable.end(),
                          [&](const char *each) { return traffic.pattern == QLatin1String(each); });
}

bool studyNetwork(const FarmGraph &graph, const Islands &islands, Report &report,
                  const std::stop_token &stop, std::optional<NetworkRates> *rates)
{
    const TrafficRequest request = resolveTraffic(graph, report.findings);
    TrafficModel traffic(graph, islands, request.members);
    if (traffic.gpus().size() < 2 && !request.members.gpus.empty())
        report.headline = Tr::tr("Fewer than two GPUs take part in the traffic.");
    if (traffic.gpus().size() < 2 || stop.stop_requested() || !traffic.isFoldSound())
        return traffic.isFoldSound();
    NetworkContext context{graph,
                           islands,
                           request,
                           traffic,
                           ClassNames(traffic),
                           LatencyModel(traffic, request.launch),
                           report,
                           stop};
    NetworkStudy(context).run(rates);
    return traffic.isFoldSound();
}

} // namespace nongjang
