#include "model/io/traffic_io.h"

#include "model/io/farm_text.h"
#include "model/io/typed_io.h"

#include <QCoreApplication>

namespace nongjang {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nongjang::FarmFile)
};

std::optional<TypedValue> readPositive(JsonObjectReader &reader, std::string_view key,
                                       Dimension dimension, const QString &message)
{
    const std::optional<TypedValue> typed = readTyped(reader, key, dimension);
    if (typed && (!(typed->value > 0.0) || typed->value > 1e18))
        reader.error(key, message);
    return typed;
}

QString readPath(JsonObjectReader &reader, std::string_view key)
{
    return reader.requiredString(key);
}

QList<QByteArray> quotedLines(const QStringList &texts)
{
    QList<QByteArray> lines;
    for (const QString &text : texts)
        lines << ObjectText::quoted(text);
    return lines;
}

} // namespace

TrafficSettings readTraffic(JsonObjectReader &reader)
{
    TrafficSettings traffic;
    const QString size = Tr::tr("expected a size such as \"1 GiB\"");
    traffic.pattern = reader.string("pattern");
    traffic.message = readPositive(reader, "message", Dimension::DataSize, size);
    traffic.launch = readPositive(reader, "launch", Dimension::Duration,
                                  Tr::tr("expected a time such as \"25 µs\""));
    traffic.shift = reader.integer("shift", 1, maximumCount);
    const QString routing = reader.string("routing");
    if (!routing.isEmpty() && routing != u"ideal" && routing != u"hashed")
        reader.error("routing", Tr::tr("expected ideal or hashed"));
    traffic.isHashed = routing == u"hashed";
    const QString transport = reader.string("transport");
    if (!transport.isEmpty() && transport != u"rdma" && transport != u"tcp")
        reader.error("transport", Tr::tr("expected rdma or tcp"));
    traffic.isTcp = transport == u"tcp";
    traffic.gpus = reader.strings("gpus");
    traffic.ring = reader.strings("ring");
    reader.objects("matrix", [&](JsonObjectReader &entry) {
        TrafficDemand demand{readPath(entry, "from"), readPath(entry, "to"), {}, {}};
        const auto bytes = readPositive(entry, "size", Dimension::DataSize, size);
        if (!bytes && !entry.failed())
            entry.error("size", size);
        demand.size = bytes.value_or(TypedValue{});
        demand.unknown = {entry.unknown({"from", "to", "size"})};
        traffic.matrix.append(demand);
    });
    reader.objects("routes", [&](JsonObjectReader &entry) {
        traffic.routes.append({readPath(entry, "from"),
                               readPath(entry, "to"),
                               entry.strings("via"),
                               {entry.unknown({"from", "to", "via"})}});
    });
    traffic.unknown = {reader.unknown({"pattern", "message", "launch", "shift", "routing",
                                       "transport", "gpus", "ring", "matrix", "routes"})};
    return traffic;
}

QByteArray trafficBlock(const TrafficSettings &traffic, int indent)
{
    BlockText block(indent);
    block.text(QStringLiteral("pattern"), traffic.pattern);
    block.typed(QStringLiteral("message"), traffic.message);
    block.typed(QStringLiteral("launch"), traffic.launch);
    if (traffic.shift)
        block.raw(QStringLiteral("shift"), QByteArray::number(*traffic.shift));
    if (traffic.isHashed)
        block.text(QStringLiteral("routing"), QStringLiteral("hashed"));
    if (traffic.isTcp)
        block.text(QStringLiteral("transport"), QStringLiteral("tcp"));
    block.lines(QStringLiteral("gpus"), quotedLines(traffic.gpus));
    block.lines(QStringLiteral("ring"), quotedLines(traffic.ring));
    QList<QByteArray> lines;
    for (const TrafficDemand &demand : traffic.matrix) {
        ObjectText object;
        object.text(QStringLiteral("from"), demand.from);
        object.text(QStringLiteral("to"), demand.to);
        object.typed(QStringLiteral("size"), demand.size);
        object.unknown(demand.unknown);
        lines << object.line();
    }
    block.lines(QStringLiteral("matrix"), lines);
    lines.clear();
    for (const StaticRoute &route : traffic.routes) {
        ObjectText object;
        object.text(QStringLiteral("from"), route.from);
        object.text(QStringLiteral("to"), route.to);
        object.raw(QStringLiteral("via"), '[' + quotedLines(route.via).join(", ") + ']');
        object.unknown(route.unknown);
        lines << object.line();
    }
    block.lines(QStringLiteral("routes"), lines);
    block.unknown(traffic.unknown);
    return block.block();
}

} // namespace nongjang
