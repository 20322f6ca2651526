#include "model/templates/fabric_parts.h"

#include "model/catalog/fit.h"
#include "model/templates/fabric_shape.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <limits>

namespace nongjang {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nongjang::Templates)
};

double priceOf(const Part &part)
{
    const Price *price = part.price();
    return price ? price->amount.value.si() : std::numeric_limits<double>::infinity();
}

double rateOf(const Port &port)
{
    return port.rate ? port.rate->si() : 0.0;
}

bool isAtLeast(double rate, double wanted)
{
    return rate >= wanted * 0.999;
}

/// Slower of the two ends.
double cableRate(const Part &cable)
{
    double slowest = std::numeric_limits<double>::infinity();
    for (const Port &port : cable.ports)
        if (port.rate)
            slowest = std::min(slowest, port.rate->si());
    return slowest;
}

/// The cheapest that carries the rate, as long as wished for or as its kind reaches.
std::optional<CableChoice> chooseCable(const Catalog &catalog, const Port &from, const Port &to,
                                       double rate, int wishedMetres)
{
    for (const int length : {10, 5, 3, 2, 1}) {
        if (length > wishedMetres)
            continue;
        for (const PartPtr &part : fittingCables(catalog, from, to, metres(length)))
            if (isAtLeast(cableRate(*part), rate))
                return CableChoice{part->id, QStringLiteral("%1 m").arg(length)};
    }
    return std::nullopt;
}

Result<CableChoice> cableOfUser(const Catalog &catalog, const QString &id, const Port &from,
                                const Port &to, int wishedMetres)
{
    const PartPtr part = catalog.part(id);
    if (!part || part->category != Category::Cable)
        return fail(ErrorCode::UnknownReference,
                    Tr::tr("cable: the catalogue has no cable “%1”").arg(id));
    if (const Fit fit = cableFit(*part, from, to); !fit.fits)
        return fail(ErrorCode::InvalidValue, Tr::tr("cable: %1").arg(fit.reason));
    double length = wishedMetres;
    if (const Figure *reach = part->figure(FigureKey::LengthMax))
        length = std::min(length, reach->value);
    return CableChoice{part->id, QStringLiteral("%1 m").arg(length)};
}

constexpr int nodeMetres = 3;
constexpr int trunkMetres = 10;

struct Asked
{
    const FabricNeed &need;
    const Catalog &catalog;
    const TemplateParts &parts;
};

Result<CableChoice> cableBetween(const Asked &asked, const Port &from, const Port &to, double rate,
                                 int length)
{
    if (!asked.parts.cablePart.isEmpty())
        return cableOfUser(asked.catalog, asked.parts.cablePart, from, to, length);
    if (const std::optional<CableChoice> choice =
            chooseCable(asked.catalog, from, to, rate, length))
        return *choice;
    if (const std::optional<CableChoice> slower = chooseCable(asked.catalog, from, to, 0.0, length))
        return *slower;
    return fail(
        ErrorCode::UnknownReference,
        Tr::tr("no cable of the catalogue joins %1 and %2").arg(from.describe(), to.describe()));
}

const Port *networkPort(const Part &part)
{
    const auto it = std::find_if(part.ports.begin(), part.ports.end(),
                                 [](const Port &port) { return port.kind == PortKind::Network; });
    return it == part.ports.end() ? nullptr : &*it;
}

struct Card
{
    PartPtr part;
    Port port;
    int count = 0;
};

/// The fewest for all ports of a node, of these the cheapest; `other`: what it is cabled to, null: its like.
std::optional<Card> chooseCard(const Asked &asked, const Port *other, double rate)
{
    std::optional<Card> best;
    for (const PartPtr &part : asked.catalog.parts(Category::Nic)) {
        const Port *port = networkPort(*part);
        const bool isCard = std::any_of(part->ports.begin(), part->ports.end(),
                                        [](const Port &p) { return p.kind == PortKind::PcieEdge; });
        if (!port || !isCard || !isAtLeast(rateOf(*port), rate))
            continue;
        const int count = asked.need.isOnePortCards
                              ? asked.need.nodePorts
                              : int(ceilDivided(asked.need.nodePorts, port->count));
        if (best
            && std::pair(count, priceOf(*part)) >= std::pair(best->count, priceOf(*best->part)))
            continue;
        if (!chooseCable(asked.catalog, *port, other ? *other : *port, rate, nodeMetres))
            continue;
        best = Card{part, *port, count};
    }
    return best;
}

/// Fills in card and cables for a switch, or for nodes without one.
Outcome completeParts(FabricParts &chosen, const Asked &asked, const std::optional<Port> &ownPort)
{
    const Port *other = chosen.switchPart ? &chosen.switchPort : nullptr;
    const double rate = other ? rateOf(*other) : asked.need.rate.si();
    if (ownPort) {
        chosen.nodePort = *ownPort;
    } else {
        const std::optional<Card> card = chooseCard(asked, other, rate);
        if (!card)
            return fail(ErrorCode::UnknownReference,
                        Tr::tr("no network card of the catalogue has a port of %1 that can be "
                               "cabled to this network")
                            .arg(displayText(rate, Dimension::Bandwidth)));
        chosen.card = card->part;
        chosen.nodePort = card->port;
        chosen.cards = card->count;
    }
    const Result<CableChoice> nodeCable =
        cableBetween(asked, chosen.nodePort, other ? *other : chosen.nodePort,
                     std::min(rate, rateOf(chosen.nodePort)), nodeMetres);
    if (!nodeCable)
        return Failure{nodeCable.error()};
    chosen.nodeCable = *nodeCable;
    if (!other)
        return Done{};
    const Result<CableChoice> trunk = cableBetween(asked, *other, *other, rate, trunkMetres);
    if (!trunk)
        return Failure{trunk.error()};
    chosen.trunkCable = *trunk;
    return Done{};
}

struct Candidate
{
    PartPtr part;
    Port port;
};

/// Every kind of port of every switch that has enough of it, cheapest switch first.
std::vector<Candidate> candidates(const Asked &asked)
{
    std::vector<Candidate> found;
    for (const PartPtr &part : asked.catalog.parts(Category::Switch))
        for (const Port &port : part->ports)
            if (port.kind == PortKind::Network && port.count >= asked.need.switchPorts
                && (asked.parts.switchPart.isEmpty() || asked.parts.switchPart == part->id))
                found.push_back({part, port});
    std::stable_sort(found.begin(), found.end(), [](const Candidate &a, const Candidate &b) {
        return priceOf(*a.part) < priceOf(*b.part);
    });
    return found;
}

/// Rates in the order they are tried: the wished one, faster ones upwards, slower ones downwards.
std::vector<double> ratesToTry(const std::vector<Candidate> &all, double wished)
{
    std::vector<double> rates;
    for (const Candidate &one : all)
        rates.push_back(rateOf(one.port));
    std::sort(rates.begin(), rates.end());
    rates.erase(std::unique(rates.begin(), rates.end()), rates.end());
    const auto from = std::stable_partition(rates.begin(), rates.end(),
                                            [&](double rate) { return isAtLeast(rate, wished); });
    std::reverse(from, rates.end());
    return rates;
}

Failure noSwitch(const Asked &asked)
{
    int most = 0;
    for (const PartPtr &part : asked.catalog.parts(Category::Switch))
        for (const Port &port : part->ports)
            if (port.kind == PortKind::Network
                && (asked.parts.switchPart.isEmpty() || asked.parts.switchPart == part->id))
                most = std::max(most, port.count);
    if (asked.parts.switchPart.isEmpty())
        return fail(ErrorCode::UnknownReference,
                    Tr::tr("no switch of the catalogue has %1 ports of one kind; the largest has "
                           "%2. The counts hold, but there is nothing to draw them with.")
                        .arg(asked.need.switchPorts)
                        .arg(most));
    if (!asked.catalog.part(asked.parts.switchPart))
        return fail(ErrorCode::UnknownReference,
                    Tr::tr("switch: the catalogue has no part “%1”").arg(asked.parts.switchPart));
    return fail(ErrorCode::InvalidValue, Tr::tr("switch: “%1” has %2 network ports of one kind, %3 "
                                                "are needed")
                                             .arg(asked.parts.switchPart)
                                             .arg(most)
                                             .arg(asked.need.switchPorts));
}

void noteSwitch(FabricParts &chosen, const Asked &asked)
{
    const double rate = rateOf(chosen.switchPort);
    if (asked.parts.switchPart.isEmpty()
        && (!isAtLeast(rate, asked.need.rate.si()) || !isAtLeast(asked.need.rate.si(), rate)))
        chosen.notes << Tr::tr("No switch with enough ports has %1 a port; drawn with %2.")
                            .arg(displayText(asked.need.rate.si(), Dimension::Bandwidth),
                                 displayText(rate, Dimension::Bandwidth));
    if (chosen.switchPort.count > asked.need.switchPorts)
        chosen.notes << Tr::tr("%1 has %2 such ports, of which each switch uses at most %3.")
                            .arg(chosen.switchPart->fullName())
                            .arg(chosen.switchPort.count)
                            .arg(asked.need.switchPorts);
}

} // namespace

Result<FabricParts> chooseFabricParts(const FabricNeed &need, const Catalog &catalog,
                                      const TemplateParts &parts,
                                      const std::optional<Port> &ownPort)
{
    const Asked asked{need, catalog, parts};
    if (need.switchPorts == 0) {
        FabricParts chosen;
        if (const Outcome completed = completeParts(chosen, asked, ownPort); !completed)
            return Failure{completed.error()};
        return chosen;
    }
    const std::vector<Candidate> all = candidates(asked);
    std::optional<Error> firstError;
    for (const double rate : ratesToTry(all, need.rate.si()))
        for (const Candidate &candidate : all) {
            if (rateOf(candidate.port) != rate)
                continue;
            FabricParts chosen;
            chosen.switchPart = candidate.part;
            chosen.switchPort = candidate.port;
            if (const Outcome completed = completeParts(chosen, asked, ownPort); completed) {
                noteSwitch(chosen, asked);
                return chosen;
            } else if (!firstError) {
                firstError = completed.error();
            }
        }
    return firstError ? Failure{*firstError} : noSwitch(asked);
}

FabricNeed fabricNeed(const Topology &topology, const TemplateParts &parts)
{
    FabricNeed need;
    const QString &id = topology.id;
    need.rate = gigabitsPerSecond(id == u"mining" ? 10.0 : id == u"rail" ? 400.0 : 100.0);
    if (parts.rate)
        need.rate = *parts.rate;
    need.switchPorts = topology.number("radix");
    if (id == u"star")
        need.switchPorts = topology.number("n");
    else if (id == u"dragonfly")
        need.switchPorts = topology.number("p") + topology.number("a") - 1 + topology.number("h");
    else if (id == u"slim-fly")
        need.switchPorts =
            slimFly(topology.number("q")).degree() + slimFly(topology.number("q")).nodesPerSwitch();
    else if (id == u"mining" && countTopology(topology).switches > 2)
        need.switchPorts += 1; // a chain needs two
    if (id == u"ring")
        need.nodePorts = 2;
    else if (id == u"mesh")
        need.nodePorts = topology.number("n") - 1;
    else if (id == u"hypercube")
        need.nodePorts = topology.number("n");
    else if (id == u"rail")
        need.nodePorts = topology.number("gpus");
    else if (id == u"multi-plane")
        need.nodePorts = topology.number("planes");
    else if (id == u"torus") {
        need.nodePorts = 0;
        for (const int extent : topology.extents)
            need.nodePorts += extent == 2 ? 1 : 2;
    }
    need.isOnePortCards = id == u"rail";
    return need;
}

} // namespace nongjang
