#include "model/study/traffic_request.h"

#include "model/catalog/pattern_names.h"
#include "model/study/constants.h"
#include "model/study/dark_parts.h"

#include <QCoreApplication>

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

    /// "farm/rig[2]/gpu[3]" as ids and numbers; of a single one the number is 1.
    using Name = std::vector<std::pair<QString, int>>;
    static Name nameOf(const QString &path)
    {
        Name name;
        for (const QString &segment : path.split(u'/')) {
            const qsizetype bracket = segment.indexOf(u'[');
            const int number =
                bracket < 0 ? 1 : segment.mid(bracket + 1, segment.size() - bracket - 2).toInt();
            name.emplace_back(bracket < 0 ? segment : segment.left(bracket), number);
        }
        return name;
    }

    /// All GPUs by name, made once.
    const std::vector<std::pair<Name, NodeIndex>> &gpuNames()
    {
        if (m_names.empty())
            for (NodeIndex node = 0; node < m_graph.graph().isEndpoint.size(); ++node)
                if (m_graph.graph().isEndpoint[node])
                    m_names.emplace_back(nameOf(m_graph.nodeName(node)), node);
        return m_names;
    }

    /// A GPU, or all GPUs in what the path names; "[2..4]" names several, none all.
    void addMembers(const QString &path, std::vector<NodeIndex> &members)
    {
        if (path.trimmed().isEmpty()) {
            report({}, Tr::tr("the list of GPUs that take part in the traffic has an empty entry"));
            return;
        }
        QStringList segments = path.split(u'/', Qt::SkipEmptyParts);
        if (segments.isEmpty() || segments.first() != Design::rootId)
            segments.prepend(Design::rootId);
        std::vector<std::pair<QString, IndexRange>> wanted;
        for (const QString &segment : segments) {
            const std::optional<Endpoint> end = parseEndpoint(segment % QStringLiteral(":x"));
            wanted.emplace_back(end ? end->component : segment,
                                end ? end->componentIndex : IndexRange{});
        }
        const std::size_t before = members.size();
        for (const auto &[name, node] : gpuNames())
            if (isInside(name, wanted))
                members.push_back(node);
        if (members.size() == before)
            report({path}, Tr::tr("the traffic settings name %1, which holds no accelerator")
                               .arg(path.left(200)));
    }

    static bool isInside(const Name &name,
                         const std::vector<std::pair<QString, IndexRange>> &wanted)
    {
        bool isIn = name.size() >= wanted.size();
        for (std::size_t i = 0; isIn && i < wanted.size(); ++i) {
            const auto &[id, range] = wanted[i];
            isIn = name[i].second >= range.begin()
                   && (range.isAll() || name[i].second <= range.last) && name[i].first == id;
        }
        return isIn;
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
            if (m_graph.graph().isEndpoint[*found]) {
                report({path},
                       Tr::tr("a given way leads through %1, but GPUs do not pass traffic on")
                           .arg(path.left(200)));
                return;
            }
            via.push_back(*found);
        }
        if (!from || !to)
            return;
        if (via.empty() || *from == *to)
            report({route.from, route.to},
                   Tr::tr("the given way from %1 to %2 names no device in between")
                       .arg(route.from.left(200), route.to.left(200)));
        else
            routes[{*from, *to}] = std::move(via);
    }

    const FarmGraph &m_graph;
    const TrafficSettings &m_settings;
    std::vector<Finding> &m_findings;
    std::vector<std::pair<Name, NodeIndex>> m_names;
};

} // namespace

TrafficRequest resolveTraffic(const FarmGraph &graph, std::vector<Finding> &findings)
{
    return RequestReader(graph, findings).read();
}

QStringList wrongTraffic(const Design &design, const Catalog &catalog)
{
    const FarmModel model = resolveLiveFarm(design, catalog);
    const std::optional<FarmGraph> graph = FarmGraph::build(model);
    std::vector<Finding> findings;
    if (graph)
        (void)resolveTraffic(*graph, findings);
    QStringList messages;
    for (const Finding &finding : findings)
        messages << finding.message;
    return messages;
}

} // namespace nongjang
