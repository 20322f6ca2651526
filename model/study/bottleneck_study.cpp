#include "model/study/bottleneck_study.h"

#include "model/catalog/pattern_names.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace nongjang {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nongjang::Study)
};

/// Classes busy to the same degree within this only help together.
constexpr double sameness = 0.999;

class Ranking
{
public:
    Ranking(NetworkContext &context, const PatternCosts &costs, std::span<const RingEdge> edges)
        : m_context(context)
        , m_report(context.report)
        , m_costs(costs)
        , m_edges(edges)
    {
        QString &key = m_report.rankedPattern;
        if (!costs.cost.contains(key))
            key = patternKeys().front();
        m_cost = costs.cost.at(key).get();
        m_time = m_cost->time();
        m_result = &*std::find_if(m_report.patterns.begin(), m_report.patterns.end(),
                                  [&](const PatternResult &each) { return each.name == key; });
    }

    std::vector<std::uint32_t> run()
    {
        for (std::uint32_t c = 0; c < m_context.traffic.classes().size(); ++c)
            if (m_cost->busy(c) > 0.0)
                m_ranked.emplace_back(rated(c), c);
        std::stable_sort(m_ranked.begin(), m_ranked.end(), [](const auto &a, const auto &b) {
            return a.first.upgradeValue != b.first.upgradeValue
                       ? a.first.upgradeValue > b.first.upgradeValue
                       : a.first.utilisation > b.first.utilisation;
        });
        if (!m_ranked.empty())
            writeHeadline();
        std::vector<std::uint32_t> classes;
        for (auto &[bottleneck, c] : m_ranked) {
            m_report.bottlenecks.push_back(std::move(bottleneck));
            classes.push_back(c);
        }
        return classes;
    }

private:
    using Entry = std::pair<Bottleneck, std::uint32_t>;

    [[nodiscard]] Bottleneck rated(std::uint32_t c) const
    {
        Bottleneck bottleneck;
        const DrawnSet busiest = m_cost->busiestDrawn(m_context.traffic, c);
        bottleneck.name = m_context.names.full(c, busiest);
        const double used = m_cost->used(c);
        double all = busiest.empty() ? m_context.traffic.classes()[c].count : 0.0;
        for (const std::uint32_t drawn : busiest)
            all += m_context.traffic.drawnCount(drawn);
        all = std::round(all); // sums of shares of copies
        // Where only some take part, the others of the class are not meant.
        const bool isPart =
            !m_context.request.members.gpus.empty() || m_report.rankedPattern == u"matrix";
        bottleneck.count = isPart && used > 0.0 ? std::min(used, all) : all;
        bottleneck.utilisation = std::min(1.0, m_cost->busy(c) / m_time);
        bottleneck.slack = 1.0 - bottleneck.utilisation;
        bottleneck.busySeconds = bottleneck.utilisation * m_result->time->value;
        bottleneck.upgradeValue = 1.0 - m_cost->timeWithBusiest(m_context.traffic, {c}) / m_time;
        const double without = m_cost->time({c}, INFINITY);
        bottleneck.loss = without > 0.0 ? m_result->busbw->value * (m_time / without - 1.0)
                                        : INFINITY; // nothing else sets a limit
        const auto flows = m_costs.flows.find(m_report.rankedPattern);
        if (flows != m_costs.flows.end())
            bottleneck.capped = flows->second.capped[c];
        bottleneck.limits = limits(bottleneck, c);
        bottleneck.places = m_context.names.places(c, *m_cost);
        for (Bottleneck::Place &place : bottleneck.places)
            place.utilisation = std::min(1.0, place.utilisation / m_time);
        bottleneck.objects = m_context.names.objects(c, busiest);
        return bottleneck;
    }

    /// Whom it holds back, in words.
    [[nodiscard]] QString limits(const Bottleneck &bottleneck, std::uint32_t c) const
    {
        const QString pattern = patternTitle(m_report.rankedPattern);
        if (m_result->flows > 0.0) {
            if (!(bottleneck.capped > 0.0))
                return {};
            const auto &[from, to] = m_costs.flows.at(m_report.rankedPattern).cappedFirst[c];
            return Tr::tr("%1: stops %2 of %3 flows, such as %4 → %5")
                .arg(pattern)
                .arg(bottleneck.capped)
                .arg(m_result->flows)
                .arg(m_context.graph.nodeName(from), m_context.graph.nodeName(to));
        }
        if (bottleneck.utilisation < sameness)
            return {};
        QString text =
            Tr::tr("%1: all %n GPU(s) wait for it", nullptr, m_context.ranks()).arg(pattern);
        const Passing passing = passingEdges(c);
        if (passing.example && isOfRings())
            text = Tr::tr("%1; %2 of %3 exchanges between neighbours pass it, such as %4 → %5")
                       .arg(text)
                       .arg(passing.count)
                       .arg(passing.all)
                       .arg(m_context.graph.nodeName(passing.example->from),
                            m_context.graph.nodeName(passing.example->to));
        else if (passing.example)
            text = Tr::tr("%1; %2 → %3 passes it, for example")
                       .arg(text, m_context.graph.nodeName(passing.example->from),
                            m_context.graph.nodeName(passing.example->to));
        const QStringList others = otherCollectives(c);
        if (others.isEmpty())
            return text;
        return text % u'\n' % Tr::tr("It also holds back %1.").arg(others.join(Tr::tr(", ")));
    }

    /// Collectives whose exchanges are those between neighbours in the rings.
    [[nodiscard]] bool isOfRings() const
    {
        static const QStringList keys{QStringLiteral("ring_allreduce"),
                                      QStringLiteral("reduce_scatter"),
                                      QStringLiteral("all_gather"), QStringLiteral("broadcast")};
        return keys.contains(m_report.rankedPattern);
    }

    struct Passing
    {
        double count = 0.0; ///< of the whole farm
        double all = 0.0;
        const RingEdge *example = nullptr; ///< null: none passes, or is known to
    };
    /// Exchanges between neighbours in the rings that pass the class.
    [[nodiscard]] Passing passingEdges(std::uint32_t c) const
    {
        constexpr std::uint32_t bits = 64;
        Passing result;
        for (const RingEdge &edge : m_edges) {
            result.all += edge.count;
            if (c >= bits || (edge.classes >> c & 1U) == 0)
                continue;
            result.count += edge.count;
            if (!result.example)
                result.example = &edge;
        }
        result.count = std::round(result.count); // sums of shares of copies
        result.all = std::round(result.all);
        return result;
    }

    /// Other collectives that wait for the class, and what each would gain without it alone.
    [[nodiscard]] QStringList otherCollectives(std::uint32_t c) const
    {
        QStringList result;
        for (const PatternResult &each : m_report.patterns) {
            if (each.name == m_report.rankedPattern || each.flows > 0.0 || !each.busbw)
                continue;
            const PatternCost &cost = *m_costs.cost.at(each.name);
            const double time = cost.time();
            if (cost.busy(c) < sameness * time)
                continue;
            const double without = cost.time({c}, INFINITY);
            const QString title = patternTitle(each.name);
            const double gain = time / without - 1.0; // small where others are as busy
            result << (std::isfinite(gain) && gain > 1.0 - sameness
                           ? Tr::tr("%1 (%2 more without it)")
                                 .arg(title, displayText(each.busbw->value * gain,
                                                         Dimension::Bandwidth, 3))
                           : title);
        }
        return result;
    }

    /// What holds the pattern back, what doubling it saves, and what comes next.
    void writeHeadline()
    {
        const auto byUse = [](const Entry &a, const Entry &b) {
            return a.first.utilisation < b.first.utilisation;
        };
        const double most =
            std::max_element(m_ranked.begin(), m_ranked.end(), byUse)->first.utilisation;
        ClassSet together;
        QStringList names;
        const Entry *next = nullptr;
        for (const Entry &entry : m_ranked) {
            if (entry.first.utilisation >= most * sameness) {
                together.push_back(entry.second);
                names << plain(entry);
                m_report.headlineObjects << entry.first.objects;
            } else if (!next || byUse(*next, entry)) {
                next = &entry;
            }
        }
        const double saved = 1.0 - m_cost->timeWithBusiest(m_context.traffic, together) / m_time;
        for (Entry &entry : m_ranked)
            entry.first.togetherValue =
                entry.first.utilisation >= most * sameness ? saved : entry.first.upgradeValue;
        m_report.headline = subject(names, saved);
        if (m_report.rankedPattern == patternKeys().front())
            addHierarchical();
        if (next)
            m_report.headline += u' ' % Tr::tr("Next: %1.").arg(plain(*next));
    }

    [[nodiscard]] QString plain(const Entry &entry) const
    {
        return m_context.names.plain(
            entry.second, m_cost->busiestDrawn(m_context.traffic, entry.second), entry.first.count);
    }

    [[nodiscard]] QString subject(const QStringList &names, double saved) const
    {
        const QStringList &unknown = m_result->busbw->missing;
        QString rate = displayText(m_result->busbw->value, Dimension::Bandwidth, 3);
        if (!unknown.isEmpty())
            rate.prepend(QStringLiteral("≤ "));
        const QString percent = QString::number(saved * 100.0, 'f', 0);
        const bool isUsual = m_report.rankedPattern == patternKeys().front();
        const QString what = isUsual
                                 ? Tr::tr("The gradient all-reduce")
                                 : QStringLiteral("“%1”").arg(patternTitle(m_report.rankedPattern));
        QString text = names.size() == 1
                           ? Tr::tr("%1 runs at %2, held back by %3; twice as fast saves "
                                    "%4\u00a0%.")
                                 .arg(what, rate, names.first(), percent)
                           : Tr::tr("%1 runs at %2, held back alike by %3; all twice as fast save "
                                    "%4\u00a0%.")
                                 .arg(what, rate, names.join(Tr::tr(" and ")), percent);
        if (!unknown.isEmpty())
            text +=
                u' ' % Tr::tr("Not known: %1.").arg(unknown.mid(0, 3).join(QStringLiteral(", ")));
        return text;
    }

    void addHierarchical()
    {
        constexpr double worthSaying = 1.1;
        const auto found = m_costs.cost.find(QStringLiteral("hierarchical_allreduce"));
        if (found == m_costs.cost.end())
            return;
        const double other = found->second->time();
        if (other * worthSaying < m_time)
            m_report.headline += u' '
                                 % Tr::tr("A hierarchical one would be %1 times as fast.")
                                       .arg(m_time / other, 0, 'f', 1);
    }

    NetworkContext &m_context;
    Report &m_report;
    const PatternCosts &m_costs;
    std::span<const RingEdge> m_edges;
    const PatternCost *m_cost = nullptr;
    const PatternResult *m_result = nullptr;
    double m_time = 0.0;
    std::vector<Entry> m_ranked;
};

} // namespace

std::vector<std::uint32_t> rankBottlenecks(NetworkContext &context, const PatternCosts &costs,
                                           std::span<const RingEdge> edges)
{
    return Ranking(context, costs, edges).run();
}

} // namespace nongjang
