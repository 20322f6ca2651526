// Power leads of cards: connectors, ratings, who feeds them (engineering model 6.4).
#include "model/analysis/facility.h"
#include "model/study/connector_power.h"
#include "model/study/rules.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <vector>

namespace nongjang {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nongjang::Rules)
};

/// A lead with more plugs than it takes outlets is a daisy chain.
double plugsPerOutlet(const ResolvedCable &cable)
{
    const Port *a = cable.part ? cable.part->port(QStringLiteral("a")) : nullptr;
    const Port *b = cable.part ? cable.part->port(QStringLiteral("b")) : nullptr;
    return a && b ? double(b->count) / double(a->count) : 1.0;
}

/// The plug of a lead at what it feeds.
const Port &sinkOf(const ResolvedCable &lead)
{
    return lead.toPort.kind == PortKind::PowerIn ? lead.toPort : lead.fromPort;
}

/// A graphics card with the power leads that end at it.
struct Card
{
    const ResolvedAssembly *assembly;
    int component;
    const Part *part;
    double limit = 0.0; ///< watt
    std::vector<const ResolvedCable *> leads;
    [[nodiscard]] const QString &path() const { return assembly->pathOf(component); }
};

/// Nothing: it is no card, or on a board of one's own, whose rails and connectors have rules of their own.
std::optional<Card> cardOf(const PlacedPart &placed)
{
    const ResolvedAssembly &assembly = placed.assembly;
    if (placed.part().category != Category::Gpu || placed.resolved().component->off
        || assembly.assembly->board)
        return std::nullopt;
    const Figure *limit = placed.part().figure(FigureKey::PowerLimit);
    Card card{&assembly, placed.component, &placed.part(), limit ? limit->value : 0.0, {}};
    for (const int number : placed.cables) {
        const ResolvedCable &cable = assembly.cables[std::size_t(number)];
        const bool toIsSink = cable.toPort.kind == PortKind::PowerIn;
        if (!cable.isOff && (toIsSink ? cable.to : cable.from) == placed.component
            && (toIsSink || cable.fromPort.kind == PortKind::PowerIn))
            card.leads.push_back(&cable);
    }
    return card;
}

/// Do supplies here feed something by leads? A card without one is then forgotten.
bool areLeadsDrawn(const ResolvedAssembly &assembly)
{
    return std::any_of(
        assembly.cables.begin(), assembly.cables.end(), [](const ResolvedCable &cable) {
            return (cable.toPort.kind == PortKind::PowerIn ? cable.fromPort : cable.toPort).kind
                   == PortKind::PowerOut;
        });
}

bool isSlotCard(const Part &part)
{
    return std::any_of(part.ports.begin(), part.ports.end(),
                       [](const Port &port) { return port.kind == PortKind::PcieEdge; });
}

/// Watt that the power connectors of one card carry together: those with a lead, or all where no lead is drawn. The instance with least.
double connectedPower(const Card &card)
{
    double all = 0.0;
    for (const Port &port : card.part->ports)
        if (port.kind == PortKind::PowerIn)
            all += connectorPower(port) * port.count;
    if (card.leads.empty())
        return all;
    const int count = card.assembly->components[std::size_t(card.component)].component->count;
    std::vector<double> byInstance(std::size_t(count), 0.0);
    for (const ResolvedCable *lead : card.leads) {
        const bool toIsSink = lead->toPort.kind == PortKind::PowerIn;
        const double plug = connectorPower(toIsSink ? lead->toPort : lead->fromPort)
                            * std::max(1.0, plugsPerOutlet(*lead));
        for (const ConnectorPair &pair : lead->pairs)
            byInstance[std::size_t((toIsSink ? pair.to : pair.from).component - 1)] += plug;
    }
    return *std::min_element(byInstance.begin(), byInstance.end());
}

/// ELE-01: what connectors and slot supply against what the card may draw.
void checkConnectors(RuleContext &context, const PlacedPart &placed)
{
    const std::optional<Card> card = cardOf(placed);
    if (!card || !isSlotCard(*card->part))
        return;
    const double slot = context.threshold("slot_power");
    const bool hasSockets =
        std::any_of(card->part->ports.begin(), card->part->ports.end(),
                    [](const Port &port) { return port.kind == PortKind::PowerIn; });
    if (card->limit == 0.0 || (!hasSockets && card->limit > slot))
        return context.notEvaluated(card->limit == 0.0
                                        ? Tr::tr("the power limit of the card is unknown")
                                        : Tr::tr("the power connectors of the card are unknown"),
                                    {card->path()});
    const bool isForgotten = card->leads.empty() && areLeadsDrawn(placed.assembly);
    const double supplied = slot + (isForgotten ? 0.0 : connectedPower(*card));
    if (card->limit <= supplied + 0.5)
        return;
    context.find({card->path()},
                 Tr::tr("%1: connectors and slot supply %2, the card may draw %3")
                     .arg(card->path(), displayText(supplied, Dimension::Power),
                          displayText(card->limit, Dimension::Power)),
                 Tr::tr("Add a power lead, or lower the power limit."));
}

/// Calls `each(lead, watt)` with what goes through one plug of each lead at the card when it draws its limit.
template<class Each>
void forEachLoadedLead(const RuleContext &context, const Card &card, Each &&each)
{
    const RuleInfo *connectors = findRule(QStringLiteral("ELE-01"));
    const double slot =
        ruleThreshold(context.model().design.rules, *connectors, QStringLiteral("slot_power"));
    const double connected = connectedPower(card);
    const double drawn = card.limit - (isSlotCard(*card.part) ? slot : 0.0);
    if (drawn <= 0.0 || connected <= 0.0 || drawn > connected + 0.5)
        return; // missing connectors are told by ELE-01
    for (const ResolvedCable *lead : card.leads)
        each(*lead, drawn * connectorPower(sinkOf(*lead)) / connected);
}

/// ELE-02: what one lead of a card carries against what it and the outlet may carry.
void checkLeads(RuleContext &context, const PlacedPart &placed)
{
    const std::optional<Card> card = cardOf(placed);
    if (!card || card->leads.empty())
        return;
    forEachLoadedLead(context, *card, [&](const ResolvedCable &cable, double load) {
        const ResolvedCable *lead = &cable;
        const bool toIsSink = lead->toPort.kind == PortKind::PowerIn;
        const Port &outlet = toIsSink ? lead->fromPort : lead->toPort;
        const Figure *most = lead->part ? lead->part->figure(FigureKey::PowerMax) : nullptr;
        const double perOutlet = load * plugsPerOutlet(*lead);
        const double outletPower = connectorPower(outlet);
        const bool isOutlet = outletPower > 0.0 && perOutlet > outletPower + 0.5;
        if (!isOutlet && !(most && load > most->value + 0.5))
            return;
        const QString what = isOutlet ? outlet.describe() : lead->part->name;
        context.find({card->path(), card->assembly->pathOf(toIsSink ? lead->from : lead->to)},
                     Tr::tr("%1 of %2 carries %3, %4 are allowed")
                         .arg(what, card->path(),
                              displayText(isOutlet ? perOutlet : load, Dimension::Power),
                              displayText(isOutlet ? outletPower : most->value, Dimension::Power)),
                     Tr::tr("Use another lead or outlet, or lower the power limit."));
    });
}

/// ELE-15: 2 · l · I · R of one pair of wires of a lead against its voltage (6.4).
void checkDrop(RuleContext &context, const PlacedPart &placed)
{
    const std::optional<Card> card = cardOf(placed);
    if (!card || card->leads.empty())
        return;
    const double most = context.threshold("drop");
    forEachLoadedLead(context, *card, [&](const ResolvedCable &lead, double load) {
        const int wires = supplyWires(sinkOf(lead).connector);
        const Figure *gauge = lead.part ? lead.part->figure(FigureKey::WireGauge) : nullptr;
        if (!gauge || wires == 0)
            return context.notEvaluated(Tr::tr("the gauge of the power lead is unknown"),
                                        {card->path()});
        if (!lead.cable->length)
            return context.notEvaluated(Tr::tr("the length of the power lead is unknown"),
                                        {card->path()});
        const Figure *voltage = lead.part->figure(FigureKey::Voltage);
        const double volt = voltage ? voltage->value : 12.0;
        const double drop = leadDrop(lead.cable->length->value,
                                     load * plugsPerOutlet(lead) / volt / wires, gauge->value);
        if (drop > most * volt)
            context.find({card->path(), card->assembly->pathOf(
                                            &sinkOf(lead) == &lead.toPort ? lead.from : lead.to)},
                         Tr::tr("the %1 of %2 loses %3 mV, %4 % of its voltage")
                             .arg(lead.part->name, card->path())
                             .arg(drop * 1000.0, 0, 'f', 0)
                             .arg(drop / volt * 100.0, 0, 'f', 1),
                         Tr::tr("Use a thicker or a shorter lead."));
    });
}

/// ELE-03: SATA carries 54 W; a riser may draw 75 W.
void checkSata(RuleContext &context, const PlacedCable &placed)
{
    const auto &[assembly, cable] = placed;
    if (!cable.part || cable.isOff || assembly.instances == 0.0)
        return;
    const auto isSata = [](const Port *port) {
        return port && port->kind == PortKind::PowerIn && port->connector == u"sata";
    };
    const Port *plug = cable.part->port(QStringLiteral("b"));
    const bool isRiser = isSata(cable.part->port(QStringLiteral("power")));
    const bool isLead = isSata(cable.part->port(QStringLiteral("a"))) && plug
                        && plug->connector.startsWith(u"pcie-");
    if (!isRiser && !isLead)
        return;
    const QStringList objects{assembly.pathOf(cable.from), assembly.pathOf(cable.to)};
    context.find(objects,
                 Tr::tr("SATA feeds %1 of %2: it carries 54 W, and this has set cables on fire")
                     .arg(cable.part->name, objects.last()),
                 Tr::tr("Feed it from a 6-pin or Molex plug of the supply of the card."));
}

/// ELE-04: one lead for two sockets of a strong card.
void checkDaisyChains(RuleContext &context, const PlacedPart &placed)
{
    const std::optional<Card> card = cardOf(placed);
    if (!card || card->leads.empty() || !(card->limit > context.threshold("card_power")))
        return;
    for (const ResolvedCable *lead : card->leads)
        if (plugsPerOutlet(*lead) > 1.0)
            context.find({card->path()},
                         Tr::tr("two sockets of %1 hang on one lead, and it draws %2")
                             .arg(card->path(), displayText(card->limit, Dimension::Power)),
                         Tr::tr("Use one lead for each socket."));
}

/// ELE-05: 16-pin connectors have 10 % margin at 600 W.
void checkSixteenPins(RuleContext &context, const PlacedPart &placed)
{
    const std::optional<Card> card = cardOf(placed);
    if (!card)
        return;
    int connectors = 0;
    for (const Port &port : card->part->ports)
        if (port.kind == PortKind::PowerIn && port.connector == u"12v-2x6")
            connectors += port.count;
    if (connectors == 0)
        return;
    const double most = context.threshold("load");
    if (card->limit / connectors <= most)
        return;
    context.find(
        {card->path()},
        Tr::tr("%1 draws up to %2 through its 16-pin connector: %3 A a pin, 9.2 A are "
               "allowed, and one bad contact takes the margin")
            .arg(card->path(), displayText(card->limit, Dimension::Power))
            .arg(card->limit / connectors / 12.0 / 6.0, 0, 'f', 2),
        Tr::tr("Lower the power limit to %1 or less.").arg(displayText(most, Dimension::Power)));
}

/// What feeds one card: a component and its instance. A second one makes `isSplit`.
struct Source
{
    int component = -1;
    int instance = 0;
    int otherComponent = -1;
    void add(int fromComponent, int fromInstance)
    {
        if (component < 0) {
            component = fromComponent;
            instance = fromInstance;
        } else if (component != fromComponent || instance != fromInstance) {
            otherComponent = fromComponent;
        }
    }
    [[nodiscard]] bool isSplit() const { return otherComponent >= 0; }
};

/// ELE-11: leads of one card from two supplies.
void checkSplitFeeds(RuleContext &context, const PlacedPart &placed)
{
    const std::optional<Card> card = cardOf(placed);
    if (!card || card->leads.empty())
        return;
    std::vector<Source> sources(std::size_t(placed.resolved().component->count));
    for (const ResolvedCable *lead : card->leads) {
        const bool toIsSink = lead->toPort.kind == PortKind::PowerIn;
        for (const ConnectorPair &pair : lead->pairs)
            sources[std::size_t((toIsSink ? pair.to : pair.from).component - 1)].add(
                toIsSink ? lead->from : lead->to, (toIsSink ? pair.from : pair.to).component);
    }
    const auto split = std::find_if(sources.begin(), sources.end(),
                                    [](const Source &each) { return each.isSplit(); });
    if (split == sources.end())
        return;
    QStringList objects{card->path()};
    for (const int component : {split->component, split->otherComponent})
        if (const QString path = card->assembly->pathOf(component); !objects.contains(path))
            objects << path;
    context.find(objects,
                 Tr::tr("%1 is fed by two supplies; their grounds and start must be joined")
                     .arg(card->path()),
                 Tr::tr("Take all leads of a card from one supply."));
}

/// ELE-18: what is dark, told once for each thing that is switched off.
void checkDark(RuleContext &context)
{
    std::map<QString, std::vector<const DarkPart *>> byCause;
    for (const DarkPart &part : context.report().dark)
        if (!part.isInside)
            byCause[part.cause].push_back(&part);
    for (const auto &[cause, parts] : byCause) {
        QStringList objects;
        for (const DarkPart *part : parts)
            objects << part->path;
        const DarkPart &first = **std::min_element(
            parts.begin(), parts.end(), [](const DarkPart *x, const DarkPart *y) {
                return x->path.count(u'/') < y->path.count(u'/'); // the outermost one
            });
        const QString name =
            first.count < first.total
                ? Tr::tr("%1 of %2 × %3").arg(first.count).arg(first.total).arg(first.path)
                : first.path;
        context.find(objects,
                     parts.size() == 1 ? Tr::tr("%1 without power: %2").arg(name, first.reason)
                                       : Tr::tr("%1 and %2 more without power: %3")
                                             .arg(name)
                                             .arg(parts.size() - 1)
                                             .arg(first.reason),
                     Tr::tr("Switch it on; until then they count as switched off."));
    }
}

} // namespace

std::span<const RuleCheck> leadChecks()
{
    static constexpr std::array checks{RuleCheck{"ELE-01", checkConnectors, areLeadsDrawn},
                                       RuleCheck{"ELE-02", checkLeads},
                                       RuleCheck{"ELE-03", checkSata},
                                       RuleCheck{"ELE-04", checkDaisyChains},
                                       RuleCheck{"ELE-05", checkSixteenPins},
                                       RuleCheck{"ELE-11", checkSplitFeeds},
                                       RuleCheck{"ELE-15", checkDrop},
                                       RuleCheck{"ELE-18", checkDark}};
    return checks;
}

} // namespace nongjang
