#include "model/study/network_study.h"

#include "model/analysis/collective.h"
#include "model/study/constants.h"
#include "model/study/islands.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>
#include <map>

namespace nongjang {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nongjang::Study)
};

/// All-to-all is routed destination by destination up to here.
constexpr int maximumRouted = 2048;

double message()
{
    return constant(QStringLiteral("traffic.message")).value * 1e9;
}

/// Range of a rate set by a class, from the range of the constants its capacity was made with.
Ranged<double> rangeFactor(const TrafficModel &traffic, std::uint32_t resourceClass)
{
    const auto relative = [](const char *id) {
        const Constant &c = constant(QString::fromLatin1(id));
        return Ranged<double>{1.0, c.low / c.value, c.high / c.value};
    };
    if (traffic.isMemory(resourceClass))
        return relative("host.eta_mem");
    switch (traffic.farm().classes()[resourceClass].kind) {
    case LinkKind::Pcie:
    case LinkKind::Uplink:
    case LinkKind::Chipset:
        return relative("collective.eta.pcie");
    case LinkKind::Fabric:
        return relative("collective.eta.fabric");
    case LinkKind::Network:
        return relative("collective.eta.net");
    case LinkKind::Socket:
        break;
    }
    return relative("socket.link.default");
}

QString className(const TrafficModel &traffic, std::uint32_t resourceClass)
{
    if (traffic.isMemory(resourceClass)) {
        const TrafficModel::MemoryClass &memory = traffic.memoryClass(resourceClass);
        return Tr::tr("host memory of %1").arg(memory.assembly->pathOf(memory.component));
    }
    const LinkInfo &info = traffic.farm().classes()[resourceClass];
    const ResolvedAssembly &assembly =
        traffic.farm().model().assemblies[std::size_t(info.assembly)];
    if (info.cable >= 0) {
        const Cable &cable = assembly.assembly->cables[info.cable];
        const QString ends = assembly.path % u'/' % cable.from.toString() % QStringLiteral(" → ")
                             % cable.to.toString();
        return info.name.isEmpty() ? ends : QString(ends % QStringLiteral(" (") % info.name % u')');
    }
    return Tr::tr("%1 of %2").arg(info.name, assembly.pathOf(info.component));
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
    bool addAllToAll(const std::stop_token &stop) { return m_traffic.addAllToAll(m_load, stop); }
    [[nodiscard]] std::vector<double> perClass() const
    {
        std::vector<double> result(m_traffic.classCount(), 0.0);
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
        m_phases = {{*ring}};
        hierarchical(n);
        allToAll(n);
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

    [[nodiscard]] ReportFigure rate(const PatternLoad &pattern, double factor) const
    {
        const std::uint32_t limit = pattern.limitingClass();
        const Ranged<double> range = rangeFactor(m_traffic, limit);
        const double value = factor / pattern.busiest();
        return ReportFigure{Dimension::Bandwidth,
                            value,
                            value * range.low,
                            value * range.high,
                            QStringList{className(m_traffic, limit)},
                            Tr::tr("the busiest of %1 carries %2 of the pattern")
                                .arg(className(m_traffic, limit))
                                .arg(pattern.busiest() * factorCapacity(limit), 0, 'g', 4),
                            QStringList()};
    }

    [[nodiscard]] double factorCapacity(std::uint32_t resourceClass) const
    {
        for (std::uint32_t r = 0; r < m_traffic.resourceCount(); ++r)
            if (m_traffic.classOf(r) == resourceClass)
                return m_traffic.capacity(r);
        return 0.0;
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
                            std::vector<double>(m_traffic.classCount(), 0.0)};
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
                        widest = m_graph.classOf(it->link);
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
                  : PatternLoad{{}, {}, std::vector<double>(m_traffic.classCount(), 0.0)};
        const std::optional<PatternLoad> rails =
            all.size() > 1 ? railLoad(all)
                           : PatternLoad{{}, {}, std::vector<double>(m_traffic.classCount(), 0.0)};
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
        const Ranged<double> range = rangeFactor(m_traffic, limit);
        const double value = message() * phase.time();
        result.limit = className(m_traffic, limit);
        result.time = ReportFigure{
            Dimension::Duration,
            value,
            message() * phase.overlapped() / range.high,
            message() * phase.serialised() / range.low,
            QStringList{result.limit, QStringLiteral("constant:traffic.message")},
            Tr::tr("inside %1, across %2; between overlapped and one after the other")
                .arg(displayText(message() * phase.insideTime(), Dimension::Duration, 3),
                     displayText(message() * phase.railTime(), Dimension::Duration, 3)),
            QStringList()};
        result.busbw = ReportFigure{Dimension::Bandwidth,
                                    factor / phase.time(),
                                    factor * range.low / phase.serialised(),
                                    factor * range.high / phase.overlapped(),
                                    QStringList{result.limit},
                                    Tr::tr("%1 × 1 GiB / time").arg(factor, 0, 'g', 4),
                                    QStringList()};
        m_report.patterns.push_back(std::move(result));
        m_hierarchy = std::move(phase);
    }

    /// Every GPU sends equally much to every other.
    void allToAll(int n)
    {
        if (n > maximumRouted) {
            m_report.notEvaluated.push_back(
                {QStringLiteral("network.patterns.all_to_all"),
                 Tr::tr("more than %n GPUs; this version routes every destination", nullptr,
                        maximumRouted),
                 {}});
            return;
        }
        LoadCollector loads(m_traffic);
        if (!loads.addAllToAll(m_stop))
            return;
        const PatternLoad pattern{QStringLiteral("all_to_all"), QStringLiteral("flat"),
                                  loads.perClass()};
        PatternResult result;
        result.name = pattern.name;
        result.method = pattern.method;
        result.limit = className(m_traffic, pattern.limitingClass());
        result.busbw = rate(pattern, double(n - 1)); // (n−1) pairs of each GPU at once
        result.time = timeFor(message(), *result.busbw, busFactor(Collective::AllToAll, n),
                              Tr::tr("1 GiB sent by each GPU in all"));
        m_report.patterns.push_back(std::move(result));
    }

    /// A two-level all-reduce in seconds per byte of the message.
    struct Phase
    {
        PatternLoad inside;
        PatternLoad rails;
        double insideBytes = 0.0;
        double railBytes = 0.0;
        [[nodiscard]] double insideTime(std::uint32_t upgraded = noClass) const
        {
            return insideBytes * inside.busiestWithout(upgraded);
        }
        [[nodiscard]] double railTime(std::uint32_t upgraded = noClass) const
        {
            return railBytes * rails.busiestWithout(upgraded);
        }
        [[nodiscard]] double overlapped(std::uint32_t upgraded = noClass) const
        {
            return std::max(insideTime(upgraded), railTime(upgraded));
        }
        [[nodiscard]] double serialised(std::uint32_t upgraded = noClass) const
        {
            return insideTime(upgraded) + railTime(upgraded);
        }
        [[nodiscard]] double time(std::uint32_t upgraded = noClass) const
        {
            return (overlapped(upgraded) + serialised(upgraded)) / 2.0;
        }
        [[nodiscard]] std::uint32_t limitingClass() const
        {
            return insideTime() > railTime() ? inside.limitingClass() : rails.limitingClass();
        }
    };
    static constexpr std::uint32_t noClass = std::numeric_limits<std::uint32_t>::max();

    /// The all-reduce at its best: the quicker of ring and hierarchy, in seconds per byte.
    [[nodiscard]] double bestTime(int n, std::uint32_t upgraded = noClass) const
    {
        double best =
            busFactor(Collective::AllReduce, n) * m_phases.front().busiestWithout(upgraded);
        if (m_hierarchy)
            best = std::min(best, m_hierarchy->time(upgraded));
        return best;
    }

    void rankBottlenecks(int n)
    {
        const double time = bestTime(n);
        const bool isHierarchical = m_hierarchy
                                    && m_hierarchy->time() < busFactor(Collective::AllReduce, n)
                                                                 * m_phases.front().busiest();
        std::vector<double> count(m_traffic.classCount(), 0.0);
        for (LinkIndex i = 0; i < m_graph.graph().links.size(); ++i)
            count[m_graph.classOf(i)] += 1.0;
        for (std::uint32_t c = 0; c < m_traffic.classCount(); ++c) {
            const double busy =
                isHierarchical
                    ? std::max(m_hierarchy->insideBytes * m_hierarchy->inside.perClass[c],
                               m_hierarchy->railBytes * m_hierarchy->rails.perClass[c])
                    : busFactor(Collective::AllReduce, n) * m_phases.front().perClass[c];
            if (!(busy > 0.0))
                continue;
            Bottleneck bottleneck;
            bottleneck.name = className(m_traffic, c);
            bottleneck.count = m_traffic.isMemory(c) ? m_traffic.memoryClass(c).count : count[c];
            bottleneck.utilisation = std::min(1.0, busy / time);
            bottleneck.upgradeValue = 1.0 - bestTime(n, c) / time;
            bottleneck.limits = isHierarchical ? Tr::tr("the hierarchical all-reduce over all GPUs")
                                               : Tr::tr("the ring all-reduce over all GPUs");
            place(bottleneck, c);
            m_report.bottlenecks.push_back(std::move(bottleneck));
        }
        std::stable_sort(m_report.bottlenecks.begin(), m_report.bottlenecks.end(),
                         [](const Bottleneck &a, const Bottleneck &b) {
                             return a.upgradeValue != b.upgradeValue
                                        ? a.upgradeValue > b.upgradeValue
                                        : a.utilisation > b.utilisation;
                         });
    }

    void place(Bottleneck &bottleneck, std::uint32_t c) const
    {
        if (m_traffic.isMemory(c)) {
            const TrafficModel::MemoryClass &memory = m_traffic.memoryClass(c);
            bottleneck.assembly = memory.assembly->assembly->id;
            bottleneck.component =
                memory.assembly->components[std::size_t(memory.component)].component->id;
            return;
        }
        const LinkInfo &info = m_graph.classes()[c];
        const ResolvedAssembly &assembly = m_graph.model().assemblies[std::size_t(info.assembly)];
        bottleneck.assembly = assembly.assembly->id;
        bottleneck.cable = info.cable;
        if (info.component >= 0)
            bottleneck.component = assembly.components[std::size_t(info.component)].component->id;
    }

    const FarmGraph &m_graph;
    TrafficModel m_traffic;
    Islands m_islands;
    Report &m_report;
    const std::stop_token &m_stop;
    std::vector<PatternLoad> m_phases;
    std::optional<Phase> m_hierarchy;
};

} // namespace

double PatternLoad::busiest() const
{
    return *std::max_element(perClass.begin(), perClass.end());
}

double PatternLoad::busiestWithout(std::uint32_t upgraded) const
{
    double busiest = 0.0;
    for (std::uint32_t c = 0; c < perClass.size(); ++c)
        busiest = std::max(busiest, c == upgraded ? perClass[c] / 2.0 : perClass[c]);
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
