#include "model/study/board_facts.h"

#include "model/analysis/pcie.h"
#include "model/study/connector_power.h"
#include "model/study/constants.h"
#include "model/study/power_states.h"
#include "model/study/slot_study.h"

#include <algorithm>
#include <numeric>

namespace nongjang {

namespace {

bool isKind(const ResolvedComponent &component, QStringView kind)
{
    return component.part && component.part->category == Category::Block
           && component.part->attribute(QStringLiteral("kind")) == kind;
}

double figureOf(const Part &part, FigureKey key)
{
    const Figure *figure = part.figure(key);
    return figure ? figure->value : 0.0;
}

/// The other end of a cable at `component`, when it ends at the port `name`: the component there and the pairs seen from here.
struct Joined
{
    int other;
    std::vector<std::pair<int, int>> pairs; ///< instance here, instance there
};

/// Cables that are switched off join what is made, but carry nothing.
enum class Cables { Working, Made };

std::vector<Joined> joinedAt(const ResolvedAssembly &assembly, int component, QStringView name,
                             Cables cables = Cables::Working)
{
    std::vector<Joined> all;
    for (const ResolvedCable &cable : assembly.cables) {
        for (const bool isFrom : {true, false}) {
            if ((cable.isOff && cables == Cables::Working)
                || (isFrom ? cable.from : cable.to) != component
                || (isFrom ? cable.fromPort : cable.toPort).name != name)
                continue;
            Joined joined{isFrom ? cable.to : cable.from, {}};
            for (const ConnectorPair &pair : cable.pairs)
                joined.pairs.emplace_back((isFrom ? pair.from : pair.to).component,
                                          (isFrom ? pair.to : pair.from).component);
            all.push_back(std::move(joined));
        }
    }
    return all;
}

/// How many parts are joined to each instance.
struct Tally
{
    explicit Tally(int instances)
        : of(std::size_t(instances), 0)
    {}
    void add(const Joined &joined)
    {
        for (const auto &[here, there] : joined.pairs)
            if (here >= 1 && here <= int(of.size()))
                ++of[std::size_t(here) - 1];
    }
    [[nodiscard]] int least() const { return *std::min_element(of.begin(), of.end()); }
    [[nodiscard]] int most() const { return *std::max_element(of.begin(), of.end()); }
    std::vector<int> of;
};

MemoryFacts memoryOf(const ResolvedAssembly &assembly, int component, const Part &die,
                     Cables cables = Cables::Working)
{
    MemoryFacts memory;
    memory.busBits = figureOf(die, FigureKey::MemoryBus);
    memory.dieRate = figureOf(die, FigureKey::MemoryDataRate) * 8.0; // files state bits as bytes
    const int count = assembly.components[std::size_t(component)].component->count;
    Tally tally(count);
    double bytes = 0.0;
    for (const Joined &joined : joinedAt(assembly, component, u"mem", cables)) {
        const ResolvedComponent &other = assembly.components[std::size_t(joined.other)];
        if (!isKind(other, u"memory"))
            continue;
        tally.add(joined);
        const double rate = figureOf(*other.part, FigureKey::MemoryDataRate) * 8.0;
        memory.isMixed = memory.isMixed || (memory.package && memory.package->id != other.part->id);
        if (!memory.package || rate < memory.packageRate) {
            memory.package = other.part;
            memory.packageRate = rate;
            memory.packageBits = figureOf(*other.part, FigureKey::BusWidth);
        }
        const auto onFirst =
            double(std::count_if(joined.pairs.begin(), joined.pairs.end(),
                                 [](const auto &pair) { return pair.first == 1; }));
        bytes += onFirst * figureOf(*other.part, FigureKey::MemoryCapacity);
    }
    memory.packages = tally.least();
    memory.mostPackages = tally.most();
    memory.bytes = bytes;
    memory.channels = memoryChannels(memory.busBits, memory.packageBits);
    if (memory.package && memory.packages > 0) {
        // In clamshell each package works at half its width; it moves half the bits.
        const double side = memory.isClamshell() ? double(memory.channels) / memory.packages : 1.0;
        const double pace = memory.packageRate > 0.0 && memory.rate() > 0.0
                                ? memory.rate() / memory.packageRate
                                : 1.0;
        memory.power =
            memory.packages * figureOf(*memory.package, FigureKey::PowerLimit) * side * pace;
    }
    return memory;
}

RailFacts railOf(const ResolvedAssembly &assembly, int component, QStringView port)
{
    RailFacts rail;
    const int count = assembly.components[std::size_t(component)].component->count;
    Tally tally(count);
    for (const Joined &joined : joinedAt(assembly, component, port)) {
        const ResolvedComponent &other = assembly.components[std::size_t(joined.other)];
        if (!isKind(other, u"vrm"))
            continue;
        tally.add(joined);
        if (!rail.phase
            || figureOf(*other.part, FigureKey::CurrentMax)
                   < figureOf(*rail.phase, FigureKey::CurrentMax))
            rail.phase = other.part;
    }
    rail.phases = tally.least();
    rail.efficiency = constant(QStringLiteral("board.vrm.efficiency")).range();
    if (rail.phase)
        if (const Figure *own = rail.phase->figure(FigureKey::Efficiency)) {
            rail.efficiency.value = own->value;
            rail.efficiency.low = std::min(rail.efficiency.low, own->low);
            rail.efficiency.high = std::max(rail.efficiency.high, own->high);
        }
    return rail;
}

const Constant &memoryVoltage(const Part *package)
{
    const QString type = package ? package->id.section(u'_', 0, 0) : QString();
    const Constant *own = findConstant(QStringLiteral("board.voltage.") % type);
    return own ? *own : constant(QStringLiteral("board.voltage.gddr6"));
}

void takeVoltage(RailFacts &rail, const Constant &usual)
{
    rail.voltage = usual.range();
    rail.voltageFrom = QStringLiteral("constant:") % usual.id;
}

DieFacts dieFacts(const ResolvedAssembly &assembly, int component, const Catalog &catalog)
{
    const Component &placed = *assembly.components[std::size_t(component)].component;
    DieFacts facts;
    facts.component = component;
    facts.die = effectivePart(placed, catalog);
    facts.count = placed.count;
    facts.memory = memoryOf(assembly, component, *facts.die);
    facts.limit = figureOf(*facts.die, FigureKey::PowerLimit);
    if (const PartPtr stock = catalog.part(placed.part))
        facts.stockLimit = figureOf(*stock, FigureKey::PowerLimit);
    facts.core = railOf(assembly, component, u"core");
    facts.memoryRail = railOf(assembly, component, u"vmem");
    takeVoltage(facts.core, constant(QStringLiteral("board.voltage.core")));
    takeVoltage(facts.memoryRail, memoryVoltage(facts.memory.package.get()));
    if (const Figure *voltage = facts.die->figure(FigureKey::Voltage)) {
        facts.core.voltage = voltage->range();
        facts.core.voltageFrom = QStringLiteral("part:%1#voltage").arg(facts.die->id);
    }
    const double memory = facts.memory.power;
    facts.memoryRail.power = {memory, memory * 0.75, memory * 1.25};
    const auto core = [&](double limit, double drawn, double efficiency) {
        return corePower(limit, drawn, facts.memoryRail.efficiency.value, efficiency);
    };
    facts.core.power = {core(facts.limit, memory, facts.core.efficiency.value),
                        core(facts.limit, facts.memoryRail.power.high, facts.core.efficiency.low),
                        core(facts.limit, facts.memoryRail.power.low, facts.core.efficiency.high)};
    return facts;
}

/// All rates of computing, which follow the clock (engineering model 4.1).
void scaleRates(Part &part, double factor)
{
    for (Figure &figure : part.figures)
        if (figure.dimension() == Dimension::ComputeRate) {
            figure.value *= factor;
            figure.low *= factor;
            figure.high *= factor;
        }
}

double effectiveRate(int generation, int lanes)
{
    const auto rate =
        pcieEffective(generation, lanes, constant(QStringLiteral("pcie.eta_m")).range());
    return rate ? rate->value.si() : 0.0;
}

SwitchFacts switchFacts(const ResolvedAssembly &assembly, int component)
{
    const ResolvedComponent &resolved = assembly.components[std::size_t(component)];
    SwitchFacts facts;
    facts.component = component;
    facts.chip = resolved.part;
    facts.count = resolved.component->count;
    facts.lanes = resolved.part->integer(FigureKey::Lanes).value_or(0);
    std::vector<int> used(std::size_t(facts.count), 0);
    const auto take = [&](const Port &port, int instance, int generation, int lanes) {
        if (instance < 1 || instance > facts.count)
            return;
        used[std::size_t(instance) - 1] += lanes;
        if (instance == 1)
            (port.kind == PortKind::PcieEdge ? facts.up : facts.down) +=
                effectiveRate(generation, lanes);
    };
    for (const ResolvedCable &cable : assembly.cables) {
        const bool isFrom = cable.from == component;
        if (cable.isOff || !isPcie(cable) || (!isFrom && cable.to != component))
            continue;
        const std::optional<SlotNegotiation> slot = negotiateSlot(cable, LinkState::Made);
        for (const ConnectorPair &pair : cable.pairs)
            take(isFrom ? cable.fromPort : cable.toPort, (isFrom ? pair.from : pair.to).component,
                 slot ? slot->generation : 0, slot ? slot->lanes : 0);
    }
    for (const ExposedPort &exposed : assembly.assembly->ports) {
        const Port *port = exposed.inner.component == resolved.component->id
                               ? resolved.part->port(exposed.inner.port)
                               : nullptr;
        if (!port || !port->lanes || portDomain(port->kind) != PortDomain::Data)
            continue;
        const Result<ConnectorRange> range =
            connectorRange(exposed.inner, facts.count, port->count);
        for (qint64 i = 0; range && i < range->size() && i < 4096; ++i)
            take(*port, range->at(i).component, port->gen.value_or(0), *port->lanes);
    }
    facts.used = *std::max_element(used.begin(), used.end());
    return facts;
}

void addTraces(const ResolvedAssembly &assembly, BoardFacts &facts)
{
    for (const ResolvedCable &cable : assembly.cables) {
        if (cable.isOff || !isPcie(cable))
            continue;
        TraceFacts trace{
            {cable.from, cable.fromPort.name}, {cable.to, cable.toPort.name}, 0, std::nullopt};
        for (std::size_t i = 0; i < cable.pairs.size(); ++i) {
            const auto widen = [i](TraceFacts::End &end, int instance) {
                end.first = i == 0 ? instance : std::min(end.first, instance);
                end.last = i == 0 ? instance : std::max(end.last, instance);
            };
            widen(trace.from, cable.pairs[i].from.component);
            widen(trace.to, cable.pairs[i].to.component);
        }
        if (const std::optional<SlotNegotiation> slot = negotiateSlot(cable))
            trace.generation = slot->generation;
        if (cable.fromPort.kind == PortKind::Module || cable.toPort.kind == PortKind::Module)
            trace.length = 0.0;
        if (cable.cable->length)
            trace.length = cable.cable->length->value;
        facts.traces.push_back(trace);
    }
}

void addInputs(const ResolvedAssembly &assembly, BoardFacts &facts)
{
    for (const ExposedPort &exposed : assembly.assembly->ports) {
        const int at = assembly.indexOf(exposed.inner.component);
        const PartPtr part =
            at < 0 ? nullptr : assembly.components[std::size_t(at)].part; // blocks inside: none
        const Port *port = part ? part->port(exposed.inner.port) : nullptr;
        if (!port || (port->kind != PortKind::PowerIn && port->kind != PortKind::PcieEdge))
            continue;
        const Result<ConnectorRange> range = connectorRange(
            exposed.inner, assembly.components[std::size_t(at)].component->count, port->count);
        if (!range)
            continue;
        const bool isSlot = port->kind == PortKind::PcieEdge;
        const double each =
            isSlot ? constant(QStringLiteral("board.slot_power")).value : connectorPower(*port);
        facts.inputs.push_back(
            {at, part, each * double(range->size()), double(range->size()), isSlot});
    }
}

void addPower(const ResolvedAssembly &assembly, BoardFacts &facts)
{
    for (int i = 0; i < int(assembly.components.size()); ++i) {
        const ResolvedComponent &component = assembly.components[std::size_t(i)];
        if (!component.part || component.component->off || feedOf(*component.part) != Feed::Dc)
            continue;
        facts.modules += component.part->category == Category::Gpu && !isBoardDie(assembly, i)
                             ? component.component->count
                             : 0;
        const PowerStates states = powerStates(*component.part);
        if (!states.peak) {
            facts.powerMissing << assembly.pathOf(i);
            continue;
        }
        const int count = component.component->count;
        facts.power += Ranged<double>{states.peak->value * count, states.peak->low * count,
                                      states.peak->high * count};
        facts.powerFrom << QStringLiteral("part:%1#power_limit").arg(component.part->id);
    }
}

} // namespace

double MemoryFacts::rate() const
{
    if (dieRate > 0.0 && packageRate > 0.0)
        return std::min(dieRate, packageRate);
    return 0.0;
}

double MemoryFacts::bandwidth() const
{
    return memoryBandwidth(std::min(busBits, packages * packageBits), rate());
}

double RailFacts::rating() const
{
    return phase ? figureOf(*phase, FigureKey::CurrentMax) : 0.0;
}

RailLoad RailFacts::load() const
{
    return railLoad({power.value, voltage.value, phases, rating(), efficiency.value});
}

Ranged<double> RailFacts::current() const
{
    return {load().current, railLoad({power.low, voltage.high, phases, rating(), 1.0}).current,
            railLoad({power.high, voltage.low, phases, rating(), 1.0}).current};
}

Ranged<double> RailFacts::perPhase() const
{
    const Ranged<double> all = current();
    const double n = std::max(1, phases);
    return {all.value / n, all.low / n, all.high / n};
}

Ranged<double> RailFacts::loss() const
{
    return {load().loss, railLoad({power.low, 0.0, 0, 0.0, efficiency.high}).loss,
            railLoad({power.high, 0.0, 0, 0.0, efficiency.low}).loss};
}

double BoardFacts::inputPower() const
{
    return std::accumulate(inputs.begin(), inputs.end(), 0.0,
                           [](double sum, const InputFacts &each) { return sum + each.power; });
}

bool isBoardDie(const ResolvedAssembly &assembly, int component)
{
    const ResolvedComponent &resolved = assembly.components[std::size_t(component)];
    return assembly.assembly->board && resolved.part && isAccelerator(resolved.part->category)
           && resolved.part->attribute(QStringLiteral("form")) == u"bare-die";
}

PartPtr boardAccelerator(const ResolvedAssembly &assembly, int die, const Catalog &catalog)
{
    const ResolvedComponent &resolved = assembly.components[std::size_t(die)];
    const MemoryFacts memory = memoryOf(assembly, die, *resolved.part);
    Part part = *resolved.part;
    part.category = Category::Gpu;
    const PartPtr stock = catalog.part(resolved.component->part);
    const double clock = figureOf(part, FigureKey::ClockBoost);
    const double stockClock = stock ? figureOf(*stock, FigureKey::ClockBoost) : 0.0;
    if (clock > 0.0 && stockClock > 0.0 && clock != stockClock)
        scaleRates(part, clock / stockClock);
    const auto drop = [&part](FigureKey key) {
        part.figures.erase(std::remove_if(part.figures.begin(), part.figures.end(),
                                          [key](const Figure &each) { return each.key == key; }),
                           part.figures.end());
    };
    const auto put = [&](FigureKey key, double value) {
        drop(key);
        const auto at =
            std::lower_bound(part.figures.begin(), part.figures.end(), key,
                             [](const Figure &f, FigureKey wanted) { return f.key < wanted; });
        Provenance provenance = part.provenance;
        provenance.source = QStringLiteral("computed by Nongjang from part:%1 and part:%2")
                                .arg(part.id, memory.package->id);
        provenance.confidence =
            std::min(part.provenance.confidence, memory.package->provenance.confidence);
        part.figures.insert(at, Figure{key, value, value, value, provenance});
    };
    if (!memory.package || memory.packages == 0) {
        drop(FigureKey::MemoryCapacity);
        drop(FigureKey::MemoryBandwidth);
        return std::make_shared<const Part>(std::move(part));
    }
    put(FigureKey::MemoryCapacity, memory.bytes);
    if (memory.rate() > 0.0) {
        put(FigureKey::MemoryBandwidth, memory.bandwidth());
        put(FigureKey::MemoryDataRate, memory.rate() / 8.0);
    }
    return std::make_shared<const Part>(std::move(part));
}

FarmModel boardAlone(const Design &design, const Catalog &catalog, const QString &board)
{
    Design alone = design;
    Component placed;
    placed.id = board;
    placed.assembly = board;
    Assembly root;
    root.id = Design::rootId;
    root.components << placed;
    alone.root = std::make_shared<const Assembly>(std::move(root));
    return resolveFarm(alone, catalog);
}

bool isTwoSided(const ResolvedAssembly &assembly)
{
    for (int i = 0; i < int(assembly.components.size()); ++i)
        if (isBoardDie(assembly, i)
            && memoryOf(assembly, i, *assembly.components[std::size_t(i)].part, Cables::Made)
                   .isClamshell())
            return true;
    return false;
}

BoardFacts boardFacts(const ResolvedAssembly &assembly, const Catalog &catalog)
{
    BoardFacts facts;
    for (int i = 0; i < int(assembly.components.size()); ++i) {
        const ResolvedComponent &component = assembly.components[std::size_t(i)];
        if (component.component->off)
            continue;
        if (isBoardDie(assembly, i))
            facts.dies.push_back(dieFacts(assembly, i, catalog));
        else if (isKind(component, u"pcie_switch"))
            facts.switches.push_back(switchFacts(assembly, i));
    }
    addTraces(assembly, facts);
    addInputs(assembly, facts);
    addPower(assembly, facts);
    const std::optional<BoardSpec> &spec = assembly.assembly->board;
    if (spec && spec->width && spec->height)
        facts.area = spec->width->value * spec->height->value;
    return facts;
}

} // namespace nongjang
