#include "model/edit/traffic_paths.h"

#include <optional>

namespace nongjang {

namespace {

const QString anyPort = QStringLiteral(":p"); // a step is the first half of the end of a cable

std::optional<PathStep> parseStep(const QString &text)
{
    const std::optional<Endpoint> end = parseEndpoint(text % anyPort);
    return end ? std::optional(PathStep{end->component, end->componentIndex}) : std::nullopt;
}

QString textOf(const PathStep &step)
{
    Endpoint end;
    end.component = step.id;
    end.componentIndex = step.index;
    end.port = QStringLiteral("p");
    return end.toString().chopped(anyPort.size());
}

class PathMapper
{
public:
    PathMapper(const Design &design, const QString &assemblyId,
               const std::function<QList<PathSteps>(const PathSteps &)> &map)
        : m_design(design)
        , m_assembly(assemblyId)
        , m_map(map)
    {}

    QStringList mapped(const QString &path) const
    {
        const QString farm = Design::rootId % u'/';
        const bool hasFarm = path.startsWith(farm);
        QStringList before;
        QString inner = Design::rootId;
        PathSteps rest;
        for (const QString &text : path.mid(hasFarm ? farm.size() : 0).split(u'/')) {
            const std::optional<PathStep> step = parseStep(text);
            if (!step)
                return {path};
            if (inner == m_assembly) {
                rest << *step;
                continue;
            }
            const AssemblyPtr assembly = m_design.assembly(inner);
            const Component *next = assembly ? assembly->component(step->id) : nullptr;
            before << text;
            inner = next ? next->assembly : QString();
        }
        if (rest.isEmpty())
            return {path};
        QStringList paths;
        for (const PathSteps &steps : m_map(rest)) {
            QStringList texts = before;
            for (const PathStep &step : steps)
                texts << textOf(step);
            paths << QString((hasFarm ? farm : QString()) % texts.join(u'/'));
        }
        return paths;
    }

    void mapOne(QString &path) const
    {
        const QStringList paths = mapped(path);
        if (paths.size() == 1)
            path = paths.first();
    }

    void mapEach(QStringList &list) const
    {
        QStringList result;
        for (const QString &path : std::as_const(list)) {
            const QStringList paths = mapped(path);
            result << (paths.isEmpty() ? QStringList{path} : paths);
        }
        list = result;
    }

private:
    const Design &m_design;
    QString m_assembly;
    const std::function<QList<PathSteps>(const PathSteps &)> &m_map;
};

} // namespace

Design mapTraffic(const Design &design, const QString &assemblyId,
                  const std::function<QList<PathSteps>(const PathSteps &)> &map)
{
    const PathMapper mapper(design, assemblyId, map);
    Design result = design;
    TrafficSettings &traffic = result.traffic;
    mapper.mapEach(traffic.gpus);
    mapper.mapEach(traffic.ring);
    for (TrafficDemand &demand : traffic.matrix)
        for (QString *path : {&demand.from, &demand.to})
            mapper.mapOne(*path);
    for (StaticRoute &route : traffic.routes) {
        for (QString *path : {&route.from, &route.to})
            mapper.mapOne(*path);
        mapper.mapEach(route.via);
    }
    for (Approval &approval : result.rules.approvals)
        for (QString &path : approval.objects)
            mapper.mapOne(path);
    return result;
}

} // namespace nongjang
