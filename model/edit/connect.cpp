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

/// Higher is better: seated, carrying data, rate.
using Score = std::tuple<bool, bool, double>;

/// Only for comparing ports of one kind: PCIe by lanes and generation, networks and power by what they carry.
double speedOf(const Port &port)
{
    if (port.rate)
        return port.rate->si();
    if (port.lanes)
        return *port.lanes * std::exp2(port.gen.value_or(1));
    return port.power ? port.power->si() : 0.0;
}

struct Pair
{
    Endpoint from;
    Endpoint to;
    Score score;
};

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
                              std::min(speedOf(from), speedOf(to))};
            if (!best || score > best->score)
                best = Pair{endpointAt(*a, from, *freeFrom), endpointAt(*b, to, *freeTo), score};
        }
    }
    if (!best)
        return fail(ErrorCode::InvalidValue,
                    isTaken ? Tr::tr("All ports of %1 and %2 that fit are taken.").arg(one, other)
                            : Tr::tr("No port of %1 fits one of %2.").arg(one, other));
    Result<Design> joined = connectPorts(design, catalog, assemblyId, best->from, best->to);
    if (!joined)
        return Failure{joined.error()};
    return Connected{*joined,
                     Tr::tr("%1 joined to %2").arg(best->from.toString(), best->to.toString())};
}

} // namespace nongjang
