#include "model/catalog/figure.h"
#include "model/io/board_io.h"
#include "model/io/farm_file.h"
#include "model/io/farm_text.h"
#include "model/io/money_io.h"
#include "model/io/rules_io.h"
#include "model/io/traffic_io.h"
#include "model/io/variant_io.h"
#include "model/io/workload_io.h"

#include <nlohmann/json.hpp>

namespace nongjang {

namespace {

/// A coordinate: whole numbers without ".0".
QByteArray coordinate(double value)
{
    return value == std::floor(value) && std::abs(value) < 1e15
               ? QByteArray::number(static_cast<qint64>(value))
               : ObjectText::numberText(value);
}

QByteArray pointText(QPointF point)
{
    return '[' + coordinate(point.x()) + ", " + coordinate(point.y()) + ']';
}

/// Overrides are numbers where the figure is a plain number, else text with a unit, as they were typed.
QByteArray overrideText(const QString &key, const FigureOverride &override_)
{
    const std::optional<FigureKey> known = figureKey(key.toStdString());
    const bool plain = known && figureInfo(*known).dimension == Dimension::Number
                       && nlohmann::json::accept(override_.value.text.toStdString());
    const QByteArray value =
        plain ? override_.value.text.toUtf8() : ObjectText::quoted(override_.value.text);
    if (override_.note.isEmpty())
        return value;
    ObjectText object;
    object.raw(QStringLiteral("value"), value);
    object.text(QStringLiteral("note"), override_.note);
    return object.line();
}

void writeFigures(ObjectText &object, const QMap<QString, FigureOverride> &overrides)
{
    if (overrides.isEmpty())
        return;
    ObjectText figures;
    for (auto it = overrides.cbegin(); it != overrides.cend(); ++it)
        figures.raw(it.key(), overrideText(it.key(), it.value()));
    object.raw(QStringLiteral("figures"), figures.line());
}

QByteArray insideText(const InsideOverride &override_)
{
    ObjectText object;
    object.text(QStringLiteral("condition"), override_.condition);
    object.typed(QStringLiteral("price"), override_.price);
    object.text(QStringLiteral("p2p"), override_.p2p);
    if (override_.off)
        object.raw(QStringLiteral("off"), *override_.off ? "true" : "false");
    writeFigures(object, override_.figures);
    object.unknown(override_.unknown);
    return object.line();
}

void writeEnd(ObjectText &object, const QString &key, const Endpoint &end)
{
    if (end.loose)
        object.raw(key, pointText(*end.loose));
    else
        object.text(key, end.toString());
}

QByteArray componentLine(const Component &c)
{
    ObjectText object;
    object.text(QStringLiteral("id"), c.id);
    object.text(QStringLiteral("part"), c.part);
    object.text(QStringLiteral("assembly"), c.assembly);
    object.integer(QStringLiteral("count"), c.count, 1);
    object.text(QStringLiteral("label"), c.label);
    if (c.position)
        object.raw(QStringLiteral("at"), pointText(*c.position));
    object.text(QStringLiteral("condition"), c.condition);
    object.typed(QStringLiteral("price"), c.price);
    object.text(QStringLiteral("p2p"), c.p2p);
    object.flag(QStringLiteral("off"), c.off);
    object.flag(QStringLiteral("locked"), c.locked);
    writeFigures(object, c.figures);
    if (!c.inside.isEmpty()) {
        ObjectText inside;
        for (auto it = c.inside.cbegin(); it != c.inside.cend(); ++it)
            inside.raw(it.key(), insideText(it.value()));
        object.raw(QStringLiteral("inside"), inside.line());
    }
    object.unknown(c.unknown);
    return object.line();
}

QByteArray cableLine(const Cable &c)
{
    ObjectText object;
    object.text(QStringLiteral("id"), c.id);
    writeEnd(object, QStringLiteral("from"), c.from);
    writeEnd(object, QStringLiteral("to"), c.to);
    object.text(QStringLiteral("part"), c.part);
    object.typed(QStringLiteral("length"), c.length);
    if (c.trained)
        object.text(QStringLiteral("trained"), c.trained->text);
    if (c.pattern != CablePattern::OneToOne)
        object.text(QStringLiteral("pattern"), patternName(c.pattern));
    object.integer(QStringLiteral("count"), c.count, 1);
    object.flag(QStringLiteral("off"), c.off);
    if (!c.way.isEmpty()) {
        QByteArray points;
        for (const QPointF point : c.way)
            points += (points.isEmpty() ? "" : ", ") + pointText(point);
        object.raw(QStringLiteral("way"), '[' + points + ']');
    }
    object.unknown(c.unknown);
    return object.line();
}

QByteArray assemblyBlock(const Assembly &assembly, int indent)
{
    BlockText block(indent);
    if (assembly.id != Design::rootId)
        block.text(QStringLiteral("id"), assembly.id);
    block.text(QStringLiteral("name"), assembly.name);
    block.text(QStringLiteral("notes"), assembly.notes);
    writeBoard(block, assembly.board, indent);
    QList<QByteArray> lines;
    for (const Component &component : assembly.components)
        lines << componentLine(component);
    block.lines(QStringLiteral("components"), lines);
    lines.clear();
    for (const Cable &cable : assembly.cables)
        lines << cableLine(cable);
    block.lines(QStringLiteral("cables"), lines);
    lines.clear();
    for (const ExposedPort &port : assembly.ports) {
        ObjectText object;
        object.text(QStringLiteral("name"), port.name);
        object.text(QStringLiteral("inner"), port.inner.toString());
        object.unknown(port.unknown);
        lines << object.line();
    }
    block.lines(QStringLiteral("ports"), lines);
    block.unknown(assembly.unknown);
    return block.block();
}

QByteArray siteLine(const Site &site)
{
    ObjectText object;
    object.text(QStringLiteral("tariff_part"), site.tariffPart);
    object.typed(QStringLiteral("tariff"), site.tariff);
    object.number(QStringLiteral("pue"), site.pue);
    object.typed(QStringLiteral("voltage"), site.voltage);
    object.number(QStringLiteral("utilisation"), site.utilisation);
    if (site.years)
        object.raw(QStringLiteral("years"), QByteArray::number(*site.years));
    if (site.currency != Site().currency)
        object.text(QStringLiteral("currency"), site.currency);
    object.text(QStringLiteral("destination"), site.destination);
    writeCostFactors(object, site.cost);
    object.unknown(site.unknown);
    return object.line();
}

} // namespace

QByteArray writeFarm(const Design &design, const QList<Variant> &variants)
{
    BlockText block(0);
    block.raw(QStringLiteral("format"), QByteArray::number(currentFarmFormat));
    block.text(QStringLiteral("name"), design.name);
    block.text(QStringLiteral("notes"), design.notes);
    QList<QByteArray> sources;
    for (const QString &source : design.sources)
        sources << ObjectText::quoted(source);
    block.lines(QStringLiteral("sources"), sources);
    block.text(QStringLiteral("rule_date"), design.ruleDate);
    if (design.site != Site())
        block.raw(QStringLiteral("site"), siteLine(design.site));
    if (design.traffic != TrafficSettings())
        block.raw(QStringLiteral("traffic"), trafficBlock(design.traffic, 2));
    if (design.workload != WorkloadSettings())
        block.raw(QStringLiteral("workload"), workloadLine(design.workload));
    if (!design.rules.rules.isEmpty())
        block.raw(QStringLiteral("rules"), rulesBlock(design.rules, 2));
    block.lines(QStringLiteral("approvals"), approvalLines(design.rules));
    writeMoney(block, design.money);
    QList<QByteArray> assemblies;
    for (const AssemblyPtr &assembly : design.assemblies)
        assemblies << assemblyBlock(*assembly, 4);
    block.lines(QStringLiteral("assemblies"), assemblies);
    block.raw(QStringLiteral("farm"), assemblyBlock(*design.root, 2));
    block.lines(QStringLiteral("variants"), variantBlocks(variants));
    block.unknown(design.unknown);
    return block.block() + '\n';
}

} // namespace nongjang
