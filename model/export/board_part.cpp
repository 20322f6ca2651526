#include "model/export/board_part.h"

#include "model/base/json_values.h"
#include "model/study/board_cost.h"
#include "model/study/board_facts.h"
#include "model/study/power_states.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <map>

namespace nongjang {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nongjang::BoardPart)
};

std::string figureName(FigureKey key)
{
    return std::string(figureInfo(key).name);
}

/// A rate of computing in the unit the catalogue uses for it.
Json rate(FigureKey key, double value)
{
    const QString unit =
        key == FigureKey::Int8 ? QStringLiteral(" TOPS") : QStringLiteral(" TFLOPS");
    return QString(QString::number(value / 1e12, 'g', 6) + unit).toStdString();
}

bool isCompute(FigureKey key)
{
    return figureInfo(key).dimension == Dimension::ComputeRate;
}

/// What describes one die alone and is not said of a board.
bool isOfDieOnly(FigureKey key)
{
    return key == FigureKey::DieArea || key == FigureKey::Process || key == FigureKey::Voltage
           || key == FigureKey::MemoryCapacityMax;
}

/// Sums over all accelerators of the board, else what they all share.
class Figures
{
public:
    Figures(const ResolvedAssembly &assembly, const BoardFacts &facts)
        : m_assembly(assembly)
        , m_facts(facts)
    {}

    [[nodiscard]] Json json()
    {
        for (int i = 0; i < int(m_assembly.components.size()); ++i) {
            const ResolvedComponent &component = m_assembly.components[std::size_t(i)];
            if (component.part && !component.component->off
                && component.part->category == Category::Gpu)
                add(*component.part, component.component->count);
        }
        Json figures = Json::object();
        for (const auto &[key, value] : m_values)
            figures[figureName(key)] =
                isCompute(key) ? rate(key, value) : jsonMeasure(value, figureInfo(key).dimension);
        addBoard(figures);
        return figures;
    }
    [[nodiscard]] int accelerators() const { return m_accelerators; }
    [[nodiscard]] const Part *first() const { return m_first; }

private:
    static bool isSummed(FigureKey key)
    {
        return isCompute(key) || key == FigureKey::MemoryCapacity
               || key == FigureKey::MemoryBandwidth;
    }

    void add(const Part &part, int count)
    {
        m_accelerators += count;
        const bool isFirst = !m_first;
        if (isFirst)
            m_first = &part;
        for (const Figure &figure : part.figures) {
            if (isOfDieOnly(figure.key) || figureInfo(figure.key).dimension == Dimension::Power)
                continue;
            if (isSummed(figure.key))
                m_values[figure.key] += figure.value * count;
            else if (isFirst)
                m_values[figure.key] = figure.value;
        }
        for (auto it = m_values.begin(); it != m_values.end();) // what one of them does not state
            it = part.figure(it->first) ? std::next(it) : m_values.erase(it);
    }

    void addBoard(Json &figures) const
    {
        if (m_facts.power.value > 0.0 && m_facts.powerMissing.isEmpty())
            figures["power_limit"] = jsonMeasure(m_facts.power.value, Dimension::Power);
        const std::optional<BoardSpec> &spec = m_assembly.assembly->board;
        if (spec->width && spec->height)
            figures["length"] =
                jsonMeasure(std::max(spec->width->value, spec->height->value), Dimension::Length);
    }

    const ResolvedAssembly &m_assembly;
    const BoardFacts &m_facts;
    std::map<FigureKey, double> m_values;
    const Part *m_first = nullptr;
    int m_accelerators = 0;
};

/// The switch chip on the board that an exposed port hangs on, directly or through a connector; −1: none.
int chipOf(const ResolvedAssembly &assembly, const BoardFacts &facts, int component)
{
    const auto isChip = [&](int at) {
        return std::any_of(facts.switches.begin(), facts.switches.end(),
                           [at](const SwitchFacts &chip) { return chip.component == at; });
    };
    if (isChip(component))
        return component;
    for (const ResolvedCable &cable : assembly.cables) {
        if (cable.from == component && isChip(cable.to))
            return cable.to;
        if (cable.to == component && isChip(cable.from))
            return cable.from;
    }
    return -1;
}

QString chipName(const BoardFacts &facts, int component)
{
    for (std::size_t i = 0; i < facts.switches.size(); ++i)
        if (facts.switches[i].component == component)
            return QStringLiteral("switch%1").arg(i);
    return QStringLiteral("host");
}

Json portJson(const Port &port, const QString &name, const QString &root)
{
    Json json;
    json["name"] = name.toStdString();
    json["kind"] = std::string(portKindName(port.kind));
    if (!port.connector.isEmpty())
        json["connector"] = port.connector.toStdString();
    if (port.gen)
        json["gen"] = *port.gen;
    if (port.lanes)
        json["lanes"] = *port.lanes;
    if (port.width)
        json["width"] = *port.width;
    if (port.count > 1)
        json["count"] = port.count;
    if (!root.isEmpty())
        json["root"] = root.toStdString();
    if (port.rate)
        json["rate"] = jsonMeasure(port.rate->si(), Dimension::Bandwidth);
    if (port.power)
        json["power"] = jsonMeasure(port.power->si(), Dimension::Power);
    return json;
}

Json portsJson(const Design &design, const Catalog &catalog, const ResolvedAssembly &assembly,
               const BoardFacts &facts)
{
    Component placed;
    placed.id = QStringLiteral("board");
    placed.assembly = assembly.assembly->id;
    Json ports = Json::array();
    for (const Port &port : portsOf(design, catalog, placed)) {
        const ExposedPort *exposed = assembly.assembly->exposedPort(port.name);
        const int at = exposed ? assembly.indexOf(exposed->inner.component) : -1;
        const bool isSlot = port.kind == PortKind::PcieSlot || port.kind == PortKind::ModuleSocket;
        ports.push_back(
            portJson(port, port.name,
                     isSlot && at >= 0 ? chipName(facts, chipOf(assembly, facts, at)) : QString()));
    }
    return ports;
}

Json switchesJson(const BoardFacts &facts)
{
    Json switches = Json::array();
    for (std::size_t i = 0; i < facts.switches.size(); ++i) {
        const Port *up = facts.switches[i].chip->port(QStringLiteral("up"));
        if (up && up->gen && up->lanes)
            switches.push_back({{"name", "switch" + std::to_string(i)},
                                {"gen", *up->gen},
                                {"lanes", *up->lanes},
                                {"root", "host"}});
    }
    return switches;
}

Json priceJson(const BoardCost &cost, const QString &date)
{
    const auto amount = [](double value) {
        return QString(QString::number(value, 'f', 2) + QStringLiteral(" USD")).toStdString();
    };
    Json price;
    price["condition"] = "modded";
    price["price"] = amount(cost.good.value);
    price["low"] = amount(std::min(cost.good.low, cost.good.value));
    price["high"] = amount(std::max(cost.good.high, cost.good.value));
    price["date"] = date.toStdString();
    price["source"] = "computed by Nongjang: parts, bare board, assembly, yield";
    price["confidence"] = "low";
    if (!cost.partsMissing.isEmpty())
        price["note"] = QStringLiteral("without %1")
                            .arg(cost.partsMissing.join(QStringLiteral(", ")))
                            .toStdString();
    return price;
}

Confidence confidenceOf(const ResolvedAssembly &assembly)
{
    Confidence least = Confidence::High;
    for (const ResolvedComponent &component : assembly.components)
        if (component.part && component.part->category == Category::Gpu)
            least = std::min(least, component.part->provenance.confidence);
    return std::min(least, Confidence::Medium); // computed, nobody measured it
}

QStringList sourcesOf(const ResolvedAssembly &assembly)
{
    QStringList ids;
    for (const ResolvedComponent &component : assembly.components)
        if (!component.component->part.isEmpty() && !ids.contains(component.component->part))
            ids << component.component->part;
    return ids;
}

Json partJson(const Design &design, const Catalog &catalog, const FarmModel &model,
              const ResolvedAssembly &assembly, const QString &partId, const QString &date,
              const QByteArray &drawing)
{
    const BoardFacts facts = boardFacts(assembly, catalog);
    const BoardCost cost = boardCost(model, assembly, catalog);
    Figures figures(assembly, facts);
    const Json values = figures.json();
    const bool isGpu = figures.accelerators() > 0;
    Json part;
    part["id"] = partId.toStdString();
    part["category"] = isGpu ? "gpu" : "carrier";
    part["vendor"] = "custom";
    part["name"] =
        (assembly.assembly->name.isEmpty() ? assembly.assembly->id : assembly.assembly->name)
            .toStdString();
    part["source"] = QStringLiteral("computed by Nongjang from %1")
                         .arg(sourcesOf(assembly).join(QStringLiteral(", ")))
                         .toStdString();
    part["confidence"] = confidenceName(confidenceOf(assembly)).toStdString();
    part["date"] = date.toStdString();
    if (figures.accelerators() > 1)
        part["notes"] = QStringLiteral("%1 accelerators; compute and memory are their sums")
                            .arg(figures.accelerators())
                            .toStdString();
    Json attributes = Json::object();
    if (isGpu) {
        attributes["accelerators"] = std::to_string(figures.accelerators());
        attributes["form"] = "pcie-card";
        attributes["class"] = "modded";
        for (const char *key : {"die", "memory_type", "p2p", "software"})
            if (const QString text = figures.first()->attribute(QString::fromLatin1(key));
                !text.isEmpty())
                attributes[key] = text.toStdString();
    } else {
        attributes["kind"] = "carrier";
        attributes["form"] = "board";
        if (!facts.switches.empty())
            attributes["switch_chip"] =
                facts.switches.front().chip->attribute(QStringLiteral("switch_chip")).toStdString();
    }
    part["attributes"] = attributes;
    if (!values.empty())
        part["figures"] = values;
    if (std::isfinite(cost.good.high))
        part["prices"] = Json::array({priceJson(cost, date)});
    part["ports"] = portsJson(design, catalog, assembly, facts);
    if (const Json switches = switchesJson(facts); !isGpu && !switches.empty())
        part["switches"] = switches;
    part["drawing"] = Json::parse(drawing.toStdString());
    return part;
}

} // namespace

Result<QByteArray> boardPart(const Design &design, const Catalog &catalog, const QString &board,
                             const QString &partId, const QString &date, const QByteArray &drawing)
{
    const AssemblyPtr drawn = design.assembly(board);
    if (!drawn || !drawn->board)
        return fail(ErrorCode::UnknownReference, Tr::tr("the design has no board “%1”").arg(board));
    if (!isValidId(partId))
        return fail(ErrorCode::UnknownReference,
                    Tr::tr("“%1” is not an id for a part").arg(partId));
    const FarmModel model = boardAlone(design, catalog, board);
    const auto at =
        std::find_if(model.assemblies.begin(), model.assemblies.end(),
                     [&](const ResolvedAssembly &each) { return each.assembly->id == board; });
    Json file;
    file["format"] = 1;
    file["family"] = Tr::tr("Boards of one's own").toStdString();
    file["parts"] = Json::array({partJson(design, catalog, model, *at, partId, date, drawing)});
    return jsonDocument(file);
}

} // namespace nongjang
