#include "model/templates/topology_template.h"

#include <QCoreApplication>

#include <algorithm>

namespace nongjang {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nongjang::Templates)
};

Failure wrong(const QString &message)
{
    return fail(ErrorCode::InvalidValue, message);
}

Result<int> readNumber(const TemplateParameter &parameter, const QString &text)
{
    bool isNumber = false;
    const int value = text.trimmed().toInt(&isNumber);
    if (isNumber && value >= parameter.minimum && value <= parameter.maximum)
        return value;
    return wrong(Tr::tr("%1: expected a whole number from %2 to %3, found “%4”")
                     .arg(parameter.key)
                     .arg(parameter.minimum)
                     .arg(parameter.maximum)
                     .arg(text));
}

Result<QList<int>> readExtents(const TemplateParameter &parameter, const QString &text)
{
    constexpr qsizetype mostDimensions = 8;
    QList<int> extents;
    QString spelled = text.trimmed().toLower();
    spelled.replace(QChar(0x00d7), u'x');
    for (const QString &extent : spelled.split(u'x')) {
        const Result<int> value = readNumber(parameter, extent);
        if (!value)
            return wrong(Tr::tr("%1: expected extents of 2 or more, such as 4x4x4, found “%2”")
                             .arg(parameter.key, text));
        extents << *value;
    }
    if (extents.size() > mostDimensions)
        return wrong(Tr::tr("%1: expected at most %2 extents, found %3")
                         .arg(parameter.key)
                         .arg(mostDimensions)
                         .arg(extents.size()));
    return extents;
}

Outcome checkEven(const Topology &topology)
{
    const int radix = topology.number("radix");
    if (radix % 2 == 0)
        return Done{};
    return wrong(Tr::tr("radix: expected an even number, found %1").arg(radix));
}

/// The default of `down` and `endpoints`; two layers must be enough.
Outcome completeFatTree(Topology &topology)
{
    const int radix = topology.number("radix");
    QMap<QString, int> &numbers = topology.numbers;
    if (!numbers.contains(QStringLiteral("down")))
        numbers.insert(QStringLiteral("down"), radix / 2);
    const int down = topology.number("down");
    if (down >= radix)
        return wrong(Tr::tr("down: expected less than the %1 ports of a switch, found %2")
                         .arg(radix)
                         .arg(down));
    const qint64 room = qint64(radix) * down;
    if (!numbers.contains(QStringLiteral("endpoints")))
        numbers.insert(QStringLiteral("endpoints"), int(room));
    if (topology.number("endpoints") > room)
        return wrong(Tr::tr("endpoints: two layers of %1 ports carry at most %2, found %3; take "
                            "switches with more ports, or three layers")
                         .arg(radix)
                         .arg(room)
                         .arg(topology.number("endpoints")));
    return Done{};
}

Outcome checkRail(const Topology &topology)
{
    if (const Outcome even = checkEven(topology); !even)
        return even;
    const qint64 radix = topology.number("radix");
    const qint64 gpus = topology.number("gpus");
    const qint64 most = radix / gpus * (radix / 2); // every leaf needs a port of every spine
    if (topology.number("nodes") <= most)
        return Done{};
    return wrong(Tr::tr("nodes: spines of %1 ports join the leaves of at most %2 nodes with %3 "
                        "GPUs, found %4")
                     .arg(radix)
                     .arg(most)
                     .arg(gpus)
                     .arg(topology.number("nodes")));
}

Outcome completeDragonfly(Topology &topology)
{
    const qint64 most = qint64(topology.number("a")) * topology.number("h") + 1;
    if (!topology.numbers.contains(QStringLiteral("groups")))
        topology.numbers.insert(QStringLiteral("groups"), int(most));
    if (topology.number("groups") <= most)
        return Done{};
    return wrong(Tr::tr("groups: expected at most a·h + 1 = %1, found %2")
                     .arg(most)
                     .arg(topology.number("groups")));
}

Outcome checkPrime(int q)
{
    for (int divisor = 2; divisor * divisor <= q; ++divisor)
        if (q % divisor == 0)
            return wrong(Tr::tr("q: expected a prime number, found %1").arg(q));
    return Done{};
}

/// What one parameter alone does not tell.
Outcome complete(Topology &topology)
{
    if (topology.id == u"fat-tree")
        return completeFatTree(topology);
    if (topology.id == u"fat-tree3" || topology.id == u"multi-plane")
        return checkEven(topology);
    if (topology.id == u"rail")
        return checkRail(topology);
    if (topology.id == u"dragonfly")
        return completeDragonfly(topology);
    if (topology.id == u"slim-fly")
        return checkPrime(topology.number("q"));
    return Done{};
}

/// In floating point, since what is too large may be too large to count.
Outcome checkSize(const Topology &topology)
{
    double nodes = 1.0;
    for (const int extent : topology.extents)
        nodes *= extent;
    if (nodes > maximumCount)
        return wrong(
            Tr::tr("dims: %1 nodes are more than %2").arg(nodes, 0, 'g', 6).arg(maximumCount));
    const TopologyCounts counts = countTopology(topology);
    const auto tooMany = [](const QString &what, qint64 count, double most) {
        return wrong(Tr::tr("%1 would be %2; a design may have %3")
                         .arg(what)
                         .arg(count)
                         .arg(most, 0, 'f', 0));
    };
    if (counts.endpoints > maximumCount)
        return tooMany(Tr::tr("endpoints"), counts.endpoints, maximumCount);
    if (counts.switches > maximumCount)
        return tooMany(Tr::tr("switches"), counts.switches, maximumCount);
    if (double(counts.links) > maximumExpanded)
        return tooMany(Tr::tr("links"), counts.links, maximumExpanded);
    return Done{};
}

QString listed(const std::vector<TemplateParameter> &parameters)
{
    QStringList keys;
    for (const TemplateParameter &parameter : parameters)
        keys << (parameter.isOptional ? u'[' % parameter.key % u']' : parameter.key);
    return keys.join(u' ');
}

Outcome readValues(const TopologyTemplate &one, const QMap<QString, QString> &values,
                   Topology &topology)
{
    for (auto it = values.cbegin(); it != values.cend(); ++it)
        if (std::none_of(one.parameters.begin(), one.parameters.end(),
                         [&](const TemplateParameter &p) { return p.key == it.key(); }))
            return wrong(Tr::tr("%1 has no parameter “%2”; it has: %3")
                             .arg(one.id, it.key(), listed(one.parameters)));
    for (const TemplateParameter &parameter : one.parameters) {
        const QString text = values.value(parameter.key).trimmed();
        if (text.isEmpty()) {
            if (parameter.isOptional)
                continue;
            return wrong(Tr::tr("%1 needs the parameter “%2” (%3)")
                             .arg(one.id, parameter.key, parameter.title));
        }
        if (parameter.kind == TemplateParameter::Kind::Extents) {
            const Result<QList<int>> extents = readExtents(parameter, text);
            if (!extents)
                return Failure{extents.error()};
            topology.extents = *extents;
            continue;
        }
        const Result<int> value = readNumber(parameter, text);
        if (!value)
            return Failure{value.error()};
        topology.numbers.insert(parameter.key, *value);
    }
    return Done{};
}

} // namespace

Result<Topology> readTopology(const QString &id, const QMap<QString, QString> &values)
{
    const std::vector<TopologyTemplate> all = topologyTemplates();
    const auto one =
        std::find_if(all.begin(), all.end(), [&](const TopologyTemplate &t) { return t.id == id; });
    if (one == all.end()) {
        QStringList ids;
        for (const TopologyTemplate &known : all)
            ids << known.id;
        return fail(ErrorCode::UnknownReference, Tr::tr("there is no template “%1”; there are: %2")
                                                     .arg(id, ids.join(QStringLiteral(", "))));
    }
    Topology topology;
    topology.id = id;
    if (const Outcome read = readValues(*one, values, topology); !read)
        return Failure{read.error()};
    if (const Outcome completed = complete(topology); !completed)
        return Failure{completed.error()};
    if (const Outcome size = checkSize(topology); !size)
        return Failure{size.error()};
    return topology;
}

Result<Topology> readTopologyLine(const QString &line)
{
    QMap<QString, QString> values;
    const QStringList words = line.split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words.mid(1))
        values.insert(word.section(u'=', 0, 0), word.section(u'=', 1));
    return readTopology(words.value(0), values);
}

} // namespace nongjang
