#include "model/edit/connect.h"

#include "model/catalog/fit.h"
#include "model/edit/edits.h"
#include "model/edit/port_use.h"

#include <QCoreApplication>

#include <cmath>
#include <optional>
#include <tuple>

namespace nongjang {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nongjang::Connect)
};

/// Higher is better: seated, carrying data, rate, a rail of a die that has no phase yet.
using Score = std::tuple<bool, bool, double, bool>;

/// Only for comparing ports of one kind: PCIe by lanes and generation, networks and power by what they carry.
double speedOf(const Port &port)
{
    if (port.rate)
        return port.rate->si();
    if (port.lanes)
        return *port.lanes * std::exp2(port.gen.value_or(1));
    return port.power ? port.power->si() : 0.0;
}

bool isUntouched(const Port &port, Connector firstFree)
{
    return port.kind == PortKind::PowerIn && port.connector == u"rail" && firstFree.component == 1
           && firstFree.port == 1;
}

/// One end of the pair: a port of a component and its first free connector.
struct End
{
    const Component *component;
    Port port;
    Connector first;
};

struct Pair
{
    End from;
    End to;
    Score score;
};

/// All of a block that stands for several, where each has this connector free and the other end as many in a row. Nothing: one cable.
std::optional<std::pair<Endpoint, Endpoint>> wholeBlock(const PortUse &use, const End &block,
                                                        const End &single)
{
    const int count = block.component->count;
    if (count < 2 || single.component->count > 1 || block.first.component != 1
        || single.first.port + count - 1 > single.port.count)
        return std::nullopt;
    for (int i = 0; i < count; ++i)
        if (!use.isFree(block.component->id, block.port.name, {1 + i, block.first.port})
            || !use.isFree(single.component->id, single.port.name, {1, single.first.port + i}))
            return std::nullopt;
    Endpoint from = endpointAt(*block.component, block.port, block.first);
    from.componentIndex = {};
    Endpoint to = endpointAt(*single.component, single.port, single.first);
    to.portIndex = {single.first.port, single.first.port + count - 1};
    return std::pair{from, to};
}

std::pair<Endpoint, Endpoint> endsOf(const PortUse &use, const Pair &pair)
{
    if (const auto all = wholeBlock(use, pair.from, pair.to))
        return *all;
    if (const auto all = wholeBlock(use, pair.to, pair.from))
        return {all->second, all->first};
    return {endpointAt(*pair.from.component, pair.from.port, pair.from.first),
            endpointAt(*pair.to.component, pair.to.port, pair.to.first)};
}

} // namespace

Result<Connected> connectComponents(const Design &design, const Catalog &catalog,
                                    const QString &assemblyId, const QString &one,
                                    const QString &other)
{
    const AssemblyPtr assembly = design.assembly(assemblyId);
    const Component *a = assembly ? assembly->component(one) : nullptr;
    const Component *b = assembly ? assembly->component(other) : nullptr;
    if (!a || !b || a == b)
        return fail(ErrorCode::UnknownReference, Tr::tr("Two components are needed."));
    const PortUse use(design, catalog, *assembly);
    std::optional<Pair> best;
    bool isTaken = false;
    for (const Port &from : portsOf(design, catalog, *a)) {
        for (const Port &to : portsOf(design, catalog, *b)) {
            const bool isSeat = directFit(from, to).fits;
            if (!isSeat && !connectionFit(catalog, from, to).fits)
                continue;
            const std::optional<Connector> freeFrom = use.firstFree(*a, from);
            const std::optional<Connector> freeTo = use.firstFree(*b, to);
            if (!freeFrom || !freeTo) {
                isTaken = true;
                continue;
            }
            const Score score{isSeat, portDomain(from.kind) != PortDomain::Power,
                              std::min(speedOf(from), speedOf(to)),
                              isUntouched(from, *freeFrom) || isUntouched(to, *freeTo)};
            if (!best || score > best->score)
                best = Pair{{a, from, *freeFrom}, {b, to, *freeTo}, score};
        }
    }
    if (!best)
        return fail(ErrorCode::InvalidValue,
                    isTaken ? Tr::tr("All ports of %1 and %2 that fit are taken.").arg(one, other)
                            : Tr::tr("No port of %1 fits one of %2.").arg(one, other));
    const auto [from, to] = endsOf(use, *best);
    Result<Design> joined = connectPorts(design, catalog, assemblyId, from, to);
    if (!joined)
        return Failure{joined.error()};
    return Connected{*joined, Tr::tr("%1 joined to %2").arg(from.toString(), to.toString())};
}

} // namespace nongjang
