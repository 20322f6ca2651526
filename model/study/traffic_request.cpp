#include "model/study/traffic_request.h"

#include "model/study/constants.h"
#include "model/study/pattern_names.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace nongjang {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nongjang::Study)
};

class RequestReader
{
public:
    RequestReader(const FarmGraph &graph, std::vector<Finding> &findings)
        : m_graph(graph)
        , m_settings(graph.model().design.traffic)
        , m_findings(findings)
    {}

    TrafficRequest read()
    {
        TrafficRequest request;
        request.pattern = m_settings.pattern.isEmpty() ? patternKeys().front() : m_settings.pattern;
        if (!patternKeys().contains(request.pattern)) {
            report({}, Tr::tr("there is no traffic pattern “%1”; the ring all-reduce is shown")
                           .arg(request.pattern.left(80)));
            request.pattern = patternKeys().front();
        }
        request.message = m_settings.message
                              ? m_settings.message->value
                              : constant(QStringLiteral("traffic.message")).value * 1e9;
        request.launch = m_settings.launch
                             ? seconds(m_settings.launch->value)
                             : seconds(constant(QStringLiteral("launch.overhead")).value * 1e-6);
        request.shift = m_settings.shift.value_or(0);
        request.isHashed = m_settings.isHashed;
        for (const QString &path : m_settings.gpus)
            addMembers(path, request.members.gpus);
        for (const QString &path : m_settings.ring)
            if (const auto node = gpu(path))
                request.members.ring.push_back(*node);
        for (const TrafficDemand &demand : m_settings.matrix) {
            const auto from = gpu(demand.from);
            const auto to = gpu(demand.to);
            if (from && to && *from != *to)
                request.matrix.push_back({*from, *to, demand.size.value});
            else if (from && to)
                report({demand.from},
                       Tr::tr("%1 sends to itself in the traffic matrix").arg(demand.from));
        }
        for (const StaticRoute &route : m_settings.routes)
            addRoute(route, request.members.routes);
        return request;
    }

private:
    void report(const QStringList &objects, const QString &message)
    {
        m_findings.push_back({QStringLiteral("INP-07"), Severity::Error, objects, message,
                              Tr::tr("Correct the traffic settings of the design."), true});
    }

    std::optional<NodeIndex> node(const QString &path)
    {
        const std::optional<NodeIndex> found = m_graph.nodeOf(path);
        if (!found)
            report({path}, Tr::tr("the traffic settings name %1, which is not in the farm")
                               .arg(path.left(200)));
        return found;
    }

    std::optional<NodeIndex> gpu(const QString &path)
    {
        const std::optional<NodeIndex> found = node(path);
        if (found && !m_graph.graph().isEndpoint[*found]) {
            report({path}, Tr::tr("the traffic settings name %1, which is no accelerator")
                               .arg(path.left(200)));
            return std::nullopt;
        }
        return found;
    }

    /// A GPU, or all GPUs in what the path names; "[2..4]" names several.
    void addMembers(const QString &path, std::vector<NodeIndex> &members)
    {
        QString pattern = QRegularExpression::escape(path);
        if (path != Design::rootId && !path.startsWith(QString(Design::rootId % u'/')))
            pattern.prepend(Design::rootId % u'/');
        std::vector<IndexRange> ranges;
        static const QRegularExpression range(QStringLiteral(R"(\\\[(\d+)\\\.\\\.(\d+)\\\])"));
        for (QRegularExpressionMatch match = range.match(pattern); match.hasMatch();
             match = range.match(pattern)) {
            ranges.push_back({match.captured(1).toInt(), match.captured(2).toInt()});
            pattern.replace(match.capturedStart(), match.capturedLength(),
                            QStringLiteral(R"(\[(\d+)\])"));
        }
        const QRegularExpression wanted(u'^' % pattern % QStringLiteral(R"(([/\[].*)?$)"));
        const std::size_t before = members.size();
        for (NodeIndex node = 0; node < m_graph.graph().isEndpoint.size(); ++node) {
            if (!m_graph.graph().isEndpoint[node])
                continue;
            const QRegularExpressionMatch match = wanted.match(m_graph.nodeName(node));
            bool isIn = match.hasMatch();
            for (std::size_t i = 0; isIn && i < ranges.size(); ++i) {
                const int index = match.captured(int(i) + 1).toInt();
                isIn = index >= ranges[i].first && index <= ranges[i].last;
            }
            if (isIn)
                members.push_back(node);
        }
        if (members.size() == before)
            report({path}, Tr::tr("the traffic settings name %1, which holds no accelerator")
                               .arg(path.left(200)));
    }

    void addRoute(const StaticRoute &route, StaticRoutes &routes)
    {
        const auto from = gpu(route.from);
        const auto to = gpu(route.to);
        std::vector<NodeIndex> via;
        for (const QString &path : route.via) {
            const auto found = node(path);
            if (!found)
                return;
            via.push_back(*found);
        }
        if (from && to && !via.empty())
            routes[{*from, *to}] = std::move(via);
    }

    const FarmGraph &m_graph;
    const TrafficSettings &m_settings;
    std::vector<Finding> &m_findings;
};

} // namespace

TrafficRequest resolveTraffic(const FarmGraph &graph, std::vector<Finding> &findings)
{
    return RequestReader(graph, findings).read();
}

} // namespace nongjang
