#include "model/study/network_study.h"

#include "model/analysis/collective.h"
#include "model/analysis/min_cut.h"
#include "model/study/constants.h"
#include "model/study/islands.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace nongjang {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nongjang::Study)
};

double message()
{
    return constant(QStringLiteral("traffic.message")).value * 1e9;
}

QString drawnName(const FarmGraph &farm, std::uint32_t drawn)
{
    const LinkInfo &info = farm.classes()[drawn];
    const ResolvedAssembly &assembly = farm.model().assemblies[std::size_t(info.assembly)];
    if (info.cable < 0)
        return Tr::tr("%1 of %2").arg(info.name, assembly.pathOf(info.component));
    const Cable &cable = assembly.assembly->cables[info.cable];
    const QString ends =
        assembly.path % u'/' % cable.from.toString() % QStringLiteral(" – ") % cable.to.toString();
    return info.name.isEmpty() ? ends : QString(ends % QStringLiteral(" (") % info.name % u')');
}

QString className(const TrafficModel &traffic, std::uint32_t resourceClass)
{
    const TrafficModel::ResourceClass &c = traffic.classes()[resourceClass];
    if (!c.kind)
        return Tr::tr("host memory of %1").arg(c.assembly->pathOf(c.component));
    const QString first = drawnName(traffic.farm(), c.drawn.front());
    const int more = int(c.drawn.size()) - 1;
    return more == 0 ? first : Tr::tr("%1 and %n alike", nullptr, more).arg(first);
}

/// Accumulates the loads of flows into the busiest resource of each class.
class LoadCollector
{
public:
    explicit LoadCollector(TrafficModel &traffic)
        : m_traffic(traffic)
        , m_load(traffic.resourceCount(), 0.0)
    {}
    bool add(NodeIndex from, NodeIndex to) { return m_traffic.addFlow(from, to, m_load); }
    bool addAllToAll(QString &method, const std::stop_token &stop)
    {
        return m_traffic.addAllToAll(m_load, method, stop);
    }
    [[nodiscard]] std::vector<double> perClass() const
    {
        std::vector<double> result(m_traffic.classes().size(), 0.0);
        for (std::uint32_t r = 0; r < m_load.size(); ++r)
            if (m_load[r] > 0.0) {
                double &busiest = result[m_traffic.classOf(r)];
                busiest = std::max(busiest, m_load[r] / m_traffic.capacity(r));
            }
        return result;
    }

private:
    TrafficModel &m_traffic;
    std::vector<double> m_load;
};

class NetworkStudy
{
public:
    NetworkStudy(const FarmGraph &graph, Report &report, const std::stop_token &stop)
        : m_graph(graph)
        , m_traffic(graph)
        , m_islands(graph)
        , m_report(report)
        , m_stop(stop)
    {}

    void run()
    {
        const std::vector<NodeIndex> &gpus = m_traffic.gpus();
        const int n = int(gpus.size());
        const std::optional<PatternLoad> ring = ringLoad(gpus, QStringLiteral("ring_allreduce"));
        if (!ring || m_stop.stop_requested())
            return;
        publish(*ring, n, busFactor(Collective::AllReduce, n));
        m_ring = *ring;
        hierarchical(n);
        allToAll(n);
        bisect();
        if (!m_stop.stop_requested())
            rankBottlenecks(n);
    }

private:
    /// One flow to the next GPU of the order, all at once: an all-reduce moves 2(n−1)/n of the message along each.
    std::optional<PatternLoad> ringLoad(const std::vector<NodeIndex> &order, const QString &name)
    {
        LoadCollector loads(m_traffic);
        for (std::size_t i = 0; i < order.size(); ++i) {
            if (m_stop.stop_requested() || !loads.add(order[i], order[(i + 1) % order.size()]))
                return std::nullopt;
        }
        return PatternLoad{name, QStringLiteral("flat"), loads.perClass()};
    }

    /// 1 / busiest at the value, the low and the high end of all capacities.
    [[nodiscard]] Ranged<double> pace(const PatternLoad &pattern) const
    {
        double low = 0.0;
        double high = 0.0;
        for (std::size_t c = 0; c < pattern.perClass.size(); ++c) {
            low = std::max(low, pattern.perClass[c] / m_traffic.classes()[c].spread.low);
            high = std::max(high, pattern.perClass[c] / m_traffic.classes()[c].spread.high);
        }
        return {1.0 / pattern.busiest(), 1.0 / low, 1.0 / high}; // infinite where nothing is loaded
    }

    [[nodiscard]] ReportFigure rate(const PatternLoad &pattern, double factor) const
    {
        const std::uint32_t limit = pattern.limitingClass();
        const Ranged<double> range = pace(pattern) * factor;
        return ReportFigure{
            Dimension::Bandwidth,
            range.value,
            range.low,
            range.high,
            QStringList{className(m_traffic, limit)},
            Tr::tr("the busiest of %1 carries %2 of the pattern")
                .arg(className(m_traffic, limit))
                .arg(pattern.busiest() * m_traffic.classes()[limit].capacity, 0, 'g', 4),
            QStringList()};
    }

    [[nodiscard]] static ReportFigure timeFor(double bytes, const ReportFigure &busbw,
                                              double busFactorOfPattern, const QString &formula)
    {
        const auto at = [&](double rate) {
            return bytes * busFactorOfPattern / rate;
        };
        return ReportFigure{Dimension::Duration,
                            at(busbw.value),
                            at(busbw.high),
                            at(busbw.low),
                            QStringList{QStringLiteral("constant:traffic.message")},
                            formula,
                            QStringList()};
    }

    /// busbw of a pattern whose every flow runs at the pace of the busiest resource.
    void publish(const PatternLoad &pattern, int n, double factor)
    {
        PatternResult result;
        result.name = pattern.name;
        result.method = pattern.method;
        result.limit = className(m_traffic, pattern.limitingClass());
        result.busbw = rate(pattern, 1.0);
        result.time =
            timeFor(message(), *result.busbw, factor,
                    Tr::tr("%1 × 1 GiB / busbw over %n GPUs", nullptr, n).arg(factor, 0, 'g', 4));
        m_report.patterns.push_back(std::move(result));
    }

    /// GPUs by group, in ring order.
    [[nodiscard]] std::vector<std::vector<NodeIndex>> groups() const
    {
        std::vector<std::vector<NodeIndex>> result;
        for (std::size_t i = 0; i < m_traffic.gpus().size(); ++i) {
            const auto group = std::size_t(m_traffic.groups()[i]);
            if (result.size() <= group)
                result.resize(group + 1);
            result[group].push_back(m_traffic.gpus()[i]);
        }
        return result;
    }

    /// What every GPU of an island can send over its own links at once: all its links together, since a reduce-scatter to all peers
    /// uses each (engineering model 1.5, 2.4).
    [[nodiscard]] PatternLoad islandLoad(const std::vector<std::vector<NodeIndex>> &all) const
    {
        PatternLoad pattern{QStringLiteral("inside"), QStringLiteral("flat"),
                            std::vector<double>(m_traffic.classes().size(), 0.0)};
        const LinkGraph &graph = m_graph.graph();
        for (const std::vector<NodeIndex> &group : all)
            for (const NodeIndex gpu : group) {
                double total = 0.0;
                std::uint32_t widest = 0;
                for (const Adjacency::Neighbour *it = m_traffic.adjacency().begin(gpu);
                     it != m_traffic.adjacency().end(gpu); ++it)
                    if (m_graph.info(it->link).kind == LinkKind::Fabric) {
                        total += m_traffic.capacity(2 * it->link
                                                    + (graph.links[it->link].a == gpu ? 0U : 1U));
                        widest = m_traffic.classOf(2 * it->link);
                    }
                if (total > 0.0)
                    pattern.perClass[widest] = std::max(pattern.perClass[widest], 1.0 / total);
            }
        return pattern;
    }

    /// Rings inside all groups at once; on islands their own links.
    std::optional<PatternLoad> insideLoad(const std::vector<std::vector<NodeIndex>> &all)
    {
        LoadCollector loads(m_traffic);
        std::vector<std::vector<NodeIndex>> onIslands;
        for (const std::vector<NodeIndex> &group : all) {
            if (m_islands.of(group.front()) >= 0) {
                onIslands.push_back(group);
                continue;
            }
            for (std::size_t i = 0; group.size() > 1 && i < group.size(); ++i)
                if (m_stop.stop_requested() || !loads.add(group[i], group[(i + 1) % group.size()]))
                    return std::nullopt;
        }
        PatternLoad pattern = islandLoad(onIslands);
        const std::vector<double> rings = loads.perClass();
        for (std::size_t c = 0; c < rings.size(); ++c)
            pattern.perClass[c] = std::max(pattern.perClass[c], rings[c]);
        return pattern;
    }

    /// One ring per rail: the i-th GPU of every group to the i-th of the next.
    std::optional<PatternLoad> railLoad(const std::vector<std::vector<NodeIndex>> &all)
    {
        LoadCollector loads(m_traffic);
        for (std::size_t k = 0; k < all.size(); ++k)
            for (std::size_t i = 0; i < all[k].size(); ++i)
                if (m_stop.stop_requested() || !loads.add(all[k][i], all[(k + 1) % all.size()][i]))
                    return std::nullopt;
        return PatternLoad{QStringLiteral("rails"), QStringLiteral("flat"), loads.perClass()};
    }

    /// Reduce-scatter inside, all-reduce of the shards across, all-gather inside (2.4). Phases overlap between fully and not at all.
    void hierarchical(int n)
    {
        const std::vector<std::vector<NodeIndex>> all = groups();
        const std::size_t g = all.front().size();
        if (!std::all_of(all.begin(), all.end(),
                         [g](const auto &group) { return group.size() == g; })) {
            m_report.notEvaluated.push_back(
                {QStringLiteral("network.patterns.hierarchical_allreduce"),
                 Tr::tr("the machines hold different numbers of GPUs"),
                 {}});
            return;
        }
        const std::optional<PatternLoad> inside =
            g > 1 ? insideLoad(all)
                  : PatternLoad{{}, {}, std::vector<double>(m_traffic.classes().size(), 0.0)};
        const std::optional<PatternLoad> rails =
            all.size() > 1
                ? railLoad(all)
                : PatternLoad{{}, {}, std::vector<double>(m_traffic.classes().size(), 0.0)};
        if (!inside || !rails)
            return;
        const double k = double(all.size());
        const double insideBytes = g > 1 ? 2.0 * (double(g) - 1.0) / double(g) : 0.0;
        const double railBytes = 2.0 * (k - 1.0) / k / double(g);
        Phase phase{*inside, *rails, insideBytes, railBytes};
        PatternResult result;
        result.name = QStringLiteral("hierarchical_allreduce");
        result.method = QStringLiteral("flat");
        const double factor = busFactor(Collective::AllReduce, n);
        const std::uint32_t limit = phase.limitingClass();
        // Slowest: the low end, one after the other; quickest: the high end, fully overlapped.
        const auto seconds = [](double bytes, double rate) {
            return bytes > 0.0 ? bytes / rate : 0.0;
        };
        const Ranged<double> in = pace(*inside);
        const Ranged<double> out = pace(*rails);
        const double slowest = seconds(insideBytes, in.low) + seconds(railBytes, out.low);
        const double quickest =
            std::max(seconds(insideBytes, in.high), seconds(railBytes, out.high));
        const double value = message() * phase.time();
        result.limit = className(m_traffic, limit);
        result.time = ReportFigure{
            Dimension::Duration,
            value,
            message() * quickest,
            message() * slowest,
            QStringList{result.limit, QStringLiteral("constant:traffic.message")},
            Tr::tr("inside %1, across %2; between overlapped and one after the other")
                .arg(displayText(message() * phase.insideTime(), Dimension::Duration, 3),
                     displayText(message() * phase.railTime(), Dimension::Duration, 3)),
            QStringList()};
        result.busbw = ReportFigure{Dimension::Bandwidth,
                                    factor / phase.time(),
                                    factor / slowest,
                                    factor / quickest,
                                    QStringList{result.limit},
                                    Tr::tr("%1 × 1 GiB / time").arg(factor, 0, 'g', 4),
                                    QStringList()};
        m_report.patterns.push_back(std::move(result));
        m_hierarchy = std::move(phase);
    }

    /// Every GPU sends equally much to every other.
    void allToAll(int n)
    {
        QString method = QStringLiteral("flat");
        LoadCollector loads(m_traffic);
        if (!loads.addAllToAll(method, m_stop))
            return;
        const PatternLoad pattern{QStringLiteral("all_to_all"), method, loads.perClass()};
        PatternResult result;
        result.name = pattern.name;
        result.method = pattern.method;
        result.limit = className(m_traffic, pattern.limitingClass());
        result.busbw = rate(pattern, double(n - 1)); // (n−1) pairs of each GPU at once
        result.time = timeFor(message(), *result.busbw, busFactor(Collective::AllToAll, n),
                              Tr::tr("1 GiB sent by each GPU in all"));
        m_report.patterns.push_back(std::move(result));
    }

    /// The narrowest cut between two halves of the GPUs, by what pair copies obtain of the links.
    void bisect()
    {
        const BisectionResult cut = bisection(m_graph.graph(), m_traffic.gpus(), m_stop);
        if (cut.isCancelled)
            return;
        Ranged<Bandwidth> sum;
        QStringList names;
        for (const LinkIndex link : cut.links) {
            sum += m_graph.graph().links[link].capacity;
            const QString name = className(m_traffic, m_traffic.classOf(2 * link));
            if (!names.contains(name))
                names << name;
        }
        if (cut.links.empty())
            return;
        const QString kind =
            cut.isExact()
                ? Tr::tr("%n link(s) part the GPUs into halves; no halves are joined by less",
                         nullptr, int(cut.links.size()))
                : Tr::tr("%n link(s) part the GPUs into halves; other halves may be joined by less",
                         nullptr, int(cut.links.size()));
        m_report.bisection =
            ReportFigure{Dimension::Bandwidth, sum.value.si(), cut.isExact() ? sum.low.si() : 0.0,
                         sum.high.si(),        names,          kind,
                         QStringList()};
    }

    /// A two-level all-reduce in seconds per byte of the message.
    struct Phase
    {
        PatternLoad inside;
        PatternLoad rails;
        double insideBytes = 0.0;
        double railBytes = 0.0;
        [[nodiscard]] double insideTime(const ClassSet &upgraded = {}) const
        {
            return insideBytes * inside.busiestWithout(upgraded);
        }
        [[nodiscard]] double railTime(const ClassSet &upgraded = {}) const
        {
            return railBytes * rails.busiestWithout(upgraded);
        }
        [[nodiscard]] double overlapped(const ClassSet &upgraded = {}) const
        {
            return std::max(insideTime(upgraded), railTime(upgraded));
        }
        [[nodiscard]] double serialised(const ClassSet &upgraded = {}) const
        {
            return insideTime(upgraded) + railTime(upgraded);
        }
        [[nodiscard]] double time(const ClassSet &upgraded = {}) const
        {
            return (overlapped(upgraded) + serialised(upgraded)) / 2.0;
        }
        [[nodiscard]] std::uint32_t limitingClass() const
        {
            return insideTime() > railTime() ? inside.limitingClass() : rails.limitingClass();
        }
    };

    /// The all-reduce at its best: the quicker of ring and hierarchy, in seconds per byte.
    [[nodiscard]] double bestTime(int n, const ClassSet &upgraded = {}) const
    {
        double best = busFactor(Collective::AllReduce, n) * m_ring.busiestWithout(upgraded);
        if (m_hierarchy)
            best = std::min(best, m_hierarchy->time(upgraded));
        return best;
    }

    /// Share of the time a class is busy in the quicker all-reduce, before it is divided by the time.
    [[nodiscard]] double busyTime(std::uint32_t c, int n) const
    {
        if (isHierarchical(n))
            return std::max(m_hierarchy->insideBytes * m_hierarchy->inside.perClass[c],
                            m_hierarchy->railBytes * m_hierarchy->rails.perClass[c]);
        return busFactor(Collective::AllReduce, n) * m_ring.perClass[c];
    }
    [[nodiscard]] bool isHierarchical(int n) const
    {
        return m_hierarchy
               && m_hierarchy->time() < busFactor(Collective::AllReduce, n) * m_ring.busiest();
    }

    using Ranked = std::vector<std::pair<Bottleneck, std::uint32_t>>;

    void rankBottlenecks(int n)
    {
        const double time = bestTime(n);
        Ranked ranked;
        for (std::uint32_t c = 0; c < m_traffic.classes().size(); ++c) {
            const double busy = busyTime(c, n);
            if (!(busy > 0.0))
                continue;
            Bottleneck bottleneck;
            bottleneck.name = className(m_traffic, c);
            bottleneck.count = m_traffic.classes()[c].count;
            bottleneck.utilisation = std::min(1.0, busy / time);
            bottleneck.upgradeValue = 1.0 - bestTime(n, {c}) / time;
            bottleneck.limits = isHierarchical(n)
                                    ? Tr::tr("the hierarchical all-reduce over all GPUs")
                                    : Tr::tr("the ring all-reduce over all GPUs");
            place(bottleneck, c);
            ranked.emplace_back(std::move(bottleneck), c);
        }
        std::stable_sort(ranked.begin(), ranked.end(), [](const auto &a, const auto &b) {
            return a.first.upgradeValue != b.first.upgradeValue
                       ? a.first.upgradeValue > b.first.upgradeValue
                       : a.first.utilisation > b.first.utilisation;
        });
        if (!ranked.empty())
            writeHeadline(ranked, n, time);
        for (auto &[bottleneck, c] : ranked)
            m_report.bottlenecks.push_back(std::move(bottleneck));
    }

    /// What holds the all-reduce back, what doubling it saves, and what comes next. Classes that are busy to the same degree only help together.
    void writeHeadline(Ranked &ranked, int n, double time)
    {
        constexpr double sameness = 0.999;
        const auto byUse = [](const auto &a, const auto &b) {
            return a.first.utilisation < b.first.utilisation;
        };
        const double most =
            std::max_element(ranked.begin(), ranked.end(), byUse)->first.utilisation;
        ClassSet together;
        QStringList names;
        const std::pair<Bottleneck, std::uint32_t> *next = nullptr;
        for (const auto &entry : ranked) {
            if (entry.first.utilisation >= most * sameness) {
                together.push_back(entry.second);
                names << plainName(entry.second);
                m_report.headlineObjects << entry.first.objects;
            } else if (!next || byUse(*next, entry)) {
                next = &entry;
            }
        }
        const double saved = 1.0 - bestTime(n, together) / time;
        for (auto &[bottleneck, c] : ranked)
            bottleneck.togetherValue =
                bottleneck.utilisation >= most * sameness ? saved : bottleneck.upgradeValue;
        const PatternResult &best = m_report.patterns[isHierarchical(n) ? 1 : 0];
        const QString rate = displayText(best.busbw->value, Dimension::Bandwidth, 3);
        const QString percent = QString::number(saved * 100.0, 'f', 0);
        m_report.headline = names.size() == 1
                                ? Tr::tr("The gradient all-reduce runs at %1, held back by %2; "
                                         "twice as fast saves %3\u00a0%.")
                                      .arg(rate, names.first(), percent)
                                : Tr::tr("The gradient all-reduce runs at %1, held back alike by "
                                         "%2; all twice as fast save %3\u00a0%.")
                                      .arg(rate, names.join(Tr::tr(" and ")), percent);
        if (next)
            m_report.headline += u' ' % Tr::tr("Next: %1.").arg(plainName(next->second));
    }

    /// A class in words: what it is, how many, and where the first is.
    [[nodiscard]] QString plainName(std::uint32_t c) const
    {
        const TrafficModel::ResourceClass &merged = m_traffic.classes()[c];
        const int count = int(merged.count);
        if (!merged.kind)
            return Tr::tr("%n host memory(s) (%1)", nullptr, count)
                .arg(merged.assembly->pathOf(merged.component));
        const LinkInfo &info = m_graph.classes()[merged.drawn.front()];
        const ResolvedAssembly &assembly = m_graph.model().assemblies[std::size_t(info.assembly)];
        QString where = info.component >= 0 ? assembly.pathOf(info.component) : QString();
        if (where.isEmpty()) {
            const Cable &cable = assembly.assembly->cables[info.cable];
            // Numbers tell which ones, where just one bundle is meant.
            const auto end = [&](const Endpoint &endpoint) {
                return merged.drawn.size() == 1
                           ? Endpoint{endpoint.component, endpoint.componentIndex, {}, {}}
                                 .toString()
                           : endpoint.component;
            };
            where = assembly.path % u'/' % end(cable.from) % QStringLiteral(" – ") % end(cable.to);
        }
        switch (*merged.kind) {
        case LinkKind::Pcie:
            return Tr::tr("%n PCIe link(s) (%1)", nullptr, count).arg(where);
        case LinkKind::Uplink:
            return Tr::tr("%n PCIe switch uplink(s) (%1)", nullptr, count).arg(where);
        case LinkKind::Chipset:
            return Tr::tr("%n chipset uplink(s) (%1)", nullptr, count).arg(where);
        case LinkKind::Socket:
            return Tr::tr("%n link(s) between CPU sockets (%1)", nullptr, count).arg(where);
        case LinkKind::Fabric:
            return Tr::tr("%n accelerator link(s) (%1)", nullptr, count).arg(where);
        case LinkKind::Network:
            return Tr::tr("%n network cable(s) (%1)", nullptr, count).arg(where);
        }
        return where;
    }

    void place(Bottleneck &bottleneck, std::uint32_t c) const
    {
        const TrafficModel::ResourceClass &merged = m_traffic.classes()[c];
        if (!merged.kind) {
            bottleneck.places.push_back(
                {merged.assembly->assembly->id,
                 merged.assembly->components[std::size_t(merged.component)].component->id, -1});
            bottleneck.objects << merged.assembly->pathOf(merged.component);
            return;
        }
        for (const std::uint32_t drawn : merged.drawn) {
            const LinkInfo &info = m_graph.classes()[drawn];
            const ResolvedAssembly &assembly =
                m_graph.model().assemblies[std::size_t(info.assembly)];
            const QString component =
                info.component >= 0 ? assembly.components[std::size_t(info.component)].component->id
                                    : QString();
            bottleneck.places.push_back({assembly.assembly->id, component, info.cable});
            if (info.component >= 0) {
                bottleneck.objects << assembly.pathOf(info.component);
            } else {
                const Cable &cable = assembly.assembly->cables[info.cable];
                bottleneck.objects << assembly.path % u'/' % cable.from.component
                                   << assembly.path % u'/' % cable.to.component;
            }
        }
        bottleneck.objects.removeDuplicates();
    }

    const FarmGraph &m_graph;
    TrafficModel m_traffic;
    Islands m_islands;
    Report &m_report;
    const std::stop_token &m_stop;
    PatternLoad m_ring;
    std::optional<Phase> m_hierarchy;
};

} // namespace

double PatternLoad::busiest() const
{
    return *std::max_element(perClass.begin(), perClass.end());
}

double PatternLoad::busiestWithout(const ClassSet &upgraded) const
{
    double busiest = 0.0;
    for (std::uint32_t c = 0; c < perClass.size(); ++c) {
        const bool isUpgraded = std::find(upgraded.begin(), upgraded.end(), c) != upgraded.end();
        busiest = std::max(busiest, isUpgraded ? perClass[c] / 2.0 : perClass[c]);
    }
    return busiest;
}

std::uint32_t PatternLoad::limitingClass() const
{
    return std::uint32_t(std::max_element(perClass.begin(), perClass.end()) - perClass.begin());
}

void studyNetwork(const FarmGraph &graph, Report &report, const std::stop_token &stop)
{
    NetworkStudy(graph, report, stop).run();
}

} // namespace nongjang
