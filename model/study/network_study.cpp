#include "model/study/network_study.h"

#include "model/analysis/collective.h"
#include "model/analysis/min_cut.h"
#include "model/study/collective_loads.h"
#include "model/study/constants.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <initializer_list>
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

class NetworkStudy
{
public:
    NetworkStudy(const FarmGraph &graph, Report &report, const std::stop_token &stop)
        : m_graph(graph)
        , m_loads(graph, stop)
        , m_traffic(m_loads.traffic())
        , m_report(report)
        , m_stop(stop)
    {}

    void run()
    {
        const int n = int(m_traffic.gpus().size());
        const std::optional<PatternLoad> ring = m_loads.ring();
        if (!ring || m_stop.stop_requested() || !(ring->busiest() > 0.0))
            return; // some have no way, or no speed is known
        publish(*ring, n, busFactor(Collective::AllReduce, n));
        m_ring = *ring;
        hierarchical(n);
        allToAll(n);
        bisect();
        if (!m_stop.stop_requested())
            rankBottlenecks(n);
    }

private:
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

    /// What a rate comes from: the class that limits it, and the constant its capacity is made with.
    [[nodiscard]] QStringList limitSources(std::uint32_t limit) const
    {
        return {className(m_traffic, limit), m_traffic.classes()[limit].source};
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
            limitSources(limit),
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

    /// What is not known of the hardware can only slow a pattern down.
    void noteUnknown(PatternResult &result,
                     std::initializer_list<const PatternLoad *> patterns) const
    {
        QStringList names;
        for (const PatternLoad *pattern : patterns)
            for (const std::uint32_t c : pattern->unknown)
                names << className(m_traffic, c);
        names.removeDuplicates();
        result.busbw->missing = result.time->missing = names;
        result.busbw->isUpperBound = true;
    }

    /// busbw of a pattern whose every flow runs at the pace of the busiest resource.
    void publish(const PatternLoad &pattern, int n, double factor)
    {
        PatternResult result;
        result.name = QStringLiteral("ring_allreduce");
        result.method = pattern.method;
        result.limit = className(m_traffic, pattern.limitingClass());
        result.busbw = rate(pattern, 1.0);
        result.time =
            timeFor(message(), *result.busbw, factor,
                    Tr::tr("%1 × 1 GiB / busbw over %n GPUs", nullptr, n).arg(factor, 0, 'g', 4));
        noteUnknown(result, {&pattern});
        m_report.patterns.push_back(std::move(result));
    }

    /// Reduce-scatter inside, all-reduce of the shards across, all-gather inside (2.4). Phases overlap between fully and not at all.
    void hierarchical(int n)
    {
        const std::optional<int> size = m_loads.groupSize();
        if (!size) {
            m_report.notEvaluated.push_back(
                {QStringLiteral("network.patterns.hierarchical_allreduce"),
                 Tr::tr("the machines hold different numbers of GPUs"),
                 {}});
            return;
        }
        const int g = *size;
        const auto k = double(m_loads.groups().size());
        const std::optional<PatternLoad> inside = g > 1 ? m_loads.inside() : m_loads.nothing();
        const std::optional<PatternLoad> rails = k > 1.0 ? m_loads.rails() : m_loads.nothing();
        if (!inside || !rails)
            return;
        const double insideBytes = g > 1 ? 2.0 * (double(g) - 1.0) / double(g) : 0.0;
        const double railBytes = 2.0 * (k - 1.0) / k / double(g);
        Phase phase{*inside, *rails, insideBytes, railBytes};
        if (!(phase.time() > 0.0))
            return; // no speed is known
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
        result.busbw =
            ReportFigure{Dimension::Bandwidth, factor / phase.time(),
                         factor / slowest,     factor / quickest,
                         limitSources(limit),  Tr::tr("%1 × 1 GiB / time").arg(factor, 0, 'g', 4),
                         QStringList()};
        noteUnknown(result, {&*inside, &*rails});
        m_report.patterns.push_back(std::move(result));
        m_hierarchy = std::move(phase);
    }

    /// Every GPU sends equally much to every other.
    void allToAll(int n)
    {
        const std::optional<PatternLoad> loads = m_loads.allToAll();
        if (!loads || !(loads->busiest() > 0.0))
            return;
        const PatternLoad &pattern = *loads;
        PatternResult result;
        result.name = QStringLiteral("all_to_all");
        result.method = pattern.method;
        result.limit = className(m_traffic, pattern.limitingClass());
        result.busbw = rate(pattern, double(n - 1)); // (n−1) pairs of each GPU at once
        result.time = timeFor(message(), *result.busbw, busFactor(Collective::AllToAll, n),
                              Tr::tr("1 GiB sent by each GPU in all"));
        noteUnknown(result, {&pattern});
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
        if (cut.links.empty() || !std::isfinite(cut.capacity.si()))
            return; // every cut crosses a link of unknown speed
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

    /// The all-reduce as libraries run it, in rings: seconds per byte of the message.
    [[nodiscard]] double ringTime(int n, const ClassSet &upgraded = {}) const
    {
        return busFactor(Collective::AllReduce, n) * m_ring.busiestWithout(upgraded);
    }

    using Ranked = std::vector<std::pair<Bottleneck, std::uint32_t>>;

    void rankBottlenecks(int n)
    {
        const double time = ringTime(n);
        Ranked ranked;
        for (std::uint32_t c = 0; c < m_traffic.classes().size(); ++c) {
            const double busy = busFactor(Collective::AllReduce, n) * m_ring.perClass[c];
            if (!(busy > 0.0))
                continue;
            Bottleneck bottleneck;
            bottleneck.name = className(m_traffic, c);
            bottleneck.count = m_traffic.classes()[c].count;
            bottleneck.utilisation = std::min(1.0, busy / time);
            bottleneck.upgradeValue = 1.0 - ringTime(n, {c}) / time;
            bottleneck.limits = Tr::tr("the all-reduce over all GPUs");
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
        const double saved = 1.0 - ringTime(n, together) / time;
        for (auto &[bottleneck, c] : ranked)
            bottleneck.togetherValue =
                bottleneck.utilisation >= most * sameness ? saved : bottleneck.upgradeValue;
        const PatternResult &best = m_report.patterns.front();
        QString rate = displayText(best.busbw->value, Dimension::Bandwidth, 3);
        const QStringList &unknown = best.busbw->missing;
        if (!unknown.isEmpty())
            rate.prepend(QStringLiteral("≤ "));
        const QString percent = QString::number(saved * 100.0, 'f', 0);
        m_report.headline = names.size() == 1
                                ? Tr::tr("The gradient all-reduce runs at %1, held back by %2; "
                                         "twice as fast saves %3\u00a0%.")
                                      .arg(rate, names.first(), percent)
                                : Tr::tr("The gradient all-reduce runs at %1, held back alike by "
                                         "%2; all twice as fast save %3\u00a0%.")
                                      .arg(rate, names.join(Tr::tr(" and ")), percent);
        if (!unknown.isEmpty())
            m_report.headline +=
                u' ' % Tr::tr("Not known: %1.").arg(unknown.mid(0, 3).join(QStringLiteral(", ")));
        constexpr double worthSaying = 1.1;
        if (m_hierarchy && m_hierarchy->time() * worthSaying < time)
            m_report.headline += u' '
                                 % Tr::tr("A hierarchical one would be %1 times as fast.")
                                       .arg(time / m_hierarchy->time(), 0, 'f', 1);
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
    CollectiveLoads m_loads;
    const TrafficModel &m_traffic;
    Report &m_report;
    const std::stop_token &m_stop;
    PatternLoad m_ring;
    std::optional<Phase> m_hierarchy;
};

} // namespace

void studyNetwork(const FarmGraph &graph, Report &report, const std::stop_token &stop)
{
    NetworkStudy(graph, report, stop).run();
}

} // namespace nongjang
